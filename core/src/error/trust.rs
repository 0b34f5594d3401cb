//! Refusals about well-formed metadata that does not deserve trust.

use alloc::string::String;

refusals! {
    /// Well-formed metadata does not deserve trust.
    pub enum TrustError in Trust {
        /// Too few distinct keys signed.
        Threshold { /** The role. */ role: String, /** How many distinct trusted keys signed. */ valid: u32, /** How many must. */ needed: u32 }
            => ("trust.threshold", Verification, "`{role}` has {valid} valid signatures of trusted keys, {needed} needed", "fetch it again; if it stays so, the file was altered, or its signers were removed: `dct-sign repo renew --adopt` takes it over");
        /// There is no signature at all.
        Unsigned { /** The role. */ role: String }
            => ("trust.unsigned", Verification, "`{role}` carries no signature", "the publisher must sign it");
        /// Past its expiry.
        Expired { /** The role. */ role: String, /** The moment it expired. */ expires: String }
            => ("trust.expired", Verification, "`{role}` expired at {expires}", "whoever holds its key must sign it again: `dct-sign repo repair`; timestamp is the server operator's");
        /// An older version than one already trusted.
        Rollback { /** The role. */ role: String, /** The version offered. */ offered: u32, /** The version trusted. */ trusted: u32 }
            => ("trust.rollback", Verification, "`{role}` has version {offered}, but version {trusted} was trusted before", "someone serves old metadata; ask the server's operator before forgetting what was trusted");
        /// One version, two contents.
        Equivocation { /** The role. */ role: String, /** The version. */ version: u32 }
            => ("trust.equivocation", Verification, "`{role}` version {version} was trusted before with other content", "the server shows different files to different readers; ask its operator");
        /// Root is not exactly the next version.
        RootGap { /** The version offered. */ offered: u32, /** The version trusted. */ trusted: u32 }
            => ("trust.root_gap", Verification, "root version {offered} does not follow version {trusted}", "fetch every version in between and follow them one by one");
        /// The old root's keys did not sign the new root.
        RootRotation { /** The version offered. */ version: u32, /** How many distinct old keys signed. */ valid: u32, /** How many must. */ needed: u32 }
            => ("trust.root_rotation", Verification, "root version {version} is signed by {valid} keys of the root before it, {needed} are needed", "someone replaced the root without its keys; ask the owner, and do not accept it blindly");
        /// No usable certificate among the root keys.
        RootCertificate { /** The repository. */ gun: String, /** Why the last of them failed. */ fact: String }
            => ("trust.root_certificate", Verification, "root of `{gun}` has no usable certificate: {fact}", "the owner must replace it: `dct-sign repo rotate`; if it has expired, only `dct-sign repo delete` and `dct-sign repo init` help");
        /// No pin matches the root.
        Pin { /** The repository. */ gun: String }
            => ("trust.pin", Verification, "root of `{gun}` matches none of the pins", "compare the root key ids with the owner's before changing the pins");
        /// First use is forbidden and nothing is pinned.
        FirstUse { /** The repository. */ gun: String }
            => ("trust.first_use", Verification, "`{gun}` is not pinned and trust on first use is off", "pin the owner's root key id");
        /// The file's hash is not the one its parent records.
        Hash { /** The role. */ role: String, /** The algorithm. */ algorithm: &'static str, /** The hash expected. */ expected: String }
            => ("trust.hash", Verification, "`{role}` does not have the {algorithm} {expected} that was signed", "fetch it again; if it stays so, the server mixes versions");
        /// The file's length is not the one its parent records.
        Length { /** The role. */ role: String, /** The length found. */ found: u64, /** The length recorded. */ recorded: u64 }
            => ("trust.length", Verification, "`{role}` has {found} bytes, {recorded} were signed", "fetch it again; if it stays so, the server mixes versions");
        /// The snapshot does not list a role that it must.
        NotListed { /** The role. */ role: String }
            => ("trust.not_listed", Verification, "the snapshot does not list `{role}`", "the owner must publish the role, or remove its delegation");
        /// A role is listed, but its file was not there.
        NotOffered { /** The role. */ role: String }
            => ("trust.not_offered", Verification, "the snapshot lists `{role}`, but its file is not there", "fetch it again; if it stays so, the publisher must publish the role again");
        /// A role that was listed before is listed no more.
        Dropped { /** The role. */ role: String, /** The version trusted before. */ trusted: u32 }
            => ("trust.dropped", Verification, "the snapshot no longer lists `{role}`, trusted before in version {trusted}", "ask the owner whether the role was removed; a snapshot never forgets a role that is still delegated");
        /// No role delegates to this one.
        NotDelegated { /** The role. */ role: String }
            => ("trust.not_delegated", Verification, "no trusted role delegates to `{role}`", "ask the owner to add it: `dct-sign signer add`");
        /// A step of the chain was offered before the one it rests on.
        Order { /** The role offered. */ role: String, /** The role that must come first. */ needs: &'static str }
            => ("trust.order", Unexpected, "`{role}` needs {needs} first", "this is a mistake of the calling program; report it");
        /// What was remembered cannot be read.
        Memory { /** What is wrong. */ fact: &'static str }
            => ("trust.memory", Verification, "what was remembered of the repository cannot be read: {fact}", "restore it from a backup; forget it only after comparing the root key ids with the owner's");
        /// A tag that no consulted role carries.
        NoTag { /** The tag. */ tag: String }
            => ("trust.no_tag", Verification, "no valid trust data for `{tag}`", "check the tag's name, or ask the publisher to sign it");
        /// A role that ends sooner than is wanted.
        EndsSoon { /** The role. */ role: String, /** When. */ expires: String, /** The days wanted. */ days: u16, /** The ids that would do. */ accepted: String }
            => ("trust.ends_soon", Verification, "`{role}` expires at {expires}, within {days} days; it is signed by {accepted}", "sign it again with one of those keys: `dct-sign repo renew`");
        /// A tag that a certain signer must have signed.
        NotSignedBy { /** The tag. */ tag: String, /** The signer. */ signer: String }
            => ("trust.not_signed_by", Verification, "`{tag}` is not signed by `{signer}`", "ask that signer to sign it, or check the name with `dct-sign signer list`");
        /// A signer says another digest than the one released.
        SignersDisagree { /** The tag. */ tag: String, /** The digest released. */ released: String, /** The signer. */ signer: String, /** The signer's. */ signed: String }
            => ("trust.signers_disagree", Verification, "`{tag}` is released as {released}, but `{signer}` signed {signed}", "ask both which image is meant; do not run either before");
        /// A tag that is signed as another image than the one expected.
        OtherDigest { /** The tag. */ tag: String, /** What is signed. */ signed: String, /** What was expected. */ expected: String }
            => ("trust.other_digest", Digest, "`{tag}` is signed as {signed}, not as {expected}", "check where the expected digest came from; the tag may have been signed again");
        /// A tag whose record cannot name an image.
        TagRecord { /** The role that carries it. */ role: String, /** The tag. */ tag: String }
            => ("trust.tag_record", Verification, "`{role}` records `{tag}` without a usable sha256", "the signer must sign the tag again");
    }
}
