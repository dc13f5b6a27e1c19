//! The database: opening it, keeping its schema, and running statements on either kind.
//!
//! Every statement of the product is a named constant in the module whose rule it serves, in the
//! dialect that SQLite and PostgreSQL share. This module is the one place that knows which of the two
//! it is.

pub mod backup;
pub mod many;

use std::{borrow::Cow, path::PathBuf, time::Duration};

use jiff::{SignedDuration, Timestamp};
use sqlx::{
    Connection as _, PgConnection, PgPool, Postgres, Row as _, Sqlite, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions, PgRow},
    sqlite::{
        SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
    },
};

use tokio::time::timeout;

use crate::config::DatabaseUrl;

/// How long a statement waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);

// SQLite has a collation and a function of these names. Of several instances, one makes them and the others wait for it.
const SHARED_NAMES: &str = "BEGIN; SELECT pg_advisory_xact_lock(7233185404); \
     CREATE COLLATION IF NOT EXISTS \"binary\" FROM \"C\"; \
     CREATE OR REPLACE FUNCTION instr(TEXT, TEXT) RETURNS INTEGER LANGUAGE SQL IMMUTABLE STRICT \
     AS 'SELECT strpos($1, $2)'; COMMIT";

/// The database.
#[derive(Debug, Clone)]
pub enum Store {
    /// A file: many readers, and one writer at a time.
    Sqlite {
        /// For statements that only read.
        read: SqlitePool,
        /// For transactions that write; one connection, as SQLite has one writer.
        write: SqlitePool,
    },
    /// A server, for more than one instance.
    Postgres(PgPool),
}

/// Runs the same expression on either kind of database.
macro_rules! on_either {
    ($value:expr, $kind:ident, $inner:ident => $body:expr) => {
        match $value {
            $kind::Sqlite($inner) => $body,
            $kind::Postgres($inner) => $body,
        }
    };
}

/// A database that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("database {name}: {source}")]
pub struct StoreError {
    /// The file, or the server's address and database.
    name: String,
    /// Why not.
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl Store {
    /// Opens the database, makes it where there is none, and brings its schema up to date. Of several
    /// instances on one PostgreSQL, one does that and the others wait for it.
    ///
    /// # Errors
    /// Where it cannot be opened or its schema is newer than this program.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let opened = match url {
            DatabaseUrl::Sqlite(path) => open_sqlite(path.clone()).await,
            DatabaseUrl::Postgres(options) => open_postgres((**options).clone()).await,
        };
        opened.map_err(|source| StoreError { name: url.to_string(), source })
    }

    /// Opens a database as it is: nothing is made, and no schema brought up to date.
    ///
    /// # Errors
    /// Where it cannot be opened or read.
    pub async fn look_at(url: &DatabaseUrl) -> Result<(Option<Self>, Schema), StoreError> {
        look_at(url).await.map_err(|source| StoreError { name: url.to_string(), source })
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn begin(&self) -> Result<Transaction, sqlx::Error> {
        Ok(match self {
            Self::Sqlite { write, .. } => Transaction::Sqlite(begin_on(write).await?),
            Self::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        })
    }

    /// Whether the database answers and has its tables.
    pub async fn is_usable(&self) -> bool {
        query("SELECT id FROM decisions LIMIT 1").fetch_optional(self).await.is_ok()
    }

    /// Closes all connections; what was committed stays.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// How a database's schema stands to this program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// There is none yet.
    Missing,
    /// So many changes are to come.
    Behind(usize),
    /// It is the same.
    Current,
    /// A later program has changed it.
    Ahead,
}

const APPLIED: &str = "SELECT version FROM _sqlx_migrations ORDER BY version";

