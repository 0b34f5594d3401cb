//! Debian's `docker-registry`, open, with images pushed by hand.

use std::fs;
use std::process::Command;

use super::pipe;
use super::process::Peer;
use super::process::folder;
use super::process::free_port;

/// A registry on loopback.
#[derive(Debug)]
pub struct Registry {
    _peer: Peer,
    port: u16,
}

impl Registry {
    /// Starts an empty one.
    ///
    /// # Panics
    ///
    /// When it does not start.
    #[must_use]
    pub fn start() -> Self {
        let folder = folder("registry");
        let port = free_port();
        let config = folder.join("config.yml");
        let storage = folder.join("storage");
        let text = format!(
            "version: 0.1\nlog:\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: {}\nhttp:\n  addr: 127.0.0.1:{port}\n",
            storage.display()
        );
        fs::write(&config, text).expect("its configuration");
        let mut command = Command::new("docker-registry");
        command.arg("serve").arg(&config);
        Self {
            _peer: Peer::start(folder, port, &mut command),
            port,
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
        format!("http://{}", self.host())
    }

    /// Pushes an OCI index of two platforms whose layers are told apart by `content`.
    ///
    /// # Panics
    ///
    /// When the registry does not take it.
    pub fn push_index(&self, repository: &str, tag: &str, content: &str) {
        const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
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
        let kind = "application/vnd.oci.image.index.v1+json";
        let index = format!(
            r#"{{"schemaVersion":2,"mediaType":"{kind}","manifests":[{}]}}"#,
            children.join(",")
        );
        self.put(&format!("/v2/{repository}/manifests/{tag}"), kind, &index);
    }

    /// Pushes a list of images that are there under other tags, one for each architecture. `kind` is
    /// the list's media type.
    ///
    /// # Panics
    ///
    /// When an image is not there, or the registry does not take the list.
    pub fn push_list(&self, repository: &str, tag: &str, kind: &str, images: &[(&str, &str)]) {
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
