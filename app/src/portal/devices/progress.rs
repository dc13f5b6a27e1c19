//! `/devices/{id}/removal` once a removal was asked for: how far it is.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    Progress, Removal, RemovalPage, State, confirm::problem_box, one::done_box, one::reason,
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place,
        forms::{NoticeBox, Post},
        icon::{Icon, Picture},
        page,
        parts::{BUTTON, BackLink, H1, LEAD, LINK, Tone, moment, own, with_slot},
    },
    when::When,
};

/// How many seconds after the last change the page loads itself anew.
const FRESH: i64 = 10 * 60;
/// The query of the page that does not load itself anew.
const STOPPED: &str = "?updates=off";

impl RemovalPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let state = self.removal.as_ref().map(|removal| removal.state);
        let heading = match state {
            Some(Progress::Requested | Progress::Accepted) => "progress-heading-going",
            Some(Progress::Failed) => "progress-heading-failed",
            Some(Progress::Done) | None => "progress-heading-done",
        };
        let going = matches!(state, Some(Progress::Requested | Progress::Accepted));
        let title = frame.ui.text("removal-title");
        let stopped = frame.address.ends_with(STOPPED);
        // A browser that is left alone must not stay signed in because of this page.
        let fresh = self
            .removal
            .as_ref()
            .is_some_and(|removal| when.now.as_second() - removal.changed_at.as_second() < FRESH);
        let going = going && fresh;
        page(frame, Place::Devices.refreshing(going && !stopped), &title, move |ui| {
            let device = self.device;
            let name = device.called(ui);
            let address = format!("/devices/{}", device.id);
            let own = own(&name);
            let steps = match (&self.removal, device.state) {
                (Some(removal), _) => Some(steps(&when, removal)),
                (None, State::Removed(at)) => {
                    Some(vec![step(ui.text("progress-by-management"), Mark::Done, Some(at))])
                }
                (None, _) => None,
            };
            let steps = steps.map(|steps| {
                let steps = steps.into_iter().map(|step| step.view(&when)).collect_view();
                view! { <ol class="mt-8 flex max-w-[68ch] flex-col gap-4">{steps}</ol> }
            });
            let lead = match state {
                Some(Progress::Requested) => ui.text("progress-lead-requested"),
                Some(Progress::Accepted) => ui.text("progress-lead-accepted"),
                Some(Progress::Done) | None => ui.text("progress-lead-done"),
                Some(Progress::Failed) => ui.text("progress-lead-failed"),
            };
            let cancel = (state == Some(Progress::Requested)).then(|| {
                view! {
                    <Post action=format!("{address}/removal/cancellation") token=self.form.token>
                        <button class=BUTTON type="submit">
                            {ui.text("progress-cancel")}
                        </button>
                        <p class="text-sm text-quiet">{ui.text("progress-cancel-hint")}</p>
                    </Post>
                }
            });
            let next = match state {
                Some(Progress::Failed) => {
                    view! { <a class=BUTTON href=address.clone()>{ui.text("progress-to-device")}</a> }
                }
                _ => {
                    view! { <a class=LINK href="/devices".to_owned()>{ui.text("progress-to-devices")}</a> }
                }
            };
            view! {
                <BackLink href=address.clone() words=name/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {self.problem.map(|problem| problem_box(ui, problem))}
                <h1 class=H1>{with_slot(ui, heading, "name", own)}</h1>
                <p class=LEAD>{lead}</p>
                {self.done.map(|done| done_box(ui, done))}
                {steps}
                {self.removal.and_then(|removal| removal.reason).map(|words| {
                    view! { <div class="mt-4 max-w-[68ch]">{reason(&when, Some(&words))}</div> }
                })}
                {going.then(|| refreshing(ui, &address, stopped))}
                {cancel}
                <p class="mt-8">{next}</p>
            }
        })
    }
}

/// That the page loads itself anew, and the way to stop it: some people need longer to read.
fn refreshing(ui: UiLanguage, address: &str, stopped: bool) -> impl IntoView + use<> {
    let (words, link, query) = if stopped {
        (ui.text("progress-refresh-stopped"), ui.text("progress-refresh-start"), "")
    } else {
        (ui.text("progress-refresh"), ui.text("progress-refresh-stop"), STOPPED)
    };
    view! {
        <p class="mt-6 max-w-[68ch] text-sm text-quiet">
            {words} " "
            <a class=LINK href=format!("{address}/removal{query}")>
                {link}
            </a>
        </p>
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Done,
    Now,
    Later,
    Failed,
}

struct Step {
    words: String,
    mark: Mark,
    at: Option<Timestamp>,
}

fn step(words: String, mark: Mark, at: Option<Timestamp>) -> Step {
    Step { words, mark, at }
}

/// The steps of a removal. It keeps when it was asked for and when it last changed.
fn steps(when: &When, removal: &Removal) -> Vec<Step> {
    let ui = when.ui;
    let asked = if removal.asked_by_you {
        ui.text("progress-asked-by-you")
    } else {
        ui.text("progress-asked")
    };
    let mut steps = vec![step(asked, Mark::Done, Some(removal.asked_at))];
    let changed = Some(removal.changed_at);
    match removal.state {
        Progress::Requested => {
            steps.push(step(ui.text("progress-taking-up"), Mark::Now, None));
            steps.push(step(ui.text("progress-done-later"), Mark::Later, None));
        }
        Progress::Accepted => {
            steps.push(step(ui.text("progress-taken-up"), Mark::Done, changed));
            steps.push(step(ui.text("progress-removing"), Mark::Now, None));
        }
        Progress::Done => {
            steps.push(step(ui.text("progress-taken-up"), Mark::Done, None));
            steps.push(step(ui.text("progress-done"), Mark::Done, changed));
        }
        Progress::Failed => {
            steps.push(step(ui.text("progress-failed"), Mark::Failed, changed));
        }
    }
    steps
}

impl Step {
    fn view(self, when: &When) -> impl IntoView + use<> {
        let ui: UiLanguage = when.ui;
        let (colour, icon) = match self.mark {
            Mark::Done => (Tone::Good, Icon::Good),
            Mark::Now => (Tone::Attention, Icon::Clock),
            Mark::Later => (Tone::Quiet, Icon::Open),
            Mark::Failed => (Tone::Problem, Icon::Problem),
        };
        let weight = if self.mark == Mark::Later { "text-quiet" } else { "font-semibold" };
        let note = match self.mark {
            Mark::Now => Some(ui.text("progress-now")),
            Mark::Later => Some(ui.text("progress-later")),
            Mark::Done | Mark::Failed => None,
        };
        let note = note.map(|note| view! { <span class="block text-sm text-quiet">{note}</span> });
        let time = self.at.map(|at| moment(when, at));
        view! {
            <li class="flex gap-3" aria-current=(self.mark == Mark::Now).then_some("step")>
                <span class=format!("pt-px {}", colour.letters())>
                    <Picture icon=icon class="size-6"/>
                </span>
                <div class="min-w-0">
                    <p class=weight>{self.words}</p>
                    {note}
                    {time}
                </div>
            </li>
        }
    }
}
