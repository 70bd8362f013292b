//! Notifications on their way: over plain HTTP to loopback addresses, and nowhere else.

use std::error::Error;
use std::net::IpAddr;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, Uri};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpStream, lookup_host};
use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

use crate::identity::Identity;
use crate::notifications::{Draft, Envelope, Notice};

/// Seconds between attempts, a hundredth of what the documentation says.
const SCHEDULE: [f64; 6] = [0.15, 0.15, 0.3, 1.8, 6.0, 12.0];
/// A merchant has this long to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// More of a merchant's answer is not read.
const LARGEST: usize = 1 << 20;

/// Delivers.
#[derive(Debug)]
pub(crate) struct Courier(pub(crate) Handle);

impl Courier {
    /// Delivers in the background, again and again until it is acknowledged; drops what is not for a
    /// loopback address.
    pub(crate) fn send(&self, identity: &Identity, notice: Notice) {
        if Target::read(&notice.url).is_none() {
            return;
        }
        let identity = identity.clone();
        self.0.spawn(async move {
            for pause in [0.0].into_iter().chain(SCHEDULE) {
                sleep(Duration::from_secs_f64(pause)).await;
                let draft = Draft {
                    event_type: &notice.event_type,
                    original_type: &notice.original_type,
                    summary: notice.summary,
                    resource: &notice.resource,
                    associated_data: Some(&notice.original_type),
                    key_serial: &notice.key_serial,
                    fault: "",
                    header: "",
                };
                let Some(envelope) = Envelope::build(&identity, &draft) else { return };
                let answer = deliver(&notice.url, envelope).await;
                if answer.is_ok_and(|(status, _)| matches!(status, 200 | 204)) {
                    return;
                }
            }
        });
    }
}

/// Delivers once; status and body of the answer.
pub(crate) async fn deliver(url: &str, envelope: Envelope) -> Result<(u16, String), String> {
    let target = Target::read(url).ok_or("only http URLs of loopback addresses are notified")?;
    match timeout(PATIENCE, target.post(envelope)).await {
        Ok(answer) => answer.map_err(|error| error.to_string()),
        Err(_) => Err("no answer within 5 seconds".to_owned()),
    }
}

/// A URL that cannot leave this machine.
struct Target {
    host: String,
    port: u16,
    uri: Uri,
}

impl Target {
    fn read(url: &str) -> Option<Self> {
        let uri: Uri = url.parse().ok()?;
        let host = uri.host()?.trim_matches(['[', ']']).to_owned();
        let local = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        if !local || uri.scheme_str() != Some("http") {
            return None;
        }
        Some(Self { host, port: uri.port_u16().unwrap_or(80), uri })
    }

    async fn post(
        &self,
        envelope: Envelope,
    ) -> Result<(u16, String), Box<dyn Error + Send + Sync>> {
        // Whatever the machine believes localhost to be.
        let addresses = lookup_host((self.host.as_str(), self.port)).await?;
        let local: Vec<_> = addresses.filter(|address| address.ip().is_loopback()).collect();
        let stream = TcpStream::connect(local.as_slice()).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        let target = self.uri.path_and_query().map_or("/", |target| target.as_str());
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(target)
            .header("Host", format!("{}:{}", self.host, self.port))
            .header("User-Agent", "Mozilla/4.0");
        for (name, value) in envelope.headers {
            request = request.header(name, value);
        }
        let answer = sender.send_request(request.body(Body::from(envelope.body))?).await?;
        let status = answer.status().as_u16();
        let body = to_bytes(Body::new(answer.into_body()), LARGEST).await?;
        Ok((status, String::from_utf8_lossy(&body).into_owned()))
    }
}
