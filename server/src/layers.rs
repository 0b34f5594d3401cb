//! Options that were not typed, from the environment and from one file: what was typed counts before
//! a variable, and a variable before the file. The rules about options stay where they are declared:
//! what is found here is laid beside what was typed, and read with it.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::OsString;
use std::path::Path;
use std::path::PathBuf;

use clap::Arg;
use clap::ArgAction;
use clap::Command;
use clap::CommandFactory;
use clap::error::ContextKind;
use clap::error::ContextValue;
use dct_core::error::ServeError;
use dct_core::secret::Secret;
use serde_json::Value;

use crate::args::Args;

/// Begins the names of variables.
const PREFIX: &str = "DCT_SIGN_SERVER_";

/// Two options that say the same: who says one of them says nothing of the other.
const DATABASE: [&str; 2] = ["database", "database-file"];

/// No list of options is so long.
const MAX_FILE: usize = 64 << 10;

/// The whole line, and where its later parts come from.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) words: Vec<OsString>,
    /// Which database a variable or the file names. The URL may hold a password, so that it is typed
    /// nowhere.
    pub(crate) database: Option<Secret<String>>,
    /// Places by the names of options.
    places: BTreeMap<String, String>,
}

/// What a file says.
struct Written {
    place: String,
    folder: PathBuf,
    values: BTreeMap<String, Value>,
}

impl Line {
    /// Completes what was typed. Whoever asks for help, or types no command, is left alone.
    pub(crate) fn complete(typed: Vec<OsString>) -> Result<Self, ServeError> {
        let mut line = Self {
            words: typed,
            database: None,
            places: BTreeMap::new(),
        };
        let all = Args::command();
        let command = line.command(&all);
        let (Some(command), Some(serve)) = (command, all.find_subcommand("serve")) else {
            return Ok(line);
        };
        if ["--help", "-h"].iter().any(|help| line.has(help)) {
            return Ok(line);
        }
        let file = line.typed("--config").map(PathBuf::from);
        let file = file.or_else(|| variable(&name("config")).map(PathBuf::from));
        let written = file.map(|path| Written::read(&path, serve)).transpose()?;
        let says = |long: &str| line.has(&format!("--{long}"));
        let (typed, given) = (
            DATABASE.into_iter().any(says),
            DATABASE.iter().any(|long| variable(&name(long)).is_some()),
        );
        for (long, option) in options(command) {
            // What other commands alone take is about one run, and typed.
            let is_shared = options(serve).any(|(other, _)| other == long);
            let is_database = DATABASE.contains(&long);
            if is_shared && !line.has(&format!("--{long}")) && !(is_database && typed) {
                let written = written.as_ref().filter(|_| !(is_database && given));
                line.add((long, option), written)?;
            }
        }
        line.check_database()?;
        Ok(line)
    }

    /// Two ways to say the same, of which one place may take one.
    fn check_database(&self) -> Result<(), ServeError> {
        match (&self.database, self.places.get("database-file")) {
            (Some(_), Some(place)) => Err(ServeError::Setting {
                name: place.clone(),
                fact: "it says both `database` and `database-file`".into(),
            }),
            _ => Ok(()),
        }
    }

    /// What a refusal of the whole line is about, when somebody typed nothing of it, or an address.
    pub(crate) fn blame(&self, refusal: &clap::Error) -> Option<ServeError> {
        let about = said(refusal, ContextKind::InvalidArg)?;
        let long = about.trim_start_matches('-').split([' ', '=']).next()?;
        match self.places.get(long) {
            Some(place) => {
                let text = refusal.to_string();
                let fact = text.lines().next().unwrap_or_default();
                Some(ServeError::Setting {
                    name: place.clone(),
                    fact: fact.trim_start_matches("error: ").to_owned(),
                })
            }
            None if matches!(long, "listen" | "metrics") => Some(ServeError::Listen {
                address: said(refusal, ContextKind::InvalidValue)?
                    .escape_debug()
                    .to_string(),
                fact: refusal.source()?.to_string(),
            }),
            None => None,
        }
    }

