//! Cash coupons: stocks, the coupons sent from them, flows, and the callback address.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::stocks::Stock;
use super::{Call, Reply, State, paging};
use crate::notifications::Notice;
use crate::refusal::Refusal;
use crate::{clock, crypto};

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct CashCoupons {
    /// By stock_id.
    pub(crate) stocks: BTreeMap<String, Stock>,
    /// By coupon_id.
    pub(crate) coupons: BTreeMap<String, Coupon>,
    /// By mchid.
    callbacks: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Coupon {
    openid: String,
    out_request_no: String,
    stock_id: String,
    key_serial: String,
    /// As it is answered.
    told: Value,
}

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let (_, name) = call.operation.split_once('.')?;
    Some(match name {
        "send_coupon" => send(state, call),
        "list_coupons" => Ok(list(&state.cash_coupons, call)),
        "get_coupon" => {
            let coupon =
                call.path.get("coupon_id").and_then(|id| state.cash_coupons.coupons.get(id));
            let coupon = coupon.filter(|coupon| call.path.get("openid") == Some(&coupon.openid));
            coupon.map(|coupon| coupon.without("consume_information").into()).ok_or_else(unknown)
        }
        "set_callback" => set_callback(&mut state.cash_coupons, call),
        "get_callback" => {
            let url = state.cash_coupons.callbacks.get(call.mchid);
            let missing = || Refusal::missing("未设置回调地址", "No callback address is set");
            url.map(|url| json!({"mchid": call.mchid, "notify_url": url}).into())
                .ok_or_else(missing)
        }
        "get_use_flow" => flow(state, call, "USED", None),
        "get_refund_flow" => flow(state, call, "RECOVER", None),
        "get_use_flow_by_day" => flow(state, call, "USED", Some("stock_useflow")),
        "get_refund_flow_by_day" => flow(state, call, "RECOVER", Some("stock_refundflow")),
        _ => return super::stocks::serve(state, call),
    })
}

/// `POST /_sandbox/use_coupon`: the user paid with it.
pub(crate) fn use_coupon(state: &mut State, coupon_id: &str) -> Result<(Value, Notice), Refusal> {
    let transaction_id = state.number("42000000", 28);
    let coupons = &mut state.cash_coupons;
    let coupon = coupons.coupons.get_mut(coupon_id).ok_or_else(unknown)?;
    if coupon.told["status"] != "SENDED" {
        return Err(Refusal::invalid("代金券不可用", "The coupon cannot be used any more"));
    }
    let mchid = coupon.told["stock_creator_mchid"].clone();
    coupon.told["status"] = json!("USED");
    coupon.told["consume_information"] = json!({
        "consume_time": clock::timestamp(), "consume_mchid": mchid,
        "transaction_id": transaction_id,
    });
    let resource = coupon.without("out_request_no");
    let url = mchid.as_str().and_then(|mchid| coupons.callbacks.get(mchid));
    let notice = Notice {
        url: url.cloned().unwrap_or_default(),
        event_type: "COUPON.USE".into(),
        original_type: "coupon".into(),
        summary: "用券成功",
        resource,
        key_serial: coupon.key_serial.clone(),
    };
    Ok((coupon.told.clone(), notice))
}

impl Coupon {
    /// As it is answered where this field is not known.
    fn without(&self, field: &str) -> Value {
        let mut told = self.told.clone();
        if let Some(object) = told.as_object_mut() {
            object.remove(field);
        }
        told
    }
}