async fn look_at(url: &DatabaseUrl) -> Result<(Option<Store>, Schema), AnyError> {
    let store = match url {
        DatabaseUrl::Sqlite(path) if !path.try_exists()? => return Ok((None, Schema::Missing)),
        DatabaseUrl::Sqlite(path) => {
            let options = SqliteConnectOptions::new()
                .filename(path)
                .foreign_keys(true)
                .busy_timeout(PATIENCE);
            let pool = || SqlitePoolOptions::new().max_connections(1).acquire_timeout(PATIENCE);
            let write = pool().connect_with(options.clone()).await?;
            Store::Sqlite { read: pool().connect_with(options).await?, write }
        }
        DatabaseUrl::Postgres(options) => {
            let options = (**options).clone();
            timeout(PATIENCE, PgConnection::connect_with(&options)).await??.close().await?;
            let pool = PgPoolOptions::new().max_connections(2).acquire_timeout(PATIENCE);
            Store::Postgres(pool.connect_with(options).await?)
        }
    };
    let rows = match query(APPLIED).fetch_all(&store).await {
        Ok(rows) => rows,
        Err(sqlx::Error::Database(error)) if is_no_table(&*error) => {
            return Ok((Some(store), Schema::Missing));
        }
        Err(error) => return Err(error.into()),
    };
    let applied = rows.iter().map(|row| row.get("version")).collect::<Result<Vec<i64>, _>>()?;
    let known: Vec<i64> = sqlx::migrate!().iter().map(|migration| migration.version).collect();
    let missing = known.iter().filter(|version| !applied.contains(version)).count();
    let schema = if applied.iter().any(|version| !known.contains(version)) {
        Schema::Ahead
    } else if missing > 0 {
        Schema::Behind(missing)
    } else {
        Schema::Current
    };
    Ok((Some(store), schema))
}

/// SQLite's general error, with which it says that too, and PostgreSQL's `undefined_table`.
fn is_no_table(error: &dyn sqlx::error::DatabaseError) -> bool {
    matches!(error.code().as_deref(), Some("1" | "42P01"))
}

async fn open_sqlite(path: PathBuf) -> Result<Store, AnyError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let lock = path.with_added_extension("lock");
    // FULL: a commit that was reported is on the disk, so that a decision is durable before Windows
    // is told (design.md, decision 6).
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // 1 MiB each, half of what is usual: the system keeps the file's pages, too, once for all of them.
        .pragma("cache_size", "-1024")
        .busy_timeout(PATIENCE);
    // A connection to a file does not go away, so it is not asked before each statement whether it is there.
    let pool = |connections| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
    };
    // SQLite's migrations take no lock of their own: of several processes that start at once, one
    // makes the schema and the others wait for it.
    let lock = std::fs::File::create(&lock)?;
    let lock = tokio::task::spawn_blocking(move || lock.lock().map(|()| lock)).await??;
    let write = pool(1).connect_with(options.clone()).await?;
    sqlx::migrate!().run(&write).await?;
    drop(lock);
    let read = pool(8).connect_with(options.read_only(true)).await?;
    Ok(Store::Sqlite { read, write })
}

async fn open_postgres(options: PgConnectOptions) -> Result<Store, AnyError> {
    // A server may be set to report commits early; ours must be on its disk. And to another isolation: what
    // is read under a row's lock must be what was committed before the lock was had.
    let options = options.options([
        ("synchronous_commit", "on"),
        ("default_transaction_isolation", "read committed"),
    ]);
    // Once by itself, as a pool only says that it has waited long enough.
    let mut alone = timeout(PATIENCE, PgConnection::connect_with(&options)).await??;
    sqlx::raw_sql(SHARED_NAMES).execute(&mut alone).await?;
    alone.close().await?;
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await?;
    sqlx::migrate!().run(&pool).await?;
    Ok(Store::Postgres(pool))
}

/// Begins a transaction on SQLite: at once, so that it never has to be given up half-way for another writer.
async fn begin_on(write: &SqlitePool) -> Result<sqlx::Transaction<'static, Sqlite>, sqlx::Error> {
    const BEGIN: &str = "BEGIN IMMEDIATE";
    match write.begin_with(BEGIN).await {
        // Where a write fails, as on a full disk, SQLite itself gives the transaction up (https://sqlite.org/lang_transaction.html,
        // "Response To Errors Within A Transaction"), and sqlx, whose ROLLBACK fails then, believes for ever that it is in one.
        Err(sqlx::Error::InvalidSavePointStatement) => {
            tracing::warn!(
                "the connection that writes was left in a transaction: another one takes its place"
            );
            write.acquire().await?.close().await?;
            write.begin_with(BEGIN).await
        }
        begun => begun,
    }
}

