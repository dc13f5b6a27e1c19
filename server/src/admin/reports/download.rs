//! What is filtered, as a file. Rows are read page by page while they are sent: the file is never whole in memory, and no
//! transaction is open in between. That somebody took data out is in the log of acts before the first byte is sent.

use axum::{
    body::{Body, Bytes},
    extract::RawQuery,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use futures_util::stream;
use serde_json::{Map, Value};

use super::{decisions, today};
use crate::{
    audit::{self, Action, New},
    decisions::report::{self, Filter, Place},
    exports::Format,
    ids::TenantId,
    portal::{PortalError, posted::Posted, visit::Visit},
    store::Store,
};

/// How many rows are read at a time.
const TOGETHER: u32 = 1000;

/// `GET /admin/reports/decisions.csv`
///
/// # Errors
/// [`PortalError`]
pub async fn download_csv(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    download(visit, query.unwrap_or_default(), Format::Csv).await
}

/// `GET /admin/reports/decisions.jsonl`
///
/// # Errors
/// [`PortalError`]
pub async fn download_jsonl(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    download(visit, query.unwrap_or_default(), Format::Jsonl).await
}

async fn download(visit: Visit, query: String, format: Format) -> Result<Response, PortalError> {
    let asked = decisions::read(&visit, &Posted::parse(query.as_bytes())).await?;
    let Ok(filter) = asked.filter else {
        // The page says what is wrong.
        return Ok(Redirect::to(&format!("{}?{query}", decisions::ADDRESS)).into_response());
    };
    let fields: Map<String, Value> =
        filter.fields().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let subject = format!("decisions.{}", format.extension());
    record(&visit, &subject, Value::Object(fields)).await?;
    let name = format!("decisions-{}.{}", today(visit.frame.now), format.extension());
    let rows = Rows {
        store: visit.app.store.clone(),
        tenant: visit.visitor.tenant,
        filter,
        format,
        place: Where::Beginning,
    };
    let pieces = stream::try_unfold(rows, Rows::next);
    file(&name, format.media_type(), Body::from_stream(pieces))
}

/// Writes down that somebody took a report out, and with which filter.
pub(super) async fn record(visit: &Visit, subject: &str, filter: Value) -> Result<(), PortalError> {
    let (app, by) = (&visit.app, visit.visitor.actor());
    let act = New {
        tenant: visit.visitor.tenant,
        by: &by,
        at: app.clock.now(),
        action: Action::ReportExported,
        subject,
        before: None,
        after: Some(filter),
    };
    Ok(audit::record_alone(&app.store, &app.entropy, act).await?)
}

/// A file that is not shown and not kept.
pub(super) fn file(
    name: &str,
    media_type: &'static str,
    body: Body,
) -> Result<Response, PortalError> {
    let disposition = format!("attachment; filename=\"{name}\"");
    let disposition = HeaderValue::try_from(disposition)
        .map_err(|error| PortalError::Unavailable(error.into()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    Ok((headers, body).into_response())
}

/// Where the next rows are.
#[derive(Debug)]
enum Where {
    Beginning,
    After(Place),
    End,
}

/// What is left to be sent.
#[derive(Debug)]
struct Rows {
    store: Store,
    tenant: TenantId,
    filter: Filter,
    format: Format,
    place: Where,
}

impl Rows {
    /// The next piece of the file. Where the database fails, the answer breaks off, and whoever asked sees that it is not whole.
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, sqlx::Error> {
        let mut piece = Vec::new();
        let before = match self.place {
            Where::Beginning => {
                self.format.head(&mut piece)?;
                None
            }
            Where::After(place) => Some(place),
            Where::End => return Ok(None),
        };
        let found = report::page(&self.store, self.tenant, &self.filter, before, TOGETHER)
            .await
            .inspect_err(|error| {
                tracing::error!(%error, "a report broke off");
            })?;
        self.format.rows(&mut piece, &found)?;
        let full = found.len() >= TOGETHER as usize;
        self.place = match found.last() {
            Some(last) if full => Where::After((last.at, last.id)),
            _ => Where::End,
        };
        Ok(Some((piece.into(), self)))
    }
}
