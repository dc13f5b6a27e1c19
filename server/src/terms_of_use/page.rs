//! Pages made ready at load. Per request only the ticket and the id for support are put in.

use std::collections::HashMap;

use app::{
    UiLanguage,
    terms_of_use::{
        self as view, Frame, LanguageChoice, Notice, NoticePage, RestrictionPage, TermsPage,
    },
};

use super::request::{Ownership, Theme};
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

/// A page with two holes: first the ticket, then the id for support.
#[derive(Debug)]
struct Template([String; 3]);

impl Pages {
    /// The page, with the ticket and the id put in.
    #[must_use]
    pub fn fill(
        &self,
        theme: Theme,
        ownership: Ownership,
        ticket: &str,
        support_id: &str,
    ) -> Option<String> {
        let Template([start, middle, end]) = self.0.get(&(theme, ownership))?;
        let support_id = html_escape::encode_text(support_id);
        Some([start, ticket, middle, &support_id, end].concat())
    }
}

impl Template {
    /// Cuts a page at the two marks; `None` where they do not stand in it once each, in this order.
    fn cut(page: &str, ticket: &str, support_id: &str) -> Option<Self> {
        let (start, rest) = page.split_once(ticket)?;
        let (middle, end) = rest.split_once(support_id)?;
        Some(Self([start.to_owned(), middle.to_owned(), end.to_owned()]))
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
        let (ticket, support_id) = (mark("put-the-ticket-here"), mark("put-the-id-here"));

        let mut pages = HashMap::new();
        for theme in Theme::ALL {
            for ownership in Ownership::ALL {
                let page = TermsPage {
                    frame: frame(&look, theme, locale.ui(), &support_id),
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
                    ticket: ticket.clone(),
                };
                pages.extend(
                    Template::cut(&page.render(), &ticket, &support_id)
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
        tenant: TenantId,
        theme: Theme,
        ui: UiLanguage,
        restriction: (view::Restriction, Option<String>),
        ticket: String,
        support_id: &str,
    ) -> String {
        let (restriction, message) = restriction;
        let Organization { name: organization, look } = self.organization(tenant);
        let frame = frame(&look, theme, ui, support_id);
        let logo = look.logo;
        RestrictionPage { frame, organization, logo, restriction, message, ticket }.render()
    }

    /// The page for an answer that has nowhere to go.
    #[must_use]
    pub fn notice(&self, theme: Theme, ui: UiLanguage, notice: Notice, support_id: &str) -> String {
        NoticePage { frame: frame(&self.plain, theme, ui, support_id), notice }.render()
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
