//! What operators are given names what there is: metrics, commands, addresses.

use std::{
    collections::BTreeSet,
    fs,
    process::{Command, Output},
};

use serde_json::Value;
use vestibule::metrics::{
    EntraLabels, Metrics, OutcomeLabel, RequestLabels, TenantLabel, WebhookLabels,
};

use crate::{
    command_line::{Process, vestibule},
    support::{
        Site, SiteBuilder,
        guide::{commands, file},
    },
};

/// `/metrics` where each metric has been used once.
fn exposition() -> String {
    let metrics = Metrics::default();
    let (tenant, webhook, outcome) = (String::new, String::new, String::new);
    let (method, route, status) = ("", String::new(), 200);
    metrics.requests.get_or_create(&RequestLabels { method, route, status }).inc();
    for family in [
        &metrics.terms_of_use,
        &metrics.enrollments,
        &metrics.user_tokens,
        &metrics.key_fetches,
        &metrics.graph_calls,
        &metrics.attempts,
        &metrics.spans,
        &metrics.connections_ended,
    ] {
        family.get_or_create(&OutcomeLabel { outcome: "" }).inc();
    }
    let labels = WebhookLabels { tenant: tenant(), webhook: webhook(), outcome: outcome() };
    metrics.webhook_deliveries.get_or_create(&labels).inc();
    let labels = EntraLabels { tenant: tenant(), outcome: outcome() };
    metrics.entra_reports.get_or_create(&labels).inc();
    metrics.entra_behind_seconds.get_or_create(&TenantLabel { tenant: tenant() }).set(1);
    for histogram in
        [&metrics.request_seconds, &metrics.decisions_together, &metrics.evidence_sealing_seconds]
    {
        histogram.observe(1.0);
    }
    metrics.text().unwrap()
}

/// Each metric's name for an operator, and all series that Prometheus keeps of it.
fn metrics() -> Vec<(String, BTreeSet<String>)> {
    let text = exposition();
    let named = |line: &str| line.split(['{', ' ']).next().unwrap_or_default().to_owned();
    let mut metrics = Vec::new();
    for declared in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
        let (family, kind) = declared.split_once(' ').unwrap();
        let suffixes: &[&str] = match kind {
            "counter" => &["_total"],
            "gauge" => &[""],
            "histogram" => &["_bucket", "_sum", "_count"],
            other => panic!("{family}: a {other} is new here"),
        };
        let series: BTreeSet<_> =
            suffixes.iter().map(|suffix| format!("{family}{suffix}")).collect();
        let there: BTreeSet<_> =
            text.lines().map(named).filter(|name| series.contains(name)).collect();
        assert_eq!(series, there, "use it in `exposition`");
        let name =
            if kind == "histogram" { family.to_owned() } else { series.first().unwrap().clone() };
        metrics.push((name, series));
    }
    metrics
}

/// The words in a text that look like our metrics.
fn named_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| word.starts_with("vestibule_")).map(str::to_owned).collect()
}

#[test]
fn every_metric_is_registered_once_and_in_the_guide_and_the_guide_names_no_other() {
    let metrics = metrics();
    let source = file("server/src/metrics.rs");
    assert_eq!(source.matches(": kept(").count(), metrics.len(), "`exposition`");
    let names: BTreeSet<String> = metrics.iter().map(|(name, _)| name.clone()).collect();
    let guide = named_in(&file("docs/operations.md"));
    let unnamed: Vec<_> = names.difference(&guide).collect();
    assert!(unnamed.is_empty(), "docs/operations.md says nothing of {unnamed:?}");
    let series: BTreeSet<String> = metrics.into_iter().flat_map(|(_, series)| series).collect();
    for document in ["docs/operations.md", "README.md"] {
        for name in named_in(&file(document)) {
            assert!(names.contains(&name) || series.contains(&name), "{document}: no {name}");
        }
    }
}

/// The labels that a query groups by or selects.
fn labels_in(query: &str) -> BTreeSet<&str> {
    let inside = |begin: &'static str, end: char| {
        query.split(begin).skip(1).filter_map(move |rest| rest.split(end).next())
    };
    let grouped = inside("by (", ')').flat_map(|labels| labels.split(','));
    let selected = inside("{", '}').flat_map(|labels| labels.split(','));
    grouped.chain(selected).filter_map(|label| label.trim().split('=').next()).collect()
}

#[test]
fn every_query_of_the_dashboard_asks_for_series_and_labels_that_there_are() {
    let text = exposition();
    let dashboard: Value = serde_json::from_str(&file("deploy/grafana/vestibule.json")).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let ids: BTreeSet<i64> = panels.iter().map(|panel| panel["id"].as_i64().unwrap()).collect();
    assert_eq!(ids.len(), panels.len(), "ids are unique");
    let mut asked = BTreeSet::new();
    for panel in panels.iter().filter(|panel| panel["type"] != "row") {
        let targets = panel["targets"].as_array().unwrap();
        assert!(!targets.is_empty(), "{panel}");
        for query in targets.iter().map(|target| target["expr"].as_str().unwrap()) {
            let names = named_in(query);
            assert!(!names.is_empty(), "{query}");
            for name in names {
                let line = text.lines().find(|line| {
                    line.strip_prefix(&name).is_some_and(|rest| rest.starts_with(['{', ' ']))
                });
                let line = line.unwrap_or_else(|| panic!("there is no {name}: {query}"));
                let has = |label: &str| {
                    ["{", ","].iter().any(|before| line.contains(&format!("{before}{label}=\"")))
                };
                for label in labels_in(query) {
                    let is_known = label == "instance" || has(label);
                    assert!(is_known, "{name} has no label {label}: {query}");
                }
                asked.insert(name);
            }
        }
    }
    for (name, series) in metrics() {
        assert!(!series.is_disjoint(&asked), "the dashboard does not show {name}");
    }
}

