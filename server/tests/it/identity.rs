//! Which tokens are taken, and how the keys behind them are had.

use std::{fmt::Write as _, time::Duration};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::SignedDuration;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use proptest::{prelude::*, test_runner::TestRunner};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{
    Site, SiteBuilder, Windows,
    entra::{Mood, key, sign},
    site::{AUDIENCE, CONTOSO, FABRIKAM},
};

const REFUSED: (&str, &str) = ("unauthorized_client", "unauthorized_client");
const FAILED: (&str, &str) = ("server_error", "internal service error");

async fn accepted(site: &Site, token: &str) -> bool {
    let response = Windows::joins(site).token(token).send().await;
    match response.status() {
        StatusCode::OK => true,
        StatusCode::FOUND => {
            assert_eq!(crate::support::Location::read(&response).error(), REFUSED);
            false
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_claim_that_is_not_right_refuses_the_token() {
    let (_builder, site) = Site::start().await;
    let now = site.now().as_second();
    assert!(accepted(&site, &site.token()).await);
    for (claim, value, fine) in [
        ("exp", json!(now - 299), true),
        ("exp", json!(now - 300), false),
        ("exp", json!(f64::MAX), true),
        ("exp", json!("tomorrow"), false),
        ("exp", Value::Null, false),
        ("nbf", json!(now + 300), true),
        ("nbf", json!(now + 301), false),
        ("nbf", Value::Null, true),
        ("ver", json!("1.0"), false),
        ("ver", json!(2.0), false),
        ("ver", Value::Null, false),
        ("aud", json!("api://fabrikam"), false),
        ("aud", json!([]), false),
        ("aud", json!(AUDIENCE.to_uppercase()), false),
        ("aud", Value::Null, false),
        ("iss", json!(site.entra.issuer(FABRIKAM)), false),
        ("iss", json!(site.entra.issuer(CONTOSO) + "/"), false),
        ("iss", json!(["x"]), false),
        ("iss", Value::Null, false),
        ("tid", json!(FABRIKAM), false),
        ("tid", json!(CONTOSO.to_uppercase()), true),
        ("tid", json!(format!("{{{CONTOSO}}}")), false),
        ("upn", Value::Null, true),
        ("groups", json!("not a list"), true),
    ] {
        let token = site.token_with(claim, value.clone());
        assert_eq!(accepted(&site, &token).await, fine, "{claim} {value}");
    }
}

#[tokio::test]
async fn a_signature_that_is_not_the_issuers_refuses_the_token() {
    let (_builder, site) = Site::start().await;
    let claims = site.claims();
    let good = site.token();
    let parts: Vec<&str> = good.split('.').collect();
    let part = |value: Value| BASE64URL.encode(value.to_string());
    let signed_as = |algorithm: Algorithm, key: &EncodingKey| {
        let mut header = Header::new(algorithm);
        header.kid = Some("key-one".to_owned());
        jsonwebtoken::encode(&header, &claims, key).unwrap()
    };
    let mut admin = claims.clone();
    admin["oid"] = "bbbbbbbb-0000-4000-8000-000000000bad".into();
    let stolen_kid = {
        let mut header = Header::new(Algorithm::RS256);
        header.kid = Some("key-one".to_owned());
        jsonwebtoken::encode(&header, &claims, &key(2).private).unwrap()
    };
    let with_header = |header: Value| {
        let signed = format!("{}.{}", part(header), parts[1]);
        let signature =
            jsonwebtoken::crypto::sign(signed.as_bytes(), &key(0).private, Algorithm::RS256)
                .unwrap();
        format!("{signed}.{signature}")
    };
    for token in [
        stolen_kid,
        sign(&claims, &key(1)),
        signed_as(Algorithm::RS384, &key(0).private),
        signed_as(Algorithm::PS256, &key(0).private),
        signed_as(Algorithm::HS256, &EncodingKey::from_secret(&key(0).public_der)),
        format!("{}.{}.", part(json!({"alg": "none", "kid": "key-one"})), parts[1]),
        format!("{}.{}.", part(json!({"alg": "RS256", "kid": "key-one"})), parts[1]),
        format!("{}.{}.{}", parts[0], part(admin), parts[2]),
        format!("{}.{}.{}", parts[0], parts[1], &parts[2][..parts[2].len() - 2]),
        format!("{good}.extra"),
        format!("{good}="),
        format!(" {} . {} . {}", parts[0], parts[1], parts[2]),
        with_header(json!({"alg": "RS256", "typ": "JWT"})),
        with_header(json!({"alg": "RS256", "kid": "key-one", "crit": ["b64"], "b64": false})),
        with_header(json!({"alg": "RS256", "kid": 1})),
        parts[..2].join("."),
        "..".to_owned(),
        "a".repeat(20_000),
    ] {
        assert!(!accepted(&site, &token).await, "{token}");
    }
    assert!(
        accepted(&site, &with_header(json!({"alg": "RS256", "kid": "key-one", "typ": "at+jwt"})))
            .await
    );
}

#[tokio::test]
async fn a_claim_that_stands_twice_refuses_the_token() {
    let (_builder, site) = Site::start().await;
    let claims = site.claims().to_string();
    let twice = claims.replacen('{', &format!("{{\"tid\":\"{CONTOSO}\","), 1);
    let header = BASE64URL.encode(json!({"alg": "RS256", "kid": "key-one"}).to_string());
    for (claims, fine) in [(claims, true), (twice, false)] {
        let signed = format!("{header}.{}", BASE64URL.encode(claims));
        let signature =
            jsonwebtoken::crypto::sign(signed.as_bytes(), &key(0).private, Algorithm::RS256)
                .unwrap();
        assert_eq!(accepted(&site, &format!("{signed}.{signature}")).await, fine);
    }
}

#[tokio::test]
async fn the_keys_own_issuer_must_be_the_tokens() {
    for (template, fine) in [
        (Some("AUTHORITY/{tenantid}/v2.0".to_owned()), true),
        (Some(format!("AUTHORITY/{CONTOSO}/v2.0")), true),
        (None, true),
        (Some(format!("AUTHORITY/{FABRIKAM}/v2.0")), false),
        (Some("https://login.microsoftonline.com/{tenantid}/v2.0".to_owned()), false),
    ] {
        let (_builder, site) = Site::start().await;
        let template = template.map(|t| t.replace("AUTHORITY", site.entra.authority()));
        site.entra.0.key_issuer.lock().unwrap().clone_from(&template);
        assert_eq!(accepted(&site, &site.token()).await, fine, "{template:?}");
    }
}

#[tokio::test]
async fn a_rotation_is_followed_at_the_first_token_of_the_new_key() {
    let (_builder, site) = Site::start().await;
    assert!(accepted(&site, &site.token()).await);
    assert_eq!((site.entra.metadata_fetches(), site.entra.key_fetches()), (1, 1));
    let new = sign(&site.claims(), &key(1));
    assert!(!accepted(&site, &new).await);
    site.entra.list_keys(&[0, 1]);
    assert!(accepted(&site, &new).await);
    site.entra.list_keys(&[1]);
    let third = sign(&site.claims(), &key(2));
    assert!(!accepted(&site, &third).await);
    assert!(
        !accepted(&site, &site.token()).await,
        "a key that is no longer listed is no longer good"
    );
    assert_eq!(site.entra.key_fetches(), 5);
}

#[tokio::test]
async fn at_most_five_fetches_a_minute_and_the_known_keys_stay_good() {
    let (_builder, site) = Site::start().await;
    assert!(accepted(&site, &site.token()).await);
    let unknown = sign(&site.claims(), &key(1));
    for _ in 0..20 {
        assert!(!accepted(&site, &unknown).await);
    }
    assert!(accepted(&site, &site.token()).await);
    assert_eq!(site.entra.key_fetches(), 5);
    site.entra.list_keys(&[0, 1]);
    assert!(!accepted(&site, &unknown).await);
    site.pass(SignedDuration::from_secs(60));
    assert!(accepted(&site, &unknown).await);
    assert_eq!(site.entra.key_fetches(), 6);
}

#[tokio::test]
async fn a_token_that_could_not_pass_anyway_fetches_nothing() {
    let (_builder, site) = Site::start().await;
    for (claim, value) in
        [("aud", json!("x")), ("exp", json!(1)), ("tid", Value::Null), ("ver", json!("1.0"))]
    {
        assert!(!accepted(&site, &site.token_with(claim, value)).await);
    }
    assert_eq!((site.entra.metadata_fetches(), site.entra.key_fetches()), (0, 0));
}

#[tokio::test]
async fn many_first_tokens_at_once_make_one_fetch() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::Slow(Duration::from_millis(200)));
    let site = std::sync::Arc::new(site);
    let visits: Vec<_> = (0..16)
        .map(|_| {
            let site = std::sync::Arc::clone(&site);
            tokio::spawn(async move { accepted(&site, &site.token()).await })
        })
        .collect();
    for visit in visits {
        assert!(visit.await.unwrap());
    }
    assert_eq!((site.entra.metadata_fetches(), site.entra.key_fetches()), (1, 1));
}

#[tokio::test]
async fn without_any_keys_the_failure_is_ours() {
    for mood in [Mood::Away, Mood::Html, Mood::Endless, Mood::NoKeys, Mood::Redirects] {
        let (_builder, site) = Site::start().await;
        site.entra.set_mood(mood);
        let location = Windows::joins(&site).location().await;
        assert_eq!(location.error(), FAILED, "{mood:?}");
        site.entra.set_mood(Mood::Honest);
        assert!(accepted(&site, &site.token()).await, "{mood:?} passes");
    }
}

#[tokio::test]
async fn while_an_authority_stays_away_everybody_is_told_so_at_once() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::Away);
    let begun = std::time::Instant::now();
    for _ in 0..10 {
        assert_eq!(Windows::joins(&site).location().await.error(), FAILED);
    }
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert!(site.entra.metadata_fetches() <= 5);
}

