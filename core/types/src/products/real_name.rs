// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.

//! Checks of names (实名校验).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

/// `VerifyIdentityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct VerifyIdentityResponse {
    /// 实名比对结果: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_result: Option<i64>,
    /// 错误信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub err_message: Option<String>,
}

/// What `verify_identity` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct VerifyIdentityQuery {
    /// 加密后的下单用户证件号 (encrypted on the wire).
    pub encrypted_credential_id: Sensitive,
    /// 微信支付交易单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub wxp_trade_no: String,
    /// 下单用户账户的证件类型: One of 1, 2, 5, 9, 12, 17 and 19.
    pub credential_type: i64,
    /// 加密后的下单用户姓名 (encrypted on the wire).
    pub encrypted_name: Sensitive,
}
