//! Reports a tenant's devices to Entra. Every instance does: a device is one instance's at a time, under a lease, and all of them
//! share the tenant's pace.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{sleep, timeout},
};

use super::{
    Tools, entra,
    entra::Told,
    outbox::{self, Knowledge, ReportState, Said, Taken, Written},
    pace::{self, Held, Trouble},
    schedule, status,
    wanted::{self, Wanted},
};
use crate::{
    config::RemovedDevices,
    graph::Graph,
    metrics::{EntraLabels, TenantLabel},
    serve::stopped,
    store::{Transaction, named},
};

/// How long nobody else reports a device whose turn it is here: longer than all calls that one takes.
const LEASE: SignedDuration = SignedDuration::from_mins(2);
/// How long saying something may take, with a token before it.
const LONGEST: Duration = Duration::from_mins(1);
/// How often it is looked whether it is any device's turn.
const TICK: Duration = Duration::from_secs(1);
/// The same while there is more to do.
const BUSY_TICK: Duration = Duration::from_millis(200);
/// How often it is measured how far Entra is behind.
const MEASURE_EVERY: SignedDuration = SignedDuration::from_secs(15);
/// How long reports under way may go on at the end. One that is cut off is made again.
const GRACE: Duration = Duration::from_secs(2);

/// Reports a tenant's devices.
#[derive(Debug)]
pub struct Worker {
    graph: Arc<Graph>,
    rule: RemovedDevices,
    tools: Tools,
    /// What leases call it.
    me: String,
    flying: JoinSet<Done>,
    /// What is not written down yet.
    done: Vec<Done>,
    measured_at: Option<Timestamp>,
}

/// A turn that is over.
#[derive(Debug)]
struct Done {
    taken: Taken,
    end: End,
}

#[derive(Debug)]
enum End {
    /// Nothing had to be said.
    Nothing,
    /// Entra had it already; until then, if it is for some time only.
    Same(Option<Timestamp>),
    /// It was tried to say this.
    Told(Wanted, Told),
    /// What is to be said could not be read.
    Unread,
}

/// What a look says about the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// There may be more.
    Busy,
    /// After a while.
    Idle,
}

impl Worker {
    /// A worker that does nothing yet.
    #[must_use]
    pub fn new(graph: Arc<Graph>, rule: RemovedDevices, tools: Tools) -> Self {
        let me = hex::encode(tools.entropy.bytes::<8>());
        Self { graph, rule, tools, me, flying: JoinSet::new(), done: Vec::new(), measured_at: None }
    }

    /// Works until `stop` comes true.
    pub async fn run(mut self, stop: watch::Receiver<bool>) {
        let tenant = self.graph.tenant;
        let mut has_pace = false;
        loop {
            if !has_pace {
                let now = self.tools.clock.now();
                has_pace = pace::begin(&self.tools.store, tenant, now).await.is_ok();
            }
            let look = self.step().await.unwrap_or_else(|error| {
                tracing::error!(%tenant, %error, "reports to Entra wait for the database");
                Look::Idle
            });
            if let Err(error) = self.measure().await {
                tracing::error!(%tenant, %error, "the reports to Entra could not be counted");
            }
            let tick = if look == Look::Busy { BUSY_TICK } else { TICK };
            tokio::select! {
                () = stopped(stop.clone()) => break,
                () = sleep(tick) => {}
            }
        }
        self.end().await;
    }

    /// Writes down what is done, and begins what is due.
    ///
    /// # Errors
    /// Where the database fails; another step goes on.
    pub async fn step(&mut self) -> Result<Look, sqlx::Error> {
        while let Some(landed) = self.flying.try_join_next() {
            self.land(landed);
        }
        self.write_down().await?;
        let now = self.tools.clock.now();
        let room = self.tools.together.saturating_sub(self.flying.len());
        let mut look = if self.flying.is_empty() { Look::Idle } else { Look::Busy };
        if room > 0 && outbox::is_due(&self.tools.store, self.graph.tenant, now).await? {
            look = self.begin_due(u32::try_from(room).unwrap_or(u32::MAX), now).await?;
        }
        Ok(look)
    }

