//! Many publishers of one repository at the same time: none is lost.

use std::thread;

use crate::stage::Stage;
use crate::stage::key;
use crate::stage::signer;

on_both! {
    sixteen_publishers_of_one_repository_all_get_in
}

fn sixteen_publishers_of_one_repository_all_get_in(stage: &Stage) {
    let gun = stage.gun("busy");
    stage
        .create(&gun, None, signer("ci", key("ci").public()))
        .unwrap();
    let tags: Vec<String> = (0..16).map(|number| format!("t{number}")).collect();
    for tag in &tags {
        stage.registry.push_index("busy", tag, tag);
    }
    thread::scope(|scope| {
        for tag in &tags {
            let gun = &gun;
            scope.spawn(move || stage.sign(gun, &[tag], key("ci")).0.unwrap());
        }
    });
    for tag in &tags {
        let answer = stage.verify(&gun, tag).unwrap();
        assert_eq!(answer.carriers.len(), 2, "{tag}");
    }
}
