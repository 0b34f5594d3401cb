//! Findings: what was looked at, how it is, and what to do about it.

use serde::Serialize;

use crate::failure::Failure;

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Ok,
    Warn,
    Fail,
}

#[derive(Debug, Serialize)]
pub(super) struct Finding {
    check: &'static str,
    state: State,
    fact: String,
    code: Option<&'static str>,
    hint: Option<String>,
}

/// All findings, and why the first of them is a failure.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    failure: Option<Failure>,
}

impl Findings {
    pub(super) fn ok(&mut self, check: &'static str, fact: impl Into<String>) {
        self.list.push(Finding {
            check,
            state: State::Ok,
            fact: fact.into(),
            code: None,
            hint: None,
        });
    }

    pub(super) fn warn(&mut self, check: &'static str, fact: impl Into<String>, hint: &str) {
        self.list.push(Finding {
            check,
            state: State::Warn,
            fact: fact.into(),
            code: None,
            hint: Some(hint.to_owned()),
        });
    }

    pub(super) fn fail(&mut self, check: &'static str, failure: impl Into<Failure>) {
        let failure = failure.into();
        let error = failure.error();
        let place = failure.place().map(|place| format!("{place}: "));
        self.list.push(Finding {
            check,
            state: State::Fail,
            fact: format!("{}{error}", place.unwrap_or_default()),
            code: Some(error.code()),
            hint: Some(error.hint().to_owned()),
        });
        self.failure.get_or_insert(failure);
    }

    /// What came of a check; a failure is kept as a finding.
    pub(super) fn take<T>(
        &mut self,
        check: &'static str,
        outcome: Result<T, impl Into<Failure>>,
    ) -> Option<T> {
        outcome.map_err(|failure| self.fail(check, failure)).ok()
    }

    pub(super) fn list(&self) -> &[Finding] {
        &self.list
    }

    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for finding in &self.list {
            let state = match finding.state {
                State::Ok => "ok  ",
                State::Warn => "warn",
                State::Fail => "FAIL",
            };
            let code = finding.code.map(|code| format!(" [{code}]"));
            lines.push(format!(
                "{state}  {}: {}{}",
                finding.check,
                finding.fact,
                code.unwrap_or_default()
            ));
            lines.extend(finding.hint.iter().map(|hint| format!("      {hint}")));
        }
        lines
    }

    /// The exit status is that of the first failure, which stands among the findings already.
    pub(super) fn outcome(self) -> Result<(), Failure> {
        self.failure.map_or(Ok(()), |failure| Err(failure.told()))
    }
}
