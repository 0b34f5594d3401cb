//! Our own command line, which remembers the highest version that it saw of every role: the move is
//! no rollback and no new beginning for it, and a server that was moved too early is one.

use dct_tests::peers::Postgres;

use crate::desk::Desk;
use crate::shop::Memory;
use crate::shop::Shop;

#[test]
fn what_our_client_remembers_holds_across_the_move() {
    remembered(Desk::new());
}

#[test]
fn what_our_client_remembers_holds_across_the_move_to_postgres() {
    remembered(Desk::moving_to(&Postgres::shared()));
}

fn remembered(desk: Desk) {
    let shop = Shop::open(desk);
    let owner = shop.before("owner");
    owner.done("key generate alice");
    owner.done("repo init IMAGE");
    owner.done("signer add --key alice.pub alice IMAGE");
    owner.done("repo rotate IMAGE root");
    owner.done("sign IMAGE:1.0");
    shop.before("early").done("verify --signer alice IMAGE:1.0");
    shop.desk.imported(&[]);
    // What came in between, which a second run would take.
    owner.done("sign IMAGE:2.0");
    owner.done("repo rotate IMAGE timestamp");
    owner.goes_on("verify --signer alice IMAGE:2.0");
    shop.before("late").done("verify IMAGE:2.0");
    let known = owner.remembers();

    a_server_that_was_moved_too_early_is_refused(shop, &known);
}

fn a_server_that_was_moved_too_early_is_refused(shop: Shop, known: &Memory) {
    let shop = shop.up();
    for name in ["owner", "late"] {
        let machine = shop.after(name);
        for line in ["verify IMAGE:1.0", "verify IMAGE:2.0"] {
            machine.refused(line, "trust.rollback");
        }
    }
    let owner = shop.after("owner");
    for line in [
        "sign IMAGE:3.0",
        "repo rotate IMAGE targets",
        "revoke IMAGE:1.0",
    ] {
        owner.refused(line, "trust.rollback");
    }
    assert_eq!(&owner.remembers(), known, "a refusal was remembered");
    // Who saw nothing later is shown nothing wrong.
    shop.after("early").goes_on("verify IMAGE:1.0");

    let shop = shop.down();
    shop.desk.imported(&[]);
    everybody_goes_on(&shop.up(), known);
}

fn everybody_goes_on(shop: &Shop, known: &Memory) {
    let owner = shop.after("owner");
    owner.goes_on("verify --signer alice IMAGE:2.0");
    assert_eq!(&owner.remembers(), known, "what was moved is the same");
    owner.goes_on("sign IMAGE:3.0");
    let signed = owner.remembers();
    assert_eq!(signed.root, known.root, "no root was made");
    for (role, version) in &known.versions {
        assert!(signed.versions[role] >= *version, "{signed:?}");
    }
    for role in ["timestamp", "--server-managed snapshot", "targets", "root"] {
        owner.goes_on(&format!("repo rotate IMAGE {role}"));
    }
    owner.goes_on("revoke IMAGE:1.0");
    for name in ["owner", "early", "late"] {
        let machine = shop.after(name);
        machine.goes_on("verify --signer alice IMAGE:3.0");
        assert_ne!(machine.remembers().root, known.root, "{name}");
    }
    owner.goes_on("repo status --days 5 IMAGE");
}
