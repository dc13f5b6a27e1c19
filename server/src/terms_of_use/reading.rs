//! Whether a person has shown that they have read the terms, where the policy asks for that.

use app::terms_of_use::Reading as Asked;

use crate::{decisions::ReadBy, terms::folder::Reading};

/// They have not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotRead;

/// How they have: `read` is that they came to the end of this text, `ticked` that they ticked the box.
///
/// # Errors
/// [`NotRead`]
pub fn shown(reading: Reading, read: bool, ticked: bool) -> Result<Option<ReadBy>, NotRead> {
    match reading {
        Reading::None => Ok(None),
        Reading::Checkbox => ticked.then_some(Some(ReadBy::Checkbox)).ok_or(NotRead),
        Reading::End => read.then_some(Some(ReadBy::End)).ok_or(NotRead),
    }
}

/// As the pages have it.
pub(super) fn asked(reading: Reading) -> Asked {
    match reading {
        Reading::None => Asked::None,
        Reading::Checkbox => Asked::Checkbox,
        Reading::End => Asked::End,
    }
}
