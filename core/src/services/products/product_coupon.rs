// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.

//! Product coupons of brands (商品券).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::product_coupon::{
    AssociateStockBundleStoresRequest, AssociateStockBundleStoresResponse,
    AssociateStockStoresRequest, AssociateStockStoresResponse, ConfirmUserCouponRequest,
    ConfirmUserCouponResponse, CreateImageGenerationTaskRequest, CreateImageGenerationTaskResponse,
    CreateProductCouponRequest, CreateProductCouponResponse, CreateStockBundleRequest,
    CreateStockRequest, DeactivateProductCouponRequest, DeactivateStockRequest,
    DeactivateUserCouponBundleRequest, DeactivateUserCouponRequest, DeactivateUserCouponResponse,
    DisassociateStockBundleStoresRequest, DisassociateStockBundleStoresResponse,
    DisassociateStockStoresRequest, DisassociateStockStoresResponse, GetImageGenerationTaskQuery,
    GetImageGenerationTaskResponse, GetProductCouponQuery, GetStockQuery, GetUserCouponQuery,
    ListStockAssociatedStoresQuery, ListStockAssociatedStoresResponse, ListStocksQuery,
    ListStocksResponse, ListUserCouponsQuery, ListUserCouponsResponse, NotifyConfig,
    PreSendUserCouponBundleRequest, PreSendUserCouponBundleResponse, PreSendUserCouponRequest,
    PreSendUserCouponResponse, ProductCoupon, ReturnUserCouponRequest, SendUserCouponBundleRequest,
    SendUserCouponRequest, SendUserCouponResponse, SetNotifyConfigRequest, StandaloneStock, Stock,
    StockBundle, Store, UpdateProductCouponRequest, UpdateStockBudgetRequest,
    UpdateStockBundleBudgetRequest, UpdateStockBundleRequest, UpdateStockRequest, UploadImageMeta,
    UploadImageResponse, UploadStockCouponCodesRequest, UploadStockCouponCodesResponse,
    UseUserCouponRequest, UseUserCouponResponse, UserCoupon, UserCouponBundle, UserCouponItem,
};
use crate::{Client, FileInput, Result};

/// Product coupons of brands (商品券).
#[derive(Clone, Copy, Debug)]
pub struct ProductCouponService<'a> {
    client: &'a Client,
}

impl Client {
    /// Product coupons of brands (商品券).
    pub fn product_coupon(&self) -> ProductCouponService<'_> {
        ProductCouponService { client: self }
    }
}

