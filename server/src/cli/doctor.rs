//! `vestibule doctor`: what is wrong, and what to do about it.

use std::{
    error::Error,
    io::{self, Write as _},
    sync::Arc,
};

use clap::Args;
use serde_json::json;

use super::{ConfigFile, load};
use crate::{
    clock::{Clock, Entropy},
    config::{Config, Tenant},
    doctor::{self, Check, Finding, State},
    graph,
    identity::fetch::Fetcher,
    ids::TenantId,
    keys::Keys,
    metrics::Metrics,
    settings::{self, merge::combine_at_start},
    store::Store,
};

#[derive(Debug, Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    file: ConfigFile,
    /// Only this tenant, beside what all share
    #[arg(long, value_name = "ID")]
    tenant: Option<TenantId>,
    /// Print JSON, once all is checked
    #[arg(long)]
    json: bool,
}

/// Says findings as they come, or keeps them to be printed together.
struct Report {
    json: bool,
    findings: Vec<Finding>,
}

impl Report {
    fn heading(&self, text: &str) {
        if !self.json {
            let _ = writeln!(io::stdout(), "{text}");
        }
    }

    fn say(&mut self, finding: Finding) {
        if !self.json {
            let state = match finding.state {
                State::Ok => "ok",
                State::Warning => "WARNING",
                State::Failed => "FAILED",
                State::Skipped => "skipped",
            };
            let check = finding.check.to_string();
            let mut out = io::stdout().lock();
            let _ = writeln!(out, "  {state:<8} {check:<19} {}", finding.what);
            if let Some(to_do) = &finding.to_do {
                let _ = writeln!(out, "  {:<8} {:<19} -> {to_do}", "", "");
            }
            let _ = out.flush();
        }
        self.findings.push(finding);
    }

    fn end(self) -> Result<(), Box<dyn Error>> {
        let count = |state| self.findings.iter().filter(|found| found.state == state).count();
        let (failed, warnings, all) =
            (count(State::Failed), count(State::Warning), self.findings.len());
        if self.json {
            let report = json!({ "ok": failed == 0, "findings": self.findings });
            writeln!(io::stdout(), "{report:#}")?;
        }
        if failed > 0 {
            return Err(format!("{failed} of {all} checks failed").into());
        }
        if !self.json {
            let warnings = match warnings {
                0 => String::new(),
                1 => ", with 1 warning".to_owned(),
                more => format!(", with {more} warnings"),
            };
            writeln!(io::stdout(), "Nothing failed{warnings}.")?;
        }
        Ok(())
    }
}

pub(super) async fn run(Doctor { file, tenant, json }: Doctor) -> Result<(), Box<dyn Error>> {
    let mut report = Report { json, findings: Vec::new() };
    report.heading("All tenants");
    let config = match load(&file.path) {
        Ok(config) => config,
        Err(error) => {
            report.say(Check::Configuration.failed(error.to_string(), "put it right there"));
            return report.end();
        }
    };
    let served = config.tenants.len();
    let path = file.path.display();
    if let Some(tenant) = tenant
        && !config.tenants.iter().any(|served| served.id == tenant)
    {
        let what = format!("{path}: there is no [[tenant]] with id {tenant}");
        report.say(Check::Configuration.failed(what, "name one that there is"));
        return report.end();
    }
    let tenants = if served == 1 { "1 tenant".to_owned() } else { format!("{served} tenants") };
    report.say(Check::Configuration.ok(format!("{path}: {tenants}")));
    check(&config, tenant, &mut report).await?;
    report.end()
}

async fn check(
    config: &Config,
    only: Option<TenantId>,
    report: &mut Report,
) -> Result<(), Box<dyn Error>> {
    let tools = graph::Tools {
        fetcher: Fetcher::new()?,
        clock: Clock::system(),
        entropy: Entropy::system(),
        metrics: Arc::new(Metrics::default()),
    };
    let store = doctor::check_installation(config, |finding| report.say(finding)).await;
    for tenant in config.tenants.iter().filter(|t| only.is_none_or(|only| only == t.id)) {
        report.heading(&format!("\n{} ({})", tenant.name, tenant.id));
        let tenant = with_settings(config, tenant, store.as_ref()).await;
        doctor::check_tenant(&tenant, store.as_ref(), &tools, |finding| report.say(finding)).await;
    }
    report.heading("");
    if let Some(store) = store {
        store.close().await;
    }
    Ok(())
}

/// A tenant with what is set in the console, where that can be had.
async fn with_settings(config: &Config, tenant: &Tenant, store: Option<&Store>) -> Tenant {
    // Without a key file this would make one.
    let Some(store) = store.filter(|_| config.keys.path.exists()) else { return tenant.clone() };
    let stored = settings::read(store, tenant.id).await.unwrap_or_default();
    let keys = Keys::open(&config.keys.path, &Clock::system(), &Entropy::system());
    keys.map_or_else(|_| tenant.clone(), |keys| combine_at_start(tenant, stored, &keys.current()))
}
