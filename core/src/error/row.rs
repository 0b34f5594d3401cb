//! The form of the catalogue: one row for each way to refuse.

use core::fmt;

/// Whose move it is after a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Ours, or a case nobody thought of.
    Unexpected,
    /// The caller's: the request itself is wrong.
    Usage,
    /// The holder's of a key or passphrase.
    Key,
    /// The registry's, or of whoever may read there.
    Registry,
    /// The trust server's, or of whoever may publish there.
    TrustServer,
    /// Whoever moved the tag: it is not what it was said to be.
    Digest,
    /// The publisher's or the trust server's: metadata is damaged, stale or forged.
    Verification,
    /// Nobody's: someone else published meanwhile.
    Conflict,
}

impl Fault {
    /// The exit status of a command that ended with this.
    #[must_use]
    pub const fn exit_status(self) -> u8 {
        match self {
            Self::Unexpected => 1,
            Self::Usage => 2,
            Self::Key => 3,
            Self::Registry => 4,
            Self::TrustServer => 5,
            Self::Digest => 6,
            Self::Verification => 7,
            Self::Conflict => 8,
        }
    }
}

/// One line of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Stable name; never reused for another meaning.
    pub code: &'static str,
    /// Whose move it is.
    pub fault: Fault,
    /// The message, with the names of its facts in braces.
    pub message: &'static str,
    /// The way out.
    pub hint: &'static str,
}

impl Row {
    /// Writes the message with its facts, which are not written as text of their own a second time.
    pub(super) fn say(
        &self,
        f: &mut fmt::Formatter<'_>,
        facts: &[&dyn fmt::Display],
    ) -> fmt::Result {
        let mut facts = facts.iter();
        let mut message = self.message;
        while let Some((text, name)) = message.split_once('{') {
            f.write_str(text)?;
            if let Some(fact) = facts.next() {
                write!(f, "{fact}")?;
            }
            message = name.split_once('}').map_or("", |(_, rest)| rest);
        }
        f.write_str(message)
    }
}

/// Whether the braces of a message hold the names of these facts, in this order.
pub(super) const fn names(message: &str, facts: &[&str]) -> bool {
    let (mut message, mut facts) = (message.as_bytes(), facts);
    while let [byte, rest @ ..] = message {
        message = rest;
        if *byte != b'{' {
            continue;
        }
        let [fact, others @ ..] = facts else {
            return false;
        };
        let mut name = fact.as_bytes();
        while let ([letter, letters @ ..], [byte, rest @ ..]) = (name, message) {
            if *letter != *byte {
                return false;
            }
            (name, message) = (letters, rest);
        }
        let ([], [b'}', rest @ ..]) = (name, message) else {
            return false;
        };
        (message, facts) = (rest, others);
    }
    facts.is_empty()
}

/// Declares an error enum together with its rows, so that neither can exist without the other.
macro_rules! refusals {
    (
        $(#[$meta:meta])*
        pub enum $name:ident in $group:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident $({ $($(#[$field_meta:meta])* $field:ident: $type:ty),+ $(,)? })?
                    => ($code:literal, $fault:ident, $message:literal, $hint:literal);
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$variant_meta])* $variant $({ $($(#[$field_meta])* $field: $type),+ })?, )+
        }

        impl $name {
            /// The rows of these refusals, in order.
            pub const ROWS: &'static [$crate::error::Row] = &[
                $( {
                    assert!(
                        $crate::error::row::names($message, &[$( $(stringify!($field)),+ )?]),
                        "the facts of a refusal stand in the order of its message"
                    );
                    $crate::error::Row {
                        code: $code,
                        fault: $crate::error::Fault::$fault,
                        message: $message,
                        hint: $hint,
                    }
                }, )+
            ];

            /// The row of this refusal.
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "it happens while the crate is compiled")]
            pub const fn row(&self) -> &'static $crate::error::Row {
                enum Place {
                    $( $variant, )+
                }
                match self {
                    $( Self::$variant $({ $($field: _),+ })? => const {
                        &Self::ROWS[Place::$variant as usize]
                    }, )+
                }
            }

            /// The stable name of this refusal.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                self.row().code
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let facts: &[&dyn core::fmt::Display] = match self {
                    $( Self::$variant $({ $($field),+ })? => &[$( $($field),+ )?], )+
                };
                self.row().say(f, facts)
            }
        }

        impl core::error::Error for $name {}

        impl From<$name> for $crate::error::Error {
            fn from(error: $name) -> Self {
                Self::$group(error)
            }
        }
    };
}