#[tokio::test]
async fn while_the_authority_is_away_or_lies_the_cached_keys_serve() {
    for mood in
        [Mood::Away, Mood::Html, Mood::Endless, Mood::NoKeys, Mood::OtherIssuer, Mood::Redirects]
    {
        let (_builder, site) = Site::start().await;
        assert!(accepted(&site, &site.token()).await);
        site.entra.set_mood(mood);
        let unknown = sign(&site.claims(), &key(1));
        assert!(!accepted(&site, &unknown).await);
        for _ in 0..3 {
            site.pass(SignedDuration::from_hours(25));
            assert!(accepted(&site, &site.token()).await, "{mood:?}");
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        assert!(site.entra.metadata_fetches() > 1, "{mood:?}: it was tried");
        assert!(accepted(&site, &site.token()).await, "{mood:?}");
    }
}

#[tokio::test]
async fn after_a_day_the_keys_are_fetched_again_behind_the_scenes() {
    let (_builder, site) = Site::start().await;
    assert!(accepted(&site, &site.token()).await);
    site.pass(SignedDuration::from_hours(23));
    assert!(accepted(&site, &site.token()).await);
    assert_eq!(site.entra.key_fetches(), 1);
    site.pass(SignedDuration::from_hours(1));
    for _ in 0..4 {
        assert!(accepted(&site, &site.token()).await);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!((site.entra.metadata_fetches(), site.entra.key_fetches()), (2, 2));
}

#[tokio::test]
async fn each_tenant_has_its_own_keys_and_audiences() {
    let (_builder, site) = Site::start().await;
    assert!(accepted(&site, &site.fabrikam_token()).await);
    let mut claims = site.claims();
    claims["tid"] = FABRIKAM.into();
    claims["aud"] = "api://fabrikam".into();
    assert!(!accepted(&site, &sign(&claims, &key(0))).await, "with Contoso's issuer");
}

#[tokio::test]
async fn a_lie_about_the_issuer_at_the_first_fetch_heals_by_itself() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::OtherIssuer);
    let answer = Windows::joins(&site).location().await;
    assert!([REFUSED, FAILED].contains(&answer.error()), "{answer:?}");
    site.entra.set_mood(Mood::Honest);
    assert!(accepted(&site, &site.token()).await);
}

