//! `/admin/settings`: what is set where, and the forms that change what the configuration file leaves to the console.

pub mod fields;
pub mod logo;

use app::admin::{
    Conflict, FieldProblem, SettingField, SettingLine, SettingsFormPage, SettingsPage,
    SettingsSection,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::{Value, json};

use self::fields::{Parsed, Place};
use super::roles::{Right, Role};
use crate::{
    audit::{self, Action, Filter},
    config::{Tenant, Wrong},
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    settings::{
        self, By, Change, Section, Setting, Stored, Values, combine,
        keys::{ADMINISTRATORS, LOGO, MAINTENANCE},
        merge::{is_in_file, key_of},
    },
    terms::folder::sha256,
};

/// The visitor's tenant as the configuration file has it.
pub(crate) fn of_file(visit: &Visit) -> Result<&Tenant, PortalError> {
    let mut tenants = visit.app.file.tenants.iter();
    tenants.find(|tenant| tenant.id == visit.visitor.tenant).ok_or(PortalError::Missing)
}

/// `GET /admin/settings`: all of them, in words, and where each is set.
///
/// # Errors
/// [`PortalError`]
pub async fn show_settings(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let file = of_file(&visit)?;
    let stored = settings::read(&visit.app.store, file.id).await?;
    let place = Place { file, stored: &stored.values, look: &visit };
    let line = |setting: &Setting| {
        let (value, source) = place.value(setting);
        SettingLine { key: setting.key, value, source }
    };
    let section = |section: Section| {
        let settings = section.settings();
        let is_paused = place.is_paused();
        // What is said about a pause stands there while there is one.
        let says = |setting: &&Setting| {
            is_paused || setting.key == MAINTENANCE || !setting.key.starts_with(MAINTENANCE)
        };
        SettingsSection {
            name: section.name(),
            lines: settings.iter().filter(says).map(line).collect(),
            may_change: visit.roles.may(Right::Change)
                && settings.iter().any(|setting| !is_in_file(file, setting.key)),
        }
    };
    let (query, _) = visit.kept(query).await?;
    let done = query.field("done").and_then(Section::parse).map(Section::name);
    let listed = Section::ALL.into_iter().filter(|section| *section != Section::Webhooks);
    let page = SettingsPage { sections: listed.map(section).collect(), done };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// What a visitor has seen of a section, as a hash: whoever changes what is another by then is told.
fn seen(values: &Values, section: Section) -> String {
    let all: Vec<_> = section.settings().iter().map(|setting| values.get(setting.key)).collect();
    sha256(&json!(all).to_string())
}

/// The section of an address that has a form here.
fn section_of(name: &str) -> Result<Section, PortalError> {
    Section::parse(name).filter(|section| !section.has_own_pages()).ok_or(PortalError::Missing)
}

/// `GET /admin/settings/{section}`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such section.
pub async fn show_section(
    visit: Visit,
    Path(section): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let section = section_of(&section)?;
    let file = of_file(&visit)?;
    let stored = settings::read(&visit.app.store, file.id).await?;
    let (query, notice) = visit.kept(query).await?;
    let place = Place { file, stored: &stored.values, look: &visit };
    let field = |setting: &Setting| {
        let mut field = place.field(setting);
        if let Some(typed) = query.field(setting.key).filter(|_| !setting.kind.is_secret()) {
            typed.clone_into(&mut field.typed);
        }
        field
    };
    let page = SettingsFormPage {
        section: section.name(),
        fields: section.settings().iter().map(field).collect(),
        seen: seen(&stored.values, section),
        conflict: None,
        form: visit.form(notice),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/settings/{section}`: changes what the form has, if all of it can be used together.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such section.
pub async fn change_section(
    visit: Visit,
    Path(section): Path<String>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let section = section_of(&section)?;
    let file = of_file(&visit)?;
    let app = &visit.app;
    let stored = settings::read(&app.store, file.id).await?;
    let place = Place { file, stored: &stored.values, look: &visit };
    let mut fields: Vec<_> =
        section.settings().iter().map(|setting| place.typed(setting, &posted)).collect();
    let changes = parse(&place, section, &posted, &mut fields);
    check(&place, &stored, &changes, &mut fields);
    let again = |fields, seen, conflict, notice| SettingsFormPage {
        section: section.name(),
        fields,
        seen,
        conflict,
        form: visit.form(notice),
    };
    let was = posted.field("seen").unwrap_or_default().to_owned();
    if fields.iter().any(|field| field.problem.is_some()) {
        let page = again(fields, was, None, None);
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    }
    if let Err(notice) = visit.redeem(&posted).await {
        let page = again(fields, was, None, Some(notice));
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let actor = visit.visitor.actor();
    let by = By { actor: &actor, at: app.clock.now(), entropy: &app.entropy };
    let mut change = Change::begin(&app.store, file.id, by).await?;
    let is_seen = seen(&change.values, section);
    if is_seen != was {
        let theirs = Place { file, stored: &change.values, look: &visit };
        for (setting, field) in section.settings().iter().zip(&mut fields) {
            let now = theirs.field(setting);
            if now.fixed.is_none() && now.typed.trim() != field.typed.trim() {
                field.theirs = Some(theirs.value(setting).0);
            }
        }
        drop(change);
        let conflict = who_was_faster(&visit, section).await?;
        let page = again(fields, is_seen, Some(conflict), None);
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    }
    for (key, value) in &changes {
        change.values.set(key, value.clone());
    }
    // Whether all of it can be used together, with what others have set meanwhile.
    let together = Stored { values: change.values.clone(), ..stored.clone() };
    let problem = match combine(file, &together, &app.keys.current()) {
        Err(wrong) => Some(place_of(section, &wrong, &place)),
        Ok(combined) if is_last_administrator(&visit, section, &combined.tenant) => {
            Some((0, FieldProblem::LastAdministrator))
        }
        Ok(_) => None,
    };
    if let Some((at, problem)) = problem {
        drop(change);
        fields[at].problem = Some(problem);
        let page = again(fields, is_seen, None, None);
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    }
    change.commit(by).await?;
    app.settings_changed.notify_one();
    Ok(Redirect::to(&format!("/admin/settings?done={}", section.name())).into_response())
}

type Changes = Vec<(&'static str, Option<Value>)>;

/// What the form changes; of what cannot be read the fields tell.
fn parse(
    place: &Place<'_>,
    section: Section,
    posted: &Posted,
    fields: &mut [SettingField],
) -> Changes {
    let mut changes = Changes::new();
    for (setting, field) in section.settings().iter().zip(fields) {
        if is_in_file(place.file, setting.key) {
            field.problem = posted.field(setting.key).map(|_| FieldProblem::InFile);
            continue;
        }
        match place.parse(setting, &field.typed, posted) {
            Parsed::Value(value) => changes.push((setting.key, value)),
            Parsed::Kept => {}
            Parsed::Wrong(line) => field.problem = Some(FieldProblem::Wrong(line)),
        }
    }
    fields::with_one_credential(&mut changes);
    fields::with_the_pause(changes, posted)
}

/// Tries each change by itself, so that all that is wrong is said at once. What is said about Microsoft Graph belongs together.
fn check(place: &Place<'_>, stored: &Stored, changes: &Changes, fields: &mut [SettingField]) {
    let ring = place.look.app.keys.current();
    for (key, value) in changes {
        let mut tried = stored.clone();
        if key.starts_with("graph.") {
            for (key, value) in changes {
                tried.values.set(key, value.clone());
            }
        } else {
            tried.values.set(key, value.clone());
        }
        let Err(wrong) = combine(place.file, &tried, &ring) else { continue };
        let Some(field) = fields.iter_mut().find(|field| field.key == *key) else { continue };
        if key_of(&wrong.key, key) && field.problem.is_none() {
            field.problem = Some(FieldProblem::Wrong(place.line_of(&wrong, key, &field.typed)));
        }
    }
}

/// Which field an error is about.
fn place_of(section: Section, wrong: &Wrong, place: &Place<'_>) -> (usize, FieldProblem) {
    let settings = section.settings();
    let at = settings.iter().position(|setting| key_of(&wrong.key, setting.key));
    let key = settings[at.unwrap_or(0)].key;
    tracing::debug!(key, %wrong, "settings are refused");
    (at.unwrap_or(0), FieldProblem::Wrong(place.line_of(wrong, key, "")))
}

/// Whether nobody would be left who can change this.
fn is_last_administrator(visit: &Visit, section: Section, then: &Tenant) -> bool {
    let listed = then.sign_in.as_ref().is_some_and(|s| !s.administrators.is_empty());
    section.settings().iter().any(|setting| setting.key == ADMINISTRATORS)
        && !listed
        && !visit.visitor.roles.contains(&Role::Administrator)
}

/// Who has changed a section last, and when.
pub(super) async fn who_was_faster(
    visit: &Visit,
    section: Section,
) -> Result<Conflict, PortalError> {
    let filter = Filter {
        since: jiff::Timestamp::MIN,
        before: None,
        until: jiff::Timestamp::MAX,
        action: Some(Action::SettingsChanged),
        subject: Some(section.name().to_owned()),
        limit: 1,
    };
    let acts = audit::latest(&visit.app.store, visit.visitor.tenant, &filter).await?;
    let last = acts.into_iter().next();
    Ok(Conflict {
        at: last.as_ref().map(|act| act.at),
        by: last.and_then(|act| act.by.user.is_some().then_some(act.by.name)),
    })
}

/// Whether the logo that is in force is the file's.
fn logo_is_in_file(file: &Tenant) -> bool {
    is_in_file(file, LOGO)
}

/// A logo as pages show it.
pub(super) fn logo_now(visit: &Visit) -> Option<app::terms_of_use::Logo> {
    visit.app.assets.look(visit.visitor.tenant).logo.clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Kind;

    #[test]
    fn every_setting_has_its_words_and_no_two_sections_have_one() {
        let mut keys = Vec::new();
        for section in Section::ALL {
            assert_eq!(Section::parse(section.name()), Some(section));
            for setting in section.settings() {
                let values: &[&str] = match setting.kind {
                    Kind::Choice(values) => values,
                    Kind::Switch => &["true", "false"],
                    Kind::Paused => &["off", "on"],
                    _ => &[],
                };
                assert!(
                    app::admin::setting_has_words(section.name(), setting.key, values),
                    "{}",
                    setting.key
                );
                assert!(!keys.contains(&setting.key), "{}", setting.key);
                keys.push(setting.key);
            }
        }
    }
}
