//! Pages made ready at load. Per request only the ticket, the id for support, and what stands above the terms,
//! if anything, are put in. Pages that few people see are made when they are asked for.

use std::collections::HashMap;

use app::{
    UiLanguage,
    terms_of_use::{
        self as view, Frame, LanguageChoice, Notice, NoticePage, PinPage, PinProblem, RemovalPage,
        RestrictionPage, TermsPage,
    },
};
use jiff::Timestamp;

use super::{
    request::{Ownership, Theme},
    ticket::Ticket,
};
use crate::{
    assets::{Assets, Look},
    ids::TenantId,
    language::Locale,
    terms::markdown::Rendered,
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

/// All the pages of one text: every theme, both ownerships.
#[derive(Debug)]
pub struct Pages(HashMap<(Theme, Ownership), Template>);

/// A page with three holes: the ticket, what stands above the terms, the id for support.
#[derive(Debug)]
struct Template([String; 4]);

impl Pages {
    /// The page, with the ticket, the HTML above the terms, and the id put in.
    #[must_use]
    pub fn fill(
        &self,
        theme: Theme,
        ownership: Ownership,
        ticket: &str,
        above: &str,
        support_id: &str,
    ) -> Option<String> {
        let Template([start, head, terms, end]) = self.0.get(&(theme, ownership))?;
        let support_id = html_escape::encode_text(support_id);
        Some([start, ticket, head, above, terms, &support_id, end].concat())
    }
}

impl Template {
    /// Cuts a page at its marks; `None` where they do not stand in it once each, in this order.
    fn cut(page: &str, [ticket, above, support_id]: &[String; 3]) -> Option<Self> {
        let (start, rest) = page.split_once(ticket)?;
        let (head, rest) = rest.split_once(above)?;
        let (terms, end) = rest.split_once(support_id)?;
        Some(Self([start, head, terms, end].map(str::to_owned)))
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
        let marks = ["put-the-ticket-here", "put-this-above", "put-the-id-here"].map(mark);
        let [ticket, above, support_id] = &marks;

        let mut pages = HashMap::new();
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
                    ownership: match ownership {
                        Ownership::Company => view::Ownership::Company,
                        Ownership::Personal => view::Ownership::Personal,
                    },
                    above: Some(above.clone()),
                    ticket: ticket.clone(),
                };
                pages.extend(
                    Template::cut(&page.render(), &marks)
                        .map(|template| ((theme, ownership), template)),
                );
            }
        }
        Pages(pages)
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
        let RemovalWords { ui, now, device, frees_at_once } = words;
        RemovalPage {
            frame: frame(&look, ticket.theme, ui, &ticket.support_id),
            organization,
            logo: look.logo,
            now,
            device,
            frees_at_once,
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
