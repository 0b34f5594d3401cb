//! A whole service moves, and its clients go on as if nothing had happened.

use dct_core::key::StoredKey;
use dct_core::secret::Secret;
use dct_core::tuf::read_public_key;
use dct_tests::peers::Postgres;

use crate::desk::Client;
use crate::desk::Desk;

const SERVER_KEEPS: &str = "exp/server";
const OWNER_KEEPS: &str = "exp/owner";
const DELEGATES: &str = "docker.io/team/app";
const BEGUN: &str = "exp/begun";
const GONE: &str = "exp/gone";

/// Three repositories with a past, one that is only begun, and one that is gone.
fn furnish(desk: &Desk) {
    let client = desk.before("client");
    client.done(&format!("init {SERVER_KEEPS} -p"));
    client.remember("since-init");
    client.done(&format!("key rotate {SERVER_KEEPS} snapshot -r"));
    client.add(SERVER_KEEPS, "1.0", "");
    client.remember("since-1.0");
    client.done(&format!("key rotate {SERVER_KEEPS} timestamp -r"));
    client.done(&format!("key rotate {SERVER_KEEPS} root"));
    client.add(SERVER_KEEPS, "2.0", "");
    client.done(&format!("key rotate {SERVER_KEEPS} targets"));

    client.done(&format!("init {OWNER_KEEPS} -p"));
    for tag in ["1.0", "2.0", "3.0"] {
        client.add(OWNER_KEEPS, tag, "");
    }
    client.done(&format!("key rotate {OWNER_KEEPS} root"));

    client.done(&format!("init {DELEGATES} -p"));
    client.done(&format!("key rotate {DELEGATES} snapshot -r"));
    let public = signer(&client);
    for role in ["targets/alice", "targets/releases"] {
        client.done(&format!(
            "delegation add {DELEGATES} {role} {public} --all-paths -p"
        ));
    }
    for tag in ["1.0", "2.0"] {
        client.add(DELEGATES, tag, " -r targets/alice -r targets/releases");
    }

    client.done(&format!("init {BEGUN}"));
    client.done(&format!("init {GONE} -p"));
    client.done(&format!("delete {GONE} --remote"));
}

/// The public half of a signer's key, as a file.
fn signer(client: &Client) -> String {
    let made = client.done("key generate ecdsa --role alice");
    let mut words = made.split_whitespace().map(|word| word.trim_matches('.'));
    let id = words.find(|word| word.len() == 64).unwrap();
    let file = client.folder.join(format!("private/{id}.key"));
    let stored = StoredKey::read(&std::fs::read_to_string(file).unwrap()).unwrap();
    let passphrase = Secret::new(b"delgpass1".to_vec());
    let key = stored.unlock(Some(&passphrase)).unwrap();
    let path = client.folder.join("alice.pem");
    std::fs::write(&path, key.public().to_pem(None).unwrap()).unwrap();
    path.display().to_string()
}

#[test]
fn a_service_moves_and_no_client_notices() {
    let desk = Desk::new();
    furnish(&desk);
    desk.imported(&["--dry-run"]);
    assert!(!desk.ours.data().exists(), "a rehearsal made something");
    moves(desk);
}

#[test]
fn a_service_moves_to_postgres_and_no_client_notices() {
    let postgres = Postgres::shared();
    let desk = Desk::moving_to(&postgres);
    furnish(&desk);
    moves(desk);
}

fn moves(desk: Desk) {
    let planned = desk.imported(&["--dry-run"]);
    assert!(planned.contains("\nwould move "), "{planned}");
    let moved = desk.imported(&[]);
    assert_eq!(planned.replace("would move", "moved"), moved);
    for gun in [SERVER_KEEPS, OWNER_KEEPS, DELEGATES] {
        let line = moved.lines().find(|line| line.contains(gun)).unwrap();
        assert!(line.ends_with(", sound"), "{moved}");
    }
    let again = desk.imported(&[]);
    assert!(
        again.contains("moved 0 files, 0 keys and 0 changes"),
        "{again}"
    );

    let desk = desk.up();
    every_file_is_the_same(&desk);
    readers_go_on(&desk);
    signers_go_on(&desk);
}

/// To the byte, with every root, by version and by hash; and the key for timestamps is the old one.
fn every_file_is_the_same(desk: &Desk) {
    let sql = "SELECT gun, role, version, sha256 FROM tuf_files ORDER BY id";
    let rows = desk.notary.asked("server", sql);
    assert!(rows.lines().count() > 40, "{rows}");
    for row in rows.lines() {
        let [gun, role, version, sha256] =
            <[&str; 4]>::try_from(row.split('|').collect::<Vec<_>>()).unwrap();
        for name in [
            format!("{version}.{role}"),
            format!("{role}.{sha256}"),
            role.to_owned(),
        ] {
            let path = format!("/v2/{gun}/_trust/tuf/{name}.json");
            let [theirs, ours] = desk.both(&path);
            assert_eq!((theirs.status, ours.status), (200, 200), "{path}");
            assert!(theirs.body == ours.body, "{path}");
        }
    }
    for path in [
        format!("{SERVER_KEEPS}/_trust/tuf/timestamp.key"),
        format!("{SERVER_KEEPS}/_trust/tuf/snapshot.key"),
        format!("{OWNER_KEEPS}/_trust/tuf/timestamp.key"),
        format!("{DELEGATES}/_trust/tuf/timestamp.key"),
        format!("{BEGUN}/_trust/tuf/timestamp.key"),
        "_trust/changefeed?records=100".to_owned(),
        format!("{GONE}/_trust/changefeed?records=100"),
    ] {
        let [theirs, ours] = desk.both(&format!("/v2/{path}"));
        assert_eq!((theirs.status, ours.status), (200, 200), "{path}");
        assert_eq!(plain(&theirs.body), plain(&ours.body), "{path}");
    }
    let [theirs, ours] = desk.both(&format!("/v2/{GONE}/_trust/tuf/root.json"));
    assert_eq!((theirs.status, ours.status), (404, 404));
}

