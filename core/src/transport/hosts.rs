//! Where requests go, and the standby host when the first one cannot be reached.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicI64, Ordering};

use crate::error::{ConfigError, Error, Result};

/// The base of all URLs.
#[derive(Clone, Debug)]
pub(crate) enum Base {
    /// WeChat Pay's own hosts.
    Official,
    /// One for all hosts: `https://gateway.example`, or `http://127.0.0.1:7117`.
    Fixed(String),
}

/// The hosts of one client; remembers for a while that the first one failed.
#[derive(Debug)]
pub(crate) struct Hosts {
    base: Base,
    /// Unix time until which the standby host is preferred.
    standby_until: AtomicI64,
}

const HOST: &str = "api.mch.weixin.qq.com";
const STANDBY: &str = "api2.mch.weixin.qq.com";
/// Then the first host is tried again.
const STANDBY_SECONDS: i64 = 60;

impl Base {
    /// `https`, or `http` for this very machine: a sandbox.
    pub(crate) fn parse(url: &str) -> Result<Self> {
        let origin = url.strip_suffix('/').unwrap_or(url).to_ascii_lowercase();
        let fits = match Authority::read(&origin) {
            Some(Authority { scheme: "https", .. }) => true,
            Some(Authority { scheme: "http", host, .. }) => is_loopback(host),
            _ => false,
        };
        if fits {
            return Ok(Self::Fixed(without_default_port(&origin).to_owned()));
        }
        Err(Error::Config(ConfigError {
            message: "cannot be used as the address of the gateway".into(),
            setting: "base_url".into(),
            expected:
                "https://<host>[:<port>], or http:// for this machine (127.0.0.1, ::1, localhost)"
                    .into(),
            found: match url.split_once("://") {
                Some(("http", _)) => "http:// to another machine".into(),
                Some(("https", _)) => "https:// with more than a host and a port".into(),
                _ => "no such URL".into(),
            },
        }))
    }

    /// The other end is on this machine.
    #[cfg(feature = "http")]
    pub(crate) fn is_loopback(&self) -> bool {
        matches!(self, Self::Fixed(url) if url.starts_with("http://"))
    }
}

impl Hosts {
    pub(crate) fn new(base: Base) -> Self {
        Self { base, standby_until: AtomicI64::new(0) }
    }

    /// Scheme and host for an attempt. `host` is set where the operation does not live on the default one.
    pub(crate) fn origin(&self, host: Option<&str>, now: i64) -> String {
        match (&self.base, host) {
            (Base::Fixed(url), _) => url.clone(),
            (Base::Official, Some(host)) if host != HOST => format!("https://{host}"),
            _ if now < self.standby_until.load(Ordering::Relaxed) => format!("https://{STANDBY}"),
            _ => format!("https://{HOST}"),
        }
    }

    /// No connection to `origin`: the next attempt goes to the other host.
    pub(crate) fn failed(&self, origin: &str, now: i64) {
        let Some(host) = origin.strip_prefix("https://") else { return };
        if host != HOST && host != STANDBY {
            return;
        }
        let until = if host == STANDBY { 0 } else { now.saturating_add(STANDBY_SECONDS) };
        self.standby_until.store(until, Ordering::Relaxed);
    }

    /// The host of a file, if files may be downloaded from this origin.
    pub(crate) fn of_file(&self, origin: &str) -> Option<String> {
        let origin = origin.to_ascii_lowercase();
        let origin = without_default_port(&origin);
        let Authority { scheme, host, port } = Authority::read(origin)?;
        let official = scheme == "https" && port.is_none() && is_official(host);
        let own = matches!(&self.base, Base::Fixed(url) if url == origin);
        (official || own).then(|| host.to_owned())
    }
}

/// The parts of `scheme://host:port`, and nothing else than these: no user, no path.
struct Authority<'a> {
    scheme: &'a str,
    /// A name or an address, without brackets.
    host: &'a str,
    port: Option<&'a str>,
}

impl<'a> Authority<'a> {
    fn read(origin: &'a str) -> Option<Self> {
        let (scheme, rest) = origin.split_once("://")?;
        let (host, port) = match rest.strip_prefix('[') {
            Some(rest) => {
                let (address, port) = rest.split_once(']')?;
                address.parse::<Ipv6Addr>().ok()?;
                (address, port)
            }
            None => {
                let (host, port) = rest.split_at(rest.find(':').unwrap_or(rest.len()));
                let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
                (!host.is_empty() && host.bytes().all(allowed)).then_some((host, port))?
            }
        };
        let port = if port.is_empty() { None } else { Some(port.strip_prefix(':')?) };
        let is_port = |port: &str| {
            port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
        };
        port.is_none_or(is_port).then_some(Self { scheme, host, port })
    }
}

