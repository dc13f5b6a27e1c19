//! `/admin/policies`: what people agree to, from the first draft to the day it is no longer offered.

mod ask;
mod changes;
mod draft;
mod list;
mod new;
mod one;
mod preview;
mod publication;
mod settings;
mod text;
mod version;
mod words;

use jiff::Timestamp;

pub use ask::{Ask, AskPage};
pub use changes::ChangesPage;
pub use draft::{DraftPage, DraftTextRow, Flaw};
pub use list::{PoliciesPage, PolicyRow};
pub use new::{NewPolicyPage, NewProblem};
pub use one::{PolicyDone, PolicyPage};
pub use preview::{PreviewPage, PreviewSize, Shown};
pub use publication::{PublicationPage, PublicationProblem};
pub use settings::{SettingsForm, SettingsPage, SettingsProblem};
pub use text::{Dropped, Overtaken, TextPage, TextProblem};
pub use version::VersionPage;

use crate::portal::Tongue;

/// Whose devices a policy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// All.
    Any,
    /// The organization's.
    Company,
    /// People's own.
    Personal,
}

/// How long an acceptance lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// Until there is another version.
    ForGood,
    /// So many days.
    Days(u32),
    /// Until then.
    Until(Timestamp),
}

/// How people show that they have read a text before they accept it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// They need not.
    None,
    /// They tick a box.
    Checkbox,
    /// They go on from the end of the text.
    End,
}

/// What a version says besides its texts.
#[derive(Debug, Clone)]
pub struct Terms {
    /// Whose devices it is for.
    pub ownership: For,
    /// The groups it is for; none: everybody.
    pub groups: Vec<String>,
    /// The regions it is for; none: everywhere.
    pub regions: Vec<String>,
    /// The higher wins.
    pub priority: i32,
    /// Whether the portal asks those who accepted an older version.
    pub reaccept: bool,
    /// How people show that they have read it.
    pub reading: Reading,
    /// How long an acceptance lasts.
    pub lasting: Lasting,
    /// The language shown where none of the person's own is there.
    pub default_language: Tongue,
}

/// Where a version is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is what people are shown.
    InForce,
    /// It will be, from then on.
    ToCome,
    /// A later one took its place.
    Past,
    /// It was called off before its time.
    CalledOff,
}

/// A version, as lists name it.
#[derive(Debug, Clone)]
pub struct Edition {
    /// The number.
    pub number: u32,
    /// Where it is in its life.
    pub stage: Stage,
    /// From when it is in force; `None` where it always was.
    pub effective: Option<Timestamp>,
    /// When it was published.
    pub published_at: Timestamp,
    /// By whom; `None` for folders.
    pub published_by: Option<String>,
}
