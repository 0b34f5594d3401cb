//! Many at the same time: publishers alone for their rate, and with readers for what breaks.

use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use crate::publisher::Publisher;
use crate::publisher::send;
use crate::side::Side;

const READERS: usize = 32;
const PATIENCE: Duration = Duration::from_secs(10);

/// What a crowd was told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Crowd {
    pub(crate) published: usize,
    pub(crate) read: usize,
    /// Answers of 500 and above, and connections that broke.
    pub(crate) failed: usize,
    pub(crate) has_died: bool,
}

impl Crowd {
    /// Lets everybody publish and 32 others read, for ten seconds.
    pub(crate) fn gather(side: &Side, publishers: &mut [Publisher]) -> Self {
        let [published, read, failed] = [0; 3].map(AtomicUsize::new);
        let is_over = AtomicBool::new(false);
        let guns: Vec<String> = publishers.iter().map(|p| p.gun().to_owned()).collect();
        let note = |status: Option<u16>, good: &AtomicUsize| {
            let is_good = status.is_some_and(|status| status < 500);
            let counter = if is_good { good } else { &failed };
            counter.fetch_add(1, Ordering::Relaxed);
            // A server that is gone answers nobody, as often as one asks.
            is_good || side.lives()
        };
        let port = side.port();
        thread::scope(|scope| {
            for publisher in publishers {
                let (note, published, is_over) = (&note, &published, &is_over);
                scope.spawn(move || {
                    while !is_over.load(Ordering::Relaxed) && note(publisher.publish(), published) {
                    }
                });
            }
            for number in 0..READERS {
                let gun = &guns[number % guns.len()];
                let (note, read, is_over) = (&note, &read, &is_over);
                scope.spawn(move || {
                    let head = || format!("GET /v2/{gun}/_trust/tuf/timestamp.json HTTP/1.1\r\n");
                    while !is_over.load(Ordering::Relaxed) && note(send(port, head(), b""), read) {}
                });
            }
            thread::sleep(PATIENCE);
            is_over.store(true, Ordering::Relaxed);
        });
        Self {
            published: published.into_inner(),
            read: read.into_inner(),
            failed: failed.into_inner(),
            has_died: !side.lives(),
        }
    }
}

/// Publishes a second when each publishes so often, to a repository of its own. What they send is
/// made before the clock runs.
pub(crate) fn rate(publishers: &mut [Publisher], times: usize) -> f64 {
    let prepared: Vec<Vec<Vec<u8>>> = publishers
        .iter_mut()
        .map(|publisher| (0..times).map(|_| publisher.next()).collect())
        .collect();
    let start = Instant::now();
    thread::scope(|scope| {
        for (publisher, files) in publishers.iter().zip(&prepared) {
            scope.spawn(move || {
                for file in files {
                    assert_eq!(publisher.post(file), Some(200));
                }
            });
        }
    });
    (publishers.len() * times) as f64 / start.elapsed().as_secs_f64()
}
