//! Large uploads beside slow ones.

use std::io::BufRead;
use std::io::BufReader;
use std::io::Write;
use std::net::Shutdown;
use std::net::TcpStream;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use dct_sign_server::http::Limits;
use dct_sign_server::http::THREADS;

use crate::file;
use crate::inside::Inside;
use crate::inside::answer;

/// An upload that is read to its end to find that nobody has such a role.
fn body(length: usize) -> Vec<u8> {
    let head = "--b\r\nContent-Disposition: form-data; filename=\"no/role\"\r\n\r\n";
    let end = "\r\n--b--\r\n";
    let filler = vec![b'x'; length - head.len() - end.len()];
    [head.as_bytes(), &filler, end.as_bytes()].concat()
}

fn begin(server: &Inside, length: usize, more: &str) -> TcpStream {
    let kind = "Content-Type: multipart/form-data; boundary=b";
    let headers = format!("{kind}\r\nContent-Length: {length}\r\n{more}");
    server.begin("POST", &file("exp/a", ""), &headers)
}

fn uploaded(server: &Inside, length: usize) -> String {
    let mut stream = begin(server, length, "");
    stream.write_all(&body(length)).unwrap();
    answer(stream)
}

fn is_read_whole(answer: &str) {
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.contains("INVALID_ROLE"), "{answer}");
}

#[test]
fn slow_uploads_take_what_they_sent_and_not_what_they_announced() {
    let limits = Limits::default();
    let server = Inside::start("announced", THREADS, limits);
    let slow = [(); 8].map(|()| {
        let mut stream = begin(&server, limits.upload, "Expect: 100-continue\r\n");
        // The server says so when it begins to read.
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line).unwrap();
        assert_eq!(line, "HTTP/1.1 100 Continue\r\n");
        stream.write_all(&body(1000)).unwrap();
        stream
    });
    for length in [1 << 20, limits.upload] {
        is_read_whole(&uploaded(&server, length));
    }
    drop(slow);
    server.end();
}

#[test]
fn uploads_that_wait_for_each_other_all_come_to_their_end() {
    let limits = Limits {
        upload: 1 << 20,
        memory: 2 << 10,
        ..Limits::default()
    };
    let server = Inside::start("together", THREADS, limits);
    thread::scope(|scope| {
        let all = [(); 12].map(|()| scope.spawn(|| uploaded(&server, limits.upload)));
        for one in all {
            is_read_whole(&one.join().unwrap());
        }
    });
    server.end();
}

#[test]
fn who_sends_nothing_more_makes_room_for_others() {
    let limits = Limits {
        upload: 1 << 20,
        memory: 2 << 10,
        patience: Duration::from_secs(30),
        ..Limits::default()
    };
    let server = Inside::start("stalled", THREADS, limits);
    let (told, answers) = mpsc::channel();
    // Together they have sent more than there is room for.
    let stalled = [(); 2].map(|()| {
        let mut stream = begin(&server, limits.upload, "");
        stream.write_all(&body(limits.upload)[1..]).unwrap();
        let (other, told) = (stream.try_clone().unwrap(), told.clone());
        thread::spawn(move || told.send(answer(other)));
        stream
    });
    is_read_whole(&uploaded(&server, limits.upload));
    let sent_away = answers.recv().unwrap();
    assert!(sent_away.starts_with("HTTP/1.1 503 "), "{sent_away}");
    assert!(
        sent_away.contains("retry-after: 5") && sent_away.contains("serve.crowded"),
        "{sent_away}"
    );
    for stream in stalled {
        let _ = stream.shutdown(Shutdown::Both);
    }
    server.end();
}
