//! `/admin/settings/{section}`: the form of one section.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    Value, shown,
    words::{choice, lead, section, words},
};
use crate::{
    admin::{
        fields::{Line, Lines, OneOf, Option_},
        tokens::{ENDS, FORM, SETTINGS},
    },
    language::UiLanguage,
    portal::{
        Form, Frame,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BackLink, Callout, H1, LEAD, LINK, PRIMARY, Tone, own, with_slot_among},
    },
    when::When,
};

/// How a setting is typed or chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// A line.
    Line,
    /// A number.
    Number,
    /// A list, one a line.
    Lines,
    /// One of these values.
    Choice(Vec<&'static str>),
    /// A time, in the visitor's zone.
    Time,
    /// A secret; whether there is one.
    Secret(bool),
    /// A secret of many lines; whether there is one.
    SecretLines(bool),
}

/// What is wrong with a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldProblem {
    /// It cannot be used; of a list, this line.
    Wrong(Option<usize>),
    /// The configuration file sets it.
    InFile,
    /// Nobody would be left who can change settings.
    LastAdministrator,
}

/// A setting in a form.
#[derive(Debug, Clone)]
pub struct SettingField {
    /// Its key, and the field's name.
    pub key: &'static str,
    /// The key with hyphens for its dots, which mean something in links to an id.
    pub id: &'static str,
    /// How it is typed.
    pub kind: FieldKind,
    /// What was typed.
    pub typed: String,
    /// The configuration file's value, where it has one: what cannot be changed here.
    pub fixed: Option<Value>,
    /// Whether the file's value leaves room for more.
    pub adds: bool,
    /// What is wrong.
    pub problem: Option<FieldProblem>,
    /// What somebody else has set meanwhile.
    pub theirs: Option<Value>,
}

/// Somebody else has changed the section meanwhile.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// The account; `None` for the operator.
    pub by: Option<String>,
    /// When.
    pub at: Option<Timestamp>,
}

/// The form of a section.
#[derive(Debug, Clone)]
pub struct SettingsFormPage {
    /// The section's name.
    pub section: &'static str,
    /// Its settings.
    pub fields: Vec<SettingField>,
    /// What the visitor has seen: sent back with the form.
    pub seen: String,
    /// Who was faster, if somebody was.
    pub conflict: Option<Conflict>,
    /// The form.
    pub form: Form,
}

impl SettingField {
    fn problem(&self, ui: UiLanguage) -> Option<String> {
        Some(match self.problem? {
            FieldProblem::Wrong(at) => {
                let wrong = words(ui, self.key).map(|words| words.wrong).unwrap_or_default();
                match at {
                    Some(at) => {
                        let at = at.to_string();
                        ui.text_with("setting-line-wrong", &[("line", &at), ("wrong", &wrong)])
                    }
                    None => wrong,
                }
            }
            FieldProblem::InFile => ui.text("setting-in-file"),
            FieldProblem::LastAdministrator => ui.text("setting-last-administrator"),
        })
    }

