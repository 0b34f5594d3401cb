//! What the trust server and the registry say about an image that is to be signed.

use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::quote;
use dct_core::flow::Image;
use dct_core::flow::Repository;
use dct_core::flow::Source;
use dct_core::flow::gather;
use dct_core::flow::may_publish;
use dct_core::flow::resolve;
use dct_core::inspect::Report;
use dct_core::oci::Digest;
use dct_core::oci::Reference;
use dct_core::trust::Reach;
use dct_core::trust::Trusted;
use dct_core::tuf::name::RoleName;
use dct_core::wire::Request;
use dct_core::wire::Session;

use super::Findings;
use super::clock;
use crate::args::SigningKeys;
use crate::command::Desk;
use crate::failure::Failure;

/// Whoever has to ask somebody for a signature needs some time.
const SOON_DAYS: i64 = 30;

pub(super) fn look(
    desk: &Desk<'_>,
    image: &Reference,
    keys: &SigningKeys,
    findings: &mut Findings,
) {
    logins(desk, image, findings);
    let trusted = trust(desk, image, findings);
    if let Some(trusted) = &trusted {
        signers(desk, image, keys, trusted, findings);
    }
    registry(desk, image, trusted.as_ref(), findings);
}

fn logins(desk: &Desk<'_>, image: &Reference, findings: &mut Findings) {
    let host = image.registry().as_str();
    let logins = &desk.settings.logins;
    let login = logins.of_registry(host, image.repository());
    match findings.take("login", login) {
        Some(Some(login)) => findings.ok("login", format!("for {host} from {}", login.place)),
        Some(None) => findings.warn(
            "login",
            format!("none for {host}"),
            "log in with `docker login` where the registry or the trust server wants to know who asks",
        ),
        None => {}
    }
}

fn trust(desk: &Desk<'_>, image: &Reference, findings: &mut Findings) -> Option<Trusted> {
    let reader = findings.take("trust server", desk.repository(image, "pull"))?;
    date(desk, &reader, findings);
    let server = reader.server.base().clone();
    let bundle = desk.drive(Session::start(|wire| gather(wire, &reader)));
    let bundle = findings.take("trust server", bundle)?;
    findings.ok("trust server", format!("{server} serves {}", reader.gun));
    let (pins, memory) = (reader.pins.clone(), reader.memory.clone());
    let report = bundle.report(pins.clone(), memory.clone(), desk.settings.now);
    expiries(&report, findings);
    let publisher = findings.take("publishing", desk.repository(image, "pull,push"))?;
    let allowed = desk.drive(Session::start(|wire| may_publish(wire, &publisher)));
    if findings.take("publishing", allowed).is_some() {
        findings.ok("publishing", "the server lets us ask for its keys");
    }
    let believed = bundle.believe(pins, memory, reader.expiry);
    let trusted = findings.take("trust data", believed)?;
    for (role, error) in trusted.unusable() {
        let place = role.to_string();
        findings.fail("trust data", Failure::at(place, error.clone()));
    }
    findings.ok("trust data", "authentic and fresh from root to targets");
    Some(trusted)
}

fn date(desk: &Desk<'_>, repository: &Repository, findings: &mut Findings) {
    let request = Request::get(repository.server.base().join("/v2/"), 64 * 1024);
    let reply = desk.settings.transport.exchange_all(&[request]).pop();
    if let Some(Ok(response)) = reply
        && let Some(date) = response.header("date")
    {
        clock::compare(desk.settings.now, date, findings);
    }
}

fn expiries(report: &Report, findings: &mut Findings) {
    let mut is_near = false;
    for role in &report.roles {
        let Some(days) = role.days_left.filter(|days| *days <= SOON_DAYS) else {
            continue;
        };
        // The server signs timestamp again whenever it ends.
        if role.role == RoleName::Timestamp.as_str() && days >= 0 {
            continue;
        }
        is_near = true;
        let fact = match days {
            ..0 => format!("`{}` expired", role.role),
            days => format!("`{}` expires in {days} days", role.role),
        };
        findings.warn("expiry", fact, "sign it again: `dct-sign repo renew`");
    }
    if !is_near {
        findings.ok("expiry", format!("nothing ends within {SOON_DAYS} days"));
    }
}