/// A line of the feed has the fraction of a second there and not here, and a deletion pads its
/// hash there.
fn plain(body: &[u8]) -> String {
    let text = String::from_utf8(body.to_vec()).unwrap();
    let Ok(mut feed) = serde_json::from_str::<serde_json::Value>(&text) else {
        return text;
    };
    for record in feed["records"].as_array_mut().into_iter().flatten() {
        let at = record["CreatedAt"].as_str().unwrap();
        record["CreatedAt"] = at.get(..19).unwrap().into();
        record["SHA256"] = record["SHA256"].as_str().unwrap().trim().into();
    }
    feed.to_string()
}

fn readers_go_on(desk: &Desk) {
    for name in ["since-init", "since-1.0", "client"] {
        let client = desk.after(name);
        assert_eq!(
            client.listed(SERVER_KEEPS, "targets"),
            ["1.0", "2.0"],
            "{name}"
        );
    }
    let client = desk.after("client");
    let listed = client.listed(OWNER_KEEPS, "targets");
    assert_eq!(listed, ["1.0", "2.0", "3.0"]);
    for role in ["targets/alice", "targets/releases"] {
        assert_eq!(client.listed(DELEGATES, role), ["1.0", "2.0"]);
    }
    let newcomer = desk.after("newcomer");
    assert_eq!(newcomer.listed(SERVER_KEEPS, "targets"), ["1.0", "2.0"]);
}

fn signers_go_on(desk: &Desk) {
    let client = desk.after("client");
    let version = |gun: &str| {
        let [_, ours] = desk.both(&format!("/v2/{gun}/_trust/tuf/timestamp.json"));
        let file: serde_json::Value = serde_json::from_slice(&ours.body).unwrap();
        let signed = file["signatures"][0]["keyid"].as_str().unwrap().to_owned();
        (file["signed"]["version"].as_u64().unwrap(), signed)
    };
    for gun in [SERVER_KEEPS, OWNER_KEEPS] {
        let (before, signer) = version(gun);
        client.add(gun, "new", "");
        assert_eq!(version(gun), (before + 1, signer));
    }
    client.add(DELEGATES, "new", " -r targets/alice -r targets/releases");
    assert_eq!(
        client.listed(DELEGATES, "targets/releases"),
        ["1.0", "2.0", "new"]
    );
    for (gun, rotation) in [
        (SERVER_KEEPS, "timestamp -r"),
        (SERVER_KEEPS, "root"),
        (OWNER_KEEPS, "snapshot -r"),
        (OWNER_KEEPS, "timestamp -r"),
        (DELEGATES, "snapshot"),
        (DELEGATES, "targets"),
    ] {
        client.done(&format!("key rotate {gun} {rotation}"));
        client.add(gun, "newer", "");
    }
    // What was begun there with a key of the old service is published here.
    client.done(&format!("publish {BEGUN}"));
    client.add(BEGUN, "1.0", "");
    client.done(&format!("init {GONE} -p"));
    let listed = desk.after("since-init").listed(SERVER_KEEPS, "targets");
    assert_eq!(listed, ["1.0", "2.0", "new", "newer"]);
}

/// Keys of the other kind; one that first releases tied to no repository; and of several that wait
/// to be named, the one that Notary would hand out.
#[test]
fn keys_of_every_age_and_kind_move() {
    let desk = Desk::signing_with("ed25519");
    let client = desk.before("client");
    let (one, begun) = ("keys/one", "keys/begun");
    client.done(&format!("init {one} -p"));
    client.done(&format!("key rotate {one} snapshot -r"));
    client.add(one, "1.0", "");
    client.done(&format!("init {begun}"));
    let old = "UPDATE private_keys SET gun = '', role = '' WHERE gun = 'keys/one'";
    desk.notary.change("signer", old);
    // Another key that waits, which sorts after or before: Notary takes the lowest id.
    for gun in ["keys/b", "keys/c"] {
        client.done(&format!("init {gun}"));
    }
    let waiting = "UPDATE private_keys SET gun = 'keys/begun' WHERE gun IN ('keys/b', 'keys/c')";
    desk.notary.change("signer", waiting);
    let said = desk.imported(&[]);
    assert!(
        said.contains("keys/begun  0 files, 3 keys, 0 changes, has no files"),
        "{said}"
    );
    let desk = desk.up();
    for gun in [one, begun] {
        let path = format!("/v2/{gun}/_trust/tuf/timestamp.key");
        let ours = desk.both(&path)[1].clone();
        let text = String::from_utf8(ours.body).unwrap();
        assert!(text.contains("\"ed25519\""), "{text}");
        let id = read_public_key(text.as_bytes()).unwrap().id().to_string();
        let lowest = "SELECT min(key_id) FROM private_keys WHERE gun = 'keys/begun'";
        if gun == begun {
            assert_eq!(id, desk.notary.asked("signer", lowest).trim());
        }
    }
    let client = desk.after("client");
    client.add(one, "2.0", "");
    assert_eq!(client.listed(one, "targets"), ["1.0", "2.0"]);
}
