//! What the demo's MDM server does by itself: it follows the events of each organization, reports what it
//! hears from new devices, and unenrolls those whose removal was asked for in the portal. What was asked for
//! through the API is left to whoever asked: the simulator's own pages do that.

use std::time::Duration;

use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{sync::watch, task::JoinSet, time::sleep};
use uuid::Uuid;

use super::{
    mdm::{self, Event, Report},
    simulator::Simulator,
    tenants::{self, Tenant},
};
use crate::serve::stopped;

/// How long a new device takes until it is heard from.
const FIRST_CHECK_IN: Duration = Duration::from_secs(2);
/// How long a removal takes until it is taken up.
const ACCEPTING: Duration = Duration::from_secs(3);
/// And from there to its end.
const UNENROLLING: Duration = Duration::from_secs(5);
/// How long to wait where the product does not answer.
const RETRY: Duration = Duration::from_secs(1);
/// So many devices of one organization are seen to at once; events of others wait.
const MOST: usize = 64;
/// The first build of Windows 11.
const WINDOWS_11: u32 = 22000;
/// What a device is told that has an older one.
const TOO_OLD: &str = "This Windows gets no security updates any more. Install Windows 11.";

/// Such a device is co-managed, too: its client is healthy but for not reaching its management point (1 + 2 + 4 + 16).
const UNREACHABLE: u32 = 23;
/// How long ago it has last synced.
const LAST_SYNC: SignedDuration = SignedDuration::from_hours(3 * 24);

/// Follows all organizations until told to stop; what is under way then is left.
pub async fn follow(simulator: Simulator, stop: watch::Receiver<bool>) {
    let mut all = JoinSet::new();
    for tenant in tenants::ALL {
        all.spawn(follow_one(simulator.clone(), tenant));
    }
    stopped(stop).await;
}

async fn follow_one(simulator: Simulator, tenant: &'static Tenant) {
    let mut work = JoinSet::new();
    let mut after = None;
    loop {
        let Some(page) = mdm::events(&simulator, tenant, after.as_deref()).await else {
            sleep(RETRY).await;
            continue;
        };
        for step in page.events.iter().filter_map(Step::of) {
            while work.try_join_next().is_some() {}
            if work.len() >= MOST {
                work.join_next().await;
            }
            work.spawn(step.take(simulator.clone(), tenant));
        }
        after = Some(page.next);
    }
}

/// What an event makes the MDM do.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// A device is new, and is heard from soon.
    Hear { device: Uuid, is_compliant: bool },
    /// A device is to be unenrolled.
    Unenroll { device: Uuid },
}

impl Step {
    fn of(Event { kind, data }: &Event) -> Option<Self> {
        #[derive(Deserialize)]
        struct Data {
            device_id: Uuid,
            by: Option<String>,
            device: Device,
        }
        #[derive(Deserialize)]
        struct Device {
            os_version: Option<String>,
        }
        let Data { device_id, by, device } = Data::deserialize(data).ok()?;
        match kind.as_str() {
            "device.enrolled" => {
                let build =
                    device.os_version.as_deref().and_then(|v| v.split('.').nth(2)?.parse().ok());
                let is_compliant = build.is_some_and(|build: u32| build >= WINDOWS_11);
                Some(Self::Hear { device: device_id, is_compliant })
            }
            "device.removal_requested" if !by?.starts_with("api:") => {
                Some(Self::Unenroll { device: device_id })
            }
            _ => None,
        }
    }

    /// Reports that are refused end it: somebody was quicker, or has taken the wish back.
    async fn take(self, simulator: Simulator, tenant: &'static Tenant) {
        let report =
            async |report, body: Value| mdm::report(&simulator, tenant, report, &body).await;
        match self {
            Self::Hear { device, is_compliant } => {
                sleep(FIRST_CHECK_IN).await;
                let reasons: &[&str] = if is_compliant { &[] } else { &[TOO_OLD] };
                let mut compliance =
                    json!({ "managed": true, "compliant": is_compliant, "reasons": reasons });
                if !is_compliant {
                    let last_sync = simulator.clock.now().checked_sub(LAST_SYNC).ok();
                    compliance["configuration_manager"] =
                        json!({ "client_health": UNREACHABLE, "last_sync": last_sync });
                }
                let _ = report(Report::CheckIn(device), json!({})).await
                    && report(Report::Compliance(device), compliance).await;
            }
            Self::Unenroll { device } => {
                sleep(ACCEPTING).await;
                if report(Report::Removal(device), json!({ "state": "accepted" })).await {
                    sleep(UNENROLLING).await;
                    report(Report::Removal(device), json!({ "state": "done" })).await;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "34be581c-6ebd-49d6-a4e1-150eff4b7213";

    fn step(kind: &str, by: Option<&str>, windows: &str) -> Option<Step> {
        let data = json!({ "device_id": ID, "by": by, "device": { "os_version": windows } });
        Step::of(&Event { kind: kind.to_owned(), data })
    }

    #[test]
    fn removals_of_the_portal_alone_are_followed() {
        let step = |by| step("device.removal_requested", by, "10.0.26100.1");
        assert_eq!(step(Some(ID)), Some(Step::Unenroll { device: ID.parse().unwrap() }));
        assert_eq!(step(Some("api:Demo")), None);
        assert_eq!(step(None), None);
    }

    #[test]
    fn windows_10_is_not_compliant() {
        for (windows, is_compliant) in [
            ("10.0.26100.6899", true),
            ("10.0.22000", true),
            ("10.0.19045.6456", false),
            ("11", false),
        ] {
            let heard = Step::Hear { device: ID.parse().unwrap(), is_compliant };
            assert_eq!(step("device.enrolled", None, windows), Some(heard), "{windows}");
        }
        assert_eq!(step("device.renamed", Some(ID), "10.0.26100.1"), None);
    }
}
