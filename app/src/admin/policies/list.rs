//! `GET /admin/policies`: all of them.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    For, Stage,
    words::{address, called, date, numbered, ownership, stage},
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, Section, Tongue,
        icon::{Icon, Picture},
        page,
        parts::{
            BUTTON, CARD, Chip, Empty, H1, LEAD, PRIMARY, ROW, ROW_LINK, Tone, own, with_slot,
        },
    },
    when::When,
};

/// A policy in the list.
#[derive(Debug, Clone)]
pub struct PolicyRow {
    /// Its id.
    pub id: String,
    /// The title of its text, and the text's language.
    pub title: Option<(String, Tongue)>,
    /// Whether it is written in a folder.
    pub from_folder: bool,
    /// The version in force.
    pub in_force: Option<u32>,
    /// The next one, and from when.
    pub to_come: Option<(u32, Timestamp)>,
    /// Whether it has a draft.
    pub has_draft: bool,
    /// Whether it is no longer offered.
    pub retired: bool,
    /// Whose devices it is for, and how many groups and regions, where that is known.
    pub audience: Option<(For, usize, usize)>,
}

/// All policies.
#[derive(Debug, Clone)]
pub struct PoliciesPage {
    /// The policies, those that are offered first.
    pub policies: Vec<PolicyRow>,
    /// Whether the reader may write.
    pub may_change: bool,
}

impl PoliciesPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("admin-policies");
        page(frame, Place::Admin(Section::Policies).wide(), &title.clone(), move |ui| {
            let may_change = self.may_change;
            let new = move |class: &'static str| {
                may_change.then(|| {
                    view! { <a class=class href="/admin/policies/new">{ui.text("policy-new")}</a> }
                })
            };
            let list = if self.policies.is_empty() {
                view! {
                    <Empty icon=Icon::Document words=ui.text("policies-none") hint=ui.text("policies-none-next")>
                        {new(PRIMARY)}
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    <ul class=format!("mt-6 divide-y divide-edge {CARD}")>
                        {self.policies.iter().map(|policy| row(&when, policy)).collect_view()}
                    </ul>
                    <p class="mt-6">{new(BUTTON)}</p>
                }
                .into_any()
            };
            view! {
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("policies-lead")}</p>
                {list}
            }
        })
    }
}

fn row(when: &When, policy: &PolicyRow) -> impl IntoView + use<> {
    let ui = when.ui;
    let name = called(policy.title.as_ref(), &policy.id);
    let audience = policy.audience.map(|of| audience(ui, of));
    let state = match policy.in_force {
        _ if policy.retired => {
            view! { <Chip tone=Tone::Quiet words=ui.text("policy-retired")/> }.into_any()
        }
        Some(number) => view! {
            {stage(ui, Stage::InForce)}
            <span class="block text-sm text-quiet">{numbered(ui, number)}</span>
        }
        .into_any(),
        None if policy.to_come.is_some() => stage(ui, Stage::ToCome).into_any(),
        None => {
            view! { <Chip tone=Tone::Quiet words=ui.text("policy-never-published")/> }.into_any()
        }
    };
    let to_come = policy.to_come.map(|(number, at)| {
        let words = with_slot(ui, "policy-next-from", "date", date(when, at));
        view! { <p class="text-sm text-quiet">{numbered(ui, number)} " " {words}</p> }
    });
    let draft = policy.has_draft.then(|| {
        view! { <p class="text-sm"><Chip tone=Tone::Info words=ui.text("policy-has-draft") icon=Some(Icon::Document)/></p> }
    });
    let from_folder = policy.from_folder.then(|| format!(" · {}", ui.text("policy-of-folder")));
    view! {
        <li class=format!("{ROW} md:grid-cols-[auto_minmax(0,1fr)_15rem]")>
            <span class="self-start pt-0.5 text-quiet">
                <Picture icon=Icon::Document class="size-6"/>
            </span>
            <div class="min-w-0">
                <a class=ROW_LINK href=address(&policy.id, "")>{name}</a>
                <p class="text-sm text-quiet">{own(&policy.id)} {from_folder}</p>
                {audience.map(|words| view! { <p class="text-sm text-quiet">{words}</p> })}
            </div>
            <div class="col-start-2 md:col-start-auto">
                <div>{state}</div>
                {to_come}
                {draft}
            </div>
        </li>
    }
}

/// Whom a policy is for, in a line.
fn audience(ui: UiLanguage, (owner, groups, regions): (For, usize, usize)) -> String {
    let mut parts = vec![ownership(ui, owner)];
    parts.push(match groups {
        0 => ui.text("policy-everybody"),
        groups => ui.text_with_count("policy-in-groups", groups, &[]),
    });
    if regions > 0 {
        parts.push(ui.text_with_count("policy-in-regions", regions, &[]));
    }
    parts.join(" · ")
}
