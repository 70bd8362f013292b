// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.

//! Hiring power banks (租用充电宝).

use crate::services::Arguments;
use crate::types::hire_power_bank::{
    CreateInsuranceOrderRequest, GetUserQualificationResponse, InsuranceOrder,
};
use crate::{Client, Result};

/// Hiring power banks (租用充电宝).
#[derive(Clone, Copy, Debug)]
pub struct HirePowerBankService<'a> {
    client: &'a Client,
}

impl Client {
    /// Hiring power banks (租用充电宝).
    pub fn hire_power_bank(&self) -> HirePowerBankService<'_> {
        HirePowerBankService { client: self }
    }
}

impl HirePowerBankService<'_> {
    /// Query whether a user may have an insurance (查询用户保险订单领取资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_qualification(
        &self,
        openid: &str,
    ) -> Result<GetUserQualificationResponse> {
        let arguments = Arguments::default().with("openid", openid);
        self.client.service_json("hire_power_bank.get_user_qualification", arguments, None).await
    }

    /// Create an insurance of a hired power bank (创建保险订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_insurance_order(
        &self,
        request: &CreateInsuranceOrderRequest,
    ) -> Result<InsuranceOrder> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("hire_power_bank.create_insurance_order", arguments, None).await
    }

    /// Query an insurance (查询保险订单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_insurance_order(&self, out_order_no: &str) -> Result<InsuranceOrder> {
        let arguments = Arguments::default().with("out_order_no", out_order_no);
        self.client.service_json("hire_power_bank.get_insurance_order", arguments, None).await
    }
}
