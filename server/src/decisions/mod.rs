//! Decisions: who agreed to what, when, and in which words. Rows are added and never changed.

pub mod api;
pub mod withdrawal;
pub mod writer;

use std::collections::{BTreeMap, HashSet};

use aws_lc_rs::digest;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::{
    clock::Entropy,
    ids::{DecisionId, ObjectId, PolicyId, TenantId},
    language::Locale,
    store::{Query, Row, Store, Transaction, decoded, many::AddRows, named, query},
    terms_of_use::request::{Ownership, Theme},
    text,
};

/// Every column by its name: an instance of before a migration goes on reading what it knows.
macro_rules! select {
    ($of:literal) => {
        concat!(
            "SELECT id, tenant_id, user_object_id, user_upn, decision, policy, version, locale, \
             text_sha256, ownership, theme, client_request_id, user_agent, decided_at, rule_groups, reading, \
             (SELECT withdrawals.withdrawn_at FROM withdrawals \
             WHERE withdrawals.decision_id = decisions.id) AS withdrawn_at FROM decisions ",
            $of
        )
    };
}

// After the macro, which they use.
pub mod report;
pub mod search;

static ADD: AddRows = AddRows::new(
    "INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, policy, \
     version, locale, text_sha256, ownership, theme, client_request_id, user_agent, decided_at, \
     record_version, salt, commitment, rule_groups, reading) VALUES",
    19,
    "ON CONFLICT (id) DO NOTHING RETURNING id",
);
const BY_ID: &str = select!("WHERE tenant_id = $1 AND id = $2");
const LIST: &str = select!(
    "WHERE tenant_id = $1 \
     AND (CAST($2 AS TEXT) IS NULL OR policy = $2) AND (CAST($3 AS TEXT) IS NULL OR decision = $3) \
     AND decided_at >= $4 AND decided_at < $5 \
     AND (decided_at > $6 OR (decided_at = $6 AND id > $7)) ORDER BY decided_at, id LIMIT $8"
);
const LIST_OF_USER: &str = select!(
    "WHERE tenant_id = $1 \
     AND (CAST($2 AS TEXT) IS NULL OR policy = $2) AND (CAST($3 AS TEXT) IS NULL OR decision = $3) \
     AND decided_at >= $4 AND decided_at < $5 \
     AND (decided_at > $6 OR (decided_at = $6 AND id > $7)) AND user_object_id = $9 \
     ORDER BY decided_at, id LIMIT $8"
);

const LATEST: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $2 \
     AND (decided_at < $3 OR (decided_at = $3 AND id < $4)) ORDER BY decided_at DESC, id DESC LIMIT $5"
);
/// With the sums, SQLite takes the index by people; for the sake of their order it would go through all of a tenant's decisions.
const ACCEPTED: &str = "SELECT policy, version + 0 AS version, MAX(decided_at) AS decided_at FROM decisions \
     WHERE tenant_id = $1 AND user_object_id = $2 AND decision = 'accepted' \
     AND NOT EXISTS (SELECT 1 FROM withdrawals WHERE withdrawals.decision_id = decisions.id) \
     GROUP BY version + 0, policy ORDER BY policy, version + 0";
const LAST_ON_POLICY: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $2 AND policy = $3 AND decision = 'accepted' \
     ORDER BY decided_at DESC, id DESC LIMIT 1"
);
const COMMITMENT: &str = "SELECT commitment FROM decisions WHERE tenant_id = $1 AND id = $2";

/// What was decided; `not_required` where no terms applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DecisionOutcome)]
pub enum Outcome {
    /// The person accepted.
    Accepted,
    /// The person declined.
    Declined,
    /// No policy fits this person and device, and the tenant lets them pass.
    NotRequired,
}

impl Outcome {
    /// `accepted`, `declined` or `not_required`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::NotRequired => "not_required",
        }
    }
}

/// Where the text was shown: a theme of the Terms of Use page, or the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownIn {
    /// Windows 10 setup.
    Frx,
    /// Windows 11 setup.
    FrxLight,
    /// Settings.
    Moset,
    /// The portal, in a browser.
    Portal,
}

