//! Pins as a person pastes them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::order;
use crate::error::InputError;
use crate::key::CaBundle;
use crate::trust::PinFile;
use crate::trust::Pins;
use crate::tuf::name::Gun;

/// The ids of root keys, with or without the option that they stand behind, or a pin file.
pub(super) fn pins(text: &str, gun: &Gun) -> Result<Pins, InputError> {
    if text.starts_with('{') {
        return PinFile::read(text)?.pins(no_authority);
    }
    let words = text.split(|c: char| c == ',' || c.is_whitespace());
    let mut ids: Vec<String> = Vec::new();
    for word in words {
        let id = word.strip_prefix("--root-key-id").unwrap_or(word);
        let id = id.trim_start_matches('=');
        if !id.is_empty() {
            ids.push(id.into());
        }
    }
    order::pins(gun.as_str(), &ids)
}

fn no_authority(path: &str) -> Result<CaBundle, InputError> {
    Err(InputError::PinFile {
        fact: format!("it names the file {path} of an authority, which cannot be read here"),
    })
}
