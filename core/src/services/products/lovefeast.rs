// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.

//! Meals donated with WeChat Pay (爱心餐).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::lovefeast::{GetBrandResponse, ListOrdersQuery, ListOrdersResponse, Order};
use crate::{Client, Result};

/// Meals donated with WeChat Pay (爱心餐).
#[derive(Clone, Copy, Debug)]
pub struct LovefeastService<'a> {
    client: &'a Client,
}

impl Client {
    /// Meals donated with WeChat Pay (爱心餐).
    pub fn lovefeast(&self) -> LovefeastService<'_> {
        LovefeastService { client: self }
    }
}

impl LovefeastService<'_> {
    /// Query how much a brand has donated and served (查询爱心餐品牌信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_brand(&self, brand_id: i64) -> Result<GetBrandResponse> {
        let arguments = Arguments::default().with("brand_id", brand_id);
        self.client.service_json("lovefeast.get_brand", arguments, None).await
    }

    /// List a user's donations to a brand (查询用户捐赠单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_orders(
        &self,
        openid: &str,
        brand_id: i64,
        query: &ListOrdersQuery,
    ) -> Result<ListOrdersResponse> {
        let arguments =
            Arguments::default().with("openid", openid).with("brand_id", brand_id).merge(query);
        self.client.service_json("lovefeast.list_orders", arguments, None).await
    }

    /// Every item of every page of [`Self::list_orders`], from the page that the query names.
    pub fn list_orders_pager(
        &self,
        openid: &str,
        brand_id: i64,
        query: &ListOrdersQuery,
    ) -> Pager<Order> {
        let arguments =
            Arguments::default().with("openid", openid).with("brand_id", brand_id).merge(query);
        Pager::new(
            self.client,
            "lovefeast.list_orders",
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

    /// Query a user's donation (查询用户捐赠单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_order(&self, openid: &str, out_trade_no: &str) -> Result<Order> {
        let arguments =
            Arguments::default().with("openid", openid).with("out_trade_no", out_trade_no);
        self.client.service_json("lovefeast.get_order", arguments, None).await
    }
}
