//! `/account/data`: a person's own data, as files; and a decision as a consent record.

use app::portal::DataPage;
use axum::{body::Body, http::StatusCode, response::Response};

use super::{PortalError, agreements::Id, html, visit::Visit};
use crate::{
    decisions::Decision,
    exports::{
        self, JSON_LD,
        consent_record::Records,
        personal_data::{self, About},
        pieces,
    },
    ids::{DecisionId, ObjectId},
};

/// `GET /account/data`
pub async fn show_data(visit: Visit) -> Response {
    html(StatusCode::OK, DataPage.html(visit.frame))
}

impl Visit {
    /// The day, where the visitor is, as files are named by it.
    pub(crate) fn today(&self) -> String {
        self.frame.now.to_zoned(self.frame.zone.clone()).date().to_string()
    }

    /// All that is kept about somebody of the visitor's organization, as a file of this name.
    pub(crate) fn data_of(&self, user: ObjectId, name: &str) -> Result<Response, PortalError> {
        let about = About { tenant: self.visitor.tenant, user, now: self.frame.now };
        exports::file("application/json", name, personal_data::body(self.app.clone(), about))
    }

    /// A decision as a consent record; nothing is found where no terms applied.
    pub(crate) async fn consent_record(
        &self,
        decision: &Decision,
    ) -> Result<Response, PortalError> {
        let records = Records::new(self.app.clone(), self.visitor.tenant);
        let document = records.document(decision, self.frame.now).await;
        let document = document.map_err(|error| PortalError::Unavailable(error.into()))?;
        let document = document.ok_or(PortalError::Missing)?.to_string();
        exports::file(JSON_LD, &file_name(decision.id), document.into())
    }

    /// All of somebody's decisions as consent records.
    pub(crate) fn consent_records(&self, user: ObjectId) -> Result<Response, PortalError> {
        let (now, name) = (self.frame.now, format!("consent-records-{}.jsonld", self.today()));
        let mut records = Records::new(self.app.clone(), self.visitor.tenant);
        let body: Body = pieces::body(|mut pieces| async move {
            let written = records.write_all_of(user, now, &mut pieces).await;
            (pieces, written)
        });
        exports::file(JSON_LD, &name, body)
    }
}

fn file_name(decision: DecisionId) -> String {
    format!("consent-record-{decision}.jsonld")
}

/// `GET /account/data/file`
///
/// # Errors
/// [`PortalError`]
pub async fn download_data(visit: Visit) -> Result<Response, PortalError> {
    visit.data_of(visit.visitor.user, &format!("my-data-{}.json", visit.today()))
}

/// `GET /account/data/consent-records.jsonld`
///
/// # Errors
/// [`PortalError`]
pub async fn download_consent_records(visit: Visit) -> Result<Response, PortalError> {
    visit.consent_records(visit.visitor.user)
}

/// `GET /agreements/{id}/consent-record.jsonld`
///
/// # Errors
/// [`PortalError::Missing`] where the person has made no such decision, or no terms applied.
pub async fn download_consent_record(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let decision = visit.decision(id).await?;
    visit.consent_record(&decision).await
}
