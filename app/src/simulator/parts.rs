//! What the simulator's pages have in common.

use leptos::prelude::*;

pub(super) use crate::controls::{BUTTON, CARD, CODE, LINK, PRIMARY, SELECT};

/// A name, its value, and perhaps a word about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name, as it is sent.
    pub name: String,
    /// The value, as it is sent.
    pub value: String,
    /// What it means.
    pub note: Option<String>,
}

impl Field {
    /// A value without a note.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), note: None }
    }

    /// The same with a note.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// Names and values: side by side where there is room for it.
#[component]
pub(super) fn Fields(all: Vec<Field>) -> impl IntoView {
    view! {
        <div class="@container">
            <dl class="divide-y divide-edge border-y border-edge text-sm">
                {all.into_iter().map(field).collect_view()}
            </dl>
        </div>
    }
}

fn field(Field { name, value, note }: Field) -> impl IntoView {
    view! {
        <div class="grid gap-x-4 py-2 @md:grid-cols-[10rem_minmax(0,1fr)]">
            <dt class="text-quiet wrap-anywhere">{name}</dt>
            <dd class="wrap-anywhere">
                <span class="font-mono">{value}</span>
                {note.map(|note| view! { <span class="block text-quiet">{note}</span> })}
            </dd>
        </div>
    }
}

/// One of several things to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// What it means; may be empty.
    pub hint: String,
    /// Whether it is the one chosen so far.
    pub chosen: bool,
}

/// A field of a form with what it is called and what it is for. The field has `{id}-hint` as its description.
#[component]
pub(super) fn Labelled(
    id: &'static str,
    label: &'static str,
    #[prop(into)] hint: String,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="flex flex-col gap-1">
            <label class="font-semibold" for=id>
                {label}
            </label>
            <p class="mb-1 text-sm text-quiet" id=format!("{id}-hint")>
                {hint}
            </p>
            {children()}
        </div>
    }
}

/// Choices in a list; `languages` where their values are the tags of the languages that they are in.
pub(super) fn options(choices: Vec<Choice>, languages: bool) -> impl IntoView {
    choices
        .into_iter()
        .map(|choice| {
            let lang = languages.then(|| choice.value.clone());
            view! {
                <option value=choice.value selected=choice.chosen lang=lang>
                    {choice.label}
                </option>
            }
        })
        .collect_view()
}

/// A part of a page under its heading.
#[component]
pub(super) fn Section(
    id: &'static str,
    #[prop(into)] heading: String,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="flex flex-col gap-3" aria-labelledby=id>
            <h2 class="text-lg font-semibold" id=id>
                {heading}
            </h2>
            {children()}
        </section>
    }
}

/// Lines of JSON or XML. Where one is too long, it goes on further to the right than it began.
pub(super) fn code(text: &str) -> impl IntoView + use<> {
    const HANGING: [&str; 8] = [
        "ps-[3ch] indent-[-3ch]",
        "ps-[5ch] indent-[-5ch]",
        "ps-[7ch] indent-[-7ch]",
        "ps-[9ch] indent-[-9ch]",
        "ps-[11ch] indent-[-11ch]",
        "ps-[13ch] indent-[-13ch]",
        "ps-[15ch] indent-[-15ch]",
        "ps-[17ch] indent-[-17ch]",
    ];
    let lines = text.lines().map(|line| {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let hanging = HANGING[depth.min(HANGING.len() - 1)];
        view! { <span class=format!("block {hanging}")>{format!("{line}\n")}</span> }
    });
    view! { <pre class=CODE>{lines.collect_view()}</pre> }
}

/// The line above every page that is not in a frame. `start` is the demo's first page.
#[component]
pub(super) fn Header(#[prop(default = "/".to_owned())] start: String) -> impl IntoView {
    view! {
        <header class="border-b border-edge bg-surface">
            <div class="mx-auto flex min-h-14 max-w-272 items-center gap-3 px-4 sm:px-8">
                <a class="rounded-sm font-semibold hover:text-accent" href=start>
                    "Vestibule"
                </a>
                <span class="rounded-sm border border-edge px-2 text-sm text-quiet">"Demo"</span>
            </div>
        </header>
    }
}

/// What happened, as a picture beside the word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It went well.
    Good,
    /// It did not go on, as somebody wished.
    Stopped,
    /// It did not go well.
    Problem,
}

/// The picture, as large as the letters beside it.
#[component]
pub(super) fn Icon(sign: Sign) -> impl IntoView {
    let (colour, drawing) = match sign {
        Sign::Good => ("text-good", "M5.5 10.5l3 3 6-7"),
        Sign::Stopped => ("text-attention", "M5.5 10h9"),
        Sign::Problem => ("text-problem", "M10 5v6.5M10 14v.5"),
    };
    view! {
        <svg class=format!("size-[1.25em] shrink-0 {colour}") viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
            <path
                d=drawing
                fill="none"
                stroke="currentColor"
                stroke-width="2"
                stroke-linecap="round"
                stroke-linejoin="round"
            ></path>
        </svg>
    }
}
