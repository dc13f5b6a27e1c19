//! Settings as people see and type them, to and from the form that they are stored in.

use app::admin::{FieldKind, SettingField, Source, Value as Shown};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde_json::{Map, Value, json};

use super::logo_now;
use crate::{
    config::{Tenant, Wrong},
    portal::{posted::Posted, visit::Visit},
    settings::{
        By, Kind, Setting, Values,
        keys::{AUDIENCES, GRAPH_CERTIFICATE, GRAPH_CLIENT, GRAPH_SECRET, MAINTENANCE, SECRET},
        merge::{in_file, is_in_file, to_json},
        seal,
    },
};

/// Where a setting's value is looked up, and who looks.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: &'a Tenant,
    pub(super) stored: &'a Values,
    pub(super) look: &'a Visit,
}

/// What was typed.
#[derive(Debug, PartialEq)]
pub(super) enum Parsed {
    /// What is to be set; `None`: nothing, so that the default is in force.
    Value(Option<Value>),
    /// What is there stays.
    Kept,
    /// It cannot be read; of a list, this line.
    Wrong(Option<usize>),
}

impl Place<'_> {
    /// What the file has.
    fn of_file(&self, setting: &Setting) -> Option<Value> {
        in_file(self.file, setting.key).cloned().map(to_json)
    }

    /// Whether the file names where a secret is.
    fn secret_of_file(&self, key: &str) -> Option<Value> {
        let beside = match key {
            GRAPH_CERTIFICATE => "graph.certificate_file",
            GRAPH_SECRET => "graph.client_secret_file",
            _ => "sign_in.client_secret_file",
        };
        in_file(self.file, beside).map(|_| "set".into())
    }

    /// Whether enrollment is paused, now or for some time.
    pub(super) fn is_paused(&self) -> bool {
        let pause = in_file(self.file, MAINTENANCE).cloned().map(to_json);
        let pause = pause.as_ref().or_else(|| self.stored.get(MAINTENANCE));
        pause.is_some_and(|pause| *pause != json!(false))
    }

    /// A setting's value, and where it comes from.
    pub(super) fn value(&self, setting: &Setting) -> (Shown, Source) {
        let stored = self.stored.get(setting.key);
        if setting.key == AUDIENCES {
            let file = self.of_file(setting);
            let all: Vec<String> =
                [file.as_ref(), stored].into_iter().flatten().flat_map(texts).collect();
            let source = if stored.is_some() { Source::Both } else { Source::File };
            return (Shown::List(all), source);
        }
        if setting.kind == Kind::Picture {
            let source = match (is_in_file(self.file, setting.key), stored) {
                (true, _) => Source::File,
                (false, Some(_)) => Source::Console,
                (false, None) => Source::Default,
            };
            let logo = logo_now(self.look).filter(|_| source != Source::Default);
            return (logo.map_or(Shown::Nothing, Shown::Picture), source);
        }
        if is_in_file(self.file, setting.key) {
            let value = match setting.key {
                SECRET | GRAPH_SECRET | GRAPH_CERTIFICATE => self.secret_of_file(setting.key),
                _ => self.of_file(setting),
            };
            return (shown(setting, value.as_ref()), Source::File);
        }
        let source = if stored.is_some() { Source::Console } else { Source::Default };
        (shown(setting, stored), source)
    }

    /// A setting's field, as the values have it.
    pub(super) fn field(&self, setting: &Setting) -> SettingField {
        let is_fixed = is_in_file(self.file, setting.key);
        let adds = setting.key == AUDIENCES;
        let stored = self.stored.get(setting.key);
        let fixed = if adds {
            self.of_file(setting).map(|value| Shown::List(texts(&value)))
        } else {
            is_fixed.then(|| self.value(setting).0)
        };
        SettingField {
            key: setting.key,
            id: setting.id,
            kind: match setting.kind {
                Kind::Number(_) | Kind::Days => FieldKind::Number,
                Kind::Choice(values) => FieldKind::Choice(values.into()),
                Kind::Switch => FieldKind::Choice(vec!["true", "false"]),
                Kind::Paused => FieldKind::Choice(vec!["off", "on"]),
                Kind::Line | Kind::Picture => FieldKind::Line,
                Kind::Lines | Kind::Caps | Kind::Webhooks => FieldKind::Lines,
                Kind::Pem => FieldKind::SecretLines(stored.is_some()),
                Kind::Time => FieldKind::Time,
                Kind::Secret => FieldKind::Secret(stored.is_some()),
            },
            typed: self.as_typed(setting, stored),
            fixed,
            adds,
            problem: None,
            theirs: None,
        }
    }

    /// The same with what somebody has typed.
    pub(super) fn typed(&self, setting: &Setting, posted: &Posted) -> SettingField {
        let mut field = self.field(setting);
        if field.fixed.is_none() || field.adds {
            posted.field(setting.key).unwrap_or_default().clone_into(&mut field.typed);
        }
        field
    }

    /// A value as one would type it.
    fn as_typed(&self, setting: &Setting, value: Option<&Value>) -> String {
        let text = || value.and_then(Value::as_str).unwrap_or_default().to_owned();
        match setting.kind {
            Kind::Number(default) => value.map_or(default.to_string(), ToString::to_string),
            Kind::Days => value.map(ToString::to_string).unwrap_or_default(),
            Kind::Choice(values) => value.and_then(Value::as_str).unwrap_or(values[0]).to_owned(),
            Kind::Switch => value.map_or("true".to_owned(), ToString::to_string),
            Kind::Paused => if self.is_paused() { "on" } else { "off" }.to_owned(),
            Kind::Line => text(),
            Kind::Lines | Kind::Caps => value.map(texts).unwrap_or_default().join("\n"),
            Kind::Time => {
                let at = text().parse::<Timestamp>().ok();
                let zone = &self.look.frame.zone;
                at.map(|at| at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string())
                    .unwrap_or_default()
            }
            Kind::Secret | Kind::Pem | Kind::Picture | Kind::Webhooks => String::new(),
        }
    }

    /// What was typed, to be stored. What is as it is by default is not.
    pub(super) fn parse(&self, setting: &Setting, typed: &str, posted: &Posted) -> Parsed {
        let typed = typed.trim();
        let some = |value: Value| Parsed::Value(Some(value));
        match setting.kind {
            Kind::Paused if ["on", "off"].contains(&typed) => Parsed::Kept,
            Kind::Paused => Parsed::Wrong(None),
            Kind::Secret | Kind::Pem | Kind::Picture if typed.is_empty() => Parsed::Kept,
            Kind::Choice(values) if typed == values[0] => Parsed::Value(None),
            // Nothing chosen, as a browser never sends it.
            Kind::Choice(_) | Kind::Switch if typed.is_empty() => Parsed::Wrong(None),
            _ if typed.is_empty() => Parsed::Value(None),
            Kind::Number(default) => match typed.parse::<u32>() {
                Ok(number) if number == default => Parsed::Value(None),
                Ok(number) => some(number.into()),
                Err(_) => Parsed::Wrong(None),
            },
            Kind::Days => {
                typed.parse::<u32>().map_or(Parsed::Wrong(None), |days| some(days.into()))
            }
            Kind::Switch => match typed {
                "true" => Parsed::Value(None),
                "false" => some(false.into()),
                _ => Parsed::Wrong(None),
            },
            Kind::Choice(_) | Kind::Line => some(typed.into()),
            Kind::Lines => {
                let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
                some(lines.map(Value::from).collect())
            }
            Kind::Caps => caps(posted.field(setting.key).unwrap_or_default())
                .map_or_else(|line| Parsed::Wrong(Some(line)), some),
            Kind::Time => match time(typed, &self.look.frame.zone) {
                Some(at) => some(at.to_string().into()),
                None => Parsed::Wrong(None),
            },
            Kind::Secret | Kind::Pem => {
                let (app, actor) = (&self.look.app, self.look.visitor.actor());
                let by = By { actor: &actor, at: app.clock.now(), entropy: &app.entropy };
                seal(&app.keys.current(), self.file.id, typed, by).map_or(Parsed::Wrong(None), some)
            }
            Kind::Picture | Kind::Webhooks => Parsed::Kept,
        }
    }

    /// The line of a list that an error is about, as somebody typed it.
    pub(super) fn line_of(&self, wrong: &Wrong, key: &str, typed: &str) -> Option<usize> {
        let at = wrong.key.strip_prefix(key)?.strip_prefix('[')?.split(']').next()?;
        let at: usize = at.parse().ok()?;
        let before = match key {
            AUDIENCES => self.file.audiences.len(),
            _ => 0,
        };
        let at = at.checked_sub(before)?;
        let lines = typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        Some(lines.map(|(n, _)| n + 1).nth(at).unwrap_or(at + 1))
    }
}

