//! `/admin/policies/{policy}/draft/texts/{language}`: a text, and what it looks like; `…/texts/new`: another language.

use leptos::prelude::*;

use super::{new::Languages, words::address};
use crate::{
    admin::{
        Line as DiffLine,
        diff::Comparison,
        fields::{Line, Lines, of},
    },
    language::UiLanguage,
    portal::{
        Form, Frame, Place, Section, Tongue,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BUTTON, BackLink, CARD, Callout, H1, H2, LEAD, LINK, PRIMARY, Tone, shown},
    },
};

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProblem {
    /// It is longer than this, in KiB; so long is what was sent.
    TooLong(usize, usize),
    /// It has characters that are no text.
    Unprintable,
    /// The language is not one.
    Language,
    /// There is a text in this language.
    Taken,
    /// The draft was published or thrown away, or the text taken out of it, while this was written.
    Gone,
}

/// What a page leaves out of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// HTML.
    Html,
    /// A script or style sheet.
    Script,
    /// A picture; its description stays.
    Picture,
    /// The title of a link.
    LinkTitle,
    /// Quotes, lists and emphasis deep in others.
    Nesting,
}

/// Somebody else saved something while this was written.
#[derive(Debug, Clone)]
pub struct Overtaken {
    /// Who.
    pub who: String,
    /// From what they saved to what is in the form.
    pub changes: Vec<DiffLine>,
}

/// The page: POST with `text`, `revision`, and for a new one `locale`.
#[derive(Debug, Clone)]
pub struct TextPage {
    /// The policy's id.
    pub policy: String,
    /// The text's language; `None` for a new one.
    pub tongue: Option<Tongue>,
    /// The language that was typed, for a new one.
    pub language: String,
    /// Languages to choose from, for a new one.
    pub languages: Vec<Tongue>,
    /// The Markdown.
    pub typed: String,
    /// The revision that it began with; `None` where there was none.
    pub revision: Option<i64>,
    /// The title and the rest as the page has them: sanitized HTML.
    pub rendered: Option<(Option<String>, String)>,
    /// What is left out.
    pub dropped: Vec<Dropped>,
    /// What is wrong.
    pub problem: Option<TextProblem>,
    /// Who saved another text meanwhile.
    pub overtaken: Option<Overtaken>,
    /// Whether it was just saved.
    pub saved: bool,
    /// Whether the reader may change it.
    pub may_change: bool,
    /// The form.
    pub form: Form,
}

impl TextProblem {
    fn words(self, ui: UiLanguage) -> (&'static str, String) {
        match self {
            Self::TooLong(most, sent) => (
                "text",
                ui.text_with(
                    "text-too-long",
                    &[("most", &most.to_string()), ("sent", &sent.to_string())],
                ),
            ),
            Self::Unprintable => ("text", ui.text("text-unprintable")),
            Self::Language => ("locale", ui.text("policy-bad-language")),
            Self::Taken => ("locale", ui.text("text-taken")),
            Self::Gone => ("text", ui.text("text-gone")),
        }
    }
}

/// Who was faster, and what differs.
#[component]
pub(super) fn OvertakenBox(
    ui: UiLanguage,
    overtaken: Option<Overtaken>,
    heading: &'static str,
) -> impl IntoView {
    overtaken.map(|Overtaken { who, changes, .. }| {
        view! {
            <div class="mb-8">
                <Callout
                    tone=Tone::Attention
                    heading=ui.text_with(heading, &[("who", &who)])
                    role=Some("alert")
                >
                    <p>{ui.text("overtaken-next")}</p>
                </Callout>
                <h2 class=format!("mt-6 {H2}")>{ui.text("overtaken-changes")}</h2>
                <Comparison ui=ui lines=changes dir="auto"/>
            </div>
        }
    })
}

