//! The database: opening it, and keeping its schema.
//!
//! Every statement of the product is a named constant in the module whose rule it serves, in the
//! dialect that SQLite and PostgreSQL share.

use std::{path::PathBuf, time::Duration};

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::config::DatabaseUrl;

/// The two ways to the database: many readers, and one writer at a time, as SQLite has it.
#[derive(Debug, Clone)]
pub struct Store {
    /// For statements that only read.
    pub read: SqlitePool,
    /// For transactions that write.
    pub write: SqlitePool,
}

/// A database that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It cannot be opened.
    #[error("database {}: {source}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl Store {
    /// Opens the database, makes it where there is none, and brings its schema up to date.
    ///
    /// # Errors
    /// Where it cannot be opened or its schema is newer than this program.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let DatabaseUrl::Sqlite(path) = url;
        Self::open_sqlite(path.clone())
            .await
            .map_err(|source| StoreError::Open { path: path.clone(), source })
    }

    async fn open_sqlite(path: PathBuf) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        // FULL: a commit that was reported is on the disk, so that a decision is durable before
        // Windows is told (design.md, decision 6).
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10));
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options.clone())
            .await?;
        sqlx::migrate!().run(&write).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self { read, write })
    }

    /// Whether the database answers.
    pub async fn is_usable(&self) -> bool {
        sqlx::query("SELECT 1").execute(&self.read).await.is_ok()
    }

    /// Closes all connections; what was committed stays.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}
