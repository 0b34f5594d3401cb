//! Uploads: one part a role, named by its file name (spec §6.3, RFC 7578). Knows no metadata.

/// One part: what names it, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    /// The `filename`; empty when there is none.
    pub(crate) name: String,
    pub(crate) body: &'a [u8],
}

/// More parts than a repository has roles.
const MAX_PARTS: usize = 1100;

/// More than any honest part's headers.
const MAX_HEAD: usize = 8 * 1024;

/// The boundary that a `Content-Type` names, if it is that of an upload.
pub(crate) fn boundary(content_type: &str) -> Option<String> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = parameter(parameters, "boundary")?;
    (1..=70).contains(&boundary.len()).then_some(boundary)
}

/// The parts of a body, in order. `None` when it is cut short or not what it claims to be.
pub(crate) fn split<'a>(body: &'a [u8], boundary: &str) -> Option<Vec<Part<'a>>> {
    let delimiter = format!("\r\n--{boundary}");
    let opening = delimiter.trim_start();
    // The first delimiter may stand at the very beginning, or after a text that nobody reads.
    let mut rest = match body.strip_prefix(opening.as_bytes()) {
        Some(rest) => rest,
        None => split_at(body, delimiter.as_bytes())?.1,
    };
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let (padding, after) = split_at(rest, b"\r\n")?;
        if !padding.iter().all(|byte| matches!(byte, b' ' | b'\t')) || parts.len() == MAX_PARTS {
            return None;
        }
        let (part, next) = part(after, delimiter.as_bytes())?;
        parts.push(part);
        rest = next;
    }
}

fn part<'a>(text: &'a [u8], delimiter: &[u8]) -> Option<(Part<'a>, &'a [u8])> {
    // A part without headers begins with the empty line that ends them.
    let (head, after) = match text.strip_prefix(b"\r\n") {
        Some(after) => (&[][..], after),
        None => split_at(text, b"\r\n\r\n")?,
    };
    let (body, next) = match after.strip_prefix(delimiter.trim_ascii_start()) {
        Some(next) => (&[][..], next),
        None => split_at(after, delimiter)?,
    };
    // A head that swallows a delimiter would hide a part from us that others see.
    let swallows = head.starts_with(delimiter.trim_ascii_start());
    if head.len() > MAX_HEAD || swallows || split_at(head, delimiter).is_some() {
        return None;
    }
    let name = file_name(std::str::from_utf8(head).ok()?).unwrap_or_default();
    Some((Part { name, body }, next))
}

fn file_name(head: &str) -> Option<String> {
    let lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
    let mut values = lines
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case("content-disposition"))
        .map(|(_, value)| value);
    let (_, parameters) = values.next()?.split_once(';')?;
    parameter(parameters, "filename")
}

/// The value of a parameter, quoted or not (RFC 9110 §5.6.6).
fn parameter(mut text: &str, wanted: &str) -> Option<String> {
    loop {
        let (name, rest) = text.split_once('=')?;
        let (value, rest) = if let Some(quoted) = rest.strip_prefix('"') {
            unquote(quoted)?
        } else {
            let end = rest.find(';').unwrap_or(rest.len());
            let (value, rest) = rest.split_at(end);
            (value.trim().to_owned(), rest)
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        text = rest.trim_start().strip_prefix(';').unwrap_or_default();
    }
}

/// A quoted text, and what follows it.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, text.get(at + 1..)?)),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

fn split_at<'a>(text: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let first = mark.first()?;
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        from += rest.iter().position(|byte| byte == first)?;
        let (before, at) = text.split_at_checked(from)?;
        if let Some(after) = at.strip_prefix(mark) {
            return Some((before, after));
        }
        from += 1;
    }
}

#[cfg(test)]
mod tests {
    use dct_tests::dice::Dice;
    use dct_tests::fuzzing::mutated;

    use super::boundary;
    use super::split;

    fn names(body: &str) -> Option<Vec<(String, String)>> {
        let parts = split(body.as_bytes(), "b")?.into_iter();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Some(parts.map(|part| (part.name, text(part.body))).collect())
    }

    const HONEST: &str = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"root\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n{\"a\":\r\n1}\r\n\
        --b\r\ncontent-disposition: form-data; filename=targets/x\r\n\r\n\r\n--b--\r\n";

    #[test]
    fn parts_are_named_by_their_files() {
        let parts = names(HONEST).unwrap();
        assert_eq!(parts[0], ("root".into(), "{\"a\":\r\n1}".into()));
        assert_eq!(parts[1], ("targets/x".into(), String::new()));
    }

    #[test]
    fn an_upload_may_be_empty() {
        assert_eq!(names("\r\n--b--\r\n"), Some(vec![]));
        assert_eq!(names("--b--"), Some(vec![]));
    }

    #[test]
    fn a_part_may_lack_its_name() {
        for head in [
            "",
            "Content-Type: x\r\n",
            "Content-Disposition: form-data\r\n",
        ] {
            let parts = names(&format!("--b\r\n{head}\r\nx\r\n--b--"));
            assert_eq!(parts.unwrap(), [(String::new(), "x".to_owned())], "{head}");
        }
    }

    #[test]
    fn a_name_may_hold_what_would_end_it() {
        let head =
            "Content-Disposition: form-data; name=\"a;filename=\\\"no\\\"\"; filename=\"a\\\"b\"";
        let parts = names(&format!("--b\r\n{head}\r\n\r\nx\r\n--b--")).unwrap();
        assert_eq!(parts[0].0, "a\"b");
    }

    #[test]
    fn a_part_that_would_hide_in_a_head_is_refused() {
        let hidden = "Content-Disposition: form-data; filename=x\r\n\r\n{}\r\n--b--";
        for head in ["", "A: b\r\n"] {
            let body = format!("--b\r\n{head}--b\r\n{hidden}");
            assert_eq!(names(&body), None, "{body}");
        }
    }

    #[test]
    fn a_body_that_is_cut_anywhere_is_refused() {
        let end = HONEST.len() - "--\r\n".len();
        for at in 0..end {
            assert_eq!(names(HONEST.split_at(at).0), None, "{at}");
        }
        for body in ["", "b", "--c--", "--bb--", "--b", "--bx\r\n\r\n--b--"] {
            assert_eq!(names(body), None, "{body}");
        }
    }

    #[test]
    fn whatever_comes_is_split_within_its_body_or_refused() {
        let mut dice = Dice::new(5);
        let mut split_up = 0;
        for _ in 0..20_000 {
            let body = mutated(HONEST.as_bytes(), &[], &mut dice);
            let inside = body.as_ptr_range();
            let parts = split(&body, "b").unwrap_or_default().into_iter();
            for part in parts.filter(|part| !part.body.is_empty()) {
                let found = part.body.as_ptr_range();
                assert!(inside.start <= found.start && found.end <= inside.end);
                assert!(!part.body.windows(5).any(|text| text == b"\r\n--b"));
                split_up += 1;
            }
        }
        assert!(split_up > 1000, "{split_up}");
    }

    #[test]
    fn a_boundary_stands_in_the_type_of_an_upload_only() {
        let found = |text: &str| boundary(text);
        assert_eq!(found("multipart/form-data; boundary=x"), Some("x".into()));
        assert_eq!(
            found("Multipart/Form-Data;a=b; BOUNDARY=\"x y\""),
            Some("x y".into())
        );
        for text in [
            "",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "application/json; boundary=x",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        let long = format!("multipart/form-data; boundary={}", "x".repeat(71));
        assert_eq!(found(&long), None);
    }
}
