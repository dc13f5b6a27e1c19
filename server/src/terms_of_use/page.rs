//! Pages made ready at load. Per request only the ticket, the id for support, and what stands above the terms
//! and above the buttons, if anything, are put in. Pages that few people see are made when they are asked for.

use std::collections::HashMap;

use app::{
    UiLanguage,
    terms_of_use::{
        self as view, ConfirmPage, Frame, LanguageChoice, Marks, Notice, NoticePage, PinPage,
        PinProblem, ReadState, ReadWords, RemovalPage, RestrictionPage, TermsPage,
    },
};
use jiff::Timestamp;

use super::{
    reading::asked,
    request::{Ownership, Theme},
    ticket::Ticket,
};
use crate::{
    assets::{Assets, Look},
    ids::TenantId,
    language::Locale,
    terms::{Text, Version, folder::Reading, markdown::Rendered},
};

/// Makes pages: knows the organizations' names and their looks.
#[derive(Debug, Clone)]
pub struct PageMaker {
    organizations: HashMap<TenantId, Organization>,
    /// Of pages that are no tenant's.
    plain: Look,
}

#[derive(Debug, Clone, Default)]
struct Organization {
    name: String,
    look: Look,
}

/// All the pages of one text: every theme, both ownerships; and what they say about having read it.
#[derive(Debug)]
pub struct Pages {
    templates: HashMap<(Theme, Ownership), Template>,
    read: HashMap<ReadState, ReadWords>,
}

/// A page with five holes: before its title, the ticket, above the terms, the id for support, above the buttons.
#[derive(Debug)]
struct Template([String; 6]);

/// What is put into a page of terms.
#[derive(Debug, Clone, Copy)]
pub struct Filling<'a> {
    /// The sealed ticket.
    pub ticket: &'a str,
    /// How far the person is with reading.
    pub read: ReadState,
    /// HTML above the terms.
    pub above: &'a str,
    /// The id for support.
    pub support_id: &'a str,
}

impl Pages {
    /// The page with that put in.
    #[must_use]
    pub fn fill(&self, theme: Theme, ownership: Ownership, filling: Filling<'_>) -> Option<String> {
        let Template([start, head, form, terms, foot, end]) =
            self.templates.get(&(theme, ownership))?;
        let read = self.read.get(&filling.read)?;
        let Filling { ticket, above, .. } = filling;
        let id = html_escape::encode_text(filling.support_id);
        Some(
            [
                start,
                &read.title,
                head,
                ticket,
                form,
                &read.above,
                above,
                terms,
                &id,
                foot,
                &read.foot,
                end,
            ]
            .concat(),
        )
    }
}

impl Template {
    /// Cuts a page at its marks; `None` where they do not stand in it once each, in this order.
    fn cut(page: &str, [title, ticket, above, support_id, foot]: &[String; 5]) -> Option<Self> {
        let (start, rest) = page.split_once(title)?;
        let (head, rest) = rest.split_once(ticket)?;
        let (form, rest) = rest.split_once(above)?;
        let (terms, rest) = rest.split_once(support_id)?;
        let (before, end) = rest.split_once(foot)?;
        Some(Self([start, head, form, terms, before, end].map(str::to_owned)))
    }
}

impl PageMaker {
    /// For these organizations, by tenant, and their looks.
    #[must_use]
    pub fn new(names: HashMap<TenantId, String>, assets: &Assets) -> Self {
        let organizations = names
            .into_iter()
            .map(|(id, name)| (id, Organization { name, look: assets.look(id).clone() }))
            .collect();
        Self { organizations, plain: assets.plain_look().clone() }
    }

    fn organization(&self, tenant: TenantId) -> Organization {
        self.organizations.get(&tenant).cloned().unwrap_or_default()
    }

    /// Makes all the pages of a text ready.
    #[must_use]
    pub fn prepare(
        &self,
        tenant: TenantId,
        text: &Rendered,
        locale: &Locale,
        locales: &[Locale],
        reading: Reading,
    ) -> Pages {
        let Organization { name: organization, look } = self.organization(tenant);
        let title = text.title.clone();
        // The marks must stand in nothing that people wrote.
        let written =
            format!("{organization}{}{}", title.as_deref().unwrap_or_default(), text.html);
        let mark = |name: &str| {
            (0..=written.len())
                .map(|n| format!("{name}-{n}"))
                .find(|mark| !written.contains(mark))
                .unwrap_or_default()
        };
        let marks = [
            "put-before-the-title",
            "put-the-ticket-here",
            "put-this-above",
            "put-the-id-here",
            "put-above-the-buttons",
        ]
        .map(mark);
        let [before_title, ticket, above, support_id, foot] = &marks;
        let reading = asked(reading);

        let mut templates = HashMap::new();
        for theme in Theme::ALL {
            for ownership in Ownership::ALL {
                let page = TermsPage {
                    frame: frame(&look, theme, locale.ui(), support_id),
                    organization: organization.clone(),
                    logo: look.logo.clone(),
                    title: title.clone(),
                    html: text.html.clone(),
                    lang: locale.to_string(),
                    dir: locale.direction(),
                    languages: choices(locale, locales),
                    ownership: ownership.into(),
                    reading,
                    marks: Marks {
                        title: before_title.clone(),
                        above: above.clone(),
                        foot: foot.clone(),
                    },
                    ticket: ticket.clone(),
                };
                templates.extend(
                    Template::cut(&page.render(), &marks)
                        .map(|template| ((theme, ownership), template)),
                );
            }
        }
        let tag = locale.to_string();
        let words = |state| (state, ReadWords::new(locale.ui(), &tag, reading, state));
        Pages { templates, read: ReadState::ALL.into_iter().map(words).collect() }
    }

