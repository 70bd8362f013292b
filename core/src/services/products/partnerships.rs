// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.

//! Partnerships for marketing (委托营销).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::partnerships::{
    CreatePartnershipRequest, CreatePartnershipResponse, ListPartnershipsQuery,
    ListPartnershipsResponse, Partnership, TerminatePartnershipRequest,
    TerminatePartnershipResponse,
};
use crate::{Client, Result};

/// Partnerships for marketing (委托营销).
#[derive(Clone, Copy, Debug)]
pub struct PartnershipsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Partnerships for marketing (委托营销).
    pub fn partnerships(&self) -> PartnershipsService<'_> {
        PartnershipsService { client: self }
    }
}

impl PartnershipsService<'_> {
    /// List partnerships (查询合作关系列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_partnerships(
        &self,
        query: &ListPartnershipsQuery,
    ) -> Result<ListPartnershipsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("partnerships.list_partnerships", arguments, None).await
    }

    /// Every item of every page of [`Self::list_partnerships`], from the page that the query names.
    pub fn list_partnerships_pager(&self, query: &ListPartnershipsQuery) -> Pager<Partnership> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "partnerships.list_partnerships",
            arguments,
            Paging {
                position: "offset",
                style: Position::Page(0),
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }

    /// Let a partner use a stock of coupons (建立合作关系).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NO_AUTH`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_partnership(
        &self,
        request: &CreatePartnershipRequest,
        idempotency_key: Option<&str>,
    ) -> Result<CreatePartnershipResponse> {
        let arguments =
            Arguments::default().merge(request).with_some("Idempotency-Key", idempotency_key);
        self.client.service_json("partnerships.create_partnership", arguments, None).await
    }

    /// End a partnership (终止合作关系).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_partnership(
        &self,
        request: &TerminatePartnershipRequest,
        idempotency_key: Option<&str>,
    ) -> Result<TerminatePartnershipResponse> {
        let arguments =
            Arguments::default().merge(request).with_some("Idempotency-Key", idempotency_key);
        self.client.service_json("partnerships.terminate_partnership", arguments, None).await
    }
}
