//! A trust server's files, keys and uploads (spec §5.12, §6).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use super::Client;
use super::Method;
use super::Response;
use super::Service;
use super::client::Call;
use super::service::said;
use crate::error::Error;
use crate::error::ServerError;
use crate::error::quote;
use crate::json::Members;
use crate::json::Node;
use crate::tuf::name::Gun;
use crate::tuf::name::RoleName;

/// A file by the role it is of, and perhaps by what it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "Notary serves files by these three names"
)]
pub enum FileName {
    /// Whatever is current.
    Current(RoleName),
    /// The file of this SHA-256.
    Hashed(RoleName, [u8; 32]),
    /// The file of this version.
    Version(RoleName, u32),
}

impl FileName {
    /// The role that the file is of.
    #[must_use]
    pub fn role(&self) -> RoleName {
        match self {
            Self::Current(role) | Self::Hashed(role, _) | Self::Version(role, _) => role.clone(),
        }
    }

    fn path(&self, gun: &Gun) -> String {
        let mut path = folder(gun);
        // Writing to a `String` cannot fail.
        let _ = match self {
            Self::Current(role) => write!(path, "{role}.json"),
            Self::Version(role, version) => write!(path, "{version}.{role}.json"),
            Self::Hashed(role, sha256) => {
                let _ = write!(path, "{role}.");
                for byte in sha256 {
                    let _ = write!(path, "{byte:02x}");
                }
                write!(path, ".json")
            }
        };
        path
    }
}

/// What is asked for a file of at most `limit` bytes.
pub(crate) fn ask<'a>(service: &'a Service, gun: &Gun, name: &FileName, limit: usize) -> Call<'a> {
    Call::get(service, &name.path(gun), limit)
}

/// What an answer means; a file that is not there is `None`.
pub(crate) fn judge_file(
    service: &Service,
    answer: Result<Response, Error>,
) -> Result<Option<Vec<u8>>, Error> {
    let response = answer?;
    match response.status {
        200 => Ok(Some(response.body)),
        404 => Ok(None),
        _ => Err(service.refusal(&response)),
    }
}

/// Which of the server's own keys is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is no third")]
pub enum ServerKey {
    /// The one that it signs with, or would.
    Current,
    /// One that it has not signed with yet; it takes the right to everything (spec §6.7).
    New,
}

/// Asks for the server's own key of a role.
///
/// # Errors
///
/// When the server does not give a key.
pub async fn server_key(
    client: &Client,
    service: &Service,
    gun: &Gun,
    role: &RoleName,
    which: ServerKey,
) -> Result<Vec<u8>, Error> {
    let mut path = folder(gun);
    let _ = write!(path, "{role}.key");
    let mut call = Call::get(service, &path, 256 * 1024);
    if which == ServerKey::New {
        call.method = Method::Post;
    }
    let response = one(client, call).await?;
    match response.status {
        200 => Ok(response.body),
        _ => Err(service.refusal(&response)),
    }
}

/// What became of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "an upload is taken, or another one was first"
)]
pub enum Submitted {
    /// The server took it.
    Accepted,
    /// Another publisher was first: fetch, apply and sign again.
    Conflict,
    /// It could not be stored. PostgreSQL says so too when another publisher was first by a moment;
    /// whether one was, the chain tells.
    Unstored(Error),
}

/// Uploads files together.
///
/// # Errors
///
/// When the server refuses them for what they are.
pub async fn submit<'p>(
    client: &Client,
    service: &Service,
    gun: &Gun,
    parts: impl Iterator<Item = (&'p RoleName, &'p [u8])>,
) -> Result<Submitted, Error> {
    let mut call = Call::get(service, &folder(gun), 64 * 1024);
    call.method = Method::Post;
    call.headers.push((
        "Content-Type",
        format!("multipart/form-data; boundary={BOUNDARY}"),
    ));
    call.body = multipart(parts);
    let response = one(client, call).await?;
    match response.status {
        200 => Ok(Submitted::Accepted),
        400 => judge_refusal(&response.body),
        500 if first_error(&response.body).is_some_and(|error| error.code == "UPDATING") => {
            Ok(Submitted::Unstored(service.refusal(&response)))
        }
        _ => Err(service.refusal(&response)),
    }
}

/// Takes away everything that the server keeps of a repository. It is as well when there is nothing.
///
/// # Errors
///
/// When the server does not let us.
pub async fn delete(client: &Client, service: &Service, gun: &Gun) -> Result<(), Error> {
    let mut call = Call::get(service, &folder(gun), 64 * 1024);
    call.method = Method::Delete;
    let response = one(client, call).await?;
    match response.status {
        200 => Ok(()),
        _ => Err(service.refusal(&response)),
    }
}

async fn one(client: &Client, call: Call<'_>) -> Result<Response, Error> {
    let service = call.service;
    let mut answers = client.send_all(Vec::from([call])).await;
    answers
        .pop()
        .unwrap_or_else(|| Err(service.malformed("it gave no answer")))
}

/// Names are parsed into what a path can carry; only the brackets of an IPv6 host need an escape.
fn folder(gun: &Gun) -> String {
    let gun = gun.as_str().replace('[', "%5B").replace(']', "%5D");
    format!("/v2/{gun}/_trust/tuf/")
}

/// Files of metadata hold no line breaks, so no boundary can stand in them.
const BOUNDARY: &str = "dct-sign-5b8f0e0d7c2a4e6f9d1b3a5c7e9f1d3b";

/// One part a role, named by its bare name (spec §5.12).
fn multipart<'p>(parts: impl Iterator<Item = (&'p RoleName, &'p [u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (role, file) in parts {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{role}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// One of the reasons in Notary's error body (spec §6.5).
struct Reason {
    code: String,
    said: String,
}

fn first_error(body: &[u8]) -> Option<Reason> {
    let mut body = Members::read(body).ok()?;
    let errors = body.take("errors")?.into_list("errors").ok()?;
    let mut first = errors.into_iter().next()?.into_members("errors").ok()?;
    let detail = first.take("detail");
    let detail = detail.as_ref().and_then(Node::as_members);
    let error = detail.and_then(|detail| detail.get("Error")?.as_members());
    let reason = error.and_then(|error| error.get("Msg")?.as_text());
    Some(Reason {
        code: first.text("code").ok()?,
        said: match reason {
            Some(reason) => reason.into(),
            None => first.text_if_any("message").ok()?.unwrap_or_default(),
        },
    })
}

fn judge_refusal(body: &[u8]) -> Result<Submitted, Error> {
    let Some(entry) = first_error(body) else {
        return Err(ServerError::Refused {
            code: String::from("no code"),
            said: said(body),
        }
        .into());
    };
    if entry.code == "VERSION" {
        return Ok(Submitted::Conflict);
    }
    Err(ServerError::Refused {
        code: quote(&entry.code),
        said: quote(&entry.said),
    }
    .into())
}
