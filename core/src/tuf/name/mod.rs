//! Names and small numbers of trust metadata, each parsed once where it enters.
//!
//! Inside the crate nobody checks a name again: a repository name that climbs out of its folder, a
//! role outside `targets/`, an empty tag or a threshold of zero cannot be built.

/// Gives a name that wraps its text the two ways back to it.
macro_rules! spelled {
    ($name:ident) => {
        impl $name {
            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

mod gun;
mod number;
mod role;
mod signer;
mod target;

pub use self::gun::Gun;
pub use self::number::Threshold;
pub use self::number::Version;
pub use self::role::Delegation;
pub use self::role::RoleName;
pub use self::signer::SignerName;
pub use self::target::Tag;
pub use self::target::TargetName;
