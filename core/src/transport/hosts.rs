//! Where requests go, and the standby host when the first one cannot be reached.

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
        let url = url.strip_suffix('/').unwrap_or(url);
        let host = |rest: &str| {
            let bracketed = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
            let (host, port) = match bracketed {
                Some((host, port)) => (host, port.strip_prefix(':')),
                None => {
                    rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)))
                }
            };
            let fits = port.is_none_or(|port| port.parse::<u16>().is_ok()) && is_name(host);
            fits.then(|| host.to_owned())
        };
        let fits = match url.split_once("://") {
            Some(("https", rest)) => host(rest).is_some(),
            Some(("http", rest)) => host(rest).is_some_and(|host| is_loopback(&host)),
            _ => false,
        };
        if fits {
            return Ok(Self::Fixed(url.to_ascii_lowercase()));
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

    /// Whether files may be downloaded from this origin.
    pub(crate) fn allows(&self, origin: &str) -> bool {
        match &self.base {
            Base::Fixed(url) => origin.eq_ignore_ascii_case(url) || is_official(origin),
            Base::Official => is_official(origin),
        }
    }
}

/// Hosts of WeChat Pay.
fn is_official(origin: &str) -> bool {
    let Some(host) = origin.strip_prefix("https://") else { return false };
    let host = host.strip_suffix(":443").unwrap_or(host).to_ascii_lowercase();
    is_name(&host)
        && ["mch.weixin.qq.com", "pay.wechatpay.cn", "pay.weixin.qq.com"].iter().any(|domain| {
            host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
}

/// Nothing in it that would make a URL mean another host.
fn is_name(host: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
    !host.is_empty() && host.bytes().all(allowed)
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
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
            "https://a b",
        ] {
            assert!(Base::parse(url).is_err(), "{url}");
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
        for origin in [
            "https://api.mch.weixin.qq.com",
            "https://apihk.mch.weixin.qq.com",
            "https://api2.mch.weixin.qq.com:443",
        ] {
            assert!(hosts.allows(origin), "{origin}");
        }
        for origin in [
            "http://api.mch.weixin.qq.com",
            "https://evilmch.weixin.qq.com",
            "https://mch.weixin.qq.com.evil.example",
            "http://127.0.0.1:7117",
        ] {
            assert!(!hosts.allows(origin), "{origin}");
        }
    }
}
