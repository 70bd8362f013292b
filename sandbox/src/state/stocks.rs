//! Stocks of cash coupons: create, start, pause, restart, stop, query.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::coupons::CashCoupons;
use super::{Call, Reply, State, paging};
use crate::clock;
use crate::refusal::Refusal;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Stock {
    stock_id: String,
    pub(crate) mchid: String,
    /// As it was created.
    pub(crate) request: Value,
    status: Status,
    created_at: i64,
    started_at: i64,
    stopped_at: i64,
    sent: i64,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Unactivated,
    Running,
    Paused,
    /// As the documentation writes it.
    Stoped,
}

/// One stock runs from the start: that of the documentation's examples.
pub(crate) fn sample(mchid: &str) -> CashCoupons {
    let now = clock::now();
    let stock = Stock {
        stock_id: "98065001".to_owned(),
        mchid: mchid.to_owned(),
        request: json!({
            "stock_name": "微信支付代金券", "stock_type": "NORMAL", "no_cash": false,
            "out_request_no": "sample", "belong_merchant": mchid,
            "available_begin_time": clock::rfc3339(now),
            "available_end_time": clock::rfc3339(now + 30 * 86_400),
            "stock_use_rule": {
                "max_coupons": 1_000_000, "max_amount": 100_000_000, "max_coupons_per_user": 60,
                "natural_person_limit": false, "prevent_api_abuse": false,
            },
            "coupon_use_rule": {
                "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 100},
                "available_merchants": [mchid],
            },
        }),
        status: Status::Running,
        created_at: now,
        started_at: now,
        stopped_at: 0,
        sent: 0,
    };
    let mut coupons = CashCoupons::default();
    coupons.stocks.insert(stock.stock_id.clone(), stock);
    coupons
}

pub(super) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    use Status::{Paused, Running, Stoped, Unactivated};
    let (_, name) = call.operation.split_once('.')?;
    let coupons = &mut state.cash_coupons;
    Some(match name {
        "create_stock" => create(state, call),
        "list_stocks" => Ok(list(coupons, call)),
        "get_stock" => find(coupons, call).map(|stock| stock.told().into()),
        "list_available_merchants" => available(coupons, call, "available_merchants"),
        "list_available_goods" => available(coupons, call, "available_items"),
        "update_available_goods" => update_goods(coupons, call),
        "start_stock" => turn(coupons, call, &[Unactivated], Running, "start_time"),
        "pause_stock" => turn(coupons, call, &[Running], Paused, "pause_time"),
        "restart_stock" => turn(coupons, call, &[Paused], Running, "restart_time"),
        "terminate_stock" => {
            turn(coupons, call, &[Unactivated, Running, Paused], Stoped, "stop_time")
        }
        _ => return None,
    })
}

impl Stock {
    /// One coupon for a user who has this many of it.
    pub(super) fn take(&mut self, of_user: i64) -> Result<(), Refusal> {
        let limit = |name: &str| self.request["stock_use_rule"][name].as_i64().unwrap_or(i64::MAX);
        if self.status != Status::Running {
            return Err(Refusal::invalid("批次未激活或已停用", "The stock is not running"));
        }
        if self.sent >= limit("max_coupons") {
            return Err(Refusal::new(403, "NOT_ENOUGH", "批次预算不足", "The stock is used up"));
        }
        if of_user >= limit("max_coupons_per_user") {
            return Err(Refusal::new(
                403,
                "RULE_LIMIT",
                "用户已达发放上限",
                "The user has as many as one may have",
            ));
        }
        self.sent += 1;
        Ok(())
    }

    pub(super) fn description(&self) -> Value {
        let description = self.request["pattern_info"].get("description");
        description.cloned().unwrap_or(json!("微信支付代金券"))
    }

