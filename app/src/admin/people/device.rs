//! `GET /admin/devices/{id}`: all that the registry has about a device.

use leptos::prelude::*;

use super::{DevicePage, is_judged, manager, rows};
use crate::{
    admin::compliance::entra_fact,
    portal::{
        Frame, Place, Progress, Removal, Section, Standing, State,
        icon::Picture,
        page,
        parts::{
            BUTTON, BackLink, Callout, Facts, H1, H2, LINK, Tone, ago, fact, moment, own, shown,
            with_slot,
        },
    },
    when::When,
};

impl DevicePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.device.called(frame.ui);
        page(frame, Place::Admin(Section::People), &title.clone(), move |ui| {
            let device = self.device.clone();
            let done = self.done.then(|| {
                let words = ui.text("admin-removal-done");
                view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
            });
            let removable = self.can_remove && matches!(device.state, State::Active);
            let remove = removable.then(|| {
                let href = format!("{}/devices/{}/removal", self.owner.address(), device.id);
                view! {
                    <p class="mt-6"><a class=BUTTON href=href>{ui.text("device-remove-link")}</a></p>
                }
            });
            let attempts = (!self.attempts.is_empty()).then(|| {
                view! {
                    <h2 class=format!("mt-10 {H2}")>{ui.text("person-attempts")}</h2>
                    {rows::timeline(&when, &self.attempts, false)}
                }
            });
            view! {
                <BackLink href=self.owner.address() words=self.owner.called()/>
                <div class="flex items-start gap-4">
                    <span class="pt-1 text-quiet max-sm:hidden">
                        <Picture icon=device.icon() class="size-8"/>
                    </span>
                    <div class="min-w-0">
                        <h1 class=H1>{own(&title)}</h1>
                        {rows::summary(&when, &device)}
                        <p class="mt-2">{rows::chip(&when, &device)}</p>
                    </div>
                </div>
                {done}
                <RemovalBox when=when.clone() removal=self.removal.clone() by=self.removal_by.clone()/>
                <h2 class=format!("mt-8 mb-3 {H2}")>{ui.text("device-details")}</h2>
                <Details when=when.clone() page=self/>
                {remove}
                {attempts}
            }
        })
    }
}

/// How the removal that was asked for last is going.
#[component]
fn RemovalBox(when: When, removal: Option<Removal>, by: Option<String>) -> impl IntoView {
    let ui = when.ui;
    removal.map(|removal| {
        let (tone, heading) = match removal.state {
            Progress::Requested => (Tone::Attention, "admin-removal-requested"),
            Progress::Accepted => (Tone::Attention, "admin-removal-accepted"),
            Progress::Done => (Tone::Info, "admin-removal-over"),
            Progress::Failed => (Tone::Problem, "admin-removal-failed"),
        };
        let reason = removal.reason.as_deref().and_then(shown);
        let reason = reason.map(|reason| {
            view! { <p>{with_slot(ui, "removal-reason", "reason", own(&reason))}</p> }
        });
        let by =
            by.map(|by| if removal.asked_by_you { ui.text("admin-removal-by-owner") } else { by });
        let by = by.map(|by| view! { <p>{with_slot(ui, "admin-removal-by", "who", own(&by))}</p> });
        let changed = ago(&when, removal.changed_at);
        view! {
            <Callout tone=tone heading=ui.text(heading)>
                <p>{with_slot(ui, "admin-removal-since", "when", changed)}</p>
                {by}
                {reason}
            </Callout>
        }
    })
}

#[component]
fn Details(when: When, page: DevicePage) -> impl IntoView {
    let ui = when.ui;
    let device = &page.device;
    let told = |text: Option<&String>| text.and_then(|text| own(text));
    let seen = device
        .last_check_in
        .map_or_else(|| ui.text("device-never-seen").into_any(), |at| moment(&when, at).into_any());
    let counts = if device.counts { "device-counts-yes" } else { "device-counts-no" };
    let removed = match device.state {
        State::Removed(at) => Some(moment(&when, at)),
        _ => None,
    };
    let decision = view! {
        <a class=LINK href=format!("/admin/decisions/{}", page.decision)>{rows::code(page.decision.clone())}</a>
    };
    Facts(crate::portal::parts::FactsProps {
        all: vec![
            fact(ui.text("device-owner"), Some(rows::person_link(&page.owner))),
            fact(ui.text("device-reported-name"), told(page.reported_name.as_ref())),
            fact(ui.text("device-model"), told(device.model.as_ref())),
            fact(ui.text("device-system"), told(device.os_version.as_ref())),
            fact(ui.text("device-ownership"), Some(ui.text(rows::ownership(device.ownership)))),
            fact(ui.text("device-enrollment-type"), Some(page.enrollment_type)),
            fact(ui.text("device-compliance"), compliance(&when, &page)),
            fact(ui.text("admin-manager"), manager::facts(&when, &page)),
            fact(ui.text("entra-title"), page.entra.as_ref().map(|fact| entra_fact(&when, fact))),
            fact(ui.text("device-seen"), Some(seen)),
            fact(ui.text("device-added"), Some(moment(&when, device.enrolled_at))),
            fact(ui.text("device-removed"), removed),
            fact(ui.text("device-lost"), device.lost_at.map(|at| moment(&when, at))),
            fact(ui.text("people-counts"), Some(ui.text(counts))),
            fact(ui.text("device-hardware"), own(&page.hardware_id)),
            fact(ui.text("device-id"), Some(rows::code(device.id.clone()))),
            fact(ui.text("device-entra-id"), page.entra_device_id.clone().map(rows::code)),
            fact(ui.text("attempt-decision"), Some(decision)),
        ],
    })
}

/// What the MDM says, why, and when it said so.
fn compliance(when: &When, page: &DevicePage) -> Option<impl IntoView + use<>> {
    let standing = page.device.standing;
    let words = match standing {
        Standing::Grace(until) if until > when.now => {
            // How long ago it is says nothing of what is to come.
            let until = view! { <time datetime=When::machine(until)>{when.exact(until)}</time> };
            with_slot(when.ui, "people-grace-until", "when", until).into_any()
        }
        standing => standing.words(when).2.into_any(),
    };
    let reasons: Vec<AnyView> = page
        .reasons
        .iter()
        .filter_map(|reason| Some(view! { <li>{own(reason)?}</li> }.into_any()))
        .collect();
    let reasons = (!reasons.is_empty())
        .then(|| view! { <ul class="mt-1 list-disc ps-6 text-sm">{reasons}</ul> });
    let at = page.judged_at.map(|at| {
        view! { <p class="text-sm text-quiet">{with_slot(when.ui, "standing-judged", "when", ago(when, at))}</p> }
    });
    is_judged(standing).then(|| view! { {words} {reasons} {at} })
}
