//! Runs Tailwind over the file that `[[workspace.metadata.leptos]]` names, so that plain `cargo build`
//! makes the same style sheet as cargo-leptos.

use std::{env, error::Error, fs, path::Path, process::Command};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..").canonicalize()?;
    let manifest: toml::Table = fs::read_to_string(root.join("Cargo.toml"))?.parse()?;
    let input = manifest["workspace"]["metadata"]["leptos"][0]["tailwind-input-file"]
        .as_str()
        .ok_or("Cargo.toml: tailwind-input-file must be a string")?;
    let input = root.join(input);
    let tailwind = root.join("style/node_modules/.bin/tailwindcss");
    let output = Path::new(&env::var("OUT_DIR")?).join("portal.css");

    println!("cargo::rerun-if-changed={}", input.display());
    println!("cargo::rerun-if-changed={}", root.join("app/src").display());
    println!("cargo::rerun-if-changed={}", root.join("style/package-lock.json").display());
    println!("cargo::rerun-if-changed={}", tailwind.display());
    if !tailwind.exists() {
        return Err("Tailwind's CLI is not installed. Run: npm install --prefix style".into());
    }
    let ran = Command::new(&tailwind)
        .arg("--input")
        .arg(&input)
        .arg("--output")
        .arg(&output)
        .arg("--minify")
        .current_dir(&root)
        .output()?;
    if !ran.status.success() {
        return Err(format!("Tailwind failed: {}", String::from_utf8_lossy(&ran.stderr)).into());
    }
    Ok(())
}
