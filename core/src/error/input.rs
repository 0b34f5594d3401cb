//! Refusals about what the caller typed: names, references, numbers.

use alloc::string::String;

refusals! {
    /// What the caller asked for cannot be asked.
    pub enum InputError in Input {
        /// A repository name outside the grammar.
        Gun { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.gun", Usage, "repository name `{text}` is not valid: {fact}", "write it as `registry/path`, such as `docker.io/library/alpine`");
        /// A role name outside the grammar.
        Role { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.role", Usage, "role name `{text}` is not valid: {fact}", "write it as `targets/name` with lower-case letters, digits, `-`, `_` and `/`");
        /// A signer name outside Docker's grammar.
        Signer { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.signer", Usage, "signer name `{text}` is not valid: {fact}", "begin with a lower-case letter or digit and go on with those, `-` and `_`");
        /// A tag outside Docker's grammar.
        Tag { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.tag", Usage, "tag `{text}` is not valid: {fact}", "use 1 to 128 letters, digits, `_`, `.` and `-`, not beginning with `.` or `-`");
        /// A target name that no metadata can hold.
        Target { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.target", Usage, "target name `{text}` is not valid: {fact}", "use 1 to 4096 bytes without control characters");
        /// An image reference outside Docker's grammar.
        Reference { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.reference", Usage, "image reference `{text}` is not valid: {fact}", "write it as `registry/repository:tag`, all lower case but for the tag");
        /// A digest that is not `sha256:` and 64 hexadecimal digits.
        Digest { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.digest", Usage, "digest `{text}` is not valid: {fact}", "give the manifest's digest as `sha256:` and 64 lower-case hexadecimal digits, not the image id");
        /// An address that is not one.
        Url { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.url", Usage, "address `{text}` is not valid: {fact}", "write it as `https://host:port`");
        /// A key id that is not 64 hexadecimal digits.
        KeyId { /** The text. */ text: String }
            => ("input.key_id", Usage, "key id `{text}` is not 64 lower-case hexadecimal digits", "copy the id from `dct-sign key list` or `dct-sign inspect`");
        /// A version outside 1…2³¹−1.
        Version { /** The number. */ number: i64 }
            => ("input.version", Usage, "version {number} is not between 1 and 2147483647", "use the next version of the role");
        /// A threshold of zero or less, or beyond any use.
        Threshold { /** The number. */ number: i64 }
            => ("input.threshold", Usage, "threshold {number} is not between 1 and 2147483647", "use a threshold of at least 1");
        /// A moment that is not RFC 3339 in years 0001 to 9999.
        Time { /** The text. */ text: String }
            => ("input.time", Usage, "`{text}` is not a time as in `2036-11-18T00:02:59Z`", "write it as RFC 3339 with `Z` or an offset");
        /// A pin that cannot be read.
        Pin { /** What is wrong. */ fact: &'static str }
            => ("input.pin", Usage, "trust pinning is not valid: {fact}", "pin root key ids by `registry/path` or `prefix*`; pin a CA by a plain prefix");
        /// Bytes that are no manifest, or one of a kind that is not an image.
        Manifest { /** What is wrong. */ fact: String }
            => ("input.manifest", Registry, "what the registry served is not an image manifest: {fact}", "check the reference; an error page or another kind of artefact may stand in its place");
        /// A manifest that readers would disagree about.
        ManifestAmbiguous { /** What contradicts what. */ fact: &'static str }
            => ("input.manifest_ambiguous", Verification, "manifest can be read as two different images: {fact}", "do not sign it: build and push the image again, and ask who pushed this one");
        /// A manifest over the size that registries accept.
        ManifestOversize { /** Its size. */ size: usize, /** The limit. */ limit: usize }
            => ("input.manifest_oversize", Usage, "manifest has {size} bytes, at most {limit} are accepted", "no registry takes such a manifest; check the reference");
        /// A manifest in the form that registries retired.
        ManifestSchema1
            => ("input.manifest_schema1", Usage, "image is in the retired schema 1 form, whose digest is not the hash of the bytes served", "push the image again with a current tool");
    }
}
