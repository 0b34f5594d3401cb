//! A trust server that only asks who is there, and writes down what it is told.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::TcpListener;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::thread;
use std::thread::JoinHandle;

/// How it asks.
#[derive(Clone, Copy)]
pub(crate) enum Challenge {
    Basic,
    Bearer,
}

pub(crate) struct Doorman {
    port: u16,
    told: Arc<Mutex<Vec<String>>>,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Doorman {
    pub(crate) fn new(challenge: Challenge) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let told = Arc::new(Mutex::new(Vec::new()));
        let is_over = Arc::new(AtomicBool::new(false));
        let (notes, over) = (Arc::clone(&told), Arc::clone(&is_over));
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                // Whoever hangs up has said all that there is.
                let _ = answer(stream.unwrap(), port, challenge, &notes);
            }
        });
        Self {
            port,
            told,
            is_over,
            thread: Some(thread),
        }
    }

    pub(crate) fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.host())
    }

    /// What it was told since it was asked last, each once.
    pub(crate) fn told(&self) -> Vec<String> {
        let mut told = std::mem::take(&mut *self.told.lock().unwrap());
        told.sort();
        told.dedup();
        told
    }
}

impl Drop for Doorman {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn answer(
    stream: TcpStream,
    port: u16,
    challenge: Challenge,
    told: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let (mut authorization, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        if name.eq_ignore_ascii_case("authorization") {
            authorization = Some(value.to_owned());
        }
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let is_token = first.contains(" /token");
    let mut told = told.lock().unwrap();
    told.extend(authorization.clone());
    if is_token {
        told.push(String::from_utf8(body).unwrap());
    }
    drop(told);
    let (status, header, body) = match (is_token, authorization, challenge) {
        (true, ..) => ("200 OK", String::new(), r#"{"token":"fresh"}"#),
        (_, Some(_), _) => ("404 Not Found", String::new(), ""),
        (_, None, Challenge::Basic) => (
            "401 Unauthorized",
            "WWW-Authenticate: Basic realm=\"door\"\r\n".to_owned(),
            "",
        ),
        (_, None, Challenge::Bearer) => (
            "401 Unauthorized",
            format!(
                "WWW-Authenticate: Bearer realm=\"http://127.0.0.1:{port}/token\",service=\"door\"\r\n"
            ),
            "",
        ),
    };
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{header}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}
