//! `sdk.pay_params.…`

use serde::Deserialize;
use serde_json::Value;

use super::{invalid, read};
use crate::client::Client;
use crate::error::{Result, Rule};
use crate::pay_params::CouponToSend;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cashier {
    appid: String,
    prepay_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct H5 {
    h5_url: String,
    redirect_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Native {
    code_url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Transfer {
    appid: String,
    package_info: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Confirm {
    package: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Detail {
    service_id: String,
    out_order_no: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coupons {
    coupons: Vec<CouponToSend>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CouponH5 {
    open_id: String,
    stock_id: String,
    out_request_no: String,
    coupon_code: Option<String>,
}

/// What the front end gets, by the channel.
pub(super) async fn pay_params(
    client: &Client,
    name: &str,
    channel: &str,
    input: &str,
) -> Result<serde_json::Result<Value>> {
    let params = client.pay_params();
    Ok(match channel {
        "jsapi" | "mini_program" => {
            let Cashier { appid, prepay_id } = read(name, input)?;
            serde_json::to_value(params.jsapi_async(&appid, &prepay_id).await?)
        }
        "app" => {
            let Cashier { appid, prepay_id } = read(name, input)?;
            serde_json::to_value(params.app_async(&appid, &prepay_id).await?)
        }
        "h5" => {
            let H5 { h5_url, redirect_url } = read(name, input)?;
            serde_json::to_value(params.h5(&h5_url, redirect_url.as_deref())?)
        }
        "native" => serde_json::to_value(params.native(&read::<Native>(name, input)?.code_url)?),
        "merchant_transfer" => {
            let Transfer { appid, package_info } = read(name, input)?;
            serde_json::to_value(params.merchant_transfer(&appid, &package_info)?)
        }
        "pay_score_confirm" => {
            let Confirm { package } = read(name, input)?;
            serde_json::to_value(params.pay_score_confirm(&package)?)
        }
        "pay_score_detail" => {
            let Detail { service_id, out_order_no } = read(name, input)?;
            serde_json::to_value(params.pay_score_detail(&service_id, &out_order_no)?)
        }
        "coupons" => {
            let Coupons { coupons } = read(name, input)?;
            serde_json::to_value(params.coupons(coupons)?)
        }
        "coupon_h5" => {
            let CouponH5 { open_id, stock_id, out_request_no, coupon_code } = read(name, input)?;
            let coupon = CouponToSend { stock_id, out_request_no, coupon_code };
            serde_json::to_value(params.coupon_h5(&open_id, &coupon)?)
        }
        _ => return Err(invalid(name, "", Rule::UnknownOperation, "there is no such channel")),
    })
}