impl TextPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let problem = self.problem.map(|problem| problem.words(ui));
        let heading = match &self.tongue {
            Some(tongue) => ui.text_with("text-title", &[("language", &tongue.name)]),
            None => ui.text("draft-add-language"),
        };
        let title = titled(ui, heading.clone(), problem.is_some());
        page(frame, Place::Admin(Section::Policies).wide(), &title, move |ui| {
            let draft = address(&self.policy, "/draft");
            let problems: Vec<_> = problem.clone().into_iter().collect();
            let saved = self.saved.then(|| {
                view! { <div class="mb-8"><Callout tone=Tone::Good heading=ui.text("draft-saved") role=Some("status")/></div> }
            });
            let (lang, dir) = match &self.tongue {
                Some(tongue) => (Some(tongue.tag.clone()), tongue.dir),
                None => (None, "auto"),
            };
            let action = match &self.tongue {
                Some(tongue) => format!("{draft}/texts/{}", tongue.tag),
                None => format!("{draft}/texts/new"),
            };
            let language = self.tongue.is_none().then(|| {
                view! {
                    <Line
                        id="locale"
                        label=ui.text("text-language")
                        hint=Some(ui.text("policy-language-hint"))
                        value=self.language.clone()
                        list=Some("languages")
                        width="w-48"
                        problem=of(&problem, "locale")
                    />
                    <Languages all=self.languages.clone()/>
                }
            });
            let bad_text = of(&problem, "text");
            let (back, lang_of_editor) = (draft.clone(), lang.clone());
            let editor = if self.may_change {
                let remove = self.tongue.as_ref().map(|tongue| {
                    let href = format!("{draft}/texts/{}/removal", tongue.tag);
                    view! { <a class=LINK href=href>{ui.text("text-remove")}</a> }
                });
                view! {
                    <Post action=action.clone() token=self.form.token.clone() class="mt-6 flex flex-col gap-6">
                        {self.revision.map(|revision| view! { <input type="hidden" name="revision" value=revision/> })}
                        {language}
                        <Lines
                            id="text"
                            label=ui.text("text-label")
                            hint=Some(ui.text("text-hint"))
                            value=self.typed.clone()
                            rows="24"
                            class="font-mono text-sm"
                            lang=lang_of_editor
                            dir=dir
                            problem=bad_text
                        />
                        <p class="flex flex-wrap items-center gap-x-6 gap-y-4">
                            <button class=PRIMARY type="submit">{ui.text("admin-save")}</button>
                            <a class=LINK href=back>{ui.text("portal-cancel")}</a>
                            {remove}
                        </p>
                    </Post>
                }
                .into_any()
            } else {
                ().into_any()
            };
            let preview = self.tongue.as_ref().filter(|_| self.rendered.is_some()).map(|tongue| {
                let href = address(
                    &self.policy,
                    &format!("/preview?version=draft&language={}", tongue.tag),
                );
                view! { <p class="mt-6"><a class=BUTTON href=href>{ui.text("policy-preview")}</a></p> }
            });
            let rendered = self.rendered.map(|(title, html)| {
                read(ui, title.as_deref().and_then(shown), html, &self.dropped, (lang, dir))
            });
            view! {
                <BackLink href=draft.clone() words=ui.text("draft-back")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {saved}
                <OvertakenBox ui=ui overtaken=self.overtaken heading="text-overtaken"/>
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{heading}</h1>
                {editor}
                {rendered}
                {preview}
            }
        })
    }
}

/// The text as people read it, and what is left out of it.
fn read(
    ui: UiLanguage,
    title: Option<String>,
    html: String,
    dropped: &[Dropped],
    (lang, dir): (Option<String>, &'static str),
) -> impl IntoView + use<> {
    let line = |dropped: &Dropped| {
        let words = match dropped {
            Dropped::Html => "dropped-html",
            Dropped::Script => "dropped-script",
            Dropped::Picture => "dropped-picture",
            Dropped::LinkTitle => "dropped-link-title",
            Dropped::Nesting => "dropped-nesting",
        };
        view! { <li>{ui.text(words)}</li> }
    };
    let lines = dropped.iter().map(line).collect_view();
    let dropped = (!dropped.is_empty()).then(|| {
        view! {
            <Callout tone=Tone::Attention heading=ui.text("dropped-title")>
                <ul class="flex list-disc flex-col gap-1 ps-5">{lines}</ul>
            </Callout>
        }
    });
    let title = match title {
        Some(title) => {
            view! { <p class="text-xl font-semibold wrap-anywhere">{title}</p> }.into_any()
        }
        None => view! { <p class="text-quiet">{ui.text("text-no-title")}</p> }.into_any(),
    };
    view! {
        <h2 class=format!("mt-10 {H2}")>{ui.text("text-rendered")}</h2>
        <p class=LEAD>{ui.text("text-rendered-hint")}</p>
        {dropped}
        <div class=format!("mt-4 p-4 sm:p-6 {CARD}") lang=lang dir=dir>
            {title}
            <div class="prose mt-4" inner_html=html></div>
        </div>
    }
}
