//! `key passwd` and `key remove`: keys of the trust directory change or go.

use super::Listed;
use super::line;
use crate::args::NewPassphraseFile;
use crate::args::PassphraseFile;
use crate::command::Desk;
use crate::consent::Consent;
use crate::failure::Failure;

pub(super) fn passwd(
    desk: &Desk<'_>,
    id: &str,
    passphrase: &PassphraseFile,
    new: &NewPassphraseFile,
) -> Result<(), Failure> {
    let keyring = desk.settings.keyring_for_keeping(&[], passphrase, new)?;
    let key = keyring.select(id)?;
    keyring.change_passphrase(&key)?;
    desk.report
        .talk(&format!("key {} has a new passphrase", key.id));
    desk.report.result(&[line(&key)], &Listed::from(key));
    Ok(())
}

pub(super) fn remove(desk: &Desk<'_>, id: &str, consent: Consent) -> Result<(), Failure> {
    let keyring = desk.settings.keyring_of(None, &PassphraseFile::default())?;
    let key = keyring.select(id)?;
    let role = key.role.as_deref().unwrap_or("unknown");
    let gun = key.gun.as_ref().map(|gun| format!(" of {gun}"));
    let what = format!(
        "delete the `{role}` key {}{} from {}",
        key.id,
        gun.unwrap_or_default(),
        key.path.display()
    );
    consent.seek(desk.report, &what)?;
    keyring.remove(&key)?;
    desk.report.talk(&format!("key {} is deleted", key.id));
    desk.report.result(&[line(&key)], &Listed::from(key));
    Ok(())
}