/// What is signed is sent as it stands, and URLs in their normal form do not name it.
fn without_default_port(origin: &str) -> &str {
    let port = if origin.starts_with("https:") { ":443" } else { ":80" };
    origin.strip_suffix(port).unwrap_or(origin)
}

/// Hosts of WeChat Pay.
fn is_official(host: &str) -> bool {
    ["mch.weixin.qq.com", "pay.wechatpay.cn", "pay.weixin.qq.com"].iter().any(|domain| {
        host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        for url in
            ["http://127.0.0.1:7117", "http://localhost", "http://[::1]:80/", "https://pay.example"]
        {
            assert!(Base::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://pay.example",
            "http://127.0.0.1.evil.example",
            "http://127.0.0.1@evil.example",
            "ftp://localhost",
            "https://",
            "https://pay.example/path",
            "localhost:80",
            "",
            "http://localhost:99999",
            "http://localhost:+80",
            "https://a b",
            "http://localhost.evil.example",
            "http://[::1]@evil.example",
            "http://[::1].evil.example",
            "http://[::ffff:127.0.0.1]",
            "http://[127.0.0.1]",
            "http://::1",
            "http://127.0.0.1:80@evil.example",
            "https://user@pay.example",
        ] {
            assert!(Base::parse(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_base_url_is_brought_into_the_form_in_which_it_is_sent() {
        for (given, origin) in [
            ("HTTPS://Pay.Example:443/", "https://pay.example"),
            ("http://127.0.0.1:80", "http://127.0.0.1"),
            ("http://[::1]:7117", "http://[::1]:7117"),
            ("https://pay.example:80", "https://pay.example:80"),
        ] {
            assert_eq!(Hosts::new(Base::parse(given).unwrap()).origin(None, 0), origin);
        }
    }

    #[test]
    fn the_standby_host_takes_over_for_a_minute() {
        let hosts = Hosts::new(Base::Official);
        assert_eq!(hosts.origin(None, 100), "https://api.mch.weixin.qq.com");
        hosts.failed("https://api.mch.weixin.qq.com", 100);
        assert_eq!(hosts.origin(None, 101), "https://api2.mch.weixin.qq.com");
        assert_eq!(
            hosts.origin(Some("apihk.mch.weixin.qq.com"), 101),
            "https://apihk.mch.weixin.qq.com"
        );
        assert_eq!(hosts.origin(None, 161), "https://api.mch.weixin.qq.com");
        hosts.failed("https://api.mch.weixin.qq.com", 200);
        hosts.failed("https://api2.mch.weixin.qq.com", 201);
        assert_eq!(hosts.origin(None, 202), "https://api.mch.weixin.qq.com");
    }

    #[test]
    fn files_come_from_wechat_pay_alone() {
        let hosts = Hosts::new(Base::Official);
        for (origin, host) in [
            ("https://api.mch.weixin.qq.com", "api.mch.weixin.qq.com"),
            ("https://apihk.mch.weixin.qq.com", "apihk.mch.weixin.qq.com"),
            ("https://API2.mch.weixin.qq.com:443", "api2.mch.weixin.qq.com"),
        ] {
            assert_eq!(hosts.of_file(origin).as_deref(), Some(host));
        }
        for origin in [
            "http://api.mch.weixin.qq.com",
            "https://evilmch.weixin.qq.com",
            "https://mch.weixin.qq.com.evil.example",
            "https://evil.example:80.mch.weixin.qq.com",
            "https://evil.example@api.mch.weixin.qq.com",
            "https://api.mch.weixin.qq.com@evil.example",
            "https://evil.example?.mch.weixin.qq.com",
            "https://api.mch.weixin.qq.com:8443",
            "http://127.0.0.1:7117",
        ] {
            assert_eq!(hosts.of_file(origin), None, "{origin}");
        }
        let hosts = Hosts::new(Base::parse("http://127.0.0.1:7117").unwrap());
        assert!(hosts.of_file("http://127.0.0.1:7117").is_some());
        assert!(hosts.of_file("http://127.0.0.1:7118").is_none());
    }
}
