//! The server's own keys (spec §6.7).

use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use hyper::StatusCode;
use serde_json::json;

use super::Deed;
use crate::app::App;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::json_text;

pub(crate) fn current(app: &App, gun: &Gun, role: &RoleName) -> Result<Answer, Fault> {
    Ok(json_text(StatusCode::OK, app.server_key(gun, role)?))
}

pub(crate) fn next(app: &App, gun: &Gun, role: &RoleName) -> Result<Answer, Fault> {
    let key = app.rotate_key(gun, role)?;
    let facts = json!({"gun": gun.as_str(), "role": role.as_str()});
    let what = "new key given out";
    Ok(Deed { what, facts }.beside(json_text(StatusCode::OK, key)))
}
