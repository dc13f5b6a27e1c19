//! `/help`: every error code of the source documents, and what else is good to know. For everybody, as the
//! person who needs it may not be able to sign in.

mod texts;

use app::{
    UiLanguage,
    admin::HelpLink,
    portal::{ErrorPage, Frame, HelpPage, Search, TopicPage, UnknownCodePage},
};
use axum::{
    extract::{
        Path, Query,
        rejection::{PathRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use serde::Deserialize;

use self::texts::{Topic, help_in};
use super::{html, visit::Page};

/// The longest search, in characters.
const LONGEST_QUERY: usize = 200;
/// What stays as it is in a path's segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The query of the first page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct HelpQuery {
    q: Option<String>,
}

/// `GET /help`: everything, or what somebody looks for. A code leads to its page at once.
pub async fn show_help(
    Page { frame, .. }: Page,
    query: Result<Query<HelpQuery>, QueryRejection>,
) -> Response {
    let help = help_in(frame.ui);
    let query = query.map_or(None, |Query(query)| query.q).unwrap_or_default();
    let query: String = query.trim().chars().take(LONGEST_QUERY).collect();
    if let Some(error) = help.find(&query) {
        return Redirect::to(&error.hit().address).into_response();
    }
    let search = (!query.is_empty()).then(|| Search { hits: help.search(&query), query });
    let topics = help.topics.iter().map(Topic::hit).collect();
    let page = HelpPage { frame, search, topics, groups: help.groups() };
    html(StatusCode::OK, page.render())
}

/// `GET /help/errors/{code}`: under one address, to which other notations lead.
pub async fn show_error(
    Page { frame, .. }: Page,
    code: Result<Path<String>, PathRejection>,
) -> Response {
    let help = help_in(frame.ui);
    let code = code.map_or_else(|_| String::new(), |Path(code)| code);
    let Some(error) = help.find(&code) else { return unknown(frame, &code) };
    if code != error.code {
        return Redirect::permanent(&error.hit().address).into_response();
    }
    let page = ErrorPage {
        frame,
        code: error.code.clone(),
        names: error.names.clone(),
        who: error.who,
        title: error.title.clone(),
        meaning: error.meaning.clone(),
        steps: error.steps.clone(),
        administrator_steps: error.administrator_steps.clone(),
        link: error.link.clone(),
    };
    html(StatusCode::OK, page.render())
}

/// `GET /help/{topic}`
pub async fn show_topic(
    Page { frame, .. }: Page,
    id: Result<Path<String>, PathRejection>,
) -> Response {
    let help = help_in(frame.ui);
    let id = id.map_or_else(|_| String::new(), |Path(id)| id);
    let Some(topic) = help.topics.iter().find(|topic| topic.id == id) else {
        return unknown(frame, &id);
    };
    let Topic { title, paragraphs, steps, link, .. } = topic;
    let page = TopicPage {
        frame,
        title: title.clone(),
        paragraphs: paragraphs.clone(),
        steps: steps.clone(),
        link: link.clone(),
    };
    html(StatusCode::OK, page.render())
}

/// What help says about an error, for the console.
pub(crate) fn about(ui: UiLanguage, code: &str) -> Option<HelpLink> {
    let error = help_in(ui).find(code)?;
    Some(HelpLink {
        address: error.hit().address,
        code: error.code.clone(),
        title: error.title.clone(),
        meaning: error.meaning.clone(),
        who: error.who,
    })
}

fn unknown(frame: Frame, code: &str) -> Response {
    let code: String = code.chars().take(LONGEST_QUERY).collect();
    html(StatusCode::NOT_FOUND, UnknownCodePage { frame, code }.render())
}
