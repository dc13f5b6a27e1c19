//! Texts from outside, bounded and without control characters.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

/// A text of 1 to `MAX` characters, none of them a control character. Anything else of Unicode may be in
/// it, so it is escaped wherever it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> TryFrom<String> for Text<MAX> {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let length = text.chars().count();
        if (1..=MAX).contains(&length) && !text.chars().any(char::is_control) {
            Ok(Self(text))
        } else {
            Err(format!("expected 1 to {MAX} characters, none of them a control character"))
        }
    }
}

impl<const MAX: usize> From<Text<MAX>> for String {
    fn from(text: Text<MAX>) -> Self {
        text.0
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value as JSON text.
///
/// # Panics
/// Where the value has no form in JSON: it must be of members, texts, numbers, lists and null.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    #[expect(clippy::expect_used, reason = "which values there are is known when this is compiled")]
    serde_json::to_string(value).expect("a value that JSON has a form for")
}

/// At most so many characters of a text.
#[must_use]
pub fn cut(mut text: String, most: usize) -> String {
    // A text has no more characters than bytes.
    if text.len() > most
        && let Some((end, _)) = text.char_indices().nth(most)
    {
        text.truncate(end);
    }
    text
}

/// The same of a text that is to be stored: without NUL, which PostgreSQL's text cannot hold.
#[must_use]
pub fn storable(text: &str, most: usize) -> String {
    cut(if text.contains('\0') { text.replace('\0', "") } else { text.to_owned() }, most)
}

/// Whether XML 1.0 can hold a character (§2.2, `Char`).
#[must_use]
pub fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// A value that may be left out: absent, `null` and the empty text are the same.
///
/// # Errors
/// Where there is a value and it is not right.
pub fn optional<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: TryFrom<String>,
    T::Error: fmt::Display,
    D: Deserializer<'de>,
{
    match Option::<String>::deserialize(deserializer)? {
        Some(text) if !text.is_empty() => {
            T::try_from(text).map(Some).map_err(serde::de::Error::custom)
        }
        _ => Ok(None),
    }
}
