//! Refunds: create, query, and what becomes of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Call, Reply, State};
use crate::clock;
use crate::notifications::Notice;
use crate::refusal::Refusal;

/// By out_refund_no.
pub(crate) type Refunds = BTreeMap<String, Refund>;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Refund {
    pub(super) mchid: String,
    pub(super) out_refund_no: String,
    pub(super) refund_id: String,
    pub(super) out_trade_no: String,
    transaction_id: String,
    request: Value,
    pub(super) created_at: i64,
    pub(super) status: String,
    key_serial: String,
}

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match call.operation {
        "refund.create_refund" => create(state, call),
        "refund.get_refund" => {
            let refund = call.path.get("out_refund_no").and_then(|no| state.refunds.get(no));
            let refund = refund.filter(|refund| refund.mchid == call.mchid);
            refund.map(|refund| refund.told().into()).ok_or_else(unknown)
        }
        "refund.create_abnormal_refund" => repair(state, call),
        _ => return None,
    })
}

/// `POST /_sandbox/refund`: the refund ends like this.
pub(crate) fn settle(
    state: &mut State,
    out_refund_no: &str,
    status: &str,
) -> Result<(Value, Notice), Refusal> {
    let refund = state.refunds.get_mut(out_refund_no).ok_or_else(unknown)?;
    status.clone_into(&mut refund.status);
    let notice = refund.notice().ok_or_else(|| {
        let issue = "status: SUCCESS, CLOSED or ABNORMAL";
        Refusal::parameter("body", "/status", &json!(status), issue)
    })?;
    Ok((refund.told(), notice))
}

impl Refund {
    /// The refund, as a query tells it.
    fn told(&self) -> Value {
        let mut told = json!({
            "refund_id": self.refund_id,
            "out_refund_no": self.out_refund_no,
            "transaction_id": self.transaction_id,
            "out_trade_no": self.out_trade_no,
            "channel": "ORIGINAL",
            "user_received_account": "支付用户零钱",
        });
        if self.status == "SUCCESS" {
            told["success_time"] = json!(clock::rfc3339(self.created_at));
        }
        told["create_time"] = json!(clock::rfc3339(self.created_at));
        told["status"] = json!(self.status);
        told["funds_account"] =
            self.request.get("funds_account").cloned().unwrap_or(json!("UNSETTLED"));
        told["amount"] = self.amount();
        told
    }

    /// In fen.
    pub(super) fn amount_of(&self, name: &str) -> i64 {
        self.request["amount"][name].as_i64().unwrap_or(0)
    }

    fn notice(&self) -> Option<Notice> {
        let (event_type, summary) = match self.status.as_str() {
            "SUCCESS" => ("REFUND.SUCCESS", "退款成功"),
            "CLOSED" => ("REFUND.CLOSED", "退款关闭"),
            "ABNORMAL" => ("REFUND.ABNORMAL", "退款异常"),
            _ => return None,
        };
        let amount = self.amount();
        let mut resource = json!({
            "mchid": self.mchid,
            "transaction_id": self.transaction_id,
            "out_trade_no": self.out_trade_no,
            "refund_id": self.refund_id,
            "out_refund_no": self.out_refund_no,
            "refund_status": self.status,
            "user_received_account": "支付用户零钱",
            "amount": {
                "total": amount["total"], "refund": amount["refund"],
                "payer_total": amount["payer_total"], "payer_refund": amount["payer_refund"],
            },
        });
        if self.status == "SUCCESS" {
            resource["success_time"] = json!(clock::rfc3339(self.created_at));
        }
        Some(Notice {
            url: self.request["notify_url"].as_str().unwrap_or_default().to_owned(),
            event_type: event_type.into(),
            original_type: "refund".into(),
            summary,
            resource,
            key_serial: self.key_serial.clone(),
        })
    }

    fn amount(&self) -> Value {
        let total = &self.request["amount"]["total"];
        let refund = &self.request["amount"]["refund"];
        json!({
            "total": total, "refund": refund, "payer_total": total, "payer_refund": refund,
            "settlement_refund": refund, "settlement_total": total, "discount_refund": 0,
            "currency": "CNY", "refund_fee": 0,
        })
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let out_refund_no = text("out_refund_no");
    if let Some(refund) = state.refunds.get(out_refund_no) {
        if refund.request == *call.body && refund.mchid == call.mchid {
            return Ok(refund.told().into());
        }
        return Err(Refusal::invalid(
            "商户退款单号重复，请求参数与首次请求时不一致",
            "The out_refund_no was used with other parameters",
        ));
    }
    let (out_trade_no, transaction_id) = (text("out_trade_no"), text("transaction_id"));
    if out_trade_no.is_empty() && transaction_id.is_empty() {
        let issue = "与out_trade_no二选一 (this or out_trade_no is required)";
        return Err(Refusal::parameter("body", "/transaction_id", &Value::Null, issue));
    }
    let refund_id = state.number("50300", 29);
    let order = state.orders.values_mut().find(|order| {
        order.mchid == call.mchid
            && (out_trade_no.is_empty() || order.out_trade_no == out_trade_no)
            && (transaction_id.is_empty() || order.transaction_id == transaction_id)
    });
    let order = order.ok_or_else(|| Refusal::missing("订单不存在", "There is no such order"))?;
    if !order.is_paid() {
        return Err(Refusal::invalid("订单未支付，不能退款", "The order is not paid"));
    }
    let total = call.body["amount"]["total"].as_i64().unwrap_or(0);
    let amount = call.body["amount"]["refund"].as_i64().unwrap_or(0);
    if total != order.total() {
        return Err(Refusal::invalid(
            "订单金额或退款金额与之前请求不一致，请核实后再试",
            "The total is not that of the order",
        ));
    }
    if amount < 1 {
        let issue = "退款金额必须大于0 (must be more than 0)";
        return Err(Refusal::parameter("body", "/amount/refund", &json!(amount), issue));
    }
    if order.refunded.saturating_add(amount) > total {
        return Err(Refusal::new(
            403,
            "NOT_ENOUGH",
            "申请退款金额大于订单剩余可退金额",
            "More than what is left of the order",
        ));
    }
    order.set_refunded(amount);
    let mut refund = Refund {
        mchid: call.mchid.to_owned(),
        out_refund_no: out_refund_no.to_owned(),
        refund_id,
        out_trade_no: order.out_trade_no.clone(),
        transaction_id: order.transaction_id.clone(),
        request: call.body.clone(),
        created_at: clock::now(),
        status: "PROCESSING".to_owned(),
        key_serial: call.key_serial.to_owned(),
    };
    let told = refund.told();
    // The answer still says PROCESSING; the notification and every query after it know better.
    "SUCCESS".clone_into(&mut refund.status);
    let notices = refund.notice().into_iter().collect();
    state.refunds.insert(out_refund_no.to_owned(), refund);
    Ok(Reply { body: Some(told), notices, ..Reply::default() })
}

fn repair(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = call.path.get("refund_id");
    let mut refunds = state.refunds.values_mut();
    let refund = refunds.find(|refund| {
        Some(&refund.refund_id) == id && call.body["out_refund_no"] == refund.out_refund_no
    });
    let refund = refund.filter(|refund| refund.mchid == call.mchid).ok_or_else(unknown)?;
    if refund.status != "ABNORMAL" {
        return Err(Refusal::invalid("退款单状态不是退款异常", "The refund is not abnormal"));
    }
    "PROCESSING".clone_into(&mut refund.status);
    Ok(refund.told().into())
}

fn unknown() -> Refusal {
    Refusal::missing("退款单不存在", "There is no such refund")
}
