//! What a front end needs to open the cashier, and other pages of WeChat.

mod pages;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::crypto::Suite;
use crate::error::{ConfigError, InvalidRequest, Result, Rule};
use crate::keys::Merchant;

pub use pages::{
    CouponH5Params, CouponParams, CouponToSend, H5Params, NativeParams, PayScoreParams,
    TransferParams,
};
pub(crate) use pages::{
    coupon_h5, coupons, h5, merchant_transfer, native, pay_score_confirm, pay_score_detail,
};

/// What `wx.requestPayment` of a mini program and `WeixinJSBridge` of a web page take, under their names.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012365339)
#[derive(Clone, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JsapiParams {
    /// The app's id. Mini programs ignore it.
    pub app_id: String,
    /// Seconds since 1970, as text.
    pub time_stamp: String,
    /// 32 random characters.
    pub nonce_str: String,
    /// `prepay_id=…`
    pub package: String,
    /// `RSA`
    pub sign_type: String,
    /// The signature, in base64.
    pub pay_sign: String,
}

/// What the WeChat SDK of an app takes.
/// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012365340)
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct AppParams {
    /// The app's id.
    pub appid: String,
    /// The mchid of the order. It is not signed.
    pub partnerid: String,
    /// As the order's answer gave it.
    pub prepayid: String,
    /// `Sign=WXPay`
    pub package: String,
    /// 32 random characters.
    pub noncestr: String,
    /// Seconds since 1970, as text.
    pub timestamp: String,
    /// The signature, in base64.
    pub sign: String,
}

