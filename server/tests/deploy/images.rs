//! Images made of what is installed on this machine, where no registry can be asked: what the Dockerfile
//! builds on, and PostgreSQL.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::Authority;
use dct_tests::peers::Dockerd;
use dct_tests::peers::Postgres;

use crate::INSTALLED;
use crate::PROGRAM;
use crate::done;

/// With which the Dockerfile asks no registry and compiles nothing.
pub(crate) const ARGUMENTS: [&str; 4] = [
    "--build-arg",
    "PROGRAM=program:1",
    "--build-arg",
    "BASE=base:1",
];

/// Stands in for the entry point of the official image, for the variables that Compose sets.
const ENTRY: &str = include_str!("postgres.sh");

const FILE: &str = "FROM scratch
ADD postgres.tar /
VOLUME /var/lib/postgresql/data
STOPSIGNAL SIGINT
ENTRYPOINT [\"/entry\"]
";

/// Of the same numbers as in the official image.
const USERS: &str = "root:x:0:0::/:/bin/sh\npostgres:x:999:999::/:/bin/sh\n";
const GROUPS: &str = "root:x:0:\npostgres:x:999:\n";

/// Docker's command line for a daemon.
pub(crate) fn docker(daemon: &Dockerd, words: &[&str]) -> Command {
    let mut command = Command::new(builder());
    command.env("DOCKER_HOST", daemon.host());
    command.env("DOCKER_BUILDKIT", "1").args(words);
    command
}

/// A command line that builds with `BuildKit`, which leaves out the stages that nothing needs. That of
/// a newer Docker takes a plugin for it.
pub(crate) fn builder() -> &'static str {
    let builds = |program: &&str| {
        let help = Command::new(program)
            .args(["build", "--help"])
            .env("DOCKER_BUILDKIT", "1")
            .output();
        help.is_ok_and(|output| output.status.success())
    };
    let mut programs = ["docker", "/usr/bin/docker"].into_iter();
    programs.find(builds).expect("Docker with BuildKit")
}

/// What two registries would give: the compiled program with a list of authorities, and the libraries that
/// it is linked to.
pub(crate) fn parts(daemon: &Dockerd, folder: &Path) {
    let root = folder.join("program");
    fs::create_dir_all(root.join("data")).unwrap();
    let place = root.join(INSTALLED.trim_start_matches('/'));
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::copy(PROGRAM, place).unwrap();
    // Any authority will do, as long as there is one.
    let authorities = root.join("etc/ssl/certs");
    fs::create_dir_all(&authorities).unwrap();
    let authority = Authority::new();
    fs::copy(
        authority.certificate(),
        authorities.join("ca-certificates.crt"),
    )
    .unwrap();
    done(&mut docker(daemon, &["import", &tar(&root), "program:1"]));
    let root = folder.join("base");
    gather(&root, &libraries(Path::new(PROGRAM)));
    done(&mut docker(daemon, &["import", &tar(&root), "base:1"]));
}

/// The machine's PostgreSQL under a name that a registry would know.
pub(crate) fn postgres(daemon: &Dockerd, folder: &Path, name: &str) {
    let program = |name: &str| PathBuf::from(Postgres::tool(name).get_program());
    let version = program("postgres");
    let version = version.ancestors().nth(2).expect("Debian's PostgreSQL");
    let of_version = |name: &str| version.join("lib").join(name);
    let share = Path::new("/usr/share/postgresql").join(version.file_name().unwrap());
    let programs =
        ["cat", "chown", "chmod", "mkdir", "sh"].map(|name| Path::new("/bin").join(name));
    let mut files = programs.to_vec();
    files.push("/usr/bin/setpriv".into());
    files.extend(["postgres", "initdb", "pg_isready"].map(program));
    files.extend(["plpgsql.so", "dict_snowball.so"].map(of_version));
    let linked: Vec<PathBuf> = files.iter().flat_map(|file| libraries(file)).collect();
    files.extend(linked);
    files.extend([share, "/usr/share/zoneinfo".into()]);

    let root = folder.join("postgres");
    gather(&root, &files);
    for (name, text) in [
        ("etc/passwd", USERS),
        ("etc/group", GROUPS),
        ("entry", ENTRY),
    ] {
        fs::create_dir_all(root.join("etc")).unwrap();
        fs::write(root.join(name), text).unwrap();
    }
    done(Command::new("chmod").arg("755").arg(root.join("entry")));
    let context = folder.join("context");
    fs::create_dir_all(&context).unwrap();
    fs::rename(tar(&root), context.join("postgres.tar")).unwrap();
    let path = version.join("bin");
    let file = format!("{FILE}ENV PATH={}:/usr/bin:/bin\n", path.display());
    fs::write(context.join("Dockerfile"), file).unwrap();
    done(docker(daemon, &["build", "--tag", name]).arg(context));
}

/// What a program is linked to.
fn libraries(program: &Path) -> Vec<PathBuf> {
    let linked = done(Command::new("ldd").arg(program));
    let words = linked.split_whitespace();
    words
        .filter(|word| word.starts_with('/'))
        .map(PathBuf::from)
        .collect()
}

/// Files and folders below a root, each at its own place.
fn gather(root: &Path, files: &[PathBuf]) {
    fs::create_dir_all(root).unwrap();
    let mut copy = Command::new("cp");
    copy.args(["--recursive", "--dereference", "--parents", "--force"]);
    done(copy.args(files).arg(root));
}

fn tar(root: &Path) -> String {
    let archive = root.with_extension("tar");
    let mut tar = Command::new("tar");
    done(tar.arg("-C").arg(root).arg("-cf").arg(&archive).arg("."));
    archive.to_str().unwrap().to_owned()
}
