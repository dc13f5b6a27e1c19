//! Decisions as reports list them: by any filters together, the newest first, a page at a time.
//!
//! Where a filter is on what was decided, each combination that fits (`report_classes`) is read by its own range of one index,
//! and the rows are put together here: no row is read that is not wanted, however rare they are.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use url::form_urlencoded;

use super::{Decision, Outcome};
use crate::{
    ids::{DecisionId, ObjectId, PolicyId, TenantId},
    language::Locale,
    store::{Query, Row, Store, named, query},
    terms_of_use::request::Ownership,
};

const LATEST: &str = select!(
    "WHERE tenant_id = $1 AND decided_at >= $2 AND decided_at <= $3 AND (decided_at < $3 OR id < $4) \
     ORDER BY decided_at DESC, id DESC LIMIT $5"
);
/// With the sum, SQLite takes the index by person for it, and not the one by time.
const LATEST_OF_USER: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $6 AND decided_at + 0 >= $2 AND decided_at <= $3 AND (decided_at < $3 OR id < $4) \
     AND (CAST($7 AS TEXT) IS NULL OR policy = $7) AND (CAST($8 AS BIGINT) IS NULL OR version = $8) \
     AND (CAST($9 AS TEXT) IS NULL OR locale = $9) AND (CAST($10 AS TEXT) IS NULL OR decision = $10) \
     AND (CAST($11 AS TEXT) IS NULL OR ownership = $11) \
     ORDER BY decided_at DESC, id DESC LIMIT $5"
);
const LATEST_OF_CLASS: &str = select!(
    "WHERE tenant_id = $1 AND policy = $6 AND version = $7 AND locale = $8 AND decision = $9 AND ownership = $10 \
     AND decided_at + 0 >= $2 AND decided_at + 0 <= $3 AND (decided_at + 0 < $3 OR id < $4) ORDER BY decided_at + 0 DESC, id DESC LIMIT $5"
);
const LATEST_WITHOUT_TERMS: &str = select!(
    "WHERE tenant_id = $1 AND policy IS NULL AND version IS NULL AND locale IS NULL \
     AND decision = $6 AND ownership = $7 \
     AND decided_at + 0 >= $2 AND decided_at + 0 <= $3 AND (decided_at + 0 < $3 OR id < $4) ORDER BY decided_at + 0 DESC, id DESC LIMIT $5"
);
/// The combinations that fit, and when each was decided last before a time.
const CLASSES: &str = "SELECT policy, version, locale, decision, ownership, \
     CASE WHEN policy = '' THEN (SELECT d.decided_at + 0 FROM decisions d WHERE d.tenant_id = c.tenant_id \
     AND d.policy IS NULL AND d.version IS NULL AND d.locale IS NULL AND d.decision = c.decision \
     AND d.ownership = c.ownership AND d.decided_at + 0 >= $2 AND d.decided_at + 0 <= $3 \
     ORDER BY d.decided_at + 0 DESC LIMIT 1) \
     ELSE (SELECT d.decided_at + 0 FROM decisions d WHERE d.tenant_id = c.tenant_id AND d.policy = c.policy \
     AND d.version = c.version AND d.locale = c.locale AND d.decision = c.decision \
     AND d.ownership = c.ownership AND d.decided_at + 0 >= $2 AND d.decided_at + 0 <= $3 \
     ORDER BY d.decided_at + 0 DESC LIMIT 1) END AS latest \
     FROM report_classes c WHERE c.tenant_id = $1 \
     AND (CAST($4 AS TEXT) IS NULL OR c.policy = $4) AND (CAST($5 AS BIGINT) IS NULL OR c.version = $5) \
     AND (CAST($6 AS TEXT) IS NULL OR c.locale = $6) AND (CAST($7 AS TEXT) IS NULL OR c.decision = $7) \
     AND (CAST($8 AS TEXT) IS NULL OR c.ownership = $8)";
const COUNT_EVER: &str = "SELECT CAST(COALESCE(SUM(decisions), 0) AS BIGINT) AS decisions FROM report_classes \
     WHERE tenant_id = $1 \
     AND (CAST($2 AS TEXT) IS NULL OR policy = $2) AND (CAST($3 AS BIGINT) IS NULL OR version = $3) \
     AND (CAST($4 AS TEXT) IS NULL OR locale = $4) AND (CAST($5 AS TEXT) IS NULL OR decision = $5) \
     AND (CAST($6 AS TEXT) IS NULL OR ownership = $6)";
