//! The steps between the terms and the decision: another language, removing a device, going on from the end of
//! the text. Each is a POST of the same form, with the ticket (design.md, decision 3), and what it rests on is
//! looked at anew.

use app::terms_of_use::{CapNews, Notice, ReadState};
use axum::{http::StatusCode, response::Response};

use super::{
    answer::Refusal,
    cap,
    page::RemovalWords,
    request::Step,
    tenant::Tenant,
    ticket::Ticket,
    visit::{Said, Visit, Words, html},
};
use crate::{
    config::FreeSlot,
    decisions,
    devices::{
        self, Device, State,
        removal::{self, Asked, Outcome, Refusal as NotRemoved},
    },
    ids::DeviceId,
    language::{Locale, Preferences},
    terms::{Version, folder::Reading},
};

/// Where a person is: at a version of the terms, in a language.
pub(super) struct Place<'a> {
    pub(super) visit: &'a Visit<'a>,
    pub(super) ticket: &'a Ticket,
    pub(super) version: &'a Version,
    pub(super) locale: &'a Locale,
    /// Whether they have ticked the box that says that they have read them.
    pub(super) ticked: bool,
}

/// Why a step leads nowhere.
enum Stop {
    /// The page did not offer that, or not to this person.
    NotOffered,
    /// There is a decision on this ticket already.
    Decided,
    /// The database failed.
    Failed(sqlx::Error),
}

impl From<sqlx::Error> for Stop {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error)
    }
}

impl Place<'_> {
    /// Takes a step.
    pub(super) async fn go(&self, step: Step, words: &Words) -> Response {
        let answer = match step {
            Step::Language(tag) => Ok(self.terms(&self.language(&tag), None).await),
            Step::Read if self.version.reading == Reading::End => Ok(self.confirm()),
            Step::Terms | Step::Pin | Step::Read => Ok(self.again(None).await),
            Step::AskRemoval(id) => self.ask_removal(id).await,
            Step::Remove(id) => self.remove(id).await,
            Step::Accept | Step::Decline | Step::Continue => Err(Stop::NotOffered),
        };
        match answer {
            Ok(page) => page,
            Err(Stop::NotOffered) => {
                self.visit.notice(words, Notice::Form, &"this page does not offer that")
            }
            // As when the Back button leads here: what is left is to send the same decision again.
            Err(Stop::Decided) => self.again(None).await,
            Err(Stop::Failed(error)) => self.visit.refuse(Refusal::Internal, &error),
        }
    }

    async fn terms(&self, preferences: &Preferences, news: Option<CapNews>) -> Response {
        let read = if self.ticked { ReadState::Ticked } else { ReadState::Unread };
        let said = Said { news, read };
        self.visit.show(self.ticket.clone(), self.version, preferences, said).await
    }

    /// The terms again, as they must be read before they can be accepted.
    pub(super) async fn unread(&self) -> Response {
        let said = Said { news: None, read: ReadState::Missing };
        let same = Preferences::picked(&self.locale.to_string());
        self.visit.show(self.ticket.clone(), self.version, &same, said).await
    }

    /// The page after the end of the terms.
    fn confirm(&self) -> Response {
        let visit = self.visit;
        let ticket = Ticket { read: true, ..self.ticket.clone() };
        let tenant = visit.app.tenants.get(&ticket.tenant);
        let parts = (self.version.text_in(self.locale), tenant, visit.seal(&ticket));
        let (Some(text), Some(tenant), Some(sealed)) = parts else {
            return visit.refuse(Refusal::Internal, &"the page could not be made");
        };
        visit.ended("read", &format_args!("{} {}", self.version.policy, self.version.number));
        let page = visit.app.pages.confirm(&ticket, sealed, self.version, text);
        html(StatusCode::OK, page, tenant.csp.clone())
    }

    /// The terms in the language that they were in.
    async fn again(&self, news: Option<CapNews>) -> Response {
        self.terms(&Preferences::picked(&self.locale.to_string()), news).await
    }

    /// The language of the button. One that there is not leaves it as it was.
    fn language(&self, tag: &str) -> Preferences {
        let wanted = Preferences::picked(tag);
        match wanted.choose(&self.version.locales) {
            Some(_) => wanted,
            None => Preferences::picked(&self.locale.to_string()),
        }
    }

    fn tenant(&self) -> Result<&Tenant, Stop> {
        self.visit.app.tenants.get(&self.ticket.tenant).ok_or(Stop::NotOffered)
    }

    /// The ticket's own person's device, where devices can be removed here, and until there is a decision.
    async fn device(&self, id: DeviceId) -> Result<Device, Stop> {
        let (store, ticket) = (&self.visit.app.store, self.ticket);
        if !self.tenant()?.removals.on_terms_page {
            return Err(Stop::NotOffered);
        }
        let found = devices::find(store, ticket.tenant, id).await?;
        let mine = found.filter(|device| device.user.object_id == ticket.user);
        let device = mine.ok_or(Stop::NotOffered)?;
        match decisions::find(store, ticket.tenant, ticket.id).await? {
            Some(_) => Err(Stop::Decided),
            None => Ok(device),
        }
    }

    /// What there is to say instead of removing a device: that it is on its way already, or that there is room
    /// without that by now.
    async fn instead(&self, device: &Device) -> Result<Option<Option<CapNews>>, Stop> {
        let tenant = self.tenant()?;
        Ok(match device.state {
            State::RemovalRequested => Some(Some(CapNews::Removing(device.known_as()))),
            State::Removed => Some(None),
            State::Active => {
                let cap = cap::count(self.visit.app, tenant, self.ticket).await?;
                cap.has_room().then_some(Some(CapNews::Room))
            }
        })
    }

    async fn ask_removal(&self, id: DeviceId) -> Result<Response, Stop> {
        let device = self.device(id).await?;
        if let Some(news) = self.instead(&device).await? {
            return Ok(self.again(news).await);
        }
        let (visit, tenant) = (self.visit, self.tenant()?);
        let Some(sealed) = visit.seal(self.ticket) else {
            return Ok(visit.refuse(Refusal::Internal, &"the ticket could not be sealed"));
        };
        visit.ended_about("removal_asked", id);
        let words = RemovalWords {
            ui: self.locale.ui(),
            now: visit.app.clock.now(),
            device: cap::shown(&device),
            frees_at_once: tenant.removals.free_slot == FreeSlot::AtOnce,
            ticked: self.ticked,
        };
        let page = visit.app.pages.removal(self.ticket, sealed, words);
        Ok(html(StatusCode::OK, page, tenant.csp.clone()))
    }

    async fn remove(&self, id: DeviceId) -> Result<Response, Stop> {
        let device = self.device(id).await?;
        if let Some(news) = self.instead(&device).await? {
            return Ok(self.again(news).await);
        }
        let app = self.visit.app;
        let by = self.ticket.user.to_string();
        let asked = Asked { by: &by, at: app.clock.now() };
        let (rules, place) = (self.tenant()?.removals, (device.tenant, device.id));
        let news = match removal::request(&app.store, &app.entropy, rules, place, asked).await? {
            Outcome::Done => {
                self.visit.ended_about("removal_requested", id);
                Some(CapNews::Removing(device.known_as()))
            }
            Outcome::Refused(NotRemoved::TooManyPending) => Some(CapNews::TooMany),
            // It is gone: the page says how many there are now.
            Outcome::NoDevice | Outcome::Refused(_) => None,
        };
        Ok(self.again(news).await)
    }
}
