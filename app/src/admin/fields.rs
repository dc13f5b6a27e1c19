//! Fields of the console's forms: a label, a hint under it, what is wrong, and then what to type or choose in.

use leptos::prelude::*;

use crate::{
    language::UiLanguage,
    portal::{
        icon::Picture,
        parts::{Callout, FIELD, LINK, Tone},
    },
};

/// What is around a field.
#[derive(Debug, Clone)]
pub(super) struct Around {
    /// The field's name, and its id.
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    /// What is wrong with what was typed.
    pub(super) problem: Option<String>,
}

impl Around {
    pub(super) fn new(ui: UiLanguage, name: &str, label: &str, hint: Option<&str>) -> Self {
        let hint = hint.map(|hint| ui.text(hint));
        Self { name: name.to_owned(), label: ui.text(label), hint, problem: None }
    }

    /// The same, with what is wrong.
    pub(super) fn wrong(mut self, problem: Option<String>) -> Self {
        self.problem = problem;
        self
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let problem = self.problem.as_ref().map(|_| format!("{}-problem", self.name));
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        Some(ids.join(" ")).filter(|ids| !ids.is_empty())
    }

    fn invalid(&self) -> Option<&'static str> {
        self.problem.as_ref().map(|_| "true")
    }

    fn hint_and_problem(&self) -> impl IntoView + use<> {
        let hint = self.hint.clone().map(|hint| {
            let id = format!("{}-hint", self.name);
            view! { <p class="max-w-[68ch] text-sm text-quiet wrap-anywhere" id=id>{hint}</p> }
        });
        let problem = self.problem.clone().map(|words| {
            let id = format!("{}-problem", self.name);
            view! {
                <p class="mt-2 flex items-start gap-2 font-semibold text-problem" id=id>
                    <span class="pt-0.5">
                        <Picture icon=Tone::Problem.icon()/>
                    </span>
                    <span class="min-w-0 wrap-anywhere">{words}</span>
                </p>
            }
        });
        view! { {hint} {problem} }
    }
}

/// The classes of a field that may have an error.
fn class(width: &str) -> String {
    format!("{FIELD} mt-2 {width} aria-invalid:border-2 aria-invalid:border-problem")
}

/// One line to type in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// The input's type.
    pub(super) kind: &'static str,
    /// Its width, as classes.
    pub(super) width: &'static str,
}

impl Line {
    pub(super) const TEXT: Self = Self { kind: "text", width: "w-full max-w-md" };
    pub(super) const NUMBER: Self = Self { kind: "text", width: "w-32" };
    pub(super) const DATE: Self = Self { kind: "date", width: "w-48" };
    pub(super) const TIME: Self = Self { kind: "datetime-local", width: "w-64" };
    pub(super) const SECRET: Self = Self { kind: "password", width: "w-full max-w-md" };
}

/// A line, with its label.
pub(super) fn line(around: &Around, line: Line, value: String) -> AnyView {
    let Around { name, label, .. } = around.clone();
    let numeric = (line.width == Line::NUMBER.width).then_some("numeric");
    // A browser would offer to keep or to fill in a password of its owner's.
    let autocomplete = if line.kind == "password" { "new-password" } else { "off" };
    view! {
        <div class="w-full">
            <label class="block font-semibold" for=name.clone()>{label}</label>
            {around.hint_and_problem()}
            <input
                class=class(line.width)
                type=line.kind
                id=name.clone()
                name=name.clone()
                value=value
                dir="auto"
                inputmode=numeric
                autocomplete=autocomplete
                spellcheck="false"
                aria-describedby=around.described_by()
                aria-invalid=around.invalid()
            />
        </div>
    }
    .into_any()
}

/// Several lines, with a label.
pub(super) fn lines(around: &Around, value: &str) -> AnyView {
    let Around { name, label, .. } = around.clone();
    let rows = value.lines().count().clamp(2, 12) + 1;
    // Of a line break at the beginning nothing is left in a browser.
    let value = format!("\n{value}");
    view! {
        <div class="w-full">
            <label class="block font-semibold" for=name.clone()>{label}</label>
            {around.hint_and_problem()}
            <textarea
                class=format!("{} font-mono text-sm", class("w-full max-w-xl"))
                id=name.clone()
                name=name.clone()
                rows=rows.to_string()
                dir="ltr"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=around.described_by()
                aria-invalid=around.invalid()
            >
                {value}
            </textarea>
        </div>
    }
    .into_any()
}

/// A picture to send, with its label.
pub(super) fn picture(around: &Around) -> AnyView {
    let Around { name, label, .. } = around.clone();
    view! {
        <div class="w-full">
            <label class="block font-semibold" for=name.clone()>{label}</label>
            {around.hint_and_problem()}
            <input
                class=class("w-full max-w-md")
                type="file"
                id=name.clone()
                name=name.clone()
                accept="image/png,image/jpeg"
                aria-describedby=around.described_by()
                aria-invalid=around.invalid()
            />
        </div>
    }
    .into_any()
}

/// Some to choose: any number of them, or one. Each is its value, its words and whether it is chosen.
pub(super) fn choices(around: &Around, many: bool, all: Vec<(String, String, bool)>) -> AnyView {
    let Around { name, label, .. } = around.clone();
    let kind = if many { "checkbox" } else { "radio" };
    let choice = |(n, (value, words, chosen)): (usize, (String, String, bool))| {
        // The link of an error leads to the first.
        let id = if n == 0 { name.clone() } else { format!("{name}-{value}") };
        view! {
            <li>
                <label class="inline-flex max-w-full cursor-pointer items-start gap-3 py-1.5" for=id.clone()>
                    <input
                        class="mt-0.5 size-5 flex-none accent-accent"
                        type=kind
                        id=id.clone()
                        name=name.clone()
                        value=value
                        checked=chosen
                    />
                    <span class="min-w-0 wrap-anywhere">{words}</span>
                </label>
            </li>
        }
    };
    view! {
        <fieldset class="w-full min-w-0" aria-describedby=around.described_by()>
            <legend class="font-semibold">{label}</legend>
            {around.hint_and_problem()}
            <ul class="mt-1">{all.into_iter().enumerate().map(choice).collect_view()}</ul>
        </fieldset>
    }
    .into_any()
}

/// All that is wrong with a form, each with a link to its field.
#[component]
pub(super) fn Problems(ui: UiLanguage, all: Vec<(String, String)>) -> impl IntoView {
    let line = |(field, words): (String, String)| {
        view! {
            <li>
                <a class=LINK href=format!("#{field}")>{words}</a>
            </li>
        }
    };
    (!all.is_empty()).then(|| {
        view! {
            <div class="mb-8">
                <Callout tone=Tone::Problem heading=ui.text("form-problem") role=Some("alert")>
                    <ul class="flex flex-col gap-1">{all.into_iter().map(line).collect_view()}</ul>
                </Callout>
            </div>
        }
    })
}

/// A secret, shown once: large, and to be selected as a whole.
#[component]
pub(super) fn Secret(label: String, value: String) -> impl IntoView {
    view! {
        <p class="mt-8 font-semibold" id="secret-label">{label}</p>
        <p class="mt-2 rounded-md border border-edge bg-surface p-4">
            <code class="font-mono text-lg select-all wrap-anywhere" dir="ltr" aria-labelledby="secret-label">
                {value}
            </code>
        </p>
    }
}
