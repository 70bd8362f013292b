// Generated from api/ by `cargo xtask generate`; do not edit.

use super::lookup::Table;

pub(super) const TABLES: &[Table] = &[Table {
    product: "pay_gift",
    operations: "add_activity_merchants create_full_send_activity delete_activity_merchants get_activity list_activities list_activity_goods list_activity_merchants terminate_activity",
    json: include_str!("pay_gift.json"),
}];

pub(super) const EVENTS: &str = include_str!("events.json");
