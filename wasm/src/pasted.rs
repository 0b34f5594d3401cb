//! Pins as a person pastes them.

use dct_core::error::InputError;
use dct_core::key::CaBundle;
use dct_core::trust::PinFile;
use dct_core::trust::Pins;
use dct_core::tuf::name::Gun;

use crate::order;

/// The ids of root keys, with or without the option that they stand behind, or a pin file.
pub(crate) fn pins(text: &str, gun: &Gun) -> Result<Pins, InputError> {
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
