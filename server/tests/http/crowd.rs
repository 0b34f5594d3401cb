//! Many who change one repository, beside somebody who asks for something else.

use std::fs;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use dct_core::tuf::name::Gun;
use dct_sign_server::app::App;
use dct_sign_server::http::Auth;
use dct_sign_server::http::Limits;
use dct_sign_server::http::Server;
use dct_sign_server::log::Log;
use dct_sign_server::log::Loudness;
use dct_sign_server::store::Store;
use dct_sign_server::vault::Vault;
use dct_tests::peers::now;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::watch;

use crate::file;

/// What comes back, or nothing when that takes far too long.
fn answer(stream: &mut TcpStream) -> String {
    let patience = Duration::from_secs(120);
    stream.set_read_timeout(Some(patience)).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}

#[test]
fn who_waits_for_one_repository_keeps_nobody_else_waiting() {
    let folder = std::env::temp_dir().join(format!("dct-crowd-{}", std::process::id()));
    fs::create_dir(&folder).unwrap();
    let store = Store::sqlite(&folder.join("trust.db"), now()).unwrap();
    let (vault, _) = Vault::generate().unwrap();
    let (app, log) = (
        App::new(store, vault, now),
        Log::new(Loudness::Changes, now),
    );
    let server = Arc::new(Server::new(app, Auth::anyone(), Limits::default(), log));
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(4)
        .build()
        .unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (stop, stopped) = watch::channel(());
    let serving = runtime.spawn(Arc::clone(&server).run(listener, None, stopped));
    let send = |method: &str, path: &str| {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let head = "Host: localhost\r\nConnection: close\r\nContent-Length: 0";
        write!(stream, "{method} {path} HTTP/1.1\r\n{head}\r\n\r\n").unwrap();
        stream
    };
    let busy: Gun = "exp/busy".parse().unwrap();
    let turn = server.app.store().turn(&busy).unwrap();
    let crowd = [(); 12].map(|()| send("POST", &file("exp/busy", "timestamp.key")));
    for _ in 0..20 {
        let health = answer(&mut send("GET", "/_notary_server/health"));
        assert!(health.starts_with("HTTP/1.1 200 "), "{health}");
        let other = answer(&mut send("GET", &file("exp/other", "root.json")));
        assert!(other.starts_with("HTTP/1.1 404 "), "{other}");
    }
    // Nobody is lost who had to wait.
    drop(turn);
    for mut one in crowd {
        let key = answer(&mut one);
        assert!(key.starts_with("HTTP/1.1 200 "), "{key}");
    }
    drop(stop);
    runtime.block_on(serving).unwrap();
    drop(server);
    fs::remove_dir_all(folder).unwrap();
}
