//! Who may be at their cap, kept in memory: the Terms of Use page asks the database about those alone.
//!
//! A tenant's *floor* is a device less than everybody's cap. Whoever has that many devices is in the set, or was: whoever
//! is not in it has fewer, and so has room under every cap from the floor on. All others are counted by the database as
//! ever, so that somebody who removes a device sees the truth at once, and who has a lower cap of their own or of a group
//! is never told from here that there is room.
//!
//! The set follows the events, half a second behind them. Where it could not for some seconds, or has not been read
//! yet, or would be too large, it answers for nobody. Enrollment does not ask it (`cap.rs`).

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock, RwLockWriteGuard},
    time::{Duration, Instant},
};

use tokio::{sync::watch, task::JoinHandle, time::timeout};

use super::cap::CapUse;
use crate::{
    config::Config,
    events,
    ids::{ObjectId, TenantId},
    store::{Row, Store, decoded, query},
};

/// Some at a time, as an index has them: what a statement finds is in memory at once.
const NEXT: &str = "SELECT user_object_id FROM devices WHERE tenant_id = $1 AND holds_slot = 1 \
     AND user_object_id > $3 GROUP BY user_object_id HAVING COUNT(*) >= $2 \
     ORDER BY user_object_id LIMIT $4";
/// All events with which a device comes to hold a slot.
const SINCE: &str = "SELECT user_object_id FROM devices WHERE tenant_id = $1 AND holds_slot = 1 \
     AND user_object_id IN (SELECT user_object_id FROM events \
     WHERE tenant_id = $1 AND position > $3 AND position <= $4 \
     AND type IN ('device.enrolled', 'device.removal_cancelled', 'device.removal_failed')) \
     GROUP BY user_object_id HAVING COUNT(*) >= $2";

/// How often it is looked for events.
const EVERY: Duration = Duration::from_millis(500);
/// How long what is known is good for.
const FRESH_FOR: Duration = Duration::from_secs(2);
/// After this time all is read anew: whoever has fewer devices by then leaves the set.
const READ_ANEW: Duration = Duration::from_hours(1);
/// The most people of a tenant's: some 3 MB. Where there are more, the database is asked about everybody.
const MOST: u32 = 100_000;
/// How many people a statement finds, or events it looks at, at most.
const TOGETHER: i64 = 2_000;

/// How many devices make somebody one of those who may be at their cap, for each tenant.
pub type Floors = HashMap<TenantId, u32>;

/// The floors of a configuration.
#[must_use]
pub fn floors(config: &Config) -> Floors {
    config.tenants.iter().map(|tenant| (tenant.id, floor(tenant.device_cap))).collect()
}

/// At one less than the cap, so that whoever enrolls their last device is in the set before.
fn floor(cap: u32) -> u32 {
    cap.saturating_sub(1).max(1)
}

/// Who may be at their cap.
#[derive(Debug, Default)]
pub struct NearCap(RwLock<HashMap<TenantId, People>>);

#[derive(Debug)]
struct People {
    floor: u32,
    /// When all who were at the floor were in it; `None` where that is not known.
    as_of: Option<Instant>,
    at_floor: HashSet<ObjectId>,
}

impl NearCap {
    /// Whether a person surely had room for a device some seconds ago; `false` where the database has to be asked.
    #[must_use]
    pub fn had_room(&self, tenant: TenantId, user: ObjectId, limit: u32) -> bool {
        let tenants = self.0.read().unwrap_or_else(PoisonError::into_inner);
        tenants.get(&tenant).is_some_and(|people| {
            let is_fresh = people.as_of.is_some_and(|as_of| as_of.elapsed() < FRESH_FOR);
            is_fresh && limit >= people.floor && !people.at_floor.contains(&user)
        })
    }

    /// Takes in how many devices a person has, without waiting for the event.
    pub fn saw(&self, tenant: TenantId, user: ObjectId, cap: CapUse) {
        if let Some(people) = self.write().get_mut(&tenant)
            && cap.used >= people.floor
        {
            people.at_floor.insert(user);
        }
    }

