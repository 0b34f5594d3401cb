//! The story, from the first key to the last lie. Each step is a command of the shipped programs.

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::process::ExitStatus;

use crate::image::Image;
use crate::programs::Programs;
use crate::refusal::Refusal;
use crate::registry::Registry;
use crate::relay;
use crate::say::line;
use crate::say::quoted;
use crate::say::say;
use crate::say::title;
use crate::say::typed;
use crate::stage::Stage;

/// What happens when the story has been told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    /// All of it goes.
    End,
    /// It stays until somebody stops it.
    Keep,
}

/// Both servers and what a person's shell would know.
struct Scene<'a> {
    stage: &'a Stage,
    programs: PathBuf,
    registry: Registry,
    server: String,
    variables: Vec<(&'static str, String)>,
}

/// Tells the story.
pub(crate) fn tell(stage: &Stage, after: After, programs: &Programs) -> Result<(), Refusal> {
    let scene = Scene::set(stage, programs.find(stage)?)?;
    let image = scene.registry.image();
    let tag = format!("{image}:1.0");

    title(
        "the owner begins the trust data of a repository; root and targets keys stay here, encrypted",
    );
    scene.done(&["repo", "init", &image])?;

    title("alice makes a key, and the owner lets her sign");
    scene.done(&["key", "generate", "alice"])?;
    scene.done(&["signer", "add", "--key", "alice.pub", "alice", &image])?;

    title("alice signs the tag: what the registry serves now, an index of two platforms");
    scene.done(&["sign", &tag])?;

    title("anybody checks it, on a machine that knows nothing yet");
    scene.done(&["verify", "--trust-dir", "stranger", &tag])?;
    scene.done(&["inspect", "--pretty", &image])?;

    title("first lie: the registry serves another image under the signed tag");
    let other = scene
        .registry
        .point("1.0", Image::new("hello from a thief"));
    scene.refused(&["verify", &format!("{tag}@{other}")])?;
    say("  whoever pulls what `dct-sign resolve` prints still gets the image that alice meant:");
    scene.done(&["resolve", "--quiet", &tag])?;

    title("second lie: one bit of the signed file is flipped on its way from the trust server");
    let relay = scene.relay()?;
    scene.refused(&["verify", "--server", &relay, "--trust-dir", "victim", &tag])?;

    title("third lie: a tag that nobody signed");
    scene.registry.point("2.0", Image::new("hello, unsigned"));
    scene.refused(&["verify", &format!("{image}:2.0")])?;

    scene.registry.point("1.0", signed_image());
    match after {
        After::End => {
            title("done; the servers end and the folder goes");
            say(
                "`cargo demo --keep` leaves them running. docs/cli.md and docs/server.md tell the rest.",
            );
        }
        After::Keep => scene.suggest(),
    }
    Ok(())
}

fn signed_image() -> Image {
    Image::new("hello from the image that alice signed")
}

impl<'a> Scene<'a> {
    /// A trust server and a registry that know nothing, and one that knows an image.
    fn set(stage: &'a Stage, programs: PathBuf) -> Result<Self, Refusal> {
        title(
            "a trust server with an empty database, and a registry with an image for two platforms",
        );
        let folder = stage.folder().to_string_lossy().into_owned();
        typed(&["cd", &folder]);
        say(&format!(
            "$ export PATH={}:\"$PATH\"",
            quoted(&programs.to_string_lossy())
        ));
        let words = ["serve", "--listen", "127.0.0.1:0", "--data", "trust"];
        say(&format!(
            "$ {} &",
            line(&[&["dct-sign-server"], &words[..]].concat())
        ));
        let mut command = Command::new(programs.join("dct-sign-server"));
        command.args(words).current_dir(stage.folder()).env_clear();
        let server = stage.serve(&mut command, "server.log")?;
        say(&format!("  it listens on {server}"));

        let registry = Registry::start().map_err(|error| Refusal::of("the registry", &error))?;
        let digest = registry.point("1.0", signed_image());
        say(&format!("  {}:1.0 is {digest}", registry.image()));

        let passphrase = passphrase()?;
        stage.write("passphrase", &passphrase)?;
        let config = stage.folder().join("docker").to_string_lossy().into_owned();
        say(&format!("$ {}", exports(&server)));
        let variables = vec![
            ("DCT_SIGN_SERVER", server.clone()),
            ("DCT_SIGN_CONFIG", config),
            ("DCT_SIGN_PASSPHRASE", passphrase),
        ];
        Ok(Self {
            stage,
            programs,
            registry,
            server,
            variables,
        })
    }

