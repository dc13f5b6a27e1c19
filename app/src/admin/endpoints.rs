//! `/admin/settings/new-webhook` and the forms of the console's own webhooks: adding one, changing it, removing it.

use leptos::prelude::*;

use super::{
    fields::{AnyOf, Line, OneOf, Option_, Problem, of},
    settings::{Conflict, conflict_box},
    tokens::{ENDS, FORM, SETTINGS},
};
use crate::{
    language::UiLanguage,
    portal::{
        Form, Frame,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BackLink, DANGER, Facts, H1, LEAD, LINK, PRIMARY, Points, Tone, fact, own},
    },
    when::When,
};

/// A webhook, as it is typed.
#[derive(Debug, Clone, Default)]
pub struct TypedWebhook {
    /// What it is called.
    pub id: String,
    /// Where events go.
    pub url: String,
    /// How long the receiver may take to answer, in seconds.
    pub timeout: String,
    /// Whether events wait for now.
    pub disabled: bool,
    /// All types of events and patterns, and whether each was chosen.
    pub events: Vec<(String, bool)>,
}

/// What can be wrong with a webhook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookProblem {
    /// Its name is none.
    Id,
    /// There is one of this name.
    Taken,
    /// There are as many as there may be.
    TooMany,
    /// Its address is none, or one that webhooks do not go to.
    Url,
    /// The time is out of range.
    Timeout,
}

/// The form of a webhook, a new one or one that is there.
#[derive(Debug, Clone)]
pub struct WebhookFormPage {
    /// Its id, where it is there.
    pub webhook: Option<String>,
    /// What was typed.
    pub typed: TypedWebhook,
    /// What is wrong.
    pub problem: Option<WebhookProblem>,
    /// What the visitor has seen: sent back with the form.
    pub seen: String,
    /// Who was faster, if somebody was, and where events go now.
    pub conflict: Option<(Conflict, String)>,
    /// The form.
    pub form: Form,
}

/// The page that asks before a webhook is removed.
#[derive(Debug, Clone)]
pub struct RemoveWebhookPage {
    /// Its id.
    pub webhook: String,
    /// Where events go, without the query.
    pub url: String,
    /// How many events wait for it.
    pub waiting: i64,
    /// The form.
    pub form: Form,
}

const ADDRESS: &str = "/admin/settings/webhooks";

/// What can be changed of a webhook.
fn fields(ui: UiLanguage, typed: TypedWebhook, problem: &Problem) -> impl IntoView + use<> {
    let delivery = vec![
        Option_::new("on", ui.text("webhook-delivery-on")),
        Option_::new("off", ui.text("webhook-delivery-off")),
    ];
    let options = typed.events.into_iter();
    let options = options.map(|(kind, chosen)| (kind.clone(), kind, chosen)).collect();
    view! {
        <Line
            id="url"
            label=ui.text("webhook-url")
            hint=Some(ui.text("webhook-url-hint"))
            value=typed.url
            kind="url"
            width="w-full max-w-xl"
            problem=of(problem, "url")
        />
        <AnyOf
            name="event"
            legend=ui.text("webhook-events")
            hint=ui.text("webhook-events-hint")
            options=options
        />
        <Line
            id="timeout"
            label=ui.text("webhook-timeout")
            hint=Some(ui.text("webhook-timeout-hint"))
            value=typed.timeout
            width="w-32"
            problem=of(problem, "timeout")
        />
        <OneOf
            name="delivery"
            legend=ui.text("webhook-delivery")
            chosen={if typed.disabled { "off" } else { "on" }.to_owned()}
            options=delivery
        />
    }
}

impl WebhookFormPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let (when, ui) = (When::of(&frame), frame.ui);
        let (heading, action, back, save) = match &self.webhook {
            Some(id) => (
                ui.text("webhook-change"),
                format!("{ADDRESS}/{id}/settings"),
                (format!("{ADDRESS}/{id}"), id.clone()),
                ui.text("settings-save"),
            ),
            None => (
                ui.text("webhook-add"),
                "/admin/settings/new-webhook".to_owned(),
                (ADDRESS.to_owned(), ui.text("webhooks-title")),
                ui.text("webhook-add"),
            ),
        };
        let title = titled(ui, heading.clone(), self.problem.is_some());
        page(frame, SETTINGS, &title, move |ui| {
            let problem: Problem = self.problem.map(|problem| match problem {
                WebhookProblem::Id => ("id", ui.text("webhook-id-wrong")),
                WebhookProblem::Taken => ("id", ui.text("webhook-id-taken")),
                WebhookProblem::TooMany => ("id", ui.text("webhook-too-many")),
                WebhookProblem::Url => ("url", ui.text("webhook-url-wrong")),
                WebhookProblem::Timeout => ("timeout", ui.text("webhook-timeout-wrong")),
            });
            let summary: Vec<_> = problem.clone().into_iter().collect();
            let new = self.webhook.is_none();
            let typed = self.typed;
            let id = new.then(|| {
                view! {
                    <Line
                        id="id"
                        label=ui.text("webhook-id")
                        hint=Some(ui.text("webhook-id-hint"))
                        value=typed.id.clone()
                        problem=of(&problem, "id")
                    />
                }
            });
            let lead = if new { "webhook-add-lead" } else { "webhook-change-lead" };
            let conflict = self.conflict.map(|(conflict, url)| {
                let now = vec![fact(ui.text("webhook-url"), own(&url))];
                view! {
                    {conflict_box(&when, conflict)}
                    <p class="font-semibold">{ui.text("setting-theirs")}</p>
                    <div class="mt-2 mb-8">
                        <Facts all=now/>
                    </div>
                }
            });
            view! {
                <BackLink href=back.0.clone() words=back.1/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {conflict}
                <ErrorSummary ui=ui problems=summary/>
                <h1 class=H1>{heading}</h1>
                <p class=LEAD>{ui.text(lead)}</p>
                <Post action=action token=self.form.token class=FORM>
                    <input type="hidden" name="seen" value=self.seen autocomplete="off"/>
                    {id}
                    {fields(ui, typed, &problem)}
                    <p class=ENDS>
                        <button class=PRIMARY type="submit">{save}</button>
                        <a class=LINK href=back.0>{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

impl RemoveWebhookPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("webhook-remove");
        page(frame, SETTINGS, &title.clone(), move |ui| {
            let id = self.webhook;
            let address = format!("{ADDRESS}/{id}");
            let facts = vec![
                fact(ui.text("webhook-id"), own(&id)),
                fact(ui.text("webhook-url"), own(&self.url)),
            ];
            let waiting = usize::try_from(self.waiting).unwrap_or_default();
            let mut will = vec![
                (Tone::Problem, ui.text("webhook-remove-will")),
                (Tone::Quiet, ui.text("webhook-remove-again")),
            ];
            if waiting > 0 {
                let lost = ui.text_with_count("webhook-remove-waiting", waiting, &[]);
                will.insert(1, (Tone::Problem, lost));
            }
            view! {
                <BackLink href=address.clone() words=id/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=format!("{H1} mb-6")>{title}</h1>
                <Facts all=facts/>
                <Points lines=will/>
                <Post action=format!("{address}/removal") token=self.form.token>
                    <button class=DANGER type="submit">{ui.text("webhook-remove")}</button>
                    <a class=LINK href=address.clone()>{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}
