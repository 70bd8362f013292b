// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

//! Delivery plans of product coupons (商品券投放计划).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::delivery_plan::{
    CreatePlanRequest, ListPlansQuery, ListPlansResponse, Plan, PlanResponse, SetNotifyUrlRequest,
    SetNotifyUrlResponse, UpdatePlanRequest,
};
use crate::{Client, Result};

/// Delivery plans of product coupons (商品券投放计划).
#[derive(Clone, Copy, Debug)]
pub struct DeliveryPlanService<'a> {
    client: &'a Client,
}

impl Client {
    /// Delivery plans of product coupons (商品券投放计划).
    pub fn delivery_plan(&self) -> DeliveryPlanService<'_> {
        DeliveryPlanService { client: self }
    }
}

impl DeliveryPlanService<'_> {
    /// Create a delivery plan for a product coupon (创建投放计划).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_plan(&self, request: &CreatePlanRequest) -> Result<PlanResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("delivery_plan.create_plan", arguments, None).await
    }

    /// List the delivery plans of a brand (分页查询投放计划列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_plans(
        &self,
        brand_id: &str,
        query: &ListPlansQuery,
    ) -> Result<ListPlansResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(query);
        self.client.service_json("delivery_plan.list_plans", arguments, None).await
    }

    /// Every item of every page of [`Self::list_plans`], from the page that the query names.
    pub fn list_plans_pager(&self, brand_id: &str, query: &ListPlansQuery) -> Pager<Plan> {
        let arguments = Arguments::default().with("brand_id", brand_id).merge(query);
        Pager::new(
            self.client,
            "delivery_plan.list_plans",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("page_size"),
                items: "plan_list",
                total: Some("total_count"),
            },
        )
    }

    /// Change a delivery plan (更新投放计划).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_plan(
        &self,
        plan_id: &str,
        request: &UpdatePlanRequest,
    ) -> Result<PlanResponse> {
        let arguments = Arguments::default().with("plan_id", plan_id).merge(request);
        self.client.service_json("delivery_plan.update_plan", arguments, None).await
    }

    /// Stop a delivery plan (终止投放计划).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_plan(&self, plan_id: &str) -> Result<()> {
        let arguments = Arguments::default().with("plan_id", plan_id);
        self.client.service_empty("delivery_plan.terminate_plan", arguments, None).await
    }

    /// Set the address that changes of delivery plans are sent to (设置投放计划回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_notify_url(
        &self,
        sp_mchid: Option<&str>,
        request: &SetNotifyUrlRequest,
    ) -> Result<SetNotifyUrlResponse> {
        let arguments = Arguments::default().with_some("sp_mchid", sp_mchid).merge(request);
        self.client.service_json("delivery_plan.set_notify_url", arguments, None).await
    }
}
