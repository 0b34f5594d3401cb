//! The worker that signs timestamps ahead of time, so that reading never has to.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::app::Stopped;
use crate::http::Server;

/// Timestamps are renewed days ahead; a minute more or less is nothing.
const PAUSE: Duration = Duration::from_secs(60);

/// Signs what is due until nothing is.
pub fn catch_up(server: &Server) {
    loop {
        match server.app.renew_due() {
            Ok((0, _)) => return,
            Ok((_, refused)) => {
                for (gun, stopped) in refused {
                    let (code, reason) = told(server, &stopped);
                    let facts = json!({"gun": gun.as_str(), "code": code, "reason": reason});
                    server.log.event("not renewed", facts);
                }
            }
            Err(stopped) => {
                let (code, reason) = told(server, &stopped);
                let facts = json!({"code": code, "reason": reason});
                server.log.event("renewal failed", facts);
                return;
            }
        }
    }
}

/// Its code and its words; what is our own fault is counted.
fn told(server: &Server, stopped: &Stopped) -> (&'static str, String) {
    match stopped {
        Stopped::Refused(refusal) => (refusal.reason.code(), refusal.to_string()),
        Stopped::Failed(error) => {
            server.app.metrics().error(error.code());
            (error.code(), error.to_string())
        }
    }
}

/// Looks again and again until `stop` says so.
pub async fn run(server: Arc<Server>, mut stop: watch::Receiver<()>) {
    while timeout(PAUSE, stop.changed()).await.is_err() {
        let server = Arc::clone(&server);
        // A look that broke off is followed by the next one.
        let _ = spawn_blocking(move || catch_up(&server)).await;
    }
}
