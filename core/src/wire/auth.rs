//! From a refusal to a token: what a server asks for (RFC 7235), and how a token service is asked.

use alloc::string::String;
use alloc::vec::Vec;

use super::Credentials;
use super::Method;
use super::Request;
use super::Response;
use super::Url;
use crate::error::InputError;
use crate::json::Members;
use crate::secret::Secret;

/// Tokens are short; a page of HTML is not one.
const MAX_TOKEN_ANSWER: usize = 64 * 1024;

/// How a server wants to be convinced.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Challenge {
    /// By user name and password.
    Basic,
    /// By a token from another service.
    Bearer {
        /** Where tokens are made. */
        realm: String,
        /** For whom. */
        service: Option<String>,
    },
}

impl Challenge {
    /// What an answer asks for; a token is preferred.
    #[must_use]
    pub fn of(response: &Response) -> Option<Self> {
        let all = response.all("www-authenticate").flat_map(challenges);
        let known: Vec<Self> = all
            .filter_map(|(scheme, parameters)| Self::known(&scheme, &parameters))
            .collect();
        let bearer = known
            .iter()
            .find(|challenge| matches!(challenge, Self::Bearer { .. }));
        bearer.or(known.first()).cloned()
    }

    fn known(scheme: &str, parameters: &[(String, String)]) -> Option<Self> {
        let parameter = |name: &str| {
            let found = parameters
                .iter()
                .find(|(other, _)| other.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        if scheme.eq_ignore_ascii_case("basic") {
            return Some(Self::Basic);
        }
        scheme
            .eq_ignore_ascii_case("bearer")
            .then_some(Self::Bearer {
                realm: parameter("realm")?,
                service: parameter("service"),
            })
    }
}

/// Asks for a token. `scope` is that of our own operation: what a challenge names is a hint that some
/// registries fill with a placeholder.
pub(super) fn token_request(
    realm: &Url,
    service: Option<&str>,
    scope: &str,
    credentials: Option<&Credentials>,
) -> Result<Request, InputError> {
    let mut form = Vec::from([("scope", scope)]);
    if let Some(service) = service {
        form.push(("service", service));
    }
    if let Some(Credentials::RefreshToken(token)) = credentials {
        return Ok(refresh_request(realm.clone(), &form, token));
    }
    if let Some(Credentials::Password { user, .. }) = credentials {
        form.push(("account", user));
    }
    let mut text = String::from(realm.as_str());
    text.push(if realm.path().contains('?') { '&' } else { '?' });
    text.push_str(&encoded(&form));
    let mut request = Request::get(text.parse()?, MAX_TOKEN_ANSWER);
    request.authorization = credentials.and_then(Credentials::basic);
    Ok(request)
}

fn refresh_request(realm: Url, form: &[(&str, &str)], token: &Secret<String>) -> Request {
    const KIND: &str = "grant_type=refresh_token&client_id=dct-sign&";
    let asked = encoded(form);
    // Sized at once: growing would leave copies of the token behind.
    let length = KIND.len() + asked.len() + 15 + 3 * token.expose().len();
    let mut body = Secret::new(String::with_capacity(length));
    body.edit(|text| {
        text.push_str(KIND);
        text.push_str(&asked);
        text.push_str("&refresh_token=");
        push_encoded(text, token.expose());
    });
    let mut request = Request::get(realm, MAX_TOKEN_ANSWER);
    request.method = Method::Post;
    request.headers.push((
        "Content-Type",
        String::from("application/x-www-form-urlencoded"),
    ));
    request.body = Secret::new(body.expose().as_bytes().to_vec());
    request
}

/// The value of `Authorization` that a token service granted.
pub(super) fn granted(body: &[u8]) -> Option<Secret<String>> {
    let mut grant = Members::read(body).ok()?;
    let token = grant.text_if_any("token").ok()?;
    let access_token = grant.text_if_any("access_token").ok()?;
    let given = [token, access_token]
        .into_iter()
        .flatten()
        .find(|token| !token.is_empty())?;
    let token = Secret::new(given);
    // A token with a line break would begin a header of its own.
    if !token.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    let mut header = Secret::new(String::from("Bearer "));
    header.edit(|text| text.push_str(token.expose()));
    Some(header)
}

/// Schemes with their parameters: `Bearer realm="…",service="…", Basic realm="…"`.
fn challenges(header: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found: Vec<(String, Vec<(String, String)>)> = Vec::new();
    let mut rest = header.trim_start();
    while !rest.is_empty() {
        let end = rest.find([' ', '=', ',']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if let Some(value) = after.strip_prefix('=') {
            let (value, after) = parameter_value(value);
            if let Some((_, parameters)) = found.last_mut() {
                parameters.push((String::from(word), value));
            }
            rest = after;
        } else {
            if !word.is_empty() {
                found.push((String::from(word), Vec::new()));
            }
            rest = after;
        }
        rest = rest.trim_start_matches([' ', ',']);
    }
    found
}

fn parameter_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (String::from(value), rest);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

fn encoded(form: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (name, value) in form {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(name);
        text.push('=');
        push_encoded(&mut text, value);
    }
    text
}

/// A secret as a form holds it.
pub(super) fn form_value(secret: &str) -> Secret<String> {
    // Sized at once: growing would leave copies of the secret behind.
    let mut value = Secret::new(String::with_capacity(3 * secret.len()));
    value.edit(|text| push_encoded(text, secret));
    value
}

/// Percent-encodes all but the characters that need it nowhere (RFC 3986 §2.3).
fn push_encoded(text: &mut String, value: &str) {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.extend(
                [byte >> 4, byte & 15]
                    .into_iter()
                    .filter_map(|half| DIGITS.get(usize::from(half))),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use super::Challenge;
    use crate::wire::Response;

    fn asked(headers: &[&str]) -> Option<Challenge> {
        let headers = headers
            .iter()
            .map(|value| (String::from("WWW-Authenticate"), String::from(*value)));
        Challenge::of(&Response {
            status: 401,
            headers: headers.collect(),
            body: vec![],
        })
    }

    fn bearer(realm: &str, service: Option<&str>) -> Challenge {
        Challenge::Bearer {
            realm: realm.into(),
            service: service.map(String::from),
        }
    }

    #[test]
    fn challenges_in_the_wild_are_understood() {
        for (headers, expected) in [
            (
                &[
                    r#"Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push""#,
                ][..],
                Some(bearer(
                    "https://auth.docker.io/token",
                    Some("registry.docker.io"),
                )),
            ),
            (
                &[r#"Bearer service="a,b", realm="https://x/t?q=\"1\"""#],
                Some(bearer("https://x/t?q=\"1\"", Some("a,b"))),
            ),
            (
                &["bearer realm=https://x/t,service=s"],
                Some(bearer("https://x/t", Some("s"))),
            ),
            (&[r#"Basic realm="Registry Realm""#], Some(Challenge::Basic)),
            (
                &[r#"Basic realm="x", Bearer realm="https://x/t""#],
                Some(bearer("https://x/t", None)),
            ),
            (
                &["Negotiate", r#"Bearer realm="https://x/t""#],
                Some(bearer("https://x/t", None)),
            ),
            (&["Negotiate abc=="], None),
            (&["Bearer service=\"s\""], None),
            (&[""], None),
            (
                &["Bearer realm=\"unterminated"],
                Some(bearer("unterminated", None)),
            ),
            (&[], None),
        ] {
            assert_eq!(asked(headers), expected, "{headers:?}");
        }
    }
}
