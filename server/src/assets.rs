//! Style sheets and logos, under addresses that hold their content's hash, so that they can be kept for
//! ever.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

use app::terms_of_use::{Logo, Notice};
use aws_lc_rs::digest;
use axum::{
    body::Bytes,
    extract::{Path as UrlPath, State, rejection::PathRejection},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};

use crate::{
    app_state::App,
    branding::{Palette, PortalPalette, Replaced},
    config::Config,
    ids::TenantId,
    terms_of_use::{request::Theme, visit::notice_for},
};

/// What every theme shares; each theme's own sheet follows it.
const BASE: &str = include_str!("../../themes/base.css");

/// From so many files on, those that no page names any more are no longer kept.
const MOST_FILES: usize = 500;

/// The files that are served, by their names, and who has which.
#[derive(Debug, Default)]
pub struct Assets {
    /// The address of the portal's style sheet.
    portal: String,
    files: HashMap<String, File>,
    plain: Look,
    tenants: HashMap<TenantId, Look>,
}

/// A file.
#[derive(Debug, Clone)]
struct File {
    content_type: &'static str,
    content: Bytes,
}

/// What pages look like: addresses of files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// The style sheets.
    style_sheets: HashMap<Theme, String>,
    /// The address of the sheet with the organization's colours for the portal, if it has an accent.
    pub portal_accent: Option<String>,
    /// The organization's logo, if it has one.
    pub logo: Option<Logo>,
}

impl Look {
    /// The address of a theme's style sheet.
    #[must_use]
    pub fn style_sheet(&self, theme: Theme) -> &str {
        self.style_sheets.get(&theme).map_or("", String::as_str)
    }
}

/// A theme's file, or the folder of them, that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct AssetsError {
    path: PathBuf,
    source: io::Error,
}

impl Assets {
    /// The style sheets, ours or an operator's, and what the tenants' own look adds.
    ///
    /// # Errors
    /// Where a file of an operator's cannot be read.
    pub fn load(config: &Config) -> Result<Self, AssetsError> {
        let mut assets = Self::default();
        assets.portal =
            assets.add("portal", "css", "text/css; charset=utf-8", app::PORTAL_CSS.into());
        let folder = config.themes.path.as_deref();
        let operators = folder.map_or(Ok(HashMap::new()), operators_sheets)?;
        let sheets = Theme::ALL.map(|theme| {
            let whole = operators.get(&file_name(theme)).cloned();
            let extra = operators.get(&extra_file_name(theme)).map_or("", String::as_str);
            (theme, whole.unwrap_or_else(|| own_sheet(theme)) + extra)
        });
        for (theme, sheet) in &sheets {
            let address = assets.add_sheet(*theme, sheet.clone());
            assets.plain.style_sheets.insert(*theme, address);
        }
        for tenant in &config.tenants {
            let mut look = assets.plain.clone();
            if let Some(accent) = tenant.branding.accent {
                if !operators.is_empty() {
                    tracing::warn!(tenant = %tenant.id, "the accent's contrast is worked out for our own grounds, not for those of [themes]");
                }
                for (theme, sheet) in &sheets {
                    let palette = Palette::new(accent, *theme);
                    palette.replaced.iter().for_each(|part| tell(tenant.id, *theme, part));
                    let address = assets.add_sheet(*theme, format!("{sheet}{}", palette.css()));
                    look.style_sheets.insert(*theme, address);
                }
            }
            look.portal_accent = tenant.branding.accent.map(|accent| {
                let sheet = PortalPalette::new(accent).css();
                assets.add("accent", "css", "text/css; charset=utf-8", sheet.into())
            });
            look.logo = tenant.branding.image.as_ref().map(|logo| Logo {
                address: assets.add(
                    "logo",
                    logo.extension,
                    logo.content_type,
                    logo.content.clone(),
                ),
                width: logo.width,
                height: logo.height,
            });
            assets.tenants.insert(tenant.id, look);
        }
        Ok(assets)
    }

    /// Whether every tenant looks the same in both: the addresses are made of what is behind them.
    #[must_use]
    pub fn has_the_looks_of(&self, other: &Self) -> bool {
        self.tenants == other.tenants
    }

