//! A token service as registries have them, which signs what `docker-registry` and `notary-server`
//! believe and remembers what it was asked.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::SystemTime;
use std::time::UNIX_EPOCH;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dct_core::key::PrivateKey;
use dct_core::key::StoredKey;

use super::authority::Authority;
use super::authority::Leaf;
use super::http::Heard;
use super::http::HttpServer;
use super::http::Manner;
use super::http::answer;
use crate::rng::Replay;

/// A token service on loopback, for one user.
#[derive(Debug)]
pub struct TokenService {
    server: HttpServer,
    name: Option<String>,
    desk: Arc<Desk>,
}

/// How a token is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// As `token` with `expires_in`, as Docker Hub does.
    Token,
    /// As `access_token` alone, as Azure does.
    AccessToken,
    /// As [`Grant::Token`], and to everybody who only wants to read.
    PublicRead,
}

/// What was asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `GET`, or `POST` with a refresh token.
    pub method: String,
    /// The service that the token is for.
    pub service: String,
    /// What the token is to allow.
    pub scope: String,
    /// The user, as far as one was named.
    pub account: Option<String>,
}

struct Desk {
    grant: Grant,
    key: PrivateKey,
    leaf: Leaf,
    bundle: PathBuf,
    authority: Authority,
    asked: Mutex<Vec<Asked>>,
}

impl TokenService {
    /// What registries call themselves to it.
    pub const SERVICE: &'static str = "test service";
    /// What it calls itself.
    pub const ISSUER: &'static str = "test issuer";
    /// The user.
    pub const USER: &'static str = "ci";
    /// The user's password.
    pub const PASSWORD: &'static str = "planted-marker";
    /// What `docker login` would have kept instead of the password.
    pub const REFRESH_TOKEN: &'static str = "planted-marker-refresh";

    /// Starts one.
    ///
    /// # Panics
    ///
    /// When OpenSSL is missing.
    #[must_use]
    pub fn start(grant: Grant) -> Self {
        let authority = Authority::new();
        let leaf = authority.certify(&["tokens"]);
        let own = fs::read_to_string(authority.certificate()).expect("a certificate");
        let bundle = leaf.certificate.with_file_name("bundle.pem");
        fs::write(&bundle, leaf.read().0 + &own).expect("the authority's folder");
        let desk = Arc::new(Desk {
            grant,
            key: key(&leaf),
            leaf,
            bundle,
            authority,
            asked: Mutex::default(),
        });
        let behind = Arc::clone(&desk);
        let server = HttpServer::start(move |heard| behind.answer(heard));
        Self {
            server,
            name: None,
            desk,
        }
    }

    /// The same behind another address, which is what servers name to their visitors.
    #[must_use]
    pub fn behind(self, origin: &str) -> Self {
        Self {
            name: Some(origin.to_owned()),
            ..self
        }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.server.port()
    }

    /// Where tokens are given.
    #[must_use]
    pub fn realm(&self) -> String {
        match &self.name {
            Some(origin) => format!("{origin}/token"),
            None => format!("http://127.0.0.1:{}/token", self.port()),
        }
    }

    /// The certificates by which its tokens are known: its own, and that of its authority.
    #[must_use]
    pub fn bundle(&self) -> PathBuf {
        self.desk.bundle.clone()
    }

    /// Its own certificate, as a token carries it.
    #[must_use]
    pub fn certificate(&self) -> String {
        one_line(&self.desk.leaf)
    }

    /// Its key.
    #[must_use]
    pub fn key(&self) -> PrivateKey {
        key(&self.desk.leaf)
    }

    /// Another key that its authority certified, and the certificate as a token carries it.
    #[must_use]
    pub fn colleague(&self) -> (PrivateKey, String) {
        let leaf = self.desk.authority.certify(&["colleague"]);
        (key(&leaf), one_line(&leaf))
    }

    /// Everything it was asked so far.
    ///
    /// # Panics
    ///
    /// When an answer did.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.desk.asked.lock().expect("no answer panicked").clone()
    }

    /// A token without asking, for a test's own pushes.
    #[must_use]
    pub fn token(&self, scope: &str) -> String {
        self.desk.token(scope, Self::SERVICE)
    }
}