impl ProductCouponService<'_> {
    /// Set the address that coupon events are notified to (设置商品券事件通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn set_notify_config(
        &self,
        request: &SetNotifyConfigRequest,
    ) -> Result<NotifyConfig> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("product_coupon.set_notify_config", arguments, None).await
    }

    /// Get the address that coupon events are notified to (获取商品券事件通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_notify_config(&self) -> Result<NotifyConfig> {
        let arguments = Arguments::default();
        self.client.service_json("product_coupon.get_notify_config", arguments, None).await
    }

    /// Upload an image for a product coupon (图片上传).
    ///
    /// The `image_url` of the answer goes into the display of coupons.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_image(
        &self,
        meta: &UploadImageMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadImageResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("product_coupon.upload_image", arguments, Some(file.into())).await
    }

    /// Have the image of a product coupon generated (提交图片生成任务).
    ///
    /// The result comes with the notification `PRODUCT_COUPON_SP.IMAGE_GENERATION` or by `get_image_generation_task`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_image_generation_task(
        &self,
        request: &CreateImageGenerationTaskRequest,
    ) -> Result<CreateImageGenerationTaskResponse> {
        let arguments = Arguments::default().merge(request);
        self.client
            .service_json("product_coupon.create_image_generation_task", arguments, None)
            .await
    }

    /// Query the generation of an image (查询图片生成任务执行结果).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_image_generation_task(
        &self,
        task_id: &str,
        query: &GetImageGenerationTaskQuery,
    ) -> Result<GetImageGenerationTaskResponse> {
        let arguments = Arguments::default().with("task_id", task_id).merge(query);
        self.client.service_json("product_coupon.get_image_generation_task", arguments, None).await
    }

    /// Create a product coupon with its first stock (创建商品券).
    ///
    /// With `usage_mode` `SINGLE` it takes a `stock`, with `PROGRESSIVE_BUNDLE` a `stock_bundle`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_product_coupon(
        &self,
        request: &CreateProductCouponRequest,
    ) -> Result<CreateProductCouponResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("product_coupon.create_product_coupon", arguments, None).await
    }

    /// Query a product coupon (查询商品券).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_product_coupon(
        &self,
        product_coupon_id: &str,
        query: &GetProductCouponQuery,
    ) -> Result<ProductCoupon> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(query);
        self.client.service_json("product_coupon.get_product_coupon", arguments, None).await
    }

    /// Change how a product coupon is shown (修改商品券).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_product_coupon(
        &self,
        product_coupon_id: &str,
        request: &UpdateProductCouponRequest,
    ) -> Result<ProductCoupon> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(request);
        self.client.service_json("product_coupon.update_product_coupon", arguments, None).await
    }

    /// End a product coupon for good (失效商品券).
    ///
    /// This cannot be undone.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn deactivate_product_coupon(
        &self,
        product_coupon_id: &str,
        request: &DeactivateProductCouponRequest,
    ) -> Result<ProductCoupon> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(request);
        self.client.service_json("product_coupon.deactivate_product_coupon", arguments, None).await
    }

    /// Add a stock to a product coupon (添加商品券批次).
    ///
    /// For coupons of `usage_mode` `SINGLE`; the others take `create_stock_bundle`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_stock(
        &self,
        product_coupon_id: &str,
        request: &CreateStockRequest,
    ) -> Result<StandaloneStock> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(request);
        self.client.service_json("product_coupon.create_stock", arguments, None).await
    }

    /// List the stocks of a product coupon (查询商品券批次列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_stocks(
        &self,
        product_coupon_id: &str,
        query: &ListStocksQuery,
    ) -> Result<ListStocksResponse> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(query);
        self.client.service_json("product_coupon.list_stocks", arguments, None).await
    }

    /// Every item of every page of [`Self::list_stocks`], from the page that the query names.
    pub fn list_stocks_pager(
        &self,
        product_coupon_id: &str,
        query: &ListStocksQuery,
    ) -> Pager<Stock> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(query);
        Pager::new(
            self.client,
            "product_coupon.list_stocks",
            arguments,
            Paging {
                position: "page_token",
                style: Position::Cursor("next_page_token"),
                size: Some("page_size"),
                items: "stock_list",
                total: Some("total_count"),
            },
        )
    }

    /// Query a stock of a product coupon (查询商品券指定批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_stock(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        query: &GetStockQuery,
    ) -> Result<Stock> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(query);
        self.client.service_json("product_coupon.get_stock", arguments, None).await
    }

    /// Change a stock of a product coupon (修改商品券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_stock(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        request: &UpdateStockRequest,
    ) -> Result<StandaloneStock> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(request);
        self.client.service_json("product_coupon.update_stock", arguments, None).await
    }

    /// Change how many coupons a stock may give (修改商品券批次发放预算).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_stock_budget(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        request: &UpdateStockBudgetRequest,
    ) -> Result<StandaloneStock> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(request);
        self.client.service_json("product_coupon.update_stock_budget", arguments, None).await
    }

    /// Upload the codes that a stock gives (预上传券Code).
    ///
    /// For stocks of `coupon_code_mode` `UPLOAD`. Codes that fail are named in the answer, the others are taken.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_stock_coupon_codes(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        request: &UploadStockCouponCodesRequest,
    ) -> Result<UploadStockCouponCodesResponse> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(request);
        self.client.service_json("product_coupon.upload_stock_coupon_codes", arguments, None).await
    }

    /// Add stores that accept a stock (批次关联门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn associate_stock_stores(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        request: &AssociateStockStoresRequest,
    ) -> Result<AssociateStockStoresResponse> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(request);
        self.client.service_json("product_coupon.associate_stock_stores", arguments, None).await
    }

    /// List the stores that accept a stock (查询批次关联门店列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_stock_associated_stores(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        query: &ListStockAssociatedStoresQuery,
    ) -> Result<ListStockAssociatedStoresResponse> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(query);
        self.client
            .service_json("product_coupon.list_stock_associated_stores", arguments, None)
            .await
    }

    /// Every item of every page of [`Self::list_stock_associated_stores`], from the page that the query names.
    pub fn list_stock_associated_stores_pager(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        query: &ListStockAssociatedStoresQuery,
    ) -> Pager<Store> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(query);
        Pager::new(
            self.client,
            "product_coupon.list_stock_associated_stores",
            arguments,
            Paging {
                position: "page_token",
                style: Position::Cursor("next_page_token"),
                size: Some("page_size"),
                items: "store_list",
                total: Some("total_count"),
            },
        )
    }

    /// Remove stores that accept a stock (批次取消关联门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn disassociate_stock_stores(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        request: &DisassociateStockStoresRequest,
    ) -> Result<DisassociateStockStoresResponse> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(request);
        self.client.service_json("product_coupon.disassociate_stock_stores", arguments, None).await
    }

    /// End a stock for good (失效商品券批次).
    ///
    /// This cannot be undone.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781532)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn deactivate_stock(
        &self,
        product_coupon_id: &str,
        stock_id: &str,
        request: &DeactivateStockRequest,
    ) -> Result<StandaloneStock> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_id", stock_id)
            .merge(request);
        self.client.service_json("product_coupon.deactivate_stock", arguments, None).await
    }

    /// Add a bundle of stocks to a product coupon (添加商品券批次组).
    ///
    /// For coupons of `usage_mode` `PROGRESSIVE_BUNDLE`: one stock for each use.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_stock_bundle(
        &self,
        product_coupon_id: &str,
        request: &CreateStockBundleRequest,
    ) -> Result<StockBundle> {
        let arguments =
            Arguments::default().with("product_coupon_id", product_coupon_id).merge(request);
        self.client.service_json("product_coupon.create_stock_bundle", arguments, None).await
    }

    /// Change a bundle of stocks (修改商品券批次组).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_stock_bundle(
        &self,
        product_coupon_id: &str,
        stock_bundle_id: &str,
        request: &UpdateStockBundleRequest,
    ) -> Result<StockBundle> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_bundle_id", stock_bundle_id)
            .merge(request);
        self.client.service_json("product_coupon.update_stock_bundle", arguments, None).await
    }

    /// Change how many coupons a bundle of stocks may give (修改商品券批次组发放预算).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_stock_bundle_budget(
        &self,
        product_coupon_id: &str,
        stock_bundle_id: &str,
        request: &UpdateStockBundleBudgetRequest,
    ) -> Result<StockBundle> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_bundle_id", stock_bundle_id)
            .merge(request);
        self.client.service_json("product_coupon.update_stock_bundle_budget", arguments, None).await
    }

    /// Add stores that accept a bundle of stocks (批次组批量关联门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn associate_stock_bundle_stores(
        &self,
        product_coupon_id: &str,
        stock_bundle_id: &str,
        request: &AssociateStockBundleStoresRequest,
    ) -> Result<AssociateStockBundleStoresResponse> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_bundle_id", stock_bundle_id)
            .merge(request);
        self.client
            .service_json("product_coupon.associate_stock_bundle_stores", arguments, None)
            .await
    }

    /// Remove stores that accept a bundle of stocks (批次组批量取消关联门店).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn disassociate_stock_bundle_stores(
        &self,
        product_coupon_id: &str,
        stock_bundle_id: &str,
        request: &DisassociateStockBundleStoresRequest,
    ) -> Result<DisassociateStockBundleStoresResponse> {
        let arguments = Arguments::default()
            .with("product_coupon_id", product_coupon_id)
            .with("stock_bundle_id", stock_bundle_id)
            .merge(request);
        self.client
            .service_json("product_coupon.disassociate_stock_bundle_stores", arguments, None)
            .await
    }

    /// Give a coupon to a user (向用户发放商品券).
    ///
    /// The coupon is `CONFIRMING` until `confirm_user_coupon`. A stock that belongs to a bundle is given with `send_user_coupon_bundle`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_user_coupon(
        &self,
        openid: &str,
        request: &SendUserCouponRequest,
    ) -> Result<SendUserCouponResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_json("product_coupon.send_user_coupon", arguments, None).await
    }

    /// List a user's coupons (指定券状态查询用户商品券列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_user_coupons(
        &self,
        openid: &str,
        query: &ListUserCouponsQuery,
    ) -> Result<ListUserCouponsResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        self.client.service_json("product_coupon.list_user_coupons", arguments, None).await
    }

    /// Every item of every page of [`Self::list_user_coupons`], from the page that the query names.
    pub fn list_user_coupons_pager(
        &self,
        openid: &str,
        query: &ListUserCouponsQuery,
    ) -> Pager<UserCouponItem> {
        let arguments = Arguments::default().with("openid", openid).merge(query);
        Pager::new(
            self.client,
            "product_coupon.list_user_coupons",
            arguments,
            Paging {
                position: "page_token",
                style: Position::Cursor("next_page_token"),
                size: Some("page_size"),
                items: "user_coupon_list",
                total: Some("total_count"),
            },
        )
    }

    /// Prepare a coupon that the user takes in a mini program (向用户预发放商品券).
    ///
    /// The coupon is given once the user takes it in the component that was opened with the `token`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_send_user_coupon(
        &self,
        openid: &str,
        request: &PreSendUserCouponRequest,
    ) -> Result<PreSendUserCouponResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_json("product_coupon.pre_send_user_coupon", arguments, None).await
    }

    /// Give a bundle of coupons to a user (向用户发放商品券批次组).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn send_user_coupon_bundle(
        &self,
        openid: &str,
        request: &SendUserCouponBundleRequest,
    ) -> Result<UserCouponBundle> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client.service_json("product_coupon.send_user_coupon_bundle", arguments, None).await
    }

    /// Prepare a bundle of coupons that the user takes in a mini program (向用户预发放商品券批次组).
    ///
    /// The bundle is given once the user takes it in the component that was opened with the `token`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `ALREADY_EXISTS`, `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn pre_send_user_coupon_bundle(
        &self,
        openid: &str,
        request: &PreSendUserCouponBundleRequest,
    ) -> Result<PreSendUserCouponBundleResponse> {
        let arguments = Arguments::default().with("openid", openid).merge(request);
        self.client
            .service_json("product_coupon.pre_send_user_coupon_bundle", arguments, None)
            .await
    }

    /// Query a user's coupon (查询用户商品券详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781582)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_coupon(
        &self,
        openid: &str,
        coupon_code: &str,
        query: &GetUserCouponQuery,
    ) -> Result<UserCoupon> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("coupon_code", coupon_code)
            .merge(query);
        self.client.service_json("product_coupon.get_user_coupon", arguments, None).await
    }

    /// Confirm that a coupon was given (确认发放用户商品券).
    ///
    /// Due after each notification `PRODUCT_COUPON_SP.SEND`, whichever way the coupon was given.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn confirm_user_coupon(
        &self,
        openid: &str,
        coupon_code: &str,
        request: &ConfirmUserCouponRequest,
    ) -> Result<ConfirmUserCouponResponse> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("coupon_code", coupon_code)
            .merge(request);
        self.client.service_json("product_coupon.confirm_user_coupon", arguments, None).await
    }

    /// Redeem a user's coupon (核销用户商品券).
    ///
    /// The coupon has to be `EFFECTIVE`. Give one of `associated_order_info` and `associated_pay_score_order_info`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 403: `NOT_ENOUGH`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn use_user_coupon(
        &self,
        openid: &str,
        coupon_code: &str,
        request: &UseUserCouponRequest,
    ) -> Result<UseUserCouponResponse> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("coupon_code", coupon_code)
            .merge(request);
        self.client.service_json("product_coupon.use_user_coupon", arguments, None).await
    }

    /// Give a redeemed coupon back to the user (退券).
    ///
    /// The coupon has to be `USED`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn return_user_coupon(
        &self,
        openid: &str,
        coupon_code: &str,
        request: &ReturnUserCouponRequest,
    ) -> Result<UserCoupon> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("coupon_code", coupon_code)
            .merge(request);
        self.client.service_json("product_coupon.return_user_coupon", arguments, None).await
    }

    /// End a user's coupon (失效用户商品券).
    ///
    /// This cannot be undone.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn deactivate_user_coupon(
        &self,
        openid: &str,
        coupon_code: &str,
        request: &DeactivateUserCouponRequest,
    ) -> Result<DeactivateUserCouponResponse> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("coupon_code", coupon_code)
            .merge(request);
        self.client.service_json("product_coupon.deactivate_user_coupon", arguments, None).await
    }

    /// End a user's bundle of coupons (失效用户商品券组).
    ///
    /// This cannot be undone.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 404: `NOT_FOUND`
    /// - 429: `RATELIMIT_EXCEEDED`
    /// - 500: `SYSTEM_ERROR`
    pub async fn deactivate_user_coupon_bundle(
        &self,
        openid: &str,
        user_coupon_bundle_id: &str,
        request: &DeactivateUserCouponBundleRequest,
    ) -> Result<UserCouponBundle> {
        let arguments = Arguments::default()
            .with("openid", openid)
            .with("user_coupon_bundle_id", user_coupon_bundle_id)
            .merge(request);
        self.client
            .service_json("product_coupon.deactivate_user_coupon_bundle", arguments, None)
            .await
    }
}
