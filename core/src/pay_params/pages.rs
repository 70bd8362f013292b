//! Pages that WeChat opens, and what is handed to them: addresses of the cashier, confirmations, coupons.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::{Error, InvalidRequest, Result, Rule};
use crate::keys::ApiV2Key;
use crate::request::encode;

/// Where the browser goes.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct H5Params {
    /// The cashier; good for five minutes.
    pub h5_url: String,
}

/// What stands in a QR code.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NativeParams {
    /// `weixin://…`, good for two hours.
    pub code_url: String,
}

/// For `wx.requestMerchantTransfer` of a mini program and `WeixinJSBridge` of a web page; in an app, `query` for
/// `WXOpenBusinessView` with `business_type`. Nothing is signed.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716430)
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransferParams {
    /// The mchid of the transfer.
    pub mch_id: String,
    /// The app's id.
    pub app_id: String,
    /// `package_info` of the transfer's answer.
    pub package: String,
    /// `requestMerchantTransfer`
    pub business_type: String,
    /// The same, percent-encoded.
    pub query: String,
}

/// For `openBusinessView`, which opens a page of WeChat Pay Score.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PayScoreParams {
    /// `wxpayScoreUse` or `wxpayScoreDetail`.
    pub business_type: String,
    /// What a web page hands over, and an app as `query`.
    pub query_string: String,
    /// What a mini program hands over.
    pub extra_data: serde_json::Map<String, serde_json::Value>,
}

/// A coupon to be given out.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CouponToSend {
    /// 批次号
    pub stock_id: String,
    /// 发券凭证: yours, once only.
    pub out_request_no: String,
    /// 券code, of stocks whose codes the merchant sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
}

/// For the plugin `send-coupon` of a mini program.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285674)
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CouponParams {
    /// Ten at most.
    pub send_coupon_params: Vec<CouponToSend>,
    /// Who gives them out.
    pub send_coupon_merchant: String,
    /// HMAC-SHA256 with the APIv2 key.
    pub sign: String,
}

/// Where a web page inside WeChat goes for a coupon.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012285783)
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CouponH5Params {
    /// With its signature: HMAC-SHA256 with the APIv2 key.
    pub url: String,
}

/// `redirect_url`: where the user comes back to.
pub(crate) fn h5(h5_url: &str, redirect_url: Option<&str>) -> Result<H5Params> {
    let checks = Checks("sdk.pay_params.h5");
    checks.link("/h5_url", h5_url, "https://")?;
    let mut url = h5_url.to_owned();
    if let Some(redirect_url) = redirect_url {
        if !redirect_url.starts_with("http://") {
            checks.link("/redirect_url", redirect_url, "https://")?;
        }
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str("redirect_url=");
        encode(&mut url, redirect_url);
    }
    Ok(H5Params { h5_url: url })
}

pub(crate) fn native(code_url: &str) -> Result<NativeParams> {
    Checks("sdk.pay_params.native").link("/code_url", code_url, "weixin://")?;
    Ok(NativeParams { code_url: code_url.into() })
}

pub(crate) fn merchant_transfer(
    mchid: &str,
    appid: &str,
    package_info: &str,
) -> Result<TransferParams> {
    let checks = Checks("sdk.pay_params.merchant_transfer");
    checks.word("/appid", appid)?;
    checks.word("/package_info", package_info)?;
    Ok(TransferParams {
        query: query(&[("mchId", mchid), ("appId", appid), ("package", package_info)]),
        mch_id: mchid.into(),
        app_id: appid.into(),
        package: package_info.into(),
        business_type: "requestMerchantTransfer".into(),
    })
}

/// The page on which an order is confirmed: nothing is signed.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012155294)
pub(crate) fn pay_score_confirm(package: &str) -> Result<PayScoreParams> {
    Checks("sdk.pay_params.pay_score_confirm").word("/package", package)?;
    Ok(PayScoreParams::new("wxpayScoreUse", &[("package", package)]))
}

