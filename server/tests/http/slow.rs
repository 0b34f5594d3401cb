//! Clients that stop reading, beside those that wait for their place.

use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use dct_sign_server::app::App;
use dct_sign_server::http::Auth;
use dct_sign_server::http::Limits;
use dct_sign_server::http::Server;
use dct_sign_server::log::Log;
use dct_sign_server::log::Loudness;
use dct_sign_server::store::Store;
use dct_sign_server::vault::Vault;
use dct_tests::peers::now;
use dct_tests::peers::pipe;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;

#[test]
fn who_stops_reading_gives_its_place_to_the_next_one() {
    let folder = std::env::temp_dir().join(format!("dct-slow-{}", std::process::id()));
    fs::create_dir(&folder).unwrap();
    let store = Store::sqlite(&folder.join("trust.db"), now()).unwrap();
    let (vault, _) = Vault::generate().unwrap();
    let limits = Limits {
        patience: Duration::from_secs(2),
        connections: 1,
        ..Limits::default()
    };
    let log = Log::new(Loudness::Changes, now);
    let app = App::new(store, vault, now);
    let server = Arc::new(Server::new(app, Auth::anyone(), limits, log));
    let runtime = Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (stop, stopped) = watch::channel(());
    let serving = runtime.spawn(server.run(listener, None, stopped));
    // It asks for far more than any socket holds, and takes none of it.
    let mut slow = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let request = "GET /core.js HTTP/1.1\r\nHost: x\r\n\r\n";
    let asked = slow.write_all(request.repeat(500).as_bytes());
    // There is one place alone: the answer shows that it was left.
    let answer = pipe::raw(port, "GET", "/_notary_server/health", &[], b"");
    assert_eq!(answer.status, 200);
    drop((asked, slow));
    drop(stop);
    runtime.block_on(serving).unwrap();
    fs::remove_dir_all(folder).unwrap();
}
