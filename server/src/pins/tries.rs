//! How many wrong PINs there may be: of one person, and of all of a tenant's together, in a quarter of an hour.

use jiff::{SignedDuration, Timestamp};

use crate::{
    ids::{ObjectId, TenantId},
    store::{Row, Store, Transaction, query},
};

const LOCK: &str = "INSERT INTO pin_tries (tenant_id, user_object_id, began_at, failed) \
     VALUES ($1, $2, $3, 0) \
     ON CONFLICT (tenant_id, user_object_id) DO UPDATE SET tenant_id = excluded.tenant_id";
const READ: &str =
    "SELECT began_at, failed FROM pin_tries WHERE tenant_id = $1 AND user_object_id = $2";
const WRITE: &str = "UPDATE pin_tries SET began_at = $3, failed = $4 \
     WHERE tenant_id = $1 AND user_object_id = $2";

/// How long wrong ones count, from the first one on.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// How many a person has.
const OF_A_PERSON: i64 = 5;
/// How many all of a tenant's people have together.
const OF_A_TENANT: i64 = 200;

/// Who counts, and what is counted of them.
struct Count {
    tenant: String,
    user: String,
    began_at: Timestamp,
    failed: i64,
    most: i64,
}

/// The wrong PINs of a person and of their tenant, locked until the transaction ends: of many tries at once, each
/// sees those before it.
pub(super) struct Tries([Count; 2]);

impl Tries {
    pub(super) async fn lock(
        transaction: &mut Transaction,
        tenant: TenantId,
        user: ObjectId,
        now: Timestamp,
    ) -> Result<Self, sqlx::Error> {
        let tenant = tenant.to_string();
        Ok(Self([
            Count::lock(transaction, tenant.clone(), String::new(), OF_A_TENANT, now).await?,
            Count::lock(transaction, tenant, user.to_string(), OF_A_PERSON, now).await?,
        ]))
    }

    /// The same as it is now, to be looked at alone.
    pub(super) async fn read(
        store: &Store,
        tenant: TenantId,
        user: ObjectId,
        now: Timestamp,
    ) -> Result<Self, sqlx::Error> {
        let tenant = tenant.to_string();
        Ok(Self([
            Count::read(store, tenant.clone(), String::new(), OF_A_TENANT, now).await?,
            Count::read(store, tenant, user.to_string(), OF_A_PERSON, now).await?,
        ]))
    }

    /// Until when none of the tenant's shared ones is looked at, where there were too many.
    pub(super) fn tenant_waits(&self) -> Option<Timestamp> {
        let [tenant, _] = &self.0;
        tenant.waits()
    }

    /// Until when none of the person's is looked at, where there were too many.
    pub(super) fn person_waits(&self) -> Option<Timestamp> {
        let [_, person] = &self.0;
        person.waits()
    }

    /// There was one more.
    pub(super) async fn failed(
        &mut self,
        transaction: &mut Transaction,
    ) -> Result<(), sqlx::Error> {
        for count in &mut self.0 {
            count.failed += 1;
            query(WRITE)
                .bind(&count.tenant)
                .bind(&count.user)
                .bind(count.began_at.as_millisecond())
                .bind(count.failed)
                .execute_in(transaction)
                .await?;
        }
        Ok(())
    }
}

impl Count {
    fn waits(&self) -> Option<Timestamp> {
        (self.failed >= self.most).then(|| self.began_at + WINDOW)
    }

    async fn read(
        store: &Store,
        tenant: String,
        user: String,
        most: i64,
        now: Timestamp,
    ) -> Result<Self, sqlx::Error> {
        let row = query(READ).bind(&tenant).bind(&user).fetch_optional(store).await?;
        Self::of(row.as_ref(), tenant, user, most, now)
    }

    /// As a row has it; nothing counts where there is none, or its time is over.
    fn of(
        row: Option<&Row>,
        tenant: String,
        user: String,
        most: i64,
        now: Timestamp,
    ) -> Result<Self, sqlx::Error> {
        let (began_at, failed) = match row {
            Some(row) => (row.required_time("began_at")?, row.get("failed")?),
            None => (now, 0),
        };
        let over = failed == 0 || now.duration_since(began_at) >= WINDOW;
        let (began_at, failed) = if over { (now, 0) } else { (began_at, failed) };
        Ok(Self { tenant, user, began_at, failed, most })
    }

    async fn lock(
        transaction: &mut Transaction,
        tenant: String,
        user: String,
        most: i64,
        now: Timestamp,
    ) -> Result<Self, sqlx::Error> {
        let lock = query(LOCK).bind(&tenant).bind(&user).bind(now.as_millisecond());
        lock.execute_in(transaction).await?;
        let row = query(READ).bind(&tenant).bind(&user).fetch_optional_in(transaction).await?;
        Self::of(row.as_ref(), tenant, user, most, now)
    }
}
