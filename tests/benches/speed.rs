//! How fast is a `targets/releases` of n tags verified, searched, changed and canonicalised, next to
//! one pass of a hash or a copy over the same bytes? `docs/performance.md` has the figures.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on must stop")]

use dct_core::edit::Draft;
use dct_core::json::canonical;
use dct_core::key::StoredKey;
use dct_core::key::seal;
use dct_core::secret::Secret;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::Envelope;
use dct_core::tuf::name::RoleName;
use dct_tests::dice::Dice;
use dct_tests::tagged::Tagged;
use dct_tests::tagged::add;
use dct_tests::tagged::expiry;
use dct_tests::tagged::now;
use dct_tests::tagged::tag;
use divan::Bencher;
use divan::black_box;
use divan::black_box_drop;
use divan::counter::BytesCount;
use divan::counter::ItemsCount;
use sha2::Digest;
use sha2::Sha256;
use sha2::Sha512;

const TAGS: &[usize] = &[1, 100, 1_000, 10_000, 50_000];

fn main() {
    divan::main();
}

/// What a client does with the file on its first visit, and then it asks for one tag.
#[divan::bench(args = TAGS)]
fn verify_and_look_up(bencher: Bencher, tags: usize) {
    let repository = Tagged::with(tags);
    verify(
        bencher,
        &repository.trusted_but_releases(),
        &repository,
        tags,
    );
}

/// The same when an earlier visit left a floor: the signed text is hashed once more.
#[divan::bench(args = TAGS)]
fn verify_and_look_up_again(bencher: Bencher, tags: usize) {
    let repository = Tagged::with(tags);
    let memory = Memory::from_json(&repository.trusted().remember().to_json()).unwrap();
    let gun = repository.trusted().gun().clone();
    let trusted = Trusted::resume(gun, Pins::default(), memory, expiry())
        .unwrap()
        .with_timestamp(repository.file(&RoleName::Timestamp), expiry())
        .unwrap()
        .with_snapshot(repository.file(&RoleName::Snapshot), expiry())
        .unwrap()
        .with_targets(
            &RoleName::Targets,
            repository.file(&RoleName::Targets),
            expiry(),
        )
        .unwrap();
    verify(bencher, &trusted, &repository, tags);
}

fn verify(bencher: Bencher, trusted: &Trusted, repository: &Tagged, tags: usize) {
    let releases = RoleName::releases();
    let wanted = tag(tags / 2);
    bencher
        .with_inputs(|| repository.file(&releases))
        .input_counter(move |_| ItemsCount::new(tags))
        .bench_values(|file| {
            let trusted = trusted.with_targets(&releases, file, expiry()).unwrap();
            let carrier = trusted.lookup(wanted.as_str()).unwrap();
            (trusted, carrier)
        });
}

#[divan::bench(args = TAGS)]
fn look_up(bencher: Bencher, tags: usize) {
    let trusted = Tagged::with(tags).trusted();
    let wanted = tag(tags / 2);
    bencher.bench(|| trusted.lookup(black_box(wanted.as_str())).unwrap());
}

/// From the believed repository to files that may be uploaded, every check of our own included.
#[divan::bench(args = TAGS)]
fn add_one_tag_and_sign(bencher: Bencher, tags: usize) {
    let repository = Tagged::with(tags);
    let trusted = repository.trusted();
    let new = tag(tags);
    bencher
        .counter(ItemsCount::new(tags))
        .with_inputs(|| Dice::new(2))
        .bench_values(|mut dice| {
            let mut draft = Draft::of(&trusted);
            draft.apply(add(&new, &mut dice)).unwrap();
            draft.sign(repository.keys(), now(), &mut dice).unwrap()
        });
}

/// PBES2 as Notary writes it.
#[divan::bench]
fn open_an_encrypted_key(bencher: Bencher) {
    let passphrase = Secret::new(b"correct horse".to_vec());
    let mut dice = Dice::new(3);
    let repository = Tagged::with(1);
    let key = repository.keys().first().unwrap();
    let sealed = seal(key, Some("root"), None, &passphrase, &mut dice).unwrap();
    bencher.bench(|| {
        let stored = StoredKey::read(sealed.expose()).unwrap();
        stored.unlock(Some(&passphrase)).unwrap()
    });
}

/// The content of `targets/releases` in three spellings of the same length order.
#[divan::bench(args = TAGS)]
fn canonical_of_canonical(bencher: Bencher, tags: usize) {
    canonicalise(bencher, &signed(tags));
}

#[divan::bench(args = TAGS)]
fn canonical_of_pretty(bencher: Bencher, tags: usize) {
    canonicalise(bencher, &pretty(&signed(tags)));
}

/// As Go stores it: every tag has a character that is escaped.
#[divan::bench(args = TAGS)]
fn canonical_of_escaped(bencher: Bencher, tags: usize) {
    canonicalise(bencher, &signed(tags).replace("-build", "\\u0026build"));
}

fn canonicalise(bencher: Bencher, text: &str) {
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| black_box_drop(canonical(black_box(text.as_bytes())).unwrap()));
}

/// The yardsticks: what it costs to touch the bytes at all.
#[divan::bench(args = TAGS)]
fn one_sha256(bencher: Bencher, tags: usize) {
    let file = Tagged::with(tags).file(&RoleName::releases());
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| Sha256::digest(black_box(&file)));
}

#[divan::bench(args = TAGS)]
fn one_sha512(bencher: Bencher, tags: usize) {
    let file = Tagged::with(tags).file(&RoleName::releases());
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench(|| Sha512::digest(black_box(&file)));
}

#[divan::bench(args = TAGS)]
fn one_copy(bencher: Bencher, tags: usize) {
    let file = Tagged::with(tags).file(&RoleName::releases());
    let mut copy = vec![0; file.len()];
    bencher
        .counter(BytesCount::of_slice(&file))
        .bench_local(|| copy.copy_from_slice(black_box(&file)));
}

fn signed(tags: usize) -> String {
    let role = RoleName::releases();
    let file = Tagged::with(tags).file(&role);
    Envelope::parse(&role, file).unwrap().signed().to_string()
}

/// With the line breaks and indents of a formatter.
fn pretty(canonical: &str) -> String {
    canonical
        .replace('{', "{\n  ")
        .replace(',', ",\n  ")
        .replace("\":", "\": ")
        .replace('}', "\n}")
}