fn send(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let text = |name: &str| call.body[name].as_str().unwrap_or_default();
    let openid = call.path.get("openid").cloned().unwrap_or_default();
    let number = text("out_request_no");
    let mut sent = state.cash_coupons.coupons.values();
    if let Some(coupon) = sent.find(|coupon| coupon.out_request_no == number) {
        if coupon.openid == openid && coupon.stock_id == text("stock_id") {
            return Ok(json!({"coupon_id": coupon.told["coupon_id"]}).into());
        }
        return Err(Refusal::invalid(
            "商户单据号重复，参数与首次请求时不一致",
            "The out_request_no was used with other parameters",
        ));
    }
    let coupon_id = state.number("9867", 11);
    let coupons = &mut state.cash_coupons;
    let stock = coupons.stocks.get_mut(text("stock_id"));
    let stock = stock.filter(|stock| stock.mchid == text("stock_creator_mchid"));
    let stock = stock.ok_or_else(|| Refusal::missing("批次不存在", "There is no such stock"))?;
    let of_user = coupons.coupons.values().filter(|coupon| coupon.openid == openid);
    let of_user = of_user.filter(|coupon| coupon.stock_id == text("stock_id")).count();
    stock.take(i64::try_from(of_user).unwrap_or(i64::MAX))?;

    let rule = &stock.request["coupon_use_rule"];
    let value = rule.get("fixed_normal_coupon").cloned();
    let told = json!({
        "stock_creator_mchid": stock.mchid,
        "stock_id": text("stock_id"),
        "coupon_id": coupon_id,
        "coupon_name": stock.request["stock_name"],
        "status": "SENDED",
        "description": stock.description(),
        "create_time": clock::timestamp(),
        "coupon_type": "NORMAL",
        "no_cash": stock.request["no_cash"],
        "available_begin_time": stock.request["available_begin_time"],
        "available_end_time": stock.request["available_end_time"],
        "singleitem": false,
        "normal_coupon_information":
            value.unwrap_or(json!({"coupon_amount": 100, "transaction_minimum": 100})),
        "out_request_no": number,
    });
    let coupon = Coupon {
        openid,
        out_request_no: number.to_owned(),
        stock_id: text("stock_id").to_owned(),
        key_serial: call.key_serial.to_owned(),
        told,
    };
    coupons.coupons.insert(coupon_id.clone(), coupon);
    Ok(json!({"coupon_id": coupon_id}).into())
}

fn list(coupons: &CashCoupons, call: &Call<'_>) -> Reply {
    let openid = call.path.get("openid");
    let of_user = coupons.coupons.values().filter(|coupon| Some(&coupon.openid) == openid);
    let wanted = |told: &Value, name: &str, field: &str| {
        call.query.get(name).is_none_or(|value| told.get(field) == Some(value))
    };
    let items = of_user.map(|coupon| &coupon.told).filter(|told| {
        wanted(told, "stock_id", "stock_id")
            && wanted(told, "status", "status")
            && wanted(told, "creator_mchid", "stock_creator_mchid")
            && wanted(told, "business_type", "business_type")
    });
    paging::listing(call, items.cloned().collect()).into()
}

fn set_callback(coupons: &mut CashCoupons, call: &Call<'_>) -> Result<Reply, Refusal> {
    let mchid = &call.body["mchid"];
    if *mchid != call.mchid {
        let issue = "与签名的商户号不一致 (not the merchant that signed)";
        return Err(Refusal::parameter("body", "/mchid", mchid, issue));
    }
    let url = call.body["notify_url"].as_str().unwrap_or_default();
    if call.body["switch"] == false {
        coupons.callbacks.remove(call.mchid);
    } else {
        coupons.callbacks.insert(call.mchid.to_owned(), url.to_owned());
    }
    Ok(json!({"update_time": clock::timestamp(), "notify_url": url}).into())
}

/// A file of the coupons in this state, and where to get it.
fn flow(
    state: &mut State,
    call: &Call<'_>,
    status: &str,
    by_day: Option<&str>,
) -> Result<Reply, Refusal> {
    let stock_id = call.path.get("stock_id").map_or("", String::as_str);
    let stock = state.cash_coupons.stocks.get(stock_id);
    if stock.is_none_or(|stock| stock.mchid != call.mchid) {
        return Err(Refusal::missing("批次不存在", "There is no such stock"));
    }
    let mut text = "批次id,优惠id,交易订单号,消耗时间\n".to_owned();
    let coupons = state.cash_coupons.coupons.values();
    let coupons = coupons.filter(|coupon| coupon.stock_id == stock_id);
    let mut count = 0;
    for coupon in coupons.filter(|coupon| coupon.told["status"] == status) {
        let used = &coupon.told["consume_information"];
        let field = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        text += &format!(
            "`{stock_id},`{},`{},`{}\n",
            field(&coupon.told["coupon_id"]),
            field(&used["transaction_id"]),
            field(&used["consume_time"])
        );
        count += 1;
    }
    let url = state.offer(call.base_url, &text);
    let hash = crypto::sha1_hex(text.as_bytes());
    Ok(match by_day {
        Some(kind) => json!({
            "url": url, format!("{kind}_hash"): hash, format!("{kind}_count"): count.to_string(),
        }),
        None => json!({"url": url, "hash_value": hash, "hash_type": "SHA1"}),
    }
    .into())
}

fn unknown() -> Refusal {
    Refusal::missing("代金券不存在", "There is no such coupon")
}