#[tokio::test]
async fn of_two_keys_with_one_id_a_strangers_does_not_count() {
    let (_builder, site) = Site::start().await;
    // Both are called key-one; the second entry is not this authority's.
    site.entra.list_keys(&[0, 0]);
    assert!(accepted(&site, &site.token()).await);
}

#[tokio::test]
async fn a_client_that_goes_away_does_not_end_the_fetch_for_the_others() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::Slow(Duration::from_millis(400)));
    for _ in 0..6 {
        let windows = Windows::joins(&site);
        let hasty = tokio::time::timeout(Duration::from_millis(100), windows.send());
        assert!(hasty.await.is_err());
    }
    assert!(accepted(&site, &site.token()).await);
    assert_eq!((site.entra.metadata_fetches(), site.entra.key_fetches()), (1, 1));
}

#[tokio::test]
async fn many_tenants_of_one_authority_start_at_once() {
    let mut lines = String::new();
    let ids: Vec<String> =
        (0..8).map(|n| format!("{n}f0c2a51-9d0b-4f0f-8b8a-000000000000")).collect();
    let builder = SiteBuilder::new().await;
    for id in &ids {
        let authority = builder.entra.authority();
        write!(
            lines,
            "[[tenant]]\nid = \"{id}\"\nname = \"T\"\nauthority = \"{authority}\"\n\
             audiences = [\"{AUDIENCE}\"]\nterms = \"terms/fabrikam\"\n"
        )
        .unwrap();
    }
    let builder = builder.fabrikam(&lines);
    let site = builder.start().await;
    for id in &ids {
        let mut claims = site.claims();
        claims["tid"] = id.as_str().into();
        claims["iss"] = site.entra.issuer(id).into();
        assert!(accepted(&site, &sign(&claims, &key(0))).await, "{id}");
    }
    assert_eq!(site.entra.key_fetches(), 1, "the authority's keys are for all of its tenants");
}

