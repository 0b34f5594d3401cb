//! Refusals about changes: what cannot be edited, and what cannot be signed.

use alloc::string::String;

refusals! {
    /// A change cannot be made or signed.
    pub enum EditError in Edit {
        /// No key at hand for a role that must be signed.
        KeyNotHeld { /** The role. */ role: String, /** The ids that would do. */ accepted: String }
            => ("edit.key_not_held", Key, "none of the keys given may sign `{role}`; it is signed by {accepted}", "give one of those keys, or ask an owner to add yours: `dct-sign signer add`");
        /// Fewer keys at hand than the threshold.
        KeysTooFew { /** The role. */ role: String, /** How many are needed. */ needed: u32, /** How many are held. */ held: u32 }
            => ("edit.keys_too_few", Key, "`{role}` needs signatures of {needed} keys, {held} are given", "give more of the role's keys in one run");
        /// None of the keys may sign a tag anywhere.
        NoRoleForKeys { /** The tag. */ tag: String }
            => ("edit.no_role_for_keys", Key, "none of the keys given may sign `{tag}` in any role", "ask an owner to add the key: `dct-sign signer add`, or give the key of a signer");
        /// The role's paths do not cover the tag.
        Path { /** The role. */ role: String, /** The tag. */ tag: String }
            => ("edit.path", Key, "`{role}` may not sign `{tag}`: its paths do not cover it", "ask an owner to widen the delegation's paths, or sign with another role");
        /// The role does not exist.
        NoRole { /** The role. */ role: String }
            => ("edit.no_role", Key, "`{role}` is not delegated in this repository", "ask an owner to add it: `dct-sign signer add`");
        /// Without the key its role could not be signed any more.
        LastKey { /** The role. */ role: String }
            => ("edit.last_key", Usage, "without the key, `{role}` would have fewer keys than must sign", "add another key first: `dct-sign signer add`; or remove the role: `dct-sign signer remove`");
        /// A role's keys cannot be managed by that side.
        Unmanageable { /** The role. */ role: String, /** What is wrong. */ fact: &'static str }
            => ("edit.unmanageable", Usage, "`{role}` cannot be changed so: {fact}", "change the role that the fact names; keys of base roles are rotated, keys of delegations added and removed");
        /// Nobody said who is to hold the new key of a role that both may hold.
        Custody { /** The role. */ role: String }
            => ("edit.custody", Usage, "who is to sign `{role}` from now on was not said", "`--server-managed` gives it to the trust server, `--local` to you");
        /// A key of a base role, which no delegation's removal takes back.
        BaseKey { /** The role. */ role: String }
            => ("edit.base_key", Usage, "the key is one of `{role}`: whoever holds it could take every right back", "replace it first: `dct-sign repo rotate`; then take it out of the delegations");
        /// Released tags that would lose their only signature.
        Disowned { /** The role. */ role: String, /** How many tags it carries. */ tags: usize, /** The ids that would do. */ accepted: String }
            => ("edit.disowned", Key, "`{role}` was signed last with what is to be taken back: its {tags} tags could not be pulled until one of {accepted} signs it again", "give one of those keys too, and it is signed again in the same step; or accept the loss with `--force`");
        /// Nobody would be left to release tags.
        LastReleaser { /** How many tags are released. */ tags: usize }
            => ("edit.last_releaser", Usage, "nobody else may sign `targets/releases`: none of its {tags} tags could be pulled any more", "add another signer first: `dct-sign signer add`; or accept the loss with `--force`");
        /// What somebody vouched for is no longer what is there.
        Changed { /** The role. */ role: String }
            => ("edit.changed", Conflict, "`{role}` is not what it was when you looked at it", "look at it again before vouching for it");
        /// A version that cannot be incremented.
        VersionExhausted { /** The role. */ role: String }
            => ("edit.version_exhausted", Verification, "`{role}` is at its last version", "someone signed the largest version on purpose: replace the keys of the role, or begin again with `dct-sign repo delete` and `dct-sign repo init`");
        /// A name that Go's writer cannot put into a file.
        Unwritable { /** The name or member. */ member: String }
            => ("edit.unwritable", Usage, "`{member}` holds a control character or a number that cannot be signed", "remove it: Notary's server refuses such files");
        /// Another publisher moved the tag meanwhile.
        Moved { /** The tag. */ tag: String, /** The role. */ role: String }
            => ("edit.moved", Conflict, "another publisher moved `{tag}` in `{role}` at the same time", "see which image it should be, and sign again");
        /// A tag that a role goes on recording, because none of the keys may sign it.
        StillTrusted { /** The tag. */ tag: String, /** The role. */ role: String, /** The ids that would do. */ accepted: String }
            => ("edit.still_trusted", Key, "`{tag}` is still signed: `{role}` records it, and of the keys given none may sign that role; it is signed by {accepted}", "revoke it again with a key of that role, or let its holder do so; `dct-sign signer list` and `dct-sign inspect` name them");
        /// A role that releases tags is not believed, and so it is not known which.
        Unseen { /** The role. */ role: String, /** Why it is not believed. */ reason: String }
            => ("edit.unseen", Verification, "whether `{role}` records it is not known, because {reason}", "let a holder of its keys sign it again: `dct-sign repo renew`, and then revoke what it brings back");
        /// What we wrote did not survive our own reading: nothing is sent.
        SelfCheck { /** The role. */ role: String, /** What differed. */ fact: String }
            => ("edit.self_check", Unexpected, "`{role}` failed its check before sending: {fact}", "nothing was published; report this with the repository's public metadata");
    }
}
