//! Locales and how one is chosen (protocol.md §1: `cxh-preferredLanguage`, then `Accept-Language`,
//! then the policy's default).

use std::{fmt, str::FromStr};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;
use utoipa::ToSchema;

use app::UiLanguage;

/// How many languages of a request are looked at; nobody asks for more, and nobody should make us sort more.
const MOST_REQUESTED: usize = 32;

/// A BCP 47 language tag: language, script, region, variants.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, example = "en-US")]
pub struct Locale(LanguageIdentifier);

/// A text that is no language tag.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("expected a language tag such as en-US or zh-Hant-TW")]
pub struct LocaleError;

impl Locale {
    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        app::direction(&self.0)
    }

    /// The interface language that goes with this one: the nearest that there is, else English.
    #[must_use]
    pub fn ui(&self) -> UiLanguage {
        let nearest = negotiate_languages(
            &[&self.0],
            UiLanguage::available(),
            None,
            NegotiationStrategy::Lookup,
        );
        nearest.first().and_then(|tag| UiLanguage::find(tag)).unwrap_or_default()
    }

    /// The language's own name for itself, with the region where `among` holds the language twice.
    #[must_use]
    pub fn own_name(&self, among: &[Locale]) -> String {
        let language = self.0.language.as_str();
        let name = isolang::Language::from_639_1(language)
            .or_else(|| isolang::Language::from_639_3(language))
            .and_then(|l| l.to_autonym());
        let Some(name) = name else { return self.to_string() };
        let mut letters = name.chars();
        let name: String =
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        let twice = among.iter().filter(|l| l.0.language == self.0.language).count() > 1;
        let detail = self.0.to_string();
        match detail.split_once('-') {
            Some((_, detail)) if twice => format!("{name} ({detail})"),
            _ => name,
        }
    }
}

impl FromStr for Locale {
    type Err = LocaleError;
    fn from_str(text: &str) -> Result<Self, LocaleError> {
        // The parser itself lets other characters through in a variant, and four letters, which written
        // out again could be read as a script.
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        if text.len() > 35 || !text.bytes().all(plain) {
            return Err(LocaleError);
        }
        let tag: LanguageIdentifier = text.parse().map_err(|_| LocaleError)?;
        let four_letters = |variant: &str| {
            variant.len() == 4 && !variant.starts_with(|c: char| c.is_ascii_digit())
        };
        if tag.language.is_empty() || tag.variants().any(|v| four_letters(v.as_str())) {
            return Err(LocaleError);
        }
        Ok(Self(tag))
    }
}

