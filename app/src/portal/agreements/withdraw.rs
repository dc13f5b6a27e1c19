//! `/agreements/{id}/withdrawal`: what withdrawing means.

use leptos::prelude::*;

use super::{WithdrawPage, words::Devices};
use crate::portal::{
    Frame, Place,
    forms::{NoticeBox, Post},
    page,
    parts::{BackLink, CARD, DANGER, H1, H2, LEAD, LINK, Points, Tone},
};

impl WithdrawPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("withdraw-title");
        page(frame, Place::Agreements, &title.clone(), move |ui| {
            let agreement = self.agreement;
            let address = format!("/agreements/{}", agreement.id);
            let edition = agreement.edition(ui);
            let will = vec![
                (Tone::Info, ui.text("withdraw-will-record")),
                (Tone::Info, ui.text("withdraw-will-tell")),
                (Tone::Attention, ui.text("withdraw-will-access")),
            ];
            let will_not = vec![
                (Tone::Quiet, ui.text("withdraw-not-evidence")),
                (Tone::Quiet, ui.text("withdraw-not-devices")),
            ];
            let devices = (!self.devices.is_empty()).then(|| {
                view! {
                    <p class="mt-4 mb-2 max-w-[68ch]">{ui.text("withdraw-devices")}</p>
                    <Devices ui=ui devices=self.devices/>
                }
            });
            view! {
                <BackLink href=address.clone() words=agreement.called(ui)/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("withdraw-lead")}</p>
                <div class=format!("mt-6 p-4 sm:px-6 {CARD}")>
                    <p class="font-semibold">{agreement.title(ui)}</p>
                    <p class="text-sm text-quiet">{edition}</p>
                </div>
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-will")}</h2>
                <Points lines=will/>
                <h2 class=format!("mt-8 {H2}")>{ui.text("removal-not")}</h2>
                <Points lines=will_not/>
                {devices}
                <Post action=format!("{address}/withdrawal") token=self.form.token>
                    <button class=DANGER type="submit">
                        {ui.text("withdraw-button")}
                    </button>
                    <a class=LINK href=address>{ui.text("portal-cancel")}</a>
                </Post>
            }
        })
    }
}
