//! Enrollment PINs: what an administrator hands somebody out of band, so that they may enroll.
//!
//! A PIN is eight digits, so whoever had a hash of it could try them all. What is kept is a MAC under a key of the
//! key file: the database alone tells nothing. Guessing at the page is bounded for each person and each tenant,
//! in the database, so on all instances together.

pub mod tries;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::{
    audit::{self, Action, Actor},
    clock::Entropy,
    ids::{DecisionId, ObjectId, PinId, TenantId},
    keys::KeyRing,
    store::{Row, Store, decoded, query},
};
use tries::Tries;

const INSERT: &str = "INSERT INTO pins (id, tenant_id, user_object_id, mac, uses, used, created_at, \
     expires_at) VALUES ($1, $2, $3, $4, $5, 0, $6, $7)";
const BY_MAC: &str = "SELECT id, user_object_id, uses, used, expires_at, revoked_at FROM pins \
     WHERE tenant_id = $1 AND mac = $2 AND (user_object_id IS NULL OR user_object_id = $3) \
     ORDER BY user_object_id IS NULL, created_at, id";
const TAKEN: &str = "SELECT id FROM pins WHERE tenant_id = $1 AND mac = $2";
const LIST: &str = "SELECT id, tenant_id, user_object_id, uses, used, created_at, expires_at, revoked_at \
     FROM pins WHERE (CAST($1 AS TEXT) IS NULL OR tenant_id = $1) \
     AND (CAST($2 AS TEXT) IS NULL OR id = $2) ORDER BY created_at, id";
const REVOKE: &str = "UPDATE pins SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL \
     AND (CAST($3 AS TEXT) IS NULL OR tenant_id = $3) RETURNING tenant_id, user_object_id, uses, used";
const USE: &str = "UPDATE pins SET used = used + 1 WHERE id = $1 AND tenant_id = $2 AND used < uses \
     AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $3)";
const NOTE_USE: &str = "INSERT INTO pin_uses (decision_id, pin_id, used_at) VALUES ($1, $2, $3) \
     ON CONFLICT (decision_id) DO NOTHING";

// What it was used for, and nothing came of it.
const FORGET_USES: &str = "DELETE FROM pin_uses WHERE pin_id = $1 AND used_at <= $2 AND NOT EXISTS \
     (SELECT 1 FROM used_blobs WHERE used_blobs.decision_id = pin_uses.decision_id)";
const GIVE_BACK: &str = "UPDATE pins SET used = used - $2 WHERE id = $1";

/// How long a use counts of which no device has come: as long as its blob could enroll one, and a little for clocks.
const UNFINISHED: SignedDuration = SignedDuration::from_mins(65);

/// How many digits a PIN has.
const DIGITS: usize = 8;

/// A PIN as somebody typed it.
#[derive(Clone, PartialEq, Eq)]
pub struct Typed(String);

/// Never the digits.
impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Typed(…)")
    }
}

impl Typed {
    /// Digits of any script that Windows' keyboards write, without blanks and hyphens; `None` where nothing was
    /// typed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = |c: char| {
            [0x660, 0x6f0, 0x966, 0xff10].into_iter().find_map(|zero| {
                let digit = u32::from(c).checked_sub(zero).filter(|digit| *digit < 10)?;
                char::from_digit(digit, 10)
            })
        };
        let typed = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{200e}' | '\u{200f}'));
        let typed: String = typed.take(64).map(|c| plain(c).unwrap_or(c)).collect();
        (!typed.is_empty()).then_some(Self(typed))
    }

    /// What it is looked up by, under each key; the tenant is part of it.
    fn macs(&self, keys: &KeyRing, tenant: TenantId) -> Vec<String> {
        keys.macs(&[tenant.bytes().as_slice(), self.0.as_bytes()].concat())
    }
}

/// A PIN that is to be made.
#[derive(Debug, Clone, Copy)]
pub struct NewPin {
    /// The tenant that it is for.
    pub tenant: TenantId,
    /// The one person that it is for; `None`: anybody of the tenant.
    pub user: Option<ObjectId>,
    /// How often it can be used.
    pub uses: u32,
    /// From when on it is no longer good; `None`: never.
    pub expires_at: Option<Timestamp>,
}

