//! Where requests go.

use std::net::{IpAddr, Ipv6Addr};

use super::failover::{Choice, Failover, Member};
use crate::error::{ConfigError, Error, Result};

/// The base of all URLs.
#[derive(Clone, Debug)]
pub(crate) enum Base {
    /// WeChat Pay's own hosts.
    Official,
    /// One for all hosts: `https://gateway.example`, or `http://127.0.0.1:7117`; and perhaps its standby.
    Fixed(String, Option<String>),
}

/// The hosts of one client; knows how it went there.
#[derive(Debug)]
pub(crate) struct Hosts {
    base: Base,
    failover: Failover,
}

/// Where one attempt goes.
#[derive(Debug)]
pub(crate) struct Route {
    /// Scheme and host.
    pub(crate) origin: String,
    /// `None` where there is no other host.
    choice: Option<Choice>,
}

const HOST: &str = "api.mch.weixin.qq.com";
const STANDBY: &str = "api2.mch.weixin.qq.com";

impl Base {
    /// A gateway of one's own and perhaps its standby: plain `http` for neither or both.
    pub(crate) fn of(url: Option<&str>, standby: Option<&str>) -> Result<Self> {
        let refused = |expected: &str, found: &str| {
            Error::Config(ConfigError {
                message: "cannot be used as the address of the standby gateway".into(),
                setting: "standby_url".into(),
                expected: expected.into(),
                found: found.into(),
            })
        };
        let (url, standby) = match (url, standby) {
            (None, None) => return Ok(Self::Official),
            (None, Some(_)) => {
                let found = "a standby for WeChat Pay's own hosts, which have one";
                return Err(refused("base_url beside it", found));
            }
            (Some(url), None) => return Ok(Self::Fixed(origin("base_url", url)?, None)),
            (Some(url), Some(standby)) => {
                (origin("base_url", url)?, origin("standby_url", standby)?)
            }
        };
        if url.starts_with("https:") != standby.starts_with("https:") {
            return Err(refused("https for both, or this machine for both", "one of each"));
        }
        if url == standby {
            return Err(refused("another address than base_url", "the same one"));
        }
        Ok(Self::Fixed(url, Some(standby)))
    }

    /// The other end is on this machine.
    #[cfg(feature = "http")]
    pub(crate) fn is_loopback(&self) -> bool {
        matches!(self, Self::Fixed(url, _) if url.starts_with("http://"))
    }
}

impl Hosts {
    pub(crate) fn new(base: Base) -> Self {
        Self { base, failover: Failover::new() }
    }

    /// Where an attempt goes. `host` is set where the operation does not live on the default one; `failed` is the
    /// route of the attempt before, if that host was not reached.
    pub(crate) fn route(
        &self,
        host: Option<&str>,
        repeatable: bool,
        failed: Option<&Route>,
        now: i64,
    ) -> Route {
        let (first, standby) = match (&self.base, host) {
            (Base::Official, Some(host)) if host != HOST => {
                return Route { origin: format!("https://{host}"), choice: None };
            }
            (Base::Official, _) => (format!("https://{HOST}"), format!("https://{STANDBY}")),
            (Base::Fixed(url, None), _) => return Route { origin: url.clone(), choice: None },
            (Base::Fixed(url, Some(standby)), _) => (url.clone(), standby.clone()),
        };
        let failed = failed.and_then(|route| route.choice).map(|choice| choice.member);
        let choice = self.failover.choose(repeatable, failed, now);
        let origin = match choice.member {
            Member::First => first,
            Member::Standby => standby,
        };
        Route { origin, choice: Some(choice) }
    }

    /// Whether an attempt got an answer, whatever it was.
    pub(crate) fn report(&self, route: &Route, reached: bool, now: i64) {
        if let Some(choice) = route.choice {
            self.failover.report(choice, reached, now);
        }
    }

