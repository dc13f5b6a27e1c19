//! What the portal's pages are put together from.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    help::Who,
    icon::{Icon, Picture},
};
use crate::{
    language::{UiLanguage, direction_of_text},
    when::When,
};

pub(crate) use crate::{
    controls::{BUTTON, CARD, DANGER, LINK, PRIMARY},
    language::shown,
};

/// What people type or choose in.
pub(crate) const FIELD: &str =
    "min-h-10 max-w-full rounded-sm border border-control bg-surface px-3 py-2";
/// The link over the header that only a keyboard reaches.
pub(crate) const SKIP: &str = "sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 \
    focus:z-10 focus:rounded-sm focus:bg-surface focus:px-4 focus:py-2 focus:font-semibold";
/// One of the portal's places in the header. Only the current one has a line, as high contrast shows every
/// border, transparent ones too.
pub(crate) const PLACE: &str = "inline-block px-3 py-4 underline-offset-4 hover:underline \
    aria-current:border-b-2 aria-current:border-accent aria-current:pb-3.5 \
    aria-current:font-semibold";
/// One of the console's sections, in the row under that.
pub(crate) const SECTION: &str = "inline-block px-3 py-3 underline-offset-4 hover:underline \
    aria-[current=page]:border-b-2 aria-[current=page]:border-accent aria-[current=page]:pb-2.5 \
    aria-[current=page]:font-semibold";
/// A page's heading.
pub(crate) const H1: &str = "max-w-[32ch] text-2xl font-semibold wrap-anywhere";
/// The sentence under it.
pub(crate) const LEAD: &str = "mt-2 max-w-[68ch] text-quiet wrap-anywhere";
/// The heading of a part of a page.
pub(crate) const H2: &str = "text-lg font-semibold wrap-anywhere";

/// A row of a list that leads to a page; each list has its columns.
pub(crate) const ROW: &str = "relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 \
    gap-y-1 p-4 first:rounded-t-md last:rounded-b-md hover:bg-ground sm:px-6";
/// Its link, which all of the row belongs to.
pub(crate) const ROW_LINK: &str =
    "font-semibold wrap-anywhere after:absolute after:inset-0 hover:underline";

/// What something means, beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Good,
    Attention,
    Problem,
    Info,
    Quiet,
}

impl Tone {
    pub(crate) fn letters(self) -> &'static str {
        match self {
            Self::Good => "text-good",
            Self::Attention => "text-attention",
            Self::Problem => "text-problem",
            Self::Info => "text-accent",
            Self::Quiet => "text-quiet",
        }
    }

    pub(crate) fn edge(self) -> &'static str {
        match self {
            Self::Good => "border-s-good",
            Self::Attention => "border-s-attention",
            Self::Problem => "border-s-problem",
            Self::Info => "border-s-accent",
            Self::Quiet => "border-s-control",
        }
    }

    pub(crate) fn icon(self) -> Icon {
        match self {
            Self::Good => Icon::Good,
            Self::Attention => Icon::Attention,
            Self::Problem => Icon::Problem,
            Self::Info => Icon::Info,
            Self::Quiet => Icon::Line,
        }
    }
}

/// A state in a word or two.
#[component]
pub(crate) fn Chip(
    tone: Tone,
    words: String,
    #[prop(optional_no_strip)] icon: Option<Icon>,
) -> impl IntoView {
    view! {
        <span class=format!("inline-flex items-start gap-1.5 text-sm font-semibold {}", tone.letters())>
            <Picture icon=icon.unwrap_or(tone.icon()) class="mt-px size-4.5 flex-none"/>
            {words}
        </span>
    }
}

/// A box that stands out: what happened, and what to do next. One that a press has led to is read out.
#[component]
pub(crate) fn Callout(
    tone: Tone,
    heading: String,
    #[prop(default = None)] role: Option<&'static str>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let content = children.map(|children| {
        view! { <div class="mt-1 flex max-w-[68ch] flex-col gap-2 wrap-anywhere">{children()}</div> }
    });
    view! {
        <div
            class=format!(
                "mt-6 flex gap-3 rounded-md border border-s-4 border-edge bg-surface p-4 {}",
                tone.edge(),
            )
            role=role
        >
            <span class=format!("pt-0.5 {}", tone.letters())>
                <Picture icon=tone.icon()/>
            </span>
            <div class="min-w-0">
                <p class="font-semibold wrap-anywhere">{heading}</p>
                {content}
            </div>
        </div>
    }
}

/// How long ago, with the exact time on its title.
pub(crate) fn ago(when: &When, at: Timestamp) -> impl IntoView + use<> {
    view! {
        <time datetime=When::machine(at) title=when.exact(at)>
            {when.ago(at)}
        </time>
    }
}

/// How long ago, and exactly when in quiet letters below.
pub(crate) fn moment(when: &When, at: Timestamp) -> impl IntoView + use<> {
    view! {
        <time datetime=When::machine(at)>
            {when.ago(at)}
            <span class="block text-sm text-quiet">{when.exact(at)}</span>
        </time>
    }
}

/// Stands in a message for what is put there afterwards.
pub(crate) const SLOT: &str = "\u{e000}";

