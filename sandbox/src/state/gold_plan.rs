//! Gold plan: what is switched on for each sub-merchant.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Call, Reply, State};
use crate::refusal::Refusal;

/// By sub_mchid: `{"status": "OPEN", …}`.
pub(crate) type GoldPlans = BTreeMap<String, Value>;

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let (_, name) = call.operation.split_once('.')?;
    let sub_mchid = call.body["sub_mchid"].as_str().unwrap_or_default();
    let plan = state.gold_plans.entry(sub_mchid.to_owned()).or_insert_with(|| json!({}));
    let industries = call.body.get("advertising_industry_filters");
    let told = Some(json!({"sub_mchid": sub_mchid}));
    let body = match name {
        "update_status" => {
            plan["status"] = call.body["operation_type"].clone();
            told
        }
        "update_custom_page_status" => {
            plan["custom_page"] = call.body["operation_type"].clone();
            told
        }
        "open_advertising" => {
            plan["advertising"] = json!("OPEN");
            plan["filters"] = industries.cloned().unwrap_or(json!([]));
            None
        }
        "close_advertising" => {
            plan["advertising"] = json!("CLOSE");
            None
        }
        "set_advertising_industry_filters" => {
            plan["filters"] = industries.cloned().unwrap_or(json!([]));
            None
        }
        _ => return None,
    };
    Some(Ok(Reply { body, ..Reply::default() }))
}