impl From<Theme> for ShownIn {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Frx => Self::Frx,
            Theme::FrxLight => Self::FrxLight,
            Theme::Moset => Self::Moset,
        }
    }
}

/// How a person showed that they had read the text, where that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DecisionReading)]
pub enum ReadBy {
    /// They ticked a box that says so.
    Checkbox,
    /// They went on from the end of the text, and accepted on a page of its own.
    End,
}

/// The text that a decision is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The policy.
    pub policy: PolicyId,
    /// Its version.
    pub version: u32,
    /// The language it was read in.
    pub locale: Locale,
    /// SHA-256 of the exact text, in hex.
    pub text_sha256: String,
}

/// The members of a decision's canonical form, in the order of their names, as JCS has them. `serde_json` writes whole numbers
/// and texts as JCS does, and no spaces.
#[derive(Serialize)]
struct Canonical<'a> {
    client_request_id: Option<&'a str>,
    decided_at: i64,
    decision: Outcome,
    id: DecisionId,
    locale: Option<&'a Locale>,
    ownership: Ownership,
    policy: Option<&'a PolicyId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<ReadBy>,
    record_version: u32,
    tenant_id: TenantId,
    text_sha256: Option<&'a str>,
    theme: ShownIn,
    user_agent: Option<&'a str>,
    user_object_id: ObjectId,
    user_upn: Option<&'a str>,
    version: Option<u32>,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its id; for one made in Windows also its ticket's.
    pub id: DecisionId,
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The person's user principal name, where the token had it.
    pub upn: Option<String>,
    /// What was decided.
    pub outcome: Outcome,
    /// On which text; `None` where none was required.
    pub agreement: Option<Agreement>,
    /// Company or personal.
    pub ownership: Ownership,
    /// Where it was decided.
    pub theme: ShownIn,
    /// The client-request-id as it came.
    pub client_request_id: Option<String>,
    /// What the web view or browser called itself.
    pub user_agent: Option<String>,
    /// How the person showed that they had read it; `None` where that was not asked for.
    pub reading: Option<ReadBy>,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// The person's groups that a rule of the tenant's names, for the cap and the licence at enrollment.
    /// They are no part of the evidence.
    pub rule_groups: Vec<ObjectId>,
    /// When the person withdrew from it, if they did. That is a record of its own.
    pub withdrawn_at: Option<Timestamp>,
}

impl Decision {
    /// The version of its canonical form: 2 has `reading`, where there is one. Version 1 stays what it was, so
    /// that what is on record since before is checked as it was made.
    #[must_use]
    pub fn record_version(&self) -> u32 {
        if self.reading.is_some() { 2 } else { 1 }
    }

    /// The canonical form that the commitment is over: RFC 8785 (JCS) of these members, all of them
    /// strings, whole numbers or null.
    #[must_use]
    pub fn canonical(&self) -> String {
        let agreement = self.agreement.as_ref();
        let record = Canonical {
            client_request_id: self.client_request_id.as_deref(),
            decided_at: self.at.as_millisecond(),
            decision: self.outcome,
            id: self.id,
            locale: agreement.map(|a| &a.locale),
            ownership: self.ownership,
            policy: agreement.map(|a| &a.policy),
            reading: self.reading,
            record_version: self.record_version(),
            tenant_id: self.tenant,
            text_sha256: agreement.map(|a| a.text_sha256.as_str()),
            theme: self.theme,
            user_agent: self.user_agent.as_deref(),
            user_object_id: self.user,
            user_upn: self.upn.as_deref(),
            version: agreement.map(|a| a.version),
        };
        text::json(&record)
    }

    /// The salted commitment, in hex: SHA-256 of the 32 bytes of salt and the canonical form
    /// (design.md, decision 10). Without the salt it says nothing about the person.
    #[must_use]
    pub fn commitment(&self, salt: &[u8; 32]) -> String {
        committed(&self.canonical(), salt)
    }

