//! What every handler can reach.

use std::{
    collections::{HashMap, HashSet},
    ops::Deref,
    sync::Arc,
};

use tokio::{sync::watch, task::JoinHandle};

use crate::{
    api::limits::Limits,
    assets::{Assets, AssetsError},
    attempts::writer::AttemptLog,
    clock::{Clock, Entropy},
    config::{self, Config},
    decisions::writer::DecisionWriter,
    events::EventFeed,
    graph::Graphs,
    identity::Identity,
    ids::TenantId,
    keys::{KeyFileError, Keys},
    metrics::Metrics,
    sessions::Sessions,
    sign_in::provider::SignIns,
    store::{Store, StoreError},
    terms::{self, Catalog, TermsError},
    terms_of_use::{page::PageMaker, redirect_uri::Allowed, tenant::Tenant},
    webhooks::{self, WebhooksError},
};

/// The application: one for each process, shared by all handlers.
#[derive(Debug, Clone)]
pub struct App(Arc<Parts>);

/// What the application is made of.
#[derive(Debug)]
pub struct Parts {
    /// The origin that Windows and browsers use.
    pub public_url: config::PublicUrl,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// The database.
    pub store: Store,
    /// Keys for tickets and blobs.
    pub keys: Arc<Keys>,
    /// Validates tokens.
    pub identity: Identity,
    /// The terms in force.
    pub catalog: Arc<Catalog>,
    /// Makes pages.
    pub pages: PageMaker,
    /// Style sheets and logos.
    pub assets: Assets,
    /// Stores decisions.
    pub decisions: DecisionWriter,
    /// Keeps what happened for the help desk.
    pub attempts: AttemptLog,
    /// The tenant, where there is only one.
    pub only_tenant: Option<TenantId>,
    /// Who is signed in to the portal.
    pub sessions: Sessions,
    /// The providers that people sign in with.
    pub sign_ins: SignIns,
    /// Microsoft Graph, for what tokens leave out.
    pub graphs: Graphs,
    /// Who is served.
    pub tenants: HashMap<TenantId, Tenant>,
    /// Where any of them lets decisions go.
    pub redirect_uris: HashSet<Allowed>,
    /// Wakes those who wait for events.
    pub events: Arc<EventFeed>,
    /// Rate limits of the API.
    pub limits: Arc<Limits>,
    /// Comes true when the process is about to end.
    pub stop: watch::Sender<bool>,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// Whether `/metrics` is served beside the pages.
    pub metrics_here: bool,
}

/// Why the application cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The key file.
    #[error(transparent)]
    Keys(#[from] KeyFileError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The terms.
    #[error(transparent)]
    Terms(#[from] TermsError),
    /// An operator's style sheet.
    #[error(transparent)]
    Assets(#[from] AssetsError),
    /// The client that fetches keys.
    #[error("the HTTP client cannot be set up: {0}")]
    Client(#[from] reqwest::Error),
    /// Webhooks.
    #[error(transparent)]
    Webhooks(#[from] WebhooksError),
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Opens and loads all that the configuration names. The task that comes back ends once the last copy of
    /// the application is gone, all decisions and attempts are written, and webhooks are at rest.
    ///
    /// # Errors
    /// [`StartError`], which names the file and what is wrong with it.
    pub async fn start(
        config: &Config,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<(Self, JoinHandle<()>), StartError> {
        let metrics = Arc::new(Metrics::default());
        let keys = Arc::new(Keys::open(&config.keys.path, &clock, &entropy)?);
        keys.keep_looking();
        let store = Store::open(&config.database.url).await?;
        let assets = Assets::load(config)?;
        let names = config.tenants.iter().map(|t| (t.id, t.name.clone())).collect();
        let pages = PageMaker::new(names, &assets);
        for tenant in &config.tenants {
            terms::publish(&store, &entropy, tenant.id, &tenant.terms, clock.now()).await?;
        }
        let tenants = config.tenants.iter().map(|tenant| tenant.id);
        let catalog = Catalog::read(store.clone(), pages.clone(), tenants, clock.now()).await?;
        catalog.keep_looking(clock.clone());
        let identity = Identity::new(&config.tenants, clock.clone(), &metrics)?;
        let (decisions, writing) =
            DecisionWriter::start(store.clone(), entropy.clone(), Arc::clone(&metrics));
        let limits = Arc::new(Limits::default());
        limits.keep_forgetting();
        let events = EventFeed::start(store.clone());
        let stop = watch::Sender::default();
        let (attempts, noting) =
            AttemptLog::start(store.clone(), clock.clone(), Arc::clone(&metrics), &stop);
        let sessions =
            Sessions::new(store.clone(), Arc::clone(&keys), clock.clone(), entropy.clone());
        sessions.keep_cleaning(stop.subscribe());
        let sign_ins = SignIns::new(config, clock.clone())?;
        let graphs = Graphs::new(config, &clock, &entropy, &metrics)?;
        graphs.keep_looking(stop.subscribe());
        let tools = webhooks::Tools {
            store: store.clone(),
            keys: Arc::clone(&keys),
            clock: clock.clone(),
            entropy: entropy.clone(),
            metrics: Arc::clone(&metrics),
            events: Arc::clone(&events),
        };
        let delivering = webhooks::start(config, &tools, &stop).await?;
        let parts = Parts {
            public_url: config.server.public_url.clone(),
            clock,
            entropy,
            store,
            keys,
            identity,
            catalog,
            events,
            limits,
            stop,
            pages,
            assets,
            decisions,
            attempts,
            only_tenant: match &config.tenants[..] {
                [only] => Some(only.id),
                _ => None,
            },
            sessions,
            sign_ins,
            graphs,
            tenants: config.tenants.iter().map(|t| (t.id, Tenant::new(t))).collect(),
            redirect_uris: config.tenants.iter().flat_map(|t| t.redirect_uris.clone()).collect(),
            metrics,
            metrics_here: config.server.ops_listen.is_none(),
        };
        let ending = tokio::spawn(async move {
            // A task that broke off has said so itself.
            for task in [writing, noting].into_iter().chain(delivering) {
                let _ = task.await;
            }
        });
        Ok((Self(Arc::new(parts)), ending))
    }

    /// Comes back when the process is about to end: whoever waits for something answers then.
    pub async fn stopping(&self) {
        // A sender that is gone means the same.
        let _ = self.stop.subscribe().wait_for(|stop| *stop).await;
    }
}
