//! A backup of a SQLite database, taken while servers read and write it.

use std::{
    fs, io,
    path::{self, Path, PathBuf},
};

use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};

use super::PATIENCE;
use crate::config::DatabaseUrl;

/// Why there is no backup.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database is none of ours to copy.
    #[error("{0} is on a server: make its backup with pg_dump, as docs/operations.md says")]
    OnServer(String),
    /// The file cannot be made; one that is there already stays as it is.
    #[error("{}: {source}", file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The database cannot be read, or there is no room for the copy.
    #[error("database {}: {source}", file.display())]
    Database {
        /// Which.
        file: PathBuf,
        /// Why not.
        source: sqlx::Error,
    },
}

/// Copies a SQLite database, as it is at one moment, to a file that is not there yet; what was committed before the
/// call is in it. Nobody waits for that: in WAL mode a reader is in no writer's way. Nothing else is changed, and an older
/// schema stays as it is. The file is whole and on the disk when this returns, and is its owner's alone; its size in
/// bytes is returned. Until then there is none under this name.
///
/// # Errors
/// [`BackupError`]
pub async fn back_up(url: &DatabaseUrl, to: &Path) -> Result<u64, BackupError> {
    let DatabaseUrl::Sqlite(from) = url else {
        return Err(BackupError::OnServer(url.to_string()));
    };
    let no_file = |source| BackupError::File { file: to.to_owned(), source };
    let no_copy = |source| BackupError::Database { file: from.clone(), source };
    if to.try_exists().map_err(no_file)? {
        return Err(no_file(io::ErrorKind::AlreadyExists.into()));
    }
    // From the root on, so that SQLite takes no name for an address (`file:`).
    let whole = path::absolute(to).map_err(no_file)?;
    let folder = whole.parent().unwrap_or(Path::new("/"));
    // SQLite takes an empty file for one that is not there: so it is never anybody else's to read.
    let unfinished = tempfile::Builder::new()
        .prefix(".vestibule-backup-")
        .tempfile_in(folder)
        .map_err(no_file)?;
    let name = unfinished.path().to_str();
    let name = name.ok_or_else(|| no_file(io::ErrorKind::InvalidFilename.into()))?;

    let options = SqliteConnectOptions::new().filename(from).read_only(true).busy_timeout(PATIENCE);
    let mut connection = SqliteConnection::connect_with(&options).await.map_err(no_copy)?;
    sqlx::query("VACUUM INTO $1").bind(name).execute(&mut connection).await.map_err(no_copy)?;
    connection.close().await.map_err(no_copy)?;

    unfinished.as_file().sync_all().map_err(no_file)?;
    let file = unfinished.persist_noclobber(to).map_err(|error| no_file(error.error))?;
    fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(no_file)?;
    Ok(file.metadata().map_err(no_file)?.len())
}
