//! `/admin/policies/{policy}/draft/settings`: whom it is for, and what it asks of them.

use leptos::prelude::*;

use super::{Overtaken, text::OvertakenBox, words::address};
use crate::{
    admin::fields::{Line, Lines, OneOf, Option_, Problem, Tick, of},
    language::UiLanguage,
    portal::{
        Form, Frame, Place, Section, Tongue,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BackLink, FIELD, H1, LINK, PRIMARY},
    },
};

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsProblem {
    /// The draft was published or thrown away meanwhile.
    Gone,
    /// This is not the object id of a group.
    Group(String),
    /// There are more groups than this.
    TooManyGroups(usize),
    /// This is not a region.
    Region(String),
    /// The priority is not a whole number.
    Priority,
    /// The days are not a number from 1 on.
    Days,
    /// The date is not one.
    Until,
}

/// What the form has, as it is typed.
#[derive(Debug, Clone, Default)]
pub struct SettingsForm {
    /// `any`, `company` or `personal`.
    pub ownership: String,
    /// `everybody` or `groups`.
    pub audience: String,
    /// Object ids, one a line.
    pub groups: String,
    /// `everywhere` or `regions`.
    pub place: String,
    /// Regions, with commas between them.
    pub regions: String,
    /// A whole number.
    pub priority: String,
    /// A BCP 47 tag.
    pub default_language: String,
    /// Whether the portal asks those who accepted an older version.
    pub reaccept: bool,
    /// `none`, `checkbox` or `end`.
    pub reading: String,
    /// `good`, `days` or `date`.
    pub lasting: String,
    /// A number.
    pub days: String,
    /// A day, as `2026-11-20`.
    pub until: String,
}

/// The page: POST with the fields of [`SettingsForm`] and `revision`.
#[derive(Debug, Clone)]
pub struct SettingsPage {
    /// The policy's id.
    pub policy: String,
    /// The languages that there are texts in, and the default one.
    pub languages: Vec<Tongue>,
    /// What is typed.
    pub typed: SettingsForm,
    /// The revision that it began with.
    pub revision: i64,
    /// What is wrong.
    pub problem: Option<SettingsProblem>,
    /// Who saved other settings meanwhile.
    pub overtaken: Option<Overtaken>,
    /// The form.
    pub form: Form,
}

impl SettingsProblem {
    fn words(&self, ui: UiLanguage) -> (&'static str, String) {
        match self {
            Self::Group(text) => ("groups", ui.text_with("settings-bad-group", &[("text", text)])),
            Self::TooManyGroups(most) => {
                ("groups", ui.text_with("settings-too-many-groups", &[("most", &most.to_string())]))
            }
            Self::Region(text) => {
                ("regions", ui.text_with("settings-bad-region", &[("text", text)]))
            }
            Self::Priority => ("priority", ui.text("settings-bad-priority")),
            Self::Days => ("days", ui.text("settings-bad-days")),
            Self::Until => ("until", ui.text("settings-bad-date")),
            Self::Gone => ("ownership", ui.text("draft-settings-gone")),
        }
    }
}