/// A transaction; given up where it is dropped without [`Transaction::commit`].
#[derive(Debug)]
pub enum Transaction {
    /// On SQLite.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Transaction {
    /// Commits: when this returns, all of it is on the disk.
    ///
    /// # Errors
    /// Where the database fails; nothing is promised then.
    pub async fn commit(self) -> Result<(), sqlx::Error> {
        on_either!(self, Self, transaction => transaction.commit().await)
    }
}

/// Where the texts are that begin like this, in what is compared as bytes (`COLLATE "binary"`): from the first to
/// before the second.
#[must_use]
pub fn beginning(text: &str) -> (String, String) {
    (text.to_owned(), format!("{text}\u{10ffff}"))
}

/// So much time after another, as columns have it: in milliseconds since 1970.
#[must_use]
pub fn after(now: Timestamp, time: SignedDuration) -> i64 {
    now.saturating_add(time).map_or(i64::MAX, Timestamp::as_millisecond)
}

/// A value for a statement.
#[derive(Debug, Clone)]
pub enum Parameter<'q> {
    /// A text or NULL.
    Text(Option<Cow<'q, str>>),
    /// A number or NULL.
    Number(Option<i64>),
}

macro_rules! parameter_from {
    ($($kind:ty => |$value:ident| $parameter:expr;)*) => {$(
        impl<'q> From<$kind> for Parameter<'q> {
            fn from($value: $kind) -> Self {
                $parameter
            }
        }
    )*};
}
parameter_from! {
    String => |value| Self::Text(Some(Cow::Owned(value)));
    &'q String => |value| Self::Text(Some(Cow::Borrowed(value)));
    &'q str => |value| Self::Text(Some(Cow::Borrowed(value)));
    Option<String> => |value| Self::Text(value.map(Cow::Owned));
    &'q Option<String> => |value| Self::Text(value.as_deref().map(Cow::Borrowed));
    Option<&'q String> => |value| Self::Text(value.map(|text| Cow::Borrowed(text.as_str())));
    Option<&'q str> => |value| Self::Text(value.map(Cow::Borrowed));
    i64 => |value| Self::Number(Some(value));
    u32 => |value| Self::Number(Some(i64::from(value)));
    i32 => |value| Self::Number(Some(i64::from(value)));
    bool => |value| Self::Number(Some(i64::from(value)));
    Option<i64> => |value| Self::Number(value);
}

/// A statement with its values.
#[derive(Debug)]
pub struct Query<'q> {
    sql: &'static str,
    values: Vec<Parameter<'q>>,
}

/// Begins a statement.
#[must_use]
pub fn query<'q>(sql: &'static str) -> Query<'q> {
    Query { sql, values: Vec::new() }
}

/// The statement as sqlx has it, for one kind of database.
macro_rules! prepared {
    ($query:expr) => {{
        let mut prepared = sqlx::query($query.sql);
        for value in $query.values {
            prepared = match value {
                Parameter::Text(text) => prepared.bind(text.map(Cow::into_owned)),
                Parameter::Number(number) => prepared.bind(number),
            };
        }
        prepared
    }};
}