    fn write(&self) -> RwLockWriteGuard<'_, HashMap<TenantId, People>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins anew with a tenant's people; until [`Self::confirm`] it answers for none.
    fn begin(&self, tenant: TenantId, floor: u32) {
        let nobody = People { floor, as_of: None, at_floor: HashSet::new() };
        self.write().insert(tenant, nobody);
    }

    fn forget(&self, tenant: TenantId) {
        self.write().remove(&tenant);
    }

    fn add(&self, tenant: TenantId, found: Vec<ObjectId>) {
        if let Some(people) = self.write().get_mut(&tenant) {
            people.at_floor.extend(found);
        }
    }

    /// How many people of a tenant's it holds.
    fn count(&self, tenant: TenantId) -> usize {
        let tenants = self.0.read().unwrap_or_else(PoisonError::into_inner);
        tenants.get(&tenant).map_or(0, |people| people.at_floor.len())
    }

    fn confirm(&self, tenant: TenantId, as_of: Instant) {
        if let Some(people) = self.write().get_mut(&tenant) {
            people.as_of = Some(as_of);
        }
    }
}

/// Starts to read and to follow; it ends soon after `stop` comes true.
#[must_use]
pub fn start(
    store: Store,
    floors: watch::Receiver<Floors>,
    stop: &watch::Sender<bool>,
) -> (Arc<NearCap>, JoinHandle<()>) {
    let near_cap = Arc::<NearCap>::default();
    let keeping = keep(store, Arc::clone(&near_cap), floors, stop.subscribe());
    (near_cap, tokio::spawn(keeping))
}

async fn keep(
    store: Store,
    near_cap: Arc<NearCap>,
    floors: watch::Receiver<Floors>,
    mut stop: watch::Receiver<bool>,
) {
    let mut follower = Follower { store, near_cap, most: MOST, read: HashMap::new() };
    let mut failed = false;
    loop {
        let now = floors.borrow().clone();
        let looked = follower.look(&now).await;
        match &looked {
            Err(error) if !failed => {
                tracing::warn!(%error, "who is at their cap is not known; pages ask the database");
            }
            _ => {}
        }
        failed = looked.is_err();
        // A sender that is gone means the same as `true`.
        if timeout(EVERY, stop.wait_for(|stop| *stop)).await.is_ok() {
            break;
        }
    }
}

/// What brings it up to date.
#[derive(Debug)]
struct Follower {
    store: Store,
    near_cap: Arc<NearCap>,
    most: u32,
    read: HashMap<TenantId, Read>,
}

/// How far a tenant's events were followed.
#[derive(Debug, Clone, Copy)]
struct Read {
    floor: u32,
    position: i64,
    /// When all was read.
    begun: Instant,
    too_many: bool,
}

impl Follower {
    async fn look(&mut self, floors: &Floors) -> Result<(), sqlx::Error> {
        let begun = Instant::now();
        let last = events::last_positions(&self.store).await?;
        for (tenant, floor) in floors {
            let last = last.get(tenant).copied().unwrap_or(0);
            let read = match self.read.get(tenant) {
                Some(read) if read.is_good(*floor, last) => self.follow(*tenant, *read, last).await,
                _ => self.read_all(*tenant, *floor, last).await,
            }?;
            let too_many = self.near_cap.count(*tenant) > self.most as usize;
            if too_many && !read.too_many {
                tracing::info!(%tenant, "many people are at their cap: pages ask the database about everybody");
                self.near_cap.forget(*tenant);
            } else if !read.too_many {
                self.near_cap.confirm(*tenant, begun);
            }
            let too_many = too_many || read.too_many;
            self.read.insert(*tenant, Read { too_many, ..read });
        }
        Ok(())
    }

