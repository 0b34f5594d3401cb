//! `dct-sign-server`: what was typed is settled, run, and ends in an exit status. The only look at
//! the command line and at the clock.

mod args;
mod database;
mod exposed;
mod health;
mod layers;
mod offline;
mod settings;

use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use clap::Parser;
use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_sign_server::fsck;
use dct_sign_server::http::Identity;
use dct_sign_server::http::Server;
use dct_sign_server::http::THREADS;
use dct_sign_server::http::scrape;
use dct_sign_server::keyring;
use dct_sign_server::renewal;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::signal::unix::SignalKind;
use tokio::signal::unix::signal;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use self::args::Args;
use self::args::Command;
use self::args::Keys;
use self::layers::Line;
use self::settings::Ready;

fn main() -> ExitCode {
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place that reads what was typed"
    )]
    let typed = std::env::args_os().collect();
    let line = match Line::complete(typed) {
        Ok(line) => line,
        Err(error) => return refuse(&error.into()),
    };
    let mut args = match Args::try_parse_from(&line.words) {
        Ok(args) => args,
        Err(answer) => {
            if let Some(error) = line.blame(&answer) {
                return refuse(&error.into());
            }
            // Help and versions come this way too; a closed pipe changes nothing about them.
            let _ = answer.print();
            return ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(2));
        }
    };
    if let Some(data) = args.command.data() {
        data.untyped = line.database;
    }
    match run(args.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error),
    }
}

fn refuse(error: &Error) -> ExitCode {
    let text = format!("error[{}]: {error}\nhint: {}\n", error.code(), error.hint());
    let _ = std::io::stderr().write_all(text.as_bytes());
    ExitCode::from(error.fault().exit_status())
}

fn run(command: Command) -> Result<(), Error> {
    match command {
        Command::Serve(typed) => serve(settings::settle(&typed, now)?),
        Command::Health(typed) => health::ask(&typed),
        Command::Fsck(data) => check(&data),
        Command::Repositories(typed) => offline::repositories::list(&typed, now()),
        Command::Gc(typed) => offline::gc(&typed, now()),
        Command::Migrate(typed) => offline::migrate(&typed, now()),
        Command::Import(typed) => offline::import(&typed, now()),
        Command::Keys(Keys::Export(typed)) => offline::export(&typed, now()),
        Command::Keys(Keys::Rewrap(typed)) => {
            let _lock = settings::database(&typed.data)?.begun()?.lock()?;
            let (store, old) = settings::open(&typed.data, typed.key_file.as_deref(), now())?;
            let new = || settings::new_key(&typed.new_key_file);
            let count = keyring::rewrap(&store, &old, new)?;
            say(&format!("{count} keys sealed anew"));
            Ok(())
        }
    }
}

fn check(data: &args::Data) -> Result<(), Error> {
    let findings = fsck::check(&settings::database(data)?.begun()?.open(now())?, now())?;
    for finding in &findings {
        let (unsound, notes) = (finding.unsound.iter(), finding.notes.iter());
        for (kind, text) in unsound
            .map(|t| ("unsound", t))
            .chain(notes.map(|t| ("note", t)))
        {
            say(&format!("{kind}  {}  {text}", finding.gun));
        }
    }
    let count = findings
        .iter()
        .filter(|finding| !finding.unsound.is_empty());
    match count.count() {
        0 => {
            say(&format!("{} repositories are sound", findings.len()));
            Ok(())
        }
        count => Err(ServeError::Unsound { count }.into()),
    }
}

fn serve(ready: Ready) -> Result<(), Error> {
    let listen = |fact: std::io::Error| ServeError::Listen {
        address: ready.listen.to_string(),
        fact: fact.to_string(),
    };
    let runtime = runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(THREADS)
        .build()
        .map_err(listen)?;
    let server = Arc::new(ready.server);
    // What ran out while nobody served is signed before anybody can read it.
    renewal::catch_up(&server);
    runtime.block_on(async {
        // Nobody is told of an address before all of them are there.
        let (listener, address) = bind(ready.listen).await?;
        let counter = match ready.metrics {
            Some(at) => Some(bind(at).await?),
            None => None,
        };
        let tls = ready
            .identity
            .as_ref()
            .map(Identity::acceptor)
            .transpose()?;
        let mut ended = signal(SignalKind::terminate()).map_err(listen)?;
        let mut renewed = signal(SignalKind::hangup()).map_err(listen)?;
        let (stop, stopped) = watch::channel(());
        let worker = tokio::spawn(renewal::run(Arc::clone(&server), stopped.clone()));
        let scheme = if tls.is_some() { "https" } else { "http" };
        let (address, version) = (format!("{scheme}://{address}"), env!("CARGO_PKG_VERSION"));
        let facts = json!({"address": address, "version": version});
        server.log.event("listening", facts);
        let counting = counter.map(|counter| count(&server, counter, stopped.clone()));
        let serving = tokio::spawn(Arc::clone(&server).run(listener, tls, stopped));
        loop {
            tokio::select! {
                _ = renewed.recv() => reload(&server, ready.identity.as_deref().zip(ready.tls_key.as_deref())),
                _ = ended.recv() => break,
                _ = tokio::signal::ctrl_c() => break,
            }
        }
        server.log.event("stopping", json!({}));
        // Both listen to the same word, and neither fails on it.
        let _ = stop.send(());
        let _ = serving.await;
        let _ = worker.await;
        if let Some(counting) = counting {
            let _ = counting.await;
        }
        Ok(())
    })
}

async fn bind(at: SocketAddr) -> Result<(TcpListener, SocketAddr), ServeError> {
    let listen = |fact: std::io::Error| ServeError::Listen {
        address: at.to_string(),
        fact: fact.to_string(),
    };
    let listener = TcpListener::bind(at).await.map_err(listen)?;
    let address = listener.local_addr().map_err(listen)?;
    Ok((listener, address))
}

/// Answers who counts.
fn count(
    server: &Arc<Server>,
    (listener, address): (TcpListener, SocketAddr),
    stopped: watch::Receiver<()>,
) -> JoinHandle<()> {
    let facts = json!({"address": format!("http://{address}/metrics")});
    server.log.event("counting", facts);
    tokio::spawn(scrape::run(Arc::clone(server), listener, stopped))
}

/// Files were replaced; those that cannot be used change nothing.
fn reload(server: &Server, identity: Option<(&Identity, &Path)>) {
    let certificate = identity.map(|(identity, key)| {
        let checked = exposed::check(key, &server.log);
        ("certificate", checked.and_then(|()| identity.reload()))
    });
    for (what, outcome) in certificate.into_iter().chain(server.auth.reload()) {
        match outcome {
            Ok(()) => server.log.event(&format!("{what} reloaded"), json!({})),
            Err(error) => {
                let facts = json!({"code": error.code(), "reason": error.to_string()});
                server.log.event(&format!("{what} not reloaded"), facts);
            }
        }
    }
}

fn say(line: &str) {
    // Whoever closed the pipe has read enough.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

#[allow(
    clippy::disallowed_methods,
    reason = "the one place that looks at the clock"
)]
fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    Instant::from_unix(i64::try_from(seconds).unwrap_or(i64::MAX))
}
