//! Rows that are not what they say: each is named with its code, and harms nobody else.

use crate::desk::Desk;

/// Something that happens to a repository's rows, and how to undo it.
#[derive(Clone)]
struct Damage {
    gun: &'static str,
    database: &'static str,
    /// SQL, in which `GUN` is the repository.
    done: String,
    undone: String,
    /// What is said of it then.
    told: &'static [&'static str],
}

fn damage(
    gun: &'static str,
    database: &'static str,
    [done, undone]: [&str; 2],
    told: &'static [&'static str],
) -> Damage {
    let name = |sql: &str| sql.replace("GUN", &format!("gun = 'damage/{gun}'"));
    Damage {
        gun,
        database,
        done: name(done),
        undone: name(undone),
        told,
    }
}

// A new repository begins with version 2 of `targets`.
const OLD: &str = "role = 'targets' AND version = 3";
const NEW: &str = "role = 'targets' AND version = 4";

fn file_damages() -> Vec<Damage> {
    let replace = |row: &str| {
        format!(
            "CREATE TABLE IF NOT EXISTS kept (id int, data bytea, sha256 text); \
             INSERT INTO kept SELECT id, data, sha256 FROM tuf_files WHERE GUN AND {row}; \
             UPDATE tuf_files SET data = 'garbage', sha256 = encode(sha256('garbage'), 'hex') WHERE GUN AND {row}"
        )
    };
    let restore = "UPDATE tuf_files t SET data = k.data, sha256 = k.sha256 FROM kept k \
                   WHERE k.id = t.id AND GUN";
    let sha = |from: &str, to: &str, row: &str| {
        format!(
            "UPDATE tuf_files SET sha256 = {to} || substr(sha256, 2) WHERE GUN AND {row} AND {from}"
        )
    };
    let flipped = |row: &str| {
        [
            sha("true", "'x'", row),
            format!(
                "UPDATE tuf_files SET sha256 = encode(sha256(data), 'hex') WHERE GUN AND {row}"
            ),
        ]
    };
    let [flip_new, mend_new] = flipped(NEW);
    let [flip_old, mend_old] = flipped(OLD);
    let root = "role = 'root'";
    vec![
        damage("sound", "server", ["SELECT 1", "SELECT 1"], &[", sound\n"]),
        damage(
            "old-text",
            "server",
            [&replace(OLD), restore],
            &[
                "left out",
                "[import.file] version 3 of `targets`",
                ", sound\n",
            ],
        ),
        damage(
            "old-hash",
            "server",
            [&flip_old, &mend_old],
            &[
                "left out",
                "its SHA-256 is not the one in its row",
                ", sound\n",
            ],
        ),
        damage(
            "new-text",
            "server",
            [&replace(NEW), restore],
            &["refused", "[import.file] version 4 of `targets`"],
        ),
        damage(
            "new-hash",
            "server",
            [&flip_new, &mend_new],
            &["refused", "its SHA-256 is not the one in its row"],
        ),
        damage(
            "root-text",
            "server",
            [&replace(root), restore],
            &["refused", "[import.file] version 1 of `root`"],
        ),
        damage(
            "renumbered",
            "server",
            [
                &format!("UPDATE tuf_files SET version = 9 WHERE GUN AND {NEW}"),
                "UPDATE tuf_files SET version = 4 WHERE GUN AND role = 'targets' AND version = 9",
            ],
            &["refused", "the file says that it is version 4"],
        ),
        damage(
            "role",
            "server",
            [
                "INSERT INTO tuf_files (gun, role, version, data) \
                 SELECT gun, 'targets/Not A Role', 1, data FROM tuf_files WHERE GUN AND role = 'root'",
                "DELETE FROM tuf_files WHERE GUN AND role = 'targets/Not A Role'",
            ],
            &["left out", "`targets/Not A Role`", ", sound\n"],
        ),
        damage(
            "version",
            "server",
            [
                "INSERT INTO tuf_files (gun, role, version, data) \
                 SELECT gun, role, 0, data FROM tuf_files WHERE GUN AND role = 'targets' AND version = 2",
                "DELETE FROM tuf_files WHERE GUN AND version = 0",
            ],
            &["left out", "version 0 of `targets`", ", sound\n"],
        ),
    ]
}

fn key_damages() -> Vec<Damage> {
    vec![
        damage(
            "no-key",
            "signer",
            [
                "UPDATE private_keys SET deleted_at = now() WHERE GUN",
                "UPDATE private_keys SET deleted_at = NULL WHERE GUN",
            ],
            &["refused", "[import.key_missing]"],
        ),
        damage(
            "key",
            "signer",
            [
                // Another letter in any case: it may be that one already.
                "UPDATE private_keys SET private = overlay(private placing \
                 CASE substr(private, 150, 1) WHEN 'A' THEN 'B'::bytea ELSE 'A'::bytea END \
                 from 150) WHERE GUN",
                "SELECT 1",
            ],
            &["refused", "[import.key]"],
        ),
        damage(
            "algorithm",
            "signer",
            [
                "UPDATE private_keys SET algorithm = 'dsa' WHERE GUN",
                "UPDATE private_keys SET algorithm = 'ecdsa' WHERE GUN",
            ],
            &["refused", "[import.key]", "dsa"],
        ),
        damage(
            "other-key",
            "signer",
            [
                "UPDATE private_keys SET public = 'another' WHERE GUN",
                "SELECT 1",
            ],
            &["refused", "another key is sealed in its row"],
        ),
        damage(
            "alias",
            "signer",
            [
                "UPDATE private_keys SET passphrase_alias = 'older' WHERE GUN",
                "UPDATE private_keys SET passphrase_alias = 'alias1' WHERE GUN",
            ],
            &["refused", "[import.passphrase]", "`NOTARY_SIGNER_OLDER`"],
        ),
        damage(
            "key-role",
            "signer",
            [
                "UPDATE private_keys SET role = 'targets' WHERE GUN",
                "UPDATE private_keys SET role = 'timestamp' WHERE GUN",
            ],
            &["refused", "[import.key]", "no server signs the role"],
        ),
    ]
}

