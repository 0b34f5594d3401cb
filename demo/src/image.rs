//! An image for two platforms, made in memory: a layer with one file, a configuration and a manifest
//! for each, and the index that names them.

use dct_core::oci::Digest;
use serde_json::Value;
use serde_json::json;

pub(crate) const INDEX: &str = "application/vnd.oci.image.index.v1+json";
pub(crate) const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const CONFIG: &str = "application/vnd.oci.image.config.v1+json";
const LAYER: &str = "application/vnd.oci.image.layer.v1.tar";

/// One document of an image, under its digest.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) digest: Digest,
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Document {
    fn new(media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            digest: Digest::of(&bytes),
            media_type,
            bytes,
        }
    }

    fn of_json(media_type: &'static str, value: &Value) -> Self {
        Self::new(media_type, value.to_string().into_bytes())
    }

    fn descriptor(&self) -> Value {
        json!({
            "mediaType": self.media_type,
            "digest": self.digest.to_string(),
            "size": self.bytes.len(),
        })
    }
}

/// The index and all that it leads to.
#[derive(Debug)]
pub(crate) struct Image {
    pub(crate) index: Document,
    pub(crate) others: Vec<Document>,
}

impl Image {
    /// An image whose only file says `text`.
    pub(crate) fn new(text: &str) -> Self {
        let mut others = Vec::new();
        let mut manifests = Vec::new();
        for architecture in ["amd64", "arm64"] {
            let text = format!("{text} ({architecture})\n");
            let layer = Document::new(LAYER, archive("hello.txt", text.as_bytes()));
            let config = Document::of_json(
                CONFIG,
                &json!({
                    "architecture": architecture,
                    "os": "linux",
                    "config": {},
                    "rootfs": {"type": "layers", "diff_ids": [layer.digest.to_string()]},
                }),
            );
            let manifest = Document::of_json(
                MANIFEST,
                &json!({
                    "schemaVersion": 2,
                    "mediaType": MANIFEST,
                    "config": config.descriptor(),
                    "layers": [layer.descriptor()],
                }),
            );
            let mut descriptor = manifest.descriptor();
            if let Some(members) = descriptor.as_object_mut() {
                let platform = json!({"architecture": architecture, "os": "linux"});
                members.insert("platform".into(), platform);
            }
            manifests.push(descriptor);
            others.extend([layer, config, manifest]);
        }
        let index = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": manifests});
        Self {
            index: Document::of_json(INDEX, &index),
            others,
        }
    }
}

/// A tar archive of one file (POSIX.1-1988 ustar).
fn archive(name: &str, content: &[u8]) -> Vec<u8> {
    const BLOCK: usize = 512;
    let sum: u32 = header(name, content.len(), "        ")
        .iter()
        .map(|&byte| u32::from(byte))
        .sum();
    let mut bytes = header(name, content.len(), &format!("{sum:06o}\0 "));
    bytes.extend(content);
    // Up to a whole block, and two empty ones.
    bytes.resize(bytes.len().next_multiple_of(BLOCK) + 2 * BLOCK, 0);
    bytes
}

/// The block before the content. Its checksum is that of the block with spaces in its place.
fn header(name: &str, size: usize, checksum: &str) -> Vec<u8> {
    let size = format!("{size:011o}");
    let fields = [
        (name, 100),
        ("0000644", 8),
        ("0000000", 8),
        ("0000000", 8),
        (&size, 12),
        ("00000000000", 12),
        (checksum, 8),
        ("0", 1),
        ("", 100),
        ("ustar", 6),
        ("00", 2),
        ("", 247),
    ];
    let mut block = Vec::new();
    for (text, width) in fields {
        let end = block.len() + width;
        block.extend(text.bytes());
        block.resize(end, 0);
    }
    block
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::Command;
    use std::process::Stdio;

    use super::Image;
    use super::archive;

    #[test]
    fn tar_reads_the_archive() {
        let mut tar = Command::new("tar")
            .args(["-x", "-O", "-f", "-", "hello.txt"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let bytes = archive("hello.txt", b"content");
        tar.stdin.take().unwrap().write_all(&bytes).unwrap();
        let output = tar.wait_with_output().unwrap();
        assert!(output.status.success());
        assert_eq!(output.stdout, b"content");
    }

    #[test]
    fn every_document_of_an_image_is_there_under_its_digest() {
        let image = Image::new("hello");
        let all = image.others.iter().chain([&image.index]);
        let texts: Vec<String> = all
            .clone()
            .map(|document| String::from_utf8_lossy(&document.bytes).into_owned())
            .collect();
        for document in all.filter(|document| document.digest != image.index.digest) {
            let name = document.digest.to_string();
            assert!(texts.iter().any(|text| text.contains(&name)), "{name}");
        }
        assert_eq!(image.others.len(), 6);
        assert_ne!(Image::new("other").index.digest, image.index.digest);
    }
}