fn run(arguments: &[&str]) -> Output {
    vestibule().args(arguments).output().unwrap()
}

/// Runs what a server is started with, where its file is not there: that is the one thing wrong with it.
fn starts(place: &str, arguments: &[impl AsRef<str>]) {
    let arguments: Vec<&str> = arguments.iter().map(AsRef::as_ref).collect();
    let (file, before) = arguments.split_last().unwrap();
    assert_eq!(*file, "/etc/vestibule/vestibule.toml", "{place}");
    let output = run(&[before, &["/nowhere/vestibule.toml"]].concat());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{place}: {arguments:?}: {said}");
    assert!(said.contains("/nowhere/vestibule.toml"), "{place}: {said}");
}

#[test]
fn what_the_unit_and_the_containers_start_is_a_command_of_ours() {
    let unit = file("deploy/vestibule.service");
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let words: Vec<&str> = start.split(' ').collect();
    assert_eq!(words[0], "/usr/local/bin/vestibule");
    starts("vestibule.service", &words[1..]);

    let container = file("deploy/Containerfile");
    let list = |word: &str| -> Vec<String> {
        let line = container.lines().find_map(|line| line.strip_prefix(word)).unwrap();
        serde_json::from_str(line).unwrap()
    };
    assert_eq!(list("ENTRYPOINT "), ["/usr/local/bin/vestibule"]);
    starts("Containerfile", &list("CMD "));

    let kubernetes = file("deploy/kubernetes.yaml");
    let args = kubernetes.lines().find_map(|line| line.trim().strip_prefix("args: ")).unwrap();
    let args: Vec<String> = serde_json::from_str(args).unwrap();
    starts("kubernetes.yaml", &args);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_containers_health_check_tells_a_server_from_none() {
    let builder = SiteBuilder::new().await;
    let process = Process::start(&builder.config_file());
    let (_, port) = process.address.rsplit_once(':').unwrap();
    let container = file("deploy/Containerfile");
    let check =
        container.lines().find_map(|line| line.trim().strip_prefix("CMD [\"bash\"")).unwrap();
    let check: Vec<String> = serde_json::from_str(&format!("[\"bash\"{check}")).unwrap();
    let check = check.iter().map(|word| word.replace("8080", port)).collect::<Vec<_>>();
    let is_well = || Command::new(&check[0]).args(&check[1..]).output().unwrap().status.success();
    assert!(is_well());
    drop(process);
    assert!(!is_well());
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_a_newer_version_an_older_one_goes_on_but_does_not_start_again() {
    let (builder, site) = Site::start().await;
    // What a later version leaves in the database.
    builder
        .database
        .execute(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             SELECT version + 9000, 'later', success, checksum, execution_time FROM _sqlx_migrations \
             WHERE version = 1",
        )
        .await;
    site.blob().await;
    assert_eq!(site.decision_rows().await.len(), 1);
    let config = builder.config_file();
    for command in [&["serve"][..], &["api-token", "list"]] {
        let output = run(&[command, &["--config", config.to_str().unwrap()]].concat());
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        let words = "previously applied but is missing";
        assert!(said.contains(words) && file("docs/operations.md").contains(words), "{said}");
    }
}

/// What docs/operations.md promises of upgrades: older instances go on beside newer ones.
#[test]
fn no_change_of_the_schema_takes_away_what_an_older_instance_uses() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for file in files {
        let text = fs::read_to_string(&file).unwrap().to_uppercase();
        let text: Vec<&str> = text.lines().filter(|line| !line.starts_with("--")).collect();
        for statement in text.join(" ").split(';').map(str::trim) {
            let words: Vec<&str> = statement.split_whitespace().collect();
            let takes_away = matches!(&words[..], ["DROP", "TABLE" | "VIEW", ..])
                || words.contains(&"RENAME")
                || words.starts_with(&["ALTER"]) && words.contains(&"DROP");
            assert!(!takes_away, "{}: {statement}", file.display());
            // A row that an older instance writes does not have the new column.
            let is_left_out = !(words.starts_with(&["ALTER"]) && statement.contains("NOT NULL"))
                || words.contains(&"DEFAULT");
            assert!(is_left_out, "{}: {statement}", file.display());
        }
    }
}

#[test]
fn every_command_in_the_guides_is_one_with_these_options() {
    let guides = ["docs/operations.md", "docs/administration.md", "docs/integration.md"];
    let commands = guides.map(|guide| commands(&file(guide)));
    assert!(commands.iter().all(|commands| commands.len() > 5), "{commands:?}");
    for command in commands.concat() {
        let words: Vec<&str> = command.split_whitespace().collect();
        let name: Vec<&str> =
            words.iter().copied().take_while(|word| !word.starts_with("--")).collect();
        // Beside subcommands, there may be a file among these; asked for help, it is not looked at.
        let help = run(&[&name[..], &["--help"]].concat());
        let said = String::from_utf8(help.stdout).unwrap();
        assert!(help.status.success(), "{command}: {}", String::from_utf8_lossy(&help.stderr));
        for option in words.iter().filter(|word| word.starts_with("--")) {
            assert!(
                said.contains(&format!("{option} ")) || said.contains(&format!("{option}\n")),
                "{command}: no {option}"
            );
        }
    }
}