#[test]
fn what_is_damaged_is_named_and_harms_nobody_else() {
    let desk = Desk::new();
    let client = desk.before("client");
    let damages = [file_damages(), key_damages()].concat();
    for damage in &damages {
        let gun = format!("damage/{}", damage.gun);
        client.done(&format!("init {gun} -p"));
        client.add(&gun, "1.0", "");
        client.add(&gun, "2.0", "");
        desk.notary.change(damage.database, &damage.done);
    }
    let unservable = "INSERT INTO changefeed (gun, version, category) VALUES ('a b', 1, 'update')";
    desk.notary.change("server", unservable);

    let (status, planned) = desk.import(&["--dry-run"]);
    assert_eq!(status, Some(7), "{planned}");
    let (status, said) = desk.import(&[]);
    assert_eq!(status, Some(7), "{said}");
    assert_eq!(planned.replace("would move", "moved"), said);
    for damage in &damages {
        let of_it = about(&said, &format!("damage/{}", damage.gun));
        for told in damage.told {
            assert!(
                of_it.contains(told),
                "{}: no `{told}` in {of_it}",
                damage.gun
            );
        }
        let is_whole = !of_it.contains("refused") && !of_it.contains("left out");
        assert_eq!(is_whole, damage.gun == "sound", "{of_it}");
    }
    assert!(about(&said, "a b").contains("[import.name]"), "{said}");
    let end = "error[import.unfinished]: repositories that were refused: 11, that are not whole: 4, \
               that no client can read: 0\n";
    assert!(said.contains(end), "{said}");

    // What was mended is taken by the next run, and nothing else.
    desk.notary
        .change("server", "DELETE FROM changefeed WHERE gun = 'a b'");
    for damage in &damages {
        desk.notary.change(damage.database, &damage.undone);
    }
    let (status, said) = desk.import(&[]);
    assert_eq!(status, Some(7), "{said}");
    for damage in &damages {
        let of_it = about(&said, &format!("damage/{}", damage.gun));
        let expected = match damage.gun {
            "sound" | "role" | "version" => "nothing new, sound",
            "old-text" | "old-hash" => "1 files, 0 keys, 0 changes, sound",
            // Nobody has the key any more.
            "key" | "other-key" => "[import.key]",
            _ => "10 files, 1 keys, 3 changes, sound",
        };
        assert!(of_it.contains(expected), "{of_it}");
    }

    let desk = desk.up();
    let client = desk.after("client");
    for damage in &damages {
        let gun = format!("damage/{}", damage.gun);
        if matches!(damage.gun, "key" | "other-key") {
            let [theirs, ours] = desk.both(&format!("/v2/{gun}/_trust/tuf/root.json"));
            assert_eq!((theirs.status, ours.status), (200, 404), "{gun}");
            continue;
        }
        assert_eq!(client.listed(&gun, "targets"), ["1.0", "2.0"], "{gun}");
        client.add(&gun, "3.0", "");
        let path = format!("/v2/{gun}/_trust/tuf/3.targets.json");
        let [theirs, ours] = desk.both(&path);
        assert!(theirs.status == 200 && theirs.body == ours.body, "{gun}");
    }
}

/// A line in the middle of a repository, or its whole chain, that no client can follow.
#[test]
fn what_no_client_could_read_there_is_moved_and_told() {
    let desk = Desk::shared();
    let client = desk.before("client");
    let gun = "unsound/app";
    client.done(&format!("init {gun} -p"));
    client.add(gun, "1.0", "");
    let newest =
        "DELETE FROM tuf_files WHERE gun = 'unsound/app' AND role = 'targets' AND version = 3";
    desk.notary.change("server", newest);
    for options in [["--gun", gun].as_slice(), &["--gun", gun, "--dry-run"]] {
        let (status, said) = desk.import(options);
        assert_eq!(status, Some(7), "{said}");
        assert!(said.contains(", unsound\n"), "{said}");
        assert!(said.contains("unsound  unsound/app  targets: "), "{said}");
        let end = "that no client can read: 1\n";
        assert!(said.contains(end), "{said}");
    }
}

/// The lines of what was said that are about a repository.
fn about(said: &str, gun: &str) -> String {
    let name = format!("  {gun}  ");
    let lines = said.split_inclusive('\n');
    lines.filter(|line| line.contains(&name)).collect()
}
