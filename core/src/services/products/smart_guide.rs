// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

//! Guides: the staff that serves customers (支付即服务).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::smart_guide::{
    AssignGuideRequest, CreateGuideRequest, CreateGuideResponse, Guide, ListGuidesQuery,
    ListGuidesResponse, UpdateGuideRequest,
};
use crate::{Client, Result};

/// Guides: the staff that serves customers (支付即服务).
#[derive(Clone, Copy, Debug)]
pub struct SmartGuideService<'a> {
    client: &'a Client,
}

impl Client {
    /// Guides: the staff that serves customers (支付即服务).
    pub fn smart_guide(&self) -> SmartGuideService<'_> {
        SmartGuideService { client: self }
    }
}

impl SmartGuideService<'_> {
    /// Register a guide of a store (服务人员注册).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_guide(&self, request: &CreateGuideRequest) -> Result<CreateGuideResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("smart_guide.create_guide", arguments, None).await
    }

    /// List the guides of a store (服务人员查询).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_guides(&self, query: &ListGuidesQuery) -> Result<ListGuidesResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("smart_guide.list_guides", arguments, None).await
    }

    /// Every item of every page of [`Self::list_guides`], from the page that the query names.
    pub fn list_guides_pager(&self, query: &ListGuidesQuery) -> Pager<Guide> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "smart_guide.list_guides",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Change a guide (服务人员更新).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_guide(&self, guide_id: &str, request: &UpdateGuideRequest) -> Result<()> {
        let arguments = Arguments::default().with("guide_id", guide_id).merge(request);
        self.client.service_empty("smart_guide.update_guide", arguments, None).await
    }

    /// Assign an order to a guide (服务人员分配).
    ///
    /// The user sees the guide in the bill of the payment.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn assign_guide(&self, guide_id: &str, request: &AssignGuideRequest) -> Result<()> {
        let arguments = Arguments::default().with("guide_id", guide_id).merge(request);
        self.client.service_empty("smart_guide.assign_guide", arguments, None).await
    }
}