    /// From `last` on, events tell.
    async fn read_all(
        &mut self,
        tenant: TenantId,
        floor: u32,
        last: i64,
    ) -> Result<Read, sqlx::Error> {
        self.read.remove(&tenant);
        // Before it is read: what is added meanwhile stays.
        self.near_cap.begin(tenant, floor);
        let begun = Instant::now();
        let mut after = String::new();
        while self.near_cap.count(tenant) <= self.most as usize {
            let next = query(NEXT).bind(tenant.to_string()).bind(floor);
            let rows = next.bind(after).bind(TOGETHER).fetch_all(&self.store).await?;
            let found = users(&rows)?;
            let Some(last) = found.last() else { break };
            after = last.to_string();
            self.near_cap.add(tenant, found);
        }
        Ok(Read { floor, position: last, begun, too_many: false })
    }

    async fn follow(
        &self,
        tenant: TenantId,
        mut read: Read,
        last: i64,
    ) -> Result<Read, sqlx::Error> {
        while read.position < last && !read.too_many {
            let to = last.min(read.position.saturating_add(TOGETHER));
            let since = query(SINCE).bind(tenant.to_string()).bind(read.floor);
            let rows = since.bind(read.position).bind(to).fetch_all(&self.store).await?;
            self.near_cap.add(tenant, users(&rows)?);
            read.position = to;
        }
        Ok(read)
    }
}

impl Read {
    /// Positions go back where the database was restored from a backup.
    fn is_good(&self, floor: u32, last: i64) -> bool {
        self.floor == floor && self.position <= last && self.begun.elapsed() < READ_ANEW
    }
}

