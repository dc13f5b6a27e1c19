//! A tenant's terms folder: `<policy>/policy.toml` and `<policy>/<locale>.md`
//! (design.md, "Configuration").

use std::{
    fs,
    path::{Path, PathBuf},
};

use aws_lc_rs::digest;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::audience::{Lasting, Region};
use crate::{
    config::{ConfigError, from_table, optional_time, parse, time},
    ids::{ObjectId, PolicyId},
    language::Locale,
    terms_of_use::request::Ownership,
};

/// `policy.toml`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyFile {
    /// Whose devices the policy is for.
    #[serde(default)]
    pub ownership: ForOwnership,
    /// The groups whose members it is for; empty: everyone.
    #[serde(default)]
    pub groups: Vec<ObjectId>,
    /// The higher wins.
    #[serde(default)]
    pub priority: i32,
    /// The version's number.
    pub version: u32,
    /// From when it is in force; absent: from the start.
    #[serde(default = "always", deserialize_with = "time")]
    pub effective: Timestamp,
    /// The language shown where none of the person's own is there.
    pub default_locale: Locale,
    /// Whether the portal asks those who accepted an older version.
    #[serde(default)]
    pub reaccept: bool,
    /// The regions whose devices it is for; empty: all.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// For how many days an acceptance lasts; absent: for good.
    #[serde(default)]
    pub acceptance_days: Option<u32>,
    /// Until when an acceptance lasts.
    #[serde(default, deserialize_with = "optional_time")]
    pub acceptance_until: Option<Timestamp>,
    /// How people show that they have read it before they accept.
    #[serde(default)]
    pub reading: Reading,
}

impl PolicyFile {
    /// Reads the text of this file.
    ///
    /// # Errors
    /// [`FolderError`], with the file and what was expected.
    pub fn parse(text: &str, path: &Path) -> Result<Self, FolderError> {
        let file: Self = from_table(parse(text, path)?, path)?;
        let wrong = |reason: &str| {
            Err(FolderError::Content { path: path.to_owned(), reason: reason.to_owned() })
        };
        if file.version == 0 {
            return wrong("version: expected 1 or more");
        }
        if file.acceptance_days == Some(0) {
            return wrong("acceptance_days: expected 1 or more");
        }
        if file.acceptance_days.is_some() && file.acceptance_until.is_some() {
            return wrong("acceptance_until: expected either this or acceptance_days");
        }
        Ok(file)
    }

    /// How long an acceptance lasts.
    #[must_use]
    pub fn lasting(&self) -> Lasting {
        match (self.acceptance_days, self.acceptance_until) {
            (Some(days), _) => Lasting::Days(days),
            (None, Some(until)) => Lasting::Until(until),
            (None, None) => Lasting::ForGood,
        }
    }
}

fn always() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

/// Whose devices a policy is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForOwnership {
    /// The organization's.
    Company,
    /// People's own.
    Personal,
    /// Both.
    #[default]
    Any,
}

impl ForOwnership {
    /// `company`, `personal` or `any`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Personal => "personal",
            Self::Any => "any",
        }
    }

    /// The reverse of [`ForOwnership::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Company, Self::Personal, Self::Any].into_iter().find(|o| o.as_str() == text)
    }

    /// Whether it covers a device of this ownership.
    #[must_use]
    pub fn covers(self, ownership: Ownership) -> bool {
        self == Self::Any || self.as_str() == ownership.as_str()
    }
}

/// How people show that they have read a text before they accept it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// They need not.
    #[default]
    None,
    /// They tick a box that says so.
    Checkbox,
    /// They go on from the end of the text, and accept on a page of its own. In the portal, where everything is one
    /// page, they tick the box.
    End,
}

impl Reading {
    /// `none`, `checkbox` or `end`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Checkbox => "checkbox",
            Self::End => "end",
        }
    }

    /// The reverse of [`Reading::as_str`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::None, Self::Checkbox, Self::End].into_iter().find(|r| r.as_str() == text)
    }
}

/// A policy as its folder has it.
#[derive(Debug, Clone)]
pub struct PolicyFolder {
    /// The folder's name.
    pub id: PolicyId,
    /// The folder.
    pub path: PathBuf,
    /// `policy.toml`.
    pub file: PolicyFile,
    /// One text a language, in the order of their tags.
    pub texts: Vec<TextFile>,
}

