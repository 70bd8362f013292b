// Generated from api/ by `cargo xtask generate`; do not edit.

use super::lookup::Table;

pub(super) const TABLES: &[Table] = &[
    Table {
        product: "cash_coupon",
        operations: "create_stock get_callback get_coupon get_refund_flow get_refund_flow_by_day get_stock get_use_flow get_use_flow_by_day list_available_goods list_available_merchants list_coupons list_stocks pause_stock restart_stock send_coupon set_callback start_stock terminate_stock update_available_goods",
        json: include_str!("cash_coupon.json"),
    },
    Table {
        product: "certificates",
        operations: "download_certificates echo",
        json: include_str!("certificates.json"),
    },
    Table {
        product: "delivery_plan",
        operations: "create_plan list_plans set_notify_url terminate_plan update_plan",
        json: include_str!("delivery_plan.json"),
    },
    Table {
        product: "gold_plan",
        operations: "close_advertising open_advertising set_advertising_industry_filters update_custom_page_status update_status",
        json: include_str!("gold_plan.json"),
    },
    Table {
        product: "media",
        operations: "upload_image upload_marketing_image upload_video",
        json: include_str!("media.json"),
    },
    Table {
        product: "pay_gift",
        operations: "add_activity_merchants create_full_send_activity delete_activity_merchants get_activity list_activities list_activity_goods list_activity_merchants terminate_activity",
        json: include_str!("pay_gift.json"),
    },
    Table {
        product: "pay_transactions",
        operations: "close_order codepay get_order_by_out_trade_no get_order_by_transaction_id prepay_app prepay_app_with_contract prepay_h5 prepay_jsapi prepay_jsapi_with_contract prepay_native reverse_order",
        json: include_str!("pay_transactions.json"),
    },
    Table {
        product: "refund",
        operations: "create_abnormal_refund create_refund get_refund",
        json: include_str!("refund.json"),
    },
];

pub(super) const EVENTS: &str = include_str!("events.json");
