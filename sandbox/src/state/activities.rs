//! Gifts after payment: activities, their merchants and goods.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Call, Reply, State, paging};
use crate::clock;
use crate::refusal::Refusal;

/// By activity_id.
pub(crate) type Activities = BTreeMap<String, Activity>;

#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Activity {
    activity_id: String,
    mchid: String,
    /// As it was created.
    request: Value,
    status: String,
    created_at: i64,
    merchants: BTreeSet<String>,
    goods: Vec<String>,
}

/// One activity is there from the start: that of the documentation's examples.
pub(crate) fn sample(mchid: &str) -> Activities {
    let request = json!({
        "activity_base_info": {
            "out_request_no": "100002322019090134234sfdf",
            "activity_name": "良品铺子回馈活动", "activity_second_title": "海飞丝的券",
            "begin_time": "2026-11-01T00:00:00+08:00", "delivery_purpose": "OFF_LINE_PAY",
            "end_time": "2027-11-01T00:00:00+08:00",
            "merchant_logo_url": "https://wx.gtimg.com/mch/files/logo.png",
        },
        "award_send_rule": {
            "award_list": [{
                "stock_id": "98065001", "original_image_url": "https://wx.gtimg.com/mch/gift.png",
            }],
            "award_type": "BUSIFAVOR", "merchant_option": "MANUAL_INPUT_MERCHANT",
            "send_content": "SINGLE_COUPON", "transaction_amount_minimum": 100,
            "merchant_id_list": [mchid],
        },
    });
    let mut activity = Activity::new("10028001".to_owned(), mchid, request);
    activity.goods = vec!["0345678".to_owned(), "0345679".to_owned(), "0345680".to_owned()];
    BTreeMap::from([(activity.activity_id.clone(), activity)])
}

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let (_, name) = call.operation.split_once('.')?;
    Some(match name {
        "create_full_send_activity" => create(state, call),
        "list_activities" => Ok(list(state, call).into()),
        "get_activity" => find(state, call).map(|activity| activity.told().into()),
        "list_activity_merchants" => find(state, call).map(|activity| {
            let merchants = activity.merchants.iter();
            let since = clock::rfc3339(activity.created_at);
            activity.listing(call, merchants.map(|mchid| json!({
                "mchid": mchid, "merchant_name": "良品铺子", "create_time": since, "update_time": since,
            })))
        }),
        "list_activity_goods" => find(state, call).map(|activity| {
            let since = clock::rfc3339(activity.created_at);
            activity.listing(call, activity.goods.iter().map(|goods| json!({
                "goods_id": goods, "create_time": since, "update_time": since,
            })))
        }),
        "add_activity_merchants" => change(state, call, true),
        "delete_activity_merchants" => change(state, call, false),
        "terminate_activity" => terminate(state, call),
        _ => return None,
    })
}

impl Activity {
    fn new(activity_id: String, mchid: &str, request: Value) -> Self {
        let merchants = request["award_send_rule"]["merchant_id_list"].as_array();
        let merchants = merchants.into_iter().flatten().filter_map(Value::as_str);
        Self {
            activity_id,
            mchid: mchid.to_owned(),
            merchants: merchants.map(str::to_owned).collect(),
            request,
            status: "ONGOING_ACT_STATUS".to_owned(),
            created_at: clock::now(),
            goods: Vec::new(),
        }
    }

    fn told(&self) -> Value {
        let mut told = json!({
            "activity_id": self.activity_id,
            "belong_merchant_id": self.mchid,
            "creator_merchant_id": self.mchid,
            "activity_base_info": self.request["activity_base_info"],
            "activity_status": self.status,
            "award_send_rule": {"full_send_rule": self.request["award_send_rule"]},
            "create_time": clock::rfc3339(self.created_at),
            "update_time": clock::rfc3339(self.created_at),
            "activity_type": "FULL_SEND_ACT_TYPE",
        });
        if let Some(advanced) = self.request.get("advanced_setting") {
            told["advanced_setting"] = advanced.clone();
        }
        told
    }

    fn listing(&self, call: &Call<'_>, items: impl Iterator<Item = Value>) -> Reply {
        let mut listing = paging::listing(call, items.collect());
        listing["activity_id"] = json!(self.activity_id);
        listing.into()
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let number = &call.body["activity_base_info"]["out_request_no"];
    let known = state.activities.values().find(|activity| {
        activity.mchid == call.mchid
            && activity.request["activity_base_info"]["out_request_no"] == *number
    });
    let activity = match known {
        Some(activity) if activity.request == *call.body => activity.clone(),
        Some(_) => {
            return Err(Refusal::invalid(
                "商户请求单号重复，参数与首次请求时不一致",
                "The out_request_no was used with other parameters",
            ));
        }
        None => Activity::new(state.number("1002", 8), call.mchid, call.body.clone()),
    };
    let told = json!({
        "activity_id": activity.activity_id,
        "create_time": clock::rfc3339(activity.created_at),
    });
    state.activities.insert(activity.activity_id.clone(), activity);
    Ok(told.into())
}

fn list(state: &State, call: &Call<'_>) -> Value {
    let wanted = |told: &Value, name: &str, pointer: &str| {
        call.query.get(name).is_none_or(|value| told.pointer(pointer) == Some(value))
    };
    let own = state.activities.values().filter(|activity| activity.mchid == call.mchid);
    let items = own.map(Activity::told).filter(|told| {
        wanted(told, "activity_name", "/activity_base_info/activity_name")
            && wanted(told, "activity_status", "/activity_status")
            && wanted(told, "award_type", "/award_send_rule/full_send_rule/award_type")
    });
    paging::listing(call, items.collect())
}

fn change(state: &mut State, call: &Call<'_>, add: bool) -> Result<Reply, Refusal> {
    let activity = find(state, call)?;
    if activity.status == "TERMINATE_ACT_STATUS" {
        return Err(ended());
    }
    let merchants = call.body["merchant_id_list"].as_array().into_iter().flatten();
    for mchid in merchants.filter_map(Value::as_str) {
        if add {
            activity.merchants.insert(mchid.to_owned());
        } else {
            activity.merchants.remove(mchid);
        }
    }
    let time = if add { "add_time" } else { "delete_time" };
    Ok(json!({"activity_id": activity.activity_id, time: clock::timestamp()}).into())
}

fn terminate(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let activity = find(state, call)?;
    if activity.status == "TERMINATE_ACT_STATUS" {
        return Err(ended());
    }
    "TERMINATE_ACT_STATUS".clone_into(&mut activity.status);
    Ok(json!({
        "terminate_time": clock::timestamp(), "activity_id": activity.activity_id,
    })
    .into())
}

fn find<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Activity, Refusal> {
    let activity = call.path.get("activity_id").and_then(|id| state.activities.get_mut(id));
    activity
        .filter(|activity| activity.mchid == call.mchid)
        .ok_or_else(|| Refusal::missing("活动不存在", "There is no such activity"))
}

fn ended() -> Refusal {
    Refusal::invalid("活动已终止", "The activity is terminated")
}
