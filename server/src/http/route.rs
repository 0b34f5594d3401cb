//! Every address of Notary's interface on one screen (spec §6.1): what a method and a path ask for.

use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use hyper::Method;

use crate::handler::page::Leaf;
use crate::store::Which;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// `/v2/`: who is there, and who may ask.
    Ping,
    /// `/_notary_server/health`.
    Health,
    /// `/_notary_server/ready`: whether work may be sent here.
    Ready,
    /// A file of the inspector's page.
    Page(&'static Leaf),
    /// Whether a page from elsewhere may ask for what this address has.
    Preflight,
    /// A file of a role.
    File(Gun, RoleName, Which),
    /// The public half of the server's key.
    Key(Gun, RoleName),
    /// A new one.
    Rotate(Gun, RoleName),
    /// New files.
    Update(Gun),
    /// The end of a repository.
    Delete(Gun),
    /// What happened, in one repository or in all.
    Changes(Option<Gun>),
    /// New files for a name that no repository here can have, and why.
    BadGun(String),
    /// Something of a repository that this server does not take; a publisher is told which it takes.
    Foreign(Option<String>),
    /// Nothing that is here.
    Nothing,
    /// A method that is used nowhere.
    BadMethod,
}

/// What it takes to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Right {
    /// Nothing.
    None,
    /// To read what is published of a repository.
    Read,
    /// To see what happens in all of them.
    Feed,
    /// To be known at all.
    Catalog,
    /// To publish.
    Write,
    /// To end what others signed: a repository, or the key of a role.
    Own,
}

impl Route {
    /// `path` is as it was sent, escapes and all.
    pub(crate) fn parse(method: &Method, path: &str) -> Self {
        if !matches!(
            *method,
            Method::GET | Method::HEAD | Method::POST | Method::PUT | Method::DELETE
        ) {
            return Self::BadMethod;
        }
        let reads = matches!(*method, Method::GET | Method::HEAD);
        let Some(path) = unescape(path) else {
            return Self::Nothing;
        };
        match path.as_str() {
            "/v2/" if reads => return Self::Ping,
            "/_notary_server/health" if reads => return Self::Health,
            "/_notary_server/ready" if reads => return Self::Ready,
            "/v2/_trust/changefeed" if reads => return Self::Changes(None),
            _ => {}
        }
        let parts = path.strip_prefix("/v2/");
        let Some((gun, rest)) = parts.and_then(|path| path.split_once("/_trust/")) else {
            return Self::Nothing;
        };
        match gun.parse() {
            Ok(gun) => Self::inside(method, gun, rest),
            Err(fault) if *method == Method::POST && rest == "tuf/" => {
                Self::BadGun(fault.to_string())
            }
            Err(_) => Self::Nothing,
        }
    }

    fn inside(method: &Method, gun: Gun, rest: &str) -> Self {
        let reads = matches!(*method, Method::GET | Method::HEAD);
        let name = rest.strip_prefix("tuf/");
        let key = name.and_then(|name| server_role(name.strip_suffix(".key")?));
        let file = name.and_then(|name| file(name.strip_suffix(".json")?));
        match (method, name, key, file) {
            (_, None, ..) if reads && rest == "changefeed" => Self::Changes(Some(gun)),
            (&Method::POST, Some(""), ..) => Self::Update(gun),
            (&Method::DELETE, Some(""), ..) => Self::Delete(gun),
            (&Method::POST, _, Some(role), _) => Self::Rotate(gun, role),
            // Giving a key out may make it, and whoever asks for heads alone wants to change nothing.
            (&Method::GET, _, Some(role), _) => Self::Key(gun, role),
            (_, _, _, Some((role, which))) if reads => Self::File(gun, role, which),
            _ => Self::Nothing,
        }
    }

    /// What it takes to ask for this. Clients look for the challenge at `/v2/` (spec §5.12), so it
    /// is there even when reading takes no login.
    pub(crate) const fn right(&self) -> Right {
        match self {
            Self::Health
            | Self::Ready
            | Self::Page(_)
            | Self::Preflight
            | Self::Foreign(_)
            | Self::BadMethod => Right::None,
            Self::File(..) | Self::Changes(Some(_)) => Right::Read,
            Self::Changes(None) => Right::Feed,
            Self::Key(..) | Self::Update(_) => Right::Write,
            Self::Rotate(..) | Self::Delete(_) => Right::Own,
            Self::Ping | Self::BadGun(_) | Self::Nothing => Right::Catalog,
        }
    }

