//! One function an answer: what was asked for goes in as values, what is sent comes out. Knows
//! nothing of sockets, and judges nothing itself.

mod changes;
pub(crate) mod file;
mod key;
pub(crate) mod page;
mod update;

use hyper::HeaderMap;
use hyper::StatusCode;
use hyper::body::Bytes;

use crate::app::App;
use crate::http::Readers;
use crate::http::answer::Answer;
use crate::http::answer::Fault;
use crate::http::answer::json_text;
use crate::http::cors;
use crate::http::route::Route;

/// A request that has been read.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Who may read what is answered.
    pub(crate) readers: Readers,
}

/// Answers one request.
pub(crate) fn answer(app: &App, route: &Route, asked: &Asked) -> Result<Answer, Fault> {
    match route {
        Route::Ping => Ok(json_text(StatusCode::OK, "{}")),
        Route::Health => health(app),
        Route::Page(leaf) => Ok(page::answer(asked, leaf)),
        Route::Preflight => Ok(cors::allowed()),
        Route::File(gun, role, which) => file::answer(app, asked, (gun, role, *which)),
        Route::Key(gun, role) => key::current(app, gun, role),
        Route::Rotate(gun, role) => key::next(app, gun, role),
        Route::Update(gun) => update::publish(app, asked, gun),
        Route::Delete(gun) => update::delete(app, gun),
        Route::Changes(gun) => changes::answer(app, asked, gun.as_ref()),
        Route::BadGun(fault) => Err(Fault::BadGun(fault.clone())),
        Route::Foreign(Some(fact)) => Err(Fault::BadGun(fact.clone())),
        Route::Foreign(None) | Route::Nothing => Err(Fault::NotFound),
        Route::BadMethod => Err(Fault::NotAllowed),
    }
}

/// All is well when the database answers.
fn health(app: &App) -> Result<Answer, Fault> {
    app.store().ping()?;
    Ok(json_text(StatusCode::OK, "{}"))
}
