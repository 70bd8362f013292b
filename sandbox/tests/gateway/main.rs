//! The gateway judged from outside, over real HTTP.

// Helpers of tests are tests.
#![allow(clippy::panic, clippy::unwrap_used)]

mod client;
mod contract;
mod examples;
mod faults;
mod generic;
mod lives;
mod marketing;
mod notifications;
mod operations;
mod outcomes;
mod payments;
mod requests;
mod uploads;
