//! A store as a large organization has it after years: filled by SQL, as Windows would take days.

use std::{env, time::Instant};

use sqlx::{Connection as _, Executor as _, Row as _, SqliteConnection};

use crate::support::site::{CONTOSO, Database};

/// How many devices there are, unless `BENCH_DEVICES` says it; 0 leaves the large store out.
const DEVICES: u64 = 1_000_000;
/// How many decisions there are for each device.
const DECISIONS_EACH: u64 = 10;

/// How many devices it is to have.
pub fn devices() -> u64 {
    env::var("BENCH_DEVICES").map_or(DEVICES, |count| count.parse().expect("a number"))
}

/// Indexes are made again at the end, which is much sooner done.
const INDEXES: &str = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL \
     AND tbl_name IN ('devices', 'decisions')";
/// One in 43 people has 15 devices, which is the cap; the others have two.
const FILL_DEVICES: &str = "INSERT INTO devices (id, tenant_id, user_object_id, user_upn, hardware_id, name, \
     manufacturer, model, os_version, ownership, enrollment_type, decision_id, enrolled_at, state, holds_slot) \
     WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < $2), \
     owned (n, owner) AS (SELECT n, CASE WHEN n < $2 * 3 / 20 THEN n / 15 ELSE $2 / 100 + n / 2 END FROM numbers) \
     SELECT printf('%08x-0000-4000-8000-%012x', n, n), $1, \
     printf('%08x-0000-4000-8000-%012x', (owner * 2654435761) % 4294967296, owner), \
     'person' || owner || '@contoso.com', printf('%016x%016x', n * 40503, n), 'DESKTOP-' || n, 'Contoso', 'X1', \
     '10.0.22631.3447', 'company', 'Device', printf('%08x-0000-4000-8000-%012x', n, n), \
     1700000000000 + n * 30000, 'active', 1 FROM owned";
const FILL_DECISIONS: &str = "INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, policy, \
     version, locale, text_sha256, ownership, theme, client_request_id, user_agent, decided_at, record_version, \
     salt, commitment) \
     WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < $2 * $3), \
     owned (n, owner) AS (SELECT n, $2 / 100 + (n % $2) / 2 FROM numbers) \
     SELECT printf('%08x-0000-4000-8000-%012x', n, n), $1, \
     printf('%08x-0000-4000-8000-%012x', (owner * 2654435761) % 4294967296, owner), \
     'person' || owner || '@contoso.com', 'accepted', 'company', 1, 'en-US', \
     '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'company', 'frx', \
     printf('%08x-1111-4000-8000-%012x', (n * 2654435761) % 4294967296, n), \
     'Mozilla/5.0 (Windows NT 10.0; Win64; x64; MSAppHost/3.0) Edge/18.22631', 1700000000000 + n * 3000, 1, \
     printf('%032x%032x', n, n), printf('%032x%032x', n * 40503, n) FROM owned";

/// Fills the tables of a database that nobody has open.
pub async fn fill(database: &Database, devices: u64) {
    let begun = Instant::now();
    let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
    // A crash would lose it, and then it is made anew.
    for pragma in ["journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"] {
        connection.execute(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}"))).await.unwrap();
    }
    let indexes = sqlx::query(INDEXES).fetch_all(&mut connection).await.unwrap();
    for index in &indexes {
        let name: String = index.get("name");
        connection.execute(sqlx::AssertSqlSafe(format!("DROP INDEX {name}"))).await.unwrap();
    }
    let count = i64::try_from(devices).unwrap();
    let filled = sqlx::query(FILL_DEVICES).bind(CONTOSO).bind(count);
    filled.execute(&mut connection).await.unwrap();
    let each = i64::try_from(DECISIONS_EACH).unwrap();
    let filled = sqlx::query(FILL_DECISIONS).bind(CONTOSO).bind(count).bind(each);
    filled.execute(&mut connection).await.unwrap();
    for index in &indexes {
        let sql: String = index.get("sql");
        connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
    }
    connection.execute("PRAGMA journal_mode = WAL").await.unwrap();
    connection.close().await.unwrap();
    eprintln!(
        "{devices} devices and {} decisions are in the large store after {:.0} s",
        devices * DECISIONS_EACH,
        begun.elapsed().as_secs_f64()
    );
}
