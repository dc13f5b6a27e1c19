//! `/devices/{id}/removal` of an active device: what removing it means.

use leptos::prelude::*;

use super::{ConfirmRemovalPage, Ownership, RemovalProblem, one::reason, row::summary_card};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place,
        forms::{NoticeBox, Post},
        page,
        parts::{BackLink, Callout, DANGER, H1, H2, LEAD, LINK, Points, Tone, ago, own, with_slot},
    },
    when::When,
};

impl ConfirmRemovalPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("removal-title");
        page(frame, Place::Devices, &title, move |ui| {
            let device = self.device;
            let address = format!("/devices/{}", device.id);
            let name = device.called(ui);
            let place = match (device.counts, self.frees_at_once) {
                (false, _) => None,
                (true, true) => Some((Tone::Good, ui.text("removal-will-free"))),
                (true, false) => Some((Tone::Good, ui.text("removal-will-free-later"))),
            };
            let mut will = vec![
                (Tone::Quiet, ui.text("removal-will-go")),
                (Tone::Quiet, ui.text("removal-will-access")),
                (Tone::Problem, ui.text("removal-will-lose")),
            ];
            will.extend(place);
            let mut before = vec![
                (Tone::Attention, ui.text("removal-before-copy")),
                (Tone::Attention, ui.text("removal-before-sign-in")),
            ];
            if device.ownership == Ownership::Company {
                before.push((Tone::Attention, ui.text("removal-before-company")));
            }
            let will_not = vec![
                (Tone::Good, ui.text("removal-not-files")),
                (Tone::Good, ui.text("removal-not-forever")),
            ];
            let earlier = self.earlier.map(|earlier| {
                let when = when.clone();
                let ago = ago(&when, earlier.changed_at);
                view! {
                    <Callout tone=Tone::Problem heading=ui.text("removal-failed-earlier")>
                        <p>{with_slot(ui, "removal-failed-when", "when", ago)}</p>
                        {reason(&when, earlier.reason.as_deref())}
                        <p>{ui.text("removal-failed-next")}</p>
                    </Callout>
                }
            });
            let own = own(&name);
            view! {
                <BackLink href=address.clone() words=name/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {self.problem.map(|problem| problem_box(ui, problem))}
                <h1 class=H1>{with_slot(ui, "removal-heading", "name", own)}</h1>
                <p class=LEAD>{ui.text("removal-lead")}</p>
                {summary_card(&when, &device)}
                {earlier}
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-will")}</h2>
                <Points lines=will/>
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-before")}</h2>
                <Points lines=before/>
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-not")}</h2>
                <Points lines=will_not/>
                <Post action=format!("{address}/removal") token=self.form.token>
                    <button class=DANGER type="submit">
                        {ui.text("removal-button")}
                    </button>
                    <a class=LINK href=address>{ui.text("removal-keep")}</a>
                </Post>
            }
        })
    }
}

/// Why it was not done.
pub(super) fn problem_box(ui: UiLanguage, problem: RemovalProblem) -> impl IntoView {
    let (heading, text) = match problem {
        RemovalProblem::TooManyPending => {
            (ui.text("removal-too-many"), ui.text("removal-too-many-next"))
        }
        RemovalProblem::TakenUp => (ui.text("removal-taken-up"), ui.text("removal-taken-up-next")),
        RemovalProblem::NoRoom => (ui.text("removal-no-room"), ui.text("removal-no-room-next")),
    };
    view! {
        <div class="mb-8">
            <Callout tone=Tone::Problem heading=heading role=Some("alert")>
                <p>{text}</p>
            </Callout>
        </div>
    }
}
