//! The families of `lives`: which operations begin a thing, ask for it, move it, and how it ends.

use serde_json::Value;

use super::State;
use super::lives::{paid, receivers, split};

/// One kind of thing.
pub(super) struct Family {
    pub(super) product: &'static str,
    pub(super) kind: &'static str,
    /// The field of the merchant's own number.
    pub(super) number: &'static str,
    /// Fields that the gateway numbers: name, first digits, length.
    pub(super) made: &'static [(&'static str, &'static str, usize)],
    /// Those of them that are numbers in JSON.
    pub(super) numeric: &'static [&'static str],
    /// The field of the state.
    pub(super) state: &'static str,
    /// Operation, first state, and the state that follows by itself.
    pub(super) begins: &'static [(&'static str, &'static str, Option<&'static str>)],
    /// Operations that ask for one.
    pub(super) asked: &'static [&'static str],
    /// The operation that lists all.
    pub(super) lists: &'static str,
    /// Operation, states it is possible in, state after it.
    pub(super) moves: &'static [(&'static str, &'static [&'static str], &'static str)],
    /// What happens outside.
    pub(super) ends: &'static [End],
    /// The field with the address of notifications.
    pub(super) notify: &'static str,
    /// Operations about that address, where it is the product's.
    pub(super) callback: Option<Callback>,
    /// What it takes from something else.
    pub(super) spends: Option<Spends>,
    /// The operation that tells what is left to be taken, and the field that tells it.
    pub(super) left: (&'static str, &'static str),
    /// Status and code: no such thing, used with other parameters, not in this state.
    pub(super) missing: (u16, &'static str),
    pub(super) taken: (u16, &'static str),
    pub(super) refused: (u16, &'static str),
}

/// Something that happens to a thing.
pub(super) struct End {
    pub(super) to: &'static str,
    /// States it can happen in; none: the thing arrives with it.
    pub(super) from: &'static [&'static str],
    /// The notification that tells it.
    pub(super) event: Option<&'static str>,
    /// Fields that it sets.
    pub(super) sets: &'static [(&'static str, &'static str)],
}

/// The address of a product's notifications.
#[derive(Clone, Copy)]
pub(super) struct Callback {
    pub(super) set: &'static [&'static str],
    pub(super) get: &'static str,
    pub(super) delete: &'static str,
    pub(super) field: &'static str,
}

/// An account that things draw on.
pub(super) struct Spends {
    /// Fields that name it; the first one that is given counts.
    pub(super) by: &'static [&'static str],
    /// The account and what was in it.
    pub(super) total: fn(&State, &str, &str) -> Option<(String, i64)>,
    pub(super) amount: fn(&Value) -> i64,
}

const FAMILY: Family = Family {
    product: "",
    kind: "",
    number: "",
    made: &[],
    numeric: &[],
    state: "state",
    begins: &[],
    asked: &[],
    lists: "",
    moves: &[],
    ends: &[],
    notify: "notify_url",
    callback: None,
    spends: None,
    left: ("", ""),
    missing: (404, "RESOURCE_NOT_EXISTS"),
    taken: (400, "ALREADY_EXISTS"),
    refused: (400, "INVALID_REQUEST"),
};

