//! The sealed ticket. The input is tried as a sealed text, as sealed bytes, and as what lies within the seal,
//! which only somebody with the key file could write.

use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicU8, Ordering},
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use vestibule::{
    clock::{Clock, Entropy},
    keys::{KeyRing, Keys, Purpose},
    terms_of_use::{
        redirect_uri::RedirectUri,
        ticket::{LIFETIME, Ticket},
    },
};

use super::{query, redirect_uri};

/// 2026-11-20T12:00:00Z
const NOW: Timestamp = Timestamp::constant(1_795_176_000, 0);

/// Bytes that are the same in every run.
static ENTROPY: LazyLock<Entropy> = LazyLock::new(|| {
    let next = AtomicU8::new(0);
    Entropy::from_fn(move |bytes| bytes.fill_with(|| next.fetch_add(1, Ordering::Relaxed)))
});

static KEYS: LazyLock<Arc<KeyRing>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = Keys::open(&folder.path().join("keys.json"), &Clock::from_fn(|| NOW), &ENTROPY);
    keys.expect("keys").current()
});

pub fn holds(input: &[u8]) {
    if let Ok(text) = str::from_utf8(input) {
        assert_eq!(Ticket::open(text, &KEYS, NOW), None);
    }
    assert_eq!(Ticket::open(&BASE64URL.encode(input), &KEYS, NOW), None);

    let sealed = KEYS.seal(Purpose::Ticket, input, NOW, &ENTROPY).expect("it is short");
    assert_eq!(KEYS.unseal(Purpose::Ticket, &sealed).as_deref(), Some(input));
    damage_is_seen(&sealed, input.len());
    if let Some(ticket) = Ticket::open(&sealed, &KEYS, NOW) {
        comes_back(&ticket);
    }
}

/// One bit of it, wherever the input's length says.
fn damage_is_seen(sealed: &str, at: usize) {
    let mut bytes = BASE64URL.decode(sealed).expect("base64url");
    let at = at.wrapping_mul(31) % (bytes.len() * 8);
    bytes[at / 8] ^= 1 << (at % 8);
    assert_eq!(KEYS.unseal(Purpose::Ticket, &BASE64URL.encode(bytes)), None);
}

fn comes_back(ticket: &Ticket) {
    let sealed = ticket.seal(&KEYS, NOW, &ENTROPY).expect("it was read");
    let open = |now| Ticket::open(&sealed, &KEYS, now);
    assert_eq!(open(NOW).as_ref(), Some(ticket));
    let age = NOW.duration_since(ticket.issued_at);
    assert!(age < LIFETIME && age >= SignedDuration::from_mins(-5), "{age}");
    assert_eq!(open(ticket.issued_at + LIFETIME), None);
    assert_eq!(open(ticket.issued_at - SignedDuration::from_mins(6)), None);
    if let Some(id) = &ticket.client_request_id {
        query::comes_back(id);
    }
    if let Ok(uri) = ticket.redirect_uri.parse::<RedirectUri>() {
        redirect_uri::is_harmless(&uri);
    }
}
