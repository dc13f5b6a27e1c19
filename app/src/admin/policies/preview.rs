//! `GET /admin/policies/{policy}/preview`: a draft or a version as Windows will show it, in a frame of the real size.

use leptos::prelude::*;

use super::words::{address, numbered};
use crate::portal::{
    Frame, Ownership, Place, Section, Tongue, page,
    parts::{BUTTON, BackLink, FIELD, H1, LEAD, LINK},
};

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The draft.
    Draft,
    /// This version.
    Version(u32),
}

/// How large the frame is, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviewSize {
    /// The name that addresses have.
    pub name: &'static str,
    /// The width.
    pub width: u32,
    /// The height.
    pub height: u32,
}

impl PreviewSize {
    /// Windows 11's card in setup, Windows 10's whole screen, the window of Settings, and a small screen with large text.
    pub const ALL: [Self; 4] = [
        Self { name: "card", width: 480, height: 640 },
        Self { name: "screen", width: 1024, height: 640 },
        Self { name: "window", width: 520, height: 600 },
        Self { name: "small", width: 320, height: 480 },
    ];
}

/// A preview.
#[derive(Debug, Clone)]
pub struct PreviewPage {
    /// The policy's id.
    pub policy: String,
    /// The numbers of all versions, in falling order.
    pub numbers: Vec<u32>,
    /// Whether there is a draft.
    pub has_draft: bool,
    /// What is shown.
    pub shown: Shown,
    /// The language.
    pub tongue: Tongue,
    /// The languages that there are.
    pub languages: Vec<Tongue>,
    /// The theme's name.
    pub theme: String,
    /// The size.
    pub size: PreviewSize,
    /// Whose device it is.
    pub ownership: Ownership,
    /// The address of the page itself.
    pub address: String,
}

impl PreviewPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("preview-title");
        page(frame, Place::Admin(Section::Policies).wide(), &title.clone(), move |ui| {
            let version = |number: u32| {
                let selected = self.shown == Shown::Version(number);
                view! { <option value=number selected=selected>{numbered(ui, number)}</option> }
            };
            let versions = self.numbers.iter().map(|number| version(*number)).collect_view();
            let draft = self.has_draft.then(|| {
                let selected = self.shown == Shown::Draft;
                view! { <option value="draft" selected=selected>{ui.text("changes-draft")}</option> }
            });
            let language = |tongue: &Tongue| {
                let selected = tongue.tag == self.tongue.tag;
                let Tongue { tag, name, dir } = tongue.clone();
                view! { <option value=tag.clone() lang=tag dir=dir selected=selected>{name}</option> }
            };
            let languages = self.languages.iter().map(language).collect_view();
            let theme = |(name, words): (&'static str, &str)| {
                let (selected, words) = (name == self.theme, ui.text(words));
                view! { <option value=name selected=selected>{words}</option> }
            };
            let themes = [
                ("frx-light", "preview-theme-frx-light"),
                ("frx", "preview-theme-frx"),
                ("moset", "preview-theme-moset"),
            ]
            .map(theme)
            .collect_view();
            let size = |size: PreviewSize| {
                let selected = size == self.size;
                let words = ui.text(match size.name {
                    "card" => "preview-size-card",
                    "screen" => "preview-size-screen",
                    "window" => "preview-size-window",
                    _ => "preview-size-small",
                });
                let words = format!("{words} ({} × {})", size.width, size.height);
                view! { <option value=size.name selected=selected>{words}</option> }
            };
            let sizes = PreviewSize::ALL.map(size).collect_view();
            let owner = |value: &'static str, owner: Ownership, words: &str| {
                let (selected, words) = (owner == self.ownership, ui.text(words));
                view! { <option value=value selected=selected>{words}</option> }
            };
            let owners = [
                owner("company", Ownership::Company, "policy-for-company"),
                owner("personal", Ownership::Personal, "policy-for-personal"),
            ]
            .collect_view();
            let PreviewSize { width, height, .. } = self.size;
            let class = format!("preview-{}", self.size.name);
            view! {
                <BackLink href=address(&self.policy, "") words=self.policy.clone()/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("preview-lead")}</p>
                <form class="mt-6 flex flex-wrap items-end gap-4 print:hidden" method="get" action=address(&self.policy, "/preview")>
                    <Choose name="version" label=ui.text("preview-version")>{draft} {versions}</Choose>
                    <Choose name="language" label=ui.text("text-language")>{languages}</Choose>
                    <Choose name="theme" label=ui.text("preview-theme")>{themes}</Choose>
                    <Choose name="size" label=ui.text("preview-size")>{sizes}</Choose>
                    <Choose name="ownership" label=ui.text("policy-ownership")>{owners}</Choose>
                    <button class=BUTTON type="submit">{ui.text("admin-filter")}</button>
                </form>
                <div class="mt-6 overflow-x-auto" role="region" tabindex="0" aria-label=ui.text("preview-title")>
                    <iframe
                        class=format!("border border-control bg-white {class}")
                        src=self.address.clone()
                        title=ui.text("preview-frame")
                        width=width
                        height=height
                        sandbox=""
                    ></iframe>
                </div>
                <p class="mt-4">
                    <a class=LINK href=self.address>{ui.text("preview-alone")}</a>
                </p>
            }
        })
    }
}

#[component]
fn Choose(name: &'static str, label: String, children: Children) -> impl IntoView {
    // The footer has a `language` of its own.
    let id = format!("preview-{name}");
    view! {
        <div>
            <label class="block text-sm text-quiet" for=id.clone()>{label}</label>
            <select class=FIELD id=id name=name autocomplete="off">{children()}</select>
        </div>
    }
}
