//! `[evidence] checkpoint_file`: every checkpoint of every tenant, a line each, where the operator can carry it away.
//!
//! What is missing in it is added, whoever made it and whenever: after an end in the middle, a full disk, or a file that was
//! moved away. Several instances may share one.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use super::{batches, checkpoint};
use crate::{ids::TenantId, store::Store};

/// How many checkpoints are added at a time.
const TOGETHER: u32 = 500;

/// Why checkpoints are not in the file.
#[derive(Debug, thiserror::Error)]
pub(super) enum FileError {
    /// The file.
    #[error("{}: {source}", file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The file, and which checkpoints are in it.
#[derive(Debug)]
pub(super) struct CheckpointFile {
    path: PathBuf,
    /// How much of the file was read.
    length: u64,
    /// The last batch of each tenant.
    last: HashMap<TenantId, i64>,
}

impl CheckpointFile {
    pub fn new(path: PathBuf) -> Self {
        Self { path, length: 0, last: HashMap::new() }
    }

    /// Adds what is missing. When this returns, it is on the disk.
    pub async fn complete(&mut self, store: &Store) -> Result<(), FileError> {
        for (tenant, newest) in batches::last_batches(store).await? {
            // What another instance has added is only seen with the file in hand.
            while self.last.get(&tenant).copied().unwrap_or_default() < newest {
                let after = self.last.get(&tenant).copied().unwrap_or_default();
                let missing = batches::checkpoints(store, tenant, after, TOGETHER).await?;
                if missing.is_empty() {
                    break;
                }
                let path = self.path.clone();
                let (length, last) = (self.length, std::mem::take(&mut self.last));
                let added = tokio::task::spawn_blocking(move || {
                    let mut state = Self { path, length, last };
                    let added = state.add(tenant, &missing);
                    (state, added)
                });
                let (state, added) =
                    added.await.map_err(|error| self.fail(io::Error::other(error)))?;
                *self = state;
                added.map_err(|error| self.fail(error))?;
            }
        }
        Ok(())
    }

    fn fail(&self, source: io::Error) -> FileError {
        FileError::File { file: self.path.clone(), source }
    }

    fn add(&mut self, tenant: TenantId, missing: &[(i64, String)]) -> io::Result<()> {
        let mut file = open(&self.path)?;
        file.lock()?;
        self.read(&mut file)?;
        let last = self.last.get(&tenant).copied().unwrap_or_default();
        let mut lines = String::new();
        for (_, jws) in missing.iter().filter(|(number, _)| *number > last) {
            lines.push_str(jws);
            lines.push('\n');
        }
        file.seek(SeekFrom::End(0))?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        self.read(&mut file)?;
        match self.last.get(&tenant) {
            Some(now) if *now > last => Ok(()),
            _ => Err(io::Error::other("a checkpoint in the database cannot be read")),
        }
    }

    /// Takes note of what was added since. A line that somebody could not finish is taken out.
    fn read(&mut self, file: &mut File) -> io::Result<()> {
        let length = file.metadata()?.len();
        if length < self.length {
            // It was moved away or emptied.
            (self.length, self.last) = (0, HashMap::new());
        }
        file.seek(SeekFrom::Start(self.length))?;
        let mut lines = BufReader::new(&mut *file);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line)? > 0 {
            if line.last() != Some(&b'\n') {
                break;
            }
            self.length += line.len() as u64;
            let text = std::str::from_utf8(&line).unwrap_or_default().trim_end();
            if let Ok(claims) = checkpoint::read(text) {
                let number = i64::try_from(claims.number).unwrap_or_default();
                let last = self.last.entry(claims.tid).or_default();
                *last = number.max(*last);
            }
            line.clear();
        }
        if self.length < length {
            file.set_len(self.length)?;
        }
        Ok(())
    }
}

fn open(path: &Path) -> io::Result<File> {
    let open = || OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    match open() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            open()
        }
        opened => opened,
    }
}
