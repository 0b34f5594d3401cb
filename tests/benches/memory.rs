//! How much heap do verification and an edit take at their peak, the file itself included?
//!
//! Apart from `speed`, because counting costs time. `docs/performance.md` has the figures.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on must stop")]

use dct_core::edit::Draft;
use dct_core::tuf::name::RoleName;
use dct_tests::dice::Dice;
use dct_tests::tagged::Tagged;
use dct_tests::tagged::add;
use dct_tests::tagged::expiry;
use dct_tests::tagged::now;
use dct_tests::tagged::tag;
use divan::AllocProfiler;
use divan::Bencher;
use divan::counter::BytesCount;

#[global_allocator]
static HEAP: AllocProfiler = AllocProfiler::system();

const TAGS: &[usize] = &[10_000, 50_000];

fn main() {
    divan::main();
}

/// "max alloc" counts the downloaded file, whose size is the counter.
#[divan::bench(args = TAGS, sample_count = 5, sample_size = 1)]
fn verify_and_look_up(bencher: Bencher, tags: usize) {
    let repository = Tagged::with(tags);
    let trusted = repository.trusted_but_releases();
    let releases = RoleName::releases();
    let wanted = tag(tags / 2);
    bencher
        .counter(BytesCount::new(repository.file(&releases).len()))
        .bench(|| {
            let file = repository.file(&releases);
            let trusted = trusted.with_targets(&releases, file, expiry()).unwrap();
            let carrier = trusted.lookup(wanted.as_str()).unwrap();
            (trusted, carrier)
        });
}

/// "max alloc" comes on top of the believed repository, which holds the file already.
#[divan::bench(args = TAGS, sample_count = 5, sample_size = 1)]
fn add_one_tag_and_sign(bencher: Bencher, tags: usize) {
    let repository = Tagged::with(tags);
    let trusted = repository.trusted();
    let new = tag(tags);
    bencher
        .counter(BytesCount::new(
            repository.file(&RoleName::releases()).len(),
        ))
        .bench(|| {
            let mut dice = Dice::new(2);
            let mut draft = Draft::of(&trusted);
            draft.apply(add(&new, &mut dice)).unwrap();
            draft.sign(repository.keys(), now(), &mut dice).unwrap()
        });
}
