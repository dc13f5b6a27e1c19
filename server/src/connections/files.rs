//! How many files this process may have open: each connection is one.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// What is open beside connections of others: the database, its files, and whom this process calls.
const OTHERS: u64 = 256;

/// Raises the limit to what the machine allows (`RLIMIT_NOFILE`, soft to hard). Where that is refused, it stays as it is.
pub fn raise_limit() {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current == maximum {
        return;
    }
    if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }) {
        tracing::warn!(%error, ?current, "the limit of open files could not be raised");
    }
}

/// How many connections there can be, where so many are wanted: no more than the limit of open files lets there be, which the
/// log says.
#[must_use]
pub fn room_for(wanted: u32) -> usize {
    let limit = getrlimit(Resource::Nofile).current;
    let possible = within(limit, wanted);
    if possible < wanted {
        tracing::warn!(
            open_files = limit,
            max_connections = wanted,
            in_force = possible,
            "the limit of open files is too low for server.max_connections: raise it (LimitNOFILE, ulimit -n)"
        );
    }
    usize::try_from(possible).unwrap_or(usize::MAX)
}

/// So many of the connections that are wanted, where at most so many files can be open.
fn within(limit: Option<u64>, wanted: u32) -> u32 {
    let possible = limit.map_or(u64::MAX, |limit| limit.saturating_sub(OTHERS).max(limit / 2));
    u32::try_from(possible).unwrap_or(u32::MAX).min(wanted).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_files_for_everything_else() {
        for (limit, wanted, possible) in [
            (None, 16_384, 16_384),
            (Some(20_000), 16_384, 16_384),
            (Some(1_024), 16_384, 768),
            (Some(1_024), 100, 100),
            (Some(256), 16_384, 128),
            (Some(1), 16_384, 1),
            (Some(u64::MAX), u32::MAX, u32::MAX),
        ] {
            assert_eq!(within(limit, wanted), possible, "{limit:?}");
        }
    }

    #[test]
    fn the_limit_is_raised_to_what_the_machine_allows() {
        raise_limit();
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        assert_eq!(current, maximum);
    }
}