    /// What it is counted as.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Ping => "ping",
            Self::Health | Self::Ready => "health",
            Self::Page(_) => "page",
            Self::Preflight => "preflight",
            Self::File(..) => "file",
            Self::Key(..) => "key",
            Self::Rotate(..) => "rotate",
            Self::Update(_) | Self::BadGun(_) => "update",
            Self::Delete(_) => "delete",
            Self::Changes(_) => "changes",
            Self::Foreign(_) | Self::Nothing | Self::BadMethod => "nothing",
        }
    }

    /// The repository that is asked for.
    pub(crate) const fn gun(&self) -> Option<&Gun> {
        match self {
            Self::File(gun, ..)
            | Self::Key(gun, _)
            | Self::Rotate(gun, _)
            | Self::Update(gun)
            | Self::Delete(gun)
            | Self::Changes(Some(gun)) => Some(gun),
            _ => None,
        }
    }

    /// Whether pages from elsewhere may see the answer: only what one must already know the name
    /// of. The feed of all changes would tell any page that a visitor of ours opens which
    /// repositories there are.
    pub(crate) const fn is_open(&self) -> bool {
        matches!(self, Self::File(..) | Self::Changes(Some(_)))
    }
}

/// The roles whose keys a server may hold.
fn server_role(name: &str) -> Option<RoleName> {
    match name {
        "snapshot" => Some(RoleName::Snapshot),
        "timestamp" => Some(RoleName::Timestamp),
        _ => None,
    }
}

/// `root`, `root.<hash>` or `7.root`.
fn file(name: &str) -> Option<(RoleName, Which)> {
    if let Some((version, role)) = name.split_once('.')
        && version.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Some((role.parse().ok()?, Which::Version(version.parse().ok()?)));
    }
    match name.rsplit_once('.') {
        Some((role, hash)) => Some((role.parse().ok()?, Which::Hashed(sha256(hash)?))),
        None => Some((name.parse().ok()?, Which::Current)),
    }
}

/// Lower case alone, as the hash is compared as text.
fn sha256(text: &str) -> Option<[u8; 32]> {
    let digits = text.bytes().map(|byte| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    });
    let digits: Vec<u8> = digits.collect::<Option<_>>()?;
    let pairs = digits.as_chunks::<2>();
    let bytes: Vec<u8> = pairs.0.iter().map(|[high, low]| high << 4 | low).collect();
    if pairs.1.is_empty() {
        bytes.try_into().ok()
    } else {
        None
    }
}

