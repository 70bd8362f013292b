// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

//! The services of every product, behind a feature each.

#[cfg(feature = "cash_coupon")]
pub mod cash_coupon;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "delivery_plan")]
pub mod delivery_plan;
#[cfg(feature = "gold_plan")]
pub mod gold_plan;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "pay_gift")]
pub mod pay_gift;
#[cfg(feature = "pay_transactions")]
pub mod pay_transactions;
#[cfg(feature = "refund")]
pub mod refund;

mod events;

pub use events::Event;
