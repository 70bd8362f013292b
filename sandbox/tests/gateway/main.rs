//! The gateway judged from outside, over real HTTP.

mod client;
mod faults;
mod requests;
