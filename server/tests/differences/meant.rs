//! Where we mean to answer otherwise than Notary, and why.

use crate::Pair;

/// Requests whose names have this part, and how the two answer them; where that is the same, they differ in
/// the bytes of an error.
pub(crate) struct Row {
    pub(crate) names: &'static str,
    pub(crate) theirs: &'static str,
    pub(crate) ours: &'static str,
}

impl Row {
    pub(crate) fn covers(&self, pair: &Pair) -> bool {
        pair.name.contains(self.names)
            && short(&pair.theirs) == self.theirs
            && short(&pair.ours) == self.ours
    }
}

/// An answer without the bytes of its error body.
fn short(answer: &str) -> String {
    let parts = answer.split(" «");
    parts
        .map(|part| part.split_once('»').map_or(part, |(_, rest)| rest))
        .collect()
}

const fn row(names: &'static str, theirs: &'static str, ours: &'static str) -> Row {
    Row {
        names,
        theirs,
        ours,
    }
}

const MALFORMED: &str = "400 MALFORMED_JSON";
const BAD_TARGETS: &str = "400 INVALID_UPDATE ErrBadTargets";
const BAD_SNAPSHOT: &str = "400 INVALID_UPDATE ErrBadSnapshot";
const BAD_PARAMETERS: &str = "400 INVALID_PARAMETERS";
const NOT_FOUND: &str = "404 METADATA_NOT_FOUND";

pub(crate) const MEANT: &[Row] = &[
    // HEAD is answered as GET is, without a body.
    row("HEAD ", "404", "200"),
    // Pages may read, and the server has one itself.
    row("OPTIONS of a page", "405", "204"),
    row("GET / by a browser", NOT_FOUND, "200"),
    // What an operator counts is told at an address of its own.
    row("GET /metrics", "200", NOT_FOUND),
    // A hash in capitals or of another kind, and a version beyond the last, are names of no file; Notary
    // looks for one, and shows how its library failed.
    row("/root.AAAAAAAA", NOT_FOUND, NOT_FOUND),
    row("/root.00000000", NOT_FOUND, NOT_FOUND),
    row("/99999999999999999999.root.json", NOT_FOUND, NOT_FOUND),
    // And how it failed to read a number; we say which one.
    row("feed ", BAD_PARAMETERS, BAD_PARAMETERS),
    // A path that is not one is not here; we do not guess which one was meant.
    row("/v2//", "301", NOT_FOUND),
    row("/v2//", "301", "404"),
    row("/v2//", "301", "405"),
    row("/../", "301", NOT_FOUND),
    row("/../", "301", "404"),
    row("/../", "301", "405"),
    // Who uploads under a name that cannot be is told so.
    row("upload to an impossible name", NOT_FOUND, "400 INVALID_GUN"),
    // What is no metadata at all is malformed, whichever part it is; Notary looks at some of it
    // later, at a timestamp never, and falls over some delegations.
    row("upload root as", "400 INVALID_UPDATE ErrBadRoot", MALFORMED),
    row("upload targets as", BAD_TARGETS, MALFORMED),
    row("upload targets/alice as", BAD_TARGETS, MALFORMED),
    row("upload targets/alice as", "no answer", MALFORMED),
    row("upload snapshot as", BAD_SNAPSHOT, MALFORMED),
    row("upload timestamp as", "200", MALFORMED),
    // A body that is cut short is answered; Notary's handler ends without a word, or believes it.
    row(
        "upload of an empty body",
        "no answer",
        "400 MALFORMED_UPLOAD",
    ),
    row(
        "upload of another boundary",
        "no answer",
        "400 MALFORMED_UPLOAD",
    ),
    row(
        "upload of a part without an end",
        "no answer",
        "400 MALFORMED_UPLOAD",
    ),
    row(
        "upload of a part cut in its head",
        "200",
        "400 MALFORMED_UPLOAD",
    ),
    // The very files that are current are no conflict: the first answer was lost.
    row("the same root again", "400 VERSION", "200"),
    row("targets/alice the same again", "400 VERSION", "200"),
    // Nothing is published that no client could read afterwards.
    row("the owner's snapshot without targets", "200", BAD_SNAPSHOT),
    row(
        "a root that takes targets from its key",
        "200, 200",
        "200, 400 INVALID_UPDATE ErrBadTargets",
    ),
    row("targets with a key under another id", "200", BAD_TARGETS),
    row(
        "a snapshot of a role that nobody uploaded",
        "200",
        BAD_SNAPSHOT,
    ),
    // Files that Go would write otherwise: Notary records the hash of what it would write, and the
    // file can never be fetched again (spec §2.6).
    row("with a member nobody knows", "200", BAD_TARGETS),
    row("with a line break behind it", "400 VERSION", BAD_TARGETS),
    // A version must be the next one, or whoever signs the last of all locks everybody out.
    row("with version 3, which skips one", "200", BAD_TARGETS),
    row("with version 4", "200", BAD_TARGETS),
    row("with the last version of all", "200", BAD_TARGETS),
];
