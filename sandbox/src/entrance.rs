//! Another address of a running gateway, which can fail and return: the primary host and the standby are two
//! entrances to the same platform.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, TcpListener as Socket};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::gateway::Gateway;
use crate::sandbox::{StartError, fail};
use crate::server;
use crate::wire::{Door, Wire, Wires};

/// An address. It is open until it is closed or dropped.
pub struct Entrance {
    gateway: Arc<Gateway>,
    runtime: Handle,
    address: SocketAddr,
    open: Mutex<Option<Open>>,
}

struct Open {
    accepting: JoinHandle<()>,
    wires: Wires,
}

impl Entrance {
    pub(crate) fn new(gateway: Arc<Gateway>, runtime: Handle) -> Result<Self, StartError> {
        let listener = Socket::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).map_err(fail)?;
        let address = listener.local_addr().map_err(fail)?;
        let entrance = Self { gateway, runtime, address, open: Mutex::new(None) };
        entrance.listen(listener)?;
        Ok(entrance)
    }

    /// `http://127.0.0.1:40000`.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Nobody is there any more: connections are refused, and what is under way is reset. What a request did
    /// until then is done.
    pub fn close(&self) {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Open { accepting, wires }) = open {
            accepting.abort();
            wires.reset();
        }
    }

    /// It is there again, at the same address.
    ///
    /// # Errors
    /// Somebody else has taken the port.
    pub fn reopen(&self) -> Result<(), StartError> {
        self.close();
        self.listen(Socket::bind(self.address).map_err(fail)?)
    }

    fn listen(&self, listener: Socket) -> Result<(), StartError> {
        listener.set_nonblocking(true).map_err(fail)?;
        let _inside = self.runtime.enter();
        let (door, wires) = Door::new(TcpListener::from_std(listener).map_err(fail)?);
        let service =
            server::router(Arc::clone(&self.gateway)).into_make_service_with_connect_info::<Wire>();
        let accepting = self.runtime.spawn(async move {
            // It goes on until it is aborted.
            let _ = axum::serve(door, service).await;
        });
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = Some(Open { accepting, wires });
        Ok(())
    }
}

impl Drop for Entrance {
    fn drop(&mut self) {
        self.close();
    }
}

impl fmt::Debug for Entrance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entrance").field("address", &self.address).finish_non_exhaustive()
    }
}
