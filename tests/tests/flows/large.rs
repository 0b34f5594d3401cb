//! Ten thousand names in one role, between `notary` and us.

use dct_core::edit::Change;
use dct_core::tuf::FileMeta;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::Threshold;

use crate::hands::of_notary;
use crate::stage::Stage;
use crate::stage::key;

const COUNT: u64 = 10_000;

fn name(number: u64) -> String {
    format!("v{number:05}")
}

#[test]
fn ten_thousand_names_go_back_and_forth() {
    let stage = Stage::on_memory();
    let gun = stage.gun("large");
    let notary = |arguments: &[&str]| stage.server.notary_done(arguments);
    let _ = notary(&["init", &gun, "-p"]);
    let _ = notary(&["key", "rotate", &gun, "snapshot", "-r"]);
    let targets = || vec![of_notary(&stage, "targets")];
    let many: Vec<Change> = (0..COUNT)
        .map(|number| Change::AddTarget {
            role: RoleName::Targets,
            name: name(number).parse().unwrap(),
            meta: FileMeta::of_image([7; 32], number),
        })
        .collect();
    stage.change(&gun, &many, targets()).unwrap();
    let lines = || {
        let table = notary(&["list", &gun]);
        table.lines().filter(|line| line.starts_with('v')).count() as u64
    };
    assert_eq!(lines(), COUNT);
    let digest = "1".repeat(64);
    let _ = notary(&["addhash", &gun, "v-theirs", "7", "--sha256", &digest, "-p"]);
    assert_eq!(
        format!("{:x}", stage.verify(&gun, "v-theirs").unwrap().digest()),
        digest
    );
    stage.registry.push_index("large", "v-ours", "ours");
    stage.sign_with(&gun, &["v-ours"], targets()).0.unwrap();
    let revoke = Change::RemoveTarget {
        role: RoleName::Targets,
        name: name(1234).parse().unwrap(),
    };
    stage.change(&gun, &[revoke], targets()).unwrap();
    let renew = Change::Renew {
        role: RoleName::Targets,
    };
    stage.change(&gun, &[renew], targets()).unwrap();
    let rotate = Change::Rotate {
        role: RoleName::Targets,
        keys: vec![key("new targets").public().clone()],
        threshold: Threshold::ONE,
    };
    let hands = vec![of_notary(&stage, "root"), key("new targets")];
    stage.change(&gun, &[rotate], hands).unwrap();
    assert_eq!(lines(), COUNT + 1);
    let _ = notary(&["key", "rotate", &gun, "targets"]);
    let _ = notary(&["addhash", &gun, "v-last", "7", "--sha256", &digest, "-p"]);
    assert!(notary(&["lookup", &gun, "v-last"]).contains(&digest));
    assert_eq!(
        stage.verify(&gun, &name(1234)).unwrap_err().code(),
        "trust.no_tag"
    );
    assert_eq!(
        stage
            .verify(&gun, &name(1235))
            .unwrap()
            .released
            .meta
            .length,
        1235
    );
}
