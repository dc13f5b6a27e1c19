//! A draft or a version as Windows will show it: the same page, byte for byte, but for the ticket, which is none.

use std::collections::BTreeMap;

use app::{
    admin::policies::{PreviewPage, PreviewSize, Shown},
    portal::Ownership as Owner,
    terms_of_use::ReadState,
};
use axum::{
    extract::RawQuery,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use url::form_urlencoded;

use super::{AtPolicy, tongues};
use crate::{
    language::Locale,
    portal::{PortalError, agreements::tongue, allow_frames, html, posted::Posted},
    terms::{
        draft::{DraftText, Settings},
        folder::Reading,
        markdown::{self, Rendered},
    },
    terms_of_use::{
        page::Filling,
        request::{Ownership, Theme},
        visit,
    },
};

/// Stands where the ticket and the id for support are: as long as those are on the page.
const TICKET: &str = "preview";
/// What the id for support is in a preview.
const SUPPORT_ID: &str = "00000000-0000-0000-0000-000000000000";
/// What a preview may do: look as it will, in a frame of ours, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'self'";

/// What somebody looks at.
struct Wanted {
    shown: Shown,
    theme: Theme,
    ownership: Ownership,
    size: PreviewSize,
    reading: Reading,
    /// Of each language, what the page shows.
    texts: BTreeMap<Locale, Rendered>,
    locale: Locale,
}

impl AtPolicy {
    async fn wanted(&self, query: &Posted) -> Result<Wanted, PortalError> {
        let number = query.field("version").and_then(|text| text.parse().ok());
        let draft = self.draft().await?.filter(|_| number.is_none());
        let (shown, default, reading, texts) = if let Some(draft) = draft {
            let Settings { default_locale, reading, .. } = draft.settings;
            let text = |(locale, text): (&Locale, &DraftText)| {
                (locale.clone(), markdown::render(&text.markdown))
            };
            let texts = draft.texts.iter().map(text).collect::<BTreeMap<_, _>>();
            (Shown::Draft, default_locale, reading, texts)
        } else {
            let newest = self.listed().await?.versions.last().map(|edition| edition.number);
            let number = number.or(newest).ok_or(PortalError::Missing)?;
            let version = self.version(number).await?;
            let texts = version.texts.into_iter().map(|text| (text.locale, text.rendered));
            let shown = Shown::Version(number);
            (shown, version.default_locale, version.reading, texts.collect())
        };
        let asked = query.field("language").and_then(|tag| tag.parse::<Locale>().ok());
        let locale = asked
            .filter(|locale| texts.contains_key(locale))
            .or(Some(default).filter(|locale| texts.contains_key(locale)))
            .or_else(|| texts.keys().next().cloned())
            .ok_or(PortalError::Missing)?;
        let theme = query.field("theme").unwrap_or("frx-light");
        let size = query.field("size").unwrap_or("card");
        let sizes = PreviewSize::ALL;
        Ok(Wanted {
            shown,
            theme: Theme::ALL.into_iter().find(|t| t.as_str() == theme).unwrap_or(Theme::FrxLight),
            ownership: match query.field("ownership") {
                Some("personal") => Ownership::Personal,
                _ => Ownership::Company,
            },
            reading,
            size: sizes.into_iter().find(|other| other.name == size).unwrap_or(sizes[0]),
            texts,
            locale,
        })
    }
}

/// `GET /admin/policies/{policy}/preview`
///
/// # Errors
/// [`PortalError::Missing`] where there is nothing to show.
pub async fn show_preview(
    at: AtPolicy,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let wanted = at.wanted(&query).await?;
    let listed = at.listed().await?;
    let version = match wanted.shown {
        Shown::Draft => "draft".to_owned(),
        Shown::Version(number) => number.to_string(),
    };
    let fields = [
        ("version", version.as_str()),
        ("language", &wanted.locale.to_string()),
        ("theme", wanted.theme.as_str()),
        ("ownership", wanted.ownership.as_str()),
    ];
    let fields = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let page = PreviewPage {
        policy: at.policy.to_string(),
        numbers: listed.versions.iter().rev().map(|edition| edition.number).collect(),
        has_draft: listed.draft.is_some(),
        shown: wanted.shown,
        tongue: tongue(&wanted.locale),
        languages: tongues(wanted.texts.keys()),
        theme: wanted.theme.as_str().to_owned(),
        size: wanted.size,
        ownership: match wanted.ownership {
            Ownership::Company => Owner::Company,
            Ownership::Personal => Owner::Personal,
        },
        address: at.address(&format!("/preview/page?{fields}")),
    };
    Ok(allow_frames(html(StatusCode::OK, page.html(at.visit.frame))))
}

/// `GET /admin/policies/{policy}/preview/page`: the page itself.
///
/// # Errors
/// [`PortalError::Missing`] where there is nothing to show.
pub async fn show_page(at: AtPolicy, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let wanted = at.wanted(&query).await?;
    let locales: Vec<Locale> = wanted.texts.keys().cloned().collect();
    let text = wanted.texts.get(&wanted.locale).ok_or(PortalError::Missing)?;
    let (pages, tenant) = (&at.visit.app.pages, at.visit.visitor.tenant);
    let prepared = pages.prepare(tenant, text, &wanted.locale, &locales, wanted.reading);
    let filling =
        Filling { ticket: TICKET, read: ReadState::Unread, above: "", support_id: SUPPORT_ID };
    let page = prepared.fill(wanted.theme, wanted.ownership, filling);
    let mut response = visit::html(
        StatusCode::OK,
        page.ok_or(PortalError::Missing)?,
        HeaderValue::from_static(POLICY),
    );
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
