//! `/help`: every error code of the source documents, and what else is good to know. For everybody, as the
//! person who needs it may not be able to sign in.
//!
//! The texts are in `locales/<language>/help.toml`. A test holds them against the list of all codes.

use std::sync::LazyLock;

use app::portal::{
    Area, ErrorPage, Group, HelpPage, Hit, Search, TopicPage, UnknownCodePage, Who, Words,
};
use axum::{
    extract::{
        Path, Query, RawQuery, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::{frame, html};
use crate::app_state::App;

/// The longest search, in characters.
const LONGEST_QUERY: usize = 200;
/// What stays as it is in a path's segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// All of help, in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Help {
    #[serde(rename = "error")]
    errors: Vec<HelpError>,
    #[serde(rename = "topic")]
    topics: Vec<Topic>,
}

/// What one error means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpError {
    code: String,
    #[serde(default)]
    names: Vec<String>,
    area: Area,
    who: Who,
    title: String,
    meaning: String,
    steps: Vec<String>,
    #[serde(default)]
    administrator_steps: Vec<String>,
    /// A place of the portal that helps; not shown until the portal has it.
    #[serde(default, rename = "link")]
    _link: Option<String>,
    /// The documents that name it.
    #[serde(rename = "sources")]
    _sources: Vec<String>,
}

/// Something that is good to know.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    id: String,
    title: String,
    paragraphs: Vec<String>,
    #[serde(default)]
    steps: Vec<String>,
    #[serde(default, rename = "link")]
    _link: Option<String>,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
}

static ENGLISH: LazyLock<Help> = LazyLock::new(|| {
    let text = include_str!("../../../locales/en/help.toml");
    toml::from_str(text).unwrap_or_else(|error| unreachable!("help.toml is tested: {error}"))
});

/// What a text may mean as a code: itself, and for a number in any notation that Windows and its logs use,
/// `0x` and eight hexadecimal digits.
fn spellings(text: &str) -> Vec<String> {
    let text = text.trim();
    let mut all = vec![text.to_lowercase()];
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let hexadecimal = digits.unwrap_or(text);
    if (1..=8).contains(&hexadecimal.len())
        && let Ok(number) = u32::from_str_radix(hexadecimal, 16)
    {
        all.push(format!("0x{number:08x}"));
    }
    if digits.is_none() {
        // Signed as scripts and logs print it, or unsigned.
        let number = text.parse::<i64>().ok();
        let number = number.and_then(|n| {
            u32::try_from(n).ok().or_else(|| i32::try_from(n).ok().map(i32::cast_unsigned))
        });
        all.extend(number.map(|number| format!("0x{number:08x}")));
    }
    all
}

impl Help {
    /// The error that a text names: by its code in any notation, or by a name that no other error has.
    fn find(&self, text: &str) -> Option<&HelpError> {
        let mut named = self.errors.iter().filter(|error| error.is_called(text.trim()));
        let by_name = || named.next().filter(|_| named.next().is_none());
        let by_code =
            |code: &String| self.errors.iter().find(|e| e.code.eq_ignore_ascii_case(code));
        let spellings = spellings(text);
        by_code(&spellings[0]).or_else(by_name).or_else(|| spellings.iter().find_map(by_code))
    }

    /// Everything that holds all the words, those that have them in title, code or name first.
    fn search(&self, query: &str) -> Vec<Hit> {
        let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
        let holds = |text: &str| {
            let text = text.to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        };
        let mut found: Vec<(bool, Hit)> = Vec::new();
        for error in &self.errors {
            let head = format!("{} {} {}", error.code, error.names.join(" "), error.title);
            let steps = error.steps.iter().chain(&error.administrator_steps);
            let all = [&head, &error.meaning].into_iter().chain(steps);
            if holds(&joined(all)) {
                found.push((holds(&head), error.hit()));
            }
        }
        for topic in &self.topics {
            let all = [&topic.title].into_iter().chain(&topic.paragraphs).chain(&topic.steps);
            if holds(&joined(all)) {
                found.push((holds(&topic.title), topic.hit()));
            }
        }
        found.sort_by_key(|(in_head, _)| !in_head);
        found.into_iter().map(|(_, hit)| hit).collect()
    }

    fn groups(&self) -> Vec<Group> {
        [Area::Enrollment, Area::Terms, Area::Registration, Area::Intune, Area::Comanagement]
            .into_iter()
            .map(|area| {
                let hits = self.errors.iter().filter(|error| error.area == area);
                Group { area, hits: hits.map(HelpError::hit).collect() }
            })
            .filter(|group| !group.hits.is_empty())
            .collect()
    }
}

fn joined<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(" ")
}

impl HelpError {
    fn is_called(&self, name: &str) -> bool {
        self.names.iter().any(|other| other.eq_ignore_ascii_case(name))
    }

    fn hit(&self) -> Hit {
        let address = format!("/help/errors/{}", utf8_percent_encode(&self.code, SEGMENT));
        Hit { address, code: Some(self.code.clone()), title: self.title.clone() }
    }
}

impl Topic {
    fn hit(&self) -> Hit {
        let address = format!("/help/{}", self.id);
        Hit { address, code: None, title: self.title.clone() }
    }
}

