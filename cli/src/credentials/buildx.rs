//! Logins for one repository, or for what may be done there, as `docker/login-action` stores them for
//! Buildx: `REGISTRY/REPOSITORY@ACTIONS/config.json`, where all but the registry may be missing.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use super::is_hub;

/// What whoever signs an image may do: the same job has pushed it.
const ACTIONS: &[&str] = &["pull", "push"];

/// The files that are for a repository, in the order in which they count: those that name it before
/// those of the whole registry, and those that name more actions first.
pub(super) fn files(base: &Path, host: &str, repository: &str) -> Vec<PathBuf> {
    // Buildx calls Docker Hub by the name that answers.
    let registry = if is_hub(host) {
        "registry-1.docker.io"
    } else {
        host
    };
    let named = Path::new(registry).join(repository);
    let mut found = scoped(base, &named);
    let mut of_registry = scoped(base, Path::new(registry));
    // `REGISTRY/@ACTIONS` means the same as `REGISTRY@ACTIONS`.
    of_registry.extend(scoped(&base.join(registry), Path::new("")));
    for files in [&mut found, &mut of_registry] {
        files.sort_by_key(|(actions, _)| std::cmp::Reverse(*actions));
    }
    found.extend(of_registry);
    found.into_iter().map(|(_, file)| file).collect()
}

/// The folders called `name` or `name@ACTIONS`, by the number of actions.
fn scoped(base: &Path, name: &Path) -> Vec<(usize, PathBuf)> {
    let path = base.join(name);
    let (folder, last) = match name.file_name() {
        Some(last) => (
            path.parent().unwrap_or(base),
            last.to_str().unwrap_or_default(),
        ),
        None => (base, ""),
    };
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut found: Vec<(usize, PathBuf)> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter_map(|entry| {
            let actions = actions(entry.file_name().and_then(OsStr::to_str)?, last)?;
            let file = entry.join("config.json");
            file.is_file().then_some((actions, file))
        })
        .collect();
    found.sort();
    found
}

/// How many actions a folder's name adds, if it is that of the scope and asks for no more than
/// signing needs.
fn actions(entry: &str, name: &str) -> Option<usize> {
    let rest = entry.strip_prefix(name)?;
    if rest.is_empty() {
        return (!name.is_empty()).then_some(0);
    }
    let actions: Vec<&str> = rest
        .strip_prefix('@')?
        .split(',')
        .map(str::trim)
        .filter(|action| !action.is_empty())
        .collect();
    let is_enough = actions.iter().all(|action| ACTIONS.contains(action));
    is_enough.then_some(actions.len())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::actions;
    use super::files;

    #[test]
    fn a_scope_counts_when_all_its_actions_are_ours() {
        for (entry, name, expected) in [
            ("app", "app", Some(0)),
            ("app@", "app", Some(0)),
            ("app@push", "app", Some(1)),
            ("app@pull,push", "app", Some(2)),
            ("app@delete", "app", None),
            ("app@push,delete", "app", None),
            ("apple", "app", None),
            ("@push", "", Some(1)),
            ("app", "", None),
        ] {
            assert_eq!(actions(entry, name), expected, "{entry}");
        }
    }

    #[test]
    fn what_names_the_repository_comes_before_what_names_the_registry() {
        let base = std::env::temp_dir().join(format!("dct-buildx-{}", std::process::id()));
        let scopes = [
            "r.test:5000",
            "r.test:5000@push",
            "r.test:5000/@pull,push",
            "r.test:5000/org/app",
            "r.test:5000/org/app@push",
            "r.test:5000/org",
            "r.test:5000/org/app@delete",
            "registry-1.docker.io/org/app",
        ];
        for scope in scopes {
            fs::create_dir_all(base.join(scope)).unwrap();
            fs::write(base.join(scope).join("config.json"), "{}").unwrap();
        }
        let order = |host| {
            let found = files(&base, host, "org/app");
            let names = found.iter().map(|file| {
                let folder = file.parent().unwrap().strip_prefix(&base).unwrap();
                folder.to_str().unwrap().to_owned()
            });
            names.collect::<Vec<String>>()
        };
        let expected = [
            "r.test:5000/org/app@push",
            "r.test:5000/org/app",
            "r.test:5000/@pull,push",
            "r.test:5000@push",
            "r.test:5000",
        ];
        assert_eq!(order("r.test:5000"), expected);
        assert_eq!(order("docker.io"), ["registry-1.docker.io/org/app"]);
        assert_eq!(order("r.test"), Vec::<String>::new());
        fs::remove_dir_all(&base).unwrap();
    }
}
