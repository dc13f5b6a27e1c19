//! A running application with its own folder, clock and issuer.

use std::{
    fs,
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::watch;
use vestibule::{
    api::tokens::{self, NewToken, Right},
    app_state::{App, StartError},
    audit::Actor,
    clock::{Clock, Entropy},
    config::Config,
    connections::{self, Bounds},
    live::Live,
};

use super::{FakeEntra, entra};

pub const CONTOSO: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
pub const FABRIKAM: &str = "1f0c2a51-9d0b-4f0f-8b8a-110f7f8e1c3c";
pub const AUDIENCE: &str = "0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11";
pub const ADA: &str = "aaaaaaaa-0000-4000-8000-00000000ada0";
pub const PUBLIC_URL: &str = "https://mdm.contoso.com";
pub const NOON: &str = "2026-11-20T12:00:00Z";

/// What a site is made of; a second site on the same builder is a restart.
pub struct SiteBuilder {
    pub folder: TempDir,
    pub entra: FakeEntra,
    /// What the configuration names: a file in the folder, or a database of its own on the server that
    /// `VESTIBULE_TEST_POSTGRES` names.
    pub database: Database,
    clock: Arc<Mutex<Timestamp>>,
    /// What connections to its sites are held to.
    pub bounds: Bounds,
    contoso: String,
    fabrikam: String,
    server: String,
    sections: String,
}

impl SiteBuilder {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let builder = Self {
            database: Database::new(&folder).await,
            folder,
            entra: FakeEntra::start().await,
            clock: Arc::new(Mutex::new(NOON.parse().unwrap())),
            bounds: Bounds::default(),
            contoso: String::new(),
            fabrikam: String::new(),
            server: String::new(),
            sections: String::new(),
        };
        for (ownership, title) in [("company", "Company devices"), ("personal", "Personal devices")]
        {
            builder.policy(
                "contoso",
                ownership,
                &format!("ownership = \"{ownership}\"\nversion = 1"),
            );
            builder.text(
                "contoso",
                ownership,
                "en-US",
                &format!("# {title}\n\nThese are the **terms**.\n"),
            );
            builder.text(
                "contoso",
                ownership,
                "de-DE",
                &format!("# Deutsch {title}\n\nDie Bedingungen.\n"),
            );
            builder.text("contoso", ownership, "ar-SA", &format!("# عربي {title}\n\nالشروط\n"));
        }
        builder.policy("fabrikam", "any", "version = 7");
        builder.text("fabrikam", "any", "en-US", "# Fabrikam\n\nTerms.\n");
        builder
    }

    /// Adds lines to Contoso's `[[tenant]]`.
    pub fn contoso(mut self, lines: &str) -> Self {
        self.contoso.push_str(lines);
        self
    }

    /// Adds lines to Contoso's `[[tenant]]` before all others.
    pub fn contoso_first(mut self, lines: &str) -> Self {
        self.contoso.insert_str(0, lines);
        self
    }

    /// Takes a line out of Contoso's `[[tenant]]`.
    pub fn without(mut self, line: &str) -> Self {
        self.contoso = self.contoso.replace(line, "");
        self
    }

    /// Adds lines to Fabrikam's `[[tenant]]`.
    pub fn fabrikam(mut self, lines: &str) -> Self {
        self.fabrikam.push_str(lines);
        self
    }

    /// Adds lines to `[server]`.
    pub fn server(mut self, lines: &str) -> Self {
        self.server.push_str(lines);
        self
    }

    /// Adds a section of its own to the configuration.
    pub fn section(mut self, lines: &str) -> Self {
        self.sections.push_str(lines);
        self
    }

    /// Writes a file beside the configuration.
    pub fn file(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn policy_folder(&self, tenant: &str, policy: &str) -> PathBuf {
        let folder = self.folder.path().join("terms").join(tenant).join(policy);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// Writes a `policy.toml`, with the default language `en-US`.
    pub fn policy(&self, tenant: &str, policy: &str, lines: &str) {
        let text = format!("default_locale = \"en-US\"\n{lines}\n");
        fs::write(self.policy_folder(tenant, policy).join("policy.toml"), text).unwrap();
    }

    pub fn text(&self, tenant: &str, policy: &str, locale: &str, markdown: &str) {
        let file = self.policy_folder(tenant, policy).join(format!("{locale}.md"));
        fs::write(file, markdown).unwrap();
    }

    pub fn remove_policy(&self, tenant: &str, policy: &str) {
        fs::remove_dir_all(self.policy_folder(tenant, policy)).unwrap();
    }

    pub fn config_file(&self) -> PathBuf {
        let file = self.folder.path().join("vestibule.toml");
        let (authority, database) = (self.entra.authority(), &self.database.url);
        let Self { contoso, fabrikam, server, sections, .. } = self;
        let text = format!(
            "[server]\nlisten = \"127.0.0.1:0\"\npublic_url = \"{PUBLIC_URL}\"\n{server}\n\
             [database]\nurl = \"{database}\"\n[keys]\npath = \"data/keys.json\"\n\
             [[tenant]]\nid = \"{CONTOSO}\"\nname = \"Contoso & <Söhne>\"\nauthority = \"{authority}\"\n\
             audiences = [\"{AUDIENCE}\"]\nterms = \"terms/contoso\"\n{contoso}\n\
             [[tenant]]\nid = \"{FABRIKAM}\"\nname = \"Fabrikam\"\nauthority = \"{authority}\"\n\
             audiences = [\"api://fabrikam\"]\nterms = \"terms/fabrikam\"\n{fabrikam}\n{sections}\n"
        );
        fs::write(&file, text).unwrap();
        file
    }

    pub async fn start(&self) -> Site {
        self.try_start().await.unwrap()
    }

    /// The same with the machine's time, whose tokens are good for a process of its own, too.
    pub async fn start_now(&self) -> Site {
        let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis();
        *self.clock.lock().unwrap() =
            Timestamp::from_millisecond(i64::try_from(now).unwrap()).unwrap();
        self.start().await
    }

    pub async fn try_start(&self) -> Result<Site, StartError> {
        self.start_off_by(SignedDuration::ZERO).await
    }

    /// The same with a clock that differs from the others' by so much.
    pub async fn start_off_by(&self, difference: SignedDuration) -> Result<Site, StartError> {
        let config = Config::load(&self.config_file(), std::iter::empty()).unwrap();
        let clock = {
            let clock = Arc::clone(&self.clock);
            Clock::from_fn(move || *clock.lock().unwrap() + difference)
        };
        let (live, _writing) = Live::start(&config, clock, Entropy::system()).await?;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (app, service, bounds) = (live.app(), live.public(), self.bounds);
        let metrics = Arc::clone(&app.metrics);
        tokio::spawn(async move {
            let (_never, stop) = watch::channel(false);
            connections::serve(listener, service, bounds, metrics, stop).await;
        });
        Ok(Site {
            live,
            app,
            address,
            entra: self.entra.clone(),
            clock: Arc::clone(&self.clock),
            database: self.database.clone(),
        })
    }
}

/// A running application.
pub struct Site {
    pub live: Arc<Live>,
    /// The application as it was at the start.
    pub app: App,
    pub address: SocketAddr,
    pub entra: FakeEntra,
    clock: Arc<Mutex<Timestamp>>,
    database: Database,
}

impl Site {
    pub async fn start() -> (SiteBuilder, Site) {
        let builder = SiteBuilder::new().await;
        let site = builder.start().await;
        (builder, site)
    }

    pub fn now(&self) -> Timestamp {
        *self.clock.lock().unwrap()
    }

    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.clock.lock().unwrap();
        *now += time;
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The claims of a token such as Entra gives Ada of Contoso.
    pub fn claims(&self) -> Value {
        let now = self.now().as_second();
        json!({
            "aud": AUDIENCE, "iss": self.entra.issuer(CONTOSO), "iat": now - 60, "nbf": now - 60,
            "exp": now + 3600, "tid": CONTOSO, "oid": ADA, "upn": "ada@contoso.com", "ver": "2.0",
            "name": "Ada", "preferred_username": "ada@contoso.com", "sub": "x", "uti": "x", "scp": "mdm",
        })
    }

    /// The claims with one changed; `null` takes it out.
    pub fn claims_with(&self, name: &str, value: Value) -> Value {
        let mut claims = self.claims();
        let members = claims.as_object_mut().unwrap();
        if value.is_null() {
            members.remove(name);
        } else {
            members.insert(name.to_owned(), value);
        }
        claims
    }

    pub fn token(&self) -> String {
        entra::sign(&self.claims(), &entra::key(0))
    }

    pub fn token_with(&self, name: &str, value: Value) -> String {
        entra::sign(&self.claims_with(name, value), &entra::key(0))
    }

    /// A token of Fabrikam's.
    pub fn fabrikam_token(&self) -> String {
        let mut claims = self.claims();
        claims["tid"] = FABRIKAM.into();
        claims["iss"] = self.entra.issuer(FABRIKAM).into();
        claims["aud"] = "api://fabrikam".into();
        entra::sign(&claims, &entra::key(0))
    }

    pub async fn api_token(&self, tenant: &str, rights: &[Right]) -> String {
        let entropy = Entropy::system();
        let tenant = tenant.parse().unwrap();
        let token = NewToken { tenant, name: "test", rights, expires_at: None };
        let operator = Actor::operator();
        tokens::create(&self.app.store, &token, &operator, self.now(), &entropy).await.unwrap()
    }

    pub fn database_is_sqlite(&self) -> bool {
        self.database.is_sqlite()
    }

    /// Rows as the database has them, each as a JSON object.
    pub async fn database_rows(&self, sql: &'static str) -> Vec<Value> {
        self.database.rows(sql).await
    }

    /// Changes the database behind the application's back.
    pub async fn change_database(&self, sql: &'static str) {
        self.database.execute(sql).await;
    }

    /// All rows of the decisions, as the database has them, each as a JSON object.
    pub async fn decision_rows(&self) -> Vec<Value> {
        self.database.rows("SELECT * FROM decisions ORDER BY decided_at, id").await
    }
}

/// Notes for `scripts/unit-tests` that the test which runs here has a database, so that it runs on the other one, too.
fn note_test() {
    if let Ok(folder) = std::env::var("VESTIBULE_TESTS_WITH_DATABASE") {
        let name = std::env::var("NEXTEST_TEST_NAME").unwrap();
        fs::write(PathBuf::from(folder).join(name), "").unwrap();
    }
}

/// A database, looked at beside the application.
#[derive(Debug, Clone)]
pub struct Database {
    pub url: String,
}

impl Database {
    async fn new(folder: &TempDir) -> Self {
        use sqlx::{Connection as _, Executor as _};
        note_test();
        let Ok(server) = std::env::var("VESTIBULE_TEST_POSTGRES") else {
            let file = folder.path().join("data/vestibule.db");
            return Self { url: format!("sqlite://{}", file.display()) };
        };
        let name = format!("vestibule_{}", hex::encode(Entropy::system().bytes::<8>()));
        let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
        let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
        connection.execute(create).await.unwrap();
        let mut url = url::Url::parse(&server).unwrap();
        url.set_path(&name);
        Self { url: url.into() }
    }

    pub fn is_sqlite(&self) -> bool {
        self.url.starts_with("sqlite")
    }

    /// Changes the database behind the application's back.
    pub async fn execute(&self, sql: &'static str) {
        use sqlx::{Connection as _, Executor as _, PgConnection, SqliteConnection};
        if self.is_sqlite() {
            SqliteConnection::connect(&self.url).await.unwrap().execute(sql).await.unwrap();
        } else {
            PgConnection::connect(&self.url).await.unwrap().execute(sql).await.unwrap();
        }
    }

    /// Rows as the database has them, each as a JSON object.
    pub async fn rows(&self, sql: &'static str) -> Vec<Value> {
        use sqlx::{Connection as _, PgConnection, SqliteConnection};
        if self.is_sqlite() {
            let mut connection = SqliteConnection::connect(&self.url).await.unwrap();
            let rows = sqlx::query(sql).fetch_all(&mut connection).await.unwrap();
            rows.iter().map(json_object).collect()
        } else {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            let rows = sqlx::query(sql).fetch_all(&mut connection).await.unwrap();
            rows.iter().map(json_object).collect()
        }
    }
}

fn json_object<R: sqlx::Row>(row: &R) -> Value
where
    usize: sqlx::ColumnIndex<R>,
    i64: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    Option<String>: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
{
    use sqlx::Column as _;
    let members = row.columns().iter().map(|column| {
        let value = match row.try_get::<Option<String>, _>(column.ordinal()) {
            Ok(text) => text.map_or(Value::Null, Value::from),
            Err(_) => row.get::<i64, _>(column.ordinal()).into(),
        };
        (column.name().to_owned(), value)
    });
    Value::Object(members.collect())
}
