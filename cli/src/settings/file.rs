//! `dct-sign.json` in Docker's configuration folder: what holds for a machine unless something else is
//! said. A member that nobody knows is refused, for it was meant to do something.

use std::collections::BTreeMap;
use std::path::Path;
use std::path::PathBuf;

use clap::ValueEnum;
use dct_core::error::HostError;
use dct_core::error::quote;
use dct_core::oci::Registry;
use dct_core::wire::Url;
use serde::Deserialize;

use crate::args::Output;
use crate::disk;

/// Its name.
const NAME: &str = "dct-sign.json";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    server: Option<String>,
    #[serde(default)]
    servers: BTreeMap<String, String>,
    trust_dir: Option<String>,
    pin_file: Option<String>,
    ca_cert: Option<String>,
    timeout: Option<u16>,
    output: Option<String>,
    #[serde(default)]
    quiet: bool,
}

/// What the file says. Paths are those of the folder that it is in.
#[derive(Debug, Default)]
pub(super) struct Defaults {
    pub(super) place: String,
    pub(super) server: Option<Url>,
    pub(super) servers: BTreeMap<Registry, Url>,
    pub(super) trust_dir: Option<PathBuf>,
    pub(super) pin_file: Option<PathBuf>,
    pub(super) ca_cert: Option<PathBuf>,
    pub(super) timeout: Option<u16>,
    pub(super) output: Option<Output>,
    pub(super) quiet: bool,
}

impl Defaults {
    /// Those of a configuration folder; none when there is no such file, or no such folder.
    pub(super) fn of(config: Option<&Path>) -> Result<Self, HostError> {
        config.map_or_else(|| Ok(Self::default()), Self::read)
    }

    fn read(config: &Path) -> Result<Self, HostError> {
        let path = config.join(NAME);
        let place = path.display().to_string();
        let refused = |fact: String| HostError::Config {
            place: place.clone(),
            fact,
        };
        let Some(text) = disk::read(&path).map_err(refused)? else {
            return Ok(Self::default());
        };
        let written: Written =
            serde_json::from_str(&text).map_err(|error| refused(quote(&error.to_string())))?;
        let url = |text: &str| {
            let url = text.parse::<Url>();
            url.map_err(|error| refused(error.to_string()))
        };
        let mut servers = BTreeMap::new();
        for (registry, server) in &written.servers {
            let registry = registry
                .parse()
                .map_err(|_| refused(format!("`{}` is not a registry", quote(registry))))?;
            if servers.insert(registry, url(server)?).is_some() {
                return Err(refused("it names two servers for docker.io".into()));
            }
        }
        let output = written.output.map(|word| {
            Output::from_str(&word, false)
                .map_err(|_| refused("`output` is neither `text` nor `json`".into()))
        });
        let inside = |path: Option<String>| path.map(|path| config.join(path));
        Ok(Self {
            server: written.server.as_deref().map(url).transpose()?,
            servers,
            trust_dir: inside(written.trust_dir),
            pin_file: inside(written.pin_file),
            ca_cert: inside(written.ca_cert),
            timeout: written.timeout,
            output: output.transpose()?,
            quiet: written.quiet,
            place,
        })
    }
}
