//! A repository that is here and sound, and whoever writes into Notary's database before the next run:
//! what clients can read stays.

use dct_tests::peers::Postgres;
use dct_tests::peers::pipe;

use crate::desk::Desk;
use crate::shop::Shop;

/// Another version of a file, whose signatures are those of the version before.
fn forged(gun: &str, role: &str) -> String {
    let text = "convert_from(data, 'UTF8')";
    let later = r#"regexp_replace(TEXT, '"version":[0-9]+', '"version":' || version + 1)"#;
    let later = later.replace("TEXT", text);
    format!(
        "INSERT INTO tuf_files (gun, role, version, data) \
         SELECT gun, role, version + 1, convert_to({later}, 'UTF8') FROM tuf_files \
         WHERE gun = '{gun}' AND role = '{role}' ORDER BY version DESC LIMIT 1"
    )
}

fn served(shop: &Shop) -> Vec<Vec<u8>> {
    let roles = ["root", "timestamp", "snapshot", "targets", "targets/alice"];
    let gun = shop.image();
    let file = |role: &str| {
        let path = format!("/v2/{gun}/_trust/tuf/{role}.json");
        let answer = pipe::raw(shop.desk.ours.port(), "GET", &path, &[], b"");
        assert_eq!(answer.status, 200, "{role}");
        answer.body
    };
    roles.map(file).to_vec()
}

#[test]
fn what_is_sound_here_is_not_replaced_by_what_is_not() {
    tried(Desk::new());
}

#[test]
fn what_is_sound_on_postgres_is_not_replaced_by_what_is_not() {
    tried(Desk::moving_to(&Postgres::shared()));
}

fn tried(desk: Desk) {
    let shop = Shop::open(desk);
    let owner = shop.before("owner");
    owner.done("key generate alice");
    owner.done("repo init IMAGE");
    owner.done("signer add --key alice.pub alice IMAGE");
    owner.done("sign IMAGE:1.0");
    shop.desk.imported(&[]);
    let shop = shop.up();
    let before = served(&shop);
    let mut shop = shop.down();

    let gun = shop.image();
    for (role, fact) in [
        ("root", "root version 2 is signed by 0 keys"),
        ("timestamp", "`timestamp` has 0 valid signatures"),
        ("snapshot", "`snapshot` does not have the "),
        ("targets", "`targets` does not have the "),
        ("targets/alice", "`targets/alice` does not have the "),
    ] {
        shop.desk.notary.change("server", &forged(&gun, role));
        for options in [["--dry-run"].as_slice(), &[]] {
            let (status, said) = shop.desk.import(options);
            assert_eq!(status, Some(7), "{role}: {said}");
            let refused = format!("refused  {gun}  [import.unsound] `{gun}` is sound here, and ");
            assert!(said.contains(&refused), "{role}: {said}");
            assert!(said.contains(&format!("since: {fact}")), "{said}");
            let nothing = "0 files, 0 keys and 0 changes of 0 repositories";
            assert!(said.contains(nothing), "{role}: {said}");
        }
        shop = shop.up();
        assert!(served(&shop) == before, "{role}");
        shop.after("owner")
            .goes_on("verify --signer alice IMAGE:1.0");
        shop = shop.down();
        let undone = format!(
            "DELETE FROM tuf_files WHERE gun = '{gun}' AND role = '{role}' AND version = \
             (SELECT max(version) FROM tuf_files WHERE gun = '{gun}' AND role = '{role}')"
        );
        shop.desk.notary.change("server", &undone);
    }
    what_its_owner_did_is_taken(shop);
}

/// Even that nobody signs for a file any more.
fn what_its_owner_did_is_taken(shop: Shop) {
    let owner = shop.before("owner");
    owner.goes_on("sign IMAGE:2.0");
    owner.done("key generate bob");
    owner.goes_on("signer add --key bob.pub bob IMAGE");
    owner.goes_on("signer remove --force alice IMAGE");
    let said = shop.desk.imported(&[]);
    assert!(said.contains(", sound\n"), "{said}");
    let shop = shop.up();
    shop.after("owner")
        .goes_on("sign --role targets/bob IMAGE:3.0");
}
