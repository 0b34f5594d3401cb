//! Docker 28 with its daemon: `docker trust`, and what content trust enforces on pull, push and run.

use crate::desk::Desk;

/// Images of one program each that are told apart by what it says.
const IMAGES: &str = "for word in one two; do \
    printf '#include <stdio.h>\\nint main(void) { puts(\"%s\"); }\\n' $word > main.c && \
    cc -static -o main main.c && tar cf image.tar main && \
    docker import --change 'CMD [\"/main\"]' image.tar $REPO:$word; done";

/// A machine that has nothing but the login, and enforces trust.
fn elsewhere(command: &str) -> String {
    format!(
        "docker rmi -f $REPO:one $REPO:two; NEW=$(mktemp -d); cp -r $HOME/.docker $NEW; \
         rm -rf $NEW/.docker/trust; HOME=$NEW DOCKER_CONTENT_TRUST=1 {command}; s=$?; rm -r $NEW; exit $s"
    )
}

fn run(tag: &str) -> String {
    elsewhere(&format!("docker run --rm --network=none $REPO:{tag}"))
}

pub(crate) fn day(desk: &Desk) {
    desk.done(IMAGES);
    desk.done("docker push -q $REPO:two");
    desk.done("docker trust key generate alice");
    desk.done("docker trust signer add --key alice.pub alice $REPO");
    // A push under content trust signs what it pushed.
    let pushed = desk.done("DOCKER_CONTENT_TRUST=1 docker push $REPO:one");
    assert!(pushed.contains("Successfully signed"), "{pushed}");
    let shown = desk.done("docker trust inspect --pretty $REPO");
    assert!(shown.contains("alice"), "{shown}");

    let pulled = desk.done(&elsewhere("docker pull $REPO:one"));
    assert!(pulled.contains("Tagging"), "{pulled}");
    assert!(desk.done(&run("one")).ends_with("one\n"));
    for command in [&elsewhere("docker pull $REPO:two"), &run("two")] {
        desk.refused(command, "rust data for two");
    }
    desk.done("docker pull -q $REPO:two && docker trust sign $REPO:two");
    assert!(desk.done(&run("two")).ends_with("two\n"));

    desk.done("docker trust revoke $REPO:one");
    desk.refused(&elsewhere("docker pull $REPO:one"), "rust data for one");
    // It asks before it removes the last signer; `--force` would answer nothing.
    let removed = desk.done("echo y | docker trust signer remove alice $REPO");
    assert!(removed.contains("Successfully removed alice"), "{removed}");
    let shown = desk.done("docker trust inspect --pretty $REPO");
    assert!(!shown.contains("alice"), "{shown}");
}
