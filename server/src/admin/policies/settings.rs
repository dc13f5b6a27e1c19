//! A draft's settings: whom it is for, and what it asks of them.

use std::{collections::HashSet, hash::Hash};

use app::{
    admin::policies::{Overtaken, SettingsForm, SettingsPage, SettingsProblem},
    portal::Notice,
};
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{AtPolicy, tongues};
use crate::{
    admin::{
        diff::{compare, json_lines},
        parts,
    },
    language::Locale,
    portal::{
        PortalError, html,
        posted::{self, Posted},
    },
    terms::{
        audience::Lasting,
        draft::{self, Draft, Saved, Settings},
        folder::{ForOwnership, Reading},
    },
};

/// How many groups a version may be for: each is compared whenever somebody reads the terms.
const MOST_GROUPS: usize = 1000;

const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// The form as it is filled in for these settings.
fn filled_in(settings: &Settings, zone: &TimeZone) -> SettingsForm {
    let joined = |list: Vec<String>, between: &str| list.join(between);
    let texts = |list: &[_]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    let (lasting, days, until) = match settings.lasting {
        Lasting::ForGood => ("good", String::new(), String::new()),
        Lasting::Days(days) => ("days", days.to_string(), String::new()),
        Lasting::Until(at) => ("date", String::new(), at.to_zoned(zone.clone()).date().to_string()),
    };
    SettingsForm {
        ownership: settings.ownership.as_str().to_owned(),
        audience: if settings.groups.is_some() { "groups" } else { "everybody" }.to_owned(),
        groups: settings
            .groups
            .as_deref()
            .unwrap_or_default()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n"),
        place: if settings.regions.is_some() { "regions" } else { "everywhere" }.to_owned(),
        regions: joined(texts(settings.regions.as_deref().unwrap_or_default()), ", "),
        priority: settings.priority.to_string(),
        default_language: settings.default_locale.to_string(),
        reaccept: settings.reaccept,
        reading: settings.reading.as_str().to_owned(),
        lasting: lasting.to_owned(),
        days,
        until,
    }
}

/// The form as it was sent.
fn sent(posted: &Posted) -> SettingsForm {
    let field = |name: &str| posted.field(name).unwrap_or_default().trim().to_owned();
    SettingsForm {
        ownership: field("ownership"),
        audience: field("audience"),
        groups: field("groups").replace("\r\n", "\n"),
        place: field("place"),
        regions: field("regions"),
        priority: field("priority"),
        default_language: field("default_language"),
        reaccept: posted.field("reaccept").is_some(),
        reading: field("reading"),
        lasting: field("lasting"),
        days: field("days"),
        until: field("until"),
    }
}

/// A list without what stands in it twice.
fn once<T: Eq + Hash + Copy>(mut list: Vec<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    list.retain(|item| seen.insert(*item));
    list
}

/// What the form says. What is typed beside an option that is not chosen does not count.
fn parse(
    form: &SettingsForm,
    before: &Settings,
    zone: &TimeZone,
) -> Result<Settings, SettingsProblem> {
    let groups = || {
        let read = |part: &str| part.parse().map_err(|_| SettingsProblem::Group(part.to_owned()));
        let groups = parts(&form.groups).map(read).collect::<Result<Vec<_>, _>>().map(once)?;
        if groups.len() > MOST_GROUPS {
            return Err(SettingsProblem::TooManyGroups(MOST_GROUPS));
        }
        Ok(groups)
    };
    let regions = || {
        let read = |part: &str| part.parse().map_err(|_| SettingsProblem::Region(part.to_owned()));
        parts(&form.regions).map(read).collect::<Result<Vec<_>, _>>().map(once)
    };
    let until = || {
        let day: Date = form.until.parse().map_err(|_| SettingsProblem::Until)?;
        let at = day.to_zoned(zone.clone()).map_err(|_| SettingsProblem::Until)?;
        Ok(at.timestamp())
    };
    let days = || match form.days.parse() {
        Ok(days) if days > 0 => Ok(days),
        _ => Err(SettingsProblem::Days),
    };
    let unchanged: Option<Timestamp> = match before.lasting {
        // A day is less exact than the time that a folder's file had.
        Lasting::Until(at) if filled_in(before, zone).until == form.until => Some(at),
        _ => None,
    };
    Ok(Settings {
        ownership: ForOwnership::parse(&form.ownership).unwrap_or(before.ownership),
        groups: if form.audience == "groups" { Some(groups()?) } else { None },
        regions: if form.place == "regions" { Some(regions()?) } else { None },
        priority: form.priority.parse().map_err(|_| SettingsProblem::Priority)?,
        reaccept: form.reaccept,
        reading: Reading::parse(&form.reading).unwrap_or(before.reading),
        lasting: match form.lasting.as_str() {
            "days" => Lasting::Days(days()?),
            "date" => Lasting::Until(unchanged.map_or_else(until, Ok)?),
            _ => Lasting::ForGood,
        },
        default_locale: form
            .default_language
            .parse()
            .unwrap_or_else(|_| before.default_locale.clone()),
    })
}

/// What the page shows beside the fields.
#[derive(Default)]
struct Around {
    problem: Option<SettingsProblem>,
    overtaken: Option<Overtaken>,
    notice: Option<Notice>,
}

/// The languages that one can choose for the default.
fn locales(draft: &Draft) -> Vec<Locale> {
    let mut locales: Vec<Locale> = draft.texts.keys().cloned().collect();
    if !locales.contains(&draft.settings.default_locale) {
        locales.push(draft.settings.default_locale.clone());
    }
    locales
}