    /// Whether all that was begun is written down.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        self.flying.is_empty() && self.done.is_empty()
    }

    /// Measures now and then how far Entra is behind.
    async fn measure(&mut self) -> Result<(), sqlx::Error> {
        let (tenant, now) = (self.graph.tenant, self.tools.clock.now());
        if self.measured_at.is_some_and(|at| now.duration_since(at).abs() < MEASURE_EVERY) {
            return Ok(());
        }
        self.measured_at = Some(now);
        let since = status::waiting_since(&self.tools.store, tenant).await?;
        let behind = since.map_or(0, |since| now.duration_since(since).as_secs().max(0));
        let label = TenantLabel { tenant: tenant.to_string() };
        self.tools.metrics.entra_behind_seconds.get_or_create(&label).set(behind);
        Ok(())
    }

    /// Begins with devices whose turn it is, as many as the pace allows.
    async fn begin_due(&mut self, room: u32, now: Timestamp) -> Result<Look, sqlx::Error> {
        let (tenant, pace) = (self.graph.tenant, self.tools.pace);
        let mut transaction = self.tools.store.begin().await?;
        let held = pace::hold(&mut transaction, tenant).await?;
        let Some(held) = held.filter(|held| !is_paused(held, now)) else { return Ok(Look::Idle) };
        let at = now.as_millisecond();
        let most = room.min(pace.allowed(held.next_at, at));
        if most == 0 {
            return Ok(Look::Busy);
        }
        let me = (self.me.as_str(), LEASE);
        let taken = outbox::take(&mut transaction, tenant, me, most, now).await?;
        let writes = u32::try_from(taken.len()).unwrap_or(u32::MAX);
        pace::spend(&mut transaction, tenant, pace.after(held.next_at, writes, at)).await?;
        transaction.commit().await?;
        for taken in taken {
            let is_old = taken.changed_at < held.begun_at;
            self.flying.spawn(turn(
                Arc::clone(&self.graph),
                self.tools.clone(),
                self.rule,
                is_old,
                taken,
            ));
        }
        Ok(Look::Busy)
    }

    fn land(&mut self, landed: Result<Done, tokio::task::JoinError>) {
        match landed {
            Ok(done) => self.done.push(done),
            // Its lease ends by itself.
            Err(error) => {
                tracing::error!(tenant = %self.graph.tenant, %error, "a report to Entra broke off");
            }
        }
    }

    async fn write_down(&mut self) -> Result<(), sqlx::Error> {
        if self.done.is_empty() {
            return Ok(());
        }
        let (tenant, now) = (self.graph.tenant, self.tools.clock.now());
        let mut transaction = self.tools.store.begin().await?;
        let held = pace::hold(&mut transaction, tenant).await?;
        for Done { taken, end } in &self.done {
            let written = self.written(taken, end, now);
            outbox::write(&mut transaction, tenant, &self.me, taken, &written, now).await?;
        }
        if let Some(held) = held {
            self.note_health(&mut transaction, &held, now).await?;
        }
        transaction.commit().await?;
        for Done { taken, end } in self.done.drain(..) {
            let End::Told(wanted, told) = end else { continue };
            let (outcome, why) = outcome(wanted, &told);
            let labels = EntraLabels { tenant: tenant.to_string(), outcome: outcome.clone() };
            self.tools.metrics.entra_reports.get_or_create(&labels).inc();
            let device = taken.device;
            if told == Told::Done || is_gone(wanted, &told) {
                tracing::debug!(%tenant, %device, outcome, "Entra has what is known of a device");
            } else {
                tracing::warn!(%tenant, %device, outcome, why, "Entra was not told of a device");
            }
        }
        Ok(())
    }

    /// What of a turn is written down.
    fn written(&self, taken: &Taken, end: &End, now: Timestamp) -> Written {
        let state = |state, said, due_at, attempts, error, tried_at| Written::State {
            state,
            said,
            due_at,
            attempts,
            error,
            tried_at,
        };
        let failed = |kind, said, error: Option<&String>| {
            let attempts = taken.attempts + 1;
            let next = schedule::next_try(kind, attempts, now, &self.tools.entropy);
            state(kind, said, next, attempts, error.cloned(), Some(now))
        };
        // As it was: it is tried again when all are.
        let unsaid = |said| state(taken.state, said, Some(now), taken.attempts, None, None);
        let (wanted, told) = match end {
            End::Nothing => return Written::Nothing,
            End::Same(until) => {
                return state(ReportState::Reported, Knowledge::AsBefore, *until, 0, None, None);
            }
            End::Unread => return unsaid(Knowledge::AsBefore),
            End::Told(wanted, told) => (wanted, told),
        };
        if is_gone(*wanted, told) {
            return state(ReportState::Gone, Knowledge::None, None, 0, None, Some(now));
        }
        match (told, wanted) {
            (Told::Done, Wanted::Said(said, until)) => {
                state(ReportState::Reported, Knowledge::Has(*said, now), *until, 0, None, Some(now))
            }
            // Nothing else is said.
            (Told::Done, _) => Written::Nothing,
            (Told::NotFound, _) => failed(ReportState::NotFound, Knowledge::None, None),
            (Told::Refused(why), _) => failed(ReportState::Refused, Knowledge::AsBefore, Some(why)),
            (Told::Rejected(why), _) => {
                failed(ReportState::Rejected, Knowledge::AsBefore, Some(why))
            }
            (Told::Unreachable(why), _) => {
                failed(ReportState::Unreachable, Knowledge::Doubt, Some(why))
            }
            (Told::NoToken(_), _) => unsaid(Knowledge::AsBefore),
            // A server that has too much to do may have done it all the same.
            (Told::HeldBack(..), _) => unsaid(Knowledge::Doubt),
        }
    }

    /// One that was reported, or is not known, shows that others can be. Where there is none, all wait for a while.
    async fn note_health(
        &self,
        transaction: &mut Transaction,
        held: &Held,
        now: Timestamp,
    ) -> Result<(), sqlx::Error> {
        let tenant = self.graph.tenant;
        let told = || {
            self.done.iter().filter_map(|done| match &done.end {
                End::Told(_, told) => Some(told),
                _ => None,
            })
        };
        let some_arrived = told().any(|told| told.trouble().is_none());
        if some_arrived {
            pace::succeeded(transaction, tenant, now).await?;
        }
        let troubles = || told().filter_map(Told::trouble);
        let asked = told().filter_map(|told| match told {
            Told::HeldBack(until, _) => Some(*until),
            _ => None,
        });
        let asked = asked.max();
        // Others follow from it: where there is no token, Graph is not asked for a while.
        let worst = troubles().find(|(trouble, _)| *trouble != Trouble::HeldBack);
        let Some((trouble, why)) = worst.or_else(|| troubles().next()) else { return Ok(()) };
        if some_arrived && asked.is_none() {
            return Ok(());
        }
        let pause = schedule::pause(held.failures, now, &self.tools.entropy);
        let until = asked.map_or(pause, |asked| asked.max(pause));
        if trouble != Trouble::HeldBack {
            tracing::error!(%tenant, ?trouble, why, %until, "devices cannot be reported to Entra");
        }
        pace::failed(transaction, tenant, (trouble, why), until, now).await
    }

    /// Ends in order: what is under way may arrive, and other instances go on.
    async fn end(mut self) {
        let _ = timeout(GRACE, async {
            while let Some(landed) = self.flying.join_next().await {
                self.land(landed);
            }
        })
        .await;
        self.flying.shutdown().await;
        if let Err(error) = self.write_down().await {
            tracing::warn!(tenant = %self.graph.tenant, %error, "some devices are reported to Entra again");
        }
    }
}

