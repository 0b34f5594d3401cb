//! Who we are, to a registry or a trust server.

use alloc::string::String;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::secret::Secret;

/// What may be shown to a server that asks.
#[derive(Debug)]
#[non_exhaustive]
pub enum Credentials {
    /// A user name and a password.
    Password {
        /** The user name. */
        user: String,
        /** The password. */
        password: Secret<String>,
    },
    /// A refresh token, which only a token service takes.
    RefreshToken(Secret<String>),
}

impl Credentials {
    /// A user name and a password.
    #[must_use]
    pub const fn password(user: String, password: Secret<String>) -> Self {
        Self::Password { user, password }
    }

    /// What nobody else may know.
    pub(super) fn secret(&self) -> &str {
        match self {
            Self::Password {
                password: secret, ..
            }
            | Self::RefreshToken(secret) => secret.expose(),
        }
    }

    /// The value of `Authorization` for Basic authentication, when there is one.
    pub(super) fn basic(&self) -> Option<Secret<String>> {
        let Self::Password { user, password } = self else {
            return None;
        };
        let mut pair = Secret::new(String::with_capacity(
            user.len() + password.expose().len() + 1,
        ));
        pair.edit(|text| {
            text.push_str(user);
            text.push(':');
            text.push_str(password.expose());
        });
        // Sized at once: growing would leave copies of the password behind.
        let length = 6 + pair.expose().len().div_ceil(3) * 4;
        let mut header = Secret::new(String::with_capacity(length));
        header.edit(|text| {
            text.push_str("Basic ");
            BASE64_STANDARD.encode_string(pair.expose(), text);
        });
        Some(header)
    }
}
