//! `vestibule doctor`, as an operator runs it.

use std::{fs, os::unix::fs::PermissionsExt as _, process::Stdio, time::Duration};

use jiff::{SignedDuration, Timestamp};

use crate::{
    command_line::vestibule,
    support::{
        FakeGraph, Receiver, Said, SiteBuilder,
        browser::SIGN_IN,
        certificate::Certificate,
        entra::{Mood, Proof},
        graph::{CLIENT, GraphMood},
        site::{ADA, CONTOSO, FABRIKAM},
    },
};

async fn doctor(builder: &SiteBuilder, arguments: &[&str]) -> Said {
    let mut command = tokio::process::Command::from(vestibule());
    command.args(["doctor", "--config"]).arg(builder.config_file()).args(arguments);
    Said::of_command(command).await
}

async fn json(builder: &SiteBuilder) -> Said {
    doctor(builder, &["--json", "--tenant", CONTOSO]).await
}

/// An installation in which all is well, with everything that can be checked.
async fn well() -> (SiteBuilder, FakeGraph, Receiver) {
    let builder = SiteBuilder::new().await.server("trusted_proxies = [\"10.0.0.0/8\"]");
    let graph = FakeGraph::start(&builder.entra).await;
    graph.put(ADA, &[ADA]);
    builder.file("graph-secret", "graph~secret\n");
    builder.file("portal-secret", "portal-secret\n");
    let receiver = Receiver::start().await;
    let lines = format!("{SIGN_IN}{}{}", graph.section(""), receiver.webhook(""));
    let builder = builder.contoso(&lines);
    drop(builder.start_now().await);
    let config = builder.config_file();
    let mut secret = vestibule();
    secret.args(["webhooks", "secret", "--webhook", "mdm", "--config"]).arg(config);
    assert!(secret.stdout(Stdio::null()).status().unwrap().success());
    (builder, graph, receiver)
}

