//! How long a function may be where requests are answered: each is read from top to bottom on one look.

use crate::tidy::Finding;

/// Its first and its last line are counted too.
const TOO_LONG: usize = 25;

/// A handler is extract, call, answer; the flow around them is no longer.
const BOUND: &[&str] = &[
    "server/src/handler/",
    "server/src/http/admission.rs",
    "server/src/http/service.rs",
];

pub(crate) fn check(path: &str, text: &str) -> Vec<Finding> {
    if !BOUND.iter().any(|begin| path.starts_with(begin)) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut lines = (1..).zip(text.lines());
    while let Some((start, line)) = lines.next() {
        if line == "mod tests {" {
            break;
        }
        let bare = line.trim_start();
        if !is_function(bare) {
            continue;
        }
        // As rustfmt writes it, it ends with a brace below its first letter.
        let end = format!("{}}}", line.split_at(line.len() - bare.len()).0);
        let end = lines.by_ref().find(|(_, line)| *line == end);
        let length = end.map_or(1, |(end, _)| end - start + 1);
        if length > TOO_LONG {
            let fact =
                format!("a function of {length} lines; part it, so that none has over {TOO_LONG}");
            findings.push(Finding::new(path, start, fact));
        }
    }
    findings
}

fn is_function(line: &str) -> bool {
    let words = line.split(' ');
    let mut words = words.skip_while(|word| {
        word.starts_with("pub") || matches!(*word, "async" | "const" | "unsafe")
    });
    words.next() == Some("fn")
}

#[cfg(test)]
mod tests {
    use super::TOO_LONG;
    use super::check;

    fn findings(path: &str, head: &str, lines: usize) -> usize {
        let body = "        call();\n".repeat(lines - 2);
        check(
            path,
            &format!("impl X {{\n    {head} {{\n{body}    }}\n}}\n"),
        )
        .len()
    }

    #[test]
    fn what_answers_requests_is_short() {
        for path in ["server/src/handler/key.rs", "server/src/http/service.rs"] {
            for head in ["fn a()", "pub(super) async fn a(", "pub const fn a()"] {
                assert_eq!(findings(path, head, TOO_LONG), 0, "{head}");
                assert_eq!(findings(path, head, TOO_LONG + 1), 1, "{head}");
            }
        }
        assert_eq!(findings("server/src/app.rs", "fn a()", TOO_LONG + 1), 0);
        assert_eq!(findings("server/src/handler/key.rs", "let fn_a =", 99), 0);
    }
}