/// A client secret takes the place of a certificate, and the other way round. Without a client both go.
pub(super) fn with_one_credential(changes: &mut Vec<(&'static str, Option<Value>)>) {
    let set = |key| changes.iter().any(|(k, value)| *k == key && value.is_some());
    let gone: &[&str] = match (set(GRAPH_SECRET), set(GRAPH_CERTIFICATE)) {
        _ if changes.contains(&(GRAPH_CLIENT, None)) => &[GRAPH_SECRET, GRAPH_CERTIFICATE],
        (true, false) => &[GRAPH_CERTIFICATE],
        (false, true) => &[GRAPH_SECRET],
        _ => &[],
    };
    changes.retain(|(key, _)| !gone.contains(key));
    changes.extend(gone.iter().map(|key| (*key, None)));
}

/// What was said about the pause, where there is one; without one nothing of it stays.
pub(super) fn with_the_pause(
    changes: Vec<(&'static str, Option<Value>)>,
    posted: &Posted,
) -> Vec<(&'static str, Option<Value>)> {
    let Some(on) = posted.field(MAINTENANCE) else { return changes };
    let (about, mut others): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|(key, _)| key.starts_with(MAINTENANCE));
    let said = about.into_iter().filter_map(|(key, value)| {
        Some((key.strip_prefix(MAINTENANCE)?.strip_prefix('.')?.to_owned(), value?))
    });
    let said: Map<String, Value> = said.collect();
    let pause = match on {
        "on" if said.is_empty() => Some(true.into()),
        "on" => Some(Value::Object(said)),
        _ => None,
    };
    others.push((MAINTENANCE, pause));
    others
}

/// The texts of a list. A cap is a line of three words.
fn texts(value: &Value) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Object(cap) => {
            let word = |name: &str| cap.get(name).and_then(Value::as_str);
            let cap = cap.get("cap").map(ToString::to_string).unwrap_or_default();
            match (word("group"), word("user")) {
                (Some(group), _) => format!("group {group} {cap}"),
                (_, user) => format!("user {} {cap}", user.unwrap_or_default()),
            }
        }
        other => other.to_string(),
    };
    value.as_array().into_iter().flatten().map(text).collect()
}

