//! What changed between two texts, line by line: as words and marks, never the colour alone.

use std::fmt::Write as _;

use leptos::prelude::*;

use crate::language::UiLanguage;

/// What happened to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is in both.
    Same,
    /// It is gone.
    Removed,
    /// It is new.
    Added,
}

/// A line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A line, in pieces; the ones with `true` are what differs from the line that it takes the place of.
    Text(Change, Vec<(bool, String)>),
    /// So many lines that are the same in both, left out.
    Gap(usize),
}

/// A comparison, or the sentence that there is no difference.
#[component]
pub(super) fn Comparison(
    ui: UiLanguage,
    lines: Vec<Line>,
    /// The text's own direction.
    dir: &'static str,
    #[prop(optional_no_strip)] lang: Option<String>,
) -> impl IntoView {
    if !lines.iter().any(|line| matches!(line, Line::Text(Change::Removed | Change::Added, _))) {
        return view! { <p class="mt-4 text-quiet">{ui.text("admin-diff-none")}</p> }.into_any();
    }
    let shown = lines.into_iter().map(|line| match line {
        Line::Gap(count) => view! {
            <li class="bg-ground px-4 py-2 text-sm text-quiet sm:px-6" dir="auto">
                {ui.text_with_count("admin-diff-gap", count, &[])}
            </li>
        }
        .into_any(),
        Line::Text(change, pieces) => row(ui, change, pieces).into_any(),
    });
    view! {
        <ol class="mt-4 overflow-hidden rounded-md border border-edge bg-surface" lang=lang dir=dir>
            {shown.collect_view()}
        </ol>
    }
    .into_any()
}

fn row(ui: UiLanguage, change: Change, pieces: Vec<(bool, String)>) -> impl IntoView + use<> {
    let (mark, class, words) = match change {
        Change::Same => ("\u{a0}", "border-s-transparent", None),
        Change::Removed => ("−", "border-s-problem", Some(ui.text("admin-diff-removed"))),
        Change::Added => ("+", "border-s-good", Some(ui.text("admin-diff-added"))),
    };
    let letters = match change {
        Change::Same => "text-quiet",
        Change::Removed => "text-problem",
        Change::Added => "text-good",
    };
    let piece = |(differs, text): (bool, String)| (differs, visible(&text));
    let piece = |piece_of: (bool, String)| match (change, piece(piece_of)) {
        (Change::Removed, (true, text)) => {
            view! { <del class="rounded-sm bg-problem/15 font-semibold">{text}</del> }.into_any()
        }
        (Change::Added, (true, text)) => {
            view! { <ins class="rounded-sm bg-good/15 font-semibold no-underline">{text}</ins> }
                .into_any()
        }
        (_, (_, text)) => text.into_any(),
    };
    view! {
        <li class=format!("flex gap-3 border-s-4 px-3 py-1 sm:px-5 {class}")>
            <span class=format!("w-3 flex-none font-mono {letters}") aria-hidden="true">{mark}</span>
            <span class="min-w-0 whitespace-pre-wrap wrap-anywhere">
                {words.map(|words| view! { <span class="sr-only">{words} ": "</span> })}
                {pieces.into_iter().map(piece).collect_view()}
            </span>
        </li>
    }
}

/// A text whose characters that nobody sees, and that turn the direction of what stands around them, are written out: a change of
/// one is a change.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        {
            let _ = write!(visible, "⟨U+{:04X}⟩", u32::from(c));
        } else {
            visible.push(c);
        }
    }
    visible
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_written_out() {
        assert_eq!(visible("a\u{202e}b\u{200b}"), "a⟨U+202E⟩b⟨U+200B⟩");
        assert_eq!(visible("שלום عربي"), "שלום عربي");
    }
}
