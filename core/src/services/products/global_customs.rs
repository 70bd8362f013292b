// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.

//! Customs declarations (跨境报关).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::global_customs::{
    DeclareLegacyOrderRequest, DeclareOrderRequest, DeclareOrderResponse, ListLegacyOrdersQuery,
    ListOrdersQuery, ListOrdersResponse, Order, RedeclareLegacyOrderRequest, RedeclareOrderRequest,
    RedeclareOrderResponse, UpdateLegacyOrderRequest, UpdateOrderRequest, UpdateOrderResponse,
    VerifyIdentityRequest, VerifyIdentityResponse, VerifyLegacyIdentityRequest,
};
use crate::{Client, Result};

/// Customs declarations (跨境报关).
#[derive(Clone, Copy, Debug)]
pub struct GlobalCustomsService<'a> {
    client: &'a Client,
}

impl Client {
    /// Customs declarations (跨境报关).
    pub fn global_customs(&self) -> GlobalCustomsService<'_> {
        GlobalCustomsService { client: self }
    }
}

impl GlobalCustomsService<'_> {
    /// Query the declarations of an order (报关查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652513)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_orders(&self, query: &ListOrdersQuery) -> Result<ListOrdersResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("global_customs.list_orders", arguments, None).await
    }

    /// Every item of every page of [`Self::list_orders`], from the page that the query names.
    pub fn list_orders_pager(&self, query: &ListOrdersQuery) -> Pager<Order> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "global_customs.list_orders",
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

    /// Change a declaration (报关信息修改).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652518)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_order(&self, request: &UpdateOrderRequest) -> Result<UpdateOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.update_order", arguments, None).await
    }

    /// Declare an order to customs (报关).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652510)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn declare_order(
        &self,
        request: &DeclareOrderRequest,
    ) -> Result<DeclareOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.declare_order", arguments, None).await
    }

    /// Send a declaration to customs again (报关重推).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652521)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn redeclare_order(
        &self,
        request: &RedeclareOrderRequest,
    ) -> Result<RedeclareOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.redeclare_order", arguments, None).await
    }

    /// Compare a buyer's identity with the payer's (身份信息校验).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652524)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn verify_identity(
        &self,
        request: &VerifyIdentityRequest,
    ) -> Result<VerifyIdentityResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.verify_identity", arguments, None).await
    }

    /// Query the declarations of an order, at the former address (报关查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `global_customs.list_orders`")]
    pub async fn list_legacy_orders(
        &self,
        query: &ListLegacyOrdersQuery,
    ) -> Result<ListOrdersResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("global_customs.list_legacy_orders", arguments, None).await
    }

    /// Every item of every page of [`Self::list_legacy_orders`], from the page that the query names.
    pub fn list_legacy_orders_pager(&self, query: &ListLegacyOrdersQuery) -> Pager<Order> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "global_customs.list_legacy_orders",
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

    /// Change a declaration, at the former address (报关信息修改).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `global_customs.update_order`")]
    pub async fn update_legacy_order(
        &self,
        request: &UpdateLegacyOrderRequest,
    ) -> Result<UpdateOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.update_legacy_order", arguments, None).await
    }

    /// Declare an order to customs, at the former address (报关).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `global_customs.declare_order`")]
    pub async fn declare_legacy_order(
        &self,
        request: &DeclareLegacyOrderRequest,
    ) -> Result<DeclareOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.declare_legacy_order", arguments, None).await
    }

    /// Send a declaration to customs again, at the former address (报关重推).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `global_customs.redeclare_order`")]
    pub async fn redeclare_legacy_order(
        &self,
        request: &RedeclareLegacyOrderRequest,
    ) -> Result<RedeclareOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.redeclare_legacy_order", arguments, None).await
    }

    /// Compare a buyer's identity with the payer's, at the former address (身份信息校验).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    #[deprecated(note = "use `global_customs.verify_identity`")]
    pub async fn verify_legacy_identity(
        &self,
        request: &VerifyLegacyIdentityRequest,
    ) -> Result<VerifyIdentityResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("global_customs.verify_legacy_identity", arguments, None).await
    }
}