/// Makes a PIN and returns it: the only time that anybody sees it.
///
/// # Errors
/// Where the database fails.
pub async fn create(
    store: &Store,
    keys: &KeyRing,
    pin: &NewPin,
    by: &Actor,
    (now, entropy): (Timestamp, &Entropy),
) -> Result<String, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let (digits, mac) = loop {
        let digits = digits(entropy);
        let typed = Typed(digits.clone());
        // One that was given out before must not mean two things.
        let mut free = None;
        for (n, mac) in typed.macs(keys, pin.tenant).into_iter().enumerate() {
            let taken = query(TAKEN).bind(pin.tenant.to_string()).bind(mac.clone());
            if taken.fetch_optional_in(&mut transaction).await?.is_some() {
                free = None;
                break;
            }
            if n == 0 {
                free = Some(mac);
            }
        }
        if let Some(mac) = free {
            break (digits, mac);
        }
    };
    let id = PinId::random(entropy).to_string();
    query(INSERT)
        .bind(&id)
        .bind(pin.tenant.to_string())
        .bind(pin.user.map(|user| user.to_string()))
        .bind(mac)
        .bind(pin.uses)
        .bind(now.as_millisecond())
        .bind(pin.expires_at.map(Timestamp::as_millisecond))
        .execute_in(&mut transaction)
        .await?;
    let tenant = pin.tenant;
    let after = json!({ "user": pin.user, "uses": pin.uses, "expires_at": pin.expires_at });
    let after = Some(after);
    let (action, subject) = (Action::PinMade, id.as_str());
    let act = audit::New { tenant, by, at: now, action, subject, before: None, after };
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(digits)
}

/// Eight digits, each PIN as likely as any other: bytes that would favour some are drawn again.
fn digits(entropy: &Entropy) -> String {
    let mut digits = String::with_capacity(DIGITS);
    while digits.len() < DIGITS {
        let [byte] = entropy.bytes::<1>();
        if byte < 250 {
            digits.push(char::from(b'0' + byte % 10));
        }
    }
    digits
}

/// What a typed PIN is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// It is good.
    Good(PinId),
    /// It is not, or not for this person.
    Wrong,
    /// It was, and is used up, over or revoked.
    Used,
    /// There were too many wrong ones; until then, none is looked at.
    Wait(Timestamp),
}

/// Looks a PIN up. A wrong one is counted; where there were too many, none is looked at. Where there were too many of
/// all of the tenant's people together, those that are for this person alone still are: nobody else can guess them.
///
/// # Errors
/// Where the database fails.
pub async fn check(
    store: &Store,
    keys: &KeyRing,
    (tenant, user): (TenantId, ObjectId),
    typed: &Typed,
    now: Timestamp,
) -> Result<Checked, sqlx::Error> {
    let macs = typed.macs(keys, tenant);
    // Without a lock first: most PINs are right, and who has to wait must not hold up the others.
    let tries = Tries::read(store, tenant, user, now).await?;
    if let Some(until) = tries.person_waits() {
        return Ok(Checked::Wait(until));
    }
    if let Some(found) = look_up(store, tenant, user, &macs, &tries, now).await? {
        return Ok(found);
    }
    let mut transaction = store.begin().await?;
    let mut tries = Tries::lock(&mut transaction, tenant, user, now).await?;
    if let Some(until) = tries.person_waits().or(tries.tenant_waits()) {
        return Ok(Checked::Wait(until));
    }
    tries.failed(&mut transaction).await?;
    transaction.commit().await?;
    Ok(tries.person_waits().or(tries.tenant_waits()).map_or(Checked::Wrong, Checked::Wait))
}

/// What the PIN under one of these MACs is worth; `None` where there is none for this person.
async fn look_up(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    macs: &[String],
    tries: &Tries,
    now: Timestamp,
) -> Result<Option<Checked>, sqlx::Error> {
    let mut found = None;
    for mac in macs {
        let by_mac = query(BY_MAC).bind(tenant.to_string()).bind(mac).bind(user.to_string());
        for row in by_mac.fetch_all(store).await? {
            let own: Option<String> = row.get("user_object_id")?;
            if own.is_none()
                && let Some(until) = tries.tenant_waits()
            {
                return Ok(Some(Checked::Wait(until)));
            }
            let in_time = row.time("revoked_at")?.is_none()
                && row.time("expires_at")?.is_none_or(|end| end > now);
            let id = decoded("id", row.get::<String>("id")?.parse())?;
            let left = row.get::<i64>("used")? < row.get::<i64>("uses")?;
            if in_time && (left || give_back(store, id, now).await?) {
                return Ok(Some(Checked::Good(id)));
            }
            found = Some(Checked::Used);
        }
    }
    Ok(found)
}

