//! The device cap on the page: who is at theirs sees that before they agree, not as an error afterwards. It is a
//! hint alone: what counts is looked at again at enrollment, under the lock of `devices/cap.rs`.

use std::time::Duration;

use app::terms_of_use::{self as view, CapNews, CapNotice, HowToRemove};

use super::{tenant::Tenant, ticket::Ticket};
use crate::{
    app_state::App,
    devices::{
        self, Device, State,
        cap::{self, CapUse},
    },
    language::Locale,
};

/// How many devices the page lists. Those are the ones to remove; who has more looks in the portal.
const LISTED: u32 = 10;
/// How long the page waits for a database that is slow to count.
const PATIENCE: Duration = Duration::from_secs(2);

/// The person's devices against their cap, as they count now.
pub(super) async fn count(
    app: &App,
    tenant: &Tenant,
    ticket: &Ticket,
) -> Result<CapUse, sqlx::Error> {
    let used = cap::used_now(&app.store, ticket.tenant, ticket.user).await?;
    Ok(CapUse { limit: tenant.cap.limit(ticket.user, &ticket.rule_groups), used })
}

/// What stands above the terms, as HTML: nothing for whom there is room, or where the database does not say.
pub(super) async fn notice(
    app: &App,
    tenant: &Tenant,
    ticket: &Ticket,
    locale: &Locale,
    news: Option<CapNews>,
) -> String {
    // What has just happened has numbers, which the database alone knows.
    let limit = tenant.cap.limit(ticket.user, &ticket.rule_groups);
    if news.is_none() && app.near_cap.had_room(ticket.tenant, ticket.user, limit) {
        return String::new();
    }
    match tokio::time::timeout(PATIENCE, look(app, tenant, ticket, locale, news)).await {
        Ok(Ok(notice)) => notice.map(CapNotice::render).unwrap_or_default(),
        Ok(Err(error)) => {
            tracing::warn!(%error, request_id = ticket.support_id, "the devices were not counted");
            String::new()
        }
        Err(_) => {
            tracing::warn!(request_id = ticket.support_id, "the devices were not counted in time");
            String::new()
        }
    }
}

async fn look(
    app: &App,
    tenant: &Tenant,
    ticket: &Ticket,
    locale: &Locale,
    news: Option<CapNews>,
) -> Result<Option<CapNotice>, sqlx::Error> {
    let cap = count(app, tenant, ticket).await?;
    let devices = match (cap.has_room(), &news) {
        (true, None) => return Ok(None),
        (true, Some(_)) => Vec::new(),
        (false, _) => devices::counted(&app.store, ticket.tenant, ticket.user, LISTED).await?,
    };
    Ok(Some(CapNotice {
        ui: locale.ui(),
        lang: locale.to_string(),
        now: app.clock.now(),
        used: cap.used,
        limit: cap.limit,
        devices: devices.iter().map(shown).collect(),
        how: if tenant.removals.on_terms_page {
            HowToRemove::Here
        } else if tenant.has_portal {
            HowToRemove::Portal(format!("{}/devices", app.public_url.as_str()))
        } else {
            HowToRemove::Support
        },
        news,
    }))
}

/// A device as the pages show it.
pub(super) fn shown(device: &Device) -> view::Device {
    view::Device {
        id: device.id.to_string(),
        name: device.known_as(),
        model: device.full_model(),
        last_check_in: device.last_check_in,
        ownership: device.ownership.into(),
        going: device.state == State::RemovalRequested,
    }
}
