//! `[evidence] checkpoint_file`: every checkpoint of every tenant, a line each, where the operator can carry it away.
//!
//! What is missing in it is added, whoever made it and whenever: after an end in the middle, a full disk, or a file that was
//! moved away. Several instances may share one.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions, TryLockError},
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
                if !added.map_err(|error| self.fail(error))? {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn fail(&self, source: io::Error) -> FileError {
        FileError::File { file: self.path.clone(), source }
    }

    /// Adds those that nobody has added; `false` where another instance has the file in hand: next time, then.
    fn add(&mut self, tenant: TenantId, missing: &[(i64, String)]) -> io::Result<bool> {
        let known = self.last.get(&tenant).copied();
        let mut file = open(&self.path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        self.read(&mut file)?;
        let last = self.last.get(&tenant).copied().unwrap_or_default();
        let mut lines = String::new();
        for (_, jws) in missing.iter().filter(|(number, _)| *number > last) {
            lines.push_str(jws);
            lines.push('\n');
        }
        if !lines.is_empty() {
            file.seek(SeekFrom::End(0))?;
            file.write_all(lines.as_bytes())?;
            file.sync_all()?;
            self.read(&mut file)?;
        }
        // Or it would go on for ever.
        if self.last.get(&tenant).copied() > known {
            Ok(true)
        } else {
            Err(io::Error::other("a checkpoint in the database cannot be read"))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::{Clock, Entropy},
        evidence::checkpoint::Claims,
        keys::Keys,
    };

    #[test]
    fn a_file_gets_what_is_missing_in_it_and_waits_for_who_has_it_in_hand() {
        let folder = tempfile::tempdir().unwrap();
        let (clock, entropy) = (Clock::system(), Entropy::system());
        let keys = Keys::open(&folder.path().join("k"), &clock, &entropy).unwrap().current();
        let tenant = TenantId::random(&entropy);
        let checkpoint = |number: u64| {
            let previous = (number > 1).then_some([1; 32]);
            let (iss, root, iat) = ("https://mdm.contoso.com".to_owned(), [2; 32], 0);
            let (size, total) = (1, number);
            let claims = Claims { iss, tid: tenant, number, size, total, root, previous, iat };
            (i64::try_from(number).unwrap(), claims.sign(&keys, clock.now()).unwrap())
        };
        let all: Vec<_> = (1..=3).map(checkpoint).collect();
        let path = folder.path().join("new/checkpoints");
        let mut one = CheckpointFile::new(path.clone());
        assert!(one.add(tenant, &all[..2]).unwrap());
        // Another instance, which knows nothing of the file yet.
        let mut two = CheckpointFile::new(path.clone());
        assert!(two.add(tenant, &all[..2]).unwrap());
        let held = File::open(&path).unwrap();
        held.lock().unwrap();
        assert!(!two.add(tenant, &all[2..]).unwrap());
        drop(held);
        assert!(two.add(tenant, &all[2..]).unwrap());
        assert!(one.add(tenant, &all[2..]).unwrap());
        let expected: String = all.iter().flat_map(|(_, jws)| [jws.as_str(), "\n"]).collect();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), expected);
        assert!(one.add(tenant, &[(4, "damaged".to_owned())]).is_err());
        // Moved away: the new file gets all of it, as far as it is given.
        std::fs::remove_file(&path).unwrap();
        let mut three = CheckpointFile::new(path.clone());
        assert!(three.add(tenant, &all).unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), expected);
    }
}
