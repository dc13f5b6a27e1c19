//! The texts of help, in all languages of the interface.
//!
//! `locales/en/help.toml` also says what belongs to what; the other languages have words alone, under the same
//! codes. Tests hold them against the list of all codes, and against each other.

use std::{collections::HashMap, sync::LazyLock};

use app::{
    UiLanguage,
    portal::{Area, Group, Hit, Who},
};
use percent_encoding::utf8_percent_encode;
use serde::{Deserialize, de::DeserializeOwned};

use super::SEGMENT;

/// All of help, in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Help {
    #[serde(rename = "error")]
    pub errors: Vec<HelpError>,
    #[serde(rename = "topic")]
    pub topics: Vec<Topic>,
}

/// What one error means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HelpError {
    pub code: String,
    #[serde(default)]
    pub names: Vec<String>,
    pub area: Area,
    pub who: Who,
    pub title: String,
    pub meaning: String,
    pub steps: Vec<String>,
    #[serde(default)]
    pub administrator_steps: Vec<String>,
    /// A place of the portal that helps.
    pub link: Option<String>,
    /// The documents that name it.
    #[serde(rename = "sources")]
    _sources: Vec<String>,
}

/// Something that is good to know.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Topic {
    pub id: String,
    pub title: String,
    pub paragraphs: Vec<String>,
    #[serde(default)]
    pub steps: Vec<String>,
    pub link: Option<String>,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
}

/// The English texts, which also say what belongs to what.
const ENGLISH: &str = include_str!("../../../../locales/en/help.toml");
/// The other languages' texts, under the same codes and ids.
const OTHERS: [(&str, &str); 11] = [
    ("ar", include_str!("../../../../locales/ar/help.toml")),
    ("de", include_str!("../../../../locales/de/help.toml")),
    ("es", include_str!("../../../../locales/es/help.toml")),
    ("fr", include_str!("../../../../locales/fr/help.toml")),
    ("he", include_str!("../../../../locales/he/help.toml")),
    ("it", include_str!("../../../../locales/it/help.toml")),
    ("ja", include_str!("../../../../locales/ja/help.toml")),
    ("nl", include_str!("../../../../locales/nl/help.toml")),
    ("pl", include_str!("../../../../locales/pl/help.toml")),
    ("pt-BR", include_str!("../../../../locales/pt-BR/help.toml")),
    ("zh-Hans", include_str!("../../../../locales/zh-Hans/help.toml")),
];

/// The texts of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    error: HashMap<String, TranslatedError>,
    topic: HashMap<String, TranslatedTopic>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslatedError {
    title: String,
    meaning: String,
    steps: Vec<String>,
    #[serde(default)]
    administrator_steps: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslatedTopic {
    title: String,
    paragraphs: Vec<String>,
    #[serde(default)]
    steps: Vec<String>,
}

/// All of help by language, put together at first use.
static BY_LANGUAGE: LazyLock<HashMap<&'static str, Help>> = LazyLock::new(|| {
    let translated = OTHERS.map(|(tag, text)| (tag, parsed::<Help>(ENGLISH).with(parsed(text))));
    translated.into_iter().chain([("en", parsed(ENGLISH))]).collect()
});

fn parsed<T: DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| unreachable!("help.toml is tested: {error}"))
}