    fn told(&self) -> Value {
        let rule = &self.request["stock_use_rule"];
        let coupon = &self.request["coupon_use_rule"];
        let mut told = json!({
            "stock_id": self.stock_id,
            "stock_creator_mchid": self.mchid,
            "stock_name": self.request["stock_name"],
            "status": self.status,
            "create_time": clock::rfc3339(self.created_at),
            "description": self.description(),
            "stock_use_rule": {
                "max_coupons": rule["max_coupons"],
                "max_amount": rule["max_amount"],
                "max_amount_by_day": rule.get("max_amount_by_day").cloned().unwrap_or(json!(0)),
                "max_coupons_per_user": rule["max_coupons_per_user"],
                "coupon_type": "NORMAL",
            },
            "available_begin_time": self.request["available_begin_time"],
            "available_end_time": self.request["available_end_time"],
            "distributed_coupons": self.sent,
            "no_cash": self.request["no_cash"],
            "singleitem": false,
            "stock_type": self.request["stock_type"],
        });
        for name in ["fixed_normal_coupon", "goods_tag", "trade_type", "combine_use"] {
            if let Some(value) = coupon.get(name) {
                told["stock_use_rule"][name] = value.clone();
            }
        }
        for (name, at) in [("start_time", self.started_at), ("stop_time", self.stopped_at)] {
            if at > 0 {
                told[name] = json!(clock::rfc3339(at));
            }
        }
        told
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let number = &call.body["out_request_no"];
    let mut known = state.cash_coupons.stocks.values();
    let known =
        known.find(|stock| stock.mchid == call.mchid && stock.request["out_request_no"] == *number);
    let stock = match known {
        Some(stock) if stock.request == *call.body => stock.clone(),
        Some(_) => {
            return Err(Refusal::invalid(
                "商户单据号重复，参数与首次请求时不一致",
                "The out_request_no was used with other parameters",
            ));
        }
        None => Stock {
            stock_id: state.number("9806", 8),
            mchid: call.mchid.to_owned(),
            request: call.body.clone(),
            status: Status::Unactivated,
            created_at: clock::now(),
            started_at: 0,
            stopped_at: 0,
            sent: 0,
        },
    };
    let told = json!({"stock_id": stock.stock_id, "create_time": clock::rfc3339(stock.created_at)});
    state.cash_coupons.stocks.insert(stock.stock_id.clone(), stock);
    Ok(told.into())
}

fn list(coupons: &CashCoupons, call: &Call<'_>) -> Reply {
    let creator = call.query.get("stock_creator_mchid");
    let own = coupons.stocks.values().filter(|stock| creator == Some(&json!(stock.mchid)));
    let time = |name: &str| call.query.get(name).and_then(Value::as_str).and_then(clock::parse);
    let (from, to) = (time("create_start_time"), time("create_end_time"));
    let own = own.filter(|stock| from.is_none_or(|from| stock.created_at >= from));
    let own = own.filter(|stock| to.is_none_or(|to| stock.created_at <= to));
    let status = call.query.get("status");
    let items = own.map(Stock::told);
    let items = items.filter(|told| status.is_none_or(|status| told["status"] == *status));
    paging::listing(call, items.collect()).into()
}

fn available(coupons: &mut CashCoupons, call: &Call<'_>, list: &str) -> Result<Reply, Refusal> {
    let stock = find(coupons, call)?;
    let items = stock.request["coupon_use_rule"][list].as_array().cloned().unwrap_or_default();
    let mut listing = paging::listing(call, items);
    listing["stock_id"] = json!(stock.stock_id);
    Ok(listing.into())
}

fn update_goods(coupons: &mut CashCoupons, call: &Call<'_>) -> Result<Reply, Refusal> {
    let stock = find(coupons, call)?;
    let listed = |name: &str| call.body[name].as_array().cloned().unwrap_or_default();
    let (add, delete) = (listed("add_goods_id_list"), listed("delete_goods_id_list"));
    let rule = &mut stock.request["coupon_use_rule"]["available_items"];
    let mut goods = rule.as_array().cloned().unwrap_or_default();
    goods.retain(|goods| !delete.contains(goods) && !add.contains(goods));
    goods.extend(add);
    *rule = json!(goods);
    Ok(json!({"pause_time": clock::timestamp(), "stock_id": stock.stock_id}).into())
}

fn turn(
    coupons: &mut CashCoupons,
    call: &Call<'_>,
    from: &[Status],
    to: Status,
    time: &str,
) -> Result<Reply, Refusal> {
    let stock = find(coupons, call)?;
    if !from.contains(&stock.status) {
        return Err(Refusal::invalid(
            "批次状态不允许此操作",
            "The stock is not in a state for this",
        ));
    }
    stock.status = to;
    match to {
        Status::Running if stock.started_at == 0 => stock.started_at = clock::now(),
        Status::Stoped => stock.stopped_at = clock::now(),
        _ => {}
    }
    Ok(json!({time: clock::timestamp(), "stock_id": stock.stock_id}).into())
}

/// The stock of the path, if its creator is the one that the call names.
fn find<'a>(coupons: &'a mut CashCoupons, call: &Call<'_>) -> Result<&'a mut Stock, Refusal> {
    let creator = call.query.get("stock_creator_mchid");
    let creator = creator.unwrap_or(&call.body["stock_creator_mchid"]);
    let stock = call.path.get("stock_id").and_then(|id| coupons.stocks.get_mut(id));
    stock
        .filter(|stock| *creator == stock.mchid)
        .ok_or_else(|| Refusal::missing("批次不存在", "There is no such stock"))
}
