//! What versions of Windows are called.

use crate::language::shown;

/// The versions of Windows by their builds.
const BUILDS: [(u32, &str); 14] = [
    (26200, "Windows 11 25H2"),
    (26100, "Windows 11 24H2"),
    (22631, "Windows 11 23H2"),
    (22621, "Windows 11 22H2"),
    (22000, "Windows 11 21H2"),
    (19045, "Windows 10 22H2"),
    (19044, "Windows 10 21H2"),
    (19043, "Windows 10 21H1"),
    (19042, "Windows 10 20H2"),
    (19041, "Windows 10 2004"),
    (18363, "Windows 10 1909"),
    (18362, "Windows 10 1903"),
    (17763, "Windows 10 1809"),
    (17134, "Windows 10 1803"),
];

/// The Windows that a version such as `10.0.26100.4652` belongs to, as people know it.
#[must_use]
pub fn windows(version: &str) -> Option<String> {
    let version = shown(version)?;
    let build = version.strip_prefix("10.0.").and_then(|rest| rest.split('.').next());
    let Some(build) = build.and_then(|build| build.parse::<u32>().ok()) else {
        return Some(version);
    };
    let known = BUILDS.iter().find(|(number, _)| *number == build).map(|(_, name)| *name);
    // What is newer than this list has the number alone.
    let name = known.or(match build {
        10240..22000 => Some("Windows 10"),
        22000..27000 => Some("Windows 11"),
        _ => None,
    });
    Some(name.map_or_else(|| format!("Windows {version}"), str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_called_as_people_know_it() {
        for (version, name) in [
            ("10.0.26100.4652", "Windows 11 24H2"),
            ("10.0.19045", "Windows 10 22H2"),
            ("10.0.26300.1", "Windows 11"),
            ("10.0.10586.0", "Windows 10"),
            ("10.0.30000.1", "Windows 10.0.30000.1"),
            ("11.4", "11.4"),
            ("10.0.x", "10.0.x"),
        ] {
            assert_eq!(windows(version).as_deref(), Some(name), "{version}");
        }
        assert_eq!(windows(" "), None);
    }
}
