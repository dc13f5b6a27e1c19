//! The groups that people are in, direct and through other groups: kept for a few minutes, and asked for once at a
//! time for each person.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tokio::{sync::watch, time::timeout};
use tracing::Instrument as _;

use super::{Graph, GraphError};
use crate::ids::ObjectId;

/// How long a person waits. What is asked for meanwhile is there when they try again.
const PATIENCE: Duration = Duration::from_secs(4);
/// How long one person's groups may be asked for, all pages together.
const LONGEST: Duration = Duration::from_secs(30);
/// How long they are kept.
const KEPT_FOR: SignedDuration = SignedDuration::from_mins(5);
/// How many people's are kept for a tenant, at the most.
const MOST_PEOPLE: usize = 1_000;
/// How many groups are kept for all of them, counted once for each person.
const MOST_KEPT: usize = 100_000;
/// How many pages are read for one person: 50,000 groups.
const MOST_PAGES: usize = 51;
/// The largest page that Graph gives ("List a user's memberships").
const PAGE: usize = 999;

type Groups = Arc<[ObjectId]>;
type Asked = Result<Groups, Arc<GraphError>>;

/// The groups of a tenant's people.
#[derive(Debug)]
pub struct Memberships {
    /// Who is asked.
    pub graph: Graph,
    people: Mutex<People>,
}

#[derive(Debug, Default)]
struct People {
    kept: HashMap<ObjectId, (Timestamp, Groups)>,
    asking: HashMap<ObjectId, watch::Receiver<Option<Asked>>>,
}

impl People {
    fn fresh(&self, user: ObjectId, now: Timestamp) -> Option<Groups> {
        let (at, groups) = self.kept.get(&user)?;
        is_fresh(*at, now).then(|| Arc::clone(groups))
    }

    fn keep(&mut self, user: ObjectId, groups: Groups, now: Timestamp) {
        self.kept.retain(|_, (at, _)| is_fresh(*at, now));
        self.kept.insert(user, (now, groups));
        let size =
            |kept: &HashMap<_, (_, Groups)>| kept.values().map(|(_, g)| g.len()).sum::<usize>();
        while self.kept.len() > MOST_PEOPLE || size(&self.kept) > MOST_KEPT {
            let oldest = self.kept.iter().min_by_key(|(_, (at, _))| *at).map(|(user, _)| *user);
            let Some(oldest) = oldest else { break };
            self.kept.remove(&oldest);
        }
    }
}

fn is_fresh(at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(at).abs() < KEPT_FOR
}

impl Memberships {
    /// Asked through this.
    #[must_use]
    pub fn new(graph: Graph) -> Self {
        Self { graph, people: Mutex::default() }
    }

    /// A person's groups, as they were within the last five minutes.
    ///
    /// # Errors
    /// Why they are not known.
    pub async fn of(self: &Arc<Self>, user: ObjectId) -> Asked {
        let mut asked = {
            let mut people = self.people();
            if let Some(groups) = people.fresh(user, self.graph.tools.clock.now()) {
                return Ok(groups);
            }
            // Without its sender it was broken off.
            let under_way = people.asking.get(&user).filter(|asked| asked.has_changed().is_ok());
            if let Some(asked) = under_way {
                asked.clone()
            } else {
                let (sender, receiver) = watch::channel(None);
                people.asking.insert(user, receiver.clone());
                // In a task of its own: who goes away must not end it for the others.
                tokio::spawn(Arc::clone(self).ask(user, sender).in_current_span());
                receiver
            }
        };
        let answer = match timeout(PATIENCE, asked.wait_for(Option::is_some)).await {
            Ok(Ok(answer)) => answer.clone(),
            Ok(Err(_)) | Err(_) => None,
        };
        answer.unwrap_or_else(|| Err(Arc::new(GraphError::Slow)))
    }