/// Help in a language.
pub(super) fn help_in(ui: UiLanguage) -> &'static Help {
    let by_tag = |tag: &str| BY_LANGUAGE.get(tag);
    by_tag(&ui.tag().to_string())
        .or_else(|| by_tag("en"))
        .unwrap_or_else(|| unreachable!("there is English"))
}

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
    /// The same in other words.
    fn with(mut self, mut translation: Translation) -> Self {
        for error in &mut self.errors {
            if let Some(words) = translation.error.remove(&error.code) {
                error.title = words.title;
                error.meaning = words.meaning;
                error.steps = words.steps;
                error.administrator_steps = words.administrator_steps;
            }
        }
        for topic in &mut self.topics {
            if let Some(words) = translation.topic.remove(&topic.id) {
                topic.title = words.title;
                topic.paragraphs = words.paragraphs;
                topic.steps = words.steps;
            }
        }
        self
    }

    /// The error that a text names: by its code in any notation, or by a name that no other error has.
    pub fn find(&self, text: &str) -> Option<&HelpError> {
        let mut named = self.errors.iter().filter(|error| error.is_called(text.trim()));
        let by_name = || named.next().filter(|_| named.next().is_none());
        let by_code =
            |code: &String| self.errors.iter().find(|e| e.code.eq_ignore_ascii_case(code));
        let spellings = spellings(text);
        by_code(&spellings[0]).or_else(by_name).or_else(|| spellings.iter().find_map(by_code))
    }

    /// Everything that holds all the words, those that have them in title, code or name first.
    pub fn search(&self, query: &str) -> Vec<Hit> {
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

    pub fn groups(&self) -> Vec<Group> {
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

    pub fn hit(&self) -> Hit {
        let address = format!("/help/errors/{}", utf8_percent_encode(&self.code, SEGMENT));
        Hit { address, code: Some(self.code.clone()), title: self.title.clone() }
    }
}

impl Topic {
    pub fn hit(&self) -> Hit {
        let address = format!("/help/{}", self.id);
        Hit { address, code: None, title: self.title.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> &'static Help {
        help_in(UiLanguage::default())
    }

    #[test]
    fn every_language_of_the_interface_has_all_of_the_texts() {
        let english = english();
        for (tag, text) in OTHERS {
            let Translation { mut error, mut topic } = toml::from_str(text).expect(tag);
            for ours in &english.errors {
                let theirs =
                    error.remove(&ours.code).unwrap_or_else(|| panic!("{tag}: {}", ours.code));
                let counts = (ours.steps.len(), ours.administrator_steps.len());
                let theirs = (theirs.steps.len(), theirs.administrator_steps.len());
                assert_eq!(theirs, counts, "{tag}: {}", ours.code);
            }
            for ours in &english.topics {
                let theirs = topic.remove(&ours.id).unwrap_or_else(|| panic!("{tag}: {}", ours.id));
                let counts = (ours.paragraphs.len(), ours.steps.len());
                assert_eq!(
                    (theirs.paragraphs.len(), theirs.steps.len()),
                    counts,
                    "{tag}: {}",
                    ours.id
                );
            }
            assert!(error.is_empty() && topic.is_empty(), "{tag}: texts of nothing");
        }
        for language in UiLanguage::available() {
            let tag = language.to_string();
            assert!(BY_LANGUAGE.contains_key(tag.as_str()), "no help in {tag}");
        }
    }

    #[test]
    fn every_code_of_the_source_documents_has_a_page() {
        let codes = include_str!("../error-codes.txt");
        let codes = codes.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut count = 0;
        for line in codes {
            let code = line.split('\t').next().unwrap();
            let named = english().errors.iter().any(|e| e.is_called(code));
            assert!(named || english().find(code).is_some(), "no page for {code}");
            count += 1;
        }
        assert!(count > 150, "{count}");
    }

    #[test]
    fn every_page_says_something_and_has_an_address_of_its_own() {
        let mut codes = Vec::new();
        for HelpError { code, title, meaning, steps, .. } in &english().errors {
            assert!(!title.is_empty() && !meaning.is_empty() && !steps.is_empty(), "{code}");
            assert_eq!(english().find(code).map(|e| &e.code), Some(code));
            codes.push(code);
        }
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), english().errors.len());
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
            assert_eq!(english().find(text).map(|e| e.code.as_str()), Some("0x80180013"), "{text}");
        }
        for text in ["", " ", "0x", "-", "0x800000000", "99999999999", "nonsense", "0xzz", "½"] {
            assert!(english().find(text).is_none(), "{text}");
        }
    }
}