    fn view(self, when: &When) -> AnyView {
        let ui = when.ui;
        let Some(words) = words(ui, self.key) else { return ().into_any() };
        let problem = self.problem(ui);
        let fixed = self.fixed.map(|value| {
            let source = ui.text("setting-fixed");
            view! {
                <div class="mt-2 rounded-md border border-edge bg-ground px-4 py-3">
                    {shown(when, self.key, value)}
                    <p class="mt-1 text-sm text-quiet">{source}</p>
                </div>
            }
        });
        if fixed.is_some() && !self.adds && problem.is_none() {
            return view! {
                <div class="w-full">
                    <p class="font-semibold">{words.label}</p>
                    <p class="max-w-[68ch] text-sm text-quiet">{words.hint}</p>
                    {fixed}
                </div>
            }
            .into_any();
        }
        let hint = match self.kind {
            FieldKind::Secret(true) | FieldKind::SecretLines(true) => {
                ui.text("setting-secret-keep")
            }
            _ => words.hint,
        };
        let hint = Some(hint).filter(|hint| !hint.is_empty());
        let (id, name, label, value) = (self.id, self.key, words.label, self.typed);
        let line = |kind: &'static str, width: &'static str, value: String| {
            view! {
                <Line
                    id=id
                    name=Some(name)
                    label=label.clone()
                    hint=hint.clone()
                    value=value
                    kind=kind
                    width=width
                    problem=problem.clone()
                />
            }
            .into_any()
        };
        let control = match self.kind {
            FieldKind::Line => line("text", "w-full max-w-md", value),
            FieldKind::Number => line("text", "max-w-32", value),
            FieldKind::Time => line("datetime-local", "max-w-64", value),
            FieldKind::Secret(_) => line("password", "w-full max-w-md", String::new()),
            FieldKind::Lines | FieldKind::SecretLines(_) => {
                let is_secret = matches!(self.kind, FieldKind::SecretLines(_));
                let value = if is_secret { String::new() } else { value };
                let rows = if value.lines().count() > 3 { "10" } else { "4" };
                view! {
                    <Lines
                        id=id
                        name=Some(name)
                        label=label
                        hint=hint
                        value=value
                        rows=rows
                        class="max-w-xl font-mono text-sm"
                        dir="ltr"
                        problem=problem
                    />
                }
                .into_any()
            }
            FieldKind::Choice(values) => {
                let option = |value| Option_::new(value, choice(ui, name, value));
                let options = values.into_iter().map(option).collect();
                view! { <OneOf name=name legend=label hint=hint problem=problem chosen=value options=options/> }
                    .into_any()
            }
        };
        let theirs = self.theirs.map(|value| {
            view! {
                <div class="mt-2 rounded-md border border-s-4 border-edge border-s-attention bg-surface px-4 py-3">
                    <p class="text-sm font-semibold">{ui.text("setting-theirs")}</p>
                    {shown(when, self.key, value)}
                </div>
            }
        });
        view! {
            <div class="w-full">
                {control}
                {fixed}
                {theirs}
            </div>
        }
        .into_any()
    }
}

impl SettingsFormPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let title = titled(
            ui,
            section(ui, self.section),
            self.fields.iter().any(|field| field.problem.is_some()),
        );
        page(frame, SETTINGS, &title, move |ui| {
            let heading = section(ui, self.section);
            let under = lead(ui, self.section);
            let problems: Vec<_> = self
                .fields
                .iter()
                .filter_map(|field| {
                    let label = words(ui, field.key)?.label;
                    Some((field.id, format!("{label}: {}", field.problem(ui)?)))
                })
                .collect();
            let conflict = self.conflict.map(|conflict| conflict_box(&when, conflict));
            let can_change = self.fields.iter().any(|field| field.fixed.is_none() || field.adds);
            let action = super::address(self.section);
            let save = can_change
                .then(|| view! { <button class=PRIMARY type="submit">{ui.text("settings-save")}</button> });
            let fields = self.fields.into_iter().map(|field| field.view(&when)).collect_view();
            view! {
                <BackLink href="/admin/settings".to_owned() words=ui.text("admin-settings")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {conflict}
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{heading}</h1>
                <p class=LEAD>{under}</p>
                <Post
                    action=action
                    token=self.form.token
                    class=FORM
                >
                    <input type="hidden" name="seen" value=self.seen autocomplete="off"/>
                    {fields}
                    <p class=ENDS>
                        {save}
                        <a class=LINK href="/admin/settings">{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

/// Who was faster, over everything else of the page.
pub(crate) fn conflict_box(when: &When, conflict: Conflict) -> impl IntoView + use<> {
    let ui = when.ui;
    let by = conflict.by.unwrap_or_else(|| ui.text("admin-log-operator"));
    let at = conflict.at.map(|at| when.ago(at)).unwrap_or_default();
    let by = own(&by);
    view! {
        <div class="mb-8">
            <Callout tone=Tone::Attention heading=ui.text("settings-conflict") role=Some("alert")>
                <p>
                    {with_slot_among(
                        ui,
                        "settings-conflict-who",
                        &[("name", crate::portal::parts::SLOT), ("when", &at)],
                        by,
                    )}
                </p>
                <p>{ui.text("settings-conflict-next")}</p>
            </Callout>
        </div>
    }
}