/// Whether Entra has nothing left of a device that is removed here.
fn is_gone(wanted: Wanted, told: &Told) -> bool {
    match told {
        Told::Done => wanted == Wanted::Gone,
        Told::NotFound => matches!(wanted, Wanted::Gone | Wanted::Said(Said::UNMANAGED, _)),
        _ => false,
    }
}

/// How a try is called in metrics and the log, and why.
fn outcome(wanted: Wanted, told: &Told) -> (String, &str) {
    match (told, told.trouble()) {
        (_, Some((trouble, why))) => (named::name(&trouble), why),
        (Told::Rejected(why), None) => (named::name(&ReportState::Rejected), why),
        (told, None) if is_gone(wanted, told) => (named::name(&ReportState::Gone), ""),
        (Told::NotFound, None) => (named::name(&ReportState::NotFound), ""),
        (_, None) => (named::name(&ReportState::Reported), ""),
    }
}

/// A pause that is longer than any was written by a clock that has been put right since.
fn is_paused(held: &Held, now: Timestamp) -> bool {
    let left = held.paused_until.duration_since(now);
    left > SignedDuration::ZERO && left <= super::FAR
}

async fn turn(
    graph: Arc<Graph>,
    tools: Tools,
    rule: RemovedDevices,
    is_old: bool,
    taken: Taken,
) -> Done {
    let tenant = graph.tenant;
    let enrollments = match wanted::enrollments(&tools.store, tenant, taken.device).await {
        Ok(enrollments) => enrollments,
        Err(error) => {
            tracing::error!(%tenant, %error, "a device could not be read");
            return Done { taken, end: End::Unread };
        }
    };
    let was_said = taken.said_at.is_some();
    let wanted = wanted::wanted(&enrollments, (rule, is_old), was_said, tools.clock.now());
    let device = taken.device;
    let end = match wanted {
        Wanted::Anything => End::Nothing,
        Wanted::Said(said, until) if taken.has == Some(said) => End::Same(until),
        Wanted::Said(said, _) => End::Told(wanted, within(entra::say(&graph, device, said)).await),
        Wanted::Gone => End::Told(wanted, within(entra::delete(&graph, device)).await),
    };
    Done { taken, end }
}

async fn within(saying: impl Future<Output = Told>) -> Told {
    let slow = || Told::Unreachable("Graph did not answer in time".to_owned());
    timeout(LONGEST, saying).await.unwrap_or_else(|_| slow())
}