/// Gives a PIN its uses back that no device came of, as where enrollment failed after the terms; `false` where there are none.
async fn give_back(store: &Store, pin: PinId, now: Timestamp) -> Result<bool, sqlx::Error> {
    let before = now.saturating_sub(UNFINISHED).unwrap_or(Timestamp::MIN);
    let mut transaction = store.begin().await?;
    let forget = query(FORGET_USES).bind(pin.to_string()).bind(before.as_millisecond());
    let forgotten = forget.execute_in(&mut transaction).await?;
    if forgotten == 0 {
        return Ok(false);
    }
    let forgotten = i64::try_from(forgotten).unwrap_or(i64::MAX);
    let give_back = query(GIVE_BACK).bind(pin.to_string()).bind(forgotten);
    give_back.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Uses a PIN for a decision; `false` where it is no longer good. For one decision it is used once, however often
/// that is sent.
///
/// # Errors
/// Where the database fails.
pub async fn redeem(
    store: &Store,
    (tenant, pin): (TenantId, PinId),
    decision: DecisionId,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let note =
        query(NOTE_USE).bind(decision.to_string()).bind(pin.to_string()).bind(now.as_millisecond());
    if note.execute_in(&mut transaction).await? == 0 {
        return Ok(true);
    }
    let used = query(USE).bind(pin.to_string()).bind(tenant.to_string()).bind(now.as_millisecond());
    if used.execute_in(&mut transaction).await? == 0 {
        return Ok(false);
    }
    transaction.commit().await?;
    Ok(true)
}

/// A PIN as a list shows it: without its digits, which nobody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: PinId,
    /// The tenant that it is for.
    pub tenant: TenantId,
    /// The one person that it is for.
    pub user: Option<ObjectId>,
    /// How often it can be used, and how often it was.
    pub uses: (i64, i64),
    /// When it was made.
    pub created_at: Timestamp,
    /// From when on it is no longer good.
    pub expires_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

impl Listed {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let user: Option<String> = row.get("user_object_id")?;
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            user: decoded("user_object_id", user.map(|user| user.parse()).transpose())?,
            uses: (row.get("uses")?, row.get("used")?),
            created_at: row.required_time("created_at")?,
            expires_at: row.time("expires_at")?,
            revoked_at: row.time("revoked_at")?,
        })
    }
}

/// The PINs of a tenant, or of all of them, the oldest first, those that are no longer good included.
///
/// # Errors
/// Where the database fails.
pub async fn list(store: &Store, tenant: Option<TenantId>) -> Result<Vec<Listed>, sqlx::Error> {
    let list = query(LIST).bind(tenant.map(|tenant| tenant.to_string())).bind(None::<String>);
    list.fetch_all(store).await?.iter().map(Listed::read).collect()
}

/// A tenant's PIN.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: PinId,
) -> Result<Option<Listed>, sqlx::Error> {
    let find = query(LIST).bind(tenant.to_string()).bind(id.to_string());
    find.fetch_optional(store).await?.as_ref().map(Listed::read).transpose()
}

/// Revokes a PIN, of this tenant where there is one; `false` where there is none that is not revoked yet.
///
/// # Errors
/// Where the database fails.
pub async fn revoke(
    store: &Store,
    (tenant, id): (Option<TenantId>, PinId),
    by: &Actor,
    now: Timestamp,
    entropy: &Entropy,
) -> Result<bool, sqlx::Error> {
    let id = id.to_string();
    let mut transaction = store.begin().await?;
    let revoke = query(REVOKE)
        .bind(&id)
        .bind(now.as_millisecond())
        .bind(tenant.map(|tenant| tenant.to_string()));
    let Some(row) = revoke.fetch_optional_in(&mut transaction).await? else { return Ok(false) };
    let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
    let before = Some(json!({
        "user": row.get::<Option<String>>("user_object_id")?,
        "uses": row.get::<i64>("uses")?,
        "used": row.get::<i64>("used")?,
    }));
    let (action, subject) = (Action::PinRevoked, id.as_str());
    let act = audit::New { tenant, by, at: now, action, subject, before, after: None };
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(true)
}
