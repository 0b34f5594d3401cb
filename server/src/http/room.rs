//! Room for uploads while they are read and judged. It is taken as they arrive: what somebody announces
//! takes no memory. Where all of it is taken one of those who wait goes on beyond it, and not for long,
//! so that nobody waits for somebody who waits, or who sends nothing more.

use std::sync::Arc;
use std::time::Duration;

use dct_core::error::ServeError;
use http_body_util::BodyExt;
use http_body_util::LengthLimitError;
use http_body_util::Limited;
use hyper::body::Bytes;
use hyper::body::Incoming;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::answer::Fault;
use super::serve::Limits;

/// What an upload has without asking: small ones never wait for large ones.
const SMALL: usize = 64 << 10;

/// How much it takes at a time.
const STEP: usize = 256 << 10;

/// Which part of its time an upload has on the last seat.
const HURRY: u32 = 6;

/// What all uploads share.
#[derive(Debug)]
pub(super) struct Rooms {
    /// In steps.
    shared: Arc<Semaphore>,
    /// For one upload of any size that may be sent, when all the rest is taken.
    seat: Arc<Semaphore>,
    patience: Duration,
}

/// What one upload takes, until it is dropped.
#[derive(Debug, Default)]
pub(super) struct Room {
    steps: Option<OwnedSemaphorePermit>,
    seat: Option<OwnedSemaphorePermit>,
}

/// What has arrived of an upload.
struct Arrived {
    body: Limited<Incoming>,
    bytes: Vec<u8>,
    room: Room,
    /// Whether it ever had to wait for others.
    pace: Pace,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    Own,
    Held,
}

/// How reading goes on.
enum Found {
    Room,
    Seat,
}

impl Rooms {
    pub(super) fn new(limits: &Limits) -> Self {
        let all = usize::try_from(limits.memory).unwrap_or(usize::MAX >> 10) << 10;
        // The seat is kept free for the largest.
        let shared = all.saturating_sub(limits.upload).max(all / 2);
        Self {
            shared: Arc::new(Semaphore::new(shared / STEP)),
            seat: Arc::new(Semaphore::new(1)),
            patience: limits.patience,
        }
    }

    /// The whole body, if it comes in time and is not too long.
    pub(super) async fn read(&self, body: Incoming, limit: usize) -> Result<(Room, Bytes), Fault> {
        let mut arrived = Arrived {
            body: Limited::new(body, limit),
            bytes: Vec::new(),
            room: Room::default(),
            pace: Pace::Own,
        };
        match timeout(self.patience, self.take_in(&mut arrived)).await {
            Ok(outcome) => outcome?,
            Err(_) if arrived.pace == Pace::Held => return Err(crowded()),
            Err(_) => return Err(Fault::BadUpload),
        }
        Ok((arrived.room, arrived.bytes.into()))
    }

    async fn take_in(&self, arrived: &mut Arrived) -> Result<(), Fault> {
        while arrived.next().await? {
            if let Found::Room = self.room_for(arrived).await {
                continue;
            }
            let rest = async {
                while arrived.next().await? {}
                Ok(())
            };
            match timeout(self.patience / HURRY, rest).await {
                Ok(outcome) => return outcome,
                Err(_) => self.leave_seat(arrived)?,
            }
        }
        Ok(())
    }

    /// Waits until there is room for what has arrived.
    async fn room_for(&self, arrived: &mut Arrived) -> Found {
        while arrived.missing() > 0 {
            let shared = Arc::clone(&self.shared);
            if let Ok(step) = Arc::clone(&shared).try_acquire_owned() {
                arrived.room.add(step);
                continue;
            }
            arrived.pace = Pace::Held;
            // Neither is ever closed.
            tokio::select! {
                biased;
                Ok(step) = shared.acquire_owned() => arrived.room.add(step),
                Ok(seat) = Arc::clone(&self.seat).acquire_owned() => {
                    arrived.room.seat = Some(seat);
                    return Found::Seat;
                }
                else => return Found::Room,
            }
        }
        Found::Room
    }

    /// Others want it, and there may be room again.
    fn leave_seat(&self, arrived: &mut Arrived) -> Result<(), Fault> {
        let missing = u32::try_from(arrived.missing()).unwrap_or(u32::MAX);
        let steps = Arc::clone(&self.shared).try_acquire_many_owned(missing);
        arrived.room.add(steps.map_err(|_| crowded())?);
        arrived.room.seat = None;
        Ok(())
    }
}

impl Room {
    fn add(&mut self, more: OwnedSemaphorePermit) {
        match &mut self.steps {
            Some(steps) => steps.merge(more),
            None => self.steps = Some(more),
        }
    }

    fn steps(&self) -> usize {
        let steps = self.steps.as_ref();
        steps.map_or(0, OwnedSemaphorePermit::num_permits)
    }
}

impl Arrived {
    /// Takes in what comes next, if anything does.
    async fn next(&mut self) -> Result<bool, Fault> {
        match self.body.frame().await {
            Some(Ok(frame)) => {
                let part = frame.data_ref();
                self.bytes.extend_from_slice(part.map_or(&[], |part| part));
                Ok(true)
            }
            None => Ok(false),
            Some(Err(error)) if error.is::<LengthLimitError>() => Err(Fault::TooLarge),
            Some(Err(_)) => Err(Fault::BadUpload),
        }
    }

    /// For how many steps it has no room.
    fn missing(&self) -> usize {
        let steps = self.bytes.len().saturating_sub(SMALL).div_ceil(STEP);
        steps.saturating_sub(self.room.steps())
    }
}

fn crowded() -> Fault {
    let what = "room for a large upload";
    ServeError::Crowded { what }.into()
}
