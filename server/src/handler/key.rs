//! The server's own keys (spec §6.7).

use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use hyper::StatusCode;

use crate::app::App;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::json_text;

pub(crate) fn current(app: &App, gun: &Gun, role: &RoleName) -> Result<Answer, Fault> {
    Ok(json_text(StatusCode::OK, app.server_key(gun, role)?))
}

pub(crate) fn next(app: &App, gun: &Gun, role: &RoleName) -> Result<Answer, Fault> {
    Ok(json_text(StatusCode::OK, app.rotate_key(gun, role)?))
}