impl TryFrom<String> for Locale {
    type Error = LocaleError;
    fn try_from(text: String) -> Result<Self, LocaleError> {
        text.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> String {
        locale.to_string()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsRef<LanguageIdentifier> for Locale {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// The languages that a person asked for, the dearest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences(Vec<Locale>);

impl Preferences {
    /// From the two headers. `???` is what Windows sends for a value that it could not send.
    /// Whatever is no language tag is passed over.
    #[must_use]
    pub fn from_headers(cxh_preferred: Option<&str>, accept_language: Option<&str>) -> Self {
        let mut all = Vec::new();
        // One tag as a rule; a list with `;` or `,` is read as one in order.
        for tag in cxh_preferred.unwrap_or_default().split([';', ',']).take(MOST_REQUESTED) {
            all.extend(leniently(tag.trim()));
        }
        all.extend(parse_accept_language(accept_language.unwrap_or_default()));
        all.truncate(MOST_REQUESTED);
        Self(all)
    }

    /// From a language that the person picked by its button.
    #[must_use]
    pub fn picked(tag: &str) -> Self {
        Self(tag.parse().into_iter().collect())
    }

    /// The best of what is available (BCP 47 look-up with likely subtags: `de-AT` finds `de-DE`).
    #[must_use]
    pub fn choose<'a>(&self, available: &'a [Locale]) -> Option<&'a Locale> {
        self.0.iter().find_map(|wanted| {
            negotiate_languages(
                std::slice::from_ref(wanted),
                available,
                None,
                NegotiationStrategy::Filtering,
            )
            .into_iter()
            .next()
        })
    }

    /// The interface language for a page that has no terms on it.
    #[must_use]
    pub fn ui(&self) -> UiLanguage {
        let nearest = negotiate_languages(
            &self.0,
            UiLanguage::available(),
            None,
            NegotiationStrategy::Filtering,
        );
        nearest.first().and_then(|tag| UiLanguage::find(tag)).unwrap_or_default()
    }
}

/// A tag that may have extensions that we do not know: cut off from the end until one is left that we
/// do (RFC 4647 §3.4).
fn leniently(tag: &str) -> Option<Locale> {
    let cuts = tag.match_indices('-').map(|(at, _)| &tag[..at]).rev();
    std::iter::once(tag).chain(cuts).take(16).find_map(|tag| tag.parse().ok())
}

/// RFC 9110 §12.5.4, sorted by weight; `*` and refused languages (`q=0`) are left out.
fn parse_accept_language(header: &str) -> Vec<Locale> {
    let mut weighed: Vec<(u16, Locale)> = header
        .split(',')
        .take(MOST_REQUESTED)
        .filter_map(|item| {
            let mut parts = item.split(';').map(str::trim);
            let locale = leniently(parts.next()?)?;
            let weight = parts
                .find_map(|p| p.strip_prefix("q=").or_else(|| p.strip_prefix("Q=")))
                .map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())?;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "clamped to thousandths"
            )]
            let weight = (weight.clamp(0.0, 1.0) * 1000.0) as u16;
            (weight > 0).then_some((weight, locale))
        })
        .collect();
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    weighed.into_iter().map(|(_, locale)| locale).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn locales(tags: &[&str]) -> Vec<Locale> {
        tags.iter().map(|t| t.parse().unwrap()).collect()
    }

    fn chosen(cxh: Option<&str>, accept: Option<&str>, available: &[&str]) -> Option<String> {
        let available = locales(available);
        Preferences::from_headers(cxh, accept).choose(&available).map(ToString::to_string)
    }

    #[test]
    fn the_nearest_language_is_found() {
        let all = ["en-US", "de-DE", "ar-SA", "zh-Hans-CN", "zh-Hant-TW", "pt-BR"];
        for (wanted, found) in [
            ("de-DE", "de-DE"),
            ("de-AT", "de-DE"),
            ("de", "de-DE"),
            ("DE-at", "de-DE"),
            ("de-DE-u-co-phonebk", "de-DE"),
            ("de-x-goethe", "de-DE"),
            ("ar-arb-EG", "ar-SA"),
            ("en-GB", "en-US"),
            ("ar-EG", "ar-SA"),
            ("zh-TW", "zh-Hant-TW"),
            ("zh-HK", "zh-Hant-TW"),
            ("zh-CN", "zh-Hans-CN"),
            ("zh-SG", "zh-Hans-CN"),
            ("pt-PT", "pt-BR"),
        ] {
            assert_eq!(chosen(Some(wanted), None, &all).as_deref(), Some(found), "{wanted}");
        }
        assert_eq!(chosen(Some("fr-FR"), None, &all), None);
    }

    #[test]
    fn the_windows_header_comes_before_accept_language() {
        let all = ["en-US", "de-DE", "ar-SA"];
        assert_eq!(chosen(Some("ar-SA"), Some("de"), &all).as_deref(), Some("ar-SA"));
        assert_eq!(chosen(Some("fr-FR"), Some("de"), &all).as_deref(), Some("de-DE"));
        assert_eq!(chosen(Some("???"), Some("de"), &all).as_deref(), Some("de-DE"));
        assert_eq!(
            chosen(Some(""), Some("xx;q=1, ar;q=0.5, de;q=0.9"), &all).as_deref(),
            Some("de-DE")
        );
        assert_eq!(chosen(None, Some("de;q=0, *"), &all), None);
    }

    #[test]
    fn a_language_calls_itself_by_its_own_name() {
        let all = locales(&["en-US", "de-DE", "ar-SA", "pt-BR", "pt-PT"]);
        let names: Vec<_> = all.iter().map(|l| l.own_name(&all)).collect();
        assert_eq!(names, ["English", "Deutsch", "العربية", "Português (BR)", "Português (PT)"]);
    }

    proptest! {
        #[test]
        fn whatever_the_headers_say_the_choice_is_one_that_is_available(
            cxh in proptest::option::of(".{0,60}"),
            accept in proptest::option::of("([a-zA-Z]{1,9}(-[a-zA-Z0-9]{1,9}){0,3}(;q=[0-9.]{1,4})?,?){0,8}"),
        ) {
            let available = locales(&["en-US", "de-DE", "ar-SA"]);
            let preferences = Preferences::from_headers(cxh.as_deref(), accept.as_deref());
            if let Some(found) = preferences.choose(&available) {
                prop_assert!(available.contains(found));
            }
            let _ = preferences.ui();
        }

        #[test]
        fn an_exact_match_at_the_head_always_wins(
            index in 0_usize..4,
            rest in "([a-z]{2}(-[A-Z]{2})?,){0,5}",
        ) {
            let available = ["en-US", "de-DE", "ar-SA", "pt-BR"];
            let found = chosen(Some(available[index]), Some(&rest), &available);
            prop_assert_eq!(found.as_deref(), Some(available[index]));
        }
    }
}