#[tokio::test(flavor = "multi_thread")]
async fn where_all_is_well_it_says_so_for_each_tenant_in_order() {
    let (builder, _graph, _receiver) = well().await;
    let keys = fs::read(builder.folder.path().join("data/keys.json")).unwrap();
    let said = doctor(&builder, &[]).await;
    assert_eq!((said.status, said.error.as_str()), (0, ""), "{}", said.out);
    let mut rest = said.out.as_str();
    for line in [
        "All tenants\n",
        "ok       configuration ",
        ": 2 tenants\n",
        "ok       public_url ",
        "https://mdm.contoso.com/TermsOfUse\n",
        "ok       trusted proxies     X-Forwarded-For is believed of 10.0.0.0/8\n",
        "ok       database ",
        "ok       database connection ",
        "ok       key file ",
        "holds 1 key, mode 0600\n",
        "Contoso & <Söhne> (",
        "ok       terms               2 policies are in force\n",
        "ok       authority ",
        &format!("/{CONTOSO}/v2.0\n"),
        "ok       signing keys        1 key\n",
        "ok       sign-in provider ",
        "ok       sign-in client ",
        "ok       Graph credential ",
        "ok       Graph token ",
        "ok       Graph groups ",
        "ok       webhook             mdm has a secret\n",
        "Fabrikam (",
        "ok       terms               1 policy is in force\n",
        "skipped  sign-in client ",
        "skipped  Graph groups ",
        "\nNothing failed.\n",
    ] {
        let at = rest.find(line).unwrap_or_else(|| panic!("{line:?} is not in {rest}"));
        rest = &rest[at + line.len()..];
    }
    let said = json(&builder).await;
    assert!(!said.out.contains(FABRIKAM) && !said.out.contains("FAILED"), "{}", said.out);
    assert_eq!(said.of("graph_groups").0, "ok");
    for secret in ["portal-secret\"", "graph~secret", "sesame", "app.token"] {
        assert!(!said.out.contains(secret), "{secret}: {}", said.out);
    }
    assert_eq!(fs::read(builder.folder.path().join("data/keys.json")).unwrap(), keys);
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_first_start_it_says_what_that_will_make_and_makes_nothing() {
    let builder = SiteBuilder::new().await;
    let said = json(&builder).await;
    for check in ["database", "key_file"] {
        let (state, words) = said.of(check);
        assert_eq!(state, "warning", "{words}");
        assert!(words.contains("start Vestibule once"), "{words}");
    }
    assert_eq!((said.of("terms").0.as_str(), said.status), ("ok", 0));
    assert!(!builder.folder.path().join("data").exists());
    // What cannot be looked at is not the same as what is not there.
    builder.file("data", "a file where the folder should be");
    assert_eq!(json(&builder).await.of("key_file").0, "failed");
    fs::remove_file(builder.folder.path().join("data")).unwrap();
    let said = doctor(&builder, &[]).await;
    assert!(said.out.ends_with("Nothing failed, with 3 warnings.\n"), "{}", said.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_configuration_that_is_wrong_is_the_one_finding() {
    let builder = SiteBuilder::new().await.contoso("device_cap = \"many\"");
    let said = json(&builder).await;
    assert_eq!(said.status, 1);
    let (state, words) = said.of("configuration");
    assert!(state == "failed" && words.contains("tenant[0].device_cap: invalid type"), "{words}");
    assert_eq!(said.error, "vestibule: 1 of 1 checks failed\n");

    let builder = SiteBuilder::new().await;
    let said = doctor(&builder, &["--tenant", ADA]).await;
    assert!(said.status == 1 && said.out.contains("there is no [[tenant]]"), "{}", said.out);
    let usage = doctor(&builder, &["--tenant", "contoso"]).await;
    assert_eq!(usage.status, 2);
}

/// Looks for what is wrong with an installation, and makes it right again before the next one.
async fn finds(builder: &SiteBuilder, check: &str, state: &str, words: &[&str]) {
    let said = json(builder).await;
    let (found, text) = said.of(check);
    assert_eq!(found, state, "{check}: {text}");
    for word in words {
        assert!(text.contains(word), "{check}: {word:?} is not in {text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_the_installation_is_named_with_what_to_do() {
    let (builder, ..) = well().await;
    let keys = builder.folder.path().join("data/keys.json");
    for (mode, state) in [(0o644, "failed"), (0o640, "warning"), (0o600, "ok")] {
        fs::set_permissions(&keys, fs::Permissions::from_mode(mode)).unwrap();
        let to_do = if state == "ok" { "mode 0600" } else { "run: chmod 600 " };
        finds(&builder, "key_file", state, &["holds 1 key", to_do]).await;
    }
    fs::write(&keys, "{\"version\": 1, \"keys\": [{\"secret\": \"sesame\"}]}").unwrap();
    finds(&builder, "key_file", "failed", &["is damaged", "restore it from a backup"]).await;

    let database = &builder.database;
    database.execute("DELETE FROM _sqlx_migrations WHERE version = 6").await;
    finds(&builder, "database", "warning", &["changes to come: 1", "make a backup"]).await;
    database
        .execute(
            "INSERT INTO _sqlx_migrations SELECT 9999, description, installed_on, success, checksum, \
             execution_time FROM _sqlx_migrations WHERE version = 1",
        )
        .await;
    finds(&builder, "database", "failed", &["by a later version", "restore a backup"]).await;
    finds(&builder, "webhook", "skipped", &["mdm: its secret is in the database"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_does_not_answer_is_given_up_in_time() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut builder = SiteBuilder::new().await;
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    builder.database.url = format!("postgres://u:hunter2@{nowhere}/x");
    let said = json(&builder).await;
    assert!(said.of("database").1.contains("onnection refused"), "{}", said.out);
    assert!(!said.out.contains("hunter2"), "{}", said.out);

    builder.database.url = format!("postgres://u:hunter2@{}/x", silent.local_addr().unwrap());
    let begun = std::time::Instant::now();
    let said = json(&builder).await;
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(said.of("database").0, "failed");
    assert_eq!(said.of("terms").0, "ok", "the others are checked all the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_that_no_start_would_take_are_named_and_nothing_is_published() {
    let (builder, ..) = well().await;
    builder.text("contoso", "company", "en-US", "# Changed\n\nOther terms.\n");
    let wrong = ["a published text never changes", "set version = 2"];
    finds(&builder, "terms", "failed", &wrong).await;
    builder.policy("contoso", "company", "version = 2\neffective = 2999-01-01T00:00:00Z");
    finds(&builder, "terms", "ok", &["2 policies are in force"]).await;
    builder.policy("contoso", "company", "version = 2\nefective = 1");
    finds(&builder, "terms", "failed", &["company/policy.toml: efective: unknown field"]).await;
    builder.remove_policy("contoso", "company");
    builder.remove_policy("contoso", "personal");
    finds(&builder, "terms", "warning", &["people go on without seeing terms"]).await;
    let rows = builder.database.rows("SELECT policy, retired_at FROM policies").await;
    assert!(rows.len() == 3 && rows.iter().all(|row| row["retired_at"].is_null()), "{rows:?}");
    let builder = builder.contoso_first("no_terms = \"refuse\"\n");
    finds(&builder, "terms", "failed", &["nobody can enroll"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_is_not_the_tenants_or_does_not_answer_is_named() {
    let (builder, ..) = well().await;
    for (mood, authority, words, keys) in [
        (
            Mood::OtherIssuer,
            "failed",
            "https://evil.example/v2.0, which is not this tenant's",
            "skipped",
        ),
        (Mood::Away, "failed", "status 502", "skipped"),
        (Mood::Html, "failed", "is not the JSON document", "skipped"),
        (Mood::Redirects, "failed", "status 307", "skipped"),
        (Mood::NoKeys, "ok", "tokens are issued by", "failed"),
        (Mood::JunkKeys, "ok", "tokens are issued by", "failed"),
        (Mood::Honest, "ok", "tokens are issued by", "ok"),
    ] {
        builder.entra.set_mood(mood);
        let said = json(&builder).await;
        assert_eq!(said.of("authority").0, authority, "{mood:?}");
        assert!(said.of("authority").1.contains(words), "{mood:?}: {}", said.out);
        assert_eq!(said.of("signing_keys").0, keys, "{mood:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portals_client_that_the_provider_refuses_is_named() {
    let (builder, ..) = well().await;
    builder.file("portal-secret", "0f7f8e1c-the-secrets-id\n");
    let said = json(&builder).await;
    let (state, words) = said.of("sign_in_client");
    assert_eq!(state, "failed");
    assert!(words.contains("invalid_client (AADSTS7000215)"), "{words}");
    assert!(words.contains("make a new client secret"), "{words}");
    assert!(!said.out.contains("the-secrets-id"), "{}", said.out);

    fs::remove_file(builder.folder.path().join("portal-secret")).unwrap();
    finds(
        &builder,
        "sign_in_client",
        "failed",
        &["portal-secret: No such file", "put the client secret"],
    )
    .await;
    let other = SiteBuilder::new().await;
    other.file("portal-secret", "portal-secret");
    let other = other.contoso(&SIGN_IN.replace("portal-client", "nobody"));
    let words = ["unauthorized_client (AADSTS700016)", "see whether client_id"];
    finds(&other, "sign_in_client", "failed", &words).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_graph_does_not_allow_is_named_with_the_permissions_to_give() {
    let (builder, graph, _receiver) = well().await;
    for (mood, words) in [
        (GraphMood::Forbidden, &["403 Authorization_RequestDenied", "GroupMember.Read.All"][..]),
        (GraphMood::Throttled(Some("60")), &["too much to do", "try again later"]),
        (GraphMood::Html, &["it is not JSON", "tenant.graph.root"]),
    ] {
        graph.is(mood);
        finds(&builder, "graph_groups", "failed", words).await;
    }
    graph.is(GraphMood::Honest);
    builder.entra.application(CLIENT, Proof::Secret("another".to_owned()));
    finds(&builder, "graph_token", "failed", &["invalid_client", "make a new client secret"]).await;
    finds(&builder, "graph_groups", "skipped", &["there is no token"]).await;
    builder.file("graph-secret", "");
    finds(&builder, "graph_credential", "failed", &["graph-secret: expected the client secret"])
        .await;
    finds(&builder, "graph_token", "skipped", &["nothing to show"]).await;

    let group = format!("[[tenant.cap_override]]\ngroup = \"{ADA}\"\ncap = 3\n");
    let without = SiteBuilder::new().await.contoso(&group);
    finds(&without, "graph_groups", "warning", &["more than 200 groups", "[tenant.graph]"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_warned_about_before_it_ends() {
    let builder = SiteBuilder::new().await;
    let graph = FakeGraph::start(&builder.entra).await;
    graph.put(ADA, &[ADA]);
    let files = "certificate_file = \"graph.pem\"\nprivate_key_file = \"graph.key\"";
    let builder = builder.contoso(&graph.section_with(files, ""));
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let now = Timestamp::from_second(i64::try_from(now).unwrap()).unwrap();
    for (days, state, words) in
        [(40, "ok", "is good until"), (29, "warning", "ends at"), (-1, "failed", "ended at")]
    {
        let certificate = Certificate::until(now + SignedDuration::from_hours(24 * days));
        builder.file("graph.pem", &certificate.pem);
        builder.file("graph.key", &certificate.key_pem);
        builder.entra.application(CLIENT, certificate.proof());
        finds(&builder, "graph_credential", state, &["the certificate", words]).await;
        let token = if state == "failed" { "skipped" } else { "ok" };
        finds(&builder, "graph_token", token, &[]).await;
    }
    let other = Certificate::until(now);
    builder.file("graph.key", &other.key_pem);
    finds(
        &builder,
        "graph_credential",
        "failed",
        &["graph.key: expected the key of the certificate"],
    )
    .await;
    builder.file("graph.pem", &other.key_pem);
    finds(&builder, "graph_credential", "failed", &["graph.pem: expected a certificate in PEM"])
        .await;
    let said = json(&builder).await;
    assert!(!said.out.contains("MII"), "nothing of the files is in it: {}", said.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_without_a_secret_is_named_with_the_command_that_makes_one() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook(""));
    drop(builder.start_now().await);
    let command =
        format!("vestibule webhooks secret --config FILE --webhook mdm --tenant {CONTOSO}");
    finds(&builder, "webhook", "failed", &["mdm has no secret", &command]).await;
    let builder = builder.contoso("disabled = true\n");
    finds(&builder, "webhook", "skipped", &["mdm is disabled"]).await;
}
