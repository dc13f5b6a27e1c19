//! The application that is in force: a new one takes its place where settings have changed, without a restart.
//!
//! Every instance looks at the settings' revisions once a second. A request is answered by the application that was in force
//! when it came, to its end.

use std::{
    collections::HashMap,
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use arc_swap::ArcSwap;
use axum::{extract::Request, response::Response};
use tokio::{
    sync::{Mutex, Notify},
    task::JoinHandle,
    time::timeout,
};

use crate::{
    app_state::{App, Kept, StartError},
    clock::{Clock, Entropy},
    compliance,
    config::Config,
    devices::near_cap,
    retention, routes,
    settings::{self, Combined, InForce},
    webhooks::Configured,
};

/// How often an instance looks for settings that have changed.
pub const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The application that is in force.
#[derive(Debug)]
pub struct Live {
    running: ArcSwap<Running>,
    /// Held by whoever makes a new one.
    read: Mutex<InForce>,
}

/// An application and its addresses.
#[derive(Debug)]
struct Running {
    app: App,
    public: routes::Service,
    operations: axum::Router,
}

impl Running {
    fn new(app: App) -> Arc<Self> {
        let (public, operations) = (routes::public(app.clone()), routes::operations(app.clone()));
        Arc::new(Self { app, public, operations })
    }
}

impl Live {
    /// Opens and loads all that the configuration names. The task that comes back ends once the last copy is gone, all
    /// decisions are written, and webhooks are at rest.
    ///
    /// # Errors
    /// [`StartError`], which names the file and what is wrong with it.
    pub async fn start(
        config: &Config,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<(Arc<Self>, JoinHandle<()>), StartError> {
        let (kept, read, ending) = Kept::start(config, clock, entropy).await?;
        let changed = Arc::clone(&kept.settings_changed);
        let app = App::new(kept, &read.config, None).await?;
        let running = ArcSwap::new(Running::new(app));
        let live = Arc::new(Self { running, read: Mutex::new(read) });
        live.keep_looking(changed);
        Ok((live, ending))
    }

    /// The application that is in force now.
    #[must_use]
    pub fn app(&self) -> App {
        self.running.load().app.clone()
    }

    /// What Windows, browsers and MDM servers reach.
    #[must_use]
    pub fn public(self: &Arc<Self>) -> Public {
        Public(Arc::clone(self))
    }

    /// What `ops_listen` serves.
    #[must_use]
    pub fn operations(self: &Arc<Self>) -> Operations {
        Operations(Arc::clone(self))
    }

    /// Reads anew what has changed, and puts it in force. A tenant whose settings cannot be used stays as it was.
    ///
    /// # Errors
    /// Where the database fails; all stays as it was then.
    pub async fn look(&self) -> Result<(), StartError> {
        let mut read = self.read.lock().await;
        let app = self.app();
        let since = app.clock.now();
        let mut config = None;
        // The revision first: a change that comes in between is read twice, and never missed.
        let mut seen = HashMap::new();
        for (id, revision) in settings::revisions(&app.store).await? {
            if read.revisions.get(&id) == Some(&revision) {
                continue;
            }
            seen.insert(id, revision);
            let Some(file) = app.file.tenants.iter().find(|tenant| tenant.id == id) else {
                continue;
            };
            let stored = settings::read(&app.store, id).await?;
            match settings::combine(file, &stored, &app.keys.current()) {
                Ok(Combined { tenant, clashes }) => {
                    for key in clashes {
                        tracing::warn!(tenant = %id, key, "the console's setting is not used: the configuration file sets it, too");
                    }
                    let config = config.get_or_insert_with(|| read.config.clone());
                    config
                        .tenants
                        .iter_mut()
                        .filter(|t| t.id == id)
                        .for_each(|t| t.clone_from(&tenant));
                    tracing::info!(tenant = %id, revision, "the console's settings have changed and are in force");
                }
                Err(error) => {
                    tracing::error!(tenant = %id, revision, %error, "the console's settings cannot be used: those before them stay in force");
                }
            }
        }
        if let Some(config) = config {
            let app = App::new(app.kept().clone(), &config, Some(&app)).await?;
            app.webhooks.send_replace(Configured::of(&config, since));
            app.reporting.send_replace(compliance::reporting(&config));
            app.periods.send_replace(retention::periods(&config));
            app.floors.send_replace(near_cap::floors(&config));
            self.running.store(Running::new(app));
            read.config = config;
        }
        read.revisions.extend(seen);
        Ok(())
    }

    /// Looks every second, and when it is told to, for as long as anybody uses the application.
    fn keep_looking(self: &Arc<Self>, changed: Arc<Notify>) {
        let live = Arc::downgrade(self);
        tokio::spawn(async move {
            let mut failed = false;
            loop {
                // Early where somebody says so.
                let _ = timeout(LOOK_EVERY, changed.notified()).await;
                let Some(live) = live.upgrade() else { break };
                let looked = live.look().await;
                match &looked {
                    Err(error) if !failed => {
                        tracing::error!(%error, "the settings that were read before stay in force");
                    }
                    _ => {}
                }
                failed = looked.is_err();
            }
        });
    }
}

/// A service whose requests go to the application that is in force when they come.
macro_rules! service {
    ($(#[$doc:meta])* $name:ident, $part:ident: $inner:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(Arc<Live>);

        impl tower::Service<Request> for $name {
            type Response = Response;
            type Error = Infallible;
            type Future = <$inner as tower::Service<Request>>::Future;

            fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
                Poll::Ready(Ok(()))
            }

            fn call(&mut self, request: Request) -> Self::Future {
                // A copy of a router is one count more.
                let mut service = self.0.running.load().$part.clone();
                tower::Service::call(&mut service, request)
            }
        }
    };
}

service! {
    /// What Windows, browsers and MDM servers reach.
    Public, public: routes::Service
}
service! {
    /// What `ops_listen` serves.
    Operations, operations: axum::Router
}
