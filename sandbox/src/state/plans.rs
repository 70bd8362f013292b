//! Delivery plans: create, list, update, terminate, and the notifications about them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Call, Reply, State, paging};
use crate::clock;
use crate::notifications::Notice;
use crate::refusal::Refusal;

#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Plans {
    /// By plan_id.
    plans: BTreeMap<String, Plan>,
    /// By sp_mchid.
    notify_urls: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Plan {
    mchid: String,
    request: Value,
    /// As it is answered.
    told: Value,
}

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match call.operation {
        "delivery_plan.create_plan" => create(state, call),
        "delivery_plan.list_plans" => Ok(list(&state.plans, call)),
        "delivery_plan.update_plan" => update(&mut state.plans, call),
        "delivery_plan.terminate_plan" => terminate(&mut state.plans, call),
        "delivery_plan.set_notify_url" => set_notify_url(&mut state.plans, call),
        _ => return None,
    })
}

impl Plans {
    fn find(&mut self, call: &Call<'_>) -> Result<&mut Plan, Refusal> {
        let plan = call.path.get("plan_id").and_then(|id| self.plans.get_mut(id));
        plan.filter(|plan| plan.mchid == call.mchid)
            .ok_or_else(|| Refusal::missing("投放计划不存在", "There is no such plan"))
    }

    fn notices(&self, call: &Call<'_>, told: &Value, reason: &str) -> Vec<Notice> {
        let url = self.notify_urls.get(call.mchid);
        let notice = url.map(|url| Notice {
            url: url.clone(),
            event_type: "DELIVERY_PLAN.CHANGE".into(),
            original_type: "delivery_plan".into(),
            summary: "投放计划状态变更通知",
            resource: json!({
                "plan_id": told["plan_id"], "plan_state": told["plan_state"],
                "audit_state": "PASSED", "modify_time": clock::timestamp(),
                "change_reason": reason,
            }),
            key_serial: call.key_serial.to_owned(),
        });
        notice.into_iter().collect()
    }
}

fn create(state: &mut State, call: &Call<'_>) -> Result<Reply, Refusal> {
    let number = &call.body["out_request_no"];
    let mut known = state.plans.plans.values();
    let known =
        known.find(|plan| plan.mchid == call.mchid && plan.request["out_request_no"] == *number);
    if let Some(plan) = known {
        return match plan.request == *call.body {
            true => Ok(json!({"plan": plan.told}).into()),
            false => Err(Refusal::invalid(
                "商户请求单号重复，参数与首次请求时不一致",
                "The out_request_no was used with other parameters",
            )),
        };
    }
    let plan_id = state.number("1200", 8);
    let now = clock::now();
    let mut told = json!({"plan_id": plan_id});
    let defaults = json!({
        "brand_id": "", "product_coupon_id": "", "stock_id": null, "stock_bundle_id": null,
        "plan_name": "投放计划", "plan_state": "CREATED", "usage_mode": "SINGLE",
        "total_count": 10000, "user_limit": 1, "daily_limit": 1000, "reuse_coupon_config": false,
        "delivery_start_time": clock::rfc3339(now),
        "delivery_end_time": clock::rfc3339(now + 30 * 86_400), "recommend_word": null,
    });
    for (name, default) in defaults.as_object().into_iter().flatten() {
        let value = call.body.get(name).unwrap_or(default);
        if !value.is_null() {
            told[name] = value.clone();
        }
    }
    let plan = Plan { mchid: call.mchid.to_owned(), request: call.body.clone(), told };
    let told = plan.told.clone();
    state.plans.plans.insert(plan_id, plan);
    let notices = state.plans.notices(call, &told, "审核通过");
    Ok(Reply { body: Some(json!({"plan": told})), notices, ..Reply::default() })
}

fn list(plans: &Plans, call: &Call<'_>) -> Reply {
    let brand = call.path.get("brand_id").map_or("", String::as_str);
    let own = plans.plans.values().filter(|plan| plan.mchid == call.mchid);
    let wanted = |told: &Value, name: &str| {
        call.query.get(name).is_none_or(|value| told.get(name).is_none_or(|told| told == value))
    };
    let items = own.map(|plan| &plan.told).filter(|told| told["brand_id"] == brand);
    let items = items.filter(|told| wanted(told, "plan_id") && wanted(told, "plan_state"));
    let (plan_list, total_count) = paging::page(call, items.cloned().collect());
    json!({"total_count": total_count, "plan_list": plan_list}).into()
}

fn update(plans: &mut Plans, call: &Call<'_>) -> Result<Reply, Refusal> {
    let plan = plans.find(call)?;
    if plan.told["plan_state"] == "TERMINATED" {
        return Err(ended());
    }
    for (name, value) in call.body["modify_content"].as_object().into_iter().flatten() {
        plan.told[name] = value.clone();
    }
    let told = plan.told.clone();
    let notices = plans.notices(call, &told, "修改投放计划");
    Ok(Reply { body: Some(json!({"plan": told})), notices, ..Reply::default() })
}

fn terminate(plans: &mut Plans, call: &Call<'_>) -> Result<Reply, Refusal> {
    let plan = plans.find(call)?;
    if plan.told["plan_state"] == "TERMINATED" {
        return Err(ended());
    }
    plan.told["plan_state"] = json!("TERMINATED");
    let told = plan.told.clone();
    let notices = plans.notices(call, &told, "服务商终止投放计划");
    Ok(Reply { notices, ..Reply::default() })
}

fn set_notify_url(plans: &mut Plans, call: &Call<'_>) -> Result<Reply, Refusal> {
    let sp_mchid = call.path.get("sp_mchid").map_or("", String::as_str);
    if sp_mchid != call.mchid {
        let issue = "与签名的商户号不一致 (not the merchant that signed)";
        return Err(Refusal::parameter("path", "/sp_mchid", &json!(sp_mchid), issue));
    }
    let url = call.body["notify_url"].as_str().unwrap_or_default();
    plans.notify_urls.insert(call.mchid.to_owned(), url.to_owned());
    Ok(json!({"notify_url": url}).into())
}

fn ended() -> Refusal {
    Refusal::invalid("投放计划已终止", "The plan is terminated")
}
