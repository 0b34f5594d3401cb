//! New files, and the end of a repository (spec §6.3).

use std::collections::BTreeMap;

use dct_core::accept::NewFile;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use hyper::StatusCode;
use hyper::header;
use serde_json::Value;
use serde_json::json;
use sha2::Digest;
use sha2::Sha256;

use super::Asked;
use super::Deed;
use super::file::strong_tag;
use crate::app::App;
use crate::app::Published;
use crate::app::Upload;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::plain;
use crate::http::multipart;
use crate::store::Deleted;

pub(crate) fn publish(app: &App, asked: &Asked, gun: &Gun) -> Result<Answer, Fault> {
    let (what, files) = match app.publish(gun, read(asked)?)? {
        Published::Stored(files) => ("published", files),
        // The line of the first time may be missing: its server died, or lost its database.
        Published::Known(files) => ("published again", files),
    };
    let files: Vec<Value> = files.iter().map(facts).collect();
    let facts = json!({"gun": gun.as_str(), "files": files});
    Ok(Deed { what, facts }.beside(plain(StatusCode::OK)))
}

fn facts(new: &NewFile) -> Value {
    let digest = Sha256::digest(&new.file);
    let sha256 = strong_tag(&digest.into());
    json!({
        "role": new.role.as_str(),
        "version": new.version.get(),
        "sha256": sha256.trim_matches('"'),
    })
}

pub(crate) fn delete(app: &App, gun: &Gun) -> Result<Answer, Fault> {
    let answer = plain(StatusCode::OK);
    Ok(match app.delete(gun)? {
        Deleted::Nothing => answer,
        Deleted::Gone => Deed {
            what: "deleted",
            facts: json!({"gun": gun.as_str()}),
        }
        .beside(answer),
    })
}

/// Of two parts for one role the last counts, as with Notary.
fn read(asked: &Asked) -> Result<Upload, Fault> {
    let kind = asked.headers.get(header::CONTENT_TYPE);
    let boundary = kind
        .and_then(|kind| multipart::boundary(kind.to_str().ok()?))
        .ok_or(Fault::BadUpload)?;
    let parts = multipart::split(&asked.body, &boundary).ok_or(Fault::BadUpload)?;
    let mut files = BTreeMap::new();
    for part in parts {
        files.insert(role(&part.name)?, part.body.to_vec());
    }
    Ok(files)
}

fn role(name: &str) -> Result<RoleName, Fault> {
    let bare = name.strip_suffix(".json").unwrap_or(name);
    if bare.is_empty() {
        return Err(Fault::NoFileName);
    }
    bare.parse().map_err(|_| Fault::BadRole(bare.to_owned()))
}