/// English, for now; pages in other languages say so.
fn words(frame: &app::portal::Frame) -> Words {
    Words { lang: "en", dir: "ltr", foreign: frame.ui.tag().language.as_str() != "en" }
}

/// The query of the first page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct HelpQuery {
    q: Option<String>,
}

/// `GET /help`: everything, or what somebody looks for. A code leads to its page at once.
pub async fn show_help(
    State(app): State<App>,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
    query: Result<Query<HelpQuery>, QueryRejection>,
) -> Response {
    let address = match raw {
        Some(raw) if raw.len() < 1024 => format!("/help?{raw}"),
        _ => "/help".to_owned(),
    };
    let frame = frame(&app, &headers, &address);
    let query = query.map_or(None, |Query(query)| query.q).unwrap_or_default();
    let query: String = query.trim().chars().take(LONGEST_QUERY).collect();
    if let Some(error) = ENGLISH.find(&query) {
        return Redirect::to(&error.hit().address).into_response();
    }
    let search = (!query.is_empty()).then(|| Search { hits: ENGLISH.search(&query), query });
    let topics = ENGLISH.topics.iter().map(Topic::hit).collect();
    let page = HelpPage { words: words(&frame), frame, search, topics, groups: ENGLISH.groups() };
    html(StatusCode::OK, page.render())
}

/// `GET /help/errors/{code}`: under one address, to which other notations lead.
pub async fn show_error(
    State(app): State<App>,
    headers: HeaderMap,
    code: Result<Path<String>, PathRejection>,
) -> Response {
    let code = code.map_or_else(|_| String::new(), |Path(code)| code);
    let Some(error) = ENGLISH.find(&code) else {
        let code: String = code.chars().take(LONGEST_QUERY).collect();
        let address = format!("/help/errors/{}", utf8_percent_encode(&code, SEGMENT));
        let frame = frame(&app, &headers, &address);
        return html(StatusCode::NOT_FOUND, UnknownCodePage { frame, code }.render());
    };
    let Hit { address, .. } = error.hit();
    if code != error.code {
        return Redirect::permanent(&address).into_response();
    }
    let frame = frame(&app, &headers, &address);
    let page = ErrorPage {
        words: words(&frame),
        frame,
        code: error.code.clone(),
        names: error.names.clone(),
        who: error.who,
        title: error.title.clone(),
        meaning: error.meaning.clone(),
        steps: error.steps.clone(),
        administrator_steps: error.administrator_steps.clone(),
    };
    html(StatusCode::OK, page.render())
}

/// `GET /help/{topic}`
pub async fn show_topic(
    State(app): State<App>,
    headers: HeaderMap,
    id: Result<Path<String>, PathRejection>,
) -> Response {
    let id = id.map_or_else(|_| String::new(), |Path(id)| id);
    let Some(topic) = ENGLISH.topics.iter().find(|topic| topic.id == id) else {
        let code: String = id.chars().take(LONGEST_QUERY).collect();
        let frame = frame(&app, &headers, "/help");
        return html(StatusCode::NOT_FOUND, UnknownCodePage { frame, code }.render());
    };
    let frame = frame(&app, &headers, &topic.hit().address);
    let Topic { title, paragraphs, steps, .. } = topic;
    let page = TopicPage {
        words: words(&frame),
        frame,
        title: title.clone(),
        paragraphs: paragraphs.clone(),
        steps: steps.clone(),
    };
    html(StatusCode::OK, page.render())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_source_documents_has_a_page() {
        let codes = include_str!("error-codes.txt");
        let codes = codes.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut count = 0;
        for line in codes {
            let code = line.split('\t').next().unwrap();
            let named = ENGLISH.errors.iter().any(|e| e.is_called(code));
            assert!(named || ENGLISH.find(code).is_some(), "no page for {code}");
            count += 1;
        }
        assert!(count > 150, "{count}");
    }

    #[test]
    fn every_page_says_something_and_has_an_address_of_its_own() {
        let mut codes = Vec::new();
        for HelpError { code, title, meaning, steps, .. } in &ENGLISH.errors {
            assert!(!title.is_empty() && !meaning.is_empty() && !steps.is_empty(), "{code}");
            assert_eq!(ENGLISH.find(code).map(|e| &e.code), Some(code));
            codes.push(code);
        }
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), ENGLISH.errors.len());
    }

    #[test]
    fn a_code_is_found_in_every_notation_that_windows_and_its_logs_use() {
        for text in [
            "0x80180013",
            "0X80180013",
            "80180013",
            " 0x80180013 ",
            "-2145910765",
            "2149056531",
            "DeviceCapReached",
            "devicecapreached",
            "MENROLL_E_DEVICECAPREACHED",
        ] {
            assert_eq!(ENGLISH.find(text).map(|e| e.code.as_str()), Some("0x80180013"), "{text}");
        }
        for text in ["", " ", "0x", "-", "0x800000000", "99999999999", "nonsense", "0xzz", "½"] {
            assert!(ENGLISH.find(text).is_none(), "{text}");
        }
    }
}
