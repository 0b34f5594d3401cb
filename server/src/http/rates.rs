//! How often somebody may ask: a bucket for each user, or for each address where nobody logged in,
//! which fills again at a steady rate. The table of buckets has an end.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Mutex;
use std::sync::PoisonError;

use dct_core::time::Instant;

/// As many as are remembered; the fullest one is forgotten for a new one, which forgives the least.
const BUCKETS: usize = 10_000;

/// What a request takes from its bucket. Buckets are counted in sixtieths of a request, so that a rate
/// by the minute is a whole number by the second.
const COST: u64 = 60;

/// What is counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Reading, and asking who may.
    Read,
    /// Whatever changes something.
    Publish,
    /// Logins that were wrong.
    Guess,
}

/// How many a minute; none for any number.
pub(super) type Rate = Option<NonZeroU32>;

/// Who is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    User(String),
    /// An address, or what one household has of them.
    Place(u64),
}

/// Who has used how much of their rates.
#[derive(Debug, Default)]
pub(super) struct Rates {
    buckets: Mutex<BTreeMap<(Kind, Who), Bucket>>,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: u64,
    /// What was missing then.
    spent: u64,
    at: Instant,
}

impl Who {
    /// A user counts wherever they are; of an IPv6 address only the network does, since whoever has one
    /// has all the others in it.
    pub(super) fn of(user: Option<&str>, from: IpAddr) -> Self {
        match (user, from.to_canonical()) {
            (Some(user), _) => Self::User(user.to_owned()),
            (None, IpAddr::V4(address)) => Self::Place(u32::from(address).into()),
            (None, IpAddr::V6(address)) => {
                let network = u128::from(address) >> 64;
                Self::Place(u64::try_from(network).unwrap_or_default())
            }
        }
    }
}

impl Rates {
    /// Takes one of so many a minute, and as many at once, or tells after how many seconds there will
    /// be one.
    pub(super) fn take(&self, key: (Kind, Who), rate: Rate, now: Instant) -> Result<(), u64> {
        self.draw(key, rate, now, COST)
    }

    /// Whether there is one to take.
    pub(super) fn peek(&self, key: (Kind, Who), rate: Rate, now: Instant) -> Result<(), u64> {
        self.draw(key, rate, now, 0)
    }

    fn draw(&self, key: (Kind, Who), rate: Rate, now: Instant, cost: u64) -> Result<(), u64> {
        let Some(rate) = rate.map(|rate| u64::from(rate.get())) else {
            return Ok(());
        };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let full = rate * COST;
        let known = buckets.get(&key);
        let left = known.map_or(full, |bucket| bucket.refilled(rate, now));
        if left < COST {
            return Err((COST - left).div_ceil(rate));
        }
        if known.is_none() && buckets.len() >= BUCKETS {
            forget_one(&mut buckets);
        }
        let left = left - cost;
        let spent = full - left;
        buckets.insert(
            key,
            Bucket {
                left,
                spent,
                at: now,
            },
        );
        Ok(())
    }
}

impl Bucket {
    fn refilled(&self, rate: u64, now: Instant) -> u64 {
        // A clock that was set back gives nothing, and takes nothing.
        let seconds = u64::try_from(now.unix() - self.at.unix()).unwrap_or_default();
        let gained = seconds.saturating_mul(rate);
        self.left.saturating_add(gained).min(rate * COST)
    }
}

fn forget_one(buckets: &mut BTreeMap<(Kind, Who), Bucket>) {
    let fullest = buckets.iter().min_by_key(|(_, bucket)| bucket.spent);
    if let Some(key) = fullest.map(|(key, _)| key.clone()) {
        buckets.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use dct_core::time::Instant;

    use super::BUCKETS;
    use super::Kind;
    use super::Rates;
    use super::Who;

    fn at(seconds: i64) -> Instant {
        Instant::from_unix(1_800_000_000 + seconds)
    }

    fn who(address: &str) -> Who {
        Who::of(None, address.parse().unwrap())
    }

    #[test]
    fn a_bucket_is_used_up_and_fills_again() {
        let rates = Rates::default();
        let key = || (Kind::Read, who("192.0.2.1"));
        let take = |seconds| rates.take(key(), NonZeroU32::new(3), at(seconds));
        let answers: Vec<_> = [0, 0, 0, 0, 19, 20, 20, 39, 40].map(take).into();
        let (yes, no) = (Ok(()), |seconds| Err(seconds));
        assert_eq!(
            answers,
            [yes, yes, yes, no(20), no(1), yes, no(20), no(1), yes]
        );
        // What was not used is kept, up to a minute's worth.
        let answers: Vec<_> = [4000; 4].map(take).into();
        assert_eq!(answers, [yes, yes, yes, no(20)]);
        // Time that runs backwards gives nothing.
        assert_eq!(take(10), no(20));
    }

    #[test]
    fn everybody_has_a_bucket_for_each_kind() {
        let rates = Rates::default();
        let user = |name: &str| Who::of(Some(name), "192.0.2.1".parse().unwrap());
        for (kind, who, is_free) in [
            (Kind::Read, who("192.0.2.1"), true),
            (Kind::Read, who("192.0.2.1"), false),
            (Kind::Read, who("::ffff:192.0.2.1"), false),
            (Kind::Publish, who("192.0.2.1"), true),
            (Kind::Read, who("192.0.2.2"), true),
            (Kind::Read, user("alice"), true),
            (Kind::Read, user("alice"), false),
            (Kind::Read, user("bob"), true),
            (Kind::Read, who("2001:db8:1:2:3:4:5:6"), true),
            (Kind::Read, who("2001:db8:1:2:7:8:9:a"), false),
            (Kind::Read, who("2001:db8:1:3::1"), true),
        ] {
            let answer = rates.take((kind, who.clone()), NonZeroU32::new(1), at(0));
            assert_eq!(answer.is_ok(), is_free, "{kind:?} {who:?}");
        }
    }

    #[test]
    fn a_look_takes_nothing() {
        let (rates, once) = (Rates::default(), NonZeroU32::new(1));
        let key = || (Kind::Guess, who("192.0.2.1"));
        for _ in 0..3 {
            assert_eq!(rates.peek(key(), once, at(0)), Ok(()));
        }
        assert_eq!(rates.take(key(), once, at(0)), Ok(()));
        assert_eq!(rates.peek(key(), once, at(0)), Err(60));
        // No rate, no end.
        for _ in 0..100 {
            assert_eq!(rates.take(key(), None, at(0)), Ok(()));
        }
    }

    #[test]
    fn a_crowd_does_not_free_whoever_used_theirs_up() {
        let (rates, twice) = (Rates::default(), NonZeroU32::new(2));
        let greedy = || (Kind::Read, who("192.0.2.1"));
        for _ in 0..2 {
            rates.take(greedy(), twice, at(0)).unwrap();
        }
        // Somebody with more to spend has spent less of it.
        let rich = Who::of(Some("rich"), [192, 0, 2, 1].into());
        rates
            .take((Kind::Read, rich), NonZeroU32::new(1000), at(0))
            .unwrap();
        for number in (0..=u16::MAX).take(BUCKETS + 100) {
            let network = [0x2001, number, 0, 0, 0, 0, 0, 0];
            let who = Who::of(None, network.into());
            assert_eq!(rates.take((Kind::Read, who), twice, at(0)), Ok(()));
        }
        assert_eq!(rates.buckets.lock().unwrap().len(), BUCKETS);
        assert!(rates.take(greedy(), twice, at(0)).is_err());
    }
}
