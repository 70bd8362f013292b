// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

//! Coupons of merchants (商家券).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::merchant_coupon::{
    AssociateOrderRequest, AssociateOrderResponse, CouponCode, CreateStockRequest,
    CreateStockResponse, DeactivateCouponRequest, DeactivateCouponResponse, DeleteCouponCodeQuery,
    DeleteCouponCodeResponse, DisassociateOrderRequest, DisassociateOrderResponse,
    GetCallbackQuery, GetCallbackResponse, GetCouponCodeQuery, GetCouponCodeResponse,
    GetCouponResponse, GetStockResponse, ListCouponCodesQuery, ListCouponCodesResponse,
    ListCouponsQuery, ListCouponsResponse, ListSubsidyPayReceiptsQuery,
    ListSubsidyPayReceiptsResponse, PaySubsidyRequest, PreSendProductCouponRequest,
    PreSendProductCouponResponse, ReturnCouponRequest, ReturnCouponResponse, ReturnSubsidyRequest,
    SendCouponRequest, SendCouponResponse, SendGovernmentCardRequest, SendGovernmentCardResponse,
    SendProductCouponRequest, SendProductCouponResponse, SetCallbackRequest, SetCallbackResponse,
    SubsidyPayReceipt, SubsidyReturnReceipt, UpdateStockBudgetRequest, UpdateStockBudgetResponse,
    UpdateStockRequest, UploadCouponCodesRequest, UploadCouponCodesResponse, UseCouponRequest,
    UseCouponResponse, UserCoupon,
};
use crate::{Client, Result};

/// Coupons of merchants (商家券).
#[derive(Clone, Copy, Debug)]
pub struct MerchantCouponService<'a> {
    client: &'a Client,
}

impl Client {
    /// Coupons of merchants (商家券).
    pub fn merchant_coupon(&self) -> MerchantCouponService<'_> {
        MerchantCouponService { client: self }
    }
}

