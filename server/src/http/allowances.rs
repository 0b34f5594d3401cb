//! How much and how often: what everybody may, and what a user, an address or a network may instead.
//! Reads what an operator wrote about them; who asks is settled elsewhere.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::num::NonZeroU32;

use dct_core::error::ServeError;

use super::serve::Limits;

/// What one subject may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Allowance {
    /// The largest upload, in bytes.
    pub(super) upload: usize,
    /// How often in a minute it may read.
    pub(super) reads: Option<NonZeroU32>,
    /// And how often change something.
    pub(super) publishes: Option<NonZeroU32>,
}

/// What everybody may.
#[derive(Clone, Debug)]
pub struct Allowances {
    usual: Allowance,
    users: BTreeMap<String, Allowance>,
    /// The smallest networks first.
    networks: Vec<(Network, Allowance)>,
    /// Of those who did not log in, and whose address is in none of the networks.
    anyone: Option<Allowance>,
}

/// Addresses that begin alike; those of IPv4 as IPv6 maps them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Network {
    begin: u128,
    bits: u8,
}

/// Where a subject's own words begin and end.
enum Subject<'a> {
    User(&'a str),
    Network(Network),
    Anyone,
}

impl Allowances {
    /// The same for everybody.
    #[must_use]
    pub(super) const fn of_all(limits: &Limits) -> Self {
        Self {
            usual: Allowance {
                upload: limits.upload,
                reads: limits.reads,
                publishes: limits.publishes,
            },
            users: BTreeMap::new(),
            networks: Vec::new(),
            anyone: None,
        }
    }

    /// The same, but for subjects that are named: `user:NAME`, `address:ADDR`, `address:ADDR/BITS` or
    /// `anyone`, and behind it one or more of `upload=MIB`, `reads=NUMBER` and `publishes=NUMBER`, where
    /// a number may also be `any`. What is not said of a subject is as usual.
    ///
    /// # Errors
    ///
    /// When one cannot be read, or two are about the same subject.
    pub fn read(limits: &Limits, lines: &[String]) -> Result<Self, ServeError> {
        let mut all = Self::of_all(limits);
        for line in lines {
            all.add(line).map_err(|fact| ServeError::Setting {
                name: format!("--limit {line}"),
                fact,
            })?;
        }
        let smallest_first = |(network, _): &(Network, Allowance)| u8::MAX - network.bits;
        all.networks.sort_by_key(smallest_first);
        Ok(all)
    }

    fn add(&mut self, line: &str) -> Result<(), String> {
        let (mut subject, mut allowance, mut said) = (line.trim(), self.usual, Vec::new());
        while let Some((before, term)) = subject.rsplit_once(' ') {
            let Some((name, value)) = term.split_once('=') else {
                break;
            };
            if said.contains(&name) {
                return Err(format!("it says `{name}` twice"));
            }
            match name {
                "upload" => allowance.upload = size(value)?,
                "reads" => allowance.reads = rate(name, value)?,
                "publishes" => allowance.publishes = rate(name, value)?,
                _ => break,
            }
            said.push(name);
            subject = before.trim_end();
        }
        if said.is_empty() {
            return Err("it ends with none of `upload=`, `reads=` and `publishes=`".into());
        }
        let is_new = match Subject::read(subject)? {
            Subject::User(name) => self.users.insert(name.to_owned(), allowance).is_none(),
            Subject::Anyone => self.anyone.replace(allowance).is_none(),
            Subject::Network(network) => {
                let is_new = !self.networks.iter().any(|(known, _)| *known == network);
                self.networks.push((network, allowance));
                is_new
            }
        };
        if is_new {
            Ok(())
        } else {
            Err(format!("`{subject}` has its limits already"))
        }
    }

    /// What somebody may. A user may the same from everywhere.
    pub(super) fn of(&self, user: Option<&str>, from: IpAddr) -> &Allowance {
        let own = if let Some(user) = user {
            self.users.get(user)
        } else {
            let mut networks = self.networks.iter();
            let found = networks.find(|(network, _)| network.holds(from));
            found.map(|(_, own)| own).or(self.anyone.as_ref())
        };
        own.unwrap_or(&self.usual)
    }

    /// What those may who have not yet said who they are.
    pub(super) const fn usual(&self) -> &Allowance {
        &self.usual
    }
}

impl<'a> Subject<'a> {
    fn read(text: &'a str) -> Result<Self, String> {
        match text.split_once(':') {
            None if text == "anyone" => Ok(Self::Anyone),
            Some(("user", name)) if !name.is_empty() => Ok(Self::User(name)),
            Some(("address", network)) => Network::read(network).map(Subject::Network),
            _ => Err(format!(
                "`{text}` is neither `user:NAME` nor `address:ADDR`, `address:ADDR/BITS` or `anyone`"
            )),
        }
    }
}

