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
            => ("input.signer", Usage, "signer name `{text}` is not valid: {fact}", "begin with a lower-case letter or digit, go on with those, `-` and `_`; `releases` is taken");
        /// A tag or target name that cannot be signed.
        Tag { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.tag", Usage, "tag `{text}` is not valid: {fact}", "use 1 to 128 letters, digits, `_`, `.` and `-`, not beginning with `.` or `-`");
        /// An image reference outside Docker's grammar.
        Reference { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.reference", Usage, "image reference `{text}` is not valid: {fact}", "write it as `registry/repository:tag`, all lower case but for the tag");
        /// A digest that is not `sha256:` and 64 hexadecimal digits.
        Digest { /** The text. */ text: String, /** What is wrong. */ fact: &'static str }
            => ("input.digest", Usage, "digest `{text}` is not valid: {fact}", "give the manifest's digest as `sha256:` and 64 lower-case hexadecimal digits, not the image id");
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
            => ("input.pin", Usage, "trust pinning is not valid: {fact}", "give root key ids by repository or by `prefix*`, or a CA file by prefix");
        /// A manifest that is not one, or of a kind that cannot be signed.
        Manifest { /** What is wrong. */ fact: String }
            => ("input.manifest", Usage, "manifest cannot be signed: {fact}", "push the image again with a current tool; schema 1 images must be converted");
    }
}
