//! An issuer whose answers break off, are too many, or are of another kind. One that is away, slow, lies, redirects or answers
//! without an end is in `identity.rs`.

use reqwest::StatusCode;

use crate::support::{
    Location, Site, Windows,
    entra::{Mood, key, sign},
};

async fn opens(site: &Site) -> bool {
    let answer = Windows::joins(site).send().await;
    if answer.status() == StatusCode::OK {
        return true;
    }
    let error = Location::read(&answer);
    assert_eq!(error.error(), ("server_error", "internal service error"));
    false
}

#[tokio::test]
async fn an_answer_that_breaks_off_or_is_too_long_is_no_answer_and_the_known_keys_serve() {
    for mood in [Mood::BreaksOff, Mood::Resets, Mood::TooManyKeys] {
        // Who knows no keys yet says so, and goes on when there are some.
        let (_builder, site) = Site::start().await;
        site.entra.set_mood(mood);
        assert!(!opens(&site).await, "{mood:?}");
        site.entra.set_mood(Mood::Honest);
        assert!(opens(&site).await, "{mood:?} passes");
        // Who knows some keeps them: an unknown key is refused, and nobody else notices.
        site.entra.set_mood(mood);
        let unknown = sign(&site.claims(), &key(1));
        let refused = Windows::joins(&site).token(&unknown).location().await;
        assert_eq!(refused.error().0, "unauthorized_client", "{mood:?}");
        assert!(opens(&site).await, "{mood:?}");
    }
}

#[tokio::test]
async fn of_a_set_with_a_thousand_strange_keys_the_right_one_is_found() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::ManyKeys);
    assert!(opens(&site).await);
}

#[tokio::test]
async fn keys_are_taken_whatever_kind_the_answer_says_that_it_is() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::SaysText);
    assert!(opens(&site).await, "what it holds counts, as the signature proves it");
}