impl Network {
    fn read(text: &str) -> Result<Self, String> {
        let refused = |fact: &str| format!("`{text}` {fact}");
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| refused("is no address"))?;
        let (outer, most) = match address {
            IpAddr::V4(_) => (96, 32),
            // Whoever has one address of a network of 64 bits has all others.
            IpAddr::V6(_) => (0, 64),
        };
        let bits = match bits {
            None => most,
            Some(bits) => bits.parse().map_err(|_| refused("has no number of bits"))?,
        };
        if bits > most {
            return Err(format!("`{text}` has more than {most} bits"));
        }
        let bits = outer + bits;
        let begin = cut(number(address), bits);
        Ok(Self { begin, bits })
    }

    fn holds(&self, address: IpAddr) -> bool {
        cut(number(address), self.bits) == self.begin
    }
}

fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_ipv6_mapped(),
        IpAddr::V6(address) => address,
    }
    .into()
}

/// The first bits of an address.
fn cut(address: u128, bits: u8) -> u128 {
    let rest = 128_u32.saturating_sub(bits.into());
    let kept = u128::MAX.checked_shl(rest).unwrap_or_default();
    address & kept
}

fn size(value: &str) -> Result<usize, String> {
    let mib: Result<u16, _> = value.parse();
    mib.map(|mib| usize::from(mib) << 20)
        .map_err(|_| format!("`upload={value}` is no number of MiB up to {}", u16::MAX))
}

fn rate(name: &str, value: &str) -> Result<Option<NonZeroU32>, String> {
    if value == "any" {
        return Ok(None);
    }
    let number: Result<NonZeroU32, _> = value.parse();
    number
        .map(Some)
        .map_err(|_| format!("`{name}={value}` is neither a number from 1 nor `any`"))
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::Allowance;
    use super::Allowances;
    use crate::http::Limits;

    fn read(lines: &[&str]) -> Result<Allowances, String> {
        let limits = Limits {
            upload: 64 << 20,
            reads: NonZeroU32::new(600),
            publishes: NonZeroU32::new(6),
            ..Limits::default()
        };
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        Allowances::read(&limits, &lines).map_err(|error| error.to_string())
    }

    fn mib(all: &Allowances, user: Option<&str>, from: &str) -> usize {
        all.of(user, from.parse().unwrap()).upload >> 20
    }

    #[test]
    fn a_subject_has_what_is_said_of_it_and_the_usual_besides() {
        let all = read(&["user:ci bot=1 upload=256 publishes=any", "anyone  reads=5"]).unwrap();
        let usual = *all.usual();
        let from = "192.0.2.1".parse().unwrap();
        let bot = Allowance {
            upload: 256 << 20,
            publishes: None,
            ..usual
        };
        assert_eq!(*all.of(Some("ci bot=1"), from), bot);
        assert_eq!(*all.of(Some("alice"), from), usual);
        let anyone = Allowance {
            reads: NonZeroU32::new(5),
            ..usual
        };
        assert_eq!(*all.of(None, from), anyone);
    }

    #[test]
    fn the_smallest_network_counts_and_for_those_alone_who_did_not_log_in() {
        let all = read(&[
            "address:192.0.2.0/24 upload=2",
            "address:192.0.2.7 upload=3",
            "address:0.0.0.0/0 upload=4",
            "address:2001:db8::/32 upload=5",
            "address:2001:db8:1:2:3:4:5:6 upload=6",
            "anyone upload=7",
        ])
        .unwrap();
        for (address, size) in [
            ("192.0.2.1", 2),
            ("::ffff:192.0.2.1", 2),
            ("192.0.2.7", 3),
            ("198.51.100.1", 4),
            ("2001:db8:9::1", 5),
            ("2001:db8:1:2:ffff::", 6),
            ("2001:db9::1", 7),
        ] {
            assert_eq!(mib(&all, None, address), size, "{address}");
            assert_eq!(mib(&all, Some("alice"), address), 64, "{address}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused_and_named() {
        for (line, fact) in [
            ("", "it ends with none of"),
            ("user:alice", "it ends with none of"),
            ("upload=1", "it ends with none of"),
            ("alice upload=1", "`alice` is neither `user:NAME`"),
            ("user: upload=1", "`user:` is neither"),
            ("anyone else upload=1", "`anyone else` is neither"),
            ("anyone upload=-1", "`upload=-1` is no number of MiB"),
            ("anyone upload=any", "`upload=any` is no number of MiB"),
            ("anyone reads=0", "`reads=0` is neither a number from 1"),
            ("anyone reads=1 reads=2", "it says `reads` twice"),
            ("anyone sleeps=1", "it ends with none of"),
            ("anyone sleeps=1 reads=2", "`anyone sleeps=1` is neither"),
            ("address:here reads=2", "`here` is no address"),
            ("address:192.0.2.1/33 reads=2", "has more than 32 bits"),
            ("address:192.0.2.1/x reads=2", "has no number of bits"),
            ("address:::1/65 reads=2", "has more than 64 bits"),
        ] {
            let refusal = read(&[line]).unwrap_err();
            assert!(refusal.contains(fact), "{line}: {refusal}");
            assert!(refusal.contains(&format!("`--limit {line}`")), "{refusal}");
        }
        for twice in [
            ["user:a upload=1", "user:a reads=1"],
            ["anyone upload=1", "anyone reads=1"],
            [
                "address:192.0.2.0/24 upload=1",
                "address:192.0.2.9/24 reads=1",
            ],
        ] {
            let refusal = read(&twice).unwrap_err();
            assert!(refusal.contains("has its limits already"), "{refusal}");
        }
    }
}
