//! Orders: prepay, pay, query, close, reverse.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Call, Reply, State};
use crate::notifications::Notice;
use crate::refusal::Refusal;
use crate::{clock, crypto};

/// By out_trade_no.
pub(crate) type Orders = BTreeMap<String, Order>;

/// An order from its prepay on.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Order {
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    trade_type: String,
    /// As it was first sent.
    pub(super) request: Value,
    prepay_id: String,
    trade_state: TradeState,
    pub(crate) transaction_id: String,
    pub(super) paid_at: i64,
    /// Fen that refunds have taken.
    pub(crate) refunded: i64,
    /// The key that signs its notification.
    key_serial: String,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
enum TradeState {
    NotPay,
    Success,
    Refund,
    Closed,
    Revoked,
}

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let (_, name) = call.operation.split_once('.')?;
    Some(match name {
        "prepay_jsapi" | "prepay_jsapi_with_contract" => prepay(state, call, "JSAPI"),
        "prepay_app" | "prepay_app_with_contract" => prepay(state, call, "APP"),
        "prepay_h5" => prepay(state, call, "MWEB"),
        "prepay_native" => prepay(state, call, "NATIVE"),
        "codepay" => prepay(state, call, "MICROPAY"),
        "get_order_by_out_trade_no" => find(state, call).map(|order| order.transaction().into()),
        "get_order_by_transaction_id" => by_transaction(state, call),
        "close_order" => close(state, call),
        "reverse_order" => reverse(state, call),
        _ => return None,
    })
}

/// `POST /_sandbox/pay`: the user has paid.
pub(crate) fn pay(state: &mut State, out_trade_no: &str) -> Result<(Value, Notice), Refusal> {
    let transaction_id = state.number("42000000", 28);
    let order = state.orders.get_mut(out_trade_no).ok_or_else(unknown)?;
    order.expire();
    if order.trade_state != TradeState::NotPay {
        return Err(Refusal::invalid("订单不是待支付状态", "The order does not wait for payment"));
    }
    order.set_paid(transaction_id);
    let transaction = order.transaction();
    let notice = Notice {
        url: order.request["notify_url"].as_str().unwrap_or_default().to_owned(),
        event_type: "TRANSACTION.SUCCESS".into(),
        original_type: "transaction".into(),
        summary: "支付成功",
        resource: transaction.clone(),
        key_serial: order.key_serial.clone(),
    };
    Ok((transaction, notice))
}

impl Order {
    pub(crate) fn total(&self) -> i64 {
        self.request["amount"]["total"].as_i64().unwrap_or(0)
    }

    pub(super) fn is_revoked(&self) -> bool {
        self.trade_state == TradeState::Revoked
    }

    pub(crate) fn is_paid(&self) -> bool {
        matches!(self.trade_state, TradeState::Success | TradeState::Refund)
    }

    pub(crate) fn set_refunded(&mut self, amount: i64) {
        self.refunded += amount;
        self.trade_state = TradeState::Refund;
    }

    /// The transaction, as a query or a notification tells it.
    pub(crate) fn transaction(&self) -> Value {
        let mut told = json!({
            "appid": self.request["appid"],
            "mchid": self.mchid,
            "out_trade_no": self.out_trade_no,
        });
        if self.paid_at > 0 {
            told["transaction_id"] = json!(self.transaction_id);
            told["trade_type"] = json!(self.trade_type);
        }
        told["trade_state"] = json!(self.trade_state);
        told["trade_state_desc"] = json!(self.trade_state.description());
        if self.paid_at > 0 {
            told["bank_type"] = json!("OTHERS");
        }
        if let Some(attach) = self.request.get("attach") {
            told["attach"] = attach.clone();
        }
        if self.paid_at > 0 {
            told["success_time"] = json!(clock::rfc3339(self.paid_at));
        }
        let openid = self.request["payer"]["openid"].as_str();
        told["payer"] = json!({"openid": openid.unwrap_or("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")});
        told["amount"] = json!({"total": self.total(), "currency": "CNY"});
        if self.paid_at > 0 {
            told["amount"]["payer_total"] = json!(self.total());
            told["amount"]["payer_currency"] = json!("CNY");
        }
        told
    }

    fn set_paid(&mut self, transaction_id: String) {
        self.transaction_id = transaction_id;
        self.trade_state = TradeState::Success;
        self.paid_at = clock::now();
    }

    /// An order that was not paid in time is closed.
    fn expire(&mut self) {
        let until = self.request["time_expire"].as_str().and_then(clock::parse);
        let late = until.is_some_and(|until| until <= clock::now());
        if late && self.trade_state == TradeState::NotPay {
            self.trade_state = TradeState::Closed;
        }
    }

