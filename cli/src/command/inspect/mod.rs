//! `inspect`: what a repository's trust data say, as Docker shows it or in full, from a server or
//! from a bundle.

mod text;

use std::path::Path;

use dct_core::error::HostError;
use dct_core::error::InputError;
use dct_core::flow::fetch;
use dct_core::flow::gather;
use dct_core::inspect::Bundle;
use dct_core::inspect::DockerView;
use dct_core::inspect::Report;
use dct_core::inspect::docker_json;
use dct_core::inspect::docker_pretty;
use dct_core::oci::Reference;
use dct_core::trust::Expiry;
use dct_core::trust::Memory;
use dct_core::trust::Trusted;
use dct_core::wire::Session;

use super::Desk;
use crate::args::Inspect;
use crate::args::Typed;
use crate::disk;
use crate::failure::Failure;
use crate::memory;
use crate::report::print;

/// What was found, in the order of the images.
#[derive(Default)]
struct Seen {
    views: Vec<DockerView>,
    reports: Vec<Report>,
    failures: Vec<Failure>,
}

pub(super) fn run(desk: &Desk<'_>, args: &Inspect) -> Result<(), Failure> {
    if let (Some(_), [_, second, ..]) = (&args.bundle, args.images.as_slice()) {
        return Err(InputError::Reference {
            text: second.text.clone(),
            fact: "a bundle holds one repository, so only one image can be named",
        }
        .into());
    }
    let mut seen = Seen::default();
    match (&args.bundle, args.images.as_slice()) {
        (Some(path), []) => offline(desk, args, path, &mut seen)?,
        (_, images) => {
            desk.refuse_shared_servers(images.iter().map(|typed| &typed.image))?;
            for typed in images {
                // One repository that cannot be shown does not hide the others.
                if let Err(failure) = online(desk, args, typed, &mut seen) {
                    seen.failures.push(failure);
                }
            }
        }
    }
    show(desk, args, &seen);
    let mut failures = seen.failures.into_iter();
    let first = failures.next();
    if let Some(first) = &first {
        desk.report.failure(first);
    }
    failures.for_each(|failure| desk.report.failure(&failure));
    first.map_or(Ok(()), |first| Err(first.told()))
}

fn online(desk: &Desk<'_>, args: &Inspect, typed: &Typed, seen: &mut Seen) -> Result<(), Failure> {
    let repository = desk.repository(&typed.image, "pull")?;
    let trusted = if args.report || args.bundle.is_some() {
        let bundle = desk.drive(Session::start(|wire| gather(wire, &repository)))?;
        if let Some(path) = &args.bundle {
            disk::replace(path, &bundle.to_json())?;
            desk.report
                .talk(&format!("bundle written to {}", path.display()));
        }
        let (pins, memory) = (repository.pins.clone(), repository.memory.clone());
        if args.report {
            let now = repository.expiry.now();
            seen.reports
                .push(bundle.report(pins.clone(), memory.clone(), now));
        }
        bundle.believe(pins, memory, repository.expiry)?
    } else {
        desk.drive(Session::start(|wire| fetch(wire, &repository)))?
    };
    desk.keep(&trusted);
    warn(desk, &trusted);
    let tag = tag_of(&typed.image);
    seen.views
        .push(DockerView::of(&typed.text, &trusted, tag.as_deref()));
    Ok(())
}

/// A bundle is judged by the root that is known here, but it may be older than what was seen.
fn offline(desk: &Desk<'_>, args: &Inspect, path: &Path, seen: &mut Seen) -> Result<(), Failure> {
    let place = path.display().to_string();
    let refused = |fact: &str| HostError::Config {
        place: place.clone(),
        fact: fact.to_owned(),
    };
    let text = disk::read_up_to(path, Bundle::MAX_JSON).map_err(|fact| refused(&fact))?;
    let text = text.ok_or_else(|| refused("it does not exist"))?;
    let bundle = Bundle::from_json(&text).map_err(|error| Failure::at(place.as_str(), error))?;
    desk.report.detail(&format!(
        "said to be fetched from {} at {}",
        bundle.server, bundle.fetched
    ));
    let pins = desk.settings.pins(&bundle.gun)?;
    let known = memory::recall(desk.settings.trust(), &bundle.gun, desk.report)?;
    let known = known.map(|memory| Memory::of_root(memory.root().to_vec()));
    let now = desk.settings.now;
    if args.report {
        seen.reports
            .push(bundle.report(pins.clone(), known.clone(), now));
    }
    match bundle.believe(pins, known, Expiry::Enforce(now)) {
        Ok(trusted) => {
            warn(desk, &trusted);
            seen.views
                .push(DockerView::of(bundle.gun.as_str(), &trusted, None));
        }
        Err(error) => seen.failures.push(Failure::at(place, error)),
    }
    Ok(())
}

/// As with Docker, a digest in the name says nothing about which tags are shown.
fn tag_of(image: &Reference) -> Option<String> {
    if image.digest().is_some() {
        return None;
    }
    image.tag().map(ToString::to_string)
}

/// Docker shows what `targets` says when `targets/releases` is not believed; it must be known.
fn warn(desk: &Desk<'_>, trusted: &Trusted) {
    for (role, error) in trusted.unusable() {
        desk.report.talk(&format!(
            "warning: nothing of `{role}` in {} is shown: {error}",
            trusted.gun()
        ));
    }
}

fn show(desk: &Desk<'_>, args: &Inspect, seen: &Seen) {
    if args.report {
        let lines: Vec<String> = seen.reports.iter().flat_map(text::lines).collect();
        desk.report.result(&lines, &seen.reports);
    } else if args.pretty {
        let tables: Vec<String> = seen.views.iter().map(docker_pretty).collect();
        print(&tables.join("\n\n"));
    } else {
        print(&docker_json(&seen.views));
    }
}