    async fn ask(self: Arc<Self>, user: ObjectId, sender: watch::Sender<Option<Asked>>) {
        let asked = timeout(LONGEST, member_groups(&self.graph, user)).await;
        let asked = asked.unwrap_or(Err(GraphError::Slow)).map(Groups::from).map_err(Arc::new);
        {
            let mut people = self.people();
            people.asking.remove(&user);
            if let Ok(groups) = &asked {
                people.keep(user, Arc::clone(groups), self.graph.tools.clock.now());
            }
        }
        sender.send_replace(Some(asked));
    }

    fn people(&self) -> MutexGuard<'_, People> {
        self.people.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks for all groups of a person. Above 11,000 Graph gives them in pages alone ("user: getMemberGroups").
///
/// # Errors
/// [`GraphError`]
pub async fn member_groups(graph: &Graph, user: ObjectId) -> Result<Vec<ObjectId>, GraphError> {
    let path = format!("/v1.0/users/{user}/getMemberGroups");
    let all = json!({ "securityEnabledOnly": false });
    let answer = graph.call(Method::POST, &path, Some(&all)).await?;
    if answer.status == StatusCode::BAD_REQUEST
        && answer.code() == "Directory_ResultSizeLimitExceeded"
    {
        return in_pages(graph, user).await;
    }
    let answer = answer.success()?;
    list(&answer)?.iter().map(group_id).collect()
}

async fn in_pages(graph: &Graph, user: ObjectId) -> Result<Vec<ObjectId>, GraphError> {
    // What else they are members of is left out here: asking for groups alone needs another index, which lags.
    let mut path = format!("/v1.0/users/{user}/transitiveMemberOf?$select=id&$top={PAGE}");
    let mut groups = Vec::new();
    for _ in 0..MOST_PAGES {
        let page = graph.call(Method::GET, &path, None).await?.success()?;
        for object in list(&page)? {
            let kind = object["@odata.type"].as_str();
            if kind.is_none_or(|kind| kind == "#microsoft.graph.group") {
                groups.push(group_id(&object["id"])?);
            }
        }
        match &page["@odata.nextLink"] {
            Value::Null => return Ok(groups),
            link => {
                let link = link.as_str().ok_or(GraphError::Content("a link is no text"))?;
                path = graph.path_of(link)?.to_owned();
            }
        }
    }
    Err(GraphError::TooMany)
}

fn list(answer: &Value) -> Result<&Vec<Value>, GraphError> {
    answer["value"].as_array().ok_or(GraphError::Content("it has no list"))
}

fn group_id(value: &Value) -> Result<ObjectId, GraphError> {
    let id = value.as_str().and_then(|id| id.parse().ok());
    id.ok_or(GraphError::Content("an id is no GUID"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(n: usize) -> ObjectId {
        format!("{n:08x}-0000-4000-8000-000000000000").parse().unwrap()
    }

    #[test]
    fn what_is_kept_is_bounded_in_time_people_and_groups() {
        let mut people = People::default();
        let at = |seconds| Timestamp::from_second(seconds).unwrap();
        let some = |count: usize| Groups::from(vec![user(0); count]);
        for n in 0..1_200 {
            people.keep(user(n), some(1), at(i64::try_from(n / 10).unwrap()));
        }
        assert_eq!(people.kept.len(), MOST_PEOPLE);
        assert!(people.fresh(user(0), at(120)).is_none(), "the oldest went");
        assert!(people.fresh(user(1_199), at(120)).is_some());
        assert!(people.fresh(user(1_199), at(119 + 300)).is_none());
        people.keep(user(1), some(MOST_KEPT - 1), at(121));
        people.keep(user(2), some(1), at(122));
        assert_eq!(people.kept.len(), 2);
        people.keep(user(3), some(1), at(123));
        assert!(
            people.fresh(user(1), at(123)).is_none() && people.fresh(user(3), at(123)).is_some()
        );
        people.keep(user(4), some(MOST_KEPT + 1), at(124));
        assert!(people.kept.len() <= 2 && people.fresh(user(4), at(124)).is_none());
    }
}
