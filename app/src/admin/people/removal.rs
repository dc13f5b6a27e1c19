//! `/admin/people/{user}/devices/{id}/removal`: what removing somebody's device means.

use leptos::prelude::*;

use super::{RemovalPage, rows};
use crate::portal::{
    Frame, Place, RemovalProblem, Section,
    forms::{NoticeBox, Post},
    icon::Picture,
    page,
    parts::{
        BackLink, CARD, Callout, DANGER, H1, H2, LEAD, LINK, Points, Tone, ago, own, with_slot,
    },
};
use crate::when::When;

impl RemovalPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("removal-title");
        page(frame, Place::Admin(Section::People), &title, move |ui| {
            let device = self.device;
            let address = format!("/admin/devices/{}", device.id);
            let action = format!("{}/devices/{}/removal", self.owner.address(), device.id);
            let name = device.called(ui);
            let place = match (device.counts, self.frees_at_once) {
                (false, _) => None,
                (true, true) => Some((Tone::Good, ui.text("removal-will-free"))),
                (true, false) => Some((Tone::Good, ui.text("removal-will-free-later"))),
            };
            let mut will = vec![
                (Tone::Quiet, ui.text("admin-removal-will-mdm")),
                (Tone::Quiet, ui.text("admin-removal-will-access")),
                (Tone::Problem, ui.text("removal-will-lose")),
            ];
            will.extend(place);
            will.push((Tone::Quiet, ui.text("admin-removal-will-log")));
            let will_not = vec![
                (Tone::Good, ui.text("admin-removal-not-told")),
                (Tone::Good, ui.text("admin-removal-not-forever")),
            ];
            let problem = self.problem.map(|problem| {
                let (heading, text) = match problem {
                    RemovalProblem::TooManyPending => {
                        ("removal-too-many", "admin-removal-too-many-next")
                    }
                    RemovalProblem::TakenUp => ("removal-taken-up", "removal-taken-up-next"),
                    RemovalProblem::NoRoom => ("removal-no-room", "removal-no-room-next"),
                };
                view! {
                    <div class="mb-8">
                        <Callout tone=Tone::Problem heading=ui.text(heading) role=Some("alert")>
                            <p>{ui.text(text)}</p>
                        </Callout>
                    </div>
                }
            });
            let seen = device.last_check_in.map(|at| {
                let ago = ago(&when, at);
                view! { <p class="text-sm text-quiet">{with_slot(ui, "device-seen-when", "when", ago)}</p> }
            });
            let owner = own(&self.owner.called());
            view! {
                <BackLink href=address.clone() words=name.clone()/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {problem}
                <h1 class=H1>{with_slot(ui, "removal-heading", "name", own(&name))}</h1>
                <p class=LEAD>{with_slot(ui, "admin-removal-lead", "owner", owner)}</p>
                <div class=format!("mt-6 flex gap-4 p-4 sm:px-6 {CARD}")>
                    <span class="text-quiet">
                        <Picture icon=device.icon() class="size-6"/>
                    </span>
                    <div class="min-w-0">
                        <p class="font-semibold">{own(&name)}</p>
                        {rows::summary(&when, &device)}
                        {seen}
                    </div>
                </div>
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-will")}</h2>
                <Points lines=will/>
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-not")}</h2>
                <Points lines=will_not/>
                <Post action=action token=self.form.token>
                    <button class=DANGER type="submit">{ui.text("removal-button")}</button>
                    <a class=LINK href=address>{ui.text("removal-keep")}</a>
                </Post>
            }
        })
    }
}
