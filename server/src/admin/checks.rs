//! `/admin/settings/check`: what `vestibule doctor` says of the tenant.

use std::sync::Arc;

use app::admin::{CheckState, Checked, ChecksPage};
use axum::{http::StatusCode, response::Response};

use super::settings::of_file;
use crate::{
    doctor::{self, Finding, State},
    graph,
    identity::fetch::Fetcher,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    settings::{self, merge::combine_at_start},
};

fn view(finding: Finding) -> Checked {
    Checked {
        check: finding.check.to_string(),
        state: match finding.state {
            State::Ok => CheckState::Ok,
            State::Warning => CheckState::Warning,
            State::Failed => CheckState::Failed,
            State::Skipped => CheckState::Skipped,
        },
        what: finding.what,
        to_do: finding.to_do,
    }
}

/// `GET /admin/settings/check`: asks before anybody else is asked.
pub async fn show_checks(visit: Visit) -> Response {
    let page = ChecksPage { found: None, form: visit.form(None) };
    html(StatusCode::OK, page.html(visit.frame))
}

/// `POST /admin/settings/check`
///
/// # Errors
/// [`PortalError`]
pub async fn run_checks(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    if let Err(notice) = visit.redeem(&posted).await {
        let page = ChecksPage { found: None, form: visit.form(Some(notice)) };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let app = &visit.app;
    let file = of_file(&visit)?;
    let stored = settings::read(&app.store, file.id).await?;
    let tenant = combine_at_start(file, stored, &app.keys.current());
    let tools = graph::Tools {
        fetcher: Fetcher::new().map_err(|error| PortalError::Unavailable(error.into()))?,
        clock: app.clock.clone(),
        entropy: app.entropy.clone(),
        metrics: Arc::clone(&app.metrics),
    };
    let mut found = Vec::new();
    let say = |finding| found.push(view(finding));
    doctor::check_tenant(&tenant, Some(&app.store), &tools, say).await;
    let page = ChecksPage { found: Some(found), form: visit.form(None) };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}
