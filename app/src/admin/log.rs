//! `GET /admin/log`: what administrators did; each act has a page of its own.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    Line,
    diff::Comparison,
    table::{Column, Table},
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, Section,
        icon::Icon,
        page,
        parts::{
            BUTTON, BackLink, CARD, Empty, FIELD, Facts, H1, H2, LEAD, LINK, fact, moment, own,
        },
    },
    when::When,
};

/// Something that was done.
#[derive(Debug, Clone)]
pub struct Act {
    /// Its id.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// By whom: the account; `None` for the operator.
    pub by: Option<String>,
    /// What, as its name, such as `policy.published`.
    pub action: String,
    /// To what.
    pub subject: String,
}

/// What somebody looks for in the log.
#[derive(Debug, Clone, Default)]
pub struct LogFilter {
    /// The action's name.
    pub action: String,
    /// To what it was done.
    pub subject: String,
    /// From this day on, as `2026-11-20`.
    pub since: String,
    /// To this day.
    pub until: String,
}

/// The log, the newest act first.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// The names of all actions.
    pub actions: Vec<String>,
    /// What is looked for.
    pub filter: LogFilter,
    /// The acts.
    pub acts: Vec<Act>,
    /// The address of earlier ones.
    pub earlier: Option<String>,
    /// Whether later ones were passed by.
    pub later: bool,
}

/// One act.
#[derive(Debug, Clone)]
pub struct ActPage {
    /// The act.
    pub act: Act,
    /// The object id of who did it.
    pub by_id: Option<String>,
    /// What changed, as JSON.
    pub changes: Vec<Line>,
    /// The salted commitment to the record, in hex.
    pub commitment: String,
}

/// Every action, and its message.
const WORDS: &[(&str, &str)] = &[
    ("policy.draft_begun", "act-policy-draft-begun"),
    ("policy.draft_changed", "act-policy-draft-changed"),
    ("policy.draft_discarded", "act-policy-draft-discarded"),
    ("policy.published", "act-policy-published"),
    ("policy.called_off", "act-policy-called-off"),
    ("policy.retired", "act-policy-retired"),
    ("policy.offered_again", "act-policy-offered-again"),
    ("device.removal_requested", "act-device-removal-requested"),
    ("report.exported", "act-report-exported"),
    ("person.data_exported", "act-person-data-exported"),
    ("person.signed_out", "act-person-signed-out"),
    ("person.erased", "act-person-erased"),
    ("records.expired", "act-records-expired"),
    ("export.asked", "act-export-asked"),
    ("token.made", "act-token-made"),
    ("token.revoked", "act-token-revoked"),
    ("pin.made", "act-pin-made"),
    ("pin.revoked", "act-pin-revoked"),
    ("settings.changed", "act-settings-changed"),
    ("webhook.secret_made", "act-webhook-secret-made"),
    ("webhook.enabled", "act-webhook-enabled"),
    ("webhook.replayed", "act-webhook-replayed"),
    ("compliance.reported_again", "act-compliance-reported-again"),
];

/// Whether there are words for an action.
#[must_use]
pub fn has_words(action: &str) -> bool {
    WORDS.iter().any(|(name, _)| *name == action)
}

/// An action in words; of one that only a later version of this program knows, its name.
fn words(ui: UiLanguage, action: &str) -> String {
    let known = WORDS.iter().find(|(name, _)| *name == action);
    known.map_or_else(|| action.to_owned(), |(_, id)| ui.text(id))
}