    /// The same, with the files of those before it: pages that people have open, and those that are on their way, name them.
    #[must_use]
    pub fn after(mut self, earlier: Option<&Self>) -> Self {
        let earlier = earlier.filter(|earlier| earlier.files.len() < MOST_FILES);
        for (name, file) in earlier.iter().flat_map(|earlier| &earlier.files) {
            self.files.entry(name.clone()).or_insert_with(|| file.clone());
        }
        self
    }

    fn add_sheet(&mut self, theme: Theme, sheet: String) -> String {
        self.add(theme.as_str(), "css", "text/css; charset=utf-8", sheet.into())
    }

    /// Adds a file; returns its address.
    fn add(
        &mut self,
        name: &str,
        extension: &str,
        content_type: &'static str,
        content: Bytes,
    ) -> String {
        let hash = hex::encode(digest::digest(&digest::SHA256, &content));
        let name = format!("{name}-{}.{extension}", &hash[..12]);
        let address = format!("/assets/{name}");
        self.files.insert(name, File { content_type, content });
        address
    }

    /// The address of the portal's style sheet.
    #[must_use]
    pub fn portal_sheet(&self) -> &str {
        &self.portal
    }

    /// The look of a tenant's pages.
    #[must_use]
    pub fn look(&self, tenant: TenantId) -> &Look {
        self.tenants.get(&tenant).unwrap_or(&self.plain)
    }

    /// The look of pages that are no tenant's.
    #[must_use]
    pub fn plain_look(&self) -> &Look {
        &self.plain
    }
}

/// Our own style sheet for a theme.
#[must_use]
pub fn own_sheet(theme: Theme) -> String {
    let own = match theme {
        Theme::Frx => include_str!("../../themes/frx.css"),
        Theme::FrxLight => include_str!("../../themes/frx-light.css"),
        Theme::Moset => include_str!("../../themes/moset.css"),
    };
    format!("{BASE}\n{own}")
}

/// What takes the place of a theme's sheet.
fn file_name(theme: Theme) -> String {
    format!("{}.css", theme.as_str())
}

/// What comes after a theme's sheet.
fn extra_file_name(theme: Theme) -> String {
    format!("{}.extra.css", theme.as_str())
}

/// An operator's style sheets, by the names of their files.
fn operators_sheets(folder: &Path) -> Result<HashMap<String, String>, AssetsError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| AssetsError { path, source }
    };
    let known: Vec<_> =
        Theme::ALL.into_iter().flat_map(|t| [file_name(t), extra_file_name(t)]).collect();
    let mut sheets = HashMap::new();
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let entry = entry.map_err(failed(folder))?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if known.contains(&name) {
            let sheet = fs::read_to_string(&path).map_err(failed(&path))?;
            // A byte order mark amid a sheet would spoil the rule after it.
            let sheet = sheet.trim_start_matches('\u{feff}');
            let newline = if name.ends_with(".extra.css") { "\n" } else { "" };
            sheets.insert(name, format!("{newline}{sheet}"));
        } else if !name.starts_with('.') {
            let expected = known.join(", ");
            tracing::warn!(path = %path.display(), expected, "no theme's style sheet; passed over");
        }
    }
    Ok(sheets)
}

fn tell(tenant: TenantId, theme: Theme, replaced: &Replaced) {
    let Replaced { part, ratio, needed, shade } = replaced;
    // Cut off, not rounded: 4.496 is not 4.5.
    let ratio = (ratio * 100.0).floor() / 100.0;
    tracing::info!(%tenant, theme = theme.as_str(), part, ratio, needed, %shade,
        "the accent's contrast is too low here; a shade of it is used");
}

/// `GET /assets/{file}`
pub async fn show_asset(
    State(app): State<App>,
    file: Result<UrlPath<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    match file.ok().and_then(|UrlPath(file)| app.assets.files.get(&file)) {
        Some(File { content_type, content }) => (
            [
                (header::CONTENT_TYPE, *content_type),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            ],
            content.clone(),
        )
            .into_response(),
        None => notice_for(&app, &headers, Notice::Missing),
    }
}