impl<'q> Query<'q> {
    /// Adds the next value.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Parameter<'q>>) -> Self {
        self.values.push(value.into());
        self
    }

    /// All rows, read outside of a transaction.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn fetch_all(self, store: &Store) -> Result<Vec<Row>, sqlx::Error> {
        Ok(match store {
            Store::Sqlite { read, .. } => {
                prepared!(self).fetch_all(read).await?.into_iter().map(Row::Sqlite).collect()
            }
            Store::Postgres(pool) => {
                prepared!(self).fetch_all(pool).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The one row that there may be, read outside of a transaction.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn fetch_optional(self, store: &Store) -> Result<Option<Row>, sqlx::Error> {
        Ok(match store {
            Store::Sqlite { read, .. } => {
                prepared!(self).fetch_optional(read).await?.map(Row::Sqlite)
            }
            Store::Postgres(pool) => prepared!(self).fetch_optional(pool).await?.map(Row::Postgres),
        })
    }

    /// The one row that there may be, as the transaction sees it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn fetch_optional_in(
        self,
        transaction: &mut Transaction,
    ) -> Result<Option<Row>, sqlx::Error> {
        Ok(match transaction {
            Transaction::Sqlite(inner) => {
                prepared!(self).fetch_optional(&mut **inner).await?.map(Row::Sqlite)
            }
            Transaction::Postgres(inner) => {
                prepared!(self).fetch_optional(&mut **inner).await?.map(Row::Postgres)
            }
        })
    }

    /// All rows, as the transaction sees them.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn fetch_all_in(
        self,
        transaction: &mut Transaction,
    ) -> Result<Vec<Row>, sqlx::Error> {
        Ok(match transaction {
            Transaction::Sqlite(inner) => {
                let rows = prepared!(self).fetch_all(&mut **inner).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Transaction::Postgres(inner) => {
                let rows = prepared!(self).fetch_all(&mut **inner).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Runs the statement and says how many rows it changed.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn execute_in(self, transaction: &mut Transaction) -> Result<u64, sqlx::Error> {
        Ok(on_either!(
            transaction, Transaction, inner => prepared!(self).execute(&mut **inner).await?.rows_affected()
        ))
    }
}

/// A row.
#[derive(Debug)]
pub enum Row {
    /// Of SQLite.
    Sqlite(SqliteRow),
    /// Of PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// A column's value.
    ///
    /// # Errors
    /// Where there is no such column, or its type is another.
    pub fn get<T>(&self, column: &str) -> Result<T, sqlx::Error>
    where
        T: for<'r> sqlx::Decode<'r, Sqlite> + sqlx::Type<Sqlite>,
        T: for<'r> sqlx::Decode<'r, Postgres> + sqlx::Type<Postgres>,
    {
        on_either!(self, Self, row => row.try_get(column))
    }

    /// The time in a column of milliseconds since 1970, where there is one.
    ///
    /// # Errors
    /// Where there is no such column, or its value is no time.
    pub fn time(&self, column: &str) -> Result<Option<Timestamp>, sqlx::Error> {
        let at: Option<i64> = self.get(column)?;
        decoded(column, at.map(Timestamp::from_millisecond).transpose())
    }

    /// The same where there must be one.
    ///
    /// # Errors
    /// The same, and where there is none.
    pub fn required_time(&self, column: &str) -> Result<Timestamp, sqlx::Error> {
        self.time(column)?.ok_or(sqlx::Error::RowNotFound)
    }
}

/// A column's value, parsed into what it stands for.
///
/// # Errors
/// Where it is not what this program writes.
pub fn decoded<T, E>(column: &str, value: Result<T, E>) -> Result<T, sqlx::Error>
where
    E: std::error::Error + Send + Sync + 'static,
{
    value.map_err(|source| sqlx::Error::ColumnDecode {
        index: column.to_owned(),
        source: Box::new(source),
    })
}

/// Values of enums, kept by the names that they have in JSON.
pub mod named {
    use serde::{Serialize, de::DeserializeOwned};
    use serde_json::Value;

    use super::{Row, decoded};

    /// The name.
    #[must_use]
    pub fn name<T: Serialize>(value: &T) -> String {
        match serde_json::to_value(value) {
            Ok(Value::String(name)) => name,
            other => unreachable!("an enum without fields is a string, not {other:?}"),
        }
    }

    /// The reverse of [`name`]; `None` where nothing has this name.
    #[must_use]
    pub fn parse<T: DeserializeOwned>(name: &str) -> Option<T> {
        serde_json::from_value(Value::String(name.to_owned())).ok()
    }

    /// The value of a column.
    ///
    /// # Errors
    /// Where the database fails or holds another name.
    pub fn read<T: DeserializeOwned>(column: &str, row: &Row) -> Result<T, sqlx::Error> {
        let name: String = row.get(column)?;
        decoded(column, serde_json::from_value(Value::String(name)))
    }
}
