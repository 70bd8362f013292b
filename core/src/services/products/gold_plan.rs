// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.

//! Gold plan: the page after payment (点金计划).

use crate::services::Arguments;
use crate::types::gold_plan::{
    CloseAdvertisingRequest, OpenAdvertisingRequest, SetAdvertisingIndustryFiltersRequest,
    UpdateCustomPageStatusRequest, UpdateCustomPageStatusResponse, UpdateStatusRequest,
    UpdateStatusResponse,
};
use crate::{Client, Result};

/// Gold plan: the page after payment (点金计划).
#[derive(Clone, Copy, Debug)]
pub struct GoldPlanService<'a> {
    client: &'a Client,
}

impl Client {
    /// Gold plan: the page after payment (点金计划).
    pub fn gold_plan(&self) -> GoldPlanService<'_> {
        GoldPlanService { client: self }
    }
}

impl GoldPlanService<'_> {
    /// Open or close the gold plan for a sub-merchant (点金计划管理).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_status(
        &self,
        request: &UpdateStatusRequest,
    ) -> Result<UpdateStatusResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gold_plan.update_status", arguments, None).await
    }

    /// Open or close a sub-merchant's own receipt page (商家小票管理).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_custom_page_status(
        &self,
        request: &UpdateCustomPageStatusRequest,
    ) -> Result<UpdateCustomPageStatusResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("gold_plan.update_custom_page_status", arguments, None).await
    }

    /// Choose the industries that may not advertise on a sub-merchant's page (同业过滤标签管理).
    ///
    /// The given filters replace the ones before.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_advertising_industry_filters(
        &self,
        request: &SetAdvertisingIndustryFiltersRequest,
    ) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_empty("gold_plan.set_advertising_industry_filters", arguments, None)
            .await
    }

    /// Show advertisements on a sub-merchant's page (开通广告展示).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEMERROR`, `SYSTEM_ERROR`
    pub async fn open_advertising(&self, request: &OpenAdvertisingRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("gold_plan.open_advertising", arguments, None).await
    }

    /// Hide advertisements on a sub-merchant's page (关闭广告展示).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn close_advertising(&self, request: &CloseAdvertisingRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("gold_plan.close_advertising", arguments, None).await
    }
}
