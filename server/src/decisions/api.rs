//! `GET /api/v1/decisions` and `/decisions/{id}`.

use axum::{
    Extension, Json,
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{Decision, Filter, Outcome, ReadBy, ShownIn, find, list};
use crate::{
    api::{pagination, problem::Problem, time::Time, tokens::Caller},
    app_state::App,
    events::{EventType, NewEvent},
    ids::{DecisionId, ObjectId, PolicyId},
    language::Locale,
    terms_of_use::request::Ownership,
    text,
};

/// The query of the list. All values are read one by one, so that an error can name its place.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ListQuery {
    /// Only this person's.
    #[param(value_type = Option<ObjectId>)]
    user_object_id: Option<String>,
    /// Only those on this policy.
    #[param(value_type = Option<PolicyId>)]
    policy: Option<String>,
    /// Only those of this kind.
    #[param(value_type = Option<Outcome>)]
    decision: Option<String>,
    /// From this time on.
    #[param(value_type = Option<String>, format = DateTime)]
    since: Option<String>,
    /// Before this time.
    #[param(value_type = Option<String>, format = DateTime)]
    until: Option<String>,
    /// The `next` of an earlier answer; absent: from the beginning.
    after: Option<String>,
    /// How many at most: 1 to 500, 100 if absent.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    limit: Option<String>,
}

/// A page of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct DecisionList {
    /// The oldest first.
    decisions: Vec<DecisionView>,
    /// Where to go on from; null where this is the end.
    #[schema(required)]
    next: Option<String>,
}

/// A decision as callers see it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Decision)]
pub struct DecisionView {
    /// The decision's id, which its blob has as `jti`.
    id: DecisionId,
    /// Who decided.
    user: UserView,
    /// What was decided.
    decision: Outcome,
    /// The policy that was shown; null where no terms applied.
    #[schema(required)]
    policy: Option<PolicyId>,
    /// Its version; null where no terms applied.
    #[schema(required)]
    version: Option<u32>,
    /// The language that it was shown in; null where no terms applied.
    #[schema(required)]
    locale: Option<Locale>,
    /// The SHA-256 of the text, in hexadecimal; null where no terms applied.
    #[schema(required)]
    text_sha256: Option<String>,
    /// Whose device it was.
    ownership: Ownership,
    /// Where it was decided: the look that the Terms of Use page had, or the portal.
    theme: ShownIn,
    /// What Windows called the attempt.
    #[schema(required)]
    client_request_id: Option<String>,
    /// How the person showed that they had read the text: they ticked a box, or went on from its end to a page of
    /// its own; null where that was not asked for.
    #[schema(required)]
    reading: Option<ReadBy>,
    /// When it was decided.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// When the person withdrew from it; null where they did not.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    withdrawn_at: Option<Timestamp>,
}

/// A person as callers see them.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DecisionUser)]
pub struct UserView {
    /// The object id.
    object_id: ObjectId,
    /// The user principal name, where the token had one.
    #[schema(required)]
    upn: Option<String>,
}

impl From<Decision> for DecisionView {
    fn from(decision: Decision) -> Self {
        let (policy, version, locale, text_sha256) = match decision.agreement {
            Some(a) => (Some(a.policy), Some(a.version), Some(a.locale), Some(a.text_sha256)),
            None => (None, None, None, None),
        };
        Self {
            id: decision.id,
            user: UserView { object_id: decision.user, upn: decision.upn },
            decision: decision.outcome,
            policy,
            version,
            locale,
            text_sha256,
            ownership: decision.ownership,
            theme: decision.theme,
            client_request_id: decision.client_request_id,
            reading: decision.reading,
            at: decision.at,
            withdrawn_at: decision.withdrawn_at,
        }
    }
}

/// A [`DecisionView`] in an event, where the id has the name that it has in other events. There is one for every decision, so
/// it is written as it stands.
#[derive(Serialize)]
struct Details<'a> {
    decision_id: DecisionId,
    user: DetailsOfUser<'a>,
    decision: Outcome,
    policy: Option<&'a PolicyId>,
    version: Option<u32>,
    locale: Option<&'a Locale>,
    text_sha256: Option<&'a str>,
    ownership: Ownership,
    theme: ShownIn,
    client_request_id: Option<&'a str>,
    reading: Option<ReadBy>,
    at: Timestamp,
    withdrawn_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct DetailsOfUser<'a> {
    object_id: ObjectId,
    upn: Option<&'a str>,
}

