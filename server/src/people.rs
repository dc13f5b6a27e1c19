//! People as this server knows them: there is no directory here. Somebody is known by what they decided, enrolled, or tried
//! to. Each statement has its index; letters of ASCII are small or capital alike.

use jiff::Timestamp;

use crate::{
    ids::{ObjectId, TenantId},
    store::{Store, beginning, decoded, query},
};

const NAMED: [&str; 3] = [
    "SELECT user_object_id, user_upn AS upn, decided_at AS at FROM decisions WHERE tenant_id = $1 \
     AND lower(substr(user_upn, 1, 128) COLLATE \"binary\") >= $2 \
     AND lower(substr(user_upn, 1, 128) COLLATE \"binary\") < $3 \
     ORDER BY lower(substr(user_upn, 1, 128) COLLATE \"binary\") LIMIT $4",
    "SELECT user_object_id, user_upn AS upn, enrolled_at AS at FROM devices WHERE tenant_id = $1 \
     AND lower(substr(user_upn, 1, 128) COLLATE \"binary\") >= $2 \
     AND lower(substr(user_upn, 1, 128) COLLATE \"binary\") < $3 \
     ORDER BY lower(substr(user_upn, 1, 128) COLLATE \"binary\") LIMIT $4",
    "SELECT user_object_id, upn, at FROM attempts WHERE tenant_id = $1 \
     AND upn >= $2 AND upn < $3 AND user_object_id IS NOT NULL ORDER BY upn LIMIT $4",
];
const LATEST: [&str; 3] = [
    "SELECT user_object_id, user_upn AS upn, decided_at AS at FROM decisions \
     WHERE tenant_id = $1 AND user_object_id = $2 ORDER BY decided_at DESC, id DESC LIMIT 1",
    "SELECT user_object_id, user_upn AS upn, enrolled_at AS at FROM devices \
     WHERE tenant_id = $1 AND user_object_id = $2 ORDER BY enrolled_at DESC, id DESC LIMIT 1",
    "SELECT user_object_id, upn, at FROM attempts \
     WHERE tenant_id = $1 AND user_object_id = $2 ORDER BY at DESC, id DESC LIMIT 1",
];

/// What the indexes have of a user principal name, in characters.
const INDEXED: usize = 128;
/// How many rows of each kind are looked through for names: some people have many of them.
const LOOKED_AT: u32 = 500;

/// Somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The object id.
    pub user: ObjectId,
    /// The user principal name, as it was seen last.
    pub upn: Option<String>,
    /// When that was.
    pub seen: Timestamp,
}

/// Adds somebody to a list, or what is known of them since.
fn add(people: &mut Vec<Person>, new: Person) {
    match people.iter_mut().find(|person| person.user == new.user) {
        None => people.push(new),
        Some(known) => {
            // Names that attempts have are in lower case; of two that are the same the other one is shown.
            let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
            let kept = match (known.upn.take(), new.upn) {
                (Some(a), Some(b)) if same(&a, &b) || new.seen <= known.seen => Some(a),
                (a, None) => a,
                (_, b) => b,
            };
            (known.upn, known.seen) = (kept, known.seen.max(new.seen));
        }
    }
}

/// The people whose user principal name begins so, in its order; and whether there may be more of them.
///
/// # Errors
/// Where the database fails.
pub async fn named(
    store: &Store,
    tenant: TenantId,
    upn: &str,
    limit: usize,
) -> Result<(Vec<Person>, bool), sqlx::Error> {
    let upn: String = upn.chars().take(INDEXED).collect();
    let (from, to) = beginning(&upn.to_ascii_lowercase());
    let (mut people, mut more) = (Vec::new(), false);
    for sql in NAMED {
        let rows = query(sql).bind(tenant.to_string()).bind(&from).bind(&to).bind(LOOKED_AT);
        let rows = rows.fetch_all(store).await?;
        more |= rows.len() >= LOOKED_AT as usize;
        for row in rows {
            add(&mut people, read(&row)?);
        }
    }
    people.sort_by_key(|person| person.upn.as_deref().unwrap_or_default().to_ascii_lowercase());
    more |= people.len() > limit;
    people.truncate(limit);
    Ok((people, more))
}

/// Somebody of whom anything is known.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
) -> Result<Option<Person>, sqlx::Error> {
    let mut found = Vec::new();
    for sql in LATEST {
        let latest = query(sql).bind(tenant.to_string()).bind(user.to_string());
        if let Some(row) = latest.fetch_optional(store).await? {
            add(&mut found, read(&row)?);
        }
    }
    Ok(found.pop())
}

fn read(row: &crate::store::Row) -> Result<Person, sqlx::Error> {
    Ok(Person {
        user: decoded("user_object_id", row.get::<String>("user_object_id")?.parse())?,
        upn: row.get("upn")?,
        seen: row.required_time("at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_listed_once_under_the_name_that_was_seen_last() {
        let user: ObjectId = "2babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap();
        let seen = |upn: Option<&str>, seconds| Person {
            user,
            upn: upn.map(str::to_owned),
            seen: Timestamp::from_second(seconds).unwrap(),
        };
        let mut people = Vec::new();
        for (new, shown) in [
            (seen(None, 1), None),
            (seen(Some("Ada@contoso.com"), 2), Some("Ada@contoso.com")),
            (seen(Some("ada@contoso.com"), 3), Some("Ada@contoso.com")),
            (seen(None, 4), Some("Ada@contoso.com")),
            (seen(Some("old@contoso.com"), 1), Some("Ada@contoso.com")),
            (seen(Some("lovelace@contoso.com"), 5), Some("lovelace@contoso.com")),
        ] {
            add(&mut people, new);
            assert_eq!(people.len(), 1);
            assert_eq!(people[0].upn.as_deref(), shown);
        }
    }
}
