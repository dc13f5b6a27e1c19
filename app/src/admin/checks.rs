//! `/admin/settings/check`: whether all that the tenant needs works.

use leptos::prelude::*;

use super::{
    table::{Column, Table},
    tokens::SETTINGS,
};
use crate::portal::{
    Form, Frame,
    forms::{NoticeBox, Post},
    page,
    parts::{BackLink, Callout, Chip, H1, LEAD, PRIMARY, Tone, own},
};

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckState {
    /// As it should be.
    Ok,
    /// Somebody should look at it.
    Warning,
    /// It does not work.
    Failed,
    /// It was not looked at.
    Skipped,
}

/// What a check found.
#[derive(Debug, Clone)]
pub struct Checked {
    /// What was looked at.
    pub check: String,
    /// How it is.
    pub state: CheckState,
    /// What was found.
    pub what: String,
    /// What to do about it.
    pub to_do: Option<String>,
}

/// The checks, before and after they were made.
#[derive(Debug, Clone)]
pub struct ChecksPage {
    /// What they found; `None`: they were not made yet.
    pub found: Option<Vec<Checked>>,
    /// The form.
    pub form: Form,
}

impl ChecksPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("checks-title");
        page(frame, SETTINGS.wide(), &title.clone(), move |ui| {
            let found = self.found.map(|found| {
                let count = |state| found.iter().filter(|line| line.state == state).count();
                let (failed, warnings) = (count(CheckState::Failed), count(CheckState::Warning));
                let (tone, words) = match (failed, warnings) {
                    (0, 0) => (Tone::Good, ui.text("checks-all-good")),
                    (0, warnings) => {
                        (Tone::Attention, ui.text_with_count("checks-warnings", warnings, &[]))
                    }
                    (failed, _) => {
                        (Tone::Problem, ui.text_with_count("checks-failed", failed, &[]))
                    }
                };
                let row = |line: Checked| {
                    let (tone, state) = match line.state {
                        CheckState::Ok => (Tone::Good, "check-ok"),
                        CheckState::Warning => (Tone::Attention, "check-warning"),
                        CheckState::Failed => (Tone::Problem, "check-failed"),
                        CheckState::Skipped => (Tone::Quiet, "check-skipped"),
                    };
                    let to_do = line.to_do.map(|to_do| {
                        view! { <p class="mt-1 font-semibold" dir="auto">{to_do}</p> }
                    });
                    let what = view! { <p>{own(&line.what)}</p> {to_do} };
                    let state = view! { <Chip tone=tone words=ui.text(state)/> };
                    vec![line.check.into_any(), state.into_any(), what.into_any()]
                };
                let columns = ["check-of", "token-state", "check-found"]
                    .map(|words| Column::words(ui.text(words)));
                let rows = found.into_iter().map(row).collect();
                view! {
                    <Callout tone=tone heading=words role=Some("status")/>
                    <Table caption=ui.text("checks-title") columns=columns.into() rows=rows/>
                }
            });
            view! {
                <BackLink href="/admin/settings".to_owned() words=ui.text("admin-settings")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("checks-lead")}</p>
                {found}
                <Post action="/admin/settings/check".to_owned() token=self.form.token>
                    <button class=PRIMARY type="submit">{ui.text("checks-run")}</button>
                </Post>
            }
        })
    }
}