fn signers(
    desk: &Desk<'_>,
    image: &Reference,
    keys: &SigningKeys,
    trusted: &Trusted,
    findings: &mut Findings,
) {
    let mut roles: Vec<_> = trusted
        .reaches()
        .into_iter()
        .filter(|reach| reach.role.is_direct_child_of(&RoleName::Targets))
        .collect();
    if roles.is_empty() {
        roles.extend(trusted.reach(&RoleName::Targets));
    }
    let covers = |reach: &Reach| image.tag().is_none_or(|tag| reach.covers(tag.as_str()));
    let (roles, passed_by): (Vec<_>, Vec<_>) = roles.into_iter().partition(covers);
    for reach in passed_by {
        findings.warn(
            "role",
            format!(
                "`{}` may not sign this tag, only {}",
                reach.role,
                paths(&reach)
            ),
            "ask an owner to widen the delegation's paths, if this role should sign it",
        );
    }
    let mut accepted = trusted.key_ids(&RoleName::Snapshot);
    accepted.extend(roles.iter().flat_map(|reach| trusted.key_ids(&reach.role)));
    let keyring = desk.settings.keyring(&keys.key, &keys.passphrase);
    let opened = keyring.and_then(|keyring| keyring.open(&accepted));
    let opened = findings.take("keys", opened);
    let held = opened.as_deref().unwrap_or_default();
    for reach in &roles {
        let (role, paths) = (&reach.role, paths(reach));
        if trusted.may_sign(role, held) {
            let fact = format!("`{role}` may sign {paths}, with the keys at hand");
            findings.ok("role", fact);
        } else {
            let ids = trusted.key_ids(role);
            let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            let ids = ids.join(", ");
            findings.ok("role", format!("`{role}` may sign {paths}, with {ids}"));
        }
    }
    let may_sign = |reach: &Reach| trusted.may_sign(&reach.role, held);
    if opened.is_some() && !roles.iter().any(may_sign) {
        let tag = image.tag().map_or("latest", |tag| tag.as_str());
        let tag = tag.to_owned();
        findings.fail("keys", EditError::NoRoleForKeys { tag });
    }
    if trusted.may_sign(&RoleName::Snapshot, held) {
        findings.ok("snapshot", "its key is at hand: we sign it");
    } else {
        findings.ok(
            "snapshot",
            "its key is not at hand: the server must have it",
        );
    }
}

/// What a role may sign, in words.
fn paths(reach: &Reach) -> String {
    if reach.covers("") {
        return "every tag".into();
    }
    if reach.paths.is_empty() {
        return "no tag".into();
    }
    let paths = reach.paths.iter();
    let paths: Vec<String> = paths.map(|path| format!("`{}*`", quote(path))).collect();
    format!("tags {}", paths.join(", "))
}

fn registry(
    desk: &Desk<'_>,
    image: &Reference,
    trusted: Option<&Trusted>,
    findings: &mut Findings,
) {
    let Some(service) = findings.take("registry", desk.registry(image)) else {
        return;
    };
    let Some(tag) = image.tag() else {
        findings.warn(
            "registry",
            "no tag was named, so none was looked up",
            "name the tag that is to be signed: `dct-sign doctor IMAGE:TAG`",
        );
        return;
    };
    let asked = Image {
        reference: image.clone(),
        expected: None,
        source: Source::Registry(service),
    };
    let found = desk.drive(Session::start(|wire| resolve(wire, asked)));
    let Some(digest) = findings.take("registry", found) else {
        return;
    };
    findings.ok("registry", format!("`{tag}` is {digest}"));
    match trusted.map(|trusted| trusted.lookup(tag.as_str())) {
        Some(Ok(carrier)) => match carrier.meta.sha256().map(Digest::from) {
            Some(signed) if signed == digest => {
                findings.ok("tag", format!("signed as that by `{}`", carrier.role));
            }
            _ => findings.warn(
                "tag",
                "signed as another image than the registry has now",
                "sign it again if the new image is the right one",
            ),
        },
        Some(Err(Error::Trust(_))) => findings.ok("tag", "not signed yet"),
        Some(Err(error)) => findings.fail("tag", error),
        None => {}
    }
}
