//! `/admin/reports/exports`: files that are made in the background. Who may read everything may have it as a file; what
//! one asked for, the others see.

use app::admin::{
    Export as View, ExportDone, ExportKind, ExportPage, ExportState, ExportsPage, NewExportPage,
    WrongField,
};
use axum::{
    body::Body,
    extract::{Path, RawQuery, rejection::PathRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;

use crate::{
    decisions::report::{Field, Filter, Wrong},
    exports::{
        self,
        jobs::{self, Export, Kind, Problem, State},
        pieces::{self, Broken},
    },
    ids::ExportId,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    store::named,
};

const ADDRESS: &str = "/admin/reports/exports";

type Id = Result<Path<ExportId>, PathRejection>;

fn kind(kind: Kind) -> ExportKind {
    match kind {
        Kind::DecisionsCsv => ExportKind::DecisionsCsv,
        Kind::DecisionsJsonl => ExportKind::DecisionsJsonl,
        Kind::Evidence => ExportKind::Evidence,
    }
}

fn view(export: &Export) -> View {
    let state = match (export.state, export.problem) {
        (State::Queued, _) => ExportState::Queued,
        (State::Running, _) => ExportState::Running,
        (State::Ready, _) => ExportState::Ready(export.kept_until().unwrap_or(Timestamp::MAX)),
        (State::Failed, Some(Problem::TooLarge)) => ExportState::TooLarge,
        (State::Failed, _) => ExportState::Failed,
        (State::Cancelled, _) => ExportState::Cancelled,
        (State::Expired, _) => ExportState::Expired,
    };
    let filter: Filter = export.filter.parse().unwrap_or_default();
    View {
        id: export.id.to_string(),
        kind: kind(export.kind),
        filter: filter.fields(),
        state,
        done: export.done,
        total: export.total,
        bytes: export.bytes,
        asked_by: export.asked_by.clone(),
        asked_at: export.asked_at,
    }
}

impl Visit {
    /// A file of the visitor's organization.
    async fn export(&self, id: Id) -> Result<Export, PortalError> {
        let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
        let found = jobs::find(&self.app.store, self.visitor.tenant, id).await?;
        found.ok_or(PortalError::Missing)
    }
}

/// `GET /admin/reports/exports`
///
/// # Errors
/// [`PortalError`]
pub async fn list_exports(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let all = jobs::list(&visit.app.store, visit.visitor.tenant).await?;
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let done = match query.field("done") {
        Some("cancelled") => Some(ExportDone::Cancelled),
        Some("deleted") => Some(ExportDone::Deleted),
        _ => None,
    };
    let page = ExportsPage { exports: all.iter().map(view).collect(), done };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// The form as it was filled in.
fn form(visit: &Visit, typed: &Posted) -> NewExportPage {
    let wanted = typed.field("kind").and_then(named::parse).unwrap_or(Kind::DecisionsCsv);
    let fields = Field::ALL.into_iter().map(Field::name);
    let filter = fields.filter_map(|name| {
        let text = typed.field(name).map(str::trim).filter(|text| !text.is_empty())?;
        Some((name, text.to_owned()))
    });
    NewExportPage {
        kind: kind(wanted),
        filter: filter.collect(),
        problems: Vec::new(),
        full: false,
        form: visit.form(None),
    }
}

/// `GET /admin/reports/exports/new`: the query may have the filter of a list.
///
/// # Errors
/// [`PortalError`]
pub async fn show_new(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let asked = Posted::parse(query.clone().unwrap_or_default().as_bytes());
    let (kept, notice) = visit.kept(query).await?;
    let mut page = form(&visit, if notice.is_some() { &kept } else { &asked });
    page.form.notice = notice;
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/reports/exports/new`
///
/// # Errors
/// [`PortalError`]
pub async fn ask(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    let mut page = form(&visit, &posted);
    let wanted = posted.field("kind").and_then(named::parse);
    let wanted: Kind = wanted.ok_or(PortalError::BadRequest(StatusCode::BAD_REQUEST))?;
    let filter = match Filter::of(|name| posted.field(name)) {
        Ok(filter) => filter,
        Err(Wrong(fields)) => {
            page.problems = fields.into_iter().map(|field| WrongField(field.name())).collect();
            return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
        }
    };
    // What is left out could not be checked.
    let filter = if wanted == Kind::Evidence { Filter::default() } else { filter };
    if let Err(notice) = visit.redeem(&posted).await {
        page.form.notice = Some(notice);
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let who = (visit.visitor.tenant, &by);
    let what = (wanted, &filter);
    let asked = jobs::ask(&app.store, &app.entropy, who, what, app.clock.now()).await?;
    if let Some(id) = asked {
        app.exports_asked.notify_one();
        return Ok(Redirect::to(&format!("{ADDRESS}/{id}")).into_response());
    }
    page.full = true;
    page.form = visit.form(None);
    Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)))
}

/// `GET /admin/reports/exports/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such file.
pub async fn show_export(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let export = visit.export(id).await?;
    let page = ExportPage { export: view(&export), form: visit.form(None) };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `GET /admin/reports/exports/{id}/file`: a piece at a time.
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such file that is ready.
pub async fn download(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let export = visit.export(id).await?;
    if export.state != State::Ready {
        return Err(PortalError::Missing);
    }
    let day = export.asked_at.to_zoned(visit.frame.zone.clone()).date();
    let (stem, extension) = (export.kind.stem(), export.kind.format().extension());
    let name = format!("{stem}-{day}.{extension}.gz");
    let store = visit.app.store.clone();
    let body: Body = pieces::body(|mut pieces| async move {
        for number in 0..export.chunks {
            let written = match jobs::chunk(&store, export.id, number).await {
                Ok(Some(chunk)) => pieces.write(chunk).await,
                // It was deleted meanwhile.
                Ok(None) => Err(sqlx::Error::RowNotFound.into()),
                Err(error) => Err(Broken::from(error)),
            };
            if written.is_err() {
                return (pieces, written);
            }
        }
        (pieces, Ok(()))
    });
    let mut response = exports::file("application/gzip", &name, body)?;
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(export.bytes));
    Ok(response)
}

/// `POST /admin/reports/exports/{id}/cancellation`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such file.
pub async fn cancel(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    let export = visit.export(id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        let page = ExportPage { export: view(&export), form: visit.form(Some(notice)) };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, tenant) = (&visit.app, visit.visitor.tenant);
    if jobs::cancel(&app.store, tenant, export.id, app.clock.now()).await? {
        return Ok(Redirect::to(&format!("{ADDRESS}?done=cancelled")).into_response());
    }
    // It is finished; its page says how.
    Ok(Redirect::to(&format!("{ADDRESS}/{}", export.id)).into_response())
}

/// `POST /admin/reports/exports/{id}/removal`: deletes one that is finished.
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such file.
pub async fn delete(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    let export = visit.export(id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        let page = ExportPage { export: view(&export), form: visit.form(Some(notice)) };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    if jobs::delete(&visit.app.store, visit.visitor.tenant, export.id).await? {
        return Ok(Redirect::to(&format!("{ADDRESS}?done=deleted")).into_response());
    }
    // It is not finished; its page says how it is.
    Ok(Redirect::to(&format!("{ADDRESS}/{}", export.id)).into_response())
}
