// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

//! Cash coupons (代金券).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::cash_coupon::{
    Coupon, CreateStockRequest, CreateStockResponse, GetCallbackQuery, GetCallbackResponse,
    GetCouponQuery, GetCouponResponse, GetRefundFlowByDayQuery, GetRefundFlowByDayResponse,
    GetRefundFlowResponse, GetStockQuery, GetUseFlowByDayQuery, GetUseFlowByDayResponse,
    GetUseFlowResponse, ListAvailableGoodsQuery, ListAvailableGoodsResponse,
    ListAvailableMerchantsQuery, ListAvailableMerchantsResponse, ListCouponsQuery,
    ListCouponsResponse, ListStocksQuery, ListStocksResponse, PauseStockRequest,
    PauseStockResponse, RestartStockRequest, RestartStockResponse, SendCouponRequest,
    SendCouponResponse, SetCallbackRequest, SetCallbackResponse, StartStockRequest,
    StartStockResponse, Stock, TerminateStockRequest, TerminateStockResponse,
    UpdateAvailableGoodsRequest, UpdateAvailableGoodsResponse,
};
use crate::{Client, Result};

/// Cash coupons (代金券).
#[derive(Clone, Copy, Debug)]
pub struct CashCouponService<'a> {
    client: &'a Client,
}

impl Client {
    /// Cash coupons (代金券).
    pub fn cash_coupon(&self) -> CashCouponService<'_> {
        CashCouponService { client: self }
    }
}

