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
        /// A bundle of a repository's files that cannot be read.
        Bundle { /** What is wrong. */ fact: String }
            => ("input.bundle", Usage, "bundle of trust data cannot be read: {fact}", "write it again: `dct-sign inspect --bundle FILE IMAGE`");
        /// One name in what a build said about its push.
        Pushed { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.pushed", Usage, "`{text}` is no tag that was pushed: {fact}", "give the output `tags` of the step that named the image as it is: one `registry/repository:tag` a line");
        /// What a build said about its push.
        BuildMetadata { /** What is wrong. */ fact: &'static str }
            => ("input.build_metadata", Usage, "what the build said about its push cannot be used: {fact}", "give the output `metadata` of the step that pushed, the file of `docker buildx build --metadata-file`, or tags and digest");
        /// More tags than anybody pushes at once.
        TooManyTags { /** The limit. */ limit: usize }
            => ("input.too_many_tags", Usage, "more than {limit} tags are named", "sign them in several steps or runs, at most 4096 in each");
        /// Two digests for one tag.
        DigestConflict { /** The image. */ image: String, /** One of them. */ one: String, /** The other. */ other: String }
            => ("input.digest_conflict", Digest, "`{image}` is said to be {one} and {other}", "give one digest for each tag: the one that its push printed");
        /// A file of pins that cannot be used as it is.
        PinFile { /** What is wrong. */ fact: String }
            => ("input.pin_file", Usage, "pin file cannot be used: {fact}", "write it as Notary's `trust_pinning` or Mirantis' `content-trust`; `docs/cli.md` shows both");
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
