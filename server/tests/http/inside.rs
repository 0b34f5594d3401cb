//! A server in the test's own process, whose limits a test chooses and whose turns it may hold.

use std::fs;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use dct_sign_server::app::App;
use dct_sign_server::http::Auth;
use dct_sign_server::http::Limits;
use dct_sign_server::http::Server;
use dct_sign_server::keyring;
use dct_sign_server::log::Log;
use dct_sign_server::log::Loudness;
use dct_sign_server::store::Store;
use dct_sign_server::vault::Vault;
use dct_tests::peers::now;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Longer than anything here takes, and shorter than anybody waits for a test.
const FAR_TOO_LONG: Duration = Duration::from_secs(120);

pub(crate) struct Inside {
    pub(crate) server: Arc<Server>,
    pub(crate) port: u16,
    folder: PathBuf,
    stop: watch::Sender<()>,
    serving: JoinHandle<()>,
    runtime: Runtime,
}

impl Inside {
    pub(crate) fn start(name: &str, threads: usize, limits: Limits) -> Self {
        let folder = std::env::temp_dir().join(format!("dct-{name}-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let store = Store::sqlite(&folder.join("trust.db"), now()).unwrap();
        let (vault, _) = Vault::generate().unwrap();
        keyring::check(&store, &vault, "this test").unwrap();
        let app = App::new(store, vault, now);
        let log = Log::new(Loudness::Changes, now);
        let server = Arc::new(Server::new(app, Auth::anyone(), limits, log));
        let runtime = Builder::new_multi_thread()
            .enable_all()
            .max_blocking_threads(threads)
            .build()
            .unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (stop, stopped) = watch::channel(());
        let serving = runtime.spawn(Arc::clone(&server).run(listener, None, stopped));
        Self {
            server,
            port,
            folder,
            stop,
            serving,
            runtime,
        }
    }

    /// A request whose answer nobody has read yet.
    pub(crate) fn send(&self, method: &str, path: &str) -> TcpStream {
        self.begin(method, path, "Content-Length: 0\r\n")
    }

    /// The head of one.
    pub(crate) fn begin(&self, method: &str, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(FAR_TOO_LONG)).unwrap();
        let head = format!("Host: localhost\r\nConnection: close\r\n{headers}");
        write!(stream, "{method} {path} HTTP/1.1\r\n{head}\r\n").unwrap();
        stream
    }

    /// Ends when every answer was given.
    pub(crate) fn end(self) {
        drop(self.stop);
        self.runtime.block_on(self.serving).unwrap();
        drop(self.server);
        fs::remove_dir_all(self.folder).unwrap();
    }
}

/// What comes back, or nothing when that takes far too long.
pub(crate) fn answer(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}
