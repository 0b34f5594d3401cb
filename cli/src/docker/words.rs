//! What Docker calls a refusal. Where its sentence hides the cause, ours follows on lines of its own.

use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::error::KeyError;
use dct_core::error::ServerError;
use dct_core::error::TrustError;
use dct_core::time::Expires;
use dct_core::time::Instant;

use crate::failure::Failure;

/// A refusal in Docker's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// Docker's sentence, where it has one.
    sentence: Option<String>,
    /// Ours, where Docker's does not say it.
    cause: Option<String>,
    /// What stands before the sentence when a command names the repository.
    kind: Kind,
}

/// How Docker sorts refusals that are about a whole repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Network,
    NoRepository,
    Expired,
    Rollback,
    Threshold,
    Missing,
}

impl Words {
    pub(super) fn of(failure: &Failure) -> Self {
        let (kind, sentence, is_whole) = sentence(failure.error());
        Self {
            cause: (!is_whole).then(|| ours(failure)),
            sentence,
            kind,
        }
    }

    /// The sentence alone, with the cause below it.
    pub(super) fn plain(&self) -> String {
        self.below(self.sentence.clone())
    }

    /// The sentence as commands print it that name the repository.
    pub(super) fn about(&self, name: &str) -> String {
        let sentence = self.sentence.as_deref().map(|text| match self.kind {
            Kind::Plain => text.to_owned(),
            Kind::Network => format!("Error: error contacting notary server: {text}"),
            Kind::NoRepository => format!("Error: remote trust data does not exist for {name}: {text}"),
            Kind::Expired => format!("Error: remote repository {name} out-of-date: {text}"),
            Kind::Rollback => format!(
                "Warning: potential malicious behavior - trust data version is lower than expected for remote repository {name}: {text}"
            ),
            Kind::Threshold => format!(
                "Warning: potential malicious behavior - trust data has insufficient signatures for remote repository {name}: {text}"
            ),
            Kind::Missing => format!(
                "Error: trust data missing for remote repository {name} or remote repository not found: {text}"
            ),
        });
        self.below(sentence)
    }

    /// A sentence of the command's own, with the cause below it unless it is that nothing is there.
    pub(super) fn under(&self, sentence: &str) -> String {
        if self.kind == Kind::NoRepository {
            return sentence.to_owned();
        }
        let cause = self.cause.clone().or_else(|| self.sentence.clone());
        format!("{sentence}\n{}", cause.unwrap_or_default())
    }

    fn below(&self, sentence: Option<String>) -> String {
        let lines: Vec<String> = sentence.into_iter().chain(self.cause.clone()).collect();
        lines.join("\n")
    }
}

/// Our own refusal: its code, so that it can be looked up, the fact and the way out.
fn ours(failure: &Failure) -> String {
    let error = failure.error();
    let place = failure.place().map(|place| format!("{place}: "));
    format!(
        "{}: {}{error}\nhint: {}",
        error.code(),
        place.unwrap_or_default(),
        error.hint()
    )
}

/// Docker's sentence, and whether it says all there is to say.
fn sentence(error: &Error) -> (Kind, Option<String>, bool) {
    match error {
        Error::Server(error) => server(error),
        Error::Trust(error) => trust(error),
        Error::Edit(EditError::NoRoleForKeys { .. }) | Error::Host(HostError::NoKey { .. }) => {
            let text = "no valid signing keys for delegation roles";
            (Kind::Plain, Some(text.into()), true)
        }
        Error::Edit(EditError::KeyNotHeld { accepted, .. }) => {
            let text = format!(
                "could not find necessary signing keys, at least one of these keys must be available: {accepted}"
            );
            (Kind::Plain, Some(text), true)
        }
        Error::Key(KeyError::Passphrase | KeyError::PassphraseMissing) => {
            let text = "could not find signing keys, or could not decrypt signing key";
            (Kind::Plain, Some(text.into()), false)
        }
        _ => (Kind::Plain, None, false),
    }
}

fn server(error: &ServerError) -> (Kind, Option<String>, bool) {
    let (kind, text, is_whole) = match error {
        ServerError::NoTrustData { host, gun } => (
            Kind::NoRepository,
            format!("{host} does not have trust data for {gun}"),
            true,
        ),
        ServerError::Unreachable { host, fact } => {
            (Kind::Network, format!("{host}: {fact}"), false)
        }
        ServerError::Unauthorized { .. } => (
            Kind::Plain,
            "you are not authorized to perform this operation: server returned 401.".into(),
            false,
        ),
        ServerError::Denied { .. } => (Kind::Plain, unable(403), false),
        ServerError::TooMany { .. } => (Kind::Plain, unable(429), false),
        ServerError::Status { status, .. } => (Kind::Plain, unable(*status), false),
        ServerError::Missing { role } => (
            Kind::Missing,
            format!("{role} trust data unavailable.  Has a notary repository been initialized?"),
            false,
        ),
        ServerError::Refused { .. } | ServerError::Conflict { .. } => (
            Kind::Plain,
            "trust server rejected operation.".into(),
            false,
        ),
        _ => return (Kind::Plain, None, false),
    };
    (kind, Some(text), is_whole)
}

fn unable(status: u16) -> String {
    format!("unable to reach trust server at this time: {status}.")
}

fn trust(error: &TrustError) -> (Kind, Option<String>, bool) {
    let (kind, text, is_whole) = match error {
        TrustError::Expired { role, expires } => (
            Kind::Expired,
            format!("{role} expired at {}", unix_date(expires)),
            true,
        ),
        TrustError::Rollback {
            trusted, offered, ..
        } => (
            Kind::Rollback,
            format!("version {offered} is lower than current version {trusted}"),
            false,
        ),
        TrustError::Threshold { role, .. } => (
            Kind::Threshold,
            format!("valid signatures did not meet threshold for {role}"),
            false,
        ),
        TrustError::RootRotation { .. } => (
            Kind::Plain,
            "could not rotate trust to a new trusted root: failed to validate data with current trusted certificates".into(),
            false,
        ),
        TrustError::NoTag { tag } => (Kind::Plain, format!("No valid trust data for {tag}"), true),
        _ => return (Kind::Plain, None, false),
    };
    (kind, Some(text), is_whole)
}

/// Go's `time.UnixDate`, in UTC.
fn unix_date(expires: &str) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let Ok(expires) = expires.parse::<Expires>() else {
        return expires.to_owned();
    };
    let at: Instant = expires.at();
    let [year, month, day, hour, minute, second] = at.civil();
    let of_week = usize::try_from(at.unix().div_euclid(86400).rem_euclid(7)).unwrap_or_default();
    let of_year = usize::try_from(month - 1).unwrap_or_default();
    let (of_week, of_year) = (DAYS.get(of_week), MONTHS.get(of_year));
    format!(
        "{} {} {day:>2} {hour:02}:{minute:02}:{second:02} UTC {year}",
        of_week.copied().unwrap_or_default(),
        of_year.copied().unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::unix_date;

    #[test]
    fn a_moment_is_written_as_go_writes_it() {
        for (text, expected) in [
            ("2026-11-21T00:25:00Z", "Sat Nov 21 00:25:00 UTC 2026"),
            (
                "2024-02-29T23:59:59.5+00:00",
                "Thu Feb 29 23:59:59 UTC 2024",
            ),
            ("1970-01-01T01:00:00+01:00", "Thu Jan  1 00:00:00 UTC 1970"),
        ] {
            assert_eq!(unix_date(text), expected);
        }
    }
}