const COUNT_OF_DAYS: &str = "SELECT CAST(COALESCE(SUM(decisions), 0) AS BIGINT) AS decisions FROM report_days \
     WHERE tenant_id = $1 \
     AND (CAST($2 AS TEXT) IS NULL OR policy = $2) AND (CAST($3 AS BIGINT) IS NULL OR version = $3) \
     AND (CAST($4 AS TEXT) IS NULL OR locale = $4) AND (CAST($5 AS TEXT) IS NULL OR decision = $5) \
     AND (CAST($6 AS TEXT) IS NULL OR ownership = $6) AND day >= $7 AND day <= $8";
const COUNT_OF_USER: &str = "SELECT COUNT(*) AS decisions FROM (SELECT 1 AS one FROM decisions \
     WHERE tenant_id = $1 AND user_object_id = $2 AND decided_at + 0 >= $3 AND decided_at < $4 \
     AND (CAST($6 AS TEXT) IS NULL OR policy = $6) AND (CAST($7 AS BIGINT) IS NULL OR version = $7) \
     AND (CAST($8 AS TEXT) IS NULL OR locale = $8) AND (CAST($9 AS TEXT) IS NULL OR decision = $9) \
     AND (CAST($10 AS TEXT) IS NULL OR ownership = $10) LIMIT $5) AS found";

/// As far as decisions of one person are counted.
pub const COUNTED: i64 = 10_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The day that a time is in, in UTC: days since 1970.
#[must_use]
pub fn day_of(at: Timestamp) -> i64 {
    at.as_millisecond().div_euclid(DAY)
}

/// A field of the filter, by its name in a query string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// `person`: an object id.
    Person,
    /// `policy`
    Policy,
    /// `version`
    Version,
    /// `language`
    Language,
    /// `outcome`
    Outcome,
    /// `ownership`
    Ownership,
    /// `from`
    From,
    /// `to`
    To,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Person,
        Self::Policy,
        Self::Version,
        Self::Language,
        Self::Outcome,
        Self::Ownership,
        Self::From,
        Self::To,
    ];

    /// Its name in a query string.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Policy => "policy",
            Self::Version => "version",
            Self::Language => "language",
            Self::Outcome => "outcome",
            Self::Ownership => "ownership",
            Self::From => "from",
            Self::To => "to",
        }
    }
}

/// Fields whose values cannot be what they are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong(pub Vec<Field>);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.0.iter().map(|field| field.name()).collect();
        write!(f, "not what they should be: {}", names.join(", "))
    }
}

impl std::error::Error for Wrong {}

/// Which decisions. All that is set holds together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this person.
    pub user: Option<ObjectId>,
    /// On this policy.
    pub policy: Option<PolicyId>,
    /// On a version with this number.
    pub version: Option<u32>,
    /// Read in this language.
    pub locale: Option<Locale>,
    /// Of this outcome.
    pub outcome: Option<Outcome>,
    /// For a device of this ownership.
    pub ownership: Option<Ownership>,
    /// From the beginning of this day on, in UTC.
    pub from: Option<Date>,
    /// To the end of this day, in UTC.
    pub to: Option<Date>,
}

impl FromStr for Filter {
    type Err = Wrong;

    /// From a query string. Other fields are passed over, and empty ones are none.
    fn from_str(text: &str) -> Result<Self, Wrong> {
        let fields: Vec<(String, String)> =
            form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        Self::of(|name| {
            fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
        })
    }
}

