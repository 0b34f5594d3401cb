//! The end of the story: the server forgets a repository.

use super::Repository;
use crate::error::Error;
use crate::wire::Client;
use crate::wire::Wire;
use crate::wire::notary;

/// Deletes everything that the server keeps of a repository. What clients have cached stays with
/// them, and is believed until their timestamp expires.
///
/// # Errors
///
/// When the server does not let us.
pub async fn delete(wire: Wire, repository: &Repository) -> Result<(), Error> {
    let client = Client::new(wire);
    notary::delete(&client, &repository.server, &repository.gun).await
}