#[tokio::test]
async fn forged_key_ids_cannot_keep_another_tenant_from_its_first_keys() {
    let (_builder, site) = Site::start().await;
    // Keys that each tenant must fetch for itself.
    *site.entra.0.key_issuer.lock().unwrap() = None;
    let unknown = sign(&site.claims(), &key(1));
    for _ in 0..8 {
        assert!(!accepted(&site, &unknown).await);
    }
    assert_eq!(site.entra.key_fetches(), 5);
    let token = site.fabrikam_token();
    let first = accepted(&site, &token);
    let minute = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(site.entra.key_fetches(), 5, "it waits");
        site.pass(SignedDuration::from_secs(61));
    };
    assert!(tokio::join!(first, minute).0);
}

#[test]
fn no_mix_of_claims_passes_but_the_right_one_and_none_breaks_anything() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_builder, site) = runtime.block_on(Site::start());
    let now = site.now().as_second();
    let good = site.claims();
    let odd = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({"a": [1]})),
        Just(json!(FABRIKAM)),
        (now - 1000..now + 1000).prop_map(Value::from),
    ];
    let names = vec!["aud", "iss", "nbf", "exp", "tid", "oid", "ver", "upn", "groups"];
    let changes = prop::collection::vec((prop::sample::select(names), odd), 1..3);
    let mut runner = TestRunner::new(ProptestConfig { cases: 200, ..ProptestConfig::default() });
    let ran = runner.run(&changes, |changes| {
        let mut claims = good.clone();
        for (name, value) in &changes {
            claims[*name] = value.clone();
        }
        let time = |name: &str| claims[name].as_f64();
        let same = |name: &str| claims[name] == good[name];
        #[expect(clippy::cast_precision_loss, reason = "seconds")]
        let now = now as f64;
        let right = ["aud", "iss", "tid", "ver"].into_iter().all(same)
            && time("exp").is_some_and(|exp| exp > now - 300.0)
            && (claims["nbf"].is_null() || time("nbf").is_some_and(|nbf| nbf <= now + 300.0));
        let has_user = claims["oid"].as_str().is_some_and(|oid| oid.len() == 36);
        let token = sign(&claims, &key(0));
        let validated = runtime.block_on(site.app.identity.validate(&token));
        prop_assert_eq!(validated.is_ok(), right && has_user, "{} -> {:?}", claims, validated);
        Ok(())
    });
    ran.unwrap();
}
