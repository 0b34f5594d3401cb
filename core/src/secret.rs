//! Values that must not be seen: they cannot be printed and are wiped when dropped.

use core::fmt;

use zeroize::Zeroize;

/// Holds key material, a passphrase or a token.
///
/// There is no `Display`, no `Serialize`, no `PartialEq` and no `Clone`; `Debug` prints a
/// placeholder. The only way in is [`Secret::expose`], so that a search for that word finds every
/// place where a secret is used.
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Takes a value into custody.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Changes the value in place, so that no copy is left behind.
    pub fn edit(&mut self, change: impl FnOnce(&mut T)) {
        change(&mut self.0);
    }

    /// Shows the value to the code that needs it.
    pub const fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;

    use core::cell::Cell;

    use zeroize::Zeroize;

    use super::Secret;

    /// Tells when it is wiped.
    struct Watched<'a>(&'a Cell<bool>);

    impl Zeroize for Watched<'_> {
        fn zeroize(&mut self) {
            self.0.set(true);
        }
    }

    #[test]
    fn a_secret_is_wiped_when_it_goes() {
        let is_wiped = Cell::new(false);
        let secret = Secret::new(Watched(&is_wiped));
        assert!(!is_wiped.get());
        drop(secret);
        assert!(is_wiped.get());
    }

    #[test]
    fn a_secret_has_no_printed_form() {
        let secret = Secret::new(String::from("hunter2"));
        assert_eq!(format!("{secret:?}"), "[secret]");
        assert_eq!(secret.expose(), "hunter2");
    }
}