/// The page that shows an order.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012587945)
pub(crate) fn pay_score_detail(
    key: &ApiV2Key,
    mchid: &str,
    service_id: &str,
    out_order_no: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<PayScoreParams> {
    let checks = Checks("sdk.pay_params.pay_score_detail");
    checks.word("/service_id", service_id)?;
    checks.word("/out_order_no", out_order_no)?;
    let timestamp = timestamp.to_string();
    let mut fields = vec![
        ("mch_id", mchid),
        ("service_id", service_id),
        ("out_order_no", out_order_no),
        ("timestamp", &timestamp),
        ("nonce_str", nonce),
        ("sign_type", "HMAC-SHA256"),
    ];
    let sign = key.sign(&fields)?;
    fields.push(("sign", &sign));
    Ok(PayScoreParams::new("wxpayScoreDetail", &fields))
}

pub(crate) fn coupons(
    key: &ApiV2Key,
    merchant: &str,
    coupons: Vec<CouponToSend>,
) -> Result<CouponParams> {
    const MOST: usize = 10;
    let checks = Checks("sdk.pay_params.coupons");
    checks.word("/send_coupon_merchant", merchant)?;
    if coupons.is_empty() || coupons.len() > MOST {
        let rule = if coupons.is_empty() { Rule::MinItems } else { Rule::MaxItems };
        return Err(checks.fault("/coupons", rule, "must be 1 to 10 coupons"));
    }
    let mut named = Vec::new();
    for (at, coupon) in coupons.iter().enumerate() {
        for (name, value) in coupon.fields() {
            checks.word(&format!("/coupons/{at}/{name}"), value)?;
            named.push((format!("{name}{at}"), value));
        }
    }
    let mut fields: Vec<_> = named.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    fields.push(("send_coupon_merchant", merchant));
    let sign = key.sign(&fields)?;
    Ok(CouponParams { send_coupon_merchant: merchant.into(), sign, send_coupon_params: coupons })
}

pub(crate) fn coupon_h5(
    key: &ApiV2Key,
    merchant: &str,
    open_id: &str,
    coupon: &CouponToSend,
) -> Result<CouponH5Params> {
    let checks = Checks("sdk.pay_params.coupon_h5");
    checks.word("/send_coupon_merchant", merchant)?;
    checks.word("/open_id", open_id)?;
    let mut fields: Vec<_> = coupon.fields().collect();
    for (name, value) in &fields {
        checks.word(&format!("/{name}"), value)?;
    }
    fields.extend([("send_coupon_merchant", merchant), ("open_id", open_id)]);
    let sign = key.sign(&fields)?;
    fields.push(("sign", &sign));
    let query = query(&fields);
    let url = format!(
        "https://action.weixin.qq.com/busifavor/getcouponinfo?{query}#wechat_pay&wechat_redirect"
    );
    Ok(CouponH5Params { url })
}

impl PayScoreParams {
    fn new(business_type: &str, fields: &[(&str, &str)]) -> Self {
        let extra = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).into()));
        Self {
            business_type: business_type.into(),
            query_string: query(fields),
            extra_data: extra.collect(),
        }
    }
}

impl CouponToSend {
    fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let code = self.coupon_code.as_deref().map(|code| ("coupon_code", code));
        [("stock_id", &*self.stock_id), ("out_request_no", &*self.out_request_no)]
            .into_iter()
            .chain(code)
    }
}

/// What may not be handed on, with the name that was called.
struct Checks(&'static str);

impl Checks {
    /// A part of what is signed, or of an address.
    fn word(&self, pointer: &str, text: &str) -> Result<()> {
        if text.is_empty() {
            return Err(self.fault(pointer, Rule::MinLength, "must not be empty"));
        }
        if text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(());
        }
        Err(self.fault(pointer, Rule::Pattern, "must be printable ASCII without blanks"))
    }

    fn link(&self, pointer: &str, text: &str, scheme: &str) -> Result<()> {
        self.word(pointer, text)?;
        if text.starts_with(scheme) {
            return Ok(());
        }
        Err(self.fault(pointer, Rule::Pattern, &format!("must start with {scheme}")))
    }

    fn fault(&self, pointer: &str, rule: Rule, message: &str) -> Error {
        Error::InvalidRequest(InvalidRequest {
            message: message.into(),
            operation: self.0.into(),
            pointer: pointer.into(),
            rule,
        })
    }
}

fn query(fields: &[(&str, &str)]) -> String {
    let mut query = String::new();
    for (name, value) in fields {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        encode(&mut query, value);
    }
    query
}

