//! What changed between two texts, by the `similar` crate: lines, and within a changed line the words.

use std::time::Duration;

use app::admin::{Change, Line};
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// How long it takes at most to find out what changed; after that the rest counts as changed.
const LONGEST: Duration = Duration::from_millis(500);
/// How many lines are shown.
const MOST: usize = 5000;
/// How many lines around a change are shown.
const CONTEXT: usize = 2;

/// A value as lines of JSON, to be compared.
#[must_use]
pub fn json_lines(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// The comparison of two texts, from the first to the second.
#[must_use]
pub fn compare(before: &str, after: &str) -> Vec<Line> {
    let diff = TextDiff::configure().timeout(LONGEST).diff_lines(before, after);
    let mut lines = Vec::new();
    // Lines of the first text that were shown or left out so far.
    let mut seen = 0;
    for group in diff.grouped_ops(CONTEXT) {
        for operation in group {
            let begin = operation.old_range().start;
            if begin > seen {
                lines.push(Line::Gap(begin - seen));
            }
            seen = operation.old_range().end.max(begin);
            for change in diff.iter_inline_changes(&operation) {
                let kind = match change.tag() {
                    ChangeTag::Equal => Change::Same,
                    ChangeTag::Delete => Change::Removed,
                    ChangeTag::Insert => Change::Added,
                };
                let piece = |(differs, text): (bool, std::borrow::Cow<'_, str>)| {
                    (differs, text.trim_end_matches('\n').to_owned())
                };
                let pieces = change.iter_strings_lossy().map(piece);
                lines.push(Line::Text(kind, pieces.filter(|(_, text)| !text.is_empty()).collect()));
            }
        }
    }
    let all = before.lines().count();
    if all > seen {
        lines.push(Line::Gap(all - seen));
    }
    lines.truncate(MOST);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(change: Change, pieces: &[(bool, &str)]) -> Line {
        Line::Text(
            change,
            pieces.iter().map(|(differs, text)| (*differs, (*text).to_owned())).collect(),
        )
    }

    #[test]
    fn a_changed_word_stands_out_in_its_line_and_what_is_far_is_left_out() {
        let before = "one\ntwo\nthree\nfour\nthe old word\nsix\nseven\neight\n";
        let after = before.replace("old", "new");
        let same = |line| text(Change::Same, &[(false, line)]);
        assert_eq!(
            compare(before, &after),
            [
                Line::Gap(2),
                same("three"),
                same("four"),
                text(Change::Removed, &[(false, "the "), (true, "old"), (false, " word")]),
                text(Change::Added, &[(false, "the "), (true, "new"), (false, " word")]),
                same("six"),
                same("seven"),
                Line::Gap(1),
            ]
        );
    }

    #[test]
    fn equal_texts_have_nothing_but_a_gap_and_new_ones_only_additions() {
        assert_eq!(compare("a\nb\n", "a\nb\n"), [Line::Gap(2)]);
        assert_eq!(compare("", "a\n"), [text(Change::Added, &[(false, "a")])]);
        assert_eq!(compare("", ""), []);
    }
}
