//! `/admin/settings/logo`: the organization's logo.

use leptos::prelude::*;

use super::{Value, shown, words::words};
use crate::{
    admin::{
        fields::Line,
        tokens::{ENDS, FORM, SETTINGS},
    },
    portal::{
        Form, Frame,
        forms::{ErrorSummary, NoticeBox, titled},
        page,
        parts::{BUTTON, BackLink, H1, LEAD, LINK, PRIMARY},
    },
    terms_of_use::Logo,
    when::When,
};

/// Why a picture cannot be the logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoWrong {
    /// There is no file.
    None,
    /// It is no PNG or JPEG.
    Kind,
    /// It has too many bytes.
    Bytes,
    /// It has too many pixels, or is too long or too high.
    Shape,
}

/// The form for the logo.
#[derive(Debug, Clone)]
pub struct LogoPage {
    /// The logo that there is.
    pub logo: Option<Logo>,
    /// Whether the configuration file sets it.
    pub in_file: bool,
    /// What is wrong with what was sent.
    pub wrong: Option<LogoWrong>,
    /// The form.
    pub form: Form,
}

const KEY: &str = "branding.logo";

impl LogoPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let title = titled(ui, ui.text("setting-logo"), self.wrong.is_some());
        page(frame, SETTINGS, &title, move |ui| {
            let problem = self.wrong.map(|wrong| match wrong {
                LogoWrong::None => ui.text("logo-wrong-none"),
                LogoWrong::Kind => ui.text("logo-wrong-kind"),
                LogoWrong::Bytes => ui.text("logo-wrong-bytes"),
                LogoWrong::Shape => ui.text("logo-wrong-shape"),
            });
            let summary: Vec<_> =
                problem.clone().map(|words| ("logo", words)).into_iter().collect();
            let hint = words(ui, KEY).map(|words| words.hint);
            let has_one = self.logo.is_some();
            let now = self.logo.map_or(Value::Nothing, Value::Picture);
            let source = self.in_file.then(|| {
                view! { <p class="mt-1 text-sm text-quiet">{ui.text("setting-fixed")}</p> }
            });
            let form = (!self.in_file).then(|| {
                let remove = has_one.then(|| {
                    view! {
                        <button class=BUTTON type="submit" name="remove" value="1">
                            {ui.text("logo-remove")}
                        </button>
                    }
                });
                view! {
                    <form
                        class=FORM
                        method="post"
                        action="/admin/settings/logo"
                        enctype="multipart/form-data"
                    >
                        <input type="hidden" name="form" value=self.form.token autocomplete="off"/>
                        <Line id="logo" label=ui.text("logo-file") hint=hint value=String::new() kind="file" problem=problem/>
                        <p class=ENDS>
                            <button class=PRIMARY type="submit">{ui.text("settings-save")}</button>
                            {remove}
                            <a class=LINK href="/admin/settings">{ui.text("portal-cancel")}</a>
                        </p>
                    </form>
                }
            });
            view! {
                <BackLink href="/admin/settings".to_owned() words=ui.text("admin-settings")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=summary/>
                <h1 class=H1>{ui.text("setting-logo")}</h1>
                <p class=LEAD>{ui.text("logo-lead")}</p>
                <div class="mt-6 rounded-md border border-edge bg-surface px-4 py-3 sm:px-6">
                    {shown(&when, KEY, now)}
                    {source}
                </div>
                {form}
            }
        })
    }
}