/// A message with an element of ours in place of its one variable: a time, a name, a link.
pub(crate) fn with_slot<V: IntoView>(
    ui: UiLanguage,
    id: &str,
    variable: &'static str,
    element: V,
) -> impl IntoView + use<V> {
    with_slot_among(ui, id, &[(variable, SLOT)], element)
}

/// The same where there are other variables too; that of the element has [`SLOT`] as its value.
pub(crate) fn with_slot_among<V: IntoView>(
    ui: UiLanguage,
    id: &str,
    variables: &[(&'static str, &str)],
    element: V,
) -> impl IntoView + use<V> {
    let message = ui.text_with(id, variables);
    // The element isolates itself.
    let message = message.replace("\u{2068}\u{e000}\u{2069}", SLOT);
    let (before, after) = message.split_once(SLOT).unwrap_or((&message, ""));
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    view! {
        {some(before)}
        {element}
        {some(after)}
    }
}

/// The beginning of a very long name, for a list; its page has the whole.
pub(crate) fn shortened(text: String) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

/// Somebody's own words, in their direction.
pub(crate) fn own(text: &str) -> Option<impl IntoView + use<>> {
    let text = shown(text)?;
    let dir = direction_of_text(&text);
    Some(view! { <span class="wrap-anywhere" dir=dir>{text}</span> })
}

/// A line of a list of facts.
pub(crate) struct Fact {
    term: String,
    value: AnyView,
}

/// A fact, if there is something to say.
pub(crate) fn fact<V: IntoView + 'static>(term: String, value: Option<V>) -> Option<Fact> {
    value.map(|value| Fact { term, value: value.into_any() })
}

/// What is known: names and values, side by side where there is room.
#[component]
pub(crate) fn Facts(all: Vec<Option<Fact>>) -> impl IntoView {
    let line = |Fact { term, value }| {
        view! {
            <div class="grid gap-x-6 px-4 py-3 sm:grid-cols-[12rem_minmax(0,1fr)] sm:px-6 print:grid-cols-[12rem_minmax(0,1fr)] print:px-0 print:py-1.5">
                <dt class="text-quiet wrap-anywhere">{term}</dt>
                <dd class="min-w-0 wrap-anywhere">{value}</dd>
            </div>
        }
    };
    view! {
        <dl class=format!("divide-y divide-edge {} print:border-0", CARD)>
            {all.into_iter().flatten().map(line).collect_view()}
        </dl>
    }
}

/// The way back, over the heading.
#[component]
pub(crate) fn BackLink(href: String, words: String) -> impl IntoView {
    view! {
        <p class="mb-4 print:hidden">
            <a class="inline-flex max-w-full items-center gap-1 rounded-sm text-accent underline-offset-2 hover:underline" href=href>
                <Picture icon=Icon::Back class="size-4 flex-none"/>
                <span class="min-w-0 wrap-anywhere">{words}</span>
            </a>
        </p>
    }
}

/// A list of what will happen, or what will not, each line with a drawing before it.
#[component]
pub(crate) fn Points(lines: Vec<(Tone, String)>) -> impl IntoView {
    let line = |(tone, words): (Tone, String)| {
        view! {
            <li class="flex gap-3">
                <span class=format!("pt-0.5 {}", tone.letters())>
                    <Picture icon=tone.icon()/>
                </span>
                <span class="min-w-0 wrap-anywhere">{words}</span>
            </li>
        }
    };
    view! {
        <ul class="mt-3 flex max-w-[68ch] flex-col gap-2">
            {lines.into_iter().map(line).collect_view()}
        </ul>
    }
}

/// Something to choose that has a page of its own.
#[component]
pub(crate) fn Choice(href: String, label: String, hint: String) -> impl IntoView {
    view! {
        <li>
            <a class="flex items-center gap-4 rounded-md px-4 py-3 hover:bg-ground sm:px-6" href=href>
                <span class="min-w-0 flex-1">
                    <span class="block font-semibold text-accent">{label}</span>
                    <span class="block text-sm text-quiet wrap-anywhere">{hint}</span>
                </span>
                <span class="text-quiet">
                    <Picture icon=Icon::Forward/>
                </span>
            </a>
        </li>
    }
}

/// Nothing here: a drawing, a sentence, and what to do.
#[component]
pub(crate) fn Empty(icon: Icon, words: String, hint: String, children: Children) -> impl IntoView {
    view! {
        <div class=format!("mt-6 flex flex-col items-center px-4 py-12 text-center {}", CARD)>
            <span class="text-quiet">
                <Picture icon=icon class="size-12"/>
            </span>
            <p class="mt-4 text-lg font-semibold wrap-anywhere">{words}</p>
            <p class="mt-1 mb-6 max-w-[48ch] text-quiet">{hint}</p>
            {children()}
        </div>
    }
}

/// Whose turn it is: a picture and words, never the colour alone.
#[component]
pub(crate) fn Turn(who: Who, words: String) -> impl IntoView {
    let (tone, icon) = match who {
        Who::You => (Tone::Good, Icon::Good),
        Who::Administrator => (Tone::Info, Icon::Person),
        Who::Wait => (Tone::Attention, Icon::Clock),
        Who::Nobody => (Tone::Problem, Icon::Problem),
    };
    view! {
        <p class=format!("inline-flex items-center gap-2 font-semibold {}", tone.letters())>
            <Picture icon=icon class="size-6 flex-none"/>
            {words}
        </p>
    }
}