/// A text as its file has it.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// The file's name without `.md`.
    pub locale: Locale,
    /// The text: UTF-8, lines ended by LF, no byte order mark, so that a checkout on another system
    /// does not make another text of it.
    pub markdown: String,
    /// SHA-256 of that, in hex.
    pub sha256: String,
}

impl TextFile {
    /// Reads the content of this file, whose name is the text's language.
    ///
    /// # Errors
    /// [`FolderError`], with the file and what was expected.
    pub fn parse(content: Vec<u8>, path: &Path) -> Result<Self, FolderError> {
        let wrong = |reason: String| FolderError::Content { path: path.to_owned(), reason };
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let locale =
            name.parse().map_err(|e| wrong(format!("the file's name is its language; {e}")))?;
        let text = String::from_utf8(content).map_err(|_| wrong("expected UTF-8".to_owned()))?;
        let markdown = normal(&text);
        if markdown.trim().is_empty() {
            return Err(wrong("the text is empty; expected the terms".to_owned()));
        }
        if markdown.contains('\0') {
            return Err(wrong("holds a NUL character; expected text".to_owned()));
        }
        let sha256 = sha256(&markdown);
        Ok(Self { locale, markdown, sha256 })
    }
}

/// A text with its lines ended by LF and without a byte order mark.
#[must_use]
pub fn normal(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n")
}

/// A folder that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// A file or folder cannot be read.
    #[error("{}: {source}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// `policy.toml` is not right.
    #[error(transparent)]
    Policy(#[from] ConfigError),
    /// Something else is not right.
    #[error("{}: {reason}", path.display())]
    Content {
        /// Where.
        path: PathBuf,
        /// What, and what was expected.
        reason: String,
    },
}

/// SHA-256 of a text, in hex.
#[must_use]
pub fn sha256(text: &str) -> String {
    hex::encode(digest::digest(&digest::SHA256, text.as_bytes()))
}

/// Reads all policies of a folder, in the order of their ids.
///
/// # Errors
/// [`FolderError`], with the file and what was expected.
pub fn read(folder: &Path) -> Result<Vec<PolicyFolder>, FolderError> {
    let mut policies = Vec::new();
    for path in sorted_entries(folder)? {
        if !path.is_dir() {
            tracing::warn!(path = %path.display(), "not a policy's folder; passed over");
            continue;
        }
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let id = name.parse().map_err(|e| FolderError::Content {
            path: path.clone(),
            reason: format!("the folder's name is the policy's id; {e}"),
        })?;
        policies.push(read_policy(id, path)?);
    }
    Ok(policies)
}

fn read_policy(id: PolicyId, path: PathBuf) -> Result<PolicyFolder, FolderError> {
    let toml = path.join("policy.toml");
    let text = fs::read_to_string(&toml)
        .map_err(|source| FolderError::Read { path: toml.clone(), source })?;
    let file = PolicyFile::parse(&text, &toml)?;
    let mut texts = Vec::new();
    for path in sorted_entries(&path)? {
        if is_text(&path) {
            let bytes = fs::read(&path)
                .map_err(|source| FolderError::Read { path: path.clone(), source })?;
            let text = TextFile::parse(bytes, &path)?;
            if texts.iter().any(|earlier: &TextFile| earlier.locale == text.locale) {
                let reason = format!("there is another file for {}; expected one", text.locale);
                return Err(FolderError::Content { path, reason });
            }
            texts.push(text);
        } else if path != toml {
            tracing::warn!(path = %path.display(), "neither policy.toml nor a text; passed over");
        }
    }
    if !texts.iter().any(|text| text.locale == file.default_locale) {
        return Err(FolderError::Content {
            path: toml,
            reason: format!(
                "default_locale: expected the file {}.md beside it",
                file.default_locale
            ),
        });
    }
    Ok(PolicyFolder { id, path, file, texts })
}

/// `<language>….md`, where a language has two or three letters: a `README.md` is none.
fn is_text(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let language = name.split(['-', '_', '.']).next().unwrap_or_default();
    path.extension().is_some_and(|extension| extension == "md") && (2..=3).contains(&language.len())
}

fn sorted_entries(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let fail = |source| FolderError::Read { path: folder.to_owned(), source };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let hidden = path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'));
        if !hidden {
            entries.push(path);
        }
    }
    entries.sort();
    Ok(entries)
}
