//! What a trust server answers and takes: notary-server with its memory, with PostgreSQL and its
//! signer, and ours. `bench/servers.sh` builds it all and runs this.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    reason = "a measurement that cannot go on must stop, and is printed"
)]

mod crowd;
mod figures;
mod memory;
mod publisher;
mod reads;
mod side;

use self::crowd::Crowd;
use self::figures::Figures;
use self::publisher::Publisher;
use self::reads::CONNECTIONS;
use self::reads::FILES;
use self::side::Kind;
use self::side::Side;

/// How many repositories are published to at the same time.
const PUBLISHERS: usize = 16;

/// The numbers of tags beside which one is published.
const TAGS: [usize; 3] = [20, 1_000, 10_000];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let program = arguments.next().expect("the path of dct-sign-server");
    let wanted: Vec<String> = arguments.collect();
    let kinds = Kind::ALL.into_iter();
    let kinds = kinds.filter(|kind| wanted.is_empty() || wanted.iter().any(|w| w == kind.word()));
    let all: Vec<Figures> = kinds.map(|kind| measure(kind, &program)).collect();
    figures::print(&all);
}

fn measure(kind: Kind, program: &str) -> Figures {
    let mut figures = Figures::of(kind.name());
    let mut side = Side::start(kind, program);
    tell(&side, "starts");
    figures.idle = side.megabytes();

    let mut publishers: Vec<Publisher> = (0..PUBLISHERS)
        .map(|number| Publisher::begin(side.port(), &format!("bench/r{number}"), TAGS[0]))
        .collect();
    tell(&side, "publishes");
    let each = kind.publishes() / 10;
    figures.publishes[0] = crowd::rate(&mut publishers[..1], each);
    let (before, times) = (side.seconds(), each / 4);
    figures.publishes[1] = crowd::rate(&mut publishers, times);
    let taken = (side.seconds() - before) * 1e3;
    figures.work[1] = taken / (times * PUBLISHERS) as f64;

    let [one, many] = figures.publishes;
    tell(
        &side,
        &format!("took {one:.0} and {many:.0} publishes a second"),
    );
    tell(&side, "is read");
    for (file, rates) in FILES.iter().zip(&mut figures.reads) {
        let path = reads::path(side.port(), publishers[0].gun(), file);
        for (connections, rate) in CONNECTIONS.iter().zip(rates) {
            let before = side.seconds();
            *rate = reads::rate(side.port(), &path, *connections);
            let taken = (side.seconds() - before) * 1e3;
            figures.work[0] = taken / (*rate * reads::SECONDS);
        }
    }
    figures.read = side.megabytes();

    for (tags, growth) in TAGS.iter().zip(&mut figures.growth) {
        tell(&side, &format!("grows beside {tags} tags"));
        let mut publisher = Publisher::begin(side.port(), &format!("bench/t{tags}"), *tags);
        // Most versions are small differences to near ones, and few to far ones: so many show what it comes to.
        let times = kind.growths();
        let before = side.bytes();
        for _ in 0..times {
            assert_eq!(publisher.publish(), Some(200));
        }
        *growth = before
            .zip(side.bytes())
            .map(|(before, after)| after.saturating_sub(before) as f64 / times as f64);
    }

    tell(&side, "is crowded");
    figures.crowd = Crowd::gather(&side, &mut publishers);
    // One that died begins anew, with nothing.
    if !side.lives() {
        drop(publishers);
        side = Side::start(kind, program);
        publishers = (0..PUBLISHERS)
            .map(|number| Publisher::begin(side.port(), &format!("bench/r{number}"), TAGS[0]))
            .collect();
    }
    tell(&side, "takes many publishes");
    let each = kind.publishes() / PUBLISHERS;
    let _rate = crowd::rate(&mut publishers, each);
    figures.many = (each * PUBLISHERS, side.megabytes());
    figures
}

/// Whoever waits should know for what.
fn tell(side: &Side, what: &str) {
    eprintln!("{} {what}", side.kind().name());
}
