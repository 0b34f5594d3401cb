//! The server's own keys (spec §6.7).

use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use hyper::StatusCode;
use serde_json::json;

use super::Deed;
use crate::app::App;
use crate::app::Given;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::json_text;

pub(crate) fn current(app: &App, gun: &Gun, role: &RoleName) -> Result<Answer, Fault> {
    let given = app.server_key(gun, role)?;
    let answer = json_text(StatusCode::OK, given.public().to_owned());
    Ok(match given {
        Given::Known(_) => answer,
        Given::New(_) => given_out(gun, role).beside(answer),
    })
}

pub(crate) fn next(app: &App, gun: &Gun, role: &RoleName) -> Result<Answer, Fault> {
    let key = app.rotate_key(gun, role)?;
    Ok(given_out(gun, role).beside(json_text(StatusCode::OK, key)))
}

fn given_out(gun: &Gun, role: &RoleName) -> Deed {
    let facts = json!({"gun": gun.as_str(), "role": role.as_str()});
    let what = "new key given out";
    Deed { what, facts }
}
