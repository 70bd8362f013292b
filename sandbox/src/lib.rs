//! A local gateway that plays WeChat Pay.
//!
//! It is driven by the same contract as the SDK, and shares no code with it: requests are checked the way
//! the real gateway checks them, answers are signed, notifications are encrypted. `README.md` documents what
//! it does and how it is told to misbehave.
//!
//! ```no_run
//! let sandbox = sandbox::Sandbox::start(sandbox::Options::default())?;
//! println!("{}", sandbox.base_url());
//! # Ok::<(), sandbox::StartError>(())
//! ```

mod answers;
mod auth;
mod certificate;
mod clock;
mod contract;
mod control;
mod crypto;
mod delivery;
mod entrance;
mod faults;
mod gateway;
mod headers;
mod identity;
mod journal;
mod multipart;
mod notifications;
mod plausible;
mod quick;
mod records;
mod refusal;
mod sandbox;
mod seal;
mod sensitive;
mod server;
mod state;
mod upload;
mod validate;
mod wire;

pub use entrance::Entrance;
pub use sandbox::{Log, Options, Sandbox, StartError};
