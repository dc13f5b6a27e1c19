//! `GET /admin/audience`: which terms somebody gets, and why.

use leptos::prelude::*;

use super::{
    fields::{Line, Lines, OneOf, Option_, Problem, of},
    policies::called,
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, Section, Tongue,
        forms::{ErrorSummary, titled},
        icon::{Icon, Picture},
        page,
        parts::{BUTTON, CARD, Callout, Chip, H1, H2, LEAD, LINK, Tone, own, shown},
    },
};

/// What somebody asks about, as they typed it.
#[derive(Debug, Clone, Default)]
pub struct AudienceForm {
    /// An account or an object id; empty for anybody.
    pub who: String,
    /// `company` or `personal`.
    pub ownership: String,
    /// Object ids of groups, one a line.
    pub groups: String,
    /// A region, or empty where Windows does not tell.
    pub region: String,
    /// Languages, the preferred one first, with commas between them.
    pub languages: String,
}

/// What is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AudienceProblem {
    /// Nobody of that account has ever been here.
    Unknown(String),
    /// This is not the object id of a group.
    Group(String),
    /// This is not a region.
    Region(String),
}

/// What becomes of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is what they see.
    Shown,
    /// It would fit, and another one is before it.
    Outranked,
    /// It is for the other kind of devices.
    Ownership,
    /// They are in none of its groups.
    Groups,
    /// The device is in none of its regions.
    Region,
}

/// A policy, and what becomes of it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The policy's id.
    pub policy: String,
    /// The version in force.
    pub version: u32,
    /// The title, in the language that would be shown.
    pub title: Option<(String, Tongue)>,
    /// Its priority.
    pub priority: i32,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// Where the groups come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupsFrom {
    /// They were typed.
    Typed,
    /// They are those that rules of the tenant name, from the person's last setup.
    LastSetup,
    /// They are those that rules name, as Microsoft Graph has them now.
    Graph,
    /// Nobody knows any.
    Nowhere,
}

/// The answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The person, if it is about one: the account.
    pub person: Option<String>,
    /// The groups that were taken.
    pub groups: Vec<String>,
    /// Where they come from.
    pub groups_from: GroupsFrom,
    /// Every policy in force, the one that is shown first.
    pub candidates: Vec<Candidate>,
    /// The language that they would read it in.
    pub tongue: Option<Tongue>,
    /// Whether they go on without terms, where none fits; else they are refused.
    pub goes_on: bool,
}

/// The page: GET with the fields of [`AudienceForm`].
#[derive(Debug, Clone)]
pub struct AudiencePage {
    /// What is asked.
    pub typed: AudienceForm,
    /// What is wrong.
    pub problem: Option<AudienceProblem>,
    /// The answer, once something was asked.
    pub answer: Option<Answer>,
}

impl AudienceProblem {
    fn words(&self, ui: UiLanguage) -> (&'static str, String) {
        match self {
            Self::Unknown(text) => ("who", ui.text_with("audience-unknown", &[("text", text)])),
            Self::Group(text) => ("groups", ui.text_with("settings-bad-group", &[("text", text)])),
            Self::Region(text) => {
                ("region", ui.text_with("settings-bad-region", &[("text", text)]))
            }
        }
    }
}

impl AudiencePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let problem: Problem = self.problem.as_ref().map(|problem| problem.words(ui));
        let title = titled(ui, ui.text("admin-audience"), problem.is_some());
        page(frame, Place::Admin(Section::Audience), &title, move |ui| {
            let problems: Vec<_> = problem.clone().into_iter().collect();
            let answer = self.answer.map(|answer| answered(ui, answer));
            view! {
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("admin-audience")}</h1>
                <p class=LEAD>{ui.text("audience-lead")}</p>
                {answer}
                {asked(ui, self.typed, &problem)}
            }
        })
    }
}

fn asked(ui: UiLanguage, typed: AudienceForm, problem: &Problem) -> impl IntoView + use<> {
    let ownership = vec![
        Option_::new("company", ui.text("policy-for-company")),
        Option_::new("personal", ui.text("policy-for-personal")),
    ];
    view! {
        <form class="mt-8 flex flex-col gap-6" method="get" action="/admin/audience">
            <Line
                id="who"
                label=ui.text("audience-who")
                hint=Some(ui.text("audience-who-hint"))
                value=typed.who
                problem=of(problem, "who")
            />
            <OneOf name="ownership" legend=ui.text("policy-ownership") chosen=typed.ownership options=ownership/>
            <Lines
                id="groups"
                label=ui.text("settings-groups")
                hint=Some(ui.text("audience-groups-hint"))
                value=typed.groups
                rows="3"
                dir="ltr"
                problem=of(problem, "groups")
            />
            <Line
                id="region"
                label=ui.text("audience-region")
                hint=Some(ui.text("audience-region-hint"))
                value=typed.region
                width="w-32"
                problem=of(problem, "region")
            />
            <Line
                id="languages"
                label=ui.text("audience-languages")
                hint=Some(ui.text("audience-languages-hint"))
                value=typed.languages
            />
            <p><button class=BUTTON type="submit">{ui.text("audience-ask")}</button></p>
        </form>
    }
}