const fn end(to: &'static str, from: &'static [&'static str], event: Option<&'static str>) -> End {
    End { to, from, event, sets: &[] }
}

const UNDER_WAY: &[&str] = &["ACCEPTED", "PROCESSING", "WAIT_USER_CONFIRM", "TRANSFERING"];

const fn transfer_ends(event: Option<&'static str>) -> [End; 3] {
    [
        end("SUCCESS", UNDER_WAY, event),
        End { sets: &[("fail_reason", "ACCOUNT_FROZEN")], ..end("FAIL", UNDER_WAY, event) },
        end("CANCELLED", &["CANCELING"], event),
    ]
}

const TRANSFER: Family = Family {
    kind: "transfer",
    number: "out_bill_no",
    made: &[("transfer_bill_no", "1330001071", 32), ("package_info", "affffddafdfafddffda==", 40)],
    moves: &[("cancel_transfer_bill", &["ACCEPTED", "WAIT_USER_CONFIRM"], "CANCELING")],
    missing: (404, "NOT_FOUND"),
    ..FAMILY
};

const fn order_ends(event: Option<&'static str>) -> [End; 2] {
    [
        End {
            sets: &[("trade_state_desc", "支付成功"), ("bank_type", "OTHERS")],
            ..end("SUCCESS", &["NOTPAY", "USERPAYING"], event)
        },
        End { sets: &[("trade_state_desc", "支付失败")], ..end("PAYERROR", &["NOTPAY"], None) },
    ]
}

const ORDER: Family = Family {
    kind: "order",
    number: "out_trade_no",
    made: &[("prepay_id", "wx2113293512", 36), ("transaction_id", "42000029", 28)],
    state: "trade_state",
    asked: &["get_order_by_out_trade_no", "get_order_by_transaction_id"],
    missing: (404, "ORDER_NOT_EXIST"),
    taken: (403, "OUT_TRADE_NO_USED"),
    ..FAMILY
};

const REFUND: Family = Family {
    kind: "refund",
    number: "out_refund_no",
    made: &[("refund_id", "50300", 29)],
    state: "status",
    taken: (400, "INVALID_REQUEST"),
    spends: Some(Spends {
        by: &["transaction_id", "out_trade_no"],
        total: paid,
        amount: |request| request["amount"]["refund"].as_i64().unwrap_or(0),
    }),
    ..FAMILY
};

const SPLIT: Family = Family {
    kind: "split",
    number: "out_order_no",
    made: &[("order_id", "3008450740201411110007", 28)],
    asked: &["get_order"],
    taken: (400, "INVALID_REQUEST"),
    left: ("get_unsplit_amount", "unsplit_amount"),
    spends: Some(Spends { by: &["transaction_id"], total: paid, amount: receivers }),
    ..FAMILY
};

const SPLIT_RETURN: Family = Family {
    kind: "return",
    number: "out_return_no",
    made: &[
        ("return_id", "3008450740201411110009", 28),
        ("return_no", "3008450740201411110009", 28),
    ],
    state: "result",
    asked: &["get_return_order"],
    taken: (400, "INVALID_REQUEST"),
    spends: Some(Spends {
        by: &["out_order_no", "order_id"],
        total: split,
        amount: |request| request["amount"].as_i64().unwrap_or(0),
    }),
    ..FAMILY
};

const SERVICE_ORDER: Family = Family {
    kind: "service_order",
    number: "out_order_no",
    made: &[("order_id", "15646546545", 28), ("package", "DJIOSQPYWDxsjdldeuwhdodwxasd", 36)],
    begins: &[
        ("create_service_order", "CREATED", None),
        ("direct_complete_service_order", "DOING", None),
    ],
    asked: &["get_service_order"],
    moves: &[
        ("cancel_service_order", &["CREATED", "DOING"], "REVOKED"),
        ("complete_service_order", &["DOING"], "DOING"),
        ("update_service_order", &["DOING"], "DOING"),
        ("sync_service_order", &["DOING"], "DONE"),
    ],
    ends: &[
        End {
            sets: &[("state_description", "MCH_COMPLETE")],
            ..end("DOING", &["CREATED"], Some("PAYSCORE.USER_CONFIRM"))
        },
        end("DONE", &["DOING"], Some("PAYSCORE.USER_PAID")),
        end("EXPIRED", &["CREATED"], None),
    ],
    missing: (404, "ORDER_NOT_EXIST"),
    taken: (400, "INVALID_REQUEST"),
    refused: (400, "INVALID_ORDER_STATE"),
    ..FAMILY
};

/// All of them.
pub(super) const FAMILIES: &[Family] = &[
    Family {
        product: "partner_transactions",
        begins: &[
            ("prepay_app", "NOTPAY", None),
            ("prepay_app_with_contract", "NOTPAY", None),
            ("prepay_h5", "NOTPAY", None),
            ("prepay_jsapi", "NOTPAY", None),
            ("prepay_jsapi_with_contract", "NOTPAY", None),
            ("prepay_mini_program", "NOTPAY", None),
            ("prepay_native", "NOTPAY", None),
            ("prepay_scanned_pos", "NOTPAY", None),
            ("codepay", "SUCCESS", None),
        ],
        moves: &[
            ("close_order", &["NOTPAY"], "CLOSED"),
            ("reverse_order", &["NOTPAY", "SUCCESS"], "REVOKED"),
        ],
        ends: &order_ends(Some("TRANSACTION.SUCCESS partner")),
        ..ORDER
    },
    Family {
        product: "combine_transactions",
        number: "combine_out_trade_no",
        made: &[("prepay_id", "wx2113293513", 36), ("combine_transaction_id", "42000030", 28)],
        begins: &[
            ("prepay_app", "NOTPAY", None),
            ("prepay_h5", "NOTPAY", None),
            ("prepay_jsapi", "NOTPAY", None),
            ("prepay_mini_program", "NOTPAY", None),
            ("prepay_native", "NOTPAY", None),
        ],
        moves: &[("close_order", &["NOTPAY"], "CLOSED")],
        ends: &order_ends(Some("TRANSACTION.SUCCESS")),
        ..ORDER
    },
    Family {
        product: "global_pay",
        made: &[("prepay_id", "wx2113293514", 36), ("id", "42000031", 28)],
        begins: &[
            ("prepay_app", "NOTPAY", None),
            ("prepay_h5", "NOTPAY", None),
            ("prepay_jsapi", "NOTPAY", None),
            ("prepay_native", "NOTPAY", None),
            ("micropay", "SUCCESS", None),
        ],
        moves: &[
            ("close_order_by_out_trade_no", &["NOTPAY"], "CLOSED"),
            ("reverse_order_by_out_trade_no", &["NOTPAY", "SUCCESS"], "REVOKED"),
        ],
        ends: &order_ends(Some("TRANSACTION.SUCCESS merchant")),
        ..ORDER
    },
    Family {
        product: "ecommerce_refund",
        begins: &[("create_refund", "PROCESSING", Some("SUCCESS"))],
        asked: &["get_refund_by_refund_id", "get_refund_by_out_refund_no"],
        moves: &[("create_abnormal_refund", &["ABNORMAL"], "PROCESSING")],
        ends: &[
            end("SUCCESS", &["PROCESSING"], Some("REFUND.SUCCESS")),
            end("CLOSED", &["PROCESSING", "SUCCESS"], Some("REFUND.CLOSED")),
            end("ABNORMAL", &["PROCESSING", "SUCCESS"], Some("REFUND.ABNORMAL")),
        ],
        ..REFUND
    },
    Family {
        product: "mch_transfer",
        begins: &[
            ("create_transfer_bill", "WAIT_USER_CONFIRM", None),
            ("pre_transfer_with_authorization", "WAIT_USER_CONFIRM", None),
            ("transfer_with_authorization", "PROCESSING", None),
        ],
        asked: &["get_transfer_bill_by_out_bill_no", "get_transfer_bill_by_transfer_bill_no"],
        ends: &transfer_ends(Some("MCHTRANSFER.BILL.FINISHED")),
        ..TRANSFER
    },
    Family {
        product: "mch_transfer",
        kind: "qq_wallet",
        begins: &[("create_qq_wallet_bill", "WAIT_USER_CONFIRM", None)],
        asked: &["get_qq_wallet_bill"],
        moves: &[("cancel_qq_wallet_bill", &["ACCEPTED", "WAIT_USER_CONFIRM"], "CANCELING")],
        ends: &transfer_ends(Some("MCHTRANSFER.QQWALLETBILL.FINISHED")),
        ..TRANSFER
    },
    Family {
        product: "mch_transfer",
        kind: "authorization",
        number: "out_authorization_no",
        made: &[
            ("authorization_id", "1330002071", 32),
            ("package_info", "affffddafdfafddffdb==", 40),
        ],
        begins: &[("create_user_confirm_authorization", "WAIT_USER_CONFIRM", None)],
        asked: &["get_user_confirm_authorization"],
        moves: &[(
            "close_user_confirm_authorization",
            &["TAKING_EFFECT", "WAIT_USER_CONFIRM"],
            "CLOSED",
        )],
        ends: &[
            end(
                "TAKING_EFFECT",
                &["WAIT_USER_CONFIRM"],
                Some("MCHTRANSFER.AUTHORIZATION.CONFIRMED"),
            ),
            end("CLOSED", &["TAKING_EFFECT"], Some("MCHTRANSFER.AUTHORIZATION.CLOSED")),
        ],
        notify: "authorization_notify_url",
        missing: (404, "NOT_FOUND"),
        ..FAMILY
    },
    Family {
        product: "partner_mch_transfer",
        begins: &[
            ("create_transfer_bill", "WAIT_USER_CONFIRM", None),
            ("pre_transfer_with_authorization", "WAIT_USER_CONFIRM", None),
            ("transfer_with_authorization", "PROCESSING", None),
        ],
        asked: &["get_transfer_bill"],
        ends: &transfer_ends(None),
        ..TRANSFER
    },
    Family {
        product: "ecommerce_transfer",
        begins: &[("create_transfer_bill", "WAIT_USER_CONFIRM", None)],
        asked: &["get_transfer_bill_by_out_bill_no", "get_transfer_bill_by_transfer_bill_no"],
        ends: &transfer_ends(None),
        ..TRANSFER
    },
    Family {
        product: "batch_transfer",
        kind: "batch",
        number: "out_batch_no",
        made: &[("batch_id", "1030000071", 32)],
        state: "batch_status",
        begins: &[("create_batch", "ACCEPTED", None)],
        asked: &["get_batch_by_out_batch_no", "get_batch_by_batch_id"],
        ends: &[
            end("FINISHED", &["ACCEPTED", "PROCESSING"], Some("MCHTRANSFER.BATCH.FINISHED")),
            end("CLOSED", &["ACCEPTED", "PROCESSING"], Some("MCHTRANSFER.BATCH.CLOSED")),
        ],
        missing: (404, "NOT_FOUND"),
        ..FAMILY
    },
    Family {
        product: "profit_sharing",
        begins: &[
            ("create_order", "PROCESSING", Some("FINISHED")),
            ("unfreeze_order", "PROCESSING", Some("FINISHED")),
        ],
        ends: &[end("FINISHED", &["PROCESSING"], Some("PROFITSHARING.SUCCESS merchant"))],
        ..SPLIT
    },
    Family {
        product: "profit_sharing",
        begins: &[("create_return_order", "PROCESSING", Some("SUCCESS"))],
        ends: &[end("SUCCESS", &["PROCESSING"], None), end("FAILED", &["PROCESSING"], None)],
        ..SPLIT_RETURN
    },
    Family {
        product: "ecommerce_profit_sharing",
        state: "status",
        begins: &[
            ("create_order", "PROCESSING", Some("FINISHED")),
            ("finish_order", "PROCESSING", Some("FINISHED")),
        ],
        ends: &[end("FINISHED", &["PROCESSING"], None)],
        ..SPLIT
    },
    Family {
        product: "ecommerce_profit_sharing",
        begins: &[("create_return_order", "PROCESSING", Some("SUCCESS"))],
        ends: &[end("SUCCESS", &["PROCESSING"], None), end("FAILED", &["PROCESSING"], None)],
        ..SPLIT_RETURN
    },
    Family {
        product: "brand_profit_sharing",
        state: "status",
        begins: &[
            ("create_order", "PROCESSING", Some("FINISHED")),
            ("finish_order", "PROCESSING", Some("FINISHED")),
        ],
        ends: &[end("FINISHED", &["PROCESSING"], None)],
        ..SPLIT
    },
    Family {
        product: "brand_profit_sharing",
        begins: &[("create_return_order", "PROCESSING", Some("SUCCESS"))],
        ends: &[end("SUCCESS", &["PROCESSING"], None), end("FAIL", &["PROCESSING"], None)],
        ..SPLIT_RETURN
    },
    Family { product: "pay_score", ..SERVICE_ORDER },
    Family { product: "pay_score_partner", ..SERVICE_ORDER },
    Family {
        product: "product_coupon",
        kind: "coupon",
        number: "send_request_no",
        made: &[("coupon_code", "4300000071", 20)],
        state: "coupon_state",
        begins: &[("send_user_coupon", "EFFECTIVE", None)],
        asked: &["get_user_coupon"],
        lists: "list_user_coupons",
        moves: &[
            ("confirm_user_coupon", &["CONFIRMING"], "EFFECTIVE"),
            ("use_user_coupon", &["EFFECTIVE"], "USED"),
            ("return_user_coupon", &["USED"], "EFFECTIVE"),
            ("deactivate_user_coupon", &["EFFECTIVE", "PENDING"], "DEACTIVATED"),
        ],
        ends: &[end("EXPIRED", &["EFFECTIVE"], None), end("DELETED", &["EFFECTIVE"], None)],
        callback: Some(Callback {
            set: &["set_notify_config"],
            get: "get_notify_config",
            delete: "",
            field: "notify_url",
        }),
        missing: (404, "NOT_FOUND"),
        ..FAMILY
    },
    Family {
        product: "product_coupon",
        kind: "product_coupon",
        number: "out_request_no",
        made: &[("product_coupon_id", "1000000071", 10), ("stock_id", "2000000071", 10)],
        begins: &[("create_product_coupon", "EFFECTIVE", None)],
        asked: &["get_product_coupon"],
        moves: &[("deactivate_product_coupon", &["EFFECTIVE", "AUDITING"], "DEACTIVATED")],
        missing: (404, "NOT_FOUND"),
        ..FAMILY
    },
    Family {
        product: "merchant_coupon",
        kind: "stock",
        number: "out_request_no",
        made: &[("stock_id", "1212", 16)],
        state: "stock_state",
        begins: &[("create_stock", "RUNNING", None)],
        asked: &["get_stock"],
        ends: &[
            end("PAUSED", &["RUNNING"], None),
            end("RUNNING", &["PAUSED"], None),
            end("STOPED", &["RUNNING", "PAUSED"], None),
        ],
        callback: Some(Callback {
            set: &["set_callback"],
            get: "get_callback",
            delete: "",
            field: "notify_url",
        }),
        taken: (400, "RESOURCE_ALREADY_EXISTS"),
        ..FAMILY
    },
    Family {
        product: "merchant_coupon",
        kind: "coupon",
        number: "coupon_code",
        state: "coupon_state",
        begins: &[("send_coupon", "SENDED", None)],
        asked: &["get_coupon"],
        lists: "list_coupons",
        moves: &[
            ("use_coupon", &["SENDED"], "USED"),
            ("return_coupon", &["USED"], "SENDED"),
            ("deactivate_coupon", &["SENDED"], "DEACTIVATED"),
        ],
        ends: &[end("SENDED", &[], Some("COUPON.SEND")), end("EXPIRED", &["SENDED"], None)],
        ..FAMILY
    },
    Family {
        product: "complaints",
        kind: "complaint",
        number: "complaint_id",
        state: "complaint_state",
        asked: &["get_complaint"],
        lists: "list_complaints",
        moves: &[
            ("respond_to_complaint", &["PENDING", "PROCESSING"], "PROCESSING"),
            ("complete_complaint", &["PENDING", "PROCESSING"], "PROCESSED"),
        ],
        ends: &[
            End {
                sets: &[("action_type", "CREATE_COMPLAINT")],
                ..end("PENDING", &[], Some("COMPLAINT.CREATE"))
            },
            End {
                sets: &[("action_type", "CONTINUE_COMPLAINT")],
                ..end("PROCESSING", &["PENDING", "PROCESSED"], Some("COMPLAINT.STATE_CHANGE"))
            },
        ],
        callback: Some(Callback {
            set: &["create_notification", "update_notification"],
            get: "get_notification",
            delete: "delete_notification",
            field: "url",
        }),
        ..FAMILY
    },
    Family {
        product: "applyment",
        kind: "applyment",
        number: "business_code",
        made: &[("applyment_id", "2000002124775691", 16)],
        numeric: &["applyment_id"],
        state: "applyment_state",
        begins: &[("submit_applyment", "APPLYMENT_STATE_AUDITING", None)],
        asked: &["get_applyment_by_business_code", "get_applyment_by_applyment_id"],
        ends: &[
            end("APPLYMENT_STATE_REJECTED", &["APPLYMENT_STATE_AUDITING"], None),
            end("APPLYMENT_STATE_TO_BE_CONFIRMED", &["APPLYMENT_STATE_AUDITING"], None),
            end(
                "APPLYMENT_STATE_TO_BE_SIGNED",
                &["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_TO_BE_CONFIRMED"],
                None,
            ),
            End {
                sets: &[("sub_mchid", "1900000109")],
                ..end(
                    "APPLYMENT_STATE_FINISHED",
                    &["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_TO_BE_SIGNED"],
                    None,
                )
            },
        ],
        missing: (400, "APPLYMENT_NOT_EXIST"),
        ..FAMILY
    },
    Family {
        product: "ecommerce_applyment",
        kind: "applyment",
        number: "out_request_no",
        made: &[("applyment_id", "2000002124775692", 16)],
        numeric: &["applyment_id"],
        state: "applyment_state",
        begins: &[
            ("submit_applyment", "CHECKING", None),
            ("submit_account_hosting_applyment", "CHECKING", None),
        ],
        asked: &["get_applyment_by_out_request_no", "get_applyment_by_applyment_id"],
        moves: &[
            (
                "cancel_applyment_by_out_request_no",
                &["CHECKING", "AUDITING", "REJECTED"],
                "CANCELED",
            ),
            ("cancel_applyment_by_applyment_id", &["CHECKING", "AUDITING", "REJECTED"], "CANCELED"),
        ],
        ends: &[
            end("AUDITING", &["CHECKING"], None),
            end("REJECTED", &["CHECKING", "AUDITING"], None),
            end("NEED_SIGN", &["CHECKING", "AUDITING"], None),
            End {
                sets: &[("sub_mchid", "1900000110"), ("sign_state", "SIGNED")],
                ..end("FINISH", &["CHECKING", "AUDITING", "NEED_SIGN"], None)
            },
        ],
        taken: (400, "RESOURCE_ALREADY_EXISTS"),
        ..FAMILY
    },
    Family {
        product: "brand_applyment",
        kind: "applyment",
        number: "business_code",
        made: &[("applyment_id", "2000002124775693", 16)],
        state: "applyment_state",
        begins: &[("submit_applyment", "APPLYMENT_STATE_WAITING_AUDIT", None)],
        asked: &["get_applyment_by_business_code", "get_applyment_by_applyment_id"],
        moves: &[(
            "cancel_applyment",
            &["APPLYMENT_STATE_WAITING_AUDIT", "APPLYMENT_STATE_AUDIT_REJECTED"],
            "APPLYMENT_STATE_CANCELED",
        )],
        ends: &[
            end("APPLYMENT_STATE_AUDIT_REJECTED", &["APPLYMENT_STATE_WAITING_AUDIT"], None),
            end("APPLYMENT_STATE_WAITING_AUTH", &["APPLYMENT_STATE_WAITING_AUDIT"], None),
            End {
                sets: &[("brand_id", "40029")],
                ..end(
                    "APPLYMENT_STATE_FINISH",
                    &["APPLYMENT_STATE_WAITING_AUDIT", "APPLYMENT_STATE_WAITING_AUTH"],
                    None,
                )
            },
        ],
        taken: (400, "RESOURCE_ALREADY_EXISTS"),
        ..FAMILY
    },
    Family {
        product: "merchant_alteration",
        kind: "name",
        number: "out_request_no",
        made: &[("apply_id", "2000002124775694", 16)],
        begins: &[("submit_name_alteration", "APPLYMENT_STATE_AUDITING", None)],
        asked: &["get_name_alteration_by_out_request_no", "get_name_alteration_by_apply_id"],
        moves: &[(
            "cancel_name_alteration",
            &["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED"],
            "APPLYMENT_STATE_CANCELED",
        )],
        ends: &[
            end("APPLYMENT_STATE_REJECTED", &["APPLYMENT_STATE_AUDITING"], None),
            end("APPLYMENT_STATE_FINISHED", &["APPLYMENT_STATE_AUDITING"], None),
        ],
        ..FAMILY
    },
];
