//! Debian's `notary` 0.7.0.

use crate::desk::Desk;
use crate::place::Door;

const NOTARY: &str = "notary -s $SERVER -d notary --tlscacert $AUTHORITY";

struct Client<'a>(&'a Desk);

impl Client<'_> {
    fn done(&self, line: &str) -> String {
        self.0.done(&format!("{NOTARY} {line}"))
    }

    /// What reads, and nothing else. It never gives a password in order to read: where one is wanted
    /// it shows what it kept, or says that it has none.
    fn read(&self, line: &str) -> Option<String> {
        if self.0.place.door != Door::Passwords {
            return Some(self.done(line));
        }
        let said = self.0.shell(&format!("{NOTARY} {line}")).text;
        let ways = ["no basic auth credentials", "using cached timestamp"];
        assert!(ways.iter().any(|way| said.contains(way)), "{line}: {said}");
        None
    }

    fn holds(&self, line: &str, words: &[&str]) {
        let Some(text) = self.read(line) else { return };
        for word in words {
            assert!(text.contains(word), "{line}: {text}");
        }
    }

    fn lacks(&self, line: &str, word: &str) {
        let Some(text) = self.read(line) else { return };
        assert!(!text.contains(word), "{line}: {text}");
    }
}

pub(crate) fn day(desk: &Desk) {
    let client = Client(desk);
    desk.done("echo content > content");
    // The owner keeps the snapshot's key.
    client.done("init $REPO -p");
    client.done("add $REPO first content -p");
    client.holds("list $REPO", &["first"]);
    client.holds("lookup $REPO first", &["first sha256:"]);
    // The server does.
    client.done("key rotate $REPO snapshot -r");
    client.done("key rotate $REPO timestamp -r");
    client.done("add $REPO second content -p");
    client.holds("list $REPO", &["first", "second"]);

    desk.done("openssl ecparam -name prime256v1 -genkey -noout -out key.pem");
    desk.done("openssl ec -in key.pem -pubout -out alice.pem");
    client.done("key import key.pem --role alice");
    client.done("delegation add $REPO targets/releases alice.pem --all-paths -p");
    client.done("add $REPO 1.0 content -r targets/releases -p");
    client.holds("list $REPO -r targets/releases", &["1.0"]);
    client.done("witness $REPO targets/releases -p");
    client.holds("list $REPO -r targets/releases", &["1.0"]);
    client.holds("delegation list $REPO", &["targets/releases"]);
    client.done("delegation remove $REPO targets/releases --yes -p");
    client.lacks("list $REPO -r targets/releases", "1.0");

    client.done("key rotate $REPO targets");
    client.done("key rotate $REPO snapshot");
    desk.done(&format!("yes yes | {NOTARY} key rotate $REPO root"));
    client.done("remove $REPO first -p");
    client.lacks("list $REPO", "first");
    // A machine that never saw it.
    desk.done("mv notary seen");
    client.holds("list $REPO", &["second"]);
    desk.done("rm -rf notary && mv seen notary");
    client.done("delete $REPO --remote");
    let line = format!("{NOTARY} list $REPO");
    if desk.place.door != Door::Passwords {
        desk.refused(&line, "does not have trust data for");
    }
}
