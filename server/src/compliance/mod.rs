//! What the MDM says about devices' compliance, on its way to Entra: through an outbox in the database, exactly once in effect.
//!
//! - Whoever changes what is to be said notes the device in the same transaction ([`outbox`]). What is said is read from the registry
//!   when it is said ([`wanted`]): the latest state wins, and an older one is never said after it.
//! - Every instance reports ([`worker`]). A device is one instance's at a time, under a lease; all instances share a pace that
//!   stays below what Graph takes ([`pace`]).
//! - What was said before is not said again, unless nobody knows whether it arrived: before each call it is on record that one may
//!   have been made.

pub mod api;
pub mod entra;
pub mod outbox;
pub mod pace;
pub mod schedule;
pub mod standing;
pub mod status;
pub mod wanted;
pub mod worker;

use std::{collections::HashMap, sync::Arc};

use jiff::SignedDuration;
use tokio::{sync::watch, task::JoinHandle};

use self::{pace::Pace, worker::Worker};
use crate::{
    clock::{Clock, Entropy},
    config::{self, Config, ReportCompliance},
    graph::{self, Graph},
    ids::TenantId,
    metrics::Metrics,
    serve::stopped,
    store::Store,
};

/// The end of a lease or a pause that is farther away was written by a clock that has been put right since.
const FAR: SignedDuration = SignedDuration::from_hours(2);
/// How many devices of a tenant are reported at a time.
const TOGETHER: usize = 16;

/// What devices are reported with.
#[derive(Debug, Clone)]
pub struct Tools {
    /// The database.
    pub store: Store,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// How fast.
    pub pace: Pace,
    /// How many at a time.
    pub together: usize,
}

impl Tools {
    /// With the pace that Graph takes.
    #[must_use]
    pub fn new(store: &Store, asking: &graph::Tools) -> Self {
        let graph::Tools { clock, entropy, metrics, .. } = asking;
        Self {
            store: store.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            metrics: Arc::clone(metrics),
            pace: Pace::default(),
            together: TOGETHER,
        }
    }
}

/// The tenants whose devices are reported to Entra.
pub type Reporting = Vec<config::Tenant>;

/// Those of a configuration.
#[must_use]
pub fn reporting(config: &Config) -> Reporting {
    config.tenants.iter().filter(|tenant| is_reported(tenant)).cloned().collect()
}

/// Whether a tenant's devices are reported to Entra.
#[must_use]
pub fn is_reported(tenant: &config::Tenant) -> bool {
    tenant.graph.as_ref().is_some_and(|graph| graph.rules.compliance == ReportCompliance::Report)
}

/// Starts to report the devices of the tenants that are so configured, now and later; it ends soon after `stop` comes true.
#[must_use]
pub fn start(
    config: &Config,
    tools: Tools,
    asking: graph::Tools,
    stop: &watch::Sender<bool>,
) -> (watch::Sender<Reporting>, JoinHandle<()>) {
    let reporting = watch::Sender::new(self::reporting(config));
    let task = tokio::spawn(run(reporting.subscribe(), tools, asking, stop.subscribe()));
    (reporting, task)
}

/// Until `stop` comes true and all is at rest.
async fn run(
    mut reporting: watch::Receiver<Reporting>,
    tools: Tools,
    asking: graph::Tools,
    stop: watch::Receiver<bool>,
) {
    let mut crew: HashMap<TenantId, AtWork> = HashMap::new();
    let mut stopping: Vec<JoinHandle<()>> = Vec::new();
    loop {
        let now = reporting.borrow_and_update().clone();
        stopping.retain(|task| !task.is_finished());
        let stays = |id: &TenantId, worker: &AtWork| {
            now.iter().any(|tenant| tenant.id == *id && is_asked_alike(tenant, &worker.tenant))
        };
        for (_, worker) in crew.extract_if(|id, worker| !stays(id, worker)) {
            worker.stop.send_replace(true);
            stopping.push(worker.task);
        }
        for tenant in now {
            if !crew.contains_key(&tenant.id)
                && let Some(worker) = AtWork::begin(tenant, &tools, &asking)
            {
                crew.insert(worker.tenant.id, worker);
            }
        }
        tokio::select! {
            () = stopped(stop.clone()) => break,
            changed = reporting.changed() => if changed.is_err() {
                // Nobody is left who could change it.
                stopped(stop.clone()).await;
                break;
            }
        }
    }
    for (_, worker) in crew {
        worker.stop.send_replace(true);
        stopping.push(worker.task);
    }
    for task in stopping {
        // One that broke off has said so itself.
        let _ = task.await;
    }
}

/// One that works, and for whom.
#[derive(Debug)]
struct AtWork {
    tenant: config::Tenant,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl AtWork {
    fn begin(tenant: config::Tenant, tools: &Tools, asking: &graph::Tools) -> Option<Self> {
        let rule = tenant.graph.as_ref()?.rules.removed_devices;
        // One of its own: where it is asked to write less, people's groups are asked for all the same.
        let graph = Graph::new(&tenant, asking.clone())?;
        let stop = watch::Sender::default();
        let worker = Worker::new(Arc::new(graph), rule, tools.clone());
        let task = tokio::spawn(worker.run(stop.subscribe()));
        Some(Self { tenant, stop, task })
    }
}

/// Whether Graph is asked for both in the same way.
fn is_asked_alike(one: &config::Tenant, other: &config::Tenant) -> bool {
    one.graph == other.graph && one.authority == other.authority
}
