//! Why a command ended: a refusal of core, and the place on this machine that it is about.

use dct_core::error::EditError;
use dct_core::error::Error;
use dct_core::error::HostError;
use dct_core::error::InputError;
use dct_core::error::KeyError;
use dct_core::error::MetadataError;
use dct_core::error::TrustError;

/// A refusal with the place that it is about, if it is about one.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    error: Box<Error>,
    place: Option<String>,
    is_told: bool,
}

impl Failure {
    /// Names the file or variable that a refusal is about.
    pub(crate) fn at(place: impl Into<String>, error: impl Into<Error>) -> Self {
        Self {
            place: Some(place.into()),
            ..Self::from(error.into())
        }
    }

    /// The same failure, which people have read already.
    pub(crate) fn told(self) -> Self {
        Self {
            is_told: true,
            ..self
        }
    }

    pub(crate) const fn is_told(&self) -> bool {
        self.is_told
    }

    /// One failure out of several that are alike but for their places.
    pub(crate) fn join(failures: Vec<Self>) -> Option<Self> {
        failures.into_iter().reduce(|first, other| {
            let places: Vec<String> = [first.place, other.place].into_iter().flatten().collect();
            Self {
                error: first.error,
                is_told: first.is_told && other.is_told,
                place: (!places.is_empty()).then(|| places.join("; ")),
            }
        })
    }

    /// Names what it is about before what it is about already.
    pub(crate) fn of(mut self, whole: &str) -> Self {
        self.place = Some(match self.place {
            Some(place) => format!("{whole}: {place}"),
            None => whole.to_owned(),
        });
        self
    }

    pub(crate) const fn error(&self) -> &Error {
        &self.error
    }

    pub(crate) fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            error: Box::new(error),
            place: None,
            is_told: false,
        }
    }
}

impl From<EditError> for Failure {
    fn from(error: EditError) -> Self {
        Error::from(error).into()
    }
}

impl From<HostError> for Failure {
    fn from(error: HostError) -> Self {
        Error::from(error).into()
    }
}

impl From<InputError> for Failure {
    fn from(error: InputError) -> Self {
        Error::from(error).into()
    }
}

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        Error::from(error).into()
    }
}

impl From<MetadataError> for Failure {
    fn from(error: MetadataError) -> Self {
        Error::from(error).into()
    }
}

impl From<TrustError> for Failure {
    fn from(error: TrustError) -> Self {
        Error::from(error).into()
    }
}