    /// The page that asks who came to the end of a text whether they accept it.
    #[must_use]
    pub fn confirm(
        &self,
        ticket: &Ticket,
        sealed: String,
        version: &Version,
        text: &Text,
    ) -> String {
        let Organization { name: organization, look } = self.organization(ticket.tenant);
        ConfirmPage {
            frame: frame(&look, ticket.theme, text.locale.ui(), &ticket.support_id),
            organization,
            logo: look.logo,
            title: text.rendered.title.clone(),
            lang: text.locale.to_string(),
            dir: text.locale.direction(),
            version: version.number,
            ownership: ticket.ownership.into(),
            ticket: sealed,
        }
        .render()
    }

    /// The page for a restriction.
    #[must_use]
    pub fn restriction(
        &self,
        ticket: &Ticket,
        sealed: String,
        ui: UiLanguage,
        restriction: view::Restriction,
        now: Timestamp,
    ) -> String {
        let Organization { name: organization, look } = self.organization(ticket.tenant);
        let frame = frame(&look, ticket.theme, ui, &ticket.support_id);
        let logo = look.logo;
        RestrictionPage { frame, organization, logo, now, restriction, ticket: sealed }.render()
    }

    /// The page that asks for a PIN.
    #[must_use]
    pub fn pin(
        &self,
        ticket: &Ticket,
        sealed: String,
        ui: UiLanguage,
        problem: Option<PinProblem>,
        now: Timestamp,
    ) -> String {
        let Organization { name: organization, look } = self.organization(ticket.tenant);
        let frame = frame(&look, ticket.theme, ui, &ticket.support_id);
        PinPage { frame, organization, logo: look.logo, now, problem, ticket: sealed }.render()
    }

    /// The page that asks before a device is removed.
    #[must_use]
    pub fn removal(&self, ticket: &Ticket, sealed: String, words: RemovalWords) -> String {
        let Organization { name: organization, look } = self.organization(ticket.tenant);
        let RemovalWords { ui, now, device, frees_at_once, ticked } = words;
        RemovalPage {
            frame: frame(&look, ticket.theme, ui, &ticket.support_id),
            organization,
            logo: look.logo,
            now,
            device,
            frees_at_once,
            ticked,
            ticket: sealed,
        }
        .render()
    }

    /// The page for an answer that has nowhere to go.
    #[must_use]
    pub fn notice(&self, theme: Theme, ui: UiLanguage, notice: Notice, support_id: &str) -> String {
        NoticePage { frame: frame(&self.plain, theme, ui, support_id), notice }.render()
    }
}

/// What the page that asks before a removal says.
#[derive(Debug)]
pub struct RemovalWords {
    /// The language.
    pub ui: UiLanguage,
    /// The time.
    pub now: Timestamp,
    /// The device.
    pub device: view::Device,
    /// Whether its place is free at once.
    pub frees_at_once: bool,
    /// Whether the person has ticked the box on the page of terms.
    pub ticked: bool,
}

impl From<Ownership> for view::Ownership {
    fn from(ownership: Ownership) -> Self {
        match ownership {
            Ownership::Company => Self::Company,
            Ownership::Personal => Self::Personal,
        }
    }
}

fn frame(look: &Look, theme: Theme, ui: UiLanguage, request_id: &str) -> Frame {
    Frame {
        theme: theme.as_str(),
        style_sheet: look.style_sheet(theme).to_owned(),
        ui,
        request_id: request_id.to_owned(),
    }
}

fn choices(current: &Locale, all: &[Locale]) -> Vec<LanguageChoice> {
    all.iter()
        .map(|locale| LanguageChoice {
            tag: locale.to_string(),
            name: locale.own_name(all),
            dir: locale.direction(),
            current: locale == current,
        })
        .collect()
}
