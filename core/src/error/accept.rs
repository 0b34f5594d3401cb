//! Refusals of what somebody uploads to our own trust server.

use alloc::string::String;

refusals! {
    /// An upload cannot be published.
    pub enum AcceptError in Accept {
        /// A new repository needs a root.
        NoRoot
            => ("accept.no_root", TrustServer, "no pre-existing root and no root provided in update", "initialise the repository first: its root must be in the first upload");
        /// A root that is neither the first nor the next.
        RootVersion { /** The version that is current. */ current: u32, /** The version offered. */ offered: u32 }
            => ("accept.root_version", Verification, "root modifications must increment the version: current {current}, new {offered}", "fetch the current root, apply the change to it and sign the next version");
        /// A version above the next one: it would lock others out.
        VersionGap { /** The role. */ role: String, /** The version that must come. */ next: u32, /** The version offered. */ offered: u32 }
            => ("accept.version_gap", Verification, "`{role}` must have version {next}, not {offered}", "fetch the current file and sign its next version");
        /// Another publisher was first.
        Conflict { /** The role. */ role: String, /** The version that is current. */ current: u32, /** The version offered. */ offered: u32 }
            => ("accept.conflict", Conflict, "`{role}` has version {current} already, version {offered} comes too late", "fetch the current files, apply the change to them, and publish again");
        /// A repository needs `targets`.
        NoTargets
            => ("accept.no_targets", TrustServer, "targets must be loaded first", "upload `targets` together with the first root");
        /// Nobody signed a snapshot, and we cannot.
        NoSnapshotKey
            => ("accept.no_snapshot_key", Key, "no snapshot was included in update and server does not hold current snapshot key for repository", "publish with the snapshot key, or let its owner hand snapshots to the server: `notary key rotate GUN snapshot -r`");
        /// We cannot sign the timestamp.
        NoTimestampKey
            => ("accept.no_timestamp_key", Key, "no timestamp keys exist on the server", "ask the server for its timestamp key, put it into root and sign root again");
        /// A snapshot lists a file that nobody uploaded.
        NotHeld { /** The role. */ role: String }
            => ("accept.not_held", Verification, "the snapshot lists a `{role}` that was never uploaded", "upload the role together with the snapshot, or fetch the current snapshot and sign its next version");
    }
}
