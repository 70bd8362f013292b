//! Starting and stopping.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime::{self, Runtime};

use crate::contract::Contract;
use crate::delivery::Courier;
use crate::entrance::Entrance;
use crate::gateway::Gateway;
use crate::identity::Identity;
use crate::server;
use crate::wire::{Door, Wire};

/// How a sandbox is set up.
#[derive(Default)]
pub struct Options {
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// The file in which the state is kept; in memory only without one.
    pub data: Option<PathBuf>,
    /// The folder in which keys are kept: read where they are there, written where not.
    pub keys: Option<PathBuf>,
    /// A bundled contract in place of the built-in one.
    pub contract: Option<PathBuf>,
    /// Answers without judging, for soaks: `bench/soak`.
    pub quick: bool,
    /// Gets one line per request.
    pub log: Option<Log>,
}

/// Takes one line of text.
pub type Log = Box<dyn Fn(&str) + Send + Sync>;

/// A running gateway; dropping it stops it.
pub struct Sandbox {
    gateway: Arc<Gateway>,
    runtime: Option<Runtime>,
}

/// Why a sandbox does not start.
#[derive(Debug)]
pub struct StartError(String);

impl Sandbox {
    /// Starts on threads of its own, so that it can be used from blocking and from asynchronous code.
    ///
    /// # Errors
    /// The port is taken, or a file that was named cannot be read or written.
    pub fn start(options: Options) -> Result<Self, StartError> {
        let contract = match &options.contract {
            Some(file) => Contract::read(&read(file)?).map(Arc::new),
            None => Contract::embedded(),
        };
        let identity = match &options.keys {
            Some(folder) => kept_identity(folder)?,
            None => Identity::shared().map_err(fail)?,
        };
        let runtime = runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.map_err(fail)?;
        let courier = Courier(runtime.handle().clone());
        let log = options.log.unwrap_or_else(|| Box::new(|_| {}));
        let gateway = Gateway::new(
            identity,
            contract.map_err(StartError)?,
            courier,
            options.data,
            log,
            options.quick,
        );
        let gateway = Arc::new(gateway.map_err(StartError)?);

        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
        // Bound without the runtime, which may not be waited for inside another one.
        let listener = std::net::TcpListener::bind(address)
            .map_err(|error| StartError(format!("cannot listen on {address}: {error}")))?;
        listener.set_nonblocking(true).map_err(fail)?;
        let address = listener.local_addr().map_err(fail)?;
        let (door, _) = {
            let _inside = runtime.enter();
            Door::new(TcpListener::from_std(listener).map_err(fail)?)
        };
        // Set once, here.
        let _ = gateway.base_url.set(format!("http://{address}"));
        let service =
            server::router(Arc::clone(&gateway)).into_make_service_with_connect_info::<Wire>();
        runtime.spawn(async move { axum::serve(door, service).await });
        Ok(Self { gateway, runtime: Some(runtime) })
    }

    /// `http://127.0.0.1:7117`.
    pub fn base_url(&self) -> &str {
        self.gateway.base_url()
    }

    /// Another address of this gateway, which can fail and return.
    ///
    /// # Errors
    /// There is no free port.
    pub fn entrance(&self) -> Result<Entrance, StartError> {
        let runtime = self.runtime.as_ref().ok_or_else(|| fail("the sandbox has ended"))?;
        Entrance::new(Arc::clone(&self.gateway), runtime.handle().clone())
    }

    /// How many things of each kind there are, as `GET /_sandbox/effects` answers.
    pub fn effects(&self) -> BTreeMap<String, usize> {
        self.gateway.state().effects()
    }

    /// How often a request that came again did something again.
    pub fn doubled(&self) -> usize {
        self.gateway.journal().doubled()
    }

    /// From now on the platform signs with this key, or with the newest certificate's where it is none of its own.
    pub fn rotate(&self, serial: &str) {
        self.gateway.rotate(serial);
    }

    /// Takes what `GET /_sandbox/records` would answer.
    pub fn take_records(&self) -> Vec<Value> {
        let records = std::mem::take(&mut *self.gateway.records());
        records.iter().filter_map(|record| serde_json::to_value(record).ok()).collect()
    }

    /// Lets operations give these answers, in their order and each once, instead of playing their part.
    pub fn script(&self, answers: impl IntoIterator<Item = (String, Vec<Value>)>) {
        self.gateway.follow(answers.into_iter());
    }

    /// What `GET /_sandbox/records` answers.
    pub fn records(&self) -> Vec<Value> {
        let records = self.gateway.records();
        records.iter().filter_map(|record| serde_json::to_value(record).ok()).collect()
    }

    /// What `GET /_sandbox/config` answers.
    ///
    /// # Errors
    /// A key cannot be written as PEM.
    pub fn configuration(&self) -> Result<Value, StartError> {
        self.gateway.identity.configuration(self.base_url()).map_err(fail)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // A plain drop would block, which asynchronous code must not.
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("port", &self.port)
            .field("data", &self.data)
            .field("keys", &self.keys)
            .field("contract", &self.contract)
            .field("quick", &self.quick)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

fn kept_identity(folder: &Path) -> Result<Identity, StartError> {
    let file = folder.join("sandbox.json");
    if file.exists() {
        let text = read(&file)?;
        return Identity::from_text(&text)
            .map_err(|error| StartError(format!("{}: {error}", file.display())));
    }
    let identity = Identity::shared().map_err(fail)?;
    fs::create_dir_all(folder).map_err(fail)?;
    fs::write(&file, identity.to_text().map_err(fail)?).map_err(fail)?;
    Ok(identity)
}

fn read(file: &Path) -> Result<String, StartError> {
    fs::read_to_string(file).map_err(|error| StartError(format!("{}: {error}", file.display())))
}

pub(crate) fn fail(error: impl fmt::Display) -> StartError {
    StartError(error.to_string())
}
