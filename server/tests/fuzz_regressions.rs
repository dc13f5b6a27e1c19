//! What the fuzz targets check, on the inputs of `fuzz/regressions/`: those that broke something once, and
//! a few that others grow from. `make fuzz` looks for more.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "it is how a check fails"
)]

use std::{
    collections::BTreeSet,
    fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use targets::{TARGETS, Target};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// Tries every file of the target's folder, and returns those that panic.
fn replay((name, holds): Target, folder: &Path) -> Vec<PathBuf> {
    let files = entries(&folder.join(name));
    assert!(!files.is_empty(), "{name} has no inputs");
    let fails = |file: &PathBuf| {
        let input = fs::read(file).unwrap();
        catch_unwind(|| holds(&input)).is_err()
    };
    files.into_iter().filter(fails).collect()
}

#[test]
fn every_input_that_broke_something_once_is_fine_now() {
    let failed: Vec<PathBuf> = TARGETS
        .into_iter()
        .flat_map(|target| replay(target, &fuzz().join("regressions")))
        .collect();
    assert!(failed.is_empty(), "what was wrong is printed above: {failed:#?}");
}

#[test]
fn an_input_that_panics_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("query")).unwrap();
    let bad = folder.path().join("query/bad");
    fs::write(&bad, "bad").unwrap();
    fs::write(folder.path().join("query/good"), "good").unwrap();
    let target: Target = ("query", |input| assert_ne!(input, b"bad"));
    assert_eq!(replay(target, folder.path()), [bad]);
}

#[test]
fn every_target_is_fuzzed_and_replayed() {
    let names = |folder: &str| -> BTreeSet<String> {
        let stem = |file: &PathBuf| file.file_stem().unwrap().to_str().unwrap().to_owned();
        entries(&fuzz().join(folder)).iter().map(stem).collect()
    };
    let targets: BTreeSet<String> = TARGETS.into_iter().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names("fuzz_targets"), targets);
    assert_eq!(names("regressions"), targets);
}
