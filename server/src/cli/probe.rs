//! `vestibule probe`: whether a deployed portal is as Windows needs it, seen from outside.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use url::Url;

use super::Usage;
use crate::{
    clock::{Clock, Entropy},
    config::PublicUrl,
    findings::Report,
    probe,
};

#[derive(Debug, Args)]
pub(super) struct Probe {
    /// The portal's public URL, as `server.public_url` has it: scheme and host, without a path
    #[arg(value_name = "URL", value_parser = origin)]
    url: Url,
    /// A file with somebody's access token, such as Windows brings: the page is asked for as that person, which is noted as
    /// a visit. It is never printed
    #[arg(long, value_name = "FILE")]
    token: Option<PathBuf>,
    /// Print JSON, once all is checked
    #[arg(long)]
    json: bool,
}

fn origin(text: &str) -> Result<Url, String> {
    let text = text.strip_suffix('/').unwrap_or(text).to_owned();
    let url = PublicUrl::try_from(text)?;
    url.as_str().parse().map_err(|_| "expected an address".to_owned())
}

pub(super) async fn run(Probe { url, token, json }: Probe) -> Result<(), Box<dyn Error>> {
    let token = token.as_deref().map(read_token).transpose()?;
    let mut report = Report::new(json);
    report.heading(url.as_str().trim_end_matches('/'));
    let (clock, entropy) = (Clock::system(), Entropy::system());
    probe::run(&url, token.as_deref(), &clock, &entropy, |finding| report.say(finding)).await?;
    report.heading("");
    report.end()
}

/// The token, with or without the word before it.
fn read_token(file: &Path) -> Result<String, Usage> {
    let name = file.display();
    let text = fs::read_to_string(file).map_err(|error| Usage(format!("{name}: {error}")))?;
    let token = text.trim();
    let token = token.strip_prefix("Bearer ").unwrap_or(token).trim();
    if token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Usage(format!("{name}: expected an access token alone")));
    }
    Ok(token.to_owned())
}
