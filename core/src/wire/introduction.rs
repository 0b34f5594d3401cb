//! Answers a challenge: with a password, or with a token that its token service gives for one.

use alloc::string::String;
use alloc::vec::Vec;

use super::Challenge;
use super::Credentials;
use super::Reply;
use super::Request;
use super::Response;
use super::Service;
use super::Url;
use super::auth;
use super::echo;
use crate::error::Error;
use crate::secret::Secret;

/// What can be said at once, or what must be asked first.
pub(super) enum Introduction {
    Ready(Secret<String>),
    Ask(Request),
}

pub(super) fn introduction(
    service: &Service,
    challenge: &Challenge,
) -> Result<Introduction, Error> {
    let credentials = service.credentials.as_deref();
    match challenge {
        Challenge::Basic => {
            if service.base().is_exposed() {
                return Err(service.exposed(service.base()));
            }
            let basic = credentials.and_then(Credentials::basic);
            basic.map(Introduction::Ready).ok_or_else(|| {
                service.refusal(&Response {
                    status: 401,
                    headers: Vec::new(),
                    body: Vec::new(),
                })
            })
        }
        Challenge::Bearer {
            realm,
            service: name,
        } => {
            let realm: Url = realm
                .parse()
                .map_err(|_| service.malformed("its token service has no valid address"))?;
            // Whoever sits on a plain connection could name a token service of their own, and could
            // read the token afterwards.
            if credentials.is_some() && service.base().is_exposed() {
                return Err(service.exposed(service.base()));
            }
            // A token, and a password even more, is worth reading for whoever listens.
            if realm.is_exposed()
                || (realm.is_loopback() && !service.base().is_loopback() && !realm.is_https())
            {
                return Err(service.exposed(&realm));
            }
            auth::token_request(&realm, name.as_deref(), &service.scope, credentials)
                .map(Introduction::Ask)
                .map_err(|_| service.malformed("its token service has no valid address"))
        }
    }
}

pub(super) fn token(service: &Service, reply: Reply) -> Result<Secret<String>, Error> {
    let response = reply.map_err(|error| service.unreachable(error))?;
    if response.status != 200 {
        // A token service that refuses us speaks for the service that sent us there.
        let response = echo::discreet(response, service.credentials.as_deref(), None);
        return Err(service.refusal(&response));
    }
    auth::granted(&response.body)
        .ok_or_else(|| service.malformed("its token service gave no token"))
}
