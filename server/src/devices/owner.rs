//! What people say about their own devices: what they know and call them by, and that they have lost one.

use app::portal::NameProblem;

use super::{Device, State, begin_change, end_change, removal::Asked};
use crate::{
    clock::Entropy,
    events::EventType,
    ids::{DeviceId, TenantId},
    store::Store,
};

impl Device {
    /// What its owner knows it by: the name that they gave it, the one that it reports, or its model.
    #[must_use]
    pub fn known_as(&self) -> Option<String> {
        let named = self.display_name.as_ref().or(self.name.as_ref());
        named.cloned().or_else(|| self.full_model())
    }

    /// Manufacturer and model. Many models begin with their manufacturer.
    #[must_use]
    pub fn full_model(&self) -> Option<String> {
        full_model(self.manufacturer.as_deref(), self.model.as_deref())
    }
}

fn full_model(manufacturer: Option<&str>, model: Option<&str>) -> Option<String> {
    match (manufacturer, model) {
        (Some(manufacturer), Some(model)) => {
            let named = model.to_lowercase().starts_with(&manufacturer.to_lowercase());
            Some(if named { model.to_owned() } else { format!("{manufacturer} {model}") })
        }
        (one, other) => one.or(other).map(str::to_owned),
    }
}

/// What a person calls a device: 1 to 64 characters that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisplayName(String);

impl DisplayName {
    /// The longest one, in characters.
    pub const LONGEST: usize = 64;

    /// What was typed; `None` where that is nothing.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<Option<Self>, NameProblem> {
        let name = typed.trim();
        if name.chars().any(char::is_control) {
            Err(NameProblem::Unprintable)
        } else if name.chars().count() > Self::LONGEST {
            Err(NameProblem::TooLong)
        } else if name.is_empty() {
            Ok(None)
        } else if name.chars().all(is_invisible) {
            Err(NameProblem::Unprintable)
        } else {
            Ok(Some(Self(name.to_owned())))
        }
    }
}

/// Characters without a shape or a width: marks that only steer others (Unicode, general category Cf, and
/// blanks).
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
}

/// Gives a device a name of the person's own, or takes it away; `false` where there is no such device, or it
/// is removed.
///
/// # Errors
/// Where the database fails.
pub async fn rename(
    store: &Store,
    entropy: &Entropy,
    (tenant, id): (TenantId, DeviceId),
    name: Option<DisplayName>,
    Asked { by, at }: Asked<'_>,
) -> Result<bool, sqlx::Error> {
    let Some((transaction, mut device)) = begin_change(store, tenant, id).await? else {
        return Ok(false);
    };
    if device.state == State::Removed {
        return Ok(false);
    }
    // The name that it reports itself is no name of the person's own.
    let name = name.map(|DisplayName(name)| name).filter(|name| device.name.as_ref() != Some(name));
    if device.display_name == name {
        return Ok(true);
    }
    device.display_name = name;
    let event = device.event(EventType::DeviceRenamed, at, Some(by));
    end_change(transaction, &device, Some(event), entropy).await?;
    Ok(true)
}

/// Reports a device lost, or found; `false` where there is no such device, or it is removed.
///
/// # Errors
/// Where the database fails.
pub async fn report_loss(
    store: &Store,
    entropy: &Entropy,
    (tenant, id): (TenantId, DeviceId),
    lost: bool,
    Asked { by, at }: Asked<'_>,
) -> Result<bool, sqlx::Error> {
    let Some((transaction, mut device)) = begin_change(store, tenant, id).await? else {
        return Ok(false);
    };
    if device.state == State::Removed {
        return Ok(false);
    }
    if device.lost_at.is_some() == lost {
        return Ok(true);
    }
    device.lost_at = lost.then_some(at);
    let kind = if lost { EventType::DeviceLost } else { EventType::DeviceFound };
    let event = device.event(kind, at, Some(by));
    end_change(transaction, &device, Some(event), entropy).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_anything_that_can_be_shown() {
        let parsed = |typed: &str| DisplayName::parse(typed).map(|name| name.map(|name| name.0));
        assert_eq!(
            parsed("  Ada’s <b>Surface</b> 🖥️ "),
            Ok(Some("Ada’s <b>Surface</b> 🖥️".to_owned()))
        );
        assert_eq!(parsed(&"ü".repeat(64)), Ok(Some("ü".repeat(64))));
        assert_eq!(parsed(""), Ok(None));
        assert_eq!(parsed(" \u{a0} "), Ok(None));
        assert_eq!(parsed(&"ü".repeat(65)), Err(NameProblem::TooLong));
        assert_eq!(parsed("a\nb"), Err(NameProblem::Unprintable));
        assert_eq!(parsed("\u{200b}\u{202e}"), Err(NameProblem::Unprintable));
    }

    #[test]
    fn a_manufacturer_is_not_named_twice() {
        for (manufacturer, name, both) in [
            (Some("HP"), Some("HP EliteBook 840"), Some("HP EliteBook 840")),
            (Some("Dell"), Some("Latitude 7440"), Some("Dell Latitude 7440")),
            (Some("Dell"), None, Some("Dell")),
            (None, Some("Book 14"), Some("Book 14")),
            (None, None, None),
        ] {
            assert_eq!(full_model(manufacturer, name).as_deref(), both);
        }
    }
}
