//! Keys that are made for something that is not published yet: they are filed before anybody hears of
//! them, and leave no orphans when nobody ever does.

use std::cell::RefCell;

use dct_core::flow::Upload;
use dct_core::key::KeyId;
use dct_core::key::PrivateKey;

use super::super::Desk;
use crate::disk;
use crate::failure::Failure;
use crate::keys::Keyring;

/// New keys of the trust directory.
pub(super) struct Fresh<'a> {
    desk: &'a Desk<'a>,
    keyring: &'a Keyring,
    made: RefCell<Vec<KeyId>>,
}

impl<'a> Fresh<'a> {
    pub(super) const fn new(desk: &'a Desk<'a>, keyring: &'a Keyring) -> Self {
        Self {
            desk,
            keyring,
            made: RefCell::new(Vec::new()),
        }
    }

    pub(super) fn make(&self, role: &str, gun: Option<&str>) -> Result<PrivateKey, Failure> {
        let key = self.keyring.make(role, gun)?;
        self.made.borrow_mut().push(key.id());
        Ok(key)
    }

    /// What becomes of the keys when what they were made for is done or not.
    pub(super) fn settle<T>(
        self,
        outcome: Result<T, Failure>,
        upload: Upload,
    ) -> Result<T, Failure> {
        if outcome.is_ok() {
            return outcome;
        }
        for id in self.made.take() {
            self.undo(id, upload);
        }
        outcome
    }

    /// An upload whose answer was lost may have arrived, and then nothing goes without the key.
    fn undo(&self, id: KeyId, upload: Upload) {
        let Ok(file) = self.keyring.file(id) else {
            return;
        };
        let shown = file.display();
        let text = match upload {
            Upload::Sent => {
                format!("warning: the new key is kept in {shown}: the server may know it by now")
            }
            Upload::KeptOut => match disk::discard(&file) {
                Ok(()) => format!("the new key {id} was removed again: nobody knows it"),
                Err(error) => format!("warning: the new key {shown} is of no use: {error}"),
            },
        };
        self.desk.report.talk(&text);
    }
}