    /// A decision from its row, which has every column by its name.
    pub(crate) fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let agreement = match row.get::<Option<String>>("policy")? {
            None => None,
            Some(policy) => Some(Agreement {
                policy: decoded("policy", policy.parse())?,
                version: decoded("version", u32::try_from(row.get::<i64>("version")?))?,
                locale: decoded("locale", row.get::<String>("locale")?.parse())?,
                text_sha256: row.get("text_sha256")?,
            }),
        };
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            user: decoded("user_object_id", row.get::<String>("user_object_id")?.parse())?,
            upn: row.get("user_upn")?,
            outcome: named::read("decision", row)?,
            agreement,
            ownership: named::read("ownership", row)?,
            theme: named::read("theme", row)?,
            client_request_id: row.get("client_request_id")?,
            user_agent: row.get("user_agent")?,
            reading: match row.get::<Option<String>>("reading")? {
                None => None,
                Some(_) => Some(named::read("reading", row)?),
            },
            at: row.required_time("decided_at")?,
            withdrawn_at: row.time("withdrawn_at")?,
            rule_groups: {
                let groups: String = row.get("rule_groups")?;
                decoded("rule_groups", serde_json::from_str(&groups))?
            },
        })
    }
}

/// SHA-256 of a salt and a record's canonical form, in hex.
pub(crate) fn committed(canonical: &str, salt: &[u8; 32]) -> String {
    let mut hash = digest::Context::new(&digest::SHA256);
    hash.update(salt);
    hash.update(canonical.as_bytes());
    hex::encode(hash.finish())
}

/// Adds decisions in their order, and returns the ids of those that were added: of several with the same id that is the
/// first, and none where one with that id stands already.
///
/// # Errors
/// Where the database fails.
pub async fn add(
    transaction: &mut Transaction,
    decisions: &[&Decision],
    entropy: &Entropy,
) -> Result<HashSet<DecisionId>, sqlx::Error> {
    let row = |decision: &Decision| {
        let salt: [u8; 32] = entropy.bytes();
        let agreement = decision.agreement.as_ref();
        vec![
            decision.id.to_string().into(),
            decision.tenant.to_string().into(),
            decision.user.to_string().into(),
            decision.upn.clone().into(),
            decision.outcome.as_str().into(),
            agreement.map(|a| a.policy.to_string()).into(),
            agreement.map(|a| i64::from(a.version)).into(),
            agreement.map(|a| a.locale.to_string()).into(),
            agreement.map(|a| a.text_sha256.clone()).into(),
            decision.ownership.as_str().into(),
            named::name(&decision.theme).into(),
            decision.client_request_id.clone().into(),
            decision.user_agent.clone().into(),
            decision.at.as_millisecond().into(),
            decision.record_version().into(),
            hex::encode(salt).into(),
            decision.commitment(&salt).into(),
            json!(decision.rule_groups).to_string().into(),
            decision.reading.as_ref().map(named::name).into(),
        ]
    };
    let rows = decisions.iter().map(|decision| row(decision)).collect();
    let added = ADD.add(transaction, rows).await?;
    added.iter().map(|row| decoded("id", row.get::<String>("id")?.parse())).collect()
}

/// A tenant's decision by its id.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: DecisionId,
) -> Result<Option<Decision>, sqlx::Error> {
    let row = by_id(tenant, id).fetch_optional(store).await?;
    row.as_ref().map(Decision::read).transpose()
}

/// The same, as a transaction sees it.
///
/// # Errors
/// Where the database fails.
pub async fn find_in(
    transaction: &mut Transaction,
    tenant: TenantId,
    id: DecisionId,
) -> Result<Option<Decision>, sqlx::Error> {
    let row = by_id(tenant, id).fetch_optional_in(transaction).await?;
    row.as_ref().map(Decision::read).transpose()
}

fn by_id<'q>(tenant: TenantId, id: DecisionId) -> Query<'q> {
    query(BY_ID).bind(tenant.to_string()).bind(id.to_string())
}