fn users(rows: &[Row]) -> Result<Vec<ObjectId>, sqlx::Error> {
    let user = |row: &Row| decoded("user_object_id", row.get::<String>("user_object_id")?.parse());
    rows.iter().map(user).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DatabaseUrl;

    const TENANT: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
    const DEVICES: &str = "INSERT INTO devices (id, tenant_id, user_object_id, user_upn, hardware_id, \
         ownership, enrollment_type, decision_id, enrolled_at, state, holds_slot) \
         SELECT $1 || n, $2, $1, 'x', n, 'company', 'Device', 'x', 0, 'active', 1 \
         FROM (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3) AS numbers WHERE n <= $3";
    const EVENT: &str = "INSERT INTO events (tenant_id, position, id, type, at, data, user_object_id) \
         VALUES ($1, $2, $2, $3, 0, '{}', $4)";
    const POSITION: &str = "INSERT INTO event_positions (tenant_id, last) VALUES ($1, $2) \
         ON CONFLICT (tenant_id) DO UPDATE SET last = excluded.last";

    struct Site {
        _folder: tempfile::TempDir,
        follower: Follower,
        floors: Floors,
    }

    impl Site {
        async fn new(most: u32) -> Self {
            let folder = tempfile::tempdir().unwrap();
            let database = DatabaseUrl::Sqlite(folder.path().join("near-cap.db"));
            let store = Store::open(&database).await.unwrap();
            let near_cap = Arc::default();
            let follower = Follower { store, near_cap, most, read: HashMap::new() };
            let floors = Floors::from([(TENANT.parse().unwrap(), 2)]);
            Self { _folder: folder, follower, floors }
        }

        async fn write(&self, query: crate::store::Query<'_>) {
            let mut transaction = self.follower.store.begin().await.unwrap();
            query.execute_in(&mut transaction).await.unwrap();
            transaction.commit().await.unwrap();
        }

        async fn has(&self, user: ObjectId, devices: u32) {
            let user = user.to_string();
            self.write(query(DEVICES).bind(user).bind(TENANT).bind(devices)).await;
        }

        async fn is_told(&self, position: i64, kind: &str, user: ObjectId) {
            let event = query(EVENT).bind(TENANT).bind(position).bind(kind);
            self.write(event.bind(user.to_string())).await;
            self.write(query(POSITION).bind(TENANT).bind(position)).await;
        }

        async fn look(&mut self) {
            self.follower.look(&self.floors).await.unwrap();
        }

        fn had_room(&self, user: ObjectId) -> bool {
            self.follower.near_cap.had_room(TENANT.parse().unwrap(), user, 3)
        }
    }

    fn users<const N: usize>() -> [ObjectId; N] {
        std::array::from_fn(|n| format!("0000000{n}-0000-4000-8000-000000000000").parse().unwrap())
    }

    #[tokio::test]
    async fn who_is_at_the_floor_is_known_from_the_start_and_by_every_event_that_takes_a_slot() {
        let mut site = Site::new(9).await;
        let [ada, grace, hedy, joan] = users();
        site.has(ada, 1).await;
        site.has(grace, 2).await;
        assert!(!site.had_room(ada), "nothing is known yet");
        site.look().await;
        assert_eq!([ada, grace, hedy].map(|user| site.had_room(user)), [true, false, true]);
        let tenant = TENANT.parse().unwrap();
        let under = |limit| site.follower.near_cap.had_room(tenant, ada, limit);
        assert_eq!([under(1), under(2), under(100)], [false, true, true], "lower than the floor");
        let other = "1f0c2a51-9d0b-4f0f-8b8a-110f7f8e1c3c".parse().unwrap();
        assert!(!site.follower.near_cap.had_room(other, ada, 3));

        let kinds = ["device.enrolled", "device.removal_cancelled", "device.removal_failed"];
        for ((position, kind), user) in (1..).zip(kinds).zip([ada, hedy, joan]) {
            let before = site.had_room(user);
            site.has(user, if user == ada { 0 } else { 3 }).await;
            site.is_told(position, kind, user).await;
            site.look().await;
            assert_eq!((before, site.had_room(user)), (true, user == ada), "{kind}");
        }
    }

    #[tokio::test]
    async fn what_is_old_or_was_restored_or_is_too_much_is_not_gone_by() {
        let mut site = Site::new(1).await;
        let [ada, grace, hedy] = users();
        site.has(ada, 2).await;
        site.is_told(7, "device.enrolled", ada).await;
        site.look().await;
        assert!(!site.had_room(ada) && site.had_room(hedy));
        // A backup, with what came after it.
        site.has(grace, 2).await;
        site.write(query("DELETE FROM devices WHERE user_object_id = $1").bind(ada.to_string()))
            .await;
        site.is_told(3, "device.renamed", hedy).await;
        site.look().await;
        assert!(site.had_room(ada) && !site.had_room(grace));
        // Two are too many here.
        site.has(ada, 2).await;
        site.is_told(4, "device.enrolled", ada).await;
        site.look().await;
        site.follower.near_cap.saw(TENANT.parse().unwrap(), ada, CapUse { limit: 3, used: 2 });
        site.look().await;
        assert!(!site.had_room(hedy));
        assert_eq!(site.follower.near_cap.count(TENANT.parse().unwrap()), 0, "nobody is kept");
        // Another floor is another look.
        *site.floors.get_mut(&TENANT.parse().unwrap()).unwrap() = 3;
        site.look().await;
        assert!(site.had_room(ada));
        let long_ago = Instant::now().checked_sub(FRESH_FOR).unwrap();
        site.follower.near_cap.confirm(TENANT.parse().unwrap(), long_ago);
        assert!(!site.had_room(ada), "it was not looked for a while");
    }

    #[test]
    fn the_floor_is_one_less_than_the_cap_of_everybody() {
        for (cap, expected) in [(0, 1), (1, 1), (2, 1), (15, 14), (u32::MAX, u32::MAX - 1)] {
            assert_eq!(floor(cap), expected);
        }
    }

    #[tokio::test]
    async fn all_and_those_since_are_found_by_indexes() {
        let site = Site::new(9).await;
        for sql in [NEXT, SINCE] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let values = query(explain).bind("x").bind(2_i64).bind(1_i64).bind(9_i64);
            let rows = values.fetch_all(&site.follower.store).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
            let plan = plan.join("; ");
            assert!(plan.contains("INDEX devices_by_slot (tenant_id=?"), "{plan}");
            assert!(!plan.contains("SCAN"), "{plan}");
        }
    }
}
