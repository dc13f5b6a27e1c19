//! Writes every page of the portal to a folder, to be looked at: each page in each of its states, with the
//! style sheet beside.
//!
//! ```text
//! cargo run -p app --example portal_pictures -- DIR [LANGUAGE…]
//! ```

mod admin_compliance;
mod admin_people;
mod admin_reports;
mod admin_terms;
mod pages;
mod samples;
mod settings;

use std::{env, error::Error, fs, path::Path};

use app::{PORTAL_CSS, UiLanguage};

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 40"><path fill="#0b5cad" d="M0 4h32v32H0z"/><text x="42" y="28" font-family="sans-serif" font-size="24" fill="#1a1f29">Contoso</text></svg>"##;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("which folder?")?;
    let folder = Path::new(&folder);
    let languages: Vec<String> = arguments.collect();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("portal.css"), PORTAL_CSS)?;
    fs::write(folder.join("logo.svg"), LOGO)?;
    for tag in UiLanguage::available() {
        let name = tag.to_string();
        if languages.is_empty() || languages.contains(&name) {
            let ui = UiLanguage::find(tag).ok_or("a language that is available is not there")?;
            for (page, html) in pages::pages(ui) {
                fs::write(folder.join(format!("{page}-{name}.html")), html)?;
            }
        }
    }
    Ok(())
}
