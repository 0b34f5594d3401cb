//! The form of the catalogue: one row for each way to refuse.

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
                $( $crate::error::Row {
                    code: $code,
                    fault: $crate::error::Fault::$fault,
                    message: $message,
                    hint: $hint,
                }, )+
            ];

            /// The row of this refusal.
            #[must_use]
            pub const fn row(&self) -> &'static $crate::error::Row {
                match self {
                    $( Self::$variant $({ $($field: _),+ })? => &$crate::error::Row {
                        code: $code,
                        fault: $crate::error::Fault::$fault,
                        message: $message,
                        hint: $hint,
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
                match self {
                    $( Self::$variant $({ $($field),+ })? => write!(f, $message), )+
                }
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
