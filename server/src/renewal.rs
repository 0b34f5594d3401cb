//! The worker that signs timestamps ahead of time, so that reading never has to.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
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
                    let mut facts = facts(&stopped);
                    if let Some(facts) = facts.as_object_mut() {
                        facts.insert("gun".into(), json!(gun.as_str()));
                    }
                    server.log.event("not renewed", facts);
                }
            }
            Err(stopped) => {
                server.log.event("renewal failed", facts(&stopped));
                return;
            }
        }
    }
}

fn facts(stopped: &Stopped) -> Value {
    let (code, reason) = match stopped {
        Stopped::Refused(refusal) => (refusal.reason.code(), refusal.to_string()),
        Stopped::Failed(error) => (error.code(), error.to_string()),
    };
    json!({"code": code, "reason": reason})
}

/// Looks again and again until `stop` says so.
pub async fn run(server: Arc<Server>, mut stop: watch::Receiver<()>) {
    while timeout(PAUSE, stop.changed()).await.is_err() {
        let server = Arc::clone(&server);
        // A look that broke off is followed by the next one.
        let _ = spawn_blocking(move || catch_up(&server)).await;
    }
}
