//! A bundle that somebody opened, with what vouches for its root.

use dct_core::error::Error;
use dct_core::error::InputError;
use dct_core::inspect::Bundle;
use dct_core::inspect::Report;
use dct_core::key::CaBundle;
use dct_core::trust::PinFile;
use dct_core::trust::Pins;
use dct_core::tuf::name::Gun;

use crate::order;

/// The report on a bundle at a moment.
pub(crate) fn report(bundle: &str, now: &str, pins: &str) -> Result<Report, Error> {
    let bundle = Bundle::from_json(bundle)?;
    let pins = read_pins(pins.trim(), &bundle.gun)?;
    Ok(bundle.report(pins, None, now.parse()?))
}

/// Nothing, the ids of root keys as people paste them, or a pin file.
fn read_pins(text: &str, gun: &Gun) -> Result<Pins, InputError> {
    if text.starts_with('{') {
        return PinFile::read(text)?.pins(no_authority);
    }
    let words = text.split(|c: char| c == ',' || c.is_whitespace());
    let ids: Vec<String> = words
        .map(|word| word.strip_prefix("--root-key-id").unwrap_or(word))
        .map(|word| word.trim_start_matches('=').to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    order::pins(gun.as_str(), &ids)
}

fn no_authority(path: &str) -> Result<CaBundle, InputError> {
    Err(InputError::PinFile {
        fact: format!("it names the file {path} of an authority, which cannot be read here"),
    })
}