impl SettingsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let zone = frame.zone.iana_name().unwrap_or("UTC").to_owned();
        let problem = self.problem.as_ref().map(|problem| problem.words(ui));
        let title = titled(ui, ui.text("draft-settings"), problem.is_some());
        page(frame, Place::Admin(Section::Policies), &title, move |ui| {
            let typed = self.typed;
            let draft = address(&self.policy, "/draft");
            let option = |tongue: Tongue| {
                let selected = tongue.tag == typed.default_language;
                view! {
                    <option value=tongue.tag.clone() lang=tongue.tag dir=tongue.dir selected=selected>
                        {tongue.name}
                    </option>
                }
            };
            let languages = self.languages.into_iter().map(option).collect_view();
            let problems: Vec<_> = problem.clone().into_iter().collect();
            view! {
                <BackLink href=draft.clone() words=ui.text("draft-back")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <OvertakenBox ui=ui overtaken=self.overtaken heading="settings-overtaken"/>
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("draft-settings")}</h1>
                <Post action=format!("{draft}/settings") token=self.form.token class="mt-8 flex flex-col gap-8">
                    <input type="hidden" name="revision" value=self.revision/>
                    {devices(ui, &typed)}
                    {people(ui, &typed, &problem)}
                    {places(ui, &typed, &problem)}
                    <Line
                        id="priority"
                        label=ui.text("policy-priority")
                        hint=Some(ui.text("settings-priority-hint"))
                        value=typed.priority.clone()
                        kind="number"
                        width="w-32"
                        problem=of(&problem, "priority")
                    />
                    <div>
                        <label class="block font-semibold" for="default_language">
                            {ui.text("policy-default-language")}
                        </label>
                        <p class="max-w-[68ch] text-sm text-quiet" id="default_language-hint">
                            {ui.text("settings-default-hint")}
                        </p>
                        <select
                            class=format!("{FIELD} mt-2")
                            id="default_language"
                            name="default_language"
                            autocomplete="off"
                            aria-describedby="default_language-hint"
                        >
                            {languages}
                        </select>
                    </div>
                    <Tick
                        id="reaccept"
                        label=ui.text("settings-reaccept")
                        hint=Some(ui.text("settings-reaccept-hint"))
                        checked=typed.reaccept
                    />
                    {reading(ui, &typed)}
                    {lasting(ui, &typed, &problem, &zone)}
                    <p class="flex flex-wrap items-center gap-x-6 gap-y-4">
                        <button class=PRIMARY type="submit">{ui.text("admin-save")}</button>
                        <a class=LINK href=draft>{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

fn devices(ui: UiLanguage, typed: &SettingsForm) -> impl IntoView + use<> {
    let options = vec![
        Option_::new("any", ui.text("policy-for-any")),
        Option_::new("company", ui.text("policy-for-company")),
        Option_::new("personal", ui.text("policy-for-personal")),
    ];
    let chosen = typed.ownership.clone();
    view! { <OneOf name="ownership" legend=ui.text("policy-ownership") chosen=chosen options=options/> }
}

fn people(ui: UiLanguage, typed: &SettingsForm, problem: &Problem) -> impl IntoView + use<> {
    let groups = view! {
        <Lines
            id="groups"
            label=ui.text("settings-groups")
            hint=Some(ui.text("settings-groups-hint"))
            value=typed.groups.clone()
            rows="4"
            dir="ltr"
            problem=of(problem, "groups")
        />
    };
    let options = vec![
        Option_::new("everybody", ui.text("policy-everybody")),
        Option_::new("groups", ui.text("settings-only-groups")).with(groups),
    ];
    let chosen = typed.audience.clone();
    view! { <OneOf name="audience" legend=ui.text("policy-groups") chosen=chosen options=options/> }
}

fn places(ui: UiLanguage, typed: &SettingsForm, problem: &Problem) -> impl IntoView + use<> {
    let regions = view! {
        <Line
            id="regions"
            label=ui.text("settings-regions")
            hint=Some(ui.text("settings-regions-hint"))
            value=typed.regions.clone()
            problem=of(problem, "regions")
        />
    };
    let options = vec![
        Option_::new("everywhere", ui.text("policy-everywhere")),
        Option_::new("regions", ui.text("settings-only-regions")).with(regions),
    ];
    view! {
        <OneOf
            name="place"
            legend=ui.text("policy-regions")
            hint=Some(ui.text("settings-place-hint"))
            chosen=typed.place.clone()
            options=options
        />
    }
}

fn lasting(
    ui: UiLanguage,
    typed: &SettingsForm,
    problem: &Problem,
    zone: &str,
) -> impl IntoView + use<> {
    let days = view! {
        <Line
            id="days"
            label=ui.text("settings-days")
            value=typed.days.clone()
            kind="number"
            width="w-32"
            problem=of(problem, "days")
        />
    };
    let until = view! {
        <Line
            id="until"
            label=ui.text("settings-until")
            hint=Some(ui.text_with("settings-until-hint", &[("zone", zone)]))
            value=typed.until.clone()
            kind="date"
            width="w-48"
            problem=of(problem, "until")
        />
    };
    let options = vec![
        Option_::new("good", ui.text("policy-lasts")),
        Option_::new("days", ui.text("settings-for-days")).with(days),
        Option_::new("date", ui.text("settings-until-date")).with(until),
    ];
    view! {
        <OneOf
            name="lasting"
            legend=ui.text("policy-lasting")
            hint=Some(ui.text("settings-lasting-hint"))
            chosen=typed.lasting.clone()
            options=options
        />
    }
}

fn reading(ui: UiLanguage, typed: &SettingsForm) -> impl IntoView + use<> {
    let options = vec![
        Option_::new("none", ui.text("policy-reading-none")),
        Option_::new("checkbox", ui.text("policy-reading-checkbox")),
        Option_::new("end", ui.text("policy-reading-end")),
    ];
    let chosen = typed.reading.clone();
    view! { <OneOf name="reading" legend=ui.text("policy-reading") chosen=chosen options=options/> }
}
