//! A server that sends back what it was shown, in an error page for example.
//!
//! Refusals quote what servers say, and cut it: whoever hides secrets from a log does not know half of one.
//! So it is looked for here, where it is known and nothing has been cut.

use alloc::string::String;
use alloc::vec::Vec;

use super::Credentials;
use super::Response;
use super::auth;
use crate::secret::Secret;

/// A shorter one stands in every text, and hides nothing.
const SHORTEST: usize = 4;

const NOT_SHOWN: &str = "not shown, since it repeats what we sent in confidence";

/// An answer as it may be quoted: a refusal that repeats a login, or the value of an `Authorization`, is
/// left out.
pub(super) fn discreet(
    mut response: Response,
    credentials: Option<&Credentials>,
    granted: Option<&Secret<String>>,
) -> Response {
    if response.status >= 400 {
        let body = Body::of(&response.body);
        let known = credentials.is_some_and(|ours| {
            let basic = ours.basic();
            body.holds(ours.secret()) || basic.is_some_and(|header| body.holds(value(&header)))
        });
        if known || granted.is_some_and(|header| body.holds(value(header))) {
            response.body = NOT_SHOWN.into();
        }
    }
    response
}

/// What stands behind the scheme.
fn value(header: &Secret<String>) -> &str {
    let parts = header.expose().split_once(' ');
    parts.map_or("", |(_, value)| value)
}

/// A body as it came, and as a reader of JSON would have it.
struct Body<'a> {
    raw: &'a [u8],
    bare: Secret<Vec<u8>>,
}

impl<'a> Body<'a> {
    fn of(raw: &'a [u8]) -> Self {
        Self {
            raw,
            bare: bare(raw),
        }
    }

    /// Whether a secret stands in it: as it is, in JSON, in JSON inside JSON, or in a form.
    fn holds(&self, secret: &str) -> bool {
        secret.len() >= SHORTEST
            && (contains(self.raw, secret.as_bytes())
                || contains(self.bare.expose(), bare(secret.as_bytes()).expose())
                || contains(self.raw, auth::form_value(secret).expose().as_bytes()))
    }
}

fn contains(text: &[u8], secret: &[u8]) -> bool {
    secret.len() >= SHORTEST && text.windows(secret.len()).any(|window| window == secret)
}

/// A text without its backslashes, however often it was escaped; `\u0022` is the character.
fn bare(text: &[u8]) -> Secret<Vec<u8>> {
    // Never longer than the text, so nothing is left behind by growing.
    let mut bare = Secret::new(Vec::with_capacity(text.len()));
    bare.edit(|bare| {
        let mut rest = text;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            if byte != b'\\' {
                bare.push(byte);
            } else if let Some((c, after)) = character(after) {
                bare.extend(c.encode_utf8(&mut [0; 4]).bytes());
                rest = after;
            }
        }
    });
    bare
}

/// The character that `u` and four hexadecimal digits stand for.
fn character(text: &[u8]) -> Option<(char, &[u8])> {
    let (digits, after) = text.strip_prefix(b"u")?.split_at_checked(4)?;
    let number = u32::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()?;
    Some((char::from_u32(number)?, after))
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::discreet;
    use crate::secret::Secret;
    use crate::wire::Credentials;
    use crate::wire::Response;

    fn said(status: u16, body: &str) -> String {
        let response = Response {
            status,
            headers: Vec::new(),
            body: body.into(),
        };
        let ours = Credentials::password("u".into(), Secret::new("a\"b\\<c d/é".into()));
        let granted = Secret::new(String::from("Bearer t0ken/+="));
        let shown = discreet(response, Some(&ours), Some(&granted));
        String::from_utf8(shown.body).unwrap()
    }

    #[test]
    fn what_was_sent_is_not_shown_in_whatever_form_it_comes_back() {
        for body in [
            r#"a"b\<c d/é"#,
            r#"you sent {"password":"a\"b\\<c d\/é"}"#,
            r#"{"said":"a\"b\\\u003cc d/\u00e9"}"#,
            r#"{"said":"{\"password\":\"a\\\"b\\\\<c d/é\"}"}"#,
            "a=a%22b%5C%3Cc%20d%2F%C3%A9&b=1",
            "you sent Basic dTphImJcPGMgZC/DqQ==",
            "you sent Bearer t0ken/+=",
        ] {
            for body in [String::from(body), "-".repeat(1000) + body] {
                assert!(said(400, &body).starts_with("not shown"), "{body}");
            }
        }
    }

    #[test]
    fn what_says_nothing_of_it_is_shown() {
        for body in [
            "",
            r"\",
            r"\u00",
            r"\u12",
            "a b c d",
            "Bearer",
            "Basic dTpw",
        ] {
            assert_eq!(said(500, body), body);
        }
        // What is no refusal is read, and not shown.
        assert_eq!(said(200, "t0ken/+="), "t0ken/+=");
    }
}
