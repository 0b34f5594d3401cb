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
use serde_json::Value;

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
        Route::Ready => ready(app),
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

/// May be asked for work.
fn ready(app: &App) -> Result<Answer, Fault> {
    app.check().map_err(Fault::not_ready)?;
    Ok(json_text(StatusCode::OK, "{}"))
}

/// Something that was done, and is written down with who did it.
#[derive(Clone, Debug)]
pub(crate) struct Deed {
    pub(crate) what: &'static str,
    pub(crate) facts: Value,
}

impl Deed {
    /// Lays it beside the answer.
    fn beside(self, mut answer: Answer) -> Answer {
        answer.extensions_mut().insert(self);
        answer
    }
}

/// All is well when the database answers.
fn health(app: &App) -> Result<Answer, Fault> {
    app.store().ping()?;
    Ok(json_text(StatusCode::OK, "{}"))
}
