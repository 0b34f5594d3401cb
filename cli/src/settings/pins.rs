//! The pin file, with the authorities that it names read in.

use std::path::Path;

use dct_core::error::HostError;
use dct_core::key::CaBundle;
use dct_core::trust::PinFile;
use dct_core::trust::Pins;

use crate::disk;
use crate::failure::Failure;
use crate::report::Report;

/// Reads a pin file; what it has for others is named.
pub(super) fn read(path: &Path, report: &Report) -> Result<Pins, Failure> {
    let place = path.display().to_string();
    let refused = |fact| HostError::Config {
        place: place.clone(),
        fact,
    };
    let text = disk::read(path)
        .map_err(refused)?
        .ok_or_else(|| refused("it does not exist".into()))?;
    let file = PinFile::read(&text).map_err(|error| Failure::at(place.as_str(), error))?;
    for name in file.passed_over() {
        report.talk(&format!(
            "note: `{name}` in {place} says nothing about pins here"
        ));
    }
    file.pins(|authority| bundle(&place, Path::new(authority)))
}

/// A relative path would be read from another place by each tool: Notary looks in the folder that it
/// was started in, and documents that of its configuration.
fn bundle(pin_file: &str, path: &Path) -> Result<CaBundle, Failure> {
    let refused = |place: &str, fact: String| HostError::Config {
        place: place.to_owned(),
        fact,
    };
    let place = path.display().to_string();
    if !path.is_absolute() {
        let fact = format!("the path `{place}` of an authority must begin at the root folder");
        return Err(refused(pin_file, fact).into());
    }
    let text = disk::read(path)
        .map_err(|fact| refused(&place, fact))?
        .ok_or_else(|| refused(&place, "it does not exist".into()))?;
    CaBundle::read(&text).map_err(|error| Failure::at(place, error))
}