/// For a web page inside WeChat, or a mini program.
pub(crate) async fn jsapi(
    merchant: &Merchant,
    appid: &str,
    prepay_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<JsapiParams> {
    check("sdk.pay_params.jsapi", appid, prepay_id)?;
    let package = format!("prepay_id={prepay_id}");
    Ok(JsapiParams {
        pay_sign: sign(merchant, [appid, &timestamp.to_string(), nonce, &package]).await?,
        app_id: appid.into(),
        time_stamp: timestamp.to_string(),
        nonce_str: nonce.into(),
        package,
        sign_type: "RSA".into(),
    })
}

/// For an app on a phone.
pub(crate) async fn app(
    merchant: &Merchant,
    appid: &str,
    prepay_id: &str,
    timestamp: i64,
    nonce: &str,
) -> Result<AppParams> {
    check("sdk.pay_params.app", appid, prepay_id)?;
    Ok(AppParams {
        sign: sign(merchant, [appid, &timestamp.to_string(), nonce, prepay_id]).await?,
        appid: appid.into(),
        partnerid: merchant.mchid().into(),
        prepayid: prepay_id.into(),
        package: "Sign=WXPay".into(),
        noncestr: nonce.into(),
        timestamp: timestamp.to_string(),
    })
}

impl fmt::Debug for JsapiParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsapiParams")
            .field("app_id", &self.app_id)
            .field("time_stamp", &self.time_stamp)
            .field("package", &self.package)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for AppParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppParams")
            .field("appid", &self.appid)
            .field("partnerid", &self.partnerid)
            .field("prepayid", &self.prepayid)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// Both are lines of what is signed; a line break in one would make it two.
fn check(operation: &str, appid: &str, prepay_id: &str) -> Result<()> {
    let fault = |pointer: &str, rule: Rule, message: &str| {
        Err(InvalidRequest {
            message: message.into(),
            operation: operation.into(),
            pointer: pointer.into(),
            rule,
        }
        .into())
    };
    for (pointer, text) in [("/appid", appid), ("/prepay_id", prepay_id)] {
        if text.is_empty() {
            return fault(pointer, Rule::MinLength, "must not be empty");
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return fault(pointer, Rule::Pattern, "must be printable ASCII without blanks");
        }
    }
    if prepay_id.starts_with("prepay_id=") {
        return fault("/prepay_id", Rule::Pattern, "must be given without `prepay_id=` before it");
    }
    Ok(())
}

/// Four lines, each ended, the last one too.
async fn sign(merchant: &Merchant, lines: [&str; 4]) -> Result<String> {
    if merchant.suite() == Suite::Sm {
        return Err(ConfigError {
            message: "a front end takes RSA signatures only".into(),
            setting: "private_key".into(),
            expected: "the merchant's RSA key: a client of its own for these parameters".into(),
            found: "an SM2 key".into(),
        }
        .into());
    }
    let message = lines.map(|line| format!("{line}\n")).concat();
    merchant.sign(message.as_bytes()).await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Error;
    use crate::keys::{Pem, at_once};

    const TIME: i64 = 1_554_208_460;
    const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

    #[test]
    fn jsapi_parameters_are_those_of_the_documentation() {
        let merchant = merchant();
        let params = jsapi(&merchant, "wx2421b1c4370ec43b", PREPAY_ID, TIME, NONCE);
        let params = at_once("", params).unwrap();
        assert_eq!(
            serde_json::to_value(&params).unwrap(),
            json!({
                "appId": "wx2421b1c4370ec43b",
                "timeStamp": "1554208460",
                "nonceStr": NONCE,
                "package": format!("prepay_id={PREPAY_ID}"),
                "signType": "RSA",
                "paySign": published("paySign JSAPI/mini-program"),
            })
        );
    }

    #[test]
    fn app_parameters_are_those_of_the_documentation() {
        let merchant = merchant();
        let params = app(&merchant, "wx2421b1c4370ec43b", PREPAY_ID, TIME, NONCE);
        let params = at_once("", params).unwrap();
        assert_eq!(
            serde_json::to_value(&params).unwrap(),
            json!({
                "appid": "wx2421b1c4370ec43b",
                "partnerid": "1900007291",
                "prepayid": PREPAY_ID,
                "package": "Sign=WXPay",
                "noncestr": NONCE,
                "timestamp": "1554208460",
                "sign": published("paySign APP"),
            })
        );
    }

    #[test]
    fn what_would_sign_something_else_is_refused() {
        let merchant = merchant();
        for (appid, prepay_id, pointer, rule) in [
            ("", PREPAY_ID, "/appid", Rule::MinLength),
            ("wx2421\nb1c4", PREPAY_ID, "/appid", Rule::Pattern),
            ("wx2421b1c4370ec43b", "", "/prepay_id", Rule::MinLength),
            ("wx2421b1c4370ec43b", "wx20\r\n1410", "/prepay_id", Rule::Pattern),
            ("wx2421b1c4370ec43b", "prepay_id=wx2014", "/prepay_id", Rule::Pattern),
        ] {
            for result in [
                at_once("", jsapi(&merchant, appid, prepay_id, TIME, NONCE)).map(drop),
                at_once("", app(&merchant, appid, prepay_id, TIME, NONCE)).map(drop),
            ] {
                let Err(Error::InvalidRequest(error)) = result else {
                    panic!("{appid} {prepay_id}")
                };
                assert_eq!((error.pointer.as_str(), error.rule), (pointer, rule));
            }
        }
    }

    #[test]
    fn debug_output_holds_no_signature() {
        let merchant = merchant();
        let jsapi = jsapi(&merchant, "wx2421b1c4370ec43b", PREPAY_ID, TIME, NONCE);
        let jsapi = at_once("", jsapi).unwrap();
        let app = app(&merchant, "wx2421b1c4370ec43b", PREPAY_ID, TIME, NONCE);
        let app = at_once("", app).unwrap();
        assert!(!format!("{jsapi:?}").contains(&jsapi.pay_sign));
        assert!(!format!("{app:?}").contains(&app.sign));
    }

    const PREPAY_ID: &str = "wx201410272009395522657a690389285100";

    fn vectors() -> Value {
        serde_json::from_str(include_str!("../../tests/vectors/signatures.json")).unwrap()
    }

    fn published(name: &str) -> String {
        let vectors = vectors();
        let signed = vectors["signed"].as_array().unwrap();
        let vector = signed.iter().find(|vector| vector["name"] == name).unwrap();
        vector["signature"].as_str().unwrap().to_owned()
    }

    fn merchant() -> Merchant {
        let vectors = vectors();
        let key = vectors["signing_key"].as_str().unwrap();
        let pem = format!("-----BEGIN PRIVATE KEY-----\n{key}\n-----END PRIVATE KEY-----\n");
        let serial = vectors["signing_serial_no"].as_str();
        Merchant::new("1900007291", serial, &Pem::text(pem), None, None).unwrap()
    }
}