impl Filter {
    /// From the values of fields.
    ///
    /// # Errors
    /// [`Wrong`]
    pub fn of<'a>(value: impl Fn(&'static str) -> Option<&'a str>) -> Result<Self, Wrong> {
        fn read<T>(
            field: Field,
            text: Option<&str>,
            wrong: &mut Vec<Field>,
            parse: impl FnOnce(&str) -> Option<T>,
        ) -> Option<T> {
            let text = text.map(str::trim).filter(|text| !text.is_empty())?;
            let parsed = parse(text);
            if parsed.is_none() {
                wrong.push(field);
            }
            parsed
        }
        let mut wrong = Vec::new();
        let text = |field: Field| value(field.name());
        let filter = Self {
            user: read(Field::Person, text(Field::Person), &mut wrong, |t| t.parse().ok()),
            policy: read(Field::Policy, text(Field::Policy), &mut wrong, |t| t.parse().ok()),
            version: read(Field::Version, text(Field::Version), &mut wrong, |t| {
                t.parse().ok().filter(|number| *number > 0)
            }),
            locale: read(Field::Language, text(Field::Language), &mut wrong, |t| t.parse().ok()),
            outcome: read(Field::Outcome, text(Field::Outcome), &mut wrong, named::parse),
            ownership: read(Field::Ownership, text(Field::Ownership), &mut wrong, |t| {
                Ownership::ALL.into_iter().find(|ownership| ownership.as_str() == t)
            }),
            from: read(Field::From, text(Field::From), &mut wrong, day),
            to: read(Field::To, text(Field::To), &mut wrong, day),
        };
        if let (Some(from), Some(to)) = (filter.from, filter.to)
            && from > to
        {
            wrong.push(Field::To);
        }
        if wrong.is_empty() { Ok(filter) } else { Err(Wrong(wrong)) }
    }

    /// The fields that are set, and their values.
    #[must_use]
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let Self { user, policy, version, locale, outcome, ownership, from, to } = self;
        let values = [
            (Field::Person, user.map(|user| user.to_string())),
            (Field::Policy, policy.as_ref().map(ToString::to_string)),
            (Field::Version, version.map(|version| version.to_string())),
            (Field::Language, locale.as_ref().map(ToString::to_string)),
            (Field::Outcome, outcome.map(|outcome| outcome.as_str().to_owned())),
            (Field::Ownership, ownership.map(|ownership| ownership.as_str().to_owned())),
            (Field::From, from.map(|day| day.to_string())),
            (Field::To, to.map(|day| day.to_string())),
        ];
        values.into_iter().filter_map(|(field, value)| Some((field.name(), value?))).collect()
    }

    /// The filter as a query string, which [`Filter::from_str`] reads; empty where nothing is set.
    #[must_use]
    pub fn query(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.fields()).finish()
    }

    /// Whether anything is set that a combination has.
    fn is_by_class(&self) -> bool {
        let Self { policy, version, locale, outcome, ownership, .. } = self;
        policy.is_some()
            || version.is_some()
            || locale.is_some()
            || outcome.is_some()
            || ownership.is_some()
    }

    /// The first millisecond that counts.
    fn since(&self) -> i64 {
        self.from.and_then(beginning).unwrap_or(i64::MIN)
    }

    /// The first millisecond that does not count any more.
    fn end(&self) -> i64 {
        self.to.and_then(|day| day.tomorrow().ok()).and_then(beginning).unwrap_or(i64::MAX)
    }

    /// Adds what a combination has, in the order of all statements.
    fn bind<'q>(&'q self, query: Query<'q>) -> Query<'q> {
        query
            .bind(self.policy.as_ref().map(PolicyId::as_str))
            .bind(self.version.map(i64::from))
            .bind(self.locale.as_ref().map(ToString::to_string))
            .bind(self.outcome.map(Outcome::as_str))
            .bind(self.ownership.map(Ownership::as_str))
    }
}

/// A day as fields of forms have it: `2026-11-21`.
fn day(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    // Beyond these there is nothing, and arithmetic ends.
    (text.len() == 10 && (1..=9998).contains(&day.year())).then_some(day)
}

/// The millisecond at which a day begins, in UTC.
fn beginning(day: Date) -> Option<i64> {
    day.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp().as_millisecond())
}

/// A place in the list: the decision with this time and id.
pub type Place = (Timestamp, DecisionId);

/// Where a page of the list begins and ends.
#[derive(Debug, Clone, Copy)]
struct Range {
    since: i64,
    before: (i64, Option<DecisionId>),
    limit: u32,
}

impl Range {
    /// Binds the tenant and the range, as the first five parameters.
    fn bind<'q>(self, sql: &'static str, tenant: TenantId) -> Query<'q> {
        let (at, id) = self.before;
        let query = query(sql).bind(tenant.to_string()).bind(self.since).bind(at);
        query.bind(id.map(|id| id.to_string()).unwrap_or_default()).bind(self.limit)
    }
}