/// Nothing that opens a page is printed.
macro_rules! hidden {
    ($($name:ident)*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}

hidden! { TransferParams PayScoreParams CouponParams CouponH5Params }

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Made by Python's hmac.
    const VECTORS: &str = include_str!("../../../tests/vectors/pay_params.json");

    #[test]
    fn what_a_page_gets_is_what_another_implementation_computes() {
        let vectors: Value = serde_json::from_str(VECTORS).unwrap();
        let key = ApiV2Key::new(vectors["api_v2_key"].as_str().unwrap()).unwrap();
        let mchid = vectors["mchid"].as_str().unwrap();
        let (time, nonce) =
            (vectors["timestamp"].as_i64().unwrap(), vectors["nonce"].as_str().unwrap());
        let cases = vectors["cases"].as_array().unwrap();
        assert!(cases.len() >= 7);
        for case in cases {
            let input = &case["input"];
            let text = |name: &str| input[name].as_str().unwrap_or_default();
            let made = match case["channel"].as_str().unwrap() {
                "h5" => json!(h5(text("h5_url"), input["redirect_url"].as_str()).unwrap()),
                "native" => json!(native(text("code_url")).unwrap()),
                "merchant_transfer" => {
                    json!(merchant_transfer(mchid, text("appid"), text("package_info")).unwrap())
                }
                "pay_score_confirm" => json!(pay_score_confirm(text("package")).unwrap()),
                "pay_score_detail" => {
                    let (service, order) = (text("service_id"), text("out_order_no"));
                    json!(pay_score_detail(&key, mchid, service, order, time, nonce).unwrap())
                }
                "coupons" => {
                    let list = serde_json::from_value(input["coupons"].clone()).unwrap();
                    json!(coupons(&key, mchid, list).unwrap())
                }
                "coupon_h5" => {
                    let mut coupon = input.clone();
                    coupon.as_object_mut().unwrap().remove("open_id");
                    let coupon = serde_json::from_value(coupon).unwrap();
                    json!(coupon_h5(&key, mchid, text("open_id"), &coupon).unwrap())
                }
                other => panic!("{other}"),
            };
            assert_eq!(made, case["expected"], "{case}");
        }
    }

    #[test]
    fn what_cannot_be_handed_on_is_refused() {
        let key = ApiV2Key::new("0123456789abcdef0123456789ABCDEF").unwrap();
        let coupon = |stock_id: &str| CouponToSend {
            stock_id: stock_id.into(),
            out_request_no: "1".into(),
            coupon_code: None,
        };
        for (result, pointer) in [
            (h5("http://wx.tenpay.com/", None).map(drop), "/h5_url"),
            (h5("https://wx.tenpay.com/", Some("javascript:alert(1)")).map(drop), "/redirect_url"),
            (native("https://wx.tenpay.com/").map(drop), "/code_url"),
            (merchant_transfer("1900000001", "wx1", "").map(drop), "/package_info"),
            (pay_score_confirm("a b").map(drop), "/package"),
            (pay_score_detail(&key, "1", "", "2", 0, "n").map(drop), "/service_id"),
            (coupons(&key, "1", vec![]).map(drop), "/coupons"),
            (coupons(&key, "1", vec![coupon("1"); 11]).map(drop), "/coupons"),
            (
                coupons(&key, "1", vec![coupon("1"), coupon("1&key=2\n")]).map(drop),
                "/coupons/1/stock_id",
            ),
            (coupon_h5(&key, "1", "", &coupon("1")).map(drop), "/open_id"),
        ] {
            let Err(Error::InvalidRequest(error)) = result else { panic!("{pointer}") };
            assert_eq!(error.pointer, pointer);
        }
        for wrong in
            ["", "short", "an APIv2 key with blanks in it!!", "0123456789abcdef0123456789ABCDEFF"]
        {
            assert!(ApiV2Key::new(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nothing_that_opens_a_page_is_printed() {
        let key = ApiV2Key::new("0123456789abcdef0123456789ABCDEF").unwrap();
        let page = pay_score_detail(&key, "1900000001", "2", "3", 4, "5").unwrap();
        let shown = format!("{page:?} {key:?}");
        assert!(!shown.contains("1900000001") && !shown.contains("0123456789"), "{shown}");
    }
}