impl Desk {
    fn answer(&self, heard: &Heard) -> Manner {
        let (path, query) = heard.path.split_once('?').unwrap_or((&heard.path, ""));
        let body = String::from_utf8_lossy(&heard.body).into_owned();
        let form = fields(if heard.method == "POST" { &body } else { query });
        let field = |name: &str| {
            let found = form.iter().find(|(other, _)| other == name);
            found.map(|(_, value)| value.clone())
        };
        let asked = Asked {
            method: heard.method.clone(),
            service: field("service").unwrap_or_default(),
            scope: field("scope").unwrap_or_default(),
            account: field("account"),
        };
        self.asked
            .lock()
            .expect("no answer panicked")
            .push(asked.clone());
        let pair = format!("{}:{}", TokenService::USER, TokenService::PASSWORD);
        let basic = format!("Basic {}", BASE64_STANDARD.encode(pair));
        let is_known = if heard.method == "POST" {
            field("refresh_token").as_deref() == Some(TokenService::REFRESH_TOKEN)
                && field("grant_type").as_deref() == Some("refresh_token")
                && heard.header("authorization").is_none()
        } else {
            match heard.header("authorization") {
                Some(header) => header == basic,
                None => self.grant == Grant::PublicRead && asked.scope.ends_with(":pull"),
            }
        };
        if path != "/token" || !is_known {
            return answer(401, &[], r#"{"details":"incorrect username or password"}"#).into();
        }
        let token = self.token(&asked.scope, &asked.service);
        let text = match self.grant {
            Grant::Token | Grant::PublicRead => {
                format!(r#"{{"token":"{token}","expires_in":300}}"#)
            }
            Grant::AccessToken => format!(r#"{{"access_token":"{token}"}}"#),
        };
        answer(200, &[("Content-Type", "application/json")], text).into()
    }

    /// A JSON web token that allows what was asked.
    fn token(&self, scope: &str, service: &str) -> String {
        let chain = one_line(&self.leaf);
        let header = format!(r#"{{"typ":"JWT","alg":"ES256","x5c":["{chain}"]}}"#);
        let now = now();
        let access: Vec<String> = scope.split(' ').filter_map(access).collect();
        let claims = format!(
            r#"{{"iss":"{}","sub":"{}","aud":"{service}","exp":{},"nbf":{},"iat":{now},"jti":"1","access":[{}]}}"#,
            TokenService::ISSUER,
            TokenService::USER,
            now + 300,
            now - 30,
            access.join(",")
        );
        signed(&self.key, &header, &claims)
    }
}

/// A token of whatever header and claims.
///
/// # Panics
///
/// When the key cannot sign.
#[must_use]
pub fn signed(key: &PrivateKey, header: &str, claims: &str) -> String {
    let encode = |text: &str| BASE64_URL_SAFE_NO_PAD.encode(text);
    let signed = format!("{}.{}", encode(header), encode(claims));
    let signature = key.sign(signed.as_bytes(), &mut Replay::new(b""));
    let (_, signature) = signature.expect("a P-256 key signs");
    format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}

fn key(leaf: &Leaf) -> PrivateKey {
    let key = StoredKey::read(&leaf.read().1).and_then(|key| key.unlock(None));
    key.expect("a key that OpenSSL made")
}

fn one_line(leaf: &Leaf) -> String {
    let (certificate, _) = leaf.read();
    let lines = certificate.lines();
    lines.filter(|line| !line.starts_with('-')).collect()
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Desk")
    }
}

/// `repository:NAME:ACTIONS`, where the name may have a port.
fn access(scope: &str) -> Option<String> {
    let (kind, rest) = scope.split_once(':')?;
    let (name, actions) = rest.rsplit_once(':')?;
    let actions: Vec<String> = actions.split(',').map(|a| format!("\"{a}\"")).collect();
    Some(format!(
        r#"{{"type":"{kind}","name":"{name}","actions":[{}]}}"#,
        actions.join(",")
    ))
}

fn fields(form: &str) -> Vec<(String, String)> {
    form.split('&')
        .filter_map(|field| field.split_once('='))
        .map(|(name, value)| (name.to_owned(), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let next = match byte {
            b'%' => {
                let digits: String = rest.by_ref().take(2).map(char::from).collect();
                u8::from_str_radix(&digits, 16).expect("two hexadecimal digits")
            }
            b'+' => b' ',
            other => other,
        };
        bytes.push(next);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[allow(
    clippy::disallowed_methods,
    reason = "real servers judge by the real time"
)]
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.expect("a clock after 1970").as_secs()
}