/// The settings that somebody chose for a draft that is no longer there: they can note them.
fn gone(at: AtPolicy, typed: SettingsForm) -> Response {
    let around = Around { problem: Some(SettingsProblem::Gone), ..Around::default() };
    let language: Vec<Locale> = typed.default_language.parse().into_iter().collect();
    page(at, StatusCode::CONFLICT, &language, typed, 0, around)
}

fn page(
    at: AtPolicy,
    status: StatusCode,
    locales: &[Locale],
    typed: SettingsForm,
    revision: i64,
    around: Around,
) -> Response {
    let page = SettingsPage {
        policy: at.policy.to_string(),
        languages: tongues(locales.iter()),
        typed,
        revision,
        problem: around.problem,
        overtaken: around.overtaken,
        form: at.visit.form(around.notice),
    };
    html(status, page.html(at.visit.frame))
}

/// `GET /admin/policies/{policy}/draft/settings`
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn show_settings(
    at: AtPolicy,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let draft = at.present_draft().await?;
    let (query, notice) = at.visit.kept(query).await?;
    let typed = match query.field("ownership") {
        Some(_) => sent(&query),
        None => filled_in(&draft.settings, &at.visit.frame.zone),
    };
    let revision = query.revision();
    let revision = revision.unwrap_or(draft.settings_revision);
    let around = Around { notice, ..Around::default() };
    Ok(page(at, StatusCode::OK, &locales(&draft), typed, revision, around))
}

/// `POST /admin/policies/{policy}/draft/settings`
///
/// # Errors
/// [`PortalError`]
pub async fn save_settings(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    let typed = sent(&posted);
    let Some(draft) = at.draft().await? else { return Ok(gone(at, typed)) };
    let revision = posted.revision();
    let revision = revision.unwrap_or_default();
    let settings = match parse(&typed, &draft.settings, &at.visit.frame.zone) {
        Ok(settings) => settings,
        Err(problem) => {
            let around = Around { problem: Some(problem), ..Around::default() };
            return Ok(page(at, AGAIN, &locales(&draft), typed, revision, around));
        }
    };
    if let Err(notice) = at.visit.redeem(&posted).await {
        let around = Around { notice: Some(notice), ..Around::default() };
        return Ok(page(at, posted::status(notice), &locales(&draft), typed, revision, around));
    }
    let app = &at.visit.app;
    let saved =
        draft::save_settings(&app.store, &app.entropy, at.change(), revision, &settings).await?;
    match saved {
        Saved::Done => Ok(Redirect::to(&at.address("/draft?done=saved")).into_response()),
        Saved::Overtaken(theirs) => {
            let overtaken = Some(Overtaken {
                who: theirs.settings_by.clone(),
                changes: compare(&json_lines(&theirs.settings), &json_lines(&settings)),
            });
            let around = Around { overtaken, ..Around::default() };
            let revision = theirs.settings_revision;
            Ok(page(at, StatusCode::CONFLICT, &locales(&theirs), typed, revision, around))
        }
        Saved::NoDraft => Ok(gone(at, typed)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> SettingsForm {
        filled_in(&plain(), &TimeZone::UTC)
    }

    fn plain() -> Settings {
        Settings::plain("en-US".parse().unwrap())
    }

    #[test]
    fn what_is_filled_in_comes_back_as_it_was() {
        let settings = Settings {
            ownership: ForOwnership::Personal,
            groups: Some(vec!["6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap()]),
            regions: Some(vec!["DE".parse().unwrap(), "AT".parse().unwrap()]),
            priority: -3,
            reaccept: true,
            reading: Reading::End,
            lasting: Lasting::Until("2027-01-01T12:34:56Z".parse().unwrap()),
            default_locale: "de-DE".parse().unwrap(),
        };
        for zone in [TimeZone::UTC, TimeZone::get("Asia/Tokyo").unwrap()] {
            let form = filled_in(&settings, &zone);
            assert_eq!(parse(&form, &settings, &zone), Ok(settings.clone()));
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let wrong = |change: fn(&mut SettingsForm)| {
            let mut form = form();
            change(&mut form);
            parse(&form, &plain(), &TimeZone::UTC).unwrap_err()
        };
        let group = wrong(|form| {
            form.audience = "groups".to_owned();
            form.groups = "6babcaad-604b-40ac-a9d7-9fd97c0b779f\nSales".to_owned();
        });
        assert_eq!(group, SettingsProblem::Group("Sales".to_owned()));
        let region = wrong(|form| {
            form.place = "regions".to_owned();
            form.regions = "DE, Austria".to_owned();
        });
        assert_eq!(region, SettingsProblem::Region("Austria".to_owned()));
        assert_eq!(wrong(|form| form.priority.clear()), SettingsProblem::Priority);
        assert_eq!(wrong(|form| form.lasting = "days".to_owned()), SettingsProblem::Days);
        assert_eq!(wrong(|form| form.lasting = "date".to_owned()), SettingsProblem::Until);
    }

    #[test]
    fn what_is_not_chosen_does_not_count_and_nobody_is_not_everybody() {
        let mut form = form();
        form.groups = "nonsense".to_owned();
        assert_eq!(parse(&form, &plain(), &TimeZone::UTC).unwrap().groups, None);
        form.audience = "groups".to_owned();
        form.groups.clear();
        assert_eq!(parse(&form, &plain(), &TimeZone::UTC).unwrap().groups, Some(vec![]));
    }
}
