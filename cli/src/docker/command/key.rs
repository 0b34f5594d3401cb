//! `key generate`: a signer's key, its public half into a folder.

use std::path::Component;
use std::path::Path;
use std::path::PathBuf;

use super::Site;
use super::refuse_base_role;
use super::refuse_name;
use crate::args::PassphraseFile;
use crate::disk;
use crate::disk::Readers;
use crate::docker::ending::Ending;
use crate::docker::flags::Typed;
use crate::docker::streams;
use crate::docker::words::Words;
use crate::failure::Failure;

pub(super) fn generate(site: &Site, typed: &Typed) -> Result<(), Ending> {
    let name = typed.words.first().map_or("", String::as_str);
    refuse_name("key", name)?;
    refuse_base_role(name)?;
    let folder = match typed.value("dir").filter(|dir| !dir.is_empty()) {
        Some(dir) => PathBuf::from(dir),
        None => std::env::current_dir().map_err(|error| Ending::failed(error.to_string()))?,
    };
    if !folder.exists() {
        let folder = folder.display();
        return Err(Ending::failed(format!(
            "public key path does not exist: \"{folder}\""
        )));
    }
    let path = clean(&folder.join(format!("{name}.pub")));
    if path.exists() {
        let path = path.display();
        return Err(Ending::failed(format!(
            "public key file already exists: \"{path}\""
        )));
    }
    streams::out(&format!("Generating key for {name}...\n"));
    make(site, name, &path).map_err(|failure| {
        let words = Words::of(&failure).plain();
        Ending::failed(format!("failed to generate key for {name}: {words}"))
    })?;
    streams::out(&format!(
        "Successfully generated and loaded private key. Corresponding public key available: {}\n",
        path.display()
    ));
    Ok(())
}

fn make(site: &Site, name: &str, path: &Path) -> Result<(), Failure> {
    let settings = site.settle()?;
    let keyring = settings.keyring_of(None, &PassphraseFile::default())?;
    let key = keyring.make(name, None)?;
    let text = key.public().to_pem(Some(name))?;
    disk::write_new(path, &text, Readers::Owner)?;
    Ok(())
}

/// The path without detours, as Go's `filepath.Join` leaves it.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned: Vec<Component<'_>> = Vec::new();
    for component in path.components() {
        match (component, cleaned.last()) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                cleaned.pop();
            }
            _ => cleaned.push(component),
        }
    }
    cleaned.into_iter().collect()
}
