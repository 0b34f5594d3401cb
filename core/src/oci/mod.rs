//! Images as registries know them: references, digests and manifests.
//!
//! Owns Docker's reading of a reference and the rules that decide what a manifest is. Asks no
//! registry and knows nothing of trust metadata but the names it is kept under.

mod digest;
mod manifest;
mod media_type;
mod pushed;
mod reference;
mod registry;

pub use self::digest::Digest;
pub use self::manifest::Child;
pub use self::manifest::Manifest;
pub use self::manifest::Platform;
pub use self::manifest::Served;
pub use self::media_type::ACCEPT;
pub use self::media_type::MediaType;
pub use self::media_type::Shape;
pub use self::pushed::Pushed;
pub use self::pushed::pushed;
pub use self::reference::Reference;
pub use self::registry::Registry;