impl CashCouponService<'_> {
    /// Create a stock of cash coupons (创建代金券批次).
    ///
    /// Prepaid coupons are paid for by a third party, the others lower what the merchant receives. A stock lasts for at most 90 days and has to be activated with `start_stock` before coupons can be sent.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_stock(&self, request: &CreateStockRequest) -> Result<CreateStockResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("cash_coupon.create_stock", arguments, None).await
    }

    /// Activate a stock of coupons (激活代金券批次).
    ///
    /// For prepaid coupons the budget is locked in the merchant's balance.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn start_stock(
        &self,
        stock_id: &str,
        request: &StartStockRequest,
    ) -> Result<StartStockResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("cash_coupon.start_stock", arguments, None).await
    }

    /// Pause a stock of coupons (暂停代金券批次).
    ///
    /// Nobody can receive its coupons until `restart_stock`; the stock has to be active.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pause_stock(
        &self,
        stock_id: &str,
        request: &PauseStockRequest,
    ) -> Result<PauseStockResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("cash_coupon.pause_stock", arguments, None).await
    }

    /// Resume a paused stock of coupons (重启代金券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460411)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn restart_stock(
        &self,
        stock_id: &str,
        request: &RestartStockRequest,
    ) -> Result<RestartStockResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("cash_coupon.restart_stock", arguments, None).await
    }

    /// End a stock of coupons for good (终止批次).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn terminate_stock(
        &self,
        stock_id: &str,
        request: &TerminateStockRequest,
    ) -> Result<TerminateStockResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("cash_coupon.terminate_stock", arguments, None).await
    }

    /// List stocks of coupons (条件查询批次列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_stocks(&self, query: &ListStocksQuery) -> Result<ListStocksResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("cash_coupon.list_stocks", arguments, None).await
    }

    /// Every item of every page of [`Self::list_stocks`], from the page that the query names.
    pub fn list_stocks_pager(&self, query: &ListStocksQuery) -> Pager<Stock> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "cash_coupon.list_stocks",
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

    /// Get a stock of coupons (查询批次详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_stock(&self, stock_id: &str, query: &GetStockQuery) -> Result<Stock> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        self.client.service_json("cash_coupon.get_stock", arguments, None).await
    }

    /// List the merchants where the coupons of a stock can be used (查询代金券可用商户).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_available_merchants(
        &self,
        stock_id: &str,
        query: &ListAvailableMerchantsQuery,
    ) -> Result<ListAvailableMerchantsResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        self.client.service_json("cash_coupon.list_available_merchants", arguments, None).await
    }

    /// Every item of every page of [`Self::list_available_merchants`], from the page that the query names.
    pub fn list_available_merchants_pager(
        &self,
        stock_id: &str,
        query: &ListAvailableMerchantsQuery,
    ) -> Pager<String> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        Pager::new(
            self.client,
            "cash_coupon.list_available_merchants",
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

    /// List the goods for which the coupons of a stock can be used (查询代金券可用单品).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_available_goods(
        &self,
        stock_id: &str,
        query: &ListAvailableGoodsQuery,
    ) -> Result<ListAvailableGoodsResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        self.client.service_json("cash_coupon.list_available_goods", arguments, None).await
    }

    /// Every item of every page of [`Self::list_available_goods`], from the page that the query names.
    pub fn list_available_goods_pager(
        &self,
        stock_id: &str,
        query: &ListAvailableGoodsQuery,
    ) -> Pager<String> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        Pager::new(
            self.client,
            "cash_coupon.list_available_goods",
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

    /// Change the goods for which the coupons of a stock can be used (修改可用单品编码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_available_goods(
        &self,
        stock_id: &str,
        request: &UpdateAvailableGoodsRequest,
    ) -> Result<UpdateAvailableGoodsResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("cash_coupon.update_available_goods", arguments, None).await
    }

    /// Send a coupon to a user (发放指定批次的代金券).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `REQUEST_BLOCKED`, `RULE_LIMIT`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_coupon(
        &self,
        openid: &str,
        request: &SendCouponRequest,
    ) -> Result<SendCouponResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_json("cash_coupon.send_coupon", arguments, None).await
    }

    /// List a user's coupons (根据商户号查用户的券).
    ///
    /// `creator_mchid`, `available_mchid` and `sender_mchid` narrow the list; give at most one of them.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_coupons(
        &self,
        openid: &str,
        query: &ListCouponsQuery,
    ) -> Result<ListCouponsResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("cash_coupon.list_coupons", arguments, None).await
    }

    /// Every item of every page of [`Self::list_coupons`], from the page that the query names.
    pub fn list_coupons_pager(&self, openid: &str, query: &ListCouponsQuery) -> Pager<Coupon> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        Pager::new(
            self.client,
            "cash_coupon.list_coupons",
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

    /// Get a user's coupon (查询代金券详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_coupon(
        &self,
        openid: &str,
        coupon_id: &str,
        query: &GetCouponQuery,
    ) -> Result<GetCouponResponse> {
        let arguments =
            Arguments::default().with("openid", openid).with("coupon_id", coupon_id).merge(query);
        self.client.service_json("cash_coupon.get_coupon", arguments, None).await
    }

    /// Set the address that notifications about coupons are sent to (设置代金券消息通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_callback(&self, request: &SetCallbackRequest) -> Result<SetCallbackResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("cash_coupon.set_callback", arguments, None).await
    }

    /// Get the address that notifications about coupons are sent to (查询代金券消息通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_callback(&self, query: &GetCallbackQuery) -> Result<GetCallbackResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("cash_coupon.get_callback", arguments, None).await
    }

    /// Get the download link of a stock's uses (下载批次核销明细).
    ///
    /// The file lists the coupons that were used; download it with the client, the link has to be signed.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_use_flow(&self, stock_id: &str) -> Result<GetUseFlowResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id);
        self.client.service_json("cash_coupon.get_use_flow", arguments, None).await
    }

    /// Get the download link of a stock's refunds (下载批次退款明细).
    ///
    /// The file lists the coupons whose payment was refunded; download it with the client, the link has to be signed.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`, `REQUEST_BLOCKED`, `USER_ACCOUNT_ABNORMAL`
    /// - 404: `RESOURCE_NOT_EXISTS`
    /// - 429: `FREQUENCY_LIMITED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_flow(&self, stock_id: &str) -> Result<GetRefundFlowResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id);
        self.client.service_json("cash_coupon.get_refund_flow", arguments, None).await
    }

    /// Get the download link of a stock's uses of one day (获取批次核销明细下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_use_flow_by_day(
        &self,
        stock_id: &str,
        query: &GetUseFlowByDayQuery,
    ) -> Result<GetUseFlowByDayResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        self.client.service_json("cash_coupon.get_use_flow_by_day", arguments, None).await
    }

    /// Get the download link of a stock's refunds of one day (获取批次退款明细下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_refund_flow_by_day(
        &self,
        stock_id: &str,
        query: &GetRefundFlowByDayQuery,
    ) -> Result<GetRefundFlowByDayResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        self.client.service_json("cash_coupon.get_refund_flow_by_day", arguments, None).await
    }
}