/// Caps of groups and users; the error is the line that is none.
fn caps(typed: &str) -> Result<Value, usize> {
    let mut caps = Vec::new();
    for (n, line) in typed.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let words: Vec<_> = line.split_whitespace().filter(|word| *word != "=").collect();
        let [whose @ ("group" | "user"), id, cap] = words[..] else { return Err(n + 1) };
        let cap: u32 = cap.parse().map_err(|_| n + 1)?;
        caps.push(json!({ whose: id, "cap": cap }));
    }
    Ok(caps.into())
}

/// A time where somebody is.
pub(crate) fn time(typed: &str, zone: &TimeZone) -> Option<Timestamp> {
    let at: DateTime = typed.parse().ok()?;
    at.to_zoned(zone.clone()).ok().map(|at| at.timestamp())
}

/// A value to be shown; without one, the default.
fn shown(setting: &Setting, value: Option<&Value>) -> Shown {
    let text = || value.and_then(Value::as_str).map(str::to_owned);
    match setting.kind {
        Kind::Number(default) => {
            Shown::Text(value.map_or(default.to_string(), ToString::to_string))
        }
        Kind::Days => value.map_or(Shown::Nothing, |days| Shown::Text(days.to_string())),
        Kind::Choice(values) => Shown::Choice(text().unwrap_or_else(|| values[0].to_owned())),
        Kind::Switch => Shown::Choice(value.map_or("true".to_owned(), ToString::to_string)),
        Kind::Paused => {
            let on = value.is_some_and(|value| *value != json!(false));
            Shown::Choice(if on { "on" } else { "off" }.to_owned())
        }
        Kind::Lines if setting.key == "redirect_uris" && value.is_none() => {
            Shown::List(vec!["ms-appx-web:".to_owned(), "ms-aadj-redir:".to_owned()])
        }
        Kind::Lines | Kind::Caps | Kind::Webhooks => match value.map(texts).unwrap_or_default() {
            all if all.is_empty() => Shown::Nothing,
            all => Shown::List(all),
        },
        Kind::Time => {
            let at = text().and_then(|text| text.parse().ok());
            at.map_or(Shown::Nothing, Shown::Time)
        }
        Kind::Secret | Kind::Pem => value.map_or(Shown::Nothing, |_| Shown::Secret),
        Kind::Line | Kind::Picture => text().map_or(Shown::Nothing, Shown::Text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caps_are_read_as_they_are_written_and_an_error_names_its_line() {
        let id = "5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93";
        let typed = format!("group {id} 1000\n\n  user {id} = 3 ");
        let read = caps(&typed).unwrap();
        assert_eq!(read, json!([{ "group": id, "cap": 1000 }, { "user": id, "cap": 3 }]));
        assert_eq!(texts(&read), [format!("group {id} 1000"), format!("user {id} 3")]);
        for (typed, line) in [("group x", 1), ("\nteam x 3", 2), ("user x -1", 1)] {
            assert_eq!(caps(typed), Err(line), "{typed}");
        }
    }

    #[test]
    fn what_is_said_about_a_pause_goes_with_it() {
        let posted = |text: &str| Posted::parse(text.as_bytes());
        let said = || {
            vec![
                ("restrictions.maintenance.message", Some("Soon".into())),
                ("restrictions.maintenance.until", None),
            ]
        };
        let on = with_the_pause(said(), &posted("restrictions.maintenance=on"));
        assert_eq!(on, [(MAINTENANCE, Some(json!({ "message": "Soon" })))]);
        let off = with_the_pause(said(), &posted("restrictions.maintenance=off"));
        assert_eq!(off, [(MAINTENANCE, None)]);
        let bare = with_the_pause(vec![], &posted("restrictions.maintenance=on"));
        assert_eq!(bare, [(MAINTENANCE, Some(json!(true)))]);
    }
}
