//! Refusals about bytes that claim to be metadata.

use alloc::string::String;

refusals! {
    /// Bytes that claim to be metadata are not.
    pub enum MetadataError in Metadata {
        /// Not JSON at all.
        Json { /** The byte where reading stopped. */ at: usize, /** What is wrong. */ fact: &'static str }
            => ("metadata.json", Verification, "not JSON at byte {at}: {fact}", "fetch the file again; a proxy or an error page may have taken its place");
        /// Bytes after the end of the value.
        Trailing { /** The first such byte. */ at: usize }
            => ("metadata.trailing", Verification, "more bytes follow the JSON value at byte {at}", "fetch the file again; nothing may follow the closing brace");
        /// Objects and arrays nested too deep.
        Depth { /** The limit. */ limit: usize, /** Where the limit was passed. */ at: usize }
            => ("metadata.depth", Verification, "JSON is nested deeper than {limit} at byte {at}", "no tool writes such metadata; treat it as hostile");
        /// Two members of one name.
        Duplicate { /** The name. */ member: String }
            => ("metadata.duplicate", Verification, "member `{member}` stands twice in one object", "readers would disagree about its value; treat the file as hostile");
        /// A member whose name differs from a known one in case only.
        MemberCase { /** The name found. */ member: String, /** The name known. */ known: &'static str }
            => ("metadata.member_case", Verification, "member `{member}` looks like `{known}` but is not", "readers would disagree about its meaning; treat the file as hostile");
        /// A member that the envelope must not have.
        MemberUnknown { /** The name found. */ member: String }
            => ("metadata.member_unknown", Verification, "member `{member}` is not covered by any signature", "nobody signed it; treat the file as hostile");
        /// A member that must be there is not.
        MemberMissing { /** The name. */ member: &'static str }
            => ("metadata.member_missing", Verification, "member `{member}` is missing", "the file is of another role or was cut; fetch it again");
        /// A value of the wrong type.
        Shape { /** The member. */ member: String, /** What was expected. */ expected: &'static str }
            => ("metadata.shape", Verification, "member `{member}` is not {expected}", "the file was not written by a Notary tool; ask its publisher");
        /// A number that no integer stands for, or that readers disagree about.
        Number { /** The byte where it begins. */ at: usize, /** What is wrong. */ fact: &'static str }
            => ("metadata.number", Verification, "number at byte {at} cannot be signed: {fact}", "use integers between -9007199254740992 and 9007199254740992");
        /// `_type` is not the one of the role.
        Type { /** The role being read. */ role: String, /** The type found. */ found: String, /** The type expected. */ expected: &'static str }
            => ("metadata.type", Verification, "`{role}` has the type `{found}`, not `{expected}`", "the file belongs to another role; fetch it again");
        /// A version outside 1…2³¹−1.
        Version { /** The number. */ number: i64, /** The role. */ role: String }
            => ("metadata.version", Verification, "version {number} of `{role}` is not between 1 and 2147483647", "the publisher must sign the role again with the next version");
        /// A threshold below one.
        Threshold { /** The number. */ number: i64, /** The role. */ role: String }
            => ("metadata.threshold", Verification, "threshold {number} of `{role}` would need no signature", "treat the file as hostile: it switches verification off");
        /// An expiry that is not RFC 3339.
        Expires { /** The text. */ text: String }
            => ("metadata.expires", Verification, "expiry `{text}` is not a time", "the publisher must sign the role again");
        /// A role specification is missing from root.
        RoleMissing { /** The role. */ role: &'static str }
            => ("metadata.role_missing", Verification, "root says nothing of the role `{role}`", "the owner must rotate the root with all four roles in it");
        /// A role name outside the grammar, or not a direct child.
        RoleName { /** The role it stands in. */ parent: String, /** The name. */ role: String }
            => ("metadata.role_name", Verification, "`{parent}` delegates to `{role}`, which is not its direct child", "the owner must remove that delegation");
        /// A role lists a key that is not there.
        KeyMissing { /** The role. */ role: String, /** The id. */ key: String }
            => ("metadata.key_missing", Verification, "`{role}` names key {key}, which is not in the file", "the owner must add the key again");
        /// A key stands under an id that is not its own.
        KeyId { /** The id in the file. */ listed: String, /** The id of the content. */ actual: String }
            => ("metadata.key_id", Verification, "key {listed} has the content of {actual}", "treat the file as hostile");
        /// A key id that is not 64 lower-case hexadecimal digits.
        KeyIdForm { /** The text. */ text: String }
            => ("metadata.key_id_form", Verification, "key id `{text}` is not 64 lower-case hexadecimal digits", "the file was not written by a Notary tool; ask its publisher");
        /// A value that is not standard base64.
        Base64 { /** The member. */ member: String }
            => ("metadata.base64", Verification, "member `{member}` is not standard padded base64", "the file was not written by a Notary tool; ask its publisher");
        /// The parent gives no usable hash for a file.
        HashMissing { /** The role. */ role: String }
            => ("metadata.hash_missing", Verification, "no sha256 is recorded for `{role}`", "the publisher must sign the snapshot again");
        /// More items than any honest file has.
        TooMany { /** The limit. */ limit: usize, /** The items. */ what: &'static str }
            => ("metadata.too_many", Verification, "the file holds more than {limit} {what}", "no tool writes such metadata; treat it as hostile");
        /// The bytes are not what Go would write for the same content.
        Unstable { /** Where. */ at: usize, /** What a Go server would change. */ fact: &'static str }
            => ("metadata.unstable", Verification, "Notary's server would not keep byte {at}: {fact}", "write the file exactly as Go does, or every client will find it missing");
        /// A file over the size accepted for its role.
        Oversize { /** The role. */ role: String, /** Its size. */ size: usize, /** The limit. */ limit: usize }
            => ("metadata.oversize", Verification, "`{role}` has {size} bytes, at most {limit} are accepted", "remove tags that are no longer needed, or treat the file as hostile");
    }
}