/// A path without its escapes (RFC 3986 §2.1).
fn unescape(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.split('%');
    bytes.extend(rest.next().unwrap_or_default().bytes());
    for part in rest {
        let (code, plain) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend(plain.bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use dct_tests::dice::Dice;
    use hyper::Method;

    use super::Route;
    use crate::store::Which;

    fn get(path: &str) -> Route {
        Route::parse(&Method::GET, path)
    }

    fn file(gun: &str, role: &str, which: Which) -> Route {
        Route::File(gun.parse().unwrap(), role.parse().unwrap(), which)
    }

    #[test]
    fn a_file_has_three_names() {
        let hash = "0123456789abcdef".repeat(4);
        let bytes = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef].repeat(4);
        let hashed = Which::Hashed(bytes.try_into().unwrap());
        for (name, role, which) in [
            ("root.json".to_owned(), "root", Which::Current),
            ("targets/a/b.json".to_owned(), "targets/a/b", Which::Current),
            (format!("targets/a.{hash}.json"), "targets/a", hashed),
            ("07.root.json".to_owned(), "root", Which::Version(7)),
            (
                "2.targets/a.json".to_owned(),
                "targets/a",
                Which::Version(2),
            ),
        ] {
            let found = get(&format!("/v2/docker.io/library/alpine/_trust/tuf/{name}"));
            assert_eq!(
                found,
                file("docker.io/library/alpine", role, which),
                "{name}"
            );
        }
    }

    #[test]
    fn a_name_may_be_escaped() {
        let found = get("/v2/%5B::1%5D:5000%2Fdemo/_trust/tuf/root.json");
        assert_eq!(found, file("[::1]:5000/demo", "root", Which::Current));
    }

    #[test]
    fn everything_else_has_its_place() {
        let gun = || "a/b".parse().unwrap();
        let role = |name: &str| name.parse().unwrap();
        for (method, path, route) in [
            (Method::GET, "/v2/", Route::Ping),
            (Method::HEAD, "/v2/", Route::Ping),
            (Method::GET, "/_notary_server/health", Route::Health),
            (Method::GET, "/v2/_trust/changefeed", Route::Changes(None)),
            (
                Method::GET,
                "/v2/a/b/_trust/changefeed",
                Route::Changes(Some(gun())),
            ),
            (Method::POST, "/v2/a/b/_trust/tuf/", Route::Update(gun())),
            (Method::DELETE, "/v2/a/b/_trust/tuf/", Route::Delete(gun())),
            (
                Method::GET,
                "/v2/a/b/_trust/tuf/timestamp.key",
                Route::Key(gun(), role("timestamp")),
            ),
            (
                Method::POST,
                "/v2/a/b/_trust/tuf/snapshot.key",
                Route::Rotate(gun(), role("snapshot")),
            ),
            (Method::PATCH, "/v2/a/b/_trust/tuf/", Route::BadMethod),
            (Method::OPTIONS, "/anything", Route::BadMethod),
        ] {
            assert_eq!(Route::parse(&method, path), route, "{method} {path}");
        }
    }

    #[test]
    fn what_is_not_there_is_nothing() {
        for path in [
            "/",
            "/v2",
            "/v2/a",
            "/v2//_trust/tuf/root.json",
            "/v2/a/_trust/tuf",
            "/v2/a/_trust/tuf/",
            "/v2/a/_trust/tuf/root",
            "/v2/a/_trust/tuf/root.key",
            "/v2/a/_trust/tuf/targets.key",
            "/v2/a/_trust/tuf/mirror.json",
            "/v2/a/_trust/tuf/targets/A.json",
            "/v2/a/_trust/tuf/targets/../root.json",
            "/v2/../_trust/tuf/root.json",
            "/v2/a*/_trust/tuf/root.json",
            "/v2/a/_trust/tuf/root.ABCD.json",
            "/v2/a/_trust/tuf/99999999999.root.json",
            "/v2/a/_trust/tuf/-1.root.json",
            "/v2/%ff/_trust/tuf/root.json",
            "/v2/%2/_trust/tuf/root.json",
            "/v2/a/_trust/tuf/.json",
        ] {
            assert_eq!(get(path), Route::Nothing, "{path}");
        }
        let upper = format!("/v2/a/_trust/tuf/root.{}.json", "AB".repeat(32));
        assert_eq!(get(&upper), Route::Nothing);
    }

    #[test]
    fn whatever_path_comes_a_name_in_it_has_no_steps_up() {
        let pieces = [
            "/v2/",
            "/_trust/tuf/",
            "/",
            "..",
            ".",
            "%2f",
            "%2e",
            "%",
            "a",
            "root",
            "targets",
            ".json",
            ".key",
            "1.",
            "*",
            " ",
            "\u{e4}",
            "\0",
        ];
        let mut dice = Dice::new(6);
        let mut files = 0;
        for _ in 0..50_000 {
            let path = format!("/v2/a{}/_trust/tuf/root.json", dice.text(&pieces, 4));
            if let Route::File(gun, ..) = get(&path) {
                assert!(
                    gun.segments()
                        .all(|part| !part.trim_matches('.').is_empty()),
                    "{path}"
                );
                files += 1;
            }
            get(&dice.text(&pieces, 12));
        }
        assert!(files > 1000, "{files}");
    }

    #[test]
    fn an_upload_for_an_impossible_name_is_told_so() {
        let route = Route::parse(&Method::POST, "/v2/a*/_trust/tuf/");
        assert!(matches!(route, Route::BadGun(_)));
    }
}