/// A tenant's decisions that a filter lets through, the newest first: those before a place, or from the newest on.
///
/// # Errors
/// Where the database fails.
pub async fn page(
    store: &Store,
    tenant: TenantId,
    filter: &Filter,
    before: Option<Place>,
    limit: u32,
) -> Result<Vec<Decision>, sqlx::Error> {
    // Before a time alone, whatever the id.
    let end = (filter.end(), None);
    let before = match before {
        Some((at, id)) if at.as_millisecond() < filter.end() => (at.as_millisecond(), Some(id)),
        _ => end,
    };
    let range = Range { since: filter.since(), before, limit };
    if let Some(user) = filter.user {
        let rows = filter.bind(range.bind(LATEST_OF_USER, tenant).bind(user.to_string()));
        return rows.fetch_all(store).await?.iter().map(Decision::read).collect();
    }
    if !filter.is_by_class() {
        let rows = range.bind(LATEST, tenant).fetch_all(store).await?;
        return rows.iter().map(Decision::read).collect();
    }
    of_classes(store, tenant, filter, range).await
}

/// A combination.
struct Class {
    policy: String,
    version: i64,
    locale: String,
    decision: String,
    ownership: String,
    latest: i64,
}

impl Class {
    fn read(row: &Row) -> Result<Option<Self>, sqlx::Error> {
        let Some(latest) = row.get("latest")? else { return Ok(None) };
        Ok(Some(Self {
            policy: row.get("policy")?,
            version: row.get("version")?,
            locale: row.get("locale")?,
            decision: row.get("decision")?,
            ownership: row.get("ownership")?,
            latest,
        }))
    }

    async fn page(
        &self,
        store: &Store,
        tenant: TenantId,
        range: Range,
    ) -> Result<Vec<Decision>, sqlx::Error> {
        let rows = if self.policy.is_empty() {
            range.bind(LATEST_WITHOUT_TERMS, tenant)
        } else {
            let rows = range.bind(LATEST_OF_CLASS, tenant).bind(&self.policy);
            rows.bind(self.version).bind(&self.locale)
        };
        let rows = rows.bind(&self.decision).bind(&self.ownership).fetch_all(store).await?;
        rows.iter().map(Decision::read).collect()
    }
}

/// The newest of all combinations that fit. Those come in the order of their newest row; once the page is full, what is older
/// than its last row is not looked at.
async fn of_classes(
    store: &Store,
    tenant: TenantId,
    filter: &Filter,
    mut range: Range,
) -> Result<Vec<Decision>, sqlx::Error> {
    let classes = query(CLASSES).bind(tenant.to_string()).bind(range.since).bind(range.before.0);
    let rows = filter.bind(classes).fetch_all(store).await?;
    let classes = rows.iter().map(Class::read).collect::<Result<Vec<_>, _>>()?;
    let mut classes: Vec<Class> = classes.into_iter().flatten().collect();
    classes.sort_by_key(|class| std::cmp::Reverse(class.latest));
    let full = usize::try_from(range.limit).unwrap_or(usize::MAX);
    let mut found: Vec<Decision> = Vec::new();
    for class in classes {
        if class.latest < range.since {
            break;
        }
        found.extend(class.page(store, tenant, range).await?);
        found.sort_by_key(|decision| std::cmp::Reverse((decision.at, decision.id)));
        found.truncate(full);
        if let Some(last) = found.last().filter(|_| found.len() == full) {
            range.since = last.at.as_millisecond();
        }
    }
    Ok(found)
}

/// How many decisions there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Exactly(i64),
    /// More than so many.
    MoreThan(i64),
}

