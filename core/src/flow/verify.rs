//! Reads: the chain of a repository, and what a tag is.

use alloc::string::String;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Repository;
use super::chain;
use crate::error::Error;
use crate::error::TrustError;
use crate::error::quote;
use crate::oci::Digest;
use crate::trust::Carrier;
use crate::trust::Trusted;
use crate::tuf::name::SignerName;
use crate::wire::Client;
use crate::wire::Wire;

/// What a repository says about a tag.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Answer {
    /// The record that counts.
    pub released: Carrier,
    /// Every role that records the tag.
    pub carriers: Vec<Carrier>,
    /// The chain that says so.
    pub trusted: Trusted,
    tag: String,
    digest: Digest,
}

impl Answer {
    /// What a believed chain says about a tag.
    ///
    /// # Errors
    ///
    /// When no role that counts records the tag.
    pub fn of(trusted: Trusted, tag: String) -> Result<Self, Error> {
        let released = trusted.lookup(&tag)?;
        let sha256 = released
            .meta
            .sha256()
            .ok_or_else(|| TrustError::TagRecord {
                tag: quote(&tag),
                role: released.role.to_string(),
            })?;
        Ok(Self {
            released,
            carriers: trusted.carriers(&tag),
            trusted,
            tag,
            digest: Digest::from(sha256),
        })
    }

    /// The image that the tag is.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// Refuses a tag that one of these signers did not sign as it is released.
    ///
    /// # Errors
    ///
    /// [`TrustError::NotSignedBy`] and [`TrustError::SignersDisagree`].
    pub fn refuse_dissent(&self, signers: &[SignerName]) -> Result<(), TrustError> {
        for signer in signers {
            let role = signer.role();
            let record = self.carriers.iter().find(|carrier| carrier.role == role);
            let signed = record.and_then(|carrier| carrier.meta.sha256());
            let signed = signed.map(Digest::from).ok_or(TrustError::NotSignedBy {
                tag: quote(&self.tag),
                signer: signer.to_string(),
            })?;
            if signed != self.digest {
                return Err(TrustError::SignersDisagree {
                    tag: quote(&self.tag),
                    signer: signer.to_string(),
                    released: self.digest.to_string(),
                    signed: signed.to_string(),
                });
            }
        }
        Ok(())
    }

    /// Refuses a tag that is another image than expected.
    ///
    /// # Errors
    ///
    /// [`TrustError::OtherDigest`].
    pub fn refuse_other(&self, expected: Digest) -> Result<(), TrustError> {
        if self.digest == expected {
            return Ok(());
        }
        Err(TrustError::OtherDigest {
            tag: quote(&self.tag),
            expected: expected.to_string(),
            signed: self.digest.to_string(),
        })
    }
}

/// Fetches and believes the whole chain.
///
/// # Errors
///
/// When the server does not serve it, or it does not deserve trust.
pub async fn fetch(wire: Wire, repository: &Repository) -> Result<Trusted, Error> {
    let client = Client::new(wire);
    chain::fetch(&client, repository, &chain::Known::default(), Vec::new())
        .await
        .1
}

/// Looks a tag up as Docker would.
///
/// # Errors
///
/// When the chain does not deserve trust, or no role that counts records the tag.
pub async fn verify(wire: Wire, repository: &Repository, tag: String) -> Result<Answer, Error> {
    let trusted = fetch(wire, repository).await?;
    Answer::of(trusted, tag)
}
