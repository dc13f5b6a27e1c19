//! When a device that could not be reported is tried again, and when all of a tenant's are.

use jiff::{SignedDuration, Timestamp};

use super::outbox::ReportState;
use crate::clock::Entropy;

/// After Entra has said that it does not know the device: one that has just joined may not be everywhere yet. Then not again,
/// until something changes or somebody asks.
const NOT_FOUND: [SignedDuration; 5] = [
    SignedDuration::from_secs(30),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(3),
    SignedDuration::from_hours(24),
];
/// After Entra has refused it: only people can change that.
const REFUSED: [SignedDuration; 3] =
    [SignedDuration::from_hours(1), SignedDuration::from_hours(6), SignedDuration::from_hours(24)];
/// The longest wait where Entra does not answer: as soon as it does, nobody should wait for long.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(15);
/// The longest pause of all of a tenant's devices.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_mins(5);

/// When a device is tried again that was tried so often; `None`: not by itself.
#[must_use]
pub fn next_try(
    state: ReportState,
    attempts: i64,
    now: Timestamp,
    entropy: &Entropy,
) -> Option<Timestamp> {
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or(0);
    let wait = match state {
        ReportState::Waiting | ReportState::Reported | ReportState::Gone => return None,
        ReportState::NotFound => *NOT_FOUND.get(index)?,
        ReportState::Rejected => *REFUSED.get(index)?,
        // Day by day: it is for want of a permission, which may come.
        ReportState::Refused => REFUSED[index.min(REFUSED.len() - 1)],
        ReportState::Unreachable => doubled(5, attempts, LONGEST_WAIT),
    };
    now.checked_add(entropy.spread(wait)).ok()
}

/// Until when all wait, where nothing could be reported so often in a row.
#[must_use]
pub fn pause(failures: i64, now: Timestamp, entropy: &Entropy) -> Timestamp {
    let wait = entropy.spread(doubled(1, failures.saturating_add(1), LONGEST_PAUSE));
    now.checked_add(wait).unwrap_or(now)
}

/// So many seconds, doubled with each time after the first.
fn doubled(seconds: i64, times: i64, most: SignedDuration) -> SignedDuration {
    let times = u32::try_from(times.saturating_sub(1).clamp(0, 20)).unwrap_or(0);
    SignedDuration::from_secs(seconds << times).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_later_and_later_within_bounds() {
        let now = Timestamp::from_second(1_000_000).unwrap();
        for (bytes, factor) in [(0, 1.0), (255, 1.2)] {
            let entropy = Entropy::from_fn(move |buffer| buffer.fill(bytes));
            let wait = |state, attempts| {
                let next = next_try(state, attempts, now, &entropy)?;
                Some(next.duration_since(now).as_secs_f64() / factor)
            };
            let about = |wait: Option<f64>, seconds: f64| (wait.unwrap() - seconds).abs() < 0.001;
            assert!(about(wait(ReportState::Unreachable, 1), 5.0));
            assert!(about(wait(ReportState::Unreachable, 3), 20.0));
            assert!(about(wait(ReportState::Unreachable, 1_000_000), 900.0));
            assert!(about(wait(ReportState::NotFound, 1), 30.0));
            assert!(about(wait(ReportState::NotFound, 5), 86_400.0));
            assert_eq!(wait(ReportState::NotFound, 6), None);
            assert!(about(wait(ReportState::Refused, 100), 86_400.0));
            assert_eq!(wait(ReportState::Rejected, 4), None);
            assert_eq!(wait(ReportState::Reported, 1), None);
            let paused = |failures| {
                Some(pause(failures, now, &entropy).duration_since(now).as_secs_f64() / factor)
            };
            assert!(about(paused(0), 1.0));
            assert!(about(paused(i64::MAX), 300.0));
        }
    }
}
