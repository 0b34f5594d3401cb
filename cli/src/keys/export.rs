//! Keys out of the trust directory, as `notary key export` writes them: encrypted as they are, with
//! what is needed to file them elsewhere. Opens none.

use dct_core::secret::Secret;

use super::Filed;
use super::Keyring;
use crate::failure::Failure;

impl Keyring {
    /// These keys in one text.
    pub(crate) fn bundle(keys: &[Filed]) -> Result<Secret<String>, Failure> {
        let mut blocks = Vec::new();
        for key in keys {
            let stored = key.stored()?;
            let (role, gun) = (key.role.as_deref(), key.gun.as_deref());
            blocks.push(stored.bundled(&key.id, role, gun)?);
        }
        // Sized at once: growing would leave copies of the keys behind.
        let length = blocks.iter().map(|block| block.expose().len()).sum();
        let mut bundle = Secret::new(String::with_capacity(length));
        for block in &blocks {
            bundle.edit(|text| text.push_str(block.expose()));
        }
        Ok(bundle)
    }
}
