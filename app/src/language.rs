//! The interface's own languages: Fluent messages, compiled in.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use fluent_templates::{Loader, fluent_bundle::FluentValue, static_loader};
use unic_langid::{CharacterDirection, LanguageIdentifier, langid};

use crate::pseudo;

static_loader! {
    static MESSAGES = {
        locales: "../locales",
        fallback_language: "en",
        customise: |bundle| {
            if is_pseudo(&bundle.locales[0]) {
                bundle.set_transform(Some(pseudo::stretch));
            }
        },
    };
}

static FALLBACK: LanguageIdentifier = langid!("en");

/// Whether a language is a stand-in for layout tests.
fn is_pseudo(language: &LanguageIdentifier) -> bool {
    cfg!(feature = "pseudo") && *language == FALLBACK
}

static AVAILABLE: LazyLock<Vec<LanguageIdentifier>> = LazyLock::new(|| {
    let mut all: Vec<_> = MESSAGES.locales().cloned().collect();
    all.sort_by_key(ToString::to_string);
    all
});

/// A language that the interface has messages for. There is no other way to make one than to pick
/// from [`UiLanguage::available`], so a look-up cannot miss its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UiLanguage(&'static LanguageIdentifier);

impl Default for UiLanguage {
    fn default() -> Self {
        Self(&FALLBACK)
    }
}

impl UiLanguage {
    /// All languages of the interface, in the order of their tags.
    #[must_use]
    pub fn available() -> &'static [LanguageIdentifier] {
        &AVAILABLE
    }

    /// The language with exactly this tag, if the interface has it.
    #[must_use]
    pub fn find(tag: &LanguageIdentifier) -> Option<Self> {
        AVAILABLE.iter().find(|l| *l == tag).map(Self)
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static LanguageIdentifier {
        self.0
    }

    /// A message without variables.
    pub(crate) fn text(self, id: &str) -> String {
        self.marked(MESSAGES.lookup(self.0, id))
    }

    /// A message with its one or more variables. Fluent sets values off with directional isolates,
    /// so a name in another script does not disturb the sentence: for text, not for attributes.
    pub(crate) fn text_with(self, id: &str, variables: &[(&'static str, &str)]) -> String {
        let variables: HashMap<Cow<'static, str>, FluentValue<'_>> = variables
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), FluentValue::from(*value)))
            .collect();
        self.marked(bare_numbers(&MESSAGES.lookup_with_args(self.0, id, &variables)))
    }

    fn marked(self, message: String) -> String {
        if is_pseudo(self.0) { pseudo::bracket(&message) } else { message }
    }
}

impl UiLanguage {
    /// A message that counts: `$count` chooses its form.
    pub(crate) fn text_with_count(
        self,
        id: &str,
        count: usize,
        variables: &[(&'static str, &str)],
    ) -> String {
        let texts = variables.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        let variables: HashMap<Cow<'static, str>, FluentValue<'_>> = texts
            .chain([("count", FluentValue::from(count))])
            .map(|(name, value)| (Cow::Borrowed(name), value))
            .collect();
        self.marked(bare_numbers(&MESSAGES.lookup_with_args(self.0, id, &variables)))
    }
}

/// A message without the isolates around numbers: digits disturb no sentence, and whoever searches a page
/// for “12 of 15” finds it.
fn bare_numbers(message: &str) -> String {
    let mut bare = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('\u{2068}') {
        bare.push_str(before);
        match after.split_once('\u{2069}') {
            Some((value, after))
                if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) =>
            {
                bare.push_str(value);
                rest = after;
            }
            _ => {
                bare.push('\u{2068}');
                rest = after;
            }
        }
    }
    bare.push_str(rest);
    bare
}

/// The value of `dir` for a language.
#[must_use]
pub fn direction(language: &LanguageIdentifier) -> &'static str {
    match language.character_direction() {
        CharacterDirection::RTL => "rtl",
        CharacterDirection::LTR | CharacterDirection::TTB => "ltr",
    }
}

/// The value of `dir` for words of people's own, whose language nobody has told: that of the first
/// letter that has one. (EdgeHTML does not know `dir=auto`.)
pub(crate) fn direction_of_text(text: &str) -> &'static str {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Rtl => "rtl",
        unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed => "ltr",
    }
}

/// Somebody's own words as they are shown: without the invisible characters that turn the direction of what
/// stands around them. `None` where nothing would be left to see.
pub(crate) fn shown(text: &str) -> Option<String> {
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = text.replace(turns, "");
    Some(shown.trim().to_owned()).filter(|shown| !shown.is_empty())
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;

    /// Message id -> the variables it uses, for one language's folder.
    fn messages_of(language: &str) -> BTreeMap<String, BTreeSet<String>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(language);
        let mut found = BTreeMap::new();
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let source = fs::read_to_string(path).unwrap();
            let resource = fluent_syntax::parser::parse(source.as_str()).expect("valid Fluent");
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let variables = message.value.as_ref().map(variables_in).unwrap_or_default();
                    let earlier = found.insert(message.id.name.to_owned(), variables);
                    assert!(earlier.is_none(), "{language}: {} stands twice", message.id.name);
                }
            }
        }
        found
    }

    fn variables_in(pattern: &Pattern<&str>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                let inline = match expression {
                    Expression::Inline(inline) => inline,
                    Expression::Select { selector, variants } => {
                        for variant in variants {
                            names.extend(variables_in(&variant.value));
                        }
                        selector
                    }
                };
                if let InlineExpression::VariableReference { id } = inline {
                    names.insert(id.name.to_owned());
                }
            }
        }
        names
    }

    fn sources_in(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources_in(&path, all);
            } else if path.file_name().is_some_and(|name| name != "language.rs") {
                all.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let english = messages_of("en");
        assert!(UiLanguage::available().len() >= 3);
        for language in UiLanguage::available() {
            assert_eq!(messages_of(&language.to_string()), english, "{language} differs from en");
        }
    }

    #[test]
    fn every_message_is_used_and_every_used_message_exists() {
        let mut sources = String::new();
        sources_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
        let english = messages_of("en");
        // Names of actions are put together: the console's tests look at the list of all of them.
        for id in english.keys().filter(|id| !id.starts_with("act-")) {
            assert!(sources.contains(&format!("\"{id}\"")), "message {id} is not used");
        }
        for call in ["text(\"", "text_with(\"", "text_with_count(\""] {
            for (at, _) in sources.match_indices(call) {
                let id = sources[at + call.len()..].split('"').next().unwrap();
                assert!(english.contains_key(id), "message {id} does not exist");
            }
        }
    }

    #[test]
    fn only_numbers_stand_without_isolates() {
        let message =
            "\u{2068}12\u{2069} of \u{2068}15\u{2069}: \u{2068}Ada \u{2068}7\u{2069}\u{2069}";
        assert_eq!(bare_numbers(message), "12 of 15: \u{2068}Ada 7\u{2069}");
        assert_eq!(bare_numbers("\u{2068}1"), "\u{2068}1");
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!(direction(&langid!("ar-SA")), "rtl");
        assert_eq!(direction(&langid!("he")), "rtl");
        assert_eq!(direction(&langid!("de-AT")), "ltr");
        assert_eq!(direction_of_text("– شركة Contoso"), "rtl");
        assert_eq!(direction_of_text("Back at 8:00."), "ltr");
        assert_eq!(direction_of_text(""), "ltr");
    }
}
