//! `/devices/{id}/loss`: lost, or found again.

use leptos::prelude::*;

use super::{LossPage, row::summary_card};
use crate::{
    portal::{
        Frame, Place,
        forms::{NoticeBox, Post},
        page,
        parts::{BackLink, H1, H2, LEAD, LINK, PRIMARY, Points, Tone, ago, own, with_slot},
    },
    when::When,
};

impl LossPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let lost = self.device.lost_at;
        let title = frame.ui.text(if lost.is_some() { "loss-found-title" } else { "loss-title" });
        page(frame, Place::Devices, &title, move |ui| {
            let device = self.device;
            let name = device.called(ui);
            let address = format!("/devices/{}", device.id);
            let own = own(&name);
            let (value, heading, lead, button) = if lost.is_some() {
                (
                    "no",
                    "loss-found-heading",
                    ui.text("loss-found-lead"),
                    ui.text("loss-found-button"),
                )
            } else {
                ("yes", "loss-heading", ui.text("loss-lead"), ui.text("loss-button"))
            };
            let reported = lost.map(|at| {
                let ago = ago(&when, at);
                view! { <p class="mt-4">{with_slot(ui, "device-lost-when", "when", ago)}</p> }
            });
            let meaning = lost.is_none().then(|| {
                let will = vec![
                    (Tone::Info, ui.text("loss-will-tell")),
                    (Tone::Info, ui.text("loss-will-mark")),
                ];
                let will_not = vec![
                    (Tone::Quiet, ui.text("loss-not-erased")),
                    (Tone::Quiet, ui.text("loss-not-freed")),
                ];
                view! {
                    <h2 class=format!("mt-8 {H2}")>{ui.text("loss-will")}</h2>
                    <Points lines=will/>
                    <h2 class=format!("mt-8 {H2}")>{ui.text("loss-not")}</h2>
                    <Points lines=will_not/>
                    <p class="mt-8 max-w-[68ch]">{ui.text("loss-call")}</p>
                }
            });
            view! {
                <BackLink href=address.clone() words=name/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{with_slot(ui, heading, "name", own)}</h1>
                <p class=LEAD>{lead}</p>
                {summary_card(&when, &device)}
                {reported}
                {meaning}
                <Post action=format!("{address}/loss") token=self.form.token>
                    <button class=PRIMARY type="submit" name="lost" value=value>
                        {button}
                    </button>
                    <a class=LINK href=address>{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}
