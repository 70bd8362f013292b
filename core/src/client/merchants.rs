//! Many merchants in one process: their clients by mchid, and whose notification it is.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::build::unix_time;
use super::{CallOptions, Client};
use crate::auth;
use crate::error::{InternalError, Result, SignatureReason};
use crate::keys::{PlatformKeys, Sealed};
use crate::notification::{self, Notification};

/// The clients of many merchants. They share their connections anyway; this finds the one whose notification it is,
/// where all merchants have one address for them. Clones share what they hold.
///
/// ```no_run
/// # use wechatpay_sdk::{Client, Merchants};
/// # async fn example(one: Client, other: Client, headers: Vec<(String, String)>, body: &[u8]) -> wechatpay_sdk::Result<()> {
/// let merchants = Merchants::default();
/// merchants.insert(one);
/// merchants.insert(other);
/// let (client, event) = merchants.parse(headers, body).await?;
/// println!("{} for {}", event.event_type, client.mchid());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Merchants {
    clients: Arc<Register<Client>>,
}

/// By mchid. Read without a lock, so that it works in a process that was forked while another thread changed it.
pub(crate) struct Register<T>(ArcSwap<BTreeMap<Arc<str>, T>>);

impl Merchants {
    /// Adds a client; it takes the place of one of the same merchant, which is returned.
    #[expect(clippy::needless_pass_by_value, reason = "it is kept")]
    pub fn insert(&self, client: Client) -> Option<Client> {
        self.clients.insert(client.mchid(), client.clone())
    }

    /// Removes the client of a merchant and returns it. Its calls go on.
    pub fn remove(&self, mchid: &str) -> Option<Client> {
        self.clients.remove(mchid)
    }

    /// The client of a merchant.
    pub fn get(&self, mchid: &str) -> Option<Client> {
        self.clients.get(mchid)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.clients.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The client of the merchant to whom a notification was sent, and the notification. The merchant is the one who
    /// has the public key that signed it; where it is signed with a certificate, or several merchants have that key,
    /// the one whose APIv3 key opens it.
    ///
    /// # Errors
    /// Those of [`Notifications::parse`](super::Notifications::parse); [`Error::Signature`](crate::Error::Signature) with
    /// [`SignatureReason::UnknownSerial`] if it is nobody's.
    pub async fn parse<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
    ) -> Result<(Client, Notification)>
    where
        N: Into<String>,
        V: Into<String>,
    {
        let headers: Vec<_> =
            headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        let client = owner(self.clients.all(), &headers, body)?;
        let notifications = client.notifications();
        let parsed = notifications.parse_pairs(&headers, body, &CallOptions::default()).await?;
        Ok((client, parsed))
    }
}

/// Whose notification it is. Nothing is verified by that: the client does it.
pub(crate) fn owner(
    clients: Vec<Client>,
    headers: &[(String, String)],
    body: &[u8],
) -> Result<Client> {
    // What nobody could accept is not worth asking everybody.
    let now = clients.first().map_or_else(unix_time, Client::now);
    let Err(unknown) = auth::verify(headers, body, &PlatformKeys::default(), now) else {
        return Err(InternalError { message: "a signature fits no key".into() }.into());
    };
    if unknown.reason != SignatureReason::UnknownSerial {
        return Err(unknown.into());
    }
    let serial = unknown.serial.as_deref().unwrap_or_default();
    let knows =
        |client: &Client| client.current_keys().known().find(serial, client.now()).is_some();
    let (mut knowing, others): (Vec<_>, Vec<_>) = clients.into_iter().partition(knows);
    let mut candidates = knowing.clone();
    if !serial.starts_with("PUB_KEY_ID_") {
        // Who has not downloaded this certificate yet does so when it opens.
        candidates.extend(others);
    } else if let [_] = *knowing {
        return knowing.pop().ok_or_else(|| unknown.into());
    }
    let opens = |client: &Client, sealed: &Sealed<'_>| {
        let keys = client.current_keys();
        let key = keys.api_v3_key.as_ref();
        key.is_some_and(|key| key.open(sealed, notification::WHAT, client.now()).is_ok())
    };
    if body.len() <= ONE.max(ALL / candidates.len().max(1))
        && let Some(owner) = notification::opened_by(body, candidates.into_iter(), opens)
    {
        return Ok(owner);
    }
    // One that could verify it says best what is wrong.
    knowing.into_iter().next().ok_or_else(|| unknown.into())
}

/// So many bytes are tried with all keys together: whoever finds the address may send what he likes.
const ALL: usize = 64 << 20;
/// So many with each.
const ONE: usize = 16 << 10;

impl<T: Clone> Register<T> {
    pub(crate) fn insert(&self, mchid: &str, one: T) -> Option<T> {
        let before = self.0.rcu(|all| {
            let mut all = BTreeMap::clone(all);
            all.insert(mchid.into(), one.clone());
            all
        });
        before.get(mchid).cloned()
    }

    pub(crate) fn remove(&self, mchid: &str) -> Option<T> {
        let before = self.0.rcu(|all| {
            let mut all = BTreeMap::clone(all);
            all.remove(mchid);
            all
        });
        before.get(mchid).cloned()
    }

    pub(crate) fn get(&self, mchid: &str) -> Option<T> {
        self.0.load().get(mchid).cloned()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.load().len()
    }

    pub(crate) fn all(&self) -> Vec<T> {
        self.0.load().values().cloned().collect()
    }
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(ArcSwap::default())
    }
}

impl fmt::Debug for Merchants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchants").field("len", &self.len()).finish()
    }
}
