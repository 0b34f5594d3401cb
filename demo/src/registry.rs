//! A registry of one repository that can be read and not written: the pulling half of the OCI
//! distribution specification, from memory.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use serde_json::json;

use crate::http;
use crate::http::Answer;
use crate::http::Request;
use crate::image::Document;
use crate::image::INDEX;
use crate::image::Image;
use crate::image::MANIFEST;

pub(crate) const REPOSITORY: &str = "shop";

/// A running registry.
#[derive(Debug)]
pub(crate) struct Registry {
    address: SocketAddr,
    content: Arc<Mutex<Content>>,
}

#[derive(Debug, Default)]
struct Content {
    /// By digest.
    documents: BTreeMap<String, Document>,
    /// Digests by tag.
    tags: BTreeMap<String, String>,
}

impl Registry {
    pub(crate) fn start() -> io::Result<Self> {
        let content = Arc::new(Mutex::new(Content::default()));
        let shown = Arc::clone(&content);
        let address = http::serve(move |request| lock(&shown).answer(request))?;
        Ok(Self { address, content })
    }

    /// The repository's name as images begin with it.
    pub(crate) fn image(&self) -> String {
        format!("{}/{REPOSITORY}", self.address)
    }

    /// Lets a tag point to an image, and answers with its digest.
    pub(crate) fn point(&self, tag: &str, image: Image) -> String {
        let digest = image.index.digest.to_string();
        let mut content = lock(&self.content);
        content.tags.insert(tag.to_owned(), digest.clone());
        for document in image.others.into_iter().chain([image.index]) {
            let name = document.digest.to_string();
            content.documents.insert(name, document);
        }
        digest
    }
}

fn lock(content: &Mutex<Content>) -> MutexGuard<'_, Content> {
    content.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Content {
    fn answer(&self, request: &Request) -> Answer {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return refusal(405, "UNSUPPORTED", "this registry is read-only");
        }
        if request.path == "/v2/" {
            return answer("application/json", b"{}".to_vec());
        }
        let place = request.path.strip_prefix("/v2/");
        let place = place.and_then(|path| path.strip_prefix(REPOSITORY)?.strip_prefix('/'));
        let Some(place) = place else {
            return refusal(
                404,
                "NAME_UNKNOWN",
                "there is one repository, and it has another name",
            );
        };
        match place.split_once('/') {
            Some(("manifests", reference)) => {
                let digest = self.tags.get(reference).map_or(reference, String::as_str);
                let found = self
                    .documents
                    .get(digest)
                    .filter(|found| found.is_manifest());
                found.map_or_else(
                    || refusal(404, "MANIFEST_UNKNOWN", "no such manifest"),
                    document,
                )
            }
            Some(("blobs", digest)) => {
                let found = self
                    .documents
                    .get(digest)
                    .filter(|found| !found.is_manifest());
                found.map_or_else(|| refusal(404, "BLOB_UNKNOWN", "no such blob"), document)
            }
            Some(("tags", "list")) => {
                let tags: Vec<&String> = self.tags.keys().collect();
                let list = json!({"name": REPOSITORY, "tags": tags});
                answer("application/json", list.to_string().into_bytes())
            }
            _ => refusal(404, "UNSUPPORTED", "nothing is there"),
        }
    }
}

impl Document {
    fn is_manifest(&self) -> bool {
        [INDEX, MANIFEST].contains(&self.media_type)
    }
}

fn document(document: &Document) -> Answer {
    let digest = document.digest.to_string();
    let mut answer = answer(document.media_type, document.bytes.clone());
    answer
        .headers
        .push(("Docker-Content-Digest".into(), digest));
    answer
}

fn answer(media_type: &str, body: Vec<u8>) -> Answer {
    Answer {
        status: 200,
        headers: vec![
            ("Content-Type".into(), media_type.into()),
            (
                "Docker-Distribution-Api-Version".into(),
                "registry/2.0".into(),
            ),
        ],
        body,
    }
}

fn refusal(status: u16, code: &str, message: &str) -> Answer {
    let body = json!({"errors": [{"code": code, "message": message}]});
    Answer {
        status,
        ..answer("application/json", body.to_string().into_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::Image;
    use super::Registry;
    use super::lock;
    use crate::http::Answer;
    use crate::http::Request;

    fn ask(registry: &Registry, method: &str, path: &str) -> Answer {
        let (method, path) = (method.to_owned(), path.to_owned());
        lock(&registry.content).answer(&Request { method, path })
    }

    fn digest(answer: &Answer) -> Option<&str> {
        let mut headers = answer.headers.iter();
        let found = headers.find(|(name, _)| name == "Docker-Content-Digest");
        found.map(|(_, value)| value.as_str())
    }

    #[test]
    fn an_image_is_found_by_tag_and_by_digest_with_all_that_it_names() {
        let registry = Registry::start().unwrap();
        let name = registry.point("1.0", Image::new("hello"));
        let index = ask(&registry, "GET", "/v2/shop/manifests/1.0");
        assert_eq!((index.status, digest(&index)), (200, Some(name.as_str())));
        let same = ask(&registry, "HEAD", &format!("/v2/shop/manifests/{name}"));
        assert_eq!(same.body, index.body);
        let index: serde_json::Value = serde_json::from_slice(&index.body).unwrap();
        assert_eq!(index["manifests"].as_array().unwrap().len(), 2);
        for child in index["manifests"].as_array().unwrap() {
            let path = format!("/v2/shop/manifests/{}", child["digest"].as_str().unwrap());
            let manifest = ask(&registry, "GET", &path);
            assert_eq!(manifest.status, 200);
            let manifest: serde_json::Value = serde_json::from_slice(&manifest.body).unwrap();
            for part in [&manifest["config"], &manifest["layers"][0]] {
                let digest = part["digest"].as_str().unwrap();
                let blob = ask(&registry, "GET", &format!("/v2/shop/blobs/{digest}"));
                assert_eq!(blob.status, 200);
                assert_eq!(part["size"], blob.body.len());
                // A blob is no manifest.
                let wrong = ask(&registry, "GET", &format!("/v2/shop/manifests/{digest}"));
                assert_eq!(wrong.status, 404);
            }
        }
    }

    #[test]
    fn whatever_else_is_asked_is_refused() {
        let registry = Registry::start().unwrap();
        registry.point("1.0", Image::new("hello"));
        let cases = [
            ("GET", "/v2/", 200, "{}"),
            (
                "GET",
                "/v2/shop/tags/list",
                200,
                r#"{"name":"shop","tags":["1.0"]}"#,
            ),
            ("PUT", "/v2/shop/manifests/1.0", 405, "UNSUPPORTED"),
            ("GET", "/v2/shop/manifests/2.0", 404, "MANIFEST_UNKNOWN"),
            ("GET", "/v2/shop/blobs/1.0", 404, "BLOB_UNKNOWN"),
            ("GET", "/v2/other/manifests/1.0", 404, "NAME_UNKNOWN"),
            ("GET", "/v2/shopping/manifests/1.0", 404, "NAME_UNKNOWN"),
            ("GET", "/", 404, "NAME_UNKNOWN"),
        ];
        for (method, path, status, text) in cases {
            let answer = ask(&registry, method, path);
            let body = String::from_utf8(answer.body).unwrap();
            assert_eq!(answer.status, status, "{method} {path}");
            assert!(body.contains(text), "{method} {path}: {body}");
        }
    }
}
