//! What a person chose, and the enrollments that were begun with it.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use serde_json::Value;
use url::form_urlencoded;
use uuid::Uuid;

use super::tenants::Person;
use crate::terms_of_use::request::Ownership;

/// So many runs are remembered.
const MOST: usize = 256;

/// Where Windows shows the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    Windows10,
    Windows11,
    Settings,
}

impl Scenario {
    pub const ALL: [Self; 3] = [Self::Windows11, Self::Windows10, Self::Settings];

    pub fn value(self) -> &'static str {
        match self {
            Self::Windows10 => "windows-10",
            Self::Windows11 => "windows-11",
            Self::Settings => "settings",
        }
    }
}

/// What is out of order about the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatIf {
    Nothing,
    TokenExpired,
    NoToken,
    ApiVersion,
    RedirectUri,
}

impl WhatIf {
    pub const ALL: [Self; 5] =
        [Self::Nothing, Self::TokenExpired, Self::NoToken, Self::ApiVersion, Self::RedirectUri];

    pub fn value(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::TokenExpired => "token-expired",
            Self::NoToken => "no-token",
            Self::ApiVersion => "api-version",
            Self::RedirectUri => "redirect-uri",
        }
    }
}

/// A display language of Windows.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    pub tag: &'static str,
    pub name: &'static str,
    pub region: &'static str,
    /// What the web view sends for it.
    pub accept: &'static str,
}

impl Language {
    pub const ALL: &'static [Self] = &[
        Self { tag: "en-US", name: "English (United States)", region: "US", accept: "en-US" },
        Self {
            tag: "de-DE",
            name: "Deutsch (Deutschland)",
            region: "DE",
            accept: "de-DE,de;q=0.8",
        },
        Self {
            tag: "de-AT", name: "Deutsch (Österreich)", region: "AT", accept: "de-AT,de;q=0.8"
        },
        Self { tag: "ar-SA", name: "العربية", region: "SA", accept: "ar-SA,ar;q=0.8" },
        Self { tag: "fr-FR", name: "Français", region: "FR", accept: "fr-FR,fr;q=0.8" },
    ];

    pub fn is_right_to_left(&self) -> bool {
        self.tag.starts_with("ar")
    }
}

/// What a person chose.
#[derive(Debug, Clone, Copy)]
pub struct Choices {
    pub scenario: Scenario,
    pub ownership: Ownership,
    pub language: &'static Language,
    pub person: Person,
    pub what_if: WhatIf,
}

impl Choices {
    /// From a query. What is not in it stays at its default; `None` where it holds a choice that
    /// there is not.
    pub fn parse(query: &str) -> Option<Self> {
        let mut choices = Self {
            scenario: Scenario::Windows11,
            ownership: Ownership::Company,
            language: Language::ALL.first()?,
            person: Person::all().next()?,
            what_if: WhatIf::Nothing,
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "scenario" => {
                    choices.scenario = Scenario::ALL.into_iter().find(|s| s.value() == value)?;
                }
                "ownership" => {
                    choices.ownership = Ownership::ALL.into_iter().find(|o| o.as_str() == value)?;
                }
                "language" => {
                    choices.language = Language::ALL.iter().find(|l| l.tag == value)?;
                }
                "user" => choices.person = Person::find(&value)?,
                "what-if" => {
                    choices.what_if = WhatIf::ALL.into_iter().find(|w| w.value() == value)?;
                }
                _ => {}
            }
        }
        Some(choices)
    }

    /// As a query.
    pub fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new())
            .append_pair("scenario", self.scenario.value())
            .append_pair("ownership", self.ownership.as_str())
            .append_pair("language", self.language.tag)
            .append_pair("user", self.person.user.upn)
            .append_pair("what-if", self.what_if.value())
            .finish()
    }
}

/// One enrollment, from the request to what Windows received.
#[derive(Debug, Clone)]
pub struct Run {
    /// The client-request-id.
    pub id: Uuid,
    pub begun_at: Timestamp,
    pub choices: Choices,
    /// The parameters of the page's address.
    pub parameters: Vec<(&'static str, String)>,
    /// What Windows adds to its first request, without the token.
    pub headers: Vec<(&'static str, String)>,
    /// The token's claims; `None` where no token is sent.
    pub claims: Option<Value>,
    /// Whether Windows has asked for the page: it adds its headers only once.
    asked: bool,
    /// The address that Windows was sent to in the end.
    pub received: Option<String>,
}

impl Run {
    pub fn new(id: Uuid, begun_at: Timestamp, choices: Choices) -> Self {
        let (parameters, headers) = (Vec::new(), Vec::new());
        Self {
            id,
            begun_at,
            choices,
            parameters,
            headers,
            claims: None,
            asked: false,
            received: None,
        }
    }
}

/// The newest runs.
#[derive(Debug, Default)]
pub struct Runs(Mutex<VecDeque<Run>>);

impl Runs {
    fn with<T>(&self, work: impl FnOnce(&mut VecDeque<Run>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Remembers a run, and forgets the oldest where there are too many.
    pub fn add(&self, run: Run) {
        self.with(|runs| {
            runs.push_front(run);
            runs.truncate(MOST);
        });
    }

    pub fn find(&self, id: Uuid) -> Option<Run> {
        self.with(|runs| runs.iter().find(|run| run.id == id).cloned())
    }

    /// The run that asks for its page; `None` where there is none, or it has asked before.
    pub fn ask(&self, id: Uuid) -> Option<Run> {
        self.with(|runs| {
            let run = runs.iter_mut().find(|run| run.id == id && !run.asked)?;
            run.asked = true;
            Some(run.clone())
        })
    }

    /// Notes the address that Windows was sent to.
    pub fn receive(&self, id: Uuid, location: &str) {
        self.with(|runs| {
            if let Some(run) = runs.iter_mut().find(|run| run.id == id) {
                run.received = Some(location.to_owned());
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(n: u128) -> Run {
        Run::new(Uuid::from_u128(n), Timestamp::UNIX_EPOCH, Choices::parse("").unwrap())
    }

    #[test]
    fn choices_survive_their_query_and_others_are_refused() {
        let query = "scenario=settings&ownership=personal&language=de-AT\
                     &user=jonas.weber%40fabrikam.com&what-if=no-token";
        assert_eq!(Choices::parse(query).unwrap().query(), query);
        for wrong in ["scenario=windows-12", "ownership=", "language=de", "user=x", "what-if=1"] {
            assert!(Choices::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_run_asks_for_its_page_once() {
        let runs = Runs::default();
        runs.add(run(1));
        assert!(runs.ask(Uuid::from_u128(1)).is_some());
        assert!(runs.ask(Uuid::from_u128(1)).is_none());
        assert!(runs.ask(Uuid::from_u128(2)).is_none());
    }

    #[test]
    fn the_oldest_run_is_forgotten() {
        let runs = Runs::default();
        for n in 0..=MOST {
            runs.add(run(n as u128));
        }
        assert!(runs.find(Uuid::from_u128(0)).is_none());
        assert!(runs.find(Uuid::from_u128(1)).is_some());
    }
}