fn answered(ui: UiLanguage, answer: Answer) -> impl IntoView {
    let who = answer.person.unwrap_or_else(|| ui.text("audience-anybody"));
    let seen = answer.candidates.iter().find(|candidate| candidate.verdict == Verdict::Shown);
    let conclusion = if let Some(Candidate { policy, version, title, .. }) = seen {
        let title = title.as_ref().and_then(|(title, _)| shown(title));
        let name = title.as_ref().unwrap_or(policy);
        let heading = ui.text_with("audience-sees", &[("who", &who), ("title", name)]);
        let language = answer.tongue.map(|tongue| tongue.name).unwrap_or_default();
        let number = version.to_string();
        let detail = ui.text_with(
            "audience-version",
            &[("version", &number), ("policy", policy), ("language", &language)],
        );
        let href = format!("/admin/policies/{policy}/versions/{version}");
        view! {
            <Callout tone=Tone::Good heading=heading role=Some("status")>
                <p>{detail}</p>
                <p><a class=LINK href=href>{ui.text("audience-open")}</a></p>
            </Callout>
        }
        .into_any()
    } else {
        let (tone, then) = if answer.goes_on {
            (Tone::Info, "audience-goes-on")
        } else {
            (Tone::Problem, "audience-refused")
        };
        let heading = ui.text_with("audience-sees-none", &[("who", &who)]);
        view! {
            <Callout tone=tone heading=heading role=Some("status")>
                <p>{ui.text(then)}</p>
            </Callout>
        }
        .into_any()
    };
    let groups = match answer.groups_from {
        GroupsFrom::Typed => ui.text_with_count("audience-groups-typed", answer.groups.len(), &[]),
        GroupsFrom::LastSetup => {
            ui.text_with_count("audience-groups-known", answer.groups.len(), &[])
        }
        GroupsFrom::Graph => ui.text("audience-groups-graph"),
        GroupsFrom::Nowhere => ui.text("audience-groups-none"),
    };
    let rows = answer.candidates.into_iter().map(|candidate| row(ui, candidate)).collect_view();
    view! {
        {conclusion}
        <p class="mt-3 max-w-[68ch] text-sm text-quiet">{groups}</p>
        <h2 class=format!("mt-8 {H2}")>{ui.text("audience-why")}</h2>
        <ul class=format!("mt-3 divide-y divide-edge {CARD}")>{rows}</ul>
    }
}

fn row(ui: UiLanguage, candidate: Candidate) -> impl IntoView {
    let Candidate { policy, version, title, priority, verdict } = candidate;
    let (tone, icon, words) = match verdict {
        Verdict::Shown => (Tone::Good, Icon::Good, "verdict-shown"),
        Verdict::Outranked => (Tone::Info, Icon::Line, "verdict-outranked"),
        Verdict::Ownership => (Tone::Quiet, Icon::Line, "verdict-ownership"),
        Verdict::Groups => (Tone::Quiet, Icon::Line, "verdict-groups"),
        Verdict::Region => (Tone::Quiet, Icon::Line, "verdict-region"),
    };
    let name = called(title.as_ref(), &policy);
    let number = version.to_string();
    let priority = priority.to_string();
    let detail = ui.text_with("audience-rank", &[("version", &number), ("priority", &priority)]);
    view! {
        <li class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 p-4 sm:px-6">
            <span class="pt-0.5 text-quiet"><Picture icon=Icon::Document class="size-6"/></span>
            <div class="min-w-0">
                <a class="font-semibold hover:underline wrap-anywhere" href=format!("/admin/policies/{policy}")>
                    {name}
                </a>
                <p class="text-sm text-quiet">{own(&policy)} " · " {detail}</p>
                <p class="mt-1"><Chip tone=tone words=ui.text(words) icon=Some(icon)/></p>
            </div>
        </li>
    }
}