    /// Runs a command that must succeed.
    fn done(&self, words: &[&str]) -> Result<(), Refusal> {
        let status = self.run(words)?;
        if status.success() {
            return Ok(());
        }
        let fact = format!("`{}` ended with {status}", line(words));
        Err(Refusal::new(fact, "its own words stand above"))
    }

    /// Runs a command that must be refused, and be told from a breakdown.
    fn refused(&self, words: &[&str]) -> Result<(), Refusal> {
        let status = self.run(words)?;
        match status.code() {
            // See `Exit status` in docs/cli.md: the tag has another digest, or is not to be trusted.
            Some(code @ (6 | 7)) => {
                say(&format!("  refused, as it must be: exit status {code}"));
                Ok(())
            }
            _ => Err(Refusal::new(
                format!("a lie was told, and `{}` ended with {status}", line(words)),
                "this must never happen: report it as SECURITY.md says",
            )),
        }
    }

    fn run(&self, words: &[&str]) -> Result<ExitStatus, Refusal> {
        typed(&[&["dct-sign"], words].concat());
        let mut command = Command::new(self.programs.join("dct-sign"));
        let command = command.args(words).current_dir(self.stage.folder());
        // Nothing of this machine counts: no login, no proxy, no key.
        let variables = self.variables.iter().map(|(name, value)| (name, value));
        self.stage.run(command.env_clear().envs(variables))
    }

    /// Somebody between us and the trust server.
    fn relay(&self) -> Result<String, Refusal> {
        let address = self.address()?;
        let relay = relay::damage(address, "targets/releases");
        let relay = relay.map_err(|error| Refusal::of("the relay", &error))?;
        Ok(format!("http://{relay}"))
    }

    fn address(&self) -> Result<SocketAddr, Refusal> {
        let address = self.server.strip_prefix("http://");
        let address = address.and_then(|address| address.parse().ok());
        address.ok_or_else(|| {
            let fact = format!("`{}` is no address of this machine", self.server);
            Refusal::new(fact, "report it with the output above")
        })
    }

    /// What to type while both servers run.
    fn suggest(&self) {
        let image = self.registry.image();
        title("both servers run until Ctrl-C; try in another terminal:");
        let folder = self.stage.folder().to_string_lossy();
        let programs = quoted(&self.programs.to_string_lossy());
        let mut text = format!(
            "  cd {}\n  export PATH={programs}:\"$PATH\"\n",
            quoted(&folder)
        );
        let _ = writeln!(text, "  {}", exports(&self.server));
        for words in [
            &["sign", &format!("{image}:2.0")][..],
            &["repo", "status", &image],
            &["inspect", "--report", &image],
            &["inspect", "--bundle", "trust.json", &image],
            &["revoke", &format!("{image}:1.0")],
            &["doctor", &format!("{image}:2.0")],
        ] {
            let _ = writeln!(text, "  {}", line(&[&["dct-sign"], words].concat()));
        }
        let page = self
            .address()
            .ok()
            .and_then(|server| relay::fetch(server, "/"));
        if page.is_some_and(|page| page.status == 200) {
            let _ = writeln!(text, "  and look at {}/ in a browser", self.server);
        }
        say(text.trim_end());
    }
}

/// The one line that a person's shell needs.
fn exports(server: &str) -> String {
    format!(
        "export DCT_SIGN_SERVER={server} DCT_SIGN_CONFIG=\"$PWD/docker\" \
         DCT_SIGN_PASSPHRASE=\"$(cat passphrase)\""
    )
}

/// A passphrase that nobody else has.
fn passphrase() -> Result<String, Refusal> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        let fact = format!("this machine gives no random bytes: {error}");
        Refusal::new(fact, "try again on another one")
    })?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