    /// What a prepay of this kind answers.
    fn cashier(&self) -> Value {
        let prepay_id = &self.prepay_id;
        match self.trade_type.as_str() {
            "MWEB" => json!({"h5_url": format!(
                "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={prepay_id}"
            )}),
            "NATIVE" => {
                let code: String = prepay_id.chars().skip(16).take(12).collect();
                json!({"code_url": format!("weixin://wxpay/bizpayurl?pr={code}")})
            }
            "MICROPAY" => self.transaction(),
            _ => json!({"prepay_id": prepay_id}),
        }
    }
}

impl TradeState {
    fn description(self) -> &'static str {
        match self {
            Self::NotPay => "订单未支付",
            Self::Success => "支付成功",
            Self::Refund => "订单发生过退款，退款详情请查询退款单",
            Self::Closed => "订单已关闭",
            Self::Revoked => "订单已撤销",
        }
    }
}

fn prepay(state: &mut State, call: &Call<'_>, trade_type: &str) -> Result<Reply, Refusal> {
    own(call, &call.body["mchid"], "body")?;
    if call.body["amount"]["total"].as_i64().is_none_or(|total| total < 1) {
        let value = &call.body["amount"]["total"];
        let issue = "金额必须大于0 (must be more than 0)";
        return Err(Refusal::parameter("body", "/amount/total", value, issue));
    }
    let out_trade_no = call.body["out_trade_no"].as_str().unwrap_or_default();
    if let Some(order) = state.orders.get_mut(out_trade_no) {
        order.expire();
        return match order.trade_state {
            _ if order.mchid != call.mchid => Err(used()),
            TradeState::Closed => Err(closed()),
            _ if order.request != *call.body || order.trade_type != trade_type => {
                Err(Refusal::invalid(
                    "201 商户订单号重复，请求重入时，参数与首次请求时不一致",
                    "The out_trade_no was used with other parameters",
                ))
            }
            TradeState::NotPay => Ok(order.cashier().into()),
            _ if trade_type == "MICROPAY" => Ok(order.cashier().into()),
            _ => Err(used()),
        };
    }
    // Always the same for the same number, and different for every one.
    let digest = crypto::sha256_hex(format!("{} {out_trade_no}", call.mchid).as_bytes());
    let mut order = Order {
        mchid: call.mchid.to_owned(),
        out_trade_no: out_trade_no.to_owned(),
        trade_type: trade_type.to_owned(),
        request: call.body.clone(),
        prepay_id: format!("wx21{}", digest.get(..32).unwrap_or_default()),
        trade_state: TradeState::NotPay,
        transaction_id: String::new(),
        paid_at: 0,
        refunded: 0,
        key_serial: call.key_serial.to_owned(),
    };
    if trade_type == "MICROPAY" {
        order.set_paid(state.number("42000000", 28));
    }
    let cashier = order.cashier();
    state.orders.insert(out_trade_no.to_owned(), order);
    Ok(cashier.into())
}

fn by_transaction(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    own(call, call.query.get("mchid").unwrap_or(&Value::Null), "query")?;
    let id = call.path.get("transaction_id");
    let mut orders = state.orders.values();
    let order = orders.find(|order| order.mchid == call.mchid && Some(&order.transaction_id) == id);
    Ok(order.ok_or_else(unknown)?.transaction().into())
}

fn close(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let order = find(state, call)?;
    match order.trade_state {
        TradeState::NotPay => {
            order.trade_state = TradeState::Closed;
            Ok(Reply::default())
        }
        TradeState::Closed | TradeState::Revoked => Err(closed()),
        _ => Err(Refusal::invalid("该订单已支付，不能关闭", "The order is paid")),
    }
}

fn reverse(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let order = find(state, call)?;
    order.trade_state = TradeState::Revoked;
    Ok(json!({
        "appid": order.request["appid"], "mchid": order.mchid, "out_trade_no": order.out_trade_no,
    })
    .into())
}

/// The caller's own order of the path.
fn find<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Order, Refusal> {
    match call.query.get("mchid") {
        Some(mchid) => own(call, mchid, "query")?,
        None => own(call, &call.body["mchid"], "body")?,
    }
    let order = call.path.get("out_trade_no").and_then(|number| state.orders.get_mut(number));
    let order = order.filter(|order| order.mchid == call.mchid).ok_or_else(unknown)?;
    order.expire();
    Ok(order)
}

fn own(call: &Call<'_>, mchid: &Value, location: &str) -> Result<(), Refusal> {
    if *mchid == call.mchid {
        return Ok(());
    }
    let issue = "与签名的商户号不一致 (not the merchant that signed)";
    Err(Refusal::parameter(location, "/mchid", mchid, issue))
}

fn unknown() -> Refusal {
    Refusal::new(404, "ORDER_NOT_EXIST", "订单不存在", "There is no such order")
}

fn closed() -> Refusal {
    Refusal::new(400, "ORDER_CLOSED", "订单已关闭", "The order is closed")
}

fn used() -> Refusal {
    Refusal::new(403, "OUT_TRADE_NO_USED", "商户订单号重复", "The out_trade_no was used before")
}