/// An event that tells of a decision.
#[must_use]
pub fn event(decision: &Decision, kind: EventType, at: Timestamp) -> NewEvent {
    let agreement = decision.agreement.as_ref();
    let details = Details {
        decision_id: decision.id,
        user: DetailsOfUser { object_id: decision.user, upn: decision.upn.as_deref() },
        decision: decision.outcome,
        policy: agreement.map(|a| &a.policy),
        version: agreement.map(|a| a.version),
        locale: agreement.map(|a| &a.locale),
        text_sha256: agreement.map(|a| a.text_sha256.as_str()),
        ownership: decision.ownership,
        theme: decision.theme,
        client_request_id: decision.client_request_id.as_deref(),
        reading: decision.reading,
        at: decision.at,
        withdrawn_at: decision.withdrawn_at,
    };
    let (tenant, user) = (decision.tenant, Some(decision.user));
    NewEvent { tenant, kind, at, user, data: text::json(&details) }
}

/// The name of the list in its cursors.
pub(crate) const NAME: &str = "decisions";

impl ListQuery {
    pub(crate) fn filter(&self) -> Result<Filter, Problem> {
        let time = |place: &str, text: Option<&String>, absent: Timestamp| match text {
            None => Ok(absent),
            Some(text) => match Time::try_from(text.clone()) {
                Ok(Time(at)) => Ok(at),
                Err(expected) => Err(Problem::bad_request(place, expected)),
            },
        };
        let outcome = |text: &String| {
            serde_json::from_value(Value::String(text.clone())).map_err(|_| {
                Problem::bad_request("decision", "expected accepted, declined or not_required")
            })
        };
        let user = self.user_object_id.as_ref().map(|id| id.parse());
        let policy = self.policy.as_ref().map(|id| id.parse());
        Ok(Filter {
            user: user.transpose().map_err(|e| Problem::bad_request("user_object_id", e))?,
            policy: policy.transpose().map_err(|e| Problem::bad_request("policy", e))?,
            outcome: self.decision.as_ref().map(outcome).transpose()?,
            since: time("since", self.since.as_ref(), Timestamp::MIN)?,
            until: time("until", self.until.as_ref(), Timestamp::MAX)?,
            after: pagination::after(NAME, self.after.as_deref())?,
            limit: pagination::limit(self.limit.as_deref())?,
        })
    }
}

/// List decisions
///
/// The oldest first; `since` is included, `until` is not.
///
/// # Errors
/// 400, naming the place, where a value is not right.
#[utoipa::path(get, path = "/api/v1/decisions", tag = "Decisions", params(ListQuery),
    responses(
        (status = 200, description = "A page of the list.", body = DecisionList),
        (status = 400, response = crate::api::openapi::Refused),
    ))]
pub async fn list_decisions(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Json<DecisionList>, Problem> {
    let Query(query) = query?;
    let mut filter = query.filter()?;
    let limit = filter.limit;
    filter.limit += 1;
    let found = list(&app.store, caller.tenant, &filter).await?;
    let (found, next) = pagination::page(NAME, found, limit, |d| (d.at, d.id));
    Ok(Json(DecisionList { decisions: found.into_iter().map(Into::into).collect(), next }))
}

/// Show a decision
///
/// # Errors
/// 404 where there is none, or it is another tenant's.
#[utoipa::path(get, path = "/api/v1/decisions/{id}", tag = "Decisions",
    params(("id" = DecisionId, Path, description = "The decision's id.")),
    responses(
        (status = 200, description = "The decision.", body = DecisionView),
        (status = 404, response = crate::api::openapi::Refused),
    ))]
pub async fn show_decision(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<DecisionView>, Problem> {
    let Path(id) = id.map_err(|_| Problem::not_found())?;
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let found = find(&app.store, caller.tenant, id).await?;
    found.map(|decision| Json(decision.into())).ok_or_else(Problem::not_found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::tests::decision, *};

    #[test]
    fn an_event_says_what_the_decision_says() {
        for agreement in [decision().agreement, None] {
            let decision = Decision { agreement, reading: Some(ReadBy::End), ..decision() };
            let event = event(&decision, EventType::DecisionMade, decision.at);
            let mut told: Value = serde_json::from_str(&event.data).unwrap();
            let id = told.as_object_mut().unwrap().remove("decision_id").unwrap();
            told["id"] = id;
            assert_eq!(told, json!(DecisionView::from(decision.clone())));
            assert_eq!(event.user, Some(decision.user));
        }
    }
}