    /// The host of a file, if files may be downloaded from this origin.
    pub(crate) fn of_file(&self, origin: &str) -> Option<String> {
        let origin = origin.to_ascii_lowercase();
        let origin = without_default_port(&origin);
        let Authority { scheme, host, port } = Authority::read(origin)?;
        let official = scheme == "https" && port.is_none() && is_official(host);
        let own = match &self.base {
            Base::Fixed(url, standby) => url == origin || standby.as_deref() == Some(origin),
            Base::Official => false,
        };
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

/// `https`, or `http` for this very machine: a sandbox.
fn origin(setting: &str, url: &str) -> Result<String> {
    let origin = url.strip_suffix('/').unwrap_or(url).to_ascii_lowercase();
    let fits = match Authority::read(&origin) {
        Some(Authority { scheme: "https", .. }) => true,
        Some(Authority { scheme: "http", host, .. }) => is_loopback(host),
        _ => false,
    };
    if fits {
        return Ok(without_default_port(&origin).to_owned());
    }
    Err(Error::Config(ConfigError {
        message: "cannot be used as the address of the gateway".into(),
        setting: setting.into(),
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
            assert!(Base::of(Some(url), None).is_ok(), "{url}");
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
            assert!(Base::of(Some(url), None).is_err(), "{url}");
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
            let hosts = Hosts::new(Base::of(Some(given), None).unwrap());
            assert_eq!(hosts.route(None, true, None, 0).origin, origin);
        }
    }

    #[test]
    fn the_standby_host_takes_over_but_not_for_hosts_abroad() {
        let hosts = Hosts::new(Base::Official);
        let origin = |host| hosts.route(host, true, None, 0).origin;
        assert_eq!(origin(None), "https://api.mch.weixin.qq.com");
        let abroad = Some("apihk.mch.weixin.qq.com");
        hosts.report(&hosts.route(abroad, true, None, 0), false, 0);
        assert_eq!(origin(None), "https://api.mch.weixin.qq.com");
        let failed = hosts.route(None, true, None, 0);
        hosts.report(&failed, false, 0);
        assert_eq!(origin(None), "https://api2.mch.weixin.qq.com");
        assert_eq!(origin(Some(HOST)), "https://api2.mch.weixin.qq.com");
        assert_eq!(origin(abroad), "https://apihk.mch.weixin.qq.com");
        let again = hosts.route(abroad, true, Some(&hosts.route(abroad, true, None, 0)), 0);
        assert_eq!(again.origin, "https://apihk.mch.weixin.qq.com");
    }

    #[test]
    fn a_gateway_of_one_s_own_may_have_a_standby_of_its_kind() {
        let of = |url, standby| Base::of(Some(url), Some(standby)).map(Hosts::new);
        for (url, standby) in [
            ("http://127.0.0.1:1", "http://localhost:2"),
            ("https://a.example", "https://b.example"),
        ] {
            let hosts = of(url, standby).unwrap();
            let route = hosts.route(Some("apihk.mch.weixin.qq.com"), false, None, 0);
            assert_eq!(route.origin, url);
            assert_eq!(hosts.route(None, false, Some(&route), 0).origin, standby);
            assert!(hosts.of_file(standby).is_some());
        }
        for (url, standby) in [
            ("http://127.0.0.1:1", "https://b.example"),
            ("https://a.example", "http://127.0.0.1:1"),
            ("https://a.example", "http://b.example"),
            ("https://a.example", "https://a.example:443/"),
        ] {
            let Err(Error::Config(error)) = of(url, standby) else { panic!("{url} {standby}") };
            assert_eq!(error.setting, "standby_url");
        }
        assert!(Base::of(None, Some("https://b.example")).is_err());
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
        let hosts = Hosts::new(Base::of(Some("http://127.0.0.1:7117"), None).unwrap());
        assert!(hosts.of_file("http://127.0.0.1:7117").is_some());
        assert!(hosts.of_file("http://127.0.0.1:7118").is_none());
    }
}
