//! Debian's `docker-registry`: open, or behind a password or a token service, with images pushed by
//! hand.

use std::fs;
use std::process::Command;
use std::sync::Arc;

use super::authority::Leaf;
use super::pipe;
use super::port::free_port;
use super::process::End;
use super::process::Folder;
use super::process::Peer;
use super::token_service::TokenService;

/// A registry on loopback, and an open one with the same images to push through.
#[derive(Debug)]
pub struct Registry {
    peer: Peer,
    port: u16,
    scheme: &'static str,
    back_door: Option<Box<Registry>>,
    _storage: Arc<Folder>,
}

/// Whom a registry lets in.
#[derive(Clone, Copy, Debug, Default)]
pub enum Guard<'a> {
    /// Everyone.
    #[default]
    Open,
    /// [`TokenService::USER`] with [`TokenService::PASSWORD`], by Basic authentication.
    Password,
    /// Whoever this token service does.
    Tokens(&'a TokenService),
}

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// The user and the password of [`Guard::Password`], as `htpasswd -B` writes them.
const HTPASSWD: &str = "ci:$2b$05$0Qul7yGm6SdH70UzVdubHe9KwDdMUGjZ1bx/MgjV7HMP0XWmmjY56\n";

impl Registry {
    /// Starts an empty one that is open.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with(Guard::Open, None)
    }

    /// Starts an empty one, with TLS if it is given what to show.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start_with(guard: Guard<'_>, tls: Option<&Leaf>) -> Self {
        let storage = Arc::new(Folder::new("registry-storage"));
        let open = Self::over(Arc::clone(&storage), Guard::Open, None, None);
        if matches!(guard, Guard::Open) && tls.is_none() {
            return open;
        }
        Self::over(storage, guard, tls, Some(Box::new(open)))
    }

    fn over(
        storage: Arc<Folder>,
        guard: Guard<'_>,
        tls: Option<&Leaf>,
        back_door: Option<Box<Registry>>,
    ) -> Self {
        let folder = Folder::new("registry");
        let port = free_port();
        let config = folder.path("config.yml");
        let users = folder.path("htpasswd");
        let scheme = if tls.is_some() { "https" } else { "http" };
        let tls = tls.map_or(String::new(), |leaf| {
            format!(
                "  tls:\n    certificate: {}\n    key: {}\n",
                leaf.certificate.display(),
                leaf.key.display()
            )
        });
        let auth = match guard {
            Guard::Open => String::new(),
            Guard::Password => {
                fs::write(&users, HTPASSWD).expect("its users");
                format!(
                    "auth:\n  htpasswd:\n    realm: test\n    path: {}\n",
                    users.display()
                )
            }
            Guard::Tokens(tokens) => format!(
                "auth:\n  token:\n    realm: {}\n    service: {}\n    issuer: {}\n    rootcertbundle: {}\n",
                tokens.realm(),
                TokenService::SERVICE,
                TokenService::ISSUER,
                tokens.bundle().display()
            ),
        };
        let text = format!(
            "version: 0.1\nlog:\n  level: info\n  accesslog:\n    disabled: false\nstorage:\n  filesystem:\n    rootdirectory: {}\nhttp:\n  addr: 127.0.0.1:{port}\n{tls}{auth}",
            storage.path("storage").display()
        );
        fs::write(&config, text).expect("its configuration");
        let mut command = Command::new("docker-registry");
        command.arg("serve").arg(&config);
        Self {
            peer: Peer::start(folder, port, End::Kill, &mut command),
            port,
            scheme,
            back_door,
            _storage: storage,
        }
    }

    /// Its host and port, as they begin an image's name.
    #[must_use]
    pub fn host(&self) -> String {
        format!("localhost:{}", self.port)
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.host())
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// What it logged; it names every request.
    #[must_use]
    pub fn log(&self) -> String {
        self.peer.log()
    }

    /// Pushes an OCI index of two platforms whose layers are told apart by `content`.
    ///
    /// # Panics
    ///
    /// When the registry does not take it.
    pub fn push_index(&self, repository: &str, tag: &str, content: &str) {
        if let Some(door) = &self.back_door {
            return door.push_index(repository, tag, content);
        }
        let children: Vec<String> = ["amd64", "arm64"]
            .iter()
            .map(|architecture| {
                let config = format!(r#"{{"architecture":"{architecture}","os":"linux","config":{{}},"rootfs":{{"type":"layers","diff_ids":[]}}}}"#);
                let layer = format!("{content} for {architecture}");
                let (config, layer) = (self.blob(repository, &config), self.blob(repository, &layer));
                let manifest = format!(
                    r#"{{"schemaVersion":2,"mediaType":"{MANIFEST}","config":{{"mediaType":"application/vnd.oci.image.config.v1+json",{config}}},"layers":[{{"mediaType":"application/vnd.oci.image.layer.v1.tar",{layer}}}]}}"#
                );
                let descriptor = descriptor(&manifest);
                let digest = digest(&manifest);
                self.put(&format!("/v2/{repository}/manifests/{digest}"), MANIFEST, &manifest);
                format!(r#"{{"mediaType":"{MANIFEST}",{descriptor},"platform":{{"architecture":"{architecture}","os":"linux"}}}}"#)
            })
            .collect();
        let index = format!(
            r#"{{"schemaVersion":2,"mediaType":"{INDEX}","manifests":[{}]}}"#,
            children.join(",")
        );
        self.put(&format!("/v2/{repository}/manifests/{tag}"), INDEX, &index);
    }

    /// Pushes a list of images that are there under other tags, one for each architecture. `kind` is
    /// the list's media type.
    ///
    /// # Panics
    ///
    /// When an image is not there, or the registry does not take the list.
    pub fn push_list(&self, repository: &str, tag: &str, kind: &str, images: &[(&str, &str)]) {
        if let Some(door) = &self.back_door {
            return door.push_list(repository, tag, kind, images);
        }
        let children: Vec<String> = images
            .iter()
            .map(|(architecture, image)| {
                let media_type = "application/vnd.docker.distribution.manifest.v2+json";
                let path = format!("/v2/{repository}/manifests/{image}");
                let answer = pipe::raw(self.port, "GET", &path, &[("Accept", media_type)], b"");
                assert_eq!(answer.status, 200, "{image}");
                let manifest = String::from_utf8(answer.body).expect("a manifest is text");
                let descriptor = descriptor(&manifest);
                format!(
                    r#"{{"mediaType":"{media_type}",{descriptor},"platform":{{"architecture":"{architecture}","os":"linux"}}}}"#
                )
            })
            .collect();
        let list = format!(
            r#"{{"schemaVersion":2,"mediaType":"{kind}","manifests":[{}]}}"#,
            children.join(",")
        );
        self.put(&format!("/v2/{repository}/manifests/{tag}"), kind, &list);
    }

    /// What a tag points to.
    ///
    /// # Panics
    ///
    /// When it is not there.
    #[must_use]
    pub fn digest(&self, repository: &str, tag: &str) -> String {
        if let Some(door) = &self.back_door {
            return door.digest(repository, tag);
        }
        let path = format!("/v2/{repository}/manifests/{tag}");
        let answer = pipe::raw(self.port, "GET", &path, &[("Accept", INDEX)], b"");
        let digest = answer.header("docker-content-digest");
        digest.expect("what every registry says").to_owned()
    }

    /// Uploads a blob; answers with its descriptor's digest and size.
    fn blob(&self, repository: &str, content: &str) -> String {
        let begin = pipe::raw(
            self.port,
            "POST",
            &format!("/v2/{repository}/blobs/uploads/"),
            &[],
            b"",
        );
        let place = begin
            .header("location")
            .expect("a place to upload to")
            .to_owned();
        let path = place.strip_prefix(&self.url()).unwrap_or(&place);
        let path = path.split_once("://").map_or(path, |(_, rest)| {
            rest.split_at(rest.find('/').unwrap_or(0)).1
        });
        let sign = if path.contains('?') { '&' } else { '?' };
        self.put(
            &format!("{path}{sign}digest={}", digest(content)),
            "application/octet-stream",
            content,
        );
        descriptor(content)
    }

    fn put(&self, path: &str, content_type: &str, body: &str) {
        let answer = pipe::raw(
            self.port,
            "PUT",
            path,
            &[("Content-Type", content_type)],
            body.as_bytes(),
        );
        assert_eq!(
            answer.status,
            201,
            "{}",
            String::from_utf8_lossy(&answer.body)
        );
    }
}

fn digest(content: &str) -> String {
    dct_core::oci::Digest::of(content.as_bytes()).to_string()
}

fn descriptor(content: &str) -> String {
    format!(r#""digest":"{}","size":{}"#, digest(content), content.len())
}