impl LogPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("admin-log");
        page(frame, Place::Admin(Section::Log).wide(), &title.clone(), move |ui| {
            let columns =
                ["admin-log-when", "admin-log-who", "admin-log-what", "admin-log-subject"]
                    .map(|words| Column::words(ui.text(words)));
            let filtered = [&self.filter.action, &self.filter.subject]
                .into_iter()
                .chain([&self.filter.since, &self.filter.until])
                .any(|value| !value.is_empty());
            let rows: Vec<Vec<AnyView>> =
                self.acts.into_iter().map(|act| cells(&when, act)).collect();
            let list = if rows.is_empty() {
                let (none, hint) = if filtered {
                    ("admin-log-none-found", "admin-log-none-found-next")
                } else {
                    ("admin-log-none", "admin-log-none-next")
                };
                view! {
                    <Empty icon=Icon::Document words=ui.text(none) hint=ui.text(hint)>
                        <a class=BUTTON href="/admin/log">{ui.text("admin-log-all")}</a>
                    </Empty>
                }
                .into_any()
            } else {
                view! { <Table caption=ui.text("admin-log") columns=columns.into() rows=rows/> }
                    .into_any()
            };
            let later = self.later.then(|| {
                view! { <a class=LINK href="/admin/log">{ui.text("admin-log-later")}</a> }
            });
            let earlier = self.earlier.map(|address| {
                view! { <a class=BUTTON href=address>{ui.text("admin-log-earlier")}</a> }
            });
            view! {
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("admin-log-lead")}</p>
                <Filters ui=ui actions=self.actions filter=self.filter/>
                {list}
                <p class="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">{earlier} {later}</p>
            }
        })
    }
}

fn cells(when: &When, act: Act) -> Vec<AnyView> {
    let ui = when.ui;
    let by = act.by.unwrap_or_else(|| ui.text("admin-log-operator"));
    vec![
        moment(when, act.at).into_any(),
        own(&by).into_any(),
        view! { <a class=LINK href=format!("/admin/log/{}", act.id)>{words(ui, &act.action)}</a> }
            .into_any(),
        own(&act.subject).into_any(),
    ]
}

#[component]
fn Filters(ui: UiLanguage, actions: Vec<String>, filter: LogFilter) -> impl IntoView {
    let LogFilter { action, subject, since, until } = filter;
    let option = |name: String| {
        let selected = name == action;
        view! { <option value=name.clone() selected=selected>{words(ui, &name)}</option> }
    };
    view! {
        <form class=format!("mt-6 flex flex-wrap items-end gap-4 p-4 print:hidden {CARD}") method="get" action="/admin/log">
            <div class="max-w-full min-w-0">
                <label class="block text-sm text-quiet" for="action">{ui.text("admin-log-what")}</label>
                <select class=FIELD id="action" name="action">
                    <option value="">{ui.text("admin-any")}</option>
                    {actions.into_iter().map(option).collect_view()}
                </select>
            </div>
            <div class="max-w-full min-w-0">
                <label class="block text-sm text-quiet" for="subject">{ui.text("admin-log-subject")}</label>
                <input class=FIELD id="subject" name="subject" value=subject maxlength="100" spellcheck="false"/>
            </div>
            <div class="max-w-full min-w-0">
                <label class="block text-sm text-quiet" for="since">{ui.text("admin-from-day")}</label>
                <input class=FIELD id="since" name="since" type="date" value=since/>
            </div>
            <div class="max-w-full min-w-0">
                <label class="block text-sm text-quiet" for="until">{ui.text("admin-to-day")}</label>
                <input class=FIELD id="until" name="until" type="date" value=until/>
            </div>
            <button class=BUTTON type="submit">{ui.text("admin-filter")}</button>
        </form>
    }
}

impl ActPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = words(frame.ui, &self.act.action);
        page(frame, Place::Admin(Section::Log), &title.clone(), move |ui| {
            let Act { id, at, by, subject, .. } = self.act;
            let by = by.unwrap_or_else(|| ui.text("admin-log-operator"));
            let code = |text: String| {
                view! { <code class="font-mono text-sm wrap-anywhere" dir="ltr">{text}</code> }
            };
            let facts = vec![
                fact(ui.text("admin-log-when"), Some(moment(&when, at))),
                fact(ui.text("admin-log-who"), own(&by)),
                fact(ui.text("admin-object-id"), self.by_id.map(code)),
                fact(ui.text("admin-log-subject"), own(&subject)),
                fact(ui.text("admin-log-id"), Some(code(id))),
                fact(ui.text("admin-log-commitment"), Some(code(self.commitment))),
            ];
            view! {
                <BackLink href="/admin/log".to_owned() words=ui.text("admin-log")/>
                <h1 class=format!("{H1} mb-6")>{title}</h1>
                <Facts all=facts/>
                <h2 class=format!("mt-10 {H2}")>{ui.text("admin-log-changes")}</h2>
                <div class="font-mono text-sm">
                    <Comparison ui=ui lines=self.changes dir="ltr"/>
                </div>
            }
        })
    }
}
