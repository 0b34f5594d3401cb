//! `inspect`: one array for all that were asked for, or tables one after the other.

use dct_core::error::Error;
use dct_core::flow::fetch;
use dct_core::inspect::DockerView;
use dct_core::inspect::docker_json;
use dct_core::inspect::docker_pretty;
use dct_core::trust::Trusted;
use dct_core::tuf::name::Tag;
use dct_core::wire::Session;

use super::Site;
use super::refuse_server;
use super::refuse_shared_login;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::reference;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;

pub(super) fn run(site: &Site, typed: &Typed) -> Result<(), Ending> {
    refuse_shared_login(site, &typed.words)?;
    if typed.is_on("pretty") {
        return tables(site, &typed.words);
    }
    let mut views = Vec::new();
    let mut refused = Vec::new();
    for name in &typed.words {
        match look(site, name) {
            Ok(view) => views.push(view),
            Err(ending) => refused.push(ending.text),
        }
    }
    streams::out(&docker_json(&views));
    if refused.is_empty() {
        return Ok(());
    }
    Err(Ending::failed(refused.join("\n")))
}

/// Tables end where the first image is refused; those before it are out already.
fn tables(site: &Site, names: &[String]) -> Result<(), Ending> {
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            streams::out("\n\n");
        }
        streams::out(&docker_pretty(&look(site, name)?));
    }
    Ok(())
}

fn look(site: &Site, name: &str) -> Result<DockerView, Ending> {
    let image = reference::read(name)?;
    refuse_server()?;
    let hidden = |failure: &Failure| {
        let sentence = format!("no signatures or cannot access {name}");
        Ending::failed(Words::of(failure).under(&sentence))
    };
    let settings = site.settle().map_err(|failure| hidden(&failure))?;
    let desk = site.desk(&settings);
    let trusted = desk
        .repository(&image, "pull")
        .and_then(|repository| {
            let chain: Result<Trusted, Error> =
                desk.drive(Session::start(|wire| fetch(wire, &repository)));
            Ok(chain?)
        })
        .map_err(|failure| hidden(&failure))?;
    desk.keep(&trusted);
    warn(&trusted);
    // As with Docker, a digest puts the tag before it out of account.
    let tag = image.tag().filter(|_| image.digest().is_none());
    Ok(DockerView::of(name, &trusted, tag.map(Tag::as_str)))
}

/// What is left out is said, once.
fn warn(trusted: &Trusted) {
    for (role, reason) in trusted.unusable() {
        streams::err(&format!(
            "warning: {role} is left out: {}: {reason}\n",
            reason.code()
        ));
    }
}
