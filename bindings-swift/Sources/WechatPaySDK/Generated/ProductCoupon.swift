// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Product coupons of brands (商品券).
public struct ProductCoupon: Sendable {
    let client: Client
}

extension Client {
    /// Product coupons of brands (商品券).
    public var productCoupon: ProductCoupon { ProductCoupon(client: self) }
}

extension ProductCoupon {
    /// Set the address that coupon events are notified to (设置商品券事件通知地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知URL地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func setNotifyConfig(
        notifyUrl: String,
        options: CallOptions = CallOptions()
    ) async throws -> NotifyConfig {
        var call = Call("product_coupon.set_notify_config", options)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Get the address that coupon events are notified to (获取商品券事件通知地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getNotifyConfig(
        options: CallOptions = CallOptions()
    ) async throws -> NotifyConfig {
        let call = Call("product_coupon.get_notify_config", options)
        return try await client.answer(to: call)
    }

    /// Upload an image for a product coupon (图片上传).
    ///
    /// The `image_url` of the answer goes into the display of coupons.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 图片文件名. At most 150 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadImage(
        file: Data,
        filename: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("product_coupon.upload_image", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadImage(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("product_coupon.upload_image", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Have the image of a product coupon generated (提交图片生成任务).
    ///
    /// The result comes with the notification `PRODUCT_COUPON_SP.IMAGE_GENERATION` or by `get_image_generation_task`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - taskId: 图片生成的任务ID.
    ///   - imageGenerationType: 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
    ///   - combineImage: 拼图数据. Needed with `COMBINE_IMAGE`.
    ///   - cutOut: 抠图数据. Needed with `CUT_OUT`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createImageGenerationTask(
        brandId: String,
        taskId: String,
        imageGenerationType: ImageGenerationType,
        combineImage: CombinedImage? = nil,
        cutOut: ImageLink? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateImageGenerationTaskResponse {
        var call = Call("product_coupon.create_image_generation_task", options)
        call.set("brand_id", brandId)
        call.set("task_id", taskId)
        call.set("image_generation_type", imageGenerationType)
        call.set("combine_image", combineImage)
        call.set("cut_out", cutOut)
        return try await client.answer(to: call)
    }

    /// Query the generation of an image (查询图片生成任务执行结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
    ///
    /// - Parameters:
    ///   - taskId: 图片生成的任务ID. The number that `create_image_generation_task` was given.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - imageGenerationType: 图片生成类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getImageGenerationTask(
        taskId: String,
        brandId: String,
        imageGenerationType: ImageGenerationType,
        options: CallOptions = CallOptions()
    ) async throws -> GetImageGenerationTaskResponse {
        var call = Call("product_coupon.get_image_generation_task", options)
        call.set("task_id", taskId)
        call.set("brand_id", brandId)
        call.set("image_generation_type", imageGenerationType)
        return try await client.answer(to: call)
    }

    /// Create a product coupon with its first stock (创建商品券).
    ///
    /// With `usage_mode` `SINGLE` it takes a `stock`, with `PROGRESSIVE_BUNDLE` a `stock_bundle`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - type: 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
    ///   - displayInfo: 展示信息.
    ///   - scope: 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods.
    ///   - usageMode: 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
    ///   - outProductNo: 外部商品ID. The brand's own number of the product coupon. At most 40 characters.
    ///   - progressiveBundleUsageInfo: 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    ///   - sequentialUsageInfo: 多次优惠模式信息. Known from the community.
    ///   - singleUsageInfo: 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
    ///   - stock: 批次. Needed with `usage_mode` `SINGLE`.
    ///   - stockBundle: 批次组. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createProductCoupon(
        brandId: String,
        outRequestNo: String,
        type: CreateProductCouponRequestType,
        displayInfo: ProductCouponDisplay,
        scope: Scope,
        usageMode: UsageMode,
        outProductNo: String? = nil,
        progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = nil,
        sequentialUsageInfo: SequentialUsageInfo? = nil,
        singleUsageInfo: SingleUsageInfo? = nil,
        stock: CreateProductCouponStockInput? = nil,
        stockBundle: StockBundleInput? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateProductCouponResponse {
        var call = Call("product_coupon.create_product_coupon", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("type", type)
        call.set("display_info", displayInfo)
        call.set("scope", scope)
        call.set("usage_mode", usageMode)
        call.set("out_product_no", outProductNo)
        call.set("progressive_bundle_usage_info", progressiveBundleUsageInfo)
        call.set("sequential_usage_info", sequentialUsageInfo)
        call.set("single_usage_info", singleUsageInfo)
        call.set("stock", stock)
        call.set("stock_bundle", stockBundle)
        return try await client.answer(to: call)
    }

    /// Query a product coupon (查询商品券).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getProductCoupon(
        productCouponId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ProductCoupon {
        var call = Call("product_coupon.get_product_coupon", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Change how a product coupon is shown (修改商品券).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - displayInfo: 展示信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateProductCoupon(
        productCouponId: String,
        brandId: String,
        outRequestNo: String,
        displayInfo: ProductCouponDisplay,
        options: CallOptions = CallOptions()
    ) async throws -> ProductCoupon {
        var call = Call("product_coupon.update_product_coupon", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("display_info", displayInfo)
        return try await client.answer(to: call)
    }

    /// End a product coupon for good (失效商品券).
    ///
    /// This cannot be undone.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - deactivateReason: 失效原因. At most 150 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deactivateProductCoupon(
        productCouponId: String,
        brandId: String,
        outRequestNo: String,
        deactivateReason: String,
        options: CallOptions = CallOptions()
    ) async throws -> ProductCoupon {
        var call = Call("product_coupon.deactivate_product_coupon", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("deactivate_reason", deactivateReason)
        return try await client.answer(to: call)
    }

    /// Add a stock to a product coupon (添加商品券批次).
    ///
    /// For coupons of `usage_mode` `SINGLE`; the others take `create_stock_bundle`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - stock: 批次.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStock(
        productCouponId: String,
        brandId: String,
        outRequestNo: String,
        stock: StockInput,
        options: CallOptions = CallOptions()
    ) async throws -> StandaloneStock {
        var call = Call("product_coupon.create_stock", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("stock", stock)
        return try await client.answer(to: call)
    }

    /// List the stocks of a product coupon (查询商品券批次列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockBundleId: 批次组ID.
    ///   - pageSize: 分页大小. Items per page: 20 when left out, at most 50.
    ///   - pageToken: 分页Token. Where the answer before ended; left out for the first page.
    ///   - state: 批次状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func listStocks(
        productCouponId: String,
        brandId: String,
        stockBundleId: String? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        state: ListStocksState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListStocksResponse {
        var call = Call("product_coupon.list_stocks", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("page_size", pageSize)
        call.set("page_token", pageToken)
        call.set("state", state)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listStocks`, page after page.
    public func listStocksPager(
        productCouponId: String,
        brandId: String,
        stockBundleId: String? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        state: ListStocksState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Stock> {
        var call = Call("product_coupon.list_stocks", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("page_size", pageSize)
        call.set("page_token", pageToken)
        call.set("state", state)
        return Pager(client, call, "page_token", .cursor) { (page: ListStocksResponse) in
            Page(items: page.stockList ?? [], total: page.totalCount, next: page.nextPageToken)
        }
    }

    /// Query a stock of a product coupon (查询商品券指定批次).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getStock(
        productCouponId: String,
        stockId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Stock {
        var call = Call("product_coupon.get_stock", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Change a stock of a product coupon (修改商品券批次).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - couponDisplayInfo: 用户商品券展示信息.
    ///   - notifyConfig: 事件通知配置.
    ///   - remark: 备注. For the brand; users do not see it. At most 20 characters.
    ///   - storeScope: 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    ///   - usageRuleDisplayInfo: 券使用规则展示信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStock(
        productCouponId: String,
        stockId: String,
        brandId: String,
        outRequestNo: String,
        couponDisplayInfo: CouponDisplay? = nil,
        notifyConfig: StockNotifyConfig? = nil,
        remark: String? = nil,
        storeScope: StoreScope? = nil,
        usageRuleDisplayInfo: UsageRuleDisplay? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> StandaloneStock {
        var call = Call("product_coupon.update_stock", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("coupon_display_info", couponDisplayInfo)
        call.set("notify_config", notifyConfig)
        call.set("remark", remark)
        call.set("store_scope", storeScope)
        call.set("usage_rule_display_info", usageRuleDisplayInfo)
        return try await client.answer(to: call)
    }

    /// Change how many coupons a stock may give (修改商品券批次发放预算).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - updateMode: 更新模式. Which of the two limits is changed.
    ///   - currentMaxCount: 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`.
    ///   - currentMaxCountPerDay: 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
    ///   - targetMaxCount: 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`.
    ///   - targetMaxCountPerDay: 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStockBudget(
        productCouponId: String,
        stockId: String,
        brandId: String,
        outRequestNo: String,
        updateMode: UpdateMode,
        currentMaxCount: Int? = nil,
        currentMaxCountPerDay: Int? = nil,
        targetMaxCount: Int? = nil,
        targetMaxCountPerDay: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> StandaloneStock {
        var call = Call("product_coupon.update_stock_budget", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("update_mode", updateMode)
        call.set("current_max_count", currentMaxCount)
        call.set("current_max_count_per_day", currentMaxCountPerDay)
        call.set("target_max_count", targetMaxCount)
        call.set("target_max_count_per_day", targetMaxCountPerDay)
        return try await client.answer(to: call)
    }

    /// Upload the codes that a stock gives (预上传券Code).
    ///
    /// For stocks of `coupon_code_mode` `UPLOAD`. Codes that fail are named in the answer, the others are taken.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - codeList: 券Code列表. Each at most 40 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadStockCouponCodes(
        productCouponId: String,
        stockId: String,
        brandId: String,
        outRequestNo: String,
        codeList: [String],
        options: CallOptions = CallOptions()
    ) async throws -> UploadStockCouponCodesResponse {
        var call = Call("product_coupon.upload_stock_coupon_codes", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("code_list", codeList)
        return try await client.answer(to: call)
    }

    /// Add stores that accept a stock (批次关联门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - storeList: 门店列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func associateStockStores(
        productCouponId: String,
        stockId: String,
        brandId: String,
        storeList: [Store],
        options: CallOptions = CallOptions()
    ) async throws -> AssociateStockStoresResponse {
        var call = Call("product_coupon.associate_stock_stores", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("store_list", storeList)
        return try await client.answer(to: call)
    }

    /// List the stores that accept a stock (查询批次关联门店列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - pageSize: 分页大小. Items per page: 20 when left out, at most 50.
    ///   - pageToken: 分页Token. Where the answer before ended; left out for the first page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func listStockAssociatedStores(
        productCouponId: String,
        stockId: String,
        brandId: String,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListStockAssociatedStoresResponse {
        var call = Call("product_coupon.list_stock_associated_stores", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("page_size", pageSize)
        call.set("page_token", pageToken)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listStockAssociatedStores`, page after page.
    public func listStockAssociatedStoresPager(
        productCouponId: String,
        stockId: String,
        brandId: String,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Store> {
        var call = Call("product_coupon.list_stock_associated_stores", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("page_size", pageSize)
        call.set("page_token", pageToken)
        return Pager(client, call, "page_token", .cursor) { (page: ListStockAssociatedStoresResponse) in
            Page(items: page.storeList ?? [], total: page.totalCount, next: page.nextPageToken)
        }
    }

    /// Remove stores that accept a stock (批次取消关联门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - storeList: 门店列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func disassociateStockStores(
        productCouponId: String,
        stockId: String,
        brandId: String,
        storeList: [Store],
        options: CallOptions = CallOptions()
    ) async throws -> DisassociateStockStoresResponse {
        var call = Call("product_coupon.disassociate_stock_stores", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("store_list", storeList)
        return try await client.answer(to: call)
    }

    /// End a stock for good (失效商品券批次).
    ///
    /// This cannot be undone.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781532)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockId: 批次ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - deactivateReason: 失效原因. At most 150 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deactivateStock(
        productCouponId: String,
        stockId: String,
        brandId: String,
        outRequestNo: String,
        deactivateReason: String,
        options: CallOptions = CallOptions()
    ) async throws -> StandaloneStock {
        var call = Call("product_coupon.deactivate_stock", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_id", stockId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("deactivate_reason", deactivateReason)
        return try await client.answer(to: call)
    }

    /// Add a bundle of stocks to a product coupon (添加商品券批次组).
    ///
    /// For coupons of `usage_mode` `PROGRESSIVE_BUNDLE`: one stock for each use.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - stockBundle: 批次组.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStockBundle(
        productCouponId: String,
        brandId: String,
        outRequestNo: String,
        stockBundle: StockBundleInput,
        options: CallOptions = CallOptions()
    ) async throws -> StockBundle {
        var call = Call("product_coupon.create_stock_bundle", options)
        call.set("product_coupon_id", productCouponId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("stock_bundle", stockBundle)
        return try await client.answer(to: call)
    }

    /// Change a bundle of stocks (修改商品券批次组).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockBundleId: 批次组ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - couponDisplayInfo: 用户商品券展示信息.
    ///   - notifyConfig: 事件通知配置.
    ///   - remark: 备注. For the brand; users do not see it. At most 20 characters.
    ///   - storeScope: 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
    ///   - usageRuleDisplayInfo: 券使用规则展示信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStockBundle(
        productCouponId: String,
        stockBundleId: String,
        brandId: String,
        outRequestNo: String,
        couponDisplayInfo: CouponDisplay? = nil,
        notifyConfig: StockNotifyConfig? = nil,
        remark: String? = nil,
        storeScope: StoreScope? = nil,
        usageRuleDisplayInfo: UsageRuleDisplay? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> StockBundle {
        var call = Call("product_coupon.update_stock_bundle", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("coupon_display_info", couponDisplayInfo)
        call.set("notify_config", notifyConfig)
        call.set("remark", remark)
        call.set("store_scope", storeScope)
        call.set("usage_rule_display_info", usageRuleDisplayInfo)
        return try await client.answer(to: call)
    }

    /// Change how many coupons a bundle of stocks may give (修改商品券批次组发放预算).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockBundleId: 批次组ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - updateMode: 更新模式. Which of the two limits is changed.
    ///   - currentMaxCount: 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`.
    ///   - currentMaxCountPerDay: 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
    ///   - targetMaxCount: 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`.
    ///   - targetMaxCountPerDay: 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStockBundleBudget(
        productCouponId: String,
        stockBundleId: String,
        brandId: String,
        outRequestNo: String,
        updateMode: UpdateMode,
        currentMaxCount: Int? = nil,
        currentMaxCountPerDay: Int? = nil,
        targetMaxCount: Int? = nil,
        targetMaxCountPerDay: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> StockBundle {
        var call = Call("product_coupon.update_stock_bundle_budget", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("update_mode", updateMode)
        call.set("current_max_count", currentMaxCount)
        call.set("current_max_count_per_day", currentMaxCountPerDay)
        call.set("target_max_count", targetMaxCount)
        call.set("target_max_count_per_day", targetMaxCountPerDay)
        return try await client.answer(to: call)
    }

    /// Add stores that accept a bundle of stocks (批次组批量关联门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockBundleId: 批次组ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - storeList: 门店列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func associateStockBundleStores(
        productCouponId: String,
        stockBundleId: String,
        brandId: String,
        storeList: [Store],
        options: CallOptions = CallOptions()
    ) async throws -> AssociateStockBundleStoresResponse {
        var call = Call("product_coupon.associate_stock_bundle_stores", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("brand_id", brandId)
        call.set("store_list", storeList)
        return try await client.answer(to: call)
    }

    /// Remove stores that accept a bundle of stocks (批次组批量取消关联门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
    ///
    /// - Parameters:
    ///   - productCouponId: 商品券ID.
    ///   - stockBundleId: 批次组ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - storeList: 门店列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func disassociateStockBundleStores(
        productCouponId: String,
        stockBundleId: String,
        brandId: String,
        storeList: [Store],
        options: CallOptions = CallOptions()
    ) async throws -> DisassociateStockBundleStoresResponse {
        var call = Call("product_coupon.disassociate_stock_bundle_stores", options)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("brand_id", brandId)
        call.set("store_list", storeList)
        return try await client.answer(to: call)
    }

    /// Give a coupon to a user (向用户发放商品券).
    ///
    /// The coupon is `CONFIRMING` until `confirm_user_coupon`. A stock that belongs to a bundle is given with `send_user_coupon_bundle`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - productCouponId: 商品券ID.
    ///   - sendRequestNo: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
    ///   - attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
    ///   - couponCode: 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters.
    ///   - couponTagInfo: 用户商品券标签信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendUserCoupon(
        openid: String,
        appid: String,
        brandId: String,
        stockId: String,
        productCouponId: String,
        sendRequestNo: String,
        attach: String? = nil,
        couponCode: String? = nil,
        couponTagInfo: CouponTag? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SendUserCouponResponse {
        var call = Call("product_coupon.send_user_coupon", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("product_coupon_id", productCouponId)
        call.set("send_request_no", sendRequestNo)
        call.set("attach", attach)
        call.set("coupon_code", couponCode)
        call.set("coupon_tag_info", couponTagInfo)
        return try await client.answer(to: call)
    }

    /// List a user's coupons (指定券状态查询用户商品券列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that `openid` belongs to.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - productCouponId: 商品券ID.
    ///   - userCouponBundleId: 用户券组ID.
    ///   - couponState: 用户商品券状态.
    ///   - pageSize: 分页大小. Items per page: 20 when left out, at most 50.
    ///   - pageToken: 分页Token. Where the answer before ended; left out for the first page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func listUserCoupons(
        openid: String,
        appid: String,
        brandId: String,
        stockId: String? = nil,
        productCouponId: String? = nil,
        userCouponBundleId: String? = nil,
        couponState: CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListUserCouponsResponse {
        var call = Call("product_coupon.list_user_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("product_coupon_id", productCouponId)
        call.set("user_coupon_bundle_id", userCouponBundleId)
        call.set("coupon_state", couponState)
        call.set("page_size", pageSize)
        call.set("page_token", pageToken)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listUserCoupons`, page after page.
    public func listUserCouponsPager(
        openid: String,
        appid: String,
        brandId: String,
        stockId: String? = nil,
        productCouponId: String? = nil,
        userCouponBundleId: String? = nil,
        couponState: CouponState? = nil,
        pageSize: Int? = nil,
        pageToken: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<UserCouponItem> {
        var call = Call("product_coupon.list_user_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("product_coupon_id", productCouponId)
        call.set("user_coupon_bundle_id", userCouponBundleId)
        call.set("coupon_state", couponState)
        call.set("page_size", pageSize)
        call.set("page_token", pageToken)
        return Pager(client, call, "page_token", .cursor) { (page: ListUserCouponsResponse) in
            Page(items: page.userCouponList ?? [], total: page.totalCount, next: page.nextPageToken)
        }
    }

    /// Prepare a coupon that the user takes in a mini program (向用户预发放商品券).
    ///
    /// The coupon is given once the user takes it in the component that was opened with the `token`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - productCouponId: 商品券ID.
    ///   - sendRequestNo: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
    ///   - attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
    ///   - couponCode: 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSendUserCoupon(
        openid: String,
        appid: String,
        brandId: String,
        stockId: String,
        productCouponId: String,
        sendRequestNo: String,
        attach: String? = nil,
        couponCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSendUserCouponResponse {
        var call = Call("product_coupon.pre_send_user_coupon", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("product_coupon_id", productCouponId)
        call.set("send_request_no", sendRequestNo)
        call.set("attach", attach)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// Give a bundle of coupons to a user (向用户发放商品券批次组).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - productCouponId: 商品券ID.
    ///   - sendRequestNo: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
    ///   - stockBundleId: 批次组ID.
    ///   - attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
    ///   - couponTagInfo: 用户商品券标签信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendUserCouponBundle(
        openid: String,
        appid: String,
        brandId: String,
        productCouponId: String,
        sendRequestNo: String,
        stockBundleId: String,
        attach: String? = nil,
        couponTagInfo: CouponTag? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCouponBundle {
        var call = Call("product_coupon.send_user_coupon_bundle", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("product_coupon_id", productCouponId)
        call.set("send_request_no", sendRequestNo)
        call.set("stock_bundle_id", stockBundleId)
        call.set("attach", attach)
        call.set("coupon_tag_info", couponTagInfo)
        return try await client.answer(to: call)
    }

    /// Prepare a bundle of coupons that the user takes in a mini program (向用户预发放商品券批次组).
    ///
    /// The bundle is given once the user takes it in the component that was opened with the `token`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - productCouponId: 商品券ID.
    ///   - sendRequestNo: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 40 characters.
    ///   - stockBundleId: 批次组ID.
    ///   - attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSendUserCouponBundle(
        openid: String,
        appid: String,
        brandId: String,
        productCouponId: String,
        sendRequestNo: String,
        stockBundleId: String,
        attach: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSendUserCouponBundleResponse {
        var call = Call("product_coupon.pre_send_user_coupon_bundle", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("product_coupon_id", productCouponId)
        call.set("send_request_no", sendRequestNo)
        call.set("stock_bundle_id", stockBundleId)
        call.set("attach", attach)
        return try await client.answer(to: call)
    }

    /// Query a user's coupon (查询用户商品券详情).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781582)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - couponCode: 用户商品券Code. At most 40 characters.
    ///   - appid: 公众账号ID. The app that `openid` belongs to.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - productCouponId: 商品券ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getUserCoupon(
        openid: String,
        couponCode: String,
        appid: String,
        brandId: String,
        stockId: String,
        productCouponId: String,
        options: CallOptions = CallOptions()
    ) async throws -> UserCoupon {
        var call = Call("product_coupon.get_user_coupon", options)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("product_coupon_id", productCouponId)
        return try await client.answer(to: call)
    }

    /// Confirm that a coupon was given (确认发放用户商品券).
    ///
    /// Due after each notification `PRODUCT_COUPON_SP.SEND`, whichever way the coupon was given.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - couponCode: 用户商品券Code. At most 40 characters.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - outRequestNo: 确认发放请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - productCouponId: 商品券ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func confirmUserCoupon(
        openid: String,
        couponCode: String,
        appid: String,
        brandId: String,
        stockId: String,
        outRequestNo: String,
        productCouponId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ConfirmUserCouponResponse {
        var call = Call("product_coupon.confirm_user_coupon", options)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("product_coupon_id", productCouponId)
        return try await client.answer(to: call)
    }

    /// Redeem a user's coupon (核销用户商品券).
    ///
    /// The coupon has to be `EFFECTIVE`. Give one of `associated_order_info` and `associated_pay_score_order_info`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - couponCode: 用户商品券Code. At most 40 characters.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - outRequestNo: 核销请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - productCouponId: 商品券ID.
    ///   - useTime: 核销时间. RFC 3339.
    ///   - storeId: 核销门店ID. A store of the brand, as `brand_store` numbers them.
    ///   - associatedOrderInfo: 关联微信支付订单信息.
    ///   - associatedPayScoreOrderInfo: 关联微信支付分订单信息.
    ///   - savedAmount: 优惠金额. What the user saved, in fen.
    ///   - sequentialCouponIndex: 多次优惠索引. Which use this is, from 0. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func useUserCoupon(
        openid: String,
        couponCode: String,
        appid: String,
        brandId: String,
        stockId: String,
        outRequestNo: String,
        productCouponId: String,
        useTime: String,
        storeId: String? = nil,
        associatedOrderInfo: AssociatedOrder? = nil,
        associatedPayScoreOrderInfo: AssociatedPayScoreOrder? = nil,
        savedAmount: Int? = nil,
        sequentialCouponIndex: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UseUserCouponResponse {
        var call = Call("product_coupon.use_user_coupon", options)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("product_coupon_id", productCouponId)
        call.set("use_time", useTime)
        call.set("store_id", storeId)
        call.set("associated_order_info", associatedOrderInfo)
        call.set("associated_pay_score_order_info", associatedPayScoreOrderInfo)
        call.set("saved_amount", savedAmount)
        call.set("sequential_coupon_index", sequentialCouponIndex)
        return try await client.answer(to: call)
    }

    /// Give a redeemed coupon back to the user (退券).
    ///
    /// The coupon has to be `USED`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - couponCode: 用户商品券Code. At most 40 characters.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - outRequestNo: 退券请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - productCouponId: 商品券ID.
    ///   - sequentialCouponIndex: 多次优惠索引. Which use this is, from 0. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func returnUserCoupon(
        openid: String,
        couponCode: String,
        appid: String,
        brandId: String,
        stockId: String,
        outRequestNo: String,
        productCouponId: String,
        sequentialCouponIndex: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCoupon {
        var call = Call("product_coupon.return_user_coupon", options)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("product_coupon_id", productCouponId)
        call.set("sequential_coupon_index", sequentialCouponIndex)
        return try await client.answer(to: call)
    }

    /// End a user's coupon (失效用户商品券).
    ///
    /// This cannot be undone.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - couponCode: 用户商品券Code. At most 40 characters.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - stockId: 批次ID.
    ///   - outRequestNo: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - productCouponId: 商品券ID.
    ///   - deactivateReason: 失效原因. At most 150 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deactivateUserCoupon(
        openid: String,
        couponCode: String,
        appid: String,
        brandId: String,
        stockId: String,
        outRequestNo: String,
        productCouponId: String,
        deactivateReason: String,
        options: CallOptions = CallOptions()
    ) async throws -> DeactivateUserCouponResponse {
        var call = Call("product_coupon.deactivate_user_coupon", options)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("product_coupon_id", productCouponId)
        call.set("deactivate_reason", deactivateReason)
        return try await client.answer(to: call)
    }

    /// End a user's bundle of coupons (失效用户商品券组).
    ///
    /// This cannot be undone.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - userCouponBundleId: 用户券组ID. At most 40 characters.
    ///   - appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - outRequestNo: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - productCouponId: 商品券ID.
    ///   - stockBundleId: 批次组ID.
    ///   - deactivateReason: 失效原因. At most 150 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deactivateUserCouponBundle(
        openid: String,
        userCouponBundleId: String,
        appid: String,
        brandId: String,
        outRequestNo: String,
        productCouponId: String,
        stockBundleId: String,
        deactivateReason: String,
        options: CallOptions = CallOptions()
    ) async throws -> UserCouponBundle {
        var call = Call("product_coupon.deactivate_user_coupon_bundle", options)
        call.set("openid", openid)
        call.set("user_coupon_bundle_id", userCouponBundleId)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("product_coupon_id", productCouponId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("deactivate_reason", deactivateReason)
        return try await client.answer(to: call)
    }
}

extension ProductCoupon {
    /// `AssociateStockBundleStoresResponse`.
    public struct AssociateStockBundleStoresResponse: Model {
        /// 去重后门店总数. Of different stores in the request.
        public var totalCount: Int?
        /// 关联失败的门店列表.
        public var failedStoreList: [FailedStore]?
        /// 关联成功的门店列表.
        public var successStoreList: [Store]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case failedStoreList = "failed_store_list"
            case successStoreList = "success_store_list"
        }
    }
}

extension ProductCoupon {
    /// `AssociateStockStoresResponse`.
    public struct AssociateStockStoresResponse: Model {
        /// 去重后门店总数. Of different stores in the request.
        public var totalCount: Int?
        /// 关联失败的门店列表.
        public var failedStoreList: [FailedStore]?
        /// 关联成功的门店列表.
        public var successStoreList: [Store]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case failedStoreList = "failed_store_list"
            case successStoreList = "success_store_list"
        }
    }
}

extension ProductCoupon {
    /// The payment for which a coupon was redeemed.
    public struct AssociatedOrder: Model {
        /// 商户号. The merchant that the order was placed for; needed with `out_trade_no`.
        public var mchid: String?
        /// 子商户号. The sub-merchant that the order was placed for.
        public var subMchid: String?
        /// 微信支付单号. WeChat Pay's number of the payment; this or `out_trade_no` is needed.
        public var transactionId: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String? = nil,
            subMchid: String? = nil,
            transactionId: String? = nil,
            outTradeNo: String? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.transactionId = transactionId
            self.outTradeNo = outTradeNo
        }
    }
}

extension ProductCoupon {
    /// The service order for which a coupon was redeemed.
    public struct AssociatedPayScoreOrder: Model {
        /// 商户号. The merchant that the service order was created for; needed with `out_order_no`.
        public var mchid: String?
        /// 子商户号. The sub-merchant that the service order was created for.
        public var subMchid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order; this or `out_order_no` is needed.
        public var orderId: String?
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String? = nil,
            subMchid: String? = nil,
            orderId: String? = nil,
            outOrderNo: String? = nil
        ) {
            self.mchid = mchid
            self.subMchid = subMchid
            self.orderId = orderId
            self.outOrderNo = outOrderNo
        }
    }
}

extension ProductCoupon {
    /// `BundleStock`.
    public struct BundleStock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
        public var couponCodeMode: BundleStockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: BundleStockState
        /// 批次组信息.
        public var stockBundleInfo: StockBundleInfo
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用规则.
        public var progressiveBundleUsageRule: UsageRule?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case sentCountInfo = "sent_count_info"
            case state
            case stockBundleInfo = "stock_bundle_info"
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageRule = "progressive_bundle_usage_rule"
            case remark
        }
    }
}

extension ProductCoupon {
    /// `BundledProductCoupon`.
    public struct BundledProductCoupon: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
        public var type: BundledProductCouponType
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 展示信息.
        public var displayInfo: ProductCouponDisplay
        /// 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods.
        public var scope: Scope
        /// 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good.
        public var state: BundledProductCouponState
        /// 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
        public var usageMode: UsageMode
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 外部商品ID. The brand's own number of the product coupon.
        public var outProductNo: String?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
        public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo?
        /// 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
        public var singleUsageInfo: SingleUsageInfo?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case type
            case productCouponId = "product_coupon_id"
            case displayInfo = "display_info"
            case scope
            case state
            case usageMode = "usage_mode"
            case deactivateRequestNo = "deactivate_request_no"
            case outProductNo = "out_product_no"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageInfo = "progressive_bundle_usage_info"
            case singleUsageInfo = "single_usage_info"
        }
    }
}

extension ProductCoupon {
    /// `BundledUserCoupon`.
    public struct BundledUserCoupon: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: BundledProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: BundledUserCouponStock
        /// 用户券组信息.
        public var userProductCouponBundleInfo: UserCouponBundleInfo
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情.
        public var progressiveBundleUsageDetail: UsageDetail?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case userProductCouponBundleInfo = "user_product_coupon_bundle_info"
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageDetail = "progressive_bundle_usage_detail"
        }
    }
}

extension ProductCoupon {
    /// `BundledUserCouponStock`.
    public struct BundledUserCouponStock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
        public var couponCodeMode: BundledUserCouponStockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: BundledUserCouponStockState
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用规则.
        public var progressiveBundleUsageRule: UsageRule?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 批次组信息.
        public var stockBundleInfo: StockBundleInfo?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case sentCountInfo = "sent_count_info"
            case state
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageRule = "progressive_bundle_usage_rule"
            case remark
            case stockBundleInfo = "stock_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `Choice`.
    public struct Choice: Model {
        /// 单品名称. At most 15 characters.
        public var name: String
        /// 单品数量.
        public var count: Int?
        /// 单品价格. In fen.
        public var price: Int?
        /// 单品跳转小程序AppID.
        public var miniProgramAppid: String?
        /// 单品图片. An `image_url` of `upload_image`.
        public var imageUrl: String?
        /// 单品跳转小程序路径.
        public var miniProgramPath: String?

        enum CodingKeys: String, CodingKey {
            case name
            case count
            case price
            case miniProgramAppid = "mini_program_appid"
            case imageUrl = "image_url"
            case miniProgramPath = "mini_program_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            count: Int,
            price: Int,
            miniProgramAppid: String? = nil,
            imageUrl: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.name = name
            self.count = count
            self.price = price
            self.miniProgramAppid = miniProgramAppid
            self.imageUrl = imageUrl
            self.miniProgramPath = miniProgramPath
        }
    }
}

extension ProductCoupon {
    /// `CombinedImage`.
    public struct CombinedImage: Model {
        /// 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
        public var type: CombinedImageType
        /// 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods.
        public var scope: Scope
        /// 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
        public var usageMode: UsageMode
        /// 背景颜色色值.
        public var backgroundColor: String?
        /// 折扣券使用规则.
        public var discountCoupon: DiscountCoupon?
        /// 兑换券使用规则.
        public var exchangeCoupon: ExchangeCoupon?
        /// 满减券使用规则.
        public var normalCoupon: NormalCoupon?

        enum CodingKeys: String, CodingKey {
            case type
            case scope
            case usageMode = "usage_mode"
            case backgroundColor = "background_color"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case normalCoupon = "normal_coupon"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: CombinedImageType,
            scope: Scope,
            usageMode: UsageMode,
            backgroundColor: String? = nil,
            discountCoupon: DiscountCoupon? = nil,
            exchangeCoupon: ExchangeCoupon? = nil,
            normalCoupon: NormalCoupon? = nil
        ) {
            self.type = type
            self.scope = scope
            self.usageMode = usageMode
            self.backgroundColor = backgroundColor
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.normalCoupon = normalCoupon
        }
    }
}

extension ProductCoupon {
    /// `ComboPackage`.
    public struct ComboPackage: Model {
        /// 适用商品名. At most 15 characters.
        public var name: String
        /// 单品列表.
        public var choiceList: [Choice]
        /// 可选单品数量. How many of `choice_list` the user may pick.
        public var pickCount: Int?

        enum CodingKeys: String, CodingKey {
            case name
            case choiceList = "choice_list"
            case pickCount = "pick_count"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            choiceList: [Choice],
            pickCount: Int
        ) {
            self.name = name
            self.choiceList = choiceList
            self.pickCount = pickCount
        }
    }
}

extension ProductCoupon {
    /// `ConfirmUserCouponPayScoreOrder`.
    public struct ConfirmUserCouponPayScoreOrder: Model {
        /// 商户号.
        public var mchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 商户订单号. The merchant's own number of the order. Known from the community.
        public var outTradeNo: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
        }
    }
}

extension ProductCoupon {
    /// `ConfirmUserCouponProgressiveBundleUsageDetail`.
    public struct ConfirmUserCouponProgressiveBundleUsageDetail: Model {
        /// 总可使用次数. Known from the community.
        public var totalCount: Int?
        /// 退券请求单号. The caller's own number of the return.
        public var returnRequestNo: String?
        /// 券核销请求单号. The caller's own number of the redemption.
        public var useRequestNo: String?
        /// 券核销的微信支付订单信息.
        public var associatedOrderInfo: AssociatedOrder?
        /// 券核销的关联微信支付分订单信息.
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrder?
        /// 轮次使用详情列表. Known from the community.
        public var detailItemList: [SequentialUsageItem]?
        /// 退券时间. RFC 3339.
        public var returnTime: String?
        /// 优惠金额. What the user saved, in fen.
        public var savedAmount: Int?
        /// 券核销时间. RFC 3339.
        public var useTime: String?
        /// 已使用次数. Known from the community.
        public var usedCount: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case returnRequestNo = "return_request_no"
            case useRequestNo = "use_request_no"
            case associatedOrderInfo = "associated_order_info"
            case associatedPayScoreOrderInfo = "associated_pay_score_order_info"
            case detailItemList = "detail_item_list"
            case returnTime = "return_time"
            case savedAmount = "saved_amount"
            case useTime = "use_time"
            case usedCount = "used_count"
        }
    }
}

extension ProductCoupon {
    /// `ConfirmUserCouponResponse`.
    public struct ConfirmUserCouponResponse: Model {
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: ProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: Stock
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 品牌ID. The brand, which has to have authorised the partner. Known from the community.
        public var brandId: String?
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情.
        public var progressiveBundleUsageDetail: ConfirmUserCouponProgressiveBundleUsageDetail?
        /// 多次优惠使用详情. Known from the community.
        public var sequentialUsageDetail: ConfirmUserCouponSequentialUsageDetail?
        /// 单券使用详情.
        public var singleUsageDetail: ConfirmUserCouponUsageDetail?
        /// 用户券组信息.
        public var userProductCouponBundleInfo: UserCouponBundleInfo?

        enum CodingKeys: String, CodingKey {
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case brandId = "brand_id"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageDetail = "progressive_bundle_usage_detail"
            case sequentialUsageDetail = "sequential_usage_detail"
            case singleUsageDetail = "single_usage_detail"
            case userProductCouponBundleInfo = "user_product_coupon_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `ConfirmUserCouponSequentialUsageDetail`.
    public struct ConfirmUserCouponSequentialUsageDetail: Model {
        /// 总可使用次数.
        public var totalCount: Int?
        /// 已使用次数.
        public var usedCount: Int?
        /// 轮次使用详情列表.
        public var detailItemList: [ConfirmUserCouponSequentialUsageItem]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case usedCount = "used_count"
            case detailItemList = "detail_item_list"
        }
    }
}

extension ProductCoupon {
    /// `ConfirmUserCouponSequentialUsageItem`.
    public struct ConfirmUserCouponSequentialUsageItem: Model {
        /// 轮次使用详情状态.
        public var detailState: String
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 退券请求单号. The caller's own number of the return.
        public var returnRequestNo: String?
        /// 核销请求单号. The caller's own number of the redemption.
        public var useRequestNo: String?
        /// 关联订单信息.
        public var associatedOrderInfo: AssociatedOrder?
        /// 删除时间. RFC 3339.
        public var deleteTime: String?
        /// 退券时间. RFC 3339.
        public var returnTime: String?
        /// 核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case detailState = "detail_state"
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case returnRequestNo = "return_request_no"
            case useRequestNo = "use_request_no"
            case associatedOrderInfo = "associated_order_info"
            case deleteTime = "delete_time"
            case returnTime = "return_time"
            case useTime = "use_time"
        }
    }
}

extension ProductCoupon {
    /// `ConfirmUserCouponUsageDetail`.
    public struct ConfirmUserCouponUsageDetail: Model {
        /// 退券请求单号. The caller's own number of the return.
        public var returnRequestNo: String?
        /// 券核销请求单号. The caller's own number of the redemption.
        public var useRequestNo: String?
        /// 券核销的微信支付订单信息.
        public var associatedOrderInfo: AssociatedOrder?
        /// 券核销的关联微信支付分订单信息.
        public var associatedPayScoreOrderInfo: ConfirmUserCouponPayScoreOrder?
        /// 退券时间. RFC 3339.
        public var returnTime: String?
        /// 优惠金额. What the user saved, in fen.
        public var savedAmount: Int?
        /// 券核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case returnRequestNo = "return_request_no"
            case useRequestNo = "use_request_no"
            case associatedOrderInfo = "associated_order_info"
            case associatedPayScoreOrderInfo = "associated_pay_score_order_info"
            case returnTime = "return_time"
            case savedAmount = "saved_amount"
            case useTime = "use_time"
        }
    }
}

extension ProductCoupon {
    /// When coupons can be redeemed.
    public struct CouponAvailablePeriod: Model {
        /// 批次开始时间. Coupons can be redeemed from then on. RFC 3339.
        public var availableBeginTime: String
        /// 批次结束时间. Coupons can be redeemed until then. RFC 3339.
        public var availableEndTime: String
        /// 券生效后N天内可用. Days for which a coupon is good, from the day it takes effect.
        public var availableDays: Int?
        /// 领取后N秒内有效. Seconds for which a coupon is good once it was received.
        public var availableSeconds: Int?
        /// 指定可用时间段. Only during these periods.
        public var irregularAvailablePeriodList: [IrregularAvailablePeriod]?
        /// 领券后需等待N天才生效. Days from receiving a coupon until it takes effect.
        public var waitDaysAfterReceive: Int?
        /// 每周固定可用时间. Only on these weekdays, at these hours.
        public var weeklyAvailablePeriod: WeeklyAvailablePeriod?

        enum CodingKeys: String, CodingKey {
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableDays = "available_days"
            case availableSeconds = "available_seconds"
            case irregularAvailablePeriodList = "irregular_available_period_list"
            case waitDaysAfterReceive = "wait_days_after_receive"
            case weeklyAvailablePeriod = "weekly_available_period"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableBeginTime: String,
            availableEndTime: String,
            availableDays: Int? = nil,
            availableSeconds: Int? = nil,
            irregularAvailablePeriodList: [IrregularAvailablePeriod]? = nil,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: WeeklyAvailablePeriod? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDays = availableDays
            self.availableSeconds = availableSeconds
            self.irregularAvailablePeriodList = irregularAvailablePeriodList
            self.waitDaysAfterReceive = waitDaysAfterReceive
            self.weeklyAvailablePeriod = weeklyAvailablePeriod
        }
    }
}

extension ProductCoupon {
    /// `CouponAvailableStore`.
    public struct CouponAvailableStore: Model {
        /// 券可用门店描述. At most 1000 characters.
        public var description: String
        /// 小程序AppID.
        public var miniProgramAppid: String?
        /// 小程序跳转路径.
        public var miniProgramPath: String?

        enum CodingKeys: String, CodingKey {
            case description
            case miniProgramAppid = "mini_program_appid"
            case miniProgramPath = "mini_program_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            miniProgramAppid: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.description = description
            self.miniProgramAppid = miniProgramAppid
            self.miniProgramPath = miniProgramPath
        }
    }
}

extension ProductCoupon {
    /// How many codes were uploaded.
    public struct CouponCodeCount: Model {
        /// 已上传的Code总数.
        public var totalCount: Int?
        /// 当前可用的Code数.
        public var availableCount: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case availableCount = "available_count"
        }
    }
}

extension ProductCoupon {
    /// What a coupon looks like in the card pack.
    public struct CouponDisplay: Model {
        /// 用户商品券Code展示模式.
        public var codeDisplayMode: CodeDisplayMode
        /// 背景颜色.
        public var backgroundColor: BackgroundColor?
        /// 视频号入口.
        public var entranceFinder: EntranceFinder?
        /// 小程序入口.
        public var entranceMiniProgram: EntranceMiniProgram?
        /// 公众号入口.
        public var entranceOfficialAccount: EntranceOfficialAccount?

        enum CodingKeys: String, CodingKey {
            case codeDisplayMode = "code_display_mode"
            case backgroundColor = "background_color"
            case entranceFinder = "entrance_finder"
            case entranceMiniProgram = "entrance_mini_program"
            case entranceOfficialAccount = "entrance_official_account"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            codeDisplayMode: CodeDisplayMode,
            backgroundColor: BackgroundColor? = nil,
            entranceFinder: EntranceFinder? = nil,
            entranceMiniProgram: EntranceMiniProgram? = nil,
            entranceOfficialAccount: EntranceOfficialAccount? = nil
        ) {
            self.codeDisplayMode = codeDisplayMode
            self.backgroundColor = backgroundColor
            self.entranceFinder = entranceFinder
            self.entranceMiniProgram = entranceMiniProgram
            self.entranceOfficialAccount = entranceOfficialAccount
        }
    }
}

extension ProductCoupon {
    /// `CouponSendResource`.
    public struct CouponSendResource: Model {
        /// 事件通知AppID. The app that `openid` and `unionid` belong to: the `notify_appid` of the stock.
        public var appid: String
        /// 品牌ID. The brand, which has to have authorised the partner. At most 40 characters.
        public var brandId: String
        /// 用户OpenID.
        public var openid: String
        /// 商品券批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 发券请求单号. The caller's own number of the giving, unique for the brand.
        public var sendRequestNo: String
        /// 用户券Code. At most 32 characters.
        public var couponCode: String
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 用户UnionID.
        public var unionid: String
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 商品券批次组ID. At most 40 characters.
        public var stockBundleId: String?
        /// 用户券组ID. At most 40 characters.
        public var userCouponBundleId: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added.
        public var channelCustomInfo: String?
        /// 领券手机区号. Of `phone_number`.
        public var countryCode: String?
        /// 领券手机号. Of the user who took the coupon.
        public var phoneNumber: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case brandId = "brand_id"
            case openid
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case unionid
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case stockBundleId = "stock_bundle_id"
            case userCouponBundleId = "user_coupon_bundle_id"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case countryCode = "country_code"
            case phoneNumber = "phone_number"
        }
    }
}

extension ProductCoupon {
    /// `CouponTag`.
    public struct CouponTag: Model {
        /// 用户商品券标签列表.
        public var couponTagList: [CouponTagList]?
        /// 会员标签信息.
        public var memberTagInfo: MemberTag?

        enum CodingKeys: String, CodingKey {
            case couponTagList = "coupon_tag_list"
            case memberTagInfo = "member_tag_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponTagList: [CouponTagList]? = nil,
            memberTagInfo: MemberTag? = nil
        ) {
            self.couponTagList = couponTagList
            self.memberTagInfo = memberTagInfo
        }
    }
}

extension ProductCoupon {
    /// `CreateImageGenerationTaskResponse`.
    public struct CreateImageGenerationTaskResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 图片生成的任务ID.
        public var taskId: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case taskId = "task_id"
        }
    }
}

extension ProductCoupon {
    /// `CreateProductCouponResponse`.
    public struct CreateProductCouponResponse: Model {
        /// 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
        public var type: CreateProductCouponResponseType
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 展示信息.
        public var displayInfo: ProductCouponDisplay
        /// 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods.
        public var scope: Scope
        /// 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good.
        public var state: CreateProductCouponResponseState
        /// 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
        public var usageMode: UsageMode
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String?
        /// 失效请求单号. The caller's own number of the deactivation. Known from the community.
        public var deactivateRequestNo: String?
        /// 外部商品ID. The brand's own number of the product coupon.
        public var outProductNo: String?
        /// 失效原因. Known from the community.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339. Known from the community.
        public var deactivateTime: String?
        /// 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
        public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo?
        /// 多次优惠模式信息. Known from the community.
        public var sequentialUsageInfo: SequentialUsageInfo?
        /// 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
        public var singleUsageInfo: SingleUsageInfo?
        /// 批次.
        public var stock: StandaloneStock?
        /// 批次组.
        public var stockBundle: CreatedStockBundle?

        enum CodingKeys: String, CodingKey {
            case type
            case productCouponId = "product_coupon_id"
            case displayInfo = "display_info"
            case scope
            case state
            case usageMode = "usage_mode"
            case brandId = "brand_id"
            case deactivateRequestNo = "deactivate_request_no"
            case outProductNo = "out_product_no"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageInfo = "progressive_bundle_usage_info"
            case sequentialUsageInfo = "sequential_usage_info"
            case singleUsageInfo = "single_usage_info"
            case stock
            case stockBundle = "stock_bundle"
        }
    }
}

extension ProductCoupon {
    /// `CreateProductCouponStockInput`.
    public struct CreateProductCouponStockInput: Model {
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
        public var couponCodeMode: CreateProductCouponStockInputCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 单券使用规则.
        public var singleUsageRule: UsageRule
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 多次优惠使用规则信息. Known from the community.
        public var sequentialUsageRule: SequentialUsageRule?

        enum CodingKeys: String, CodingKey {
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case singleUsageRule = "single_usage_rule"
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case remark
            case sequentialUsageRule = "sequential_usage_rule"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponCodeMode: CreateProductCouponStockInputCouponCodeMode,
            couponDisplayInfo: CouponDisplay,
            notifyConfig: StockNotifyConfig,
            singleUsageRule: UsageRule,
            stockSendRule: StockSendRule,
            storeScope: StoreScope,
            usageRuleDisplayInfo: UsageRuleDisplay,
            remark: String? = nil,
            sequentialUsageRule: SequentialUsageRule? = nil
        ) {
            self.couponCodeMode = couponCodeMode
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.singleUsageRule = singleUsageRule
            self.stockSendRule = stockSendRule
            self.storeScope = storeScope
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.remark = remark
            self.sequentialUsageRule = sequentialUsageRule
        }
    }
}

extension ProductCoupon {
    /// `CreatedBundleStock`.
    public struct CreatedBundleStock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
        public var couponCodeMode: CreatedBundleStockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 多次优惠使用规则.
        public var progressiveBundleUsageRule: UsageRule
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: CreatedBundleStockState
        /// 批次组信息.
        public var stockBundleInfo: StockBundleInfo
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case progressiveBundleUsageRule = "progressive_bundle_usage_rule"
            case sentCountInfo = "sent_count_info"
            case state
            case stockBundleInfo = "stock_bundle_info"
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case remark
        }
    }
}

extension ProductCoupon {
    /// `CreatedStockBundle`.
    public struct CreatedStockBundle: Model {
        /// 批次组ID. At most 40 characters.
        public var stockBundleId: String
        /// 批次列表.
        public var stockList: [CreatedBundleStock]

        enum CodingKeys: String, CodingKey {
            case stockBundleId = "stock_bundle_id"
            case stockList = "stock_list"
        }
    }
}

extension ProductCoupon {
    /// `DayPeriod`.
    public struct DayPeriod: Model {
        /// 当天可用开始时间. Seconds since midnight.
        public var beginTime: Int?
        /// 当天可用结束时间. Seconds since midnight.
        public var endTime: Int?

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginTime: Int,
            endTime: Int
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension ProductCoupon {
    /// `DeactivateUserCouponResponse`.
    public struct DeactivateUserCouponResponse: Model {
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: ProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: StandaloneStock
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 品牌ID. The brand, which has to have authorised the partner. Known from the community.
        public var brandId: String?
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情. Known from the community.
        public var sequentialUsageDetail: SequentialUsageDetail?
        /// 单券使用详情.
        public var singleUsageDetail: UsageDetail?

        enum CodingKeys: String, CodingKey {
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case brandId = "brand_id"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case sequentialUsageDetail = "sequential_usage_detail"
            case singleUsageDetail = "single_usage_detail"
        }
    }
}

extension ProductCoupon {
    /// `DisassociateStockBundleStoresResponse`.
    public struct DisassociateStockBundleStoresResponse: Model {
        /// 去重后门店总数. Of different stores in the request.
        public var totalCount: Int?
        /// 取消关联失败的门店列表.
        public var failedStoreList: [FailedStore]?
        /// 取消关联成功的门店列表.
        public var successStoreList: [Store]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case failedStoreList = "failed_store_list"
            case successStoreList = "success_store_list"
        }
    }
}

extension ProductCoupon {
    /// `DisassociateStockStoresResponse`.
    public struct DisassociateStockStoresResponse: Model {
        /// 去重后门店总数. Of different stores in the request.
        public var totalCount: Int?
        /// 取消关联失败的门店列表.
        public var failedStoreList: [FailedStore]?
        /// 取消关联成功的门店列表.
        public var successStoreList: [Store]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case failedStoreList = "failed_store_list"
            case successStoreList = "success_store_list"
        }
    }
}

extension ProductCoupon {
    /// `DiscountCoupon`.
    public struct DiscountCoupon: Model {
        /// 固定减免百分比. `20` takes 20 % off: the user pays 80 %.
        public var percentOff: Int?
        /// 门槛金额. The purchase has to reach this amount, in fen.
        public var threshold: Int?

        enum CodingKeys: String, CodingKey {
            case percentOff = "percent_off"
            case threshold
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            percentOff: Int,
            threshold: Int
        ) {
            self.percentOff = percentOff
            self.threshold = threshold
        }
    }
}

extension ProductCoupon {
    /// `EntranceFinder`.
    public struct EntranceFinder: Model {
        /// 视频号ID.
        public var finderId: String
        /// 视频号视频ID.
        public var finderVideoId: String
        /// 视频号封面图. An `image_url` of `upload_image`.
        public var finderVideoCoverImageUrl: String

        enum CodingKeys: String, CodingKey {
            case finderId = "finder_id"
            case finderVideoId = "finder_video_id"
            case finderVideoCoverImageUrl = "finder_video_cover_image_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            finderId: String,
            finderVideoId: String,
            finderVideoCoverImageUrl: String
        ) {
            self.finderId = finderId
            self.finderVideoId = finderVideoId
            self.finderVideoCoverImageUrl = finderVideoCoverImageUrl
        }
    }
}

extension ProductCoupon {
    /// `EntranceMiniProgram`.
    public struct EntranceMiniProgram: Model {
        /// 小程序AppID.
        public var appid: String
        /// 入口文案. At most 5 characters.
        public var entranceWording: String
        /// 引导文案. At most 6 characters.
        public var guidanceWording: String
        /// 小程序跳转路径.
        public var path: String

        enum CodingKeys: String, CodingKey {
            case appid
            case entranceWording = "entrance_wording"
            case guidanceWording = "guidance_wording"
            case path
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String,
            entranceWording: String,
            guidanceWording: String,
            path: String
        ) {
            self.appid = appid
            self.entranceWording = entranceWording
            self.guidanceWording = guidanceWording
            self.path = path
        }
    }
}

extension ProductCoupon {
    /// `EntranceOfficialAccount`.
    public struct EntranceOfficialAccount: Model {
        /// 公众号AppID.
        public var appid: String

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String
        ) {
            self.appid = appid
        }
    }
}

extension ProductCoupon {
    /// `ExchangeCoupon`.
    public struct ExchangeCoupon: Model {
        /// 固定兑换价格. What the goods cost with the coupon, in fen.
        public var exchangePrice: Int?
        /// 门槛金额. The purchase has to reach this amount, in fen.
        public var threshold: Int?

        enum CodingKeys: String, CodingKey {
            case exchangePrice = "exchange_price"
            case threshold
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            exchangePrice: Int,
            threshold: Int
        ) {
            self.exchangePrice = exchangePrice
            self.threshold = threshold
        }
    }
}

extension ProductCoupon {
    /// `FailedCouponCode`.
    public struct FailedCouponCode: Model {
        /// 错误码.
        public var code: String
        /// 券Code.
        public var couponCode: String
        /// 错误信息.
        public var message: String

        enum CodingKeys: String, CodingKey {
            case code
            case couponCode = "coupon_code"
            case message
        }
    }
}

extension ProductCoupon {
    /// `FailedStore`.
    public struct FailedStore: Model {
        /// 门店ID. A store of the brand, as `brand_store` numbers them.
        public var storeId: String
        /// 失败错误码. At most 40 characters.
        public var code: String
        /// 失败错误信息. At most 200 characters.
        public var message: String

        enum CodingKeys: String, CodingKey {
            case storeId = "store_id"
            case code
            case message
        }
    }
}

extension ProductCoupon {
    /// `GetImageGenerationTaskResponse`.
    public struct GetImageGenerationTaskResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 图片生成的任务ID.
        public var taskId: String
        /// 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
        public var imageGenerationType: ImageGenerationType
        /// 任务状态.
        public var taskState: TaskState
        /// 拼图结果.
        public var combineImageResult: ImageLink?
        /// 生成商品图结果.
        public var cutOutResult: ImageLink?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case taskId = "task_id"
            case imageGenerationType = "image_generation_type"
            case taskState = "task_state"
            case combineImageResult = "combine_image_result"
            case cutOutResult = "cut_out_result"
        }
    }
}

extension ProductCoupon {
    /// `ImageGenerationResource`.
    public struct ImageGenerationResource: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 40 characters.
        public var brandId: String
        /// 图片生成的任务ID.
        public var taskId: String
        /// 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
        public var imageGenerationType: ImageGenerationType
        /// 任务状态.
        public var taskState: TaskState
        /// 拼图结果.
        public var combineImageResult: ImageLink?
        /// 抠图结果.
        public var cutOutResult: ImageLink?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case taskId = "task_id"
            case imageGenerationType = "image_generation_type"
            case taskState = "task_state"
            case combineImageResult = "combine_image_result"
            case cutOutResult = "cut_out_result"
        }
    }
}

extension ProductCoupon {
    /// `ImageLink`.
    public struct ImageLink: Model {
        /// 生成的图片URL.
        public var imageUrl: String

        enum CodingKeys: String, CodingKey {
            case imageUrl = "image_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            imageUrl: String
        ) {
            self.imageUrl = imageUrl
        }
    }
}

extension ProductCoupon {
    /// `IrregularAvailablePeriod`.
    public struct IrregularAvailablePeriod: Model {
        /// 开始时间. RFC 3339.
        public var beginTime: String
        /// 结束时间. RFC 3339.
        public var endTime: String

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginTime: String,
            endTime: String
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension ProductCoupon {
    /// `ListStockAssociatedStoresResponse`.
    public struct ListStockAssociatedStoresResponse: Model {
        /// 总个数. Of all pages.
        public var totalCount: Int?
        /// 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters.
        public var nextPageToken: String?
        /// 门店列表.
        public var storeList: [Store]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case nextPageToken = "next_page_token"
            case storeList = "store_list"
        }
    }
}

extension ProductCoupon {
    /// `ListStocksResponse`.
    public struct ListStocksResponse: Model {
        /// 总个数. Of all pages.
        public var totalCount: Int?
        /// 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters.
        public var nextPageToken: String?
        /// 批次列表.
        public var stockList: [Stock]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case nextPageToken = "next_page_token"
            case stockList = "stock_list"
        }
    }
}

extension ProductCoupon {
    /// `ListUserCouponsResponse`.
    public struct ListUserCouponsResponse: Model {
        /// 总个数. Of all pages.
        public var totalCount: Int?
        /// 下一页Token. Given as `page_token`, it leads to the next page; missing on the last page. At most 100 characters.
        public var nextPageToken: String?
        /// 用户商品券列表.
        public var userCouponList: [UserCouponItem]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case nextPageToken = "next_page_token"
            case userCouponList = "user_coupon_list"
        }
    }
}

extension ProductCoupon {
    /// `MemberTag`.
    public struct MemberTag: Model {
        /// 会员卡模板ID.
        public var memberCardId: String

        enum CodingKeys: String, CodingKey {
            case memberCardId = "member_card_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            memberCardId: String
        ) {
            self.memberCardId = memberCardId
        }
    }
}

extension ProductCoupon {
    /// `NormalCoupon`.
    public struct NormalCoupon: Model {
        /// 固定减免金额. What is taken off, in fen.
        public var discountAmount: Int?
        /// 门槛金额. The purchase has to reach this amount, in fen.
        public var threshold: Int?

        enum CodingKeys: String, CodingKey {
            case discountAmount = "discount_amount"
            case threshold
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountAmount: Int,
            threshold: Int
        ) {
            self.discountAmount = discountAmount
            self.threshold = threshold
        }
    }
}

extension ProductCoupon {
    /// `NotifyConfig`.
    public struct NotifyConfig: Model {
        /// 更新时间. RFC 3339.
        public var updateTime: String
        /// 通知URL地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String

        enum CodingKeys: String, CodingKey {
            case updateTime = "update_time"
            case notifyUrl = "notify_url"
        }
    }
}

extension ProductCoupon {
    /// `PreSendUserCouponBundleResponse`.
    public struct PreSendUserCouponBundleResponse: Model {
        /// 预发券token. Opens the component in which the user takes the coupons. At most 1024 characters.
        public var token: String
    }
}

extension ProductCoupon {
    /// `PreSendUserCouponResponse`.
    public struct PreSendUserCouponResponse: Model {
        /// 预发券token. Opens the component in which the user takes the coupon. At most 1024 characters.
        public var token: String
    }
}

extension ProductCoupon {
    /// `ProductCoupon`.
    public struct ProductCoupon: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
        public var type: ProductCouponType
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 展示信息.
        public var displayInfo: ProductCouponDisplay
        /// 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods.
        public var scope: Scope
        /// 商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good.
        public var state: ProductCouponState
        /// 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
        public var usageMode: UsageMode
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 外部商品ID. The brand's own number of the product coupon.
        public var outProductNo: String?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
        public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo?
        /// 多次优惠模式信息. Known from the community.
        public var sequentialUsageInfo: SequentialUsageInfo?
        /// 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
        public var singleUsageInfo: SingleUsageInfo?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case type
            case productCouponId = "product_coupon_id"
            case displayInfo = "display_info"
            case scope
            case state
            case usageMode = "usage_mode"
            case deactivateRequestNo = "deactivate_request_no"
            case outProductNo = "out_product_no"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageInfo = "progressive_bundle_usage_info"
            case sequentialUsageInfo = "sequential_usage_info"
            case singleUsageInfo = "single_usage_info"
        }
    }
}

extension ProductCoupon {
    /// `ProductCouponDisplay`.
    public struct ProductCouponDisplay: Model {
        /// 商品券名称.
        public var name: String
        /// 商品券背景图. An `image_url` of `upload_image`.
        public var backgroundUrl: String
        /// 商品券图片. An `image_url` of `upload_image`.
        public var imageUrl: String
        /// 适用商品组合.
        public var comboPackageList: [ComboPackage]?
        /// 商品券详情图列表. Each an `image_url` of `upload_image`.
        public var detailImageUrlList: [String]?
        /// 商品原价. Of the goods, in fen.
        public var originalPrice: Int?

        enum CodingKeys: String, CodingKey {
            case name
            case backgroundUrl = "background_url"
            case imageUrl = "image_url"
            case comboPackageList = "combo_package_list"
            case detailImageUrlList = "detail_image_url_list"
            case originalPrice = "original_price"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            backgroundUrl: String,
            imageUrl: String,
            comboPackageList: [ComboPackage]? = nil,
            detailImageUrlList: [String]? = nil,
            originalPrice: Int? = nil
        ) {
            self.name = name
            self.backgroundUrl = backgroundUrl
            self.imageUrl = imageUrl
            self.comboPackageList = comboPackageList
            self.detailImageUrlList = detailImageUrlList
            self.originalPrice = originalPrice
        }
    }
}

extension ProductCoupon {
    /// `ProgressiveBundleUsageInfo`.
    public struct ProgressiveBundleUsageInfo: Model {
        /// 可使用次数. How many times the user can use it.
        public var count: Int?
        /// 多次优惠使用间隔天数. Days between one use and the next.
        public var intervalDays: Int?

        enum CodingKeys: String, CodingKey {
            case count
            case intervalDays = "interval_days"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            count: Int,
            intervalDays: Int? = nil
        ) {
            self.count = count
            self.intervalDays = intervalDays
        }
    }
}

extension ProductCoupon {
    /// `ProgressiveBundleUsageRule`.
    public struct ProgressiveBundleUsageRule: Model {
        /// 券可核销时间.
        public var couponAvailablePeriod: CouponAvailablePeriod
        /// 折扣券使用规则.
        public var discountCouponList: [DiscountCoupon]?
        /// 兑换券使用规则.
        public var exchangeCouponList: [ExchangeCoupon]?
        /// 满减券使用规则.
        public var normalCouponList: [NormalCoupon]?

        enum CodingKeys: String, CodingKey {
            case couponAvailablePeriod = "coupon_available_period"
            case discountCouponList = "discount_coupon_list"
            case exchangeCouponList = "exchange_coupon_list"
            case normalCouponList = "normal_coupon_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponAvailablePeriod: CouponAvailablePeriod,
            discountCouponList: [DiscountCoupon]? = nil,
            exchangeCouponList: [ExchangeCoupon]? = nil,
            normalCouponList: [NormalCoupon]? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.discountCouponList = discountCouponList
            self.exchangeCouponList = exchangeCouponList
            self.normalCouponList = normalCouponList
        }
    }
}

extension ProductCoupon {
    /// `SendUserCouponResponse`.
    public struct SendUserCouponResponse: Model {
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: ProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: SendUserCouponStock
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 品牌ID. The brand, which has to have authorised the partner. Known from the community.
        public var brandId: String?
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情. Known from the community.
        public var sequentialUsageDetail: SequentialUsageDetail?
        /// 单券使用详情.
        public var singleUsageDetail: UsageDetail?

        enum CodingKeys: String, CodingKey {
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case brandId = "brand_id"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case sequentialUsageDetail = "sequential_usage_detail"
            case singleUsageDetail = "single_usage_detail"
        }
    }
}

extension ProductCoupon {
    /// `SendUserCouponStock`.
    public struct SendUserCouponStock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
        public var couponCodeMode: SendUserCouponStockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: SendUserCouponStockState
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 多次优惠使用规则信息. Known from the community.
        public var sequentialUsageRule: UserCouponSequentialUsageRule?
        /// 单券使用规则.
        public var singleUsageRule: UsageRule?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case sentCountInfo = "sent_count_info"
            case state
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case remark
            case sequentialUsageRule = "sequential_usage_rule"
            case singleUsageRule = "single_usage_rule"
        }
    }
}

extension ProductCoupon {
    /// How many coupons were given.
    public struct SentCount: Model {
        /// 已发放总次数.
        public var totalCount: Int?
        /// 当天已发放次数.
        public var todayCount: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case todayCount = "today_count"
        }
    }
}

extension ProductCoupon {
    /// `SequentialCouponAvailablePeriod`.
    public struct SequentialCouponAvailablePeriod: Model {
        /// 开始时间. Coupons can be redeemed from then on. RFC 3339.
        public var availableBeginTime: String
        /// 结束时间. Coupons can be redeemed until then. RFC 3339.
        public var availableEndTime: String
        /// 生效后N天内有效. Days for which a coupon is good, from the day it takes effect.
        public var availableDays: Int?
        /// 无规律的可用时间段. Only during these periods.
        public var irregularAvailablePeriodList: [IrregularAvailablePeriod]?
        /// 领取后N天开始生效. Days from receiving a coupon until it takes effect.
        public var waitDaysAfterReceive: Int?
        /// 每周固定可用时间. Only on these weekdays, at these hours.
        public var weeklyAvailablePeriod: WeeklyAvailablePeriod?

        enum CodingKeys: String, CodingKey {
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableDays = "available_days"
            case irregularAvailablePeriodList = "irregular_available_period_list"
            case waitDaysAfterReceive = "wait_days_after_receive"
            case weeklyAvailablePeriod = "weekly_available_period"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableBeginTime: String,
            availableEndTime: String,
            availableDays: Int? = nil,
            irregularAvailablePeriodList: [IrregularAvailablePeriod]? = nil,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: WeeklyAvailablePeriod? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDays = availableDays
            self.irregularAvailablePeriodList = irregularAvailablePeriodList
            self.waitDaysAfterReceive = waitDaysAfterReceive
            self.weeklyAvailablePeriod = weeklyAvailablePeriod
        }
    }
}

extension ProductCoupon {
    /// `SequentialUsageDetail`.
    public struct SequentialUsageDetail: Model {
        /// 总可使用次数.
        public var totalCount: Int?
        /// 轮次使用详情列表.
        public var detailItemList: [SequentialUsageItem]?
        /// 已使用次数.
        public var usedCount: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case detailItemList = "detail_item_list"
            case usedCount = "used_count"
        }
    }
}

extension ProductCoupon {
    /// `SequentialUsageInfo`.
    public struct SequentialUsageInfo: Model {
        /// 多次优惠规则类型.
        public var type: SequentialUsageInfoType
        /// 多次优惠有效天数. Days for which all uses together are possible.
        public var availableDays: Int?
        /// 可使用次数. How many times the user can use it.
        public var count: Int?
        /// 多次优惠使用间隔天数. Days between one use and the next.
        public var intervalDays: Int?

        enum CodingKeys: String, CodingKey {
            case type
            case availableDays = "available_days"
            case count
            case intervalDays = "interval_days"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: SequentialUsageInfoType,
            availableDays: Int,
            count: Int,
            intervalDays: Int? = nil
        ) {
            self.type = type
            self.availableDays = availableDays
            self.count = count
            self.intervalDays = intervalDays
        }
    }
}

extension ProductCoupon {
    /// `SequentialUsageItem`.
    public struct SequentialUsageItem: Model {
        /// 退券请求单号. The caller's own number of the return.
        public var returnRequestNo: String?
        /// 核销请求单号. The caller's own number of the redemption.
        public var useRequestNo: String?
        /// 关联微信支付订单信息.
        public var associatedOrderInfo: AssociatedOrder?
        /// 删除时间. RFC 3339.
        public var deleteTime: String?
        /// 轮次使用详情状态.
        public var detailState: DetailState?
        /// 退券时间. RFC 3339.
        public var returnTime: String?
        /// 核销时间. RFC 3339.
        public var useTime: String?
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String?
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String?

        enum CodingKeys: String, CodingKey {
            case returnRequestNo = "return_request_no"
            case useRequestNo = "use_request_no"
            case associatedOrderInfo = "associated_order_info"
            case deleteTime = "delete_time"
            case detailState = "detail_state"
            case returnTime = "return_time"
            case useTime = "use_time"
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
        }
    }
}

extension ProductCoupon {
    /// `SequentialUsageRule`.
    public struct SequentialUsageRule: Model {
        /// 券可核销时间.
        public var couponAvailablePeriod: SequentialCouponAvailablePeriod
        /// 折扣券使用规则列表.
        public var discountCouponList: [DiscountCoupon]?
        /// 兑换券使用规则列表.
        public var exchangeCouponList: [ExchangeCoupon]?
        /// 满减券使用规则列表.
        public var normalCouponList: [NormalCoupon]?
        /// 多次优惠是否提供首笔特惠.
        public var specialFirst: Bool?

        enum CodingKeys: String, CodingKey {
            case couponAvailablePeriod = "coupon_available_period"
            case discountCouponList = "discount_coupon_list"
            case exchangeCouponList = "exchange_coupon_list"
            case normalCouponList = "normal_coupon_list"
            case specialFirst = "special_first"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponAvailablePeriod: SequentialCouponAvailablePeriod,
            discountCouponList: [DiscountCoupon]? = nil,
            exchangeCouponList: [ExchangeCoupon]? = nil,
            normalCouponList: [NormalCoupon]? = nil,
            specialFirst: Bool? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.discountCouponList = discountCouponList
            self.exchangeCouponList = exchangeCouponList
            self.normalCouponList = normalCouponList
            self.specialFirst = specialFirst
        }
    }
}

extension ProductCoupon {
    /// `SingleUsageInfo`.
    public struct SingleUsageInfo: Model {
        /// 折扣券使用规则.
        public var discountCoupon: DiscountCoupon?
        /// 满减券使用规则.
        public var normalCoupon: NormalCoupon?

        enum CodingKeys: String, CodingKey {
            case discountCoupon = "discount_coupon"
            case normalCoupon = "normal_coupon"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountCoupon: DiscountCoupon? = nil,
            normalCoupon: NormalCoupon? = nil
        ) {
            self.discountCoupon = discountCoupon
            self.normalCoupon = normalCoupon
        }
    }
}

extension ProductCoupon {
    /// `StandaloneStock`.
    public struct StandaloneStock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
        public var couponCodeMode: StandaloneStockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: StandaloneStockState
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 多次优惠使用规则信息. Known from the community.
        public var sequentialUsageRule: SequentialUsageRule?
        /// 单券使用规则.
        public var singleUsageRule: UsageRule?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case sentCountInfo = "sent_count_info"
            case state
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case remark
            case sequentialUsageRule = "sequential_usage_rule"
            case singleUsageRule = "single_usage_rule"
        }
    }
}

extension ProductCoupon {
    /// `Stock`.
    public struct Stock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
        public var couponCodeMode: StockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: StockState
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用规则.
        public var progressiveBundleUsageRule: UsageRule?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 多次优惠使用规则信息. Known from the community.
        public var sequentialUsageRule: SequentialUsageRule?
        /// 单券使用规则.
        public var singleUsageRule: UsageRule?
        /// 批次组信息.
        public var stockBundleInfo: StockBundleInfo?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case sentCountInfo = "sent_count_info"
            case state
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageRule = "progressive_bundle_usage_rule"
            case remark
            case sequentialUsageRule = "sequential_usage_rule"
            case singleUsageRule = "single_usage_rule"
            case stockBundleInfo = "stock_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `StockBundle`.
    public struct StockBundle: Model {
        /// 批次组ID. At most 40 characters.
        public var stockBundleId: String
        /// 批次列表.
        public var stockList: [BundleStock]

        enum CodingKeys: String, CodingKey {
            case stockBundleId = "stock_bundle_id"
            case stockList = "stock_list"
        }
    }
}

extension ProductCoupon {
    /// `StockBundleInfo`.
    public struct StockBundleInfo: Model {
        /// 批次所属批次组ID. At most 40 characters.
        public var stockBundleId: String
        /// 批次在批次组内的次序. The stock's place in its bundle, from 0.
        public var stockBundleIndex: Int?

        enum CodingKeys: String, CodingKey {
            case stockBundleId = "stock_bundle_id"
            case stockBundleIndex = "stock_bundle_index"
        }
    }
}

extension ProductCoupon {
    /// `StockBundleInput`.
    public struct StockBundleInput: Model {
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before.
        public var couponCodeMode: StockBundleInputCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 批次组发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 多次优惠批次组使用规则.
        public var progressiveBundleUsageRule: ProgressiveBundleUsageRule?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case progressiveBundleUsageRule = "progressive_bundle_usage_rule"
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponCodeMode: StockBundleInputCouponCodeMode,
            couponDisplayInfo: CouponDisplay,
            notifyConfig: StockNotifyConfig,
            stockSendRule: StockSendRule,
            storeScope: StoreScope,
            usageRuleDisplayInfo: UsageRuleDisplay,
            progressiveBundleUsageRule: ProgressiveBundleUsageRule? = nil,
            remark: String? = nil
        ) {
            self.couponCodeMode = couponCodeMode
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.stockSendRule = stockSendRule
            self.storeScope = storeScope
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.progressiveBundleUsageRule = progressiveBundleUsageRule
            self.remark = remark
        }
    }
}

extension ProductCoupon {
    /// `StockInput`.
    public struct StockInput: Model {
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
        public var couponCodeMode: StockInputCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 多次优惠使用规则信息. Known from the community.
        public var sequentialUsageRule: SequentialUsageRule?
        /// 单券使用规则.
        public var singleUsageRule: UsageRule?

        enum CodingKeys: String, CodingKey {
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case remark
            case sequentialUsageRule = "sequential_usage_rule"
            case singleUsageRule = "single_usage_rule"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponCodeMode: StockInputCouponCodeMode,
            couponDisplayInfo: CouponDisplay,
            notifyConfig: StockNotifyConfig,
            stockSendRule: StockSendRule,
            storeScope: StoreScope,
            usageRuleDisplayInfo: UsageRuleDisplay,
            remark: String? = nil,
            sequentialUsageRule: SequentialUsageRule? = nil,
            singleUsageRule: UsageRule? = nil
        ) {
            self.couponCodeMode = couponCodeMode
            self.couponDisplayInfo = couponDisplayInfo
            self.notifyConfig = notifyConfig
            self.stockSendRule = stockSendRule
            self.storeScope = storeScope
            self.usageRuleDisplayInfo = usageRuleDisplayInfo
            self.remark = remark
            self.sequentialUsageRule = sequentialUsageRule
            self.singleUsageRule = singleUsageRule
        }
    }
}

extension ProductCoupon {
    /// `StockNotifyConfig`.
    public struct StockNotifyConfig: Model {
        /// 事件通知AppID. Notifications tell the user by the openid in this app.
        public var notifyAppid: String

        enum CodingKeys: String, CodingKey {
            case notifyAppid = "notify_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            notifyAppid: String
        ) {
            self.notifyAppid = notifyAppid
        }
    }
}

extension ProductCoupon {
    /// How many coupons are given.
    public struct StockSendRule: Model {
        /// 发放次数总上限. Coupons that may be given altogether.
        public var maxCount: Int?
        /// 每个用户领取次数上限. Coupons that one user may receive.
        public var maxCountPerUser: Int?
        /// 每日发放次数上限. Coupons that may be given on one day.
        public var maxCountPerDay: Int?

        enum CodingKeys: String, CodingKey {
            case maxCount = "max_count"
            case maxCountPerUser = "max_count_per_user"
            case maxCountPerDay = "max_count_per_day"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            maxCount: Int,
            maxCountPerUser: Int,
            maxCountPerDay: Int? = nil
        ) {
            self.maxCount = maxCount
            self.maxCountPerUser = maxCountPerUser
            self.maxCountPerDay = maxCountPerDay
        }
    }
}

extension ProductCoupon {
    /// `Store`.
    public struct Store: Model {
        /// 门店ID. A store of the brand, as `brand_store` numbers them.
        public var storeId: String
        /// 错误码. Known from the community.
        public var code: String?
        /// 错误信息. Known from the community.
        public var message: String?

        enum CodingKeys: String, CodingKey {
            case storeId = "store_id"
            case code
            case message
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeId: String,
            code: String? = nil,
            message: String? = nil
        ) {
            self.storeId = storeId
            self.code = code
            self.message = message
        }
    }
}

extension ProductCoupon {
    /// `UploadImageResponse`.
    public struct UploadImageResponse: Model {
        /// 图片URL. At most 256 characters.
        public var imageUrl: String
        /// 媒体文件URL地址. Known from the community.
        public var mediaUrl: String?

        enum CodingKeys: String, CodingKey {
            case imageUrl = "image_url"
            case mediaUrl = "media_url"
        }
    }
}

extension ProductCoupon {
    /// `UploadStockCouponCodesResponse`.
    public struct UploadStockCouponCodesResponse: Model {
        /// 去重后券Code总数. Of different codes in the request.
        public var totalCount: Int?
        /// 已经存在的券Code列表. Codes that were uploaded before.
        public var alreadyExistCodeList: [String]?
        /// 重复的券Code列表. Codes that stand in the request more than once.
        public var duplicateCodeList: [String]?
        /// 上传失败的券Code列表.
        public var failedCodeList: [FailedCouponCode]?
        /// 上传成功的券Code列表.
        public var successCodeList: [String]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case alreadyExistCodeList = "already_exist_code_list"
            case duplicateCodeList = "duplicate_code_list"
            case failedCodeList = "failed_code_list"
            case successCodeList = "success_code_list"
        }
    }
}

extension ProductCoupon {
    /// `UsageDetail`.
    public struct UsageDetail: Model {
        /// 退券请求单号. The caller's own number of the return.
        public var returnRequestNo: String?
        /// 券核销请求单号. The caller's own number of the redemption.
        public var useRequestNo: String?
        /// 券核销的微信支付订单信息.
        public var associatedOrderInfo: AssociatedOrder?
        /// 券核销的关联微信支付分订单信息.
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrder?
        /// 退券时间. RFC 3339.
        public var returnTime: String?
        /// 优惠金额. What the user saved, in fen.
        public var savedAmount: Int?
        /// 券核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case returnRequestNo = "return_request_no"
            case useRequestNo = "use_request_no"
            case associatedOrderInfo = "associated_order_info"
            case associatedPayScoreOrderInfo = "associated_pay_score_order_info"
            case returnTime = "return_time"
            case savedAmount = "saved_amount"
            case useTime = "use_time"
        }
    }
}

extension ProductCoupon {
    /// `UsageRule`.
    public struct UsageRule: Model {
        /// 券可核销时间.
        public var couponAvailablePeriod: CouponAvailablePeriod
        /// 折扣券使用规则.
        public var discountCoupon: DiscountCoupon?
        /// 兑换券使用规则.
        public var exchangeCoupon: ExchangeCoupon?
        /// 满减券使用规则.
        public var normalCoupon: NormalCoupon?

        enum CodingKeys: String, CodingKey {
            case couponAvailablePeriod = "coupon_available_period"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case normalCoupon = "normal_coupon"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponAvailablePeriod: CouponAvailablePeriod,
            discountCoupon: DiscountCoupon? = nil,
            exchangeCoupon: ExchangeCoupon? = nil,
            normalCoupon: NormalCoupon? = nil
        ) {
            self.couponAvailablePeriod = couponAvailablePeriod
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.normalCoupon = normalCoupon
        }
    }
}

extension ProductCoupon {
    /// `UsageRuleDisplay`.
    public struct UsageRuleDisplay: Model {
        /// 券使用方式列表. `OFFLINE`: shown in a store; `MINI_PROGRAM` and `APP`: redeemed there; `PAYMENT_CODE`: with the payment code.
        public var couponUsageMethodList: [CouponUsageMethodList]
        /// 券使用说明. At most 1000 characters.
        public var usageDescription: String
        /// 小程序AppID. Needed with `MINI_PROGRAM`.
        public var miniProgramAppid: String?
        /// APP跳转类型. Needed with `APP`.
        public var appJumpType: AppJumpType?
        /// APP的H5跳转路径. Needed with `app_jump_type` `H5`.
        public var appPath: String?
        /// 券可用门店信息.
        public var couponAvailableStoreInfo: CouponAvailableStore?
        /// 小程序跳转路径. Needed with `MINI_PROGRAM`.
        public var miniProgramPath: String?
        /// 口令链接. Needed with `app_jump_type` `PASSCODE_LINK`.
        public var passcodeLink: String?

        enum CodingKeys: String, CodingKey {
            case couponUsageMethodList = "coupon_usage_method_list"
            case usageDescription = "usage_description"
            case miniProgramAppid = "mini_program_appid"
            case appJumpType = "app_jump_type"
            case appPath = "app_path"
            case couponAvailableStoreInfo = "coupon_available_store_info"
            case miniProgramPath = "mini_program_path"
            case passcodeLink = "passcode_link"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponUsageMethodList: [CouponUsageMethodList],
            usageDescription: String,
            miniProgramAppid: String? = nil,
            appJumpType: AppJumpType? = nil,
            appPath: String? = nil,
            couponAvailableStoreInfo: CouponAvailableStore? = nil,
            miniProgramPath: String? = nil,
            passcodeLink: String? = nil
        ) {
            self.couponUsageMethodList = couponUsageMethodList
            self.usageDescription = usageDescription
            self.miniProgramAppid = miniProgramAppid
            self.appJumpType = appJumpType
            self.appPath = appPath
            self.couponAvailableStoreInfo = couponAvailableStoreInfo
            self.miniProgramPath = miniProgramPath
            self.passcodeLink = passcodeLink
        }
    }
}

extension ProductCoupon {
    /// `UseUserCouponResponse`.
    public struct UseUserCouponResponse: Model {
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: ProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: Stock
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 品牌ID. The brand, which has to have authorised the partner. Known from the community.
        public var brandId: String?
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情.
        public var progressiveBundleUsageDetail: UsageDetail?
        /// 多次优惠使用详情. Known from the community.
        public var sequentialUsageDetail: UseUserCouponSequentialUsageDetail?
        /// 单券使用详情.
        public var singleUsageDetail: UsageDetail?
        /// 用户券组信息.
        public var userProductCouponBundleInfo: UserCouponBundleInfo?

        enum CodingKeys: String, CodingKey {
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case brandId = "brand_id"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageDetail = "progressive_bundle_usage_detail"
            case sequentialUsageDetail = "sequential_usage_detail"
            case singleUsageDetail = "single_usage_detail"
            case userProductCouponBundleInfo = "user_product_coupon_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `UseUserCouponSequentialUsageDetail`.
    public struct UseUserCouponSequentialUsageDetail: Model {
        /// 总可使用次数.
        public var totalCount: Int?
        /// 已使用次数.
        public var usedCount: Int?
        /// 轮次使用详情列表.
        public var detailItemList: [UseUserCouponSequentialUsageItem]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case usedCount = "used_count"
            case detailItemList = "detail_item_list"
        }
    }
}

extension ProductCoupon {
    /// `UseUserCouponSequentialUsageItem`.
    public struct UseUserCouponSequentialUsageItem: Model {
        /// 轮次使用详情状态.
        public var detailState: DetailState
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 退券请求单号. The caller's own number of the return.
        public var returnRequestNo: String?
        /// 核销请求单号. The caller's own number of the redemption.
        public var useRequestNo: String?
        /// 关联微信支付订单信息.
        public var associatedOrderInfo: AssociatedOrder?
        /// 删除时间. RFC 3339.
        public var deleteTime: String?
        /// 退券时间. RFC 3339.
        public var returnTime: String?
        /// 核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case detailState = "detail_state"
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case returnRequestNo = "return_request_no"
            case useRequestNo = "use_request_no"
            case associatedOrderInfo = "associated_order_info"
            case deleteTime = "delete_time"
            case returnTime = "return_time"
            case useTime = "use_time"
        }
    }
}

extension ProductCoupon {
    /// `UserCoupon`.
    public struct UserCoupon: Model {
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: ProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: Stock
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 品牌ID. The brand, which has to have authorised the partner. Known from the community.
        public var brandId: String?
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情.
        public var progressiveBundleUsageDetail: UsageDetail?
        /// 多次优惠使用详情. Known from the community.
        public var sequentialUsageDetail: SequentialUsageDetail?
        /// 单券使用详情.
        public var singleUsageDetail: UsageDetail?
        /// 用户券组信息.
        public var userProductCouponBundleInfo: UserCouponBundleInfo?

        enum CodingKeys: String, CodingKey {
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case brandId = "brand_id"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageDetail = "progressive_bundle_usage_detail"
            case sequentialUsageDetail = "sequential_usage_detail"
            case singleUsageDetail = "single_usage_detail"
            case userProductCouponBundleInfo = "user_product_coupon_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `UserCouponBundle`.
    public struct UserCouponBundle: Model {
        /// 用户券组ID. At most 40 characters.
        public var userCouponBundleId: String
        /// 用户商品券列表.
        public var userProductCouponList: [BundledUserCoupon]

        enum CodingKeys: String, CodingKey {
            case userCouponBundleId = "user_coupon_bundle_id"
            case userProductCouponList = "user_product_coupon_list"
        }
    }
}

extension ProductCoupon {
    /// `UserCouponBundleInfo`.
    public struct UserCouponBundleInfo: Model {
        /// 总可使用次数.
        public var totalCount: Int?
        /// 用户券组ID.
        public var userCouponBundleId: String
        /// 已使用次数.
        public var usedCount: Int?
        /// 用户券组内索引. The coupon's place in its bundle, from 0.
        public var userCouponBundleIndex: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case userCouponBundleId = "user_coupon_bundle_id"
            case usedCount = "used_count"
            case userCouponBundleIndex = "user_coupon_bundle_index"
        }
    }
}

extension ProductCoupon {
    /// `UserCouponItem`.
    public struct UserCouponItem: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
        public var sendRequestNo: String
        /// 用户商品券Code. At most 40 characters.
        public var couponCode: String
        /// 用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller.
        public var couponState: CouponState
        /// 商品券信息.
        public var productCoupon: ProductCoupon
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program.
        public var sendChannel: SendChannel
        /// 批次信息.
        public var stock: UserCouponItemStock
        /// 有效期开始时间. RFC 3339.
        public var validBeginTime: String
        /// 有效期结束时间. RFC 3339.
        public var validEndTime: String
        /// 确认请求单号. The caller's own number of the confirmation.
        public var confirmRequestNo: String?
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 自定义附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 渠道自定义信息. What the channel that gave the coupon has added. At most 1000 characters.
        public var channelCustomInfo: String?
        /// 确认发放时间. RFC 3339.
        public var confirmTime: String?
        /// 用户商品券标签信息.
        public var couponTagInfo: CouponTag?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用详情.
        public var progressiveBundleUsageDetail: UsageDetail?
        /// 多次优惠使用详情. Known from the community.
        public var sequentialUsageDetail: SequentialUsageDetail?
        /// 单券使用详情.
        public var singleUsageDetail: UsageDetail?
        /// 用户券组信息.
        public var userProductCouponBundleInfo: UserCouponBundleInfo?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case sendRequestNo = "send_request_no"
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case productCoupon = "product_coupon"
            case receiveTime = "receive_time"
            case sendChannel = "send_channel"
            case stock
            case validBeginTime = "valid_begin_time"
            case validEndTime = "valid_end_time"
            case confirmRequestNo = "confirm_request_no"
            case deactivateRequestNo = "deactivate_request_no"
            case attach
            case channelCustomInfo = "channel_custom_info"
            case confirmTime = "confirm_time"
            case couponTagInfo = "coupon_tag_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageDetail = "progressive_bundle_usage_detail"
            case sequentialUsageDetail = "sequential_usage_detail"
            case singleUsageDetail = "single_usage_detail"
            case userProductCouponBundleInfo = "user_product_coupon_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `UserCouponItemStock`.
    public struct UserCouponItemStock: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 批次ID. At most 40 characters.
        public var stockId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending.
        public var couponCodeMode: UserCouponItemStockCouponCodeMode
        /// 用户商品券展示信息.
        public var couponDisplayInfo: CouponDisplay
        /// 事件通知配置.
        public var notifyConfig: StockNotifyConfig
        /// 已发放次数.
        public var sentCountInfo: SentCount
        /// 批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good.
        public var state: UserCouponItemStockState
        /// 发放规则.
        public var stockSendRule: StockSendRule
        /// 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
        public var storeScope: StoreScope
        /// 券使用规则展示信息.
        public var usageRuleDisplayInfo: UsageRuleDisplay
        /// 失效请求单号. The caller's own number of the deactivation. At most 128 characters.
        public var deactivateRequestNo: String?
        /// 品牌方预上传的券Code数量信息.
        public var couponCodeCountInfo: CouponCodeCount?
        /// 失效原因. At most 150 characters.
        public var deactivateReason: String?
        /// 失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 多次优惠使用规则.
        public var progressiveBundleUsageRule: UsageRule?
        /// 备注. For the brand; users do not see it. At most 20 characters.
        public var remark: String?
        /// 多次优惠使用规则信息. Known from the community.
        public var sequentialUsageRule: UserCouponSequentialUsageRule?
        /// 单券使用规则.
        public var singleUsageRule: UsageRule?
        /// 批次组信息.
        public var stockBundleInfo: StockBundleInfo?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
            case couponCodeMode = "coupon_code_mode"
            case couponDisplayInfo = "coupon_display_info"
            case notifyConfig = "notify_config"
            case sentCountInfo = "sent_count_info"
            case state
            case stockSendRule = "stock_send_rule"
            case storeScope = "store_scope"
            case usageRuleDisplayInfo = "usage_rule_display_info"
            case deactivateRequestNo = "deactivate_request_no"
            case couponCodeCountInfo = "coupon_code_count_info"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case progressiveBundleUsageRule = "progressive_bundle_usage_rule"
            case remark
            case sequentialUsageRule = "sequential_usage_rule"
            case singleUsageRule = "single_usage_rule"
            case stockBundleInfo = "stock_bundle_info"
        }
    }
}

extension ProductCoupon {
    /// `UserCouponSequentialUsageRule`.
    public struct UserCouponSequentialUsageRule: Model {
        /// 券可核销时间.
        public var couponAvailablePeriod: CouponAvailablePeriod
        /// 折扣券使用规则列表.
        public var discountCouponList: [DiscountCoupon]?
        /// 兑换券使用规则列表.
        public var exchangeCouponList: [ExchangeCoupon]?
        /// 满减券使用规则列表.
        public var normalCouponList: [NormalCoupon]?
        /// 多次优惠是否提供首笔特惠.
        public var specialFirst: Bool?

        enum CodingKeys: String, CodingKey {
            case couponAvailablePeriod = "coupon_available_period"
            case discountCouponList = "discount_coupon_list"
            case exchangeCouponList = "exchange_coupon_list"
            case normalCouponList = "normal_coupon_list"
            case specialFirst = "special_first"
        }
    }
}

extension ProductCoupon {
    /// `WeeklyAvailablePeriod`.
    public struct WeeklyAvailablePeriod: Model {
        /// 每周可用星期数.
        public var dayList: [DayList]?
        /// 当天可用时间段.
        public var dayPeriodList: [DayPeriod]?

        enum CodingKeys: String, CodingKey {
            case dayList = "day_list"
            case dayPeriodList = "day_period_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            dayList: [DayList]? = nil,
            dayPeriodList: [DayPeriod]? = nil
        ) {
            self.dayList = dayList
            self.dayPeriodList = dayPeriodList
        }
    }
}

extension ProductCoupon {
    /// APP跳转类型
    public struct AppJumpType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var h5: Self { "H5" }
        public static var passcodeLink: Self { "PASSCODE_LINK" }
    }
}

extension ProductCoupon {
    /// 背景颜色
    public struct BackgroundColor: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var color010: Self { "Color010" }
        public static var color020: Self { "Color020" }
        public static var color030: Self { "Color030" }
        public static var color040: Self { "Color040" }
        public static var color050: Self { "Color050" }
        public static var color060: Self { "Color060" }
        public static var color070: Self { "Color070" }
        public static var color080: Self { "Color080" }
        public static var color090: Self { "Color090" }
        public static var color100: Self { "Color100" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct BundleStockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct BundleStockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 商品券状态
    public struct BundledProductCouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var effective: Self { "EFFECTIVE" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 商品券类型
    public struct BundledProductCouponType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discount: Self { "DISCOUNT" }
        public static var exchange: Self { "EXCHANGE" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct BundledUserCouponStockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct BundledUserCouponStockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 用户商品券Code展示模式
    public struct CodeDisplayMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var invisible: Self { "INVISIBLE" }
        public static var barcode: Self { "BARCODE" }
        public static var qrcode: Self { "QRCODE" }
    }
}

extension ProductCoupon {
    /// 商品券类型
    public struct CombinedImageType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discount: Self { "DISCOUNT" }
        public static var exchange: Self { "EXCHANGE" }
    }
}

extension ProductCoupon {
    /// 用户商品券状态
    public struct CouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var confirming: Self { "CONFIRMING" }
        public static var pending: Self { "PENDING" }
        public static var effective: Self { "EFFECTIVE" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var deleted: Self { "DELETED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 用户商品券标签列表
    public struct CouponTagList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var member: Self { "MEMBER" }
    }
}

extension ProductCoupon {
    /// 券使用方式列表
    public struct CouponUsageMethodList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var offline: Self { "OFFLINE" }
        public static var miniProgram: Self { "MINI_PROGRAM" }
        public static var app: Self { "APP" }
        public static var paymentCode: Self { "PAYMENT_CODE" }
    }
}

extension ProductCoupon {
    /// 商品券类型
    public struct CreateProductCouponRequestType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discount: Self { "DISCOUNT" }
        public static var exchange: Self { "EXCHANGE" }
    }
}

extension ProductCoupon {
    /// 商品券状态
    public struct CreateProductCouponResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var effective: Self { "EFFECTIVE" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 商品券类型
    public struct CreateProductCouponResponseType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discount: Self { "DISCOUNT" }
        public static var exchange: Self { "EXCHANGE" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct CreateProductCouponStockInputCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
        public static var apiAssign: Self { "API_ASSIGN" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct CreatedBundleStockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct CreatedBundleStockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 每周可用星期数
    public struct DayList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var monday: Self { "MONDAY" }
        public static var tuesday: Self { "TUESDAY" }
        public static var wednesday: Self { "WEDNESDAY" }
        public static var thursday: Self { "THURSDAY" }
        public static var friday: Self { "FRIDAY" }
        public static var saturday: Self { "SATURDAY" }
        public static var sunday: Self { "SUNDAY" }
    }
}

extension ProductCoupon {
    /// 轮次使用详情状态
    public struct DetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var effective: Self { "EFFECTIVE" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var deleted: Self { "DELETED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 图片生成类型
    public struct ImageGenerationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var combineImage: Self { "COMBINE_IMAGE" }
        public static var cutOut: Self { "CUT_OUT" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct ListStocksState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 商品券状态
    public struct ProductCouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var effective: Self { "EFFECTIVE" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 商品券类型
    public struct ProductCouponType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discount: Self { "DISCOUNT" }
        public static var exchange: Self { "EXCHANGE" }
    }
}

extension ProductCoupon {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var single: Self { "SINGLE" }
    }
}

extension ProductCoupon {
    /// 发券渠道
    public struct SendChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var brandManage: Self { "BRAND_MANAGE" }
        public static var api: Self { "API" }
        public static var receiveComponent: Self { "RECEIVE_COMPONENT" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct SendUserCouponStockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
        public static var apiAssign: Self { "API_ASSIGN" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct SendUserCouponStockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 多次优惠规则类型
    public struct SequentialUsageInfoType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var incremental: Self { "INCREMENTAL" }
        public static var equal: Self { "EQUAL" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct StandaloneStockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
        public static var apiAssign: Self { "API_ASSIGN" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct StandaloneStockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct StockBundleInputCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct StockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
        public static var apiAssign: Self { "API_ASSIGN" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct StockInputCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
        public static var apiAssign: Self { "API_ASSIGN" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct StockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension ProductCoupon {
    /// 可用门店范围
    public struct StoreScope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: Self { "NONE" }
        public static var all: Self { "ALL" }
        public static var specific: Self { "SPECIFIC" }
    }
}

extension ProductCoupon {
    /// 任务状态
    public struct TaskState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var fail: Self { "FAIL" }
        public static var success: Self { "SUCCESS" }
    }
}

extension ProductCoupon {
    /// 更新模式
    public struct UpdateMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var maxCount: Self { "MAX_COUNT" }
        public static var maxCountPerDay: Self { "MAX_COUNT_PER_DAY" }
    }
}

extension ProductCoupon {
    /// 使用模式
    public struct UsageMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var single: Self { "SINGLE" }
        public static var progressiveBundle: Self { "PROGRESSIVE_BUNDLE" }
    }
}

extension ProductCoupon {
    /// 券Code分配模式
    public struct UserCouponItemStockCouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpay: Self { "WECHATPAY" }
        public static var upload: Self { "UPLOAD" }
        public static var apiAssign: Self { "API_ASSIGN" }
    }
}

extension ProductCoupon {
    /// 批次状态
    public struct UserCouponItemStockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditing: Self { "AUDITING" }
        public static var sending: Self { "SENDING" }
        public static var paused: Self { "PAUSED" }
        public static var stopped: Self { "STOPPED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}
