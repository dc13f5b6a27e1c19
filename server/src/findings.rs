//! What checks find, and how an operator is told: what was looked at, how it is, what was found, and what to do about it.

use std::{
    error::Error,
    fmt::Display,
    io::{self, Write as _},
};

use serde::Serialize;
use serde_json::json;

use crate::ids::TenantId;

/// How it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// As it should be.
    Ok,
    /// It works, and somebody should look at it.
    Warning,
    /// It does not work.
    Failed,
    /// It was not looked at.
    Skipped,
}

/// What a check found. No secret is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding<C> {
    /// What was looked at.
    pub check: C,
    /// Whose it is; `None`: the whole installation's.
    pub tenant: Option<TenantId>,
    /// How it is.
    pub state: State,
    /// What was found.
    pub what: String,
    /// What to do about it.
    pub to_do: Option<String>,
}

impl<C> Finding<C> {
    /// The same of a tenant's.
    #[must_use]
    pub fn of(self, tenant: TenantId) -> Self {
        Self { tenant: Some(tenant), ..self }
    }

    /// Whether something does not work.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.state == State::Failed
    }
}

/// Something that is looked at.
pub trait Checked: Copy {
    /// What was found.
    #[must_use]
    fn found(self, state: State, what: impl Into<String>, to_do: Option<String>) -> Finding<Self> {
        Finding { check: self, tenant: None, state, what: what.into(), to_do }
    }

    /// As it should be.
    #[must_use]
    fn ok(self, what: impl Into<String>) -> Finding<Self> {
        self.found(State::Ok, what, None)
    }

    /// It works, and somebody should look at it.
    #[must_use]
    fn warning(self, what: impl Into<String>, to_do: impl Into<String>) -> Finding<Self> {
        self.found(State::Warning, what, Some(to_do.into()))
    }

    /// It does not work.
    #[must_use]
    fn failed(self, what: impl Into<String>, to_do: impl Into<String>) -> Finding<Self> {
        self.found(State::Failed, what, Some(to_do.into()))
    }

    /// It was not looked at, and why.
    #[must_use]
    fn skipped(self, why: impl Into<String>) -> Finding<Self> {
        self.found(State::Skipped, why, None)
    }
}

/// An error with all that is behind it, said once.
pub(crate) fn because(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        source = error.source();
    }
    text.replace('\n', " ")
}

/// Says findings on standard output as they come, or keeps them to be printed together as JSON.
#[derive(Debug)]
pub struct Report<C> {
    json: bool,
    findings: Vec<Finding<C>>,
}

impl<C: Display + Serialize> Report<C> {
    /// Without any findings yet.
    #[must_use]
    pub fn new(json: bool) -> Self {
        Self { json, findings: Vec::new() }
    }

    /// What the findings that follow are about.
    pub fn heading(&self, text: &str) {
        if !self.json {
            let _ = writeln!(io::stdout(), "{text}");
        }
    }

    /// One more.
    pub fn say(&mut self, finding: Finding<C>) {
        if !self.json {
            let state = match finding.state {
                State::Ok => "ok",
                State::Warning => "WARNING",
                State::Failed => "FAILED",
                State::Skipped => "skipped",
            };
            let check = finding.check.to_string();
            let mut out = io::stdout().lock();
            let _ = writeln!(out, "  {state:<8} {check:<19} {}", finding.what);
            if let Some(to_do) = &finding.to_do {
                let _ = writeln!(out, "  {:<8} {:<19} -> {to_do}", "", "");
            }
            let _ = out.flush();
        }
        self.findings.push(finding);
    }

    /// All of it.
    ///
    /// # Errors
    /// Where something failed, which is the command's exit status then.
    pub fn end(self) -> Result<(), Box<dyn Error>> {
        let count = |state| self.findings.iter().filter(|found| found.state == state).count();
        let (failed, warnings, all) =
            (count(State::Failed), count(State::Warning), self.findings.len());
        if self.json {
            let report = json!({ "ok": failed == 0, "findings": self.findings });
            writeln!(io::stdout(), "{report:#}")?;
        }
        if failed > 0 {
            return Err(format!("{failed} of {all} checks failed").into());
        }
        if !self.json {
            let warnings = match warnings {
                0 => String::new(),
                1 => ", with 1 warning".to_owned(),
                more => format!(", with {more} warnings"),
            };
            writeln!(io::stdout(), "Nothing failed{warnings}.")?;
        }
        Ok(())
    }
}