impl MerchantCouponService<'_> {
    /// Set the address that coupon events are notified to (设置商家券事件通知地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_callback(&self, request: &SetCallbackRequest) -> Result<SetCallbackResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.set_callback", arguments, None).await
    }

    /// Get the address that coupon events are notified to (查询商家券事件通知地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_callback(&self, query: &GetCallbackQuery) -> Result<GetCallbackResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("merchant_coupon.get_callback", arguments, None).await
    }

    /// Create a stock of merchant coupons (创建商家券).
    ///
    /// The discount comes out of the merchant's own price: WeChat Pay gives and counts the coupons, and no money flows for them.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_stock(&self, request: &CreateStockRequest) -> Result<CreateStockResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.create_stock", arguments, None).await
    }

    /// Query a stock of merchant coupons (查询商家券详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_stock(&self, stock_id: &str) -> Result<GetStockResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id);
        self.client.service_json("merchant_coupon.get_stock", arguments, None).await
    }

    /// Change a stock of merchant coupons (修改商家券基本信息).
    ///
    /// Only what is given is changed.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_stock(&self, stock_id: &str, request: &UpdateStockRequest) -> Result<()> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_empty("merchant_coupon.update_stock", arguments, None).await
    }

    /// Change how many coupons a stock may give (修改批次预算).
    ///
    /// Give either `target_max_coupons` or `target_max_coupons_by_day`, with the limit as it is now.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_stock_budget(
        &self,
        stock_id: &str,
        request: &UpdateStockBudgetRequest,
    ) -> Result<UpdateStockBudgetResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("merchant_coupon.update_stock_budget", arguments, None).await
    }

    /// Upload the codes that a stock gives (上传预存code).
    ///
    /// For stocks of `coupon_code_mode` `MERCHANT_UPLOAD`. Codes that fail are named in the answer, the others are taken.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_coupon_codes(
        &self,
        stock_id: &str,
        request: &UploadCouponCodesRequest,
    ) -> Result<UploadCouponCodesResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(request);
        self.client.service_json("merchant_coupon.upload_coupon_codes", arguments, None).await
    }

    /// List the codes that were uploaded for a stock (查询预存code列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_coupon_codes(
        &self,
        stock_id: &str,
        query: &ListCouponCodesQuery,
    ) -> Result<ListCouponCodesResponse> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        self.client.service_json("merchant_coupon.list_coupon_codes", arguments, None).await
    }

    /// Every item of every page of [`Self::list_coupon_codes`], from the page that the query names.
    pub fn list_coupon_codes_pager(
        &self,
        stock_id: &str,
        query: &ListCouponCodesQuery,
    ) -> Pager<CouponCode> {
        let arguments = Arguments::default().with("stock_id", stock_id).merge(query);
        Pager::new(
            self.client,
            "merchant_coupon.list_coupon_codes",
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

    /// Query a code that was uploaded (查询预存code详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_coupon_code(
        &self,
        stock_id: &str,
        coupon_code: &str,
        query: &GetCouponCodeQuery,
    ) -> Result<GetCouponCodeResponse> {
        let arguments = Arguments::default()
            .with("stock_id", stock_id)
            .with("coupon_code", coupon_code)
            .merge(query);
        self.client.service_json("merchant_coupon.get_coupon_code", arguments, None).await
    }

    /// Delete a code that was uploaded and not given yet (删除预存code).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn delete_coupon_code(
        &self,
        stock_id: &str,
        coupon_code: &str,
        query: &DeleteCouponCodeQuery,
    ) -> Result<DeleteCouponCodeResponse> {
        let arguments = Arguments::default()
            .with("stock_id", stock_id)
            .with("coupon_code", coupon_code)
            .merge(query);
        self.client.service_json("merchant_coupon.delete_coupon_code", arguments, None).await
    }

    /// Give a coupon to a user (向用户发券).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_coupon(&self, request: &SendCouponRequest) -> Result<SendCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.send_coupon", arguments, None).await
    }

    /// Give a coupon for goods to a user (向用户发放商品券).
    ///
    /// Only for merchant coupons that are tied to goods.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_product_coupon(
        &self,
        request: &SendProductCouponRequest,
    ) -> Result<SendProductCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.send_product_coupon", arguments, None).await
    }

    /// Prepare a coupon for goods that the user takes (向用户预发放商品券).
    ///
    /// The coupon is given once the user takes it in the component that was opened with the `token`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/brand/4016797130)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_send_product_coupon(
        &self,
        request: &PreSendProductCouponRequest,
    ) -> Result<PreSendProductCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.pre_send_product_coupon", arguments, None).await
    }

    /// Give a consumption card to a user (发放消费卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_government_card(
        &self,
        card_id: &str,
        request: &SendGovernmentCardRequest,
    ) -> Result<SendGovernmentCardResponse> {
        let arguments = Arguments::default().with("card_id", card_id).merge(request);
        self.client.service_json("merchant_coupon.send_government_card", arguments, None).await
    }

    /// List a user's coupons by filter (根据过滤条件查询用户券).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_coupons(
        &self,
        openid: &str,
        query: &ListCouponsQuery,
    ) -> Result<ListCouponsResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("merchant_coupon.list_coupons", arguments, None).await
    }

    /// Every item of every page of [`Self::list_coupons`], from the page that the query names.
    pub fn list_coupons_pager(&self, openid: &str, query: &ListCouponsQuery) -> Pager<UserCoupon> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        Pager::new(
            self.client,
            "merchant_coupon.list_coupons",
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

    /// Query a user's coupon (查询用户单张券详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_coupon(
        &self,
        openid: &str,
        coupon_code: &str,
        appid: &str,
    ) -> Result<GetCouponResponse> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("coupon_code", coupon_code)
            .with("appid", appid);
        self.client.service_json("merchant_coupon.get_coupon", arguments, None).await
    }

    /// Redeem a user's coupon (核销用户券).
    ///
    /// Redeem the coupon when the price is worked out, and let the user pay the lower price; give the coupon back with `return_coupon` when the order comes to nothing.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn use_coupon(&self, request: &UseCouponRequest) -> Result<UseCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.use_coupon", arguments, None).await
    }

    /// Tie a redeemed coupon to an order (关联订单信息).
    ///
    /// The coupon shows the order then.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn associate_order(
        &self,
        request: &AssociateOrderRequest,
    ) -> Result<AssociateOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.associate_order", arguments, None).await
    }

    /// Untie a redeemed coupon from an order (取消关联订单信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn disassociate_order(
        &self,
        request: &DisassociateOrderRequest,
    ) -> Result<DisassociateOrderResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.disassociate_order", arguments, None).await
    }

    /// Give a redeemed coupon back to the user (申请退券).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn return_coupon(
        &self,
        request: &ReturnCouponRequest,
    ) -> Result<ReturnCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.return_coupon", arguments, None).await
    }

    /// End a user's coupon (使券失效).
    ///
    /// This cannot be undone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn deactivate_coupon(
        &self,
        request: &DeactivateCouponRequest,
    ) -> Result<DeactivateCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.deactivate_coupon", arguments, None).await
    }

    /// Pay the difference for a redeemed coupon (营销补差付款).
    ///
    /// Moves money from one merchant to another after the coupon was redeemed and the order paid. Look at `status`, and query the receipt while it is `PAY_RECEIPT_ACCEPTED`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pay_subsidy(&self, request: &PaySubsidyRequest) -> Result<SubsidyPayReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.pay_subsidy", arguments, None).await
    }

    /// List the payments of the difference for a coupon (查询营销补差付款单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_subsidy_pay_receipts(
        &self,
        query: &ListSubsidyPayReceiptsQuery,
    ) -> Result<ListSubsidyPayReceiptsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("merchant_coupon.list_subsidy_pay_receipts", arguments, None).await
    }

    /// Query a payment of the difference (查询营销补差付款单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_subsidy_pay_receipt(
        &self,
        subsidy_receipt_id: &str,
    ) -> Result<SubsidyPayReceipt> {
        let arguments = Arguments::default().with("subsidy_receipt_id", subsidy_receipt_id);
        self.client.service_json("merchant_coupon.get_subsidy_pay_receipt", arguments, None).await
    }

    /// Take back a payment of the difference (营销补差回退).
    ///
    /// After a refund of the order, at most as much as was paid. Look at `status`, and query the receipt while it is `RETURN_RECEIPT_ACCEPTED`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn return_subsidy(
        &self,
        request: &ReturnSubsidyRequest,
    ) -> Result<SubsidyReturnReceipt> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("merchant_coupon.return_subsidy", arguments, None).await
    }

    /// Query the return of a difference (查询商家券营销补差回退单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147344)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_subsidy_return_receipt(
        &self,
        subsidy_return_receipt_id: &str,
    ) -> Result<SubsidyReturnReceipt> {
        let arguments =
            Arguments::default().with("subsidy_return_receipt_id", subsidy_return_receipt_id);
        self.client
            .service_json("merchant_coupon.get_subsidy_return_receipt", arguments, None)
            .await
    }
}