/// Which decisions, and how many.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Of this person.
    pub user: Option<ObjectId>,
    /// On this policy.
    pub policy: Option<PolicyId>,
    /// Of this outcome.
    pub outcome: Option<Outcome>,
    /// From this time on.
    pub since: Timestamp,
    /// Before this time.
    pub until: Timestamp,
    /// After the decision with this time and id.
    pub after: Option<(Timestamp, DecisionId)>,
    /// At most so many.
    pub limit: u32,
}

/// A tenant's decisions, the oldest first.
///
/// # Errors
/// Where the database fails.
pub async fn list(
    store: &Store,
    tenant: TenantId,
    filter: &Filter,
) -> Result<Vec<Decision>, sqlx::Error> {
    let (after_at, after_id) = match filter.after {
        Some((at, id)) => (at.as_millisecond(), id.to_string()),
        None => (i64::MIN, String::new()),
    };
    let mut list = query(if filter.user.is_some() { LIST_OF_USER } else { LIST })
        .bind(tenant.to_string())
        .bind(filter.policy.as_ref().map(PolicyId::as_str))
        .bind(filter.outcome.map(Outcome::as_str))
        .bind(filter.since.as_millisecond())
        .bind(filter.until.as_millisecond())
        .bind(after_at)
        .bind(after_id)
        .bind(filter.limit);
    if let Some(user) = filter.user {
        list = list.bind(user.to_string());
    }
    list.fetch_all(store).await?.iter().map(Decision::read).collect()
}

/// A person's decisions, the newest first, before the one with this time and id.
///
/// # Errors
/// Where the database fails.
pub async fn latest(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    before: Option<(Timestamp, DecisionId)>,
    limit: u32,
) -> Result<Vec<Decision>, sqlx::Error> {
    let (before_at, before_id) = match before {
        Some((at, id)) => (at.as_millisecond(), id.to_string()),
        None => (i64::MAX, String::new()),
    };
    let latest = query(LATEST)
        .bind(tenant.to_string())
        .bind(user.to_string())
        .bind(before_at)
        .bind(before_id)
        .bind(limit);
    latest.fetch_all(store).await?.iter().map(Decision::read).collect()
}

/// What a person has accepted and not withdrawn from: of each policy the highest version, and when they
/// accepted that last; in the order of the policies' ids.
///
/// # Errors
/// Where the database fails.
pub async fn accepted(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
) -> Result<BTreeMap<PolicyId, (u32, Timestamp)>, sqlx::Error> {
    let accepted = query(ACCEPTED).bind(tenant.to_string()).bind(user.to_string());
    let mut highest = BTreeMap::new();
    for row in accepted.fetch_all(store).await? {
        let policy = decoded("policy", row.get::<String>("policy")?.parse())?;
        let version = decoded("version", u32::try_from(row.get::<i64>("version")?))?;
        // In the order of their versions: a higher one takes the place of the one before.
        highest.insert(policy, (version, row.required_time("decided_at")?));
    }
    Ok(highest)
}

/// What a person accepted last of a policy, whether or not they withdrew from it.
///
/// # Errors
/// Where the database fails.
pub async fn last_on(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    policy: &PolicyId,
) -> Result<Option<Decision>, sqlx::Error> {
    let last =
        query(LAST_ON_POLICY).bind(tenant.to_string()).bind(user.to_string()).bind(policy.as_str());
    last.fetch_optional(store).await?.as_ref().map(Decision::read).transpose()
}