    /// The command that the first words name.
    fn command<'a>(&self, all: &'a Command) -> Option<&'a Command> {
        let words = self.words.iter().skip(1).map_while(|word| word.to_str());
        let mut names = words.take_while(|word| !word.starts_with('-'));
        let found = names.try_fold(all, |found, name| found.find_subcommand(name));
        found.filter(|found| !found.has_subcommands())
    }

    fn has(&self, option: &str) -> bool {
        let mut words = self.words.iter().filter_map(|word| word.to_str());
        words.any(|word| word.split('=').next() == Some(option))
    }

    /// What was typed behind an option.
    fn typed(&self, option: &str) -> Option<OsString> {
        let mut words = self.words.iter();
        while let Some(word) = words.next() {
            if word == option {
                return words.next().cloned();
            }
            let text = word.to_str().and_then(|word| word.strip_prefix(option));
            if let Some(value) = text.and_then(|text| text.strip_prefix('=')) {
                return Some(value.into());
            }
        }
        None
    }

    fn add(
        &mut self,
        (long, option): (&str, &Arg),
        written: Option<&Written>,
    ) -> Result<(), ServeError> {
        let variable_name = name(long);
        let (place, values) = match (variable(&variable_name), written) {
            (Some(value), _) => (variable_name, of_variable(option, &value)),
            (None, Some(written)) if written.values.contains_key(long) => {
                (written.place.clone(), written.of(long, option))
            }
            _ => return Ok(()),
        };
        let refused = |fact: &str| ServeError::Setting {
            name: place.clone(),
            fact: format!("`{long}` {fact}"),
        };
        let values = values.map_err(refused)?;
        if long == "database" {
            let url = values.into_iter().flatten().next();
            let url = url.map(OsString::into_string).transpose();
            self.database = url.map_err(|_| refused("is no text"))?.map(Secret::new);
            return Ok(());
        }
        for value in values {
            let mut word = OsString::from(format!("--{long}"));
            if let Some(value) = value {
                word.push("=");
                word.push(value);
            }
            self.words.push(word);
        }
        self.places.insert(long.to_owned(), place);
        Ok(())
    }
}

fn said(refusal: &clap::Error, about: ContextKind) -> Option<&str> {
    match refusal.get(about)? {
        ContextValue::String(text) => Some(text),
        _ => None,
    }
}

/// Values to type; none stands for the option alone.
type Values = Result<Vec<Option<OsString>>, &'static str>;

fn of_variable(option: &Arg, value: &OsString) -> Values {
    let text = value.to_str();
    Ok(match (option.get_action(), text) {
        (ArgAction::SetTrue, Some("true")) => vec![None],
        (ArgAction::SetTrue, Some("false")) => Vec::new(),
        (ArgAction::SetTrue, _) => return Err("is neither `true` nor `false`"),
        (ArgAction::Append, Some(text)) => {
            let parts = text.split(',').map(str::trim);
            parts.map(|part| Some(part.into())).collect()
        }
        _ => vec![Some(value.clone())],
    })
}

impl Written {
    fn read(path: &Path, serve: &Command) -> Result<Self, ServeError> {
        let place = path.display().to_string();
        let refused = |fact: String| ServeError::Setting {
            name: place.clone(),
            fact,
        };
        let text = std::fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
        if text.len() > MAX_FILE {
            return Err(refused(format!("it is larger than {MAX_FILE} bytes")));
        }
        let values: Result<BTreeMap<String, Value>, _> = basic_toml::from_str(&text);
        let values = values.map_err(|error| refused(error.to_string()))?;
        for key in values.keys() {
            if !options(serve).any(|(long, _)| long == key) {
                return Err(refused(format!("there is no option `{key}`")));
            }
        }
        Ok(Self {
            folder: path.parent().map(Path::to_owned).unwrap_or_default(),
            values,
            place,
        })
    }

    /// Paths are those of the folder that the file is in.
    fn of(&self, long: &str, option: &Arg) -> Values {
        let is_path = option.get_value_parser().type_id() == TypeId::of::<PathBuf>();
        let one = |value: &Value| match value {
            Value::String(text) if is_path => Ok(Some(self.folder.join(text).into())),
            Value::String(text) => Ok(Some(text.into())),
            Value::Number(number) if number.is_i64() => Ok(Some(number.to_string().into())),
            _ => Err("has a value of another kind"),
        };
        match (option.get_action(), self.values.get(long)) {
            (ArgAction::SetTrue, Some(Value::Bool(true))) => Ok(vec![None]),
            (ArgAction::SetTrue, Some(Value::Bool(false))) | (_, None) => Ok(Vec::new()),
            (ArgAction::SetTrue, _) => Err("is neither `true` nor `false`"),
            (ArgAction::Append, Some(Value::Array(list))) => list.iter().map(one).collect(),
            (_, Some(value)) => Ok(vec![one(value)?]),
        }
    }
}

/// Options by their names, but for those about the line itself.
fn options(command: &Command) -> impl Iterator<Item = (&str, &Arg)> {
    let options = command.get_arguments();
    options
        .filter_map(|option| Some((option.get_long()?, option)))
        .filter(|(long, _)| !matches!(*long, "help" | "version" | "config"))
}

/// The variable of an option.
fn name(long: &str) -> String {
    format!("{PREFIX}{}", long.to_uppercase().replace('-', "_"))
}

/// An empty variable counts as none.
#[allow(
    clippy::disallowed_methods,
    reason = "with `settings` the reader of the environment"
)]
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
