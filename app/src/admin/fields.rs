//! What forms are put together from: a label above, a hint under it, what is wrong between that and the field.

use leptos::prelude::*;

use crate::portal::{forms::FieldProblem, parts::FIELD};

/// What is wrong with a form, as a whole: a field's id, and the words.
pub(super) type Problem = Option<(&'static str, String)>;

/// What is wrong with this field.
pub(super) fn of(problem: &Problem, field: &str) -> Option<String> {
    let fits = problem.as_ref().filter(|(name, _)| *name == field);
    fits.map(|(_, words)| words.clone())
}

/// What describes a field, for those who do not see where it stands.
fn described(id: &str, hint: bool, problem: bool) -> Option<String> {
    let hint = hint.then(|| format!("{id}-hint"));
    let problem = problem.then(|| format!("{id}-problem"));
    let ids: Vec<String> = hint.into_iter().chain(problem).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The label, the hint and what is wrong.
#[component]
fn Above(
    id: &'static str,
    label: String,
    hint: Option<String>,
    problem: Option<String>,
) -> impl IntoView {
    view! {
        <label class="block font-semibold" for=id>{label}</label>
        {hint.map(|hint| {
            view! { <p class="max-w-[68ch] text-sm text-quiet" id=format!("{id}-hint")>{hint}</p> }
        })}
        <FieldProblem id=format!("{id}-problem") words=problem/>
    }
}

const INVALID: &str = "aria-invalid:border-2 aria-invalid:border-problem";

/// A field of one line.
#[component]
pub(super) fn Line(
    id: &'static str,
    #[prop(optional_no_strip)] name: Option<&'static str>,
    label: String,
    #[prop(optional_no_strip)] hint: Option<String>,
    value: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "w-full max-w-md")] width: &'static str,
    #[prop(optional_no_strip)] list: Option<&'static str>,
    #[prop(optional_no_strip)] problem: Option<String>,
) -> impl IntoView {
    let described = described(id, hint.is_some(), problem.is_some());
    let name = name.unwrap_or(id);
    let invalid = problem.is_some().then_some("true");
    view! {
        <div>
            <Above id=id label=label hint=hint problem=problem/>
            <input
                class=format!("{FIELD} {INVALID} mt-2 {width}")
                type=kind
                id=id
                name=name
                value=value
                list=list
                autocomplete="off"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}

/// A field of many lines.
#[component]
pub(super) fn Lines(
    id: &'static str,
    #[prop(optional_no_strip)] name: Option<&'static str>,
    label: String,
    #[prop(optional_no_strip)] hint: Option<String>,
    value: String,
    rows: &'static str,
    #[prop(default = "max-w-md font-mono text-sm")] class: &'static str,
    #[prop(optional_no_strip)] lang: Option<String>,
    #[prop(default = "auto")] dir: &'static str,
    #[prop(optional_no_strip)] problem: Option<String>,
) -> impl IntoView {
    let described = described(id, hint.is_some(), problem.is_some());
    let name = name.unwrap_or(id);
    let invalid = problem.is_some().then_some("true");
    let mut text = value;
    // The view library writes the content of this element as it is: somebody's `</textarea>` would end it.
    text = text.replace('&', "&amp;").replace('<', "&lt;");
    // A browser leaves out the first line end of what stands in the element.
    text.insert(0, '\n');
    view! {
        <div>
            <Above id=id label=label hint=hint problem=problem/>
            <textarea
                class=format!("{FIELD} {INVALID} mt-2 block w-full {class}")
                id=id
                name=name
                rows=rows
                lang=lang
                dir=dir
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
            >
                {text}
            </textarea>
        </div>
    }
}

/// One of a few things, each with what belongs to it below.
pub(super) struct Option_ {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) more: Option<AnyView>,
}

impl Option_ {
    pub(super) fn new(value: &'static str, label: String) -> Self {
        Self { value, label, more: None }
    }

    pub(super) fn with<V: IntoView + 'static>(self, more: V) -> Self {
        Self { more: Some(more.into_any()), ..self }
    }
}

/// One of a few things to choose.
#[component]
pub(super) fn OneOf(
    name: &'static str,
    legend: String,
    #[prop(optional_no_strip)] hint: Option<String>,
    #[prop(optional_no_strip)] problem: Option<String>,
    chosen: String,
    options: Vec<Option_>,
) -> impl IntoView {
    // Dots mean something in links to an id.
    let above = name.replace('.', "-");
    let described = described(&above, hint.is_some(), problem.is_some());
    let id = above.clone();
    let option = move |Option_ { value, label, more }: Option_| {
        let id = format!("{id}-{value}");
        let checked = value == chosen;
        view! {
            <div>
                <div class="flex min-h-8 items-center gap-3">
                    <input
                        class="size-5 flex-none accent-accent"
                        type="radio"
                        id=id.clone()
                        name=name
                        value=value
                        checked=checked
                    />
                    <label class="min-w-0 wrap-anywhere" for=id>{label}</label>
                </div>
                {more.map(|more| view! { <div class="ms-8 mt-1 mb-3">{more}</div> })}
            </div>
        }
    };
    view! {
        <fieldset id=above.clone() aria-describedby=described>
            <legend class="font-semibold">{legend}</legend>
            {hint.map(|hint| {
                view! { <p class="max-w-[68ch] text-sm text-quiet" id=format!("{above}-hint")>{hint}</p> }
            })}
            <FieldProblem id=format!("{above}-problem") words=problem/>
            <div class="mt-2 flex flex-col gap-1">{options.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}

/// Something that is so or not.
#[component]
pub(super) fn Tick(
    id: &'static str,
    label: String,
    #[prop(optional_no_strip)] hint: Option<String>,
    checked: bool,
) -> impl IntoView {
    let described = hint.is_some().then(|| format!("{id}-hint"));
    view! {
        <div class="flex items-start gap-3">
            <input
                class="mt-0.5 size-5 flex-none accent-accent"
                type="checkbox"
                id=id
                name=id
                value="yes"
                checked=checked
                aria-describedby=described
            />
            <div class="min-w-0">
                <label class="font-semibold wrap-anywhere" for=id>{label}</label>
                {hint.map(|hint| {
                    view! { <p class="max-w-[68ch] text-sm text-quiet" id=format!("{id}-hint")>{hint}</p> }
                })}
            </div>
        </div>
    }
}

/// Any number of a few things: each its value, its words and whether it is chosen.
#[component]
pub(super) fn AnyOf(
    name: &'static str,
    legend: String,
    hint: String,
    #[prop(optional_no_strip)] problem: Option<String>,
    options: Vec<(String, String, bool)>,
) -> impl IntoView {
    let described = described(name, true, problem.is_some());
    let option = move |(value, label, checked): (String, String, bool)| {
        let id = format!("{name}-{value}");
        view! {
            <div class="flex min-h-8 items-center gap-3">
                <input
                    class="size-5 flex-none accent-accent"
                    type="checkbox"
                    id=id.clone()
                    name=name
                    value=value
                    checked=checked
                />
                <label class="min-w-0 wrap-anywhere" for=id>{label}</label>
            </div>
        }
    };
    view! {
        <fieldset id=name aria-describedby=described>
            <legend class="font-semibold">{legend}</legend>
            <p class="max-w-[68ch] text-sm text-quiet" id=format!("{name}-hint")>{hint}</p>
            <FieldProblem id=format!("{name}-problem") words=problem/>
            <div class="mt-2 flex flex-col gap-1">{options.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}
