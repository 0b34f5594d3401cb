//! Which repositories a server takes, by how their names begin (spec §6.11).

use dct_core::error::ServeError;
use dct_core::tuf::name::Gun;

use super::route::Route;

/// Beginnings of names; without one, every name will do.
#[derive(Debug, Default)]
pub struct Prefixes(Vec<String>);

impl Prefixes {
    /// Takes beginnings that end between two parts of a name.
    ///
    /// # Errors
    ///
    /// When one could begin no name, or ends within a part.
    pub fn new(prefixes: Vec<String>) -> Result<Self, ServeError> {
        for prefix in &prefixes {
            let folder = prefix.strip_suffix('/');
            if folder.is_none_or(|folder| folder.parse::<Gun>().is_err()) {
                return Err(ServeError::Setting {
                    name: "--gun-prefix".into(),
                    fact: format!("`{prefix}` is not the beginning of a name that ends in `/`"),
                });
            }
        }
        Ok(Self(prefixes))
    }

    /// What is asked for, unless it is of a repository that is not taken: before anybody asks who asks,
    /// as Notary does it.
    pub(super) fn confine(&self, route: Route) -> Route {
        let takes = |gun: &Gun| self.0.iter().any(|prefix| gun.as_str().starts_with(prefix));
        match (&route, route.gun()) {
            (_, Some(gun)) if self.0.is_empty() || takes(gun) => route,
            (Route::Update(_), _) => Route::Foreign(Some(self.fact())),
            (_, Some(_)) => Route::Foreign(None),
            _ => route,
        }
    }

    fn fact(&self) -> String {
        format!("Require GUNs with prefix: [{}]", self.0.join(" "))
    }
}
