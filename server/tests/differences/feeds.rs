//! The feed of changes, asked for in every way.

use crate::Both;

pub(crate) fn ask(both: &mut Both) {
    for path in ["/v2/_trust/changefeed", "/v2/diff/own/_trust/changefeed"] {
        for records in [
            "",
            "0",
            "1",
            "2",
            "100000",
            "x",
            "1.5",
            "99999999999999999999",
        ] {
            for id in ["", "0", "1", "-1", "x", "1.5"] {
                let query = format!("?records={records}&change_id={id}");
                both.ask(&format!("feed {path}{query}"), |bench| {
                    bench.ask("GET", &format!("{path}{query}"), "", b"")
                });
            }
            let query = format!("?records={records}");
            both.ask(&format!("feed {path}{query}"), |bench| {
                bench.ask("GET", &format!("{path}{query}"), "", b"")
            });
        }
        both.ask(&format!("feed {path}"), |bench| {
            bench.ask("GET", path, "", b"")
        });
        both.ask(&format!("feed {path}?records=-1&change_id=2"), |bench| {
            bench.ask("GET", &format!("{path}?records=-1&change_id=2"), "", b"")
        });
    }
}
