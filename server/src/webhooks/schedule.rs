//! When a delivery that failed is tried again: the schedule that Standard Webhooks suggests ("Deliverability and
//! reliability"), with jitter.

use jiff::{SignedDuration, Timestamp, fmt::rfc2822};

use crate::clock::Entropy;

/// How long after each failed try the next one is. The first try is at once; after the tenth there is no other.
pub const DELAYS: [SignedDuration; 9] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(5),
    SignedDuration::from_hours(10),
    SignedDuration::from_hours(14),
    SignedDuration::from_hours(20),
    SignedDuration::from_hours(24),
];

/// The longest that a `Retry-After` delays one delivery.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);
/// How long all deliveries pause where a receiver has too much to do and does not say how long.
const SHORTEST_PAUSE: SignedDuration = SignedDuration::from_secs(5);
/// How long they pause at most.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// The next try after so many that failed; `None`: there is no other. It is up to a fifth later than the schedule has
/// it, so that what failed together does not come again together.
#[must_use]
pub fn next_try(
    failed: i64,
    now: Timestamp,
    retry_after: Option<SignedDuration>,
    entropy: &Entropy,
) -> Option<Timestamp> {
    let index = usize::try_from(failed).ok()?.checked_sub(1)?;
    let delay = *DELAYS.get(index)?;
    let asked = retry_after.unwrap_or_default().min(LONGEST);
    now.checked_add(entropy.spread(delay).max(asked)).ok()
}

/// Until when a receiver that has too much to do gets nothing at all.
#[must_use]
pub fn pause(now: Timestamp, retry_after: Option<SignedDuration>) -> Timestamp {
    let pause = retry_after.unwrap_or_default().clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
    now.checked_add(pause).unwrap_or(now)
}

/// What a `Retry-After` asks for: seconds, or a date (RFC 9110 §10.2.3).
#[must_use]
pub fn retry_after(value: &str, now: Timestamp) -> Option<SignedDuration> {
    let wait = match value.trim().parse::<u32>() {
        Ok(seconds) => SignedDuration::from_secs(i64::from(seconds)),
        Err(_) => rfc2822::parse(value.trim()).ok()?.timestamp().duration_since(now),
    };
    Some(wait.max(SignedDuration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn ten_tries_go_over_three_days_with_jitter_that_is_only_ever_later() {
        let (least, most) = (Entropy::from_fn(|b| b.fill(0)), Entropy::from_fn(|b| b.fill(255)));
        let mut sum = SignedDuration::ZERO;
        for failed in 1..=9 {
            let next = |entropy| next_try(failed, NOW, None, entropy).unwrap().duration_since(NOW);
            let delay = next(&least);
            assert_eq!(next(&most), delay + delay / 5);
            sum += delay;
        }
        // 75:35:05, as the specification's table ends.
        assert_eq!(sum, SignedDuration::from_secs(75 * 3600 + 35 * 60 + 5));
        assert_eq!(next_try(10, NOW, None, &least), None);
        assert_eq!(next_try(0, NOW, None, &least), None);
    }

    #[test]
    fn a_receiver_that_says_when_is_heeded_within_reason() {
        let entropy = Entropy::from_fn(|b| b.fill(0));
        let after = |wait: i64| {
            let asked = Some(SignedDuration::from_secs(wait));
            next_try(1, NOW, asked, &entropy).unwrap().as_second()
        };
        assert_eq!((after(0), after(60), after(10_000_000)), (5, 60, 24 * 3600));
        let pause = |wait: Option<i64>| pause(NOW, wait.map(SignedDuration::from_secs)).as_second();
        assert_eq!((pause(None), pause(Some(60)), pause(Some(999_999))), (5, 60, 3600));

        let seconds = |text| retry_after(text, NOW).map(|wait| wait.as_secs());
        assert_eq!(seconds("120"), Some(120));
        assert_eq!(seconds("Thu, 01 Jan 1970 00:01:00 GMT"), Some(60));
        assert_eq!(seconds("Wed, 31 Dec 1969 00:00:00 GMT"), Some(0));
        for odd in ["", "-1", "soon", "1.5"] {
            assert_eq!(seconds(odd), None, "{odd}");
        }
    }
}
