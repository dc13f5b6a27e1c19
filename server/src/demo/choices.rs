//! What a person can choose: which device, whose it is, its language, who is at it, what is wrong.

use url::form_urlencoded;

use super::tenants::Person;
use crate::terms_of_use::request::Ownership;

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

    pub fn label(self) -> &'static str {
        match self {
            Self::Windows10 => "Windows 10 setup",
            Self::Windows11 => "Windows 11 setup",
            Self::Settings => "Settings",
        }
    }

    pub fn hint(self) -> &'static str {
        match self {
            Self::Windows10 => "A new PC with Windows 10, at its first start",
            Self::Windows11 => "A new PC with Windows 11, at its first start",
            Self::Settings => "A PC in use, where somebody adds a work account",
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

    pub fn label(self) -> &'static str {
        match self {
            Self::Nothing => "Nothing is wrong",
            Self::TokenExpired => "The token has expired",
            Self::NoToken => "There is no token",
            Self::ApiVersion => "The api-version is not known",
            Self::RedirectUri => "The redirect_uri is not allowed",
        }
    }

    /// What comes of it.
    pub fn outcome(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::TokenExpired | Self::NoToken => {
                Some("Nobody is shown the terms; Windows gets unauthorized_client at once.")
            }
            Self::ApiVersion => {
                Some("Nobody is shown the terms; Windows gets invalid_request at once.")
            }
            Self::RedirectUri => {
                Some("No address is safe to go on to, so there is a page and no redirect.")
            }
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

pub fn ownership_label(ownership: Ownership) -> &'static str {
    match ownership {
        Ownership::Company => "Company device",
        Ownership::Personal => "Personal device",
    }
}

pub fn ownership_hint(ownership: Ownership) -> &'static str {
    match ownership {
        Ownership::Company => "It joins the organization; only Accept is offered",
        Ownership::Personal => "It is the person\u{2019}s own; they may decline",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_survive_their_query_and_others_are_refused() {
        let query = "scenario=settings&ownership=personal&language=de-AT\
                     &user=jonas.weber%40fabrikam.com&what-if=no-token";
        assert_eq!(Choices::parse(query).unwrap().query(), query);
        for wrong in ["scenario=windows-12", "ownership=", "language=de", "user=x", "what-if=1"] {
            assert!(Choices::parse(wrong).is_none(), "{wrong}");
        }
    }
}
