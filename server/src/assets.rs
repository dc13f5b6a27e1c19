//! Style sheets, under addresses that hold their content's hash, so that they can be kept for ever.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

use app::terms_of_use::Notice;
use axum::{
    extract::{Path as UrlPath, State, rejection::PathRejection},
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};

use crate::{
    app_state::App,
    terms::folder::sha256,
    terms_of_use::{request::Theme, visit::notice_for},
};

/// What every theme shares; each theme's own sheet follows it.
const BASE: &str = include_str!("../../themes/base.css");

/// The style sheets by their addresses.
#[derive(Debug)]
pub struct Assets {
    themes: HashMap<Theme, String>,
    files: HashMap<String, String>,
}

/// A theme's file that is there but cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct AssetsError {
    path: PathBuf,
    source: io::Error,
}

impl Assets {
    /// Our own style sheets, or an operator's where the folder has a file of the theme's name.
    ///
    /// # Errors
    /// Where such a file cannot be read.
    pub fn load(folder: Option<&Path>) -> Result<Self, AssetsError> {
        let mut assets = Self { themes: HashMap::new(), files: HashMap::new() };
        for theme in Theme::ALL {
            let own = match theme {
                Theme::Frx => include_str!("../../themes/frx.css"),
                Theme::FrxLight => include_str!("../../themes/frx-light.css"),
                Theme::Moset => include_str!("../../themes/moset.css"),
            };
            let operators = folder
                .map(|folder| folder.join(format!("{}.css", theme.as_str())))
                .filter(|path| path.exists());
            let content = match operators {
                Some(path) => {
                    fs::read_to_string(&path).map_err(|source| AssetsError { path, source })?
                }
                None => format!("{BASE}\n{own}"),
            };
            let name = format!("{}-{}.css", theme.as_str(), &sha256(&content)[..12]);
            assets.themes.insert(theme, format!("/assets/{name}"));
            assets.files.insert(name, content);
        }
        Ok(assets)
    }

    /// The address of a theme's style sheet.
    #[must_use]
    pub fn theme(&self, theme: Theme) -> &str {
        self.themes.get(&theme).map_or("", String::as_str)
    }

    /// A style sheet's content.
    #[must_use]
    pub fn content(&self, address: &str) -> Option<&str> {
        self.files.get(address.strip_prefix("/assets/")?).map(String::as_str)
    }
}

/// `GET /assets/{file}`
pub async fn show_asset(
    State(app): State<App>,
    file: Result<UrlPath<String>, PathRejection>,
    headers: HeaderMap,
) -> Response {
    match file.ok().and_then(|UrlPath(file)| app.assets.files.get(&file)) {
        Some(content) => (
            [
                (header::CONTENT_TYPE, "text/css; charset=utf-8"),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            ],
            content.clone(),
        )
            .into_response(),
        None => notice_for(&app, &headers, Notice::Missing),
    }
}