/// How many of a tenant's decisions a filter lets through. Those of one person are counted up to [`COUNTED`]; others are as
/// many as the tallies have.
///
/// # Errors
/// Where the database fails.
pub async fn count(store: &Store, tenant: TenantId, filter: &Filter) -> Result<Count, sqlx::Error> {
    let counted = if let Some(user) = filter.user {
        let count = query(COUNT_OF_USER).bind(tenant.to_string()).bind(user.to_string());
        filter.bind(count.bind(filter.since()).bind(filter.end()).bind(COUNTED + 1))
    } else if filter.from.is_none() && filter.to.is_none() {
        filter.bind(query(COUNT_EVER).bind(tenant.to_string()))
    } else {
        let count = filter.bind(query(COUNT_OF_DAYS).bind(tenant.to_string()));
        // The end is no part of the last day.
        count.bind(filter.since().div_euclid(DAY)).bind((filter.end() - 1).div_euclid(DAY))
    };
    let row = counted.fetch_optional(store).await?.ok_or(sqlx::Error::RowNotFound)?;
    let found: i64 = row.get("decisions")?;
    let too_many = filter.user.is_some() && found > COUNTED;
    Ok(if too_many { Count::MoreThan(COUNTED) } else { Count::Exactly(found) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DatabaseUrl;

    #[test]
    fn a_filter_is_read_as_it_is_written() {
        let query = "person=2babcaad-604b-40ac-a9d7-9fd97c0b779f&policy=company&version=3&language=de-DE\
                     &outcome=accepted&ownership=personal&from=2026-01-01&to=2026-11-21";
        let filter: Filter = query.parse().unwrap();
        assert_eq!(filter.query(), query);
        assert_eq!(filter.since(), 1_767_225_600_000);
        assert_eq!(filter.end(), 1_795_305_600_000);
        assert_eq!("".parse::<Filter>().unwrap(), Filter::default());
        assert_eq!("policy=&person=+&page=7".parse::<Filter>().unwrap().query(), "");
    }

    #[test]
    fn what_cannot_be_a_value_is_named() {
        let wrong = |query: &str| query.parse::<Filter>().unwrap_err().0;
        for (query, field) in [
            ("person=ada", Field::Person),
            ("policy=A%20B", Field::Policy),
            ("version=0", Field::Version),
            ("version=4294967296", Field::Version),
            ("language=%00", Field::Language),
            ("outcome=withdrawn", Field::Outcome),
            ("ownership=any", Field::Ownership),
            ("from=9999-12-31", Field::From),
            ("from=yesterday", Field::From),
            ("to=2026-02-30", Field::To),
            ("from=2026-02-02&to=2026-02-01", Field::To),
        ] {
            assert_eq!(wrong(query), [field], "{query}");
        }
        assert_eq!(wrong("version=x&to=y"), [Field::Version, Field::To]);
    }

    #[tokio::test]
    async fn every_way_to_filter_has_its_index() {
        let folder = tempfile::tempdir().unwrap();
        let database = DatabaseUrl::Sqlite(folder.path().join("report.db"));
        let store = Store::open(&database).await.unwrap();
        for (sql, expected) in [
            (LATEST, "decisions USING INDEX decisions_by_time (tenant_id=? AND decided_at>?"),
            (
                LATEST_OF_USER,
                "decisions USING INDEX decisions_by_user (tenant_id=? AND user_object_id=? AND decided_at<?",
            ),
            (
                LATEST_OF_CLASS,
                "decisions USING INDEX decisions_by_class (tenant_id=? AND policy=? AND version=? AND locale=? \
                 AND decision=? AND ownership=? AND <expr>>?",
            ),
            (
                LATEST_WITHOUT_TERMS,
                "decisions USING INDEX decisions_by_class (tenant_id=? AND policy=? AND version=? AND locale=? \
                 AND decision=? AND ownership=? AND <expr>>?",
            ),
            (
                CLASSES,
                "d USING COVERING INDEX decisions_by_class (tenant_id=? AND policy=? AND version=? AND locale=? \
                 AND decision=? AND ownership=? AND <expr>>? AND <expr><?)",
            ),
            (
                COUNT_OF_USER,
                "decisions USING INDEX decisions_by_user (tenant_id=? AND user_object_id=? AND decided_at<?)",
            ),
        ] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let rows = (0..12).fold(query(explain), |query, _| query.bind(1i64));
            let rows = rows.fetch_all(&store).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
            assert!(plan.iter().any(|line| line.contains(expected)), "{sql}: {plan:#?}");
            assert!(!plan.iter().any(|line| line.contains("TEMP B-TREE")), "{sql}: {plan:#?}");
            assert!(!plan.iter().any(|line| line.contains("SCAN decisions")), "{sql}: {plan:#?}");
        }
    }
}