/// The commitment to a decision's record, in hex.
///
/// # Errors
/// Where the database fails.
pub async fn commitment(
    store: &Store,
    tenant: TenantId,
    id: DecisionId,
) -> Result<Option<String>, sqlx::Error> {
    let commitment = query(COMMITMENT).bind(tenant.to_string()).bind(id.to_string());
    commitment.fetch_optional(store).await?.map(|row| row.get("commitment")).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn decision() -> Decision {
        Decision {
            id: "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            tenant: "1babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            user: "2babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            upn: Some("ada\u{1}@contoso.com".to_owned()),
            outcome: Outcome::Accepted,
            agreement: Some(Agreement {
                policy: "company".parse().unwrap(),
                version: 3,
                locale: "de-DE".parse().unwrap(),
                text_sha256: "ab".to_owned(),
            }),
            ownership: Ownership::Company,
            theme: ShownIn::FrxLight,
            client_request_id: None,
            user_agent: Some("é".to_owned()),
            reading: None,
            at: "2026-11-20T12:00:00.123Z".parse().unwrap(),
            rule_groups: Vec::new(),
            withdrawn_at: None,
        }
    }

    #[test]
    fn the_canonical_form_stays_as_it_is() {
        // A proof made years ago is checked against this text: it may be joined by another record
        // version, but never changed.
        assert_eq!(
            decision().canonical(),
            "{\"client_request_id\":null,\"decided_at\":1795176000123,\"decision\":\"accepted\",\
             \"id\":\"6babcaad-604b-40ac-a9d7-9fd97c0b779f\",\"locale\":\"de-DE\",\
             \"ownership\":\"company\",\"policy\":\"company\",\"record_version\":1,\
             \"tenant_id\":\"1babcaad-604b-40ac-a9d7-9fd97c0b779f\",\"text_sha256\":\"ab\",\
             \"theme\":\"frx-light\",\"user_agent\":\"é\",\
             \"user_object_id\":\"2babcaad-604b-40ac-a9d7-9fd97c0b779f\",\
             \"user_upn\":\"ada\\u0001@contoso.com\",\"version\":3}"
        );
        assert_eq!(
            Decision { reading: Some(ReadBy::End), ..decision() }.canonical(),
            "{\"client_request_id\":null,\"decided_at\":1795176000123,\"decision\":\"accepted\",\
             \"id\":\"6babcaad-604b-40ac-a9d7-9fd97c0b779f\",\"locale\":\"de-DE\",\
             \"ownership\":\"company\",\"policy\":\"company\",\"reading\":\"end\",\"record_version\":2,\
             \"tenant_id\":\"1babcaad-604b-40ac-a9d7-9fd97c0b779f\",\"text_sha256\":\"ab\",\
             \"theme\":\"frx-light\",\"user_agent\":\"é\",\
             \"user_object_id\":\"2babcaad-604b-40ac-a9d7-9fd97c0b779f\",\
             \"user_upn\":\"ada\\u0001@contoso.com\",\"version\":3}"
        );
    }

    #[test]
    fn the_commitment_changes_with_the_salt_and_with_every_member() {
        let base = decision().commitment(&[7; 32]);
        assert_eq!(base.len(), 64);
        assert_ne!(base, decision().commitment(&[8; 32]));
        let edits: [fn(&mut Decision); 7] = [
            |d| d.upn = None,
            |d| d.outcome = Outcome::Declined,
            |d| d.agreement.as_mut().unwrap().version = 4,
            |d| d.ownership = Ownership::Personal,
            |d| d.theme = ShownIn::Portal,
            |d| d.reading = Some(ReadBy::Checkbox),
            |d| d.at = "2026-11-20T12:00:00.124Z".parse().unwrap(),
        ];
        for edit in edits {
            let mut changed = decision();
            edit(&mut changed);
            assert_ne!(base, changed.commitment(&[7; 32]));
        }
    }

    #[tokio::test]
    async fn what_is_a_persons_is_found_among_their_own_decisions() {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::config::DatabaseUrl::Sqlite(folder.path().join("decisions.db"));
        let store = Store::open(&database).await.unwrap();
        for sql in [LATEST, ACCEPTED, LAST_ON_POLICY] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let mut plan = query(explain);
            for _ in 0..5 {
                plan = plan.bind("x");
            }
            let rows = plan.fetch_all(&store).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
            let by_user = "INDEX decisions_by_user (tenant_id=? AND user_object_id=?";
            assert!(plan[0].contains(by_user), "{sql}: {plan:?}");
        }
    }
}
