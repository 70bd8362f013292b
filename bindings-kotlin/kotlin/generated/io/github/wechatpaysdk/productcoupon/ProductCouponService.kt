// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.productcoupon

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Product coupons of brands (商品券). */
public class ProductCouponService internal constructor(core: Core) {
    private val calls = ProductCouponCalls(core)

    /**
     * Set the address that coupon events are notified to (设置商品券事件通知地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
     *
     * @param notifyUrl 通知URL地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun setNotifyConfig(notifyUrl: String, options: CallOptions? = null): NotifyConfig =
        calls.setNotifyConfig(SetNotifyConfigRequest(notifyUrl = notifyUrl)).await(options)

    /**
     * Get the address that coupon events are notified to (获取商品券事件通知地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getNotifyConfig(options: CallOptions? = null): NotifyConfig =
        calls.getNotifyConfig().await(options)

    /**
     * Upload an image for a product coupon (图片上传).
     *
     * The `image_url` of the answer goes into the display of coupons.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 图片文件名. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadImage(file: ByteArray, filename: String, options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file = FileInput(file), filename = filename).await(options)

    /**
     * Have the image of a product coupon generated (提交图片生成任务).
     *
     * The result comes with the notification `PRODUCT_COUPON_SP.IMAGE_GENERATION` or by `get_image_generation_task`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param taskId 图片生成的任务ID.
     * @param imageGenerationType 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image. See [ImageGenerationType].
     * @param combineImage 拼图数据. Needed with `COMBINE_IMAGE`.
     * @param cutOut 抠图数据. Needed with `CUT_OUT`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createImageGenerationTask(brandId: String, taskId: String, imageGenerationType: String, combineImage: CombinedImage? = null, cutOut: ImageLink? = null, options: CallOptions? = null): CreateImageGenerationTaskResponse =
        calls.createImageGenerationTask(CreateImageGenerationTaskRequest(brandId = brandId, taskId = taskId, imageGenerationType = imageGenerationType, combineImage = combineImage, cutOut = cutOut)).await(options)

    /**
     * Query the generation of an image (查询图片生成任务执行结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327739)
     *
     * @param taskId 图片生成的任务ID. The number that `create_image_generation_task` was given.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param imageGenerationType 图片生成类型. See [ImageGenerationType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getImageGenerationTask(taskId: String, brandId: String, imageGenerationType: String, options: CallOptions? = null): GetImageGenerationTaskResponse =
        calls.getImageGenerationTask(taskId, brandId, imageGenerationType).await(options)

    /**
     * Create a product coupon with its first stock (创建商品券).
     *
     * With `usage_mode` `SINGLE` it takes a `stock`, with `PROGRESSIVE_BUNDLE` a `stock_bundle`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param type 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`. See [CreateProductCouponRequestType].
     * @param displayInfo 展示信息.
     * @param scope 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods. See [Scope].
     * @param usageMode 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another. See [UsageMode].
     * @param outProductNo 外部商品ID. The brand's own number of the product coupon. At most 40 characters.
     * @param progressiveBundleUsageInfo 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
     * @param sequentialUsageInfo 多次优惠模式信息. Known from the community.
     * @param singleUsageInfo 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
     * @param stock 批次. Needed with `usage_mode` `SINGLE`.
     * @param stockBundle 批次组. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createProductCoupon(brandId: String, outRequestNo: String, type: String, displayInfo: ProductCouponDisplay, scope: String, usageMode: String, outProductNo: String? = null, progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? = null, sequentialUsageInfo: SequentialUsageInfo? = null, singleUsageInfo: SingleUsageInfo? = null, stock: CreateProductCouponStockInput? = null, stockBundle: StockBundleInput? = null, options: CallOptions? = null): CreateProductCouponResponse =
        calls.createProductCoupon(CreateProductCouponRequest(brandId = brandId, outRequestNo = outRequestNo, type = type, displayInfo = displayInfo, scope = scope, usageMode = usageMode, outProductNo = outProductNo, progressiveBundleUsageInfo = progressiveBundleUsageInfo, sequentialUsageInfo = sequentialUsageInfo, singleUsageInfo = singleUsageInfo, stock = stock, stockBundle = stockBundle)).await(options)

    /**
     * Query a product coupon (查询商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781292)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getProductCoupon(productCouponId: String, brandId: String, options: CallOptions? = null): ProductCoupon =
        calls.getProductCoupon(productCouponId, brandId).await(options)

    /**
     * Change how a product coupon is shown (修改商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param displayInfo 展示信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateProductCoupon(productCouponId: String, brandId: String, outRequestNo: String, displayInfo: ProductCouponDisplay, options: CallOptions? = null): ProductCoupon =
        calls.updateProductCoupon(productCouponId, UpdateProductCouponRequest(brandId = brandId, outRequestNo = outRequestNo, displayInfo = displayInfo)).await(options)

    /**
     * End a product coupon for good (失效商品券).
     *
     * This cannot be undone.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateProductCoupon(productCouponId: String, brandId: String, outRequestNo: String, deactivateReason: String, options: CallOptions? = null): ProductCoupon =
        calls.deactivateProductCoupon(productCouponId, DeactivateProductCouponRequest(brandId = brandId, outRequestNo = outRequestNo, deactivateReason = deactivateReason)).await(options)

    /**
     * Add a stock to a product coupon (添加商品券批次).
     *
     * For coupons of `usage_mode` `SINGLE`; the others take `create_stock_bundle`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param stock 批次.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createStock(productCouponId: String, brandId: String, outRequestNo: String, stock: StockInput, options: CallOptions? = null): StandaloneStock =
        calls.createStock(productCouponId, CreateStockRequest(brandId = brandId, outRequestNo = outRequestNo, stock = stock)).await(options)

    /**
     * List the stocks of a product coupon (查询商品券批次列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockBundleId 批次组ID.
     * @param pageSize 分页大小. Items per page: 20 when left out, at most 50.
     * @param pageToken 分页Token. Where the answer before ended; left out for the first page.
     * @param state 批次状态. See [ListStocksState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun listStocks(productCouponId: String, brandId: String, stockBundleId: String? = null, pageSize: Long? = null, pageToken: String? = null, state: String? = null, options: CallOptions? = null): ListStocksResponse =
        calls.listStocks(productCouponId, brandId, stockBundleId, pageSize, pageToken, state).await(options)

    /** Every item of every page of [listStocks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listStocksPaginated(productCouponId: String, brandId: String, stockBundleId: String? = null, pageSize: Long? = null, pageToken: String? = null, state: String? = null, options: CallOptions? = null): Flow<Stock> =
        calls.listStocksPaginated(productCouponId, brandId, stockBundleId, pageSize, pageToken, state).flow(options)

    /**
     * Query a stock of a product coupon (查询商品券指定批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getStock(productCouponId: String, stockId: String, brandId: String, options: CallOptions? = null): Stock =
        calls.getStock(productCouponId, stockId, brandId).await(options)

    /**
     * Change a stock of a product coupon (修改商品券批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param couponDisplayInfo 用户商品券展示信息.
     * @param notifyConfig 事件通知配置.
     * @param remark 备注. For the brand; users do not see it. At most 20 characters.
     * @param storeScope 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope].
     * @param usageRuleDisplayInfo 券使用规则展示信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStock(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, couponDisplayInfo: CouponDisplay? = null, notifyConfig: StockNotifyConfig? = null, remark: String? = null, storeScope: String? = null, usageRuleDisplayInfo: UsageRuleDisplay? = null, options: CallOptions? = null): StandaloneStock =
        calls.updateStock(productCouponId, stockId, UpdateStockRequest(brandId = brandId, outRequestNo = outRequestNo, couponDisplayInfo = couponDisplayInfo, notifyConfig = notifyConfig, remark = remark, storeScope = storeScope, usageRuleDisplayInfo = usageRuleDisplayInfo)).await(options)

    /**
     * Change how many coupons a stock may give (修改商品券批次发放预算).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param updateMode 更新模式. Which of the two limits is changed. See [UpdateMode].
     * @param currentMaxCount 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`.
     * @param currentMaxCountPerDay 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
     * @param targetMaxCount 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`.
     * @param targetMaxCountPerDay 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBudget(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, updateMode: String, currentMaxCount: Long? = null, currentMaxCountPerDay: Long? = null, targetMaxCount: Long? = null, targetMaxCountPerDay: Long? = null, options: CallOptions? = null): StandaloneStock =
        calls.updateStockBudget(productCouponId, stockId, UpdateStockBudgetRequest(brandId = brandId, outRequestNo = outRequestNo, updateMode = updateMode, currentMaxCount = currentMaxCount, currentMaxCountPerDay = currentMaxCountPerDay, targetMaxCount = targetMaxCount, targetMaxCountPerDay = targetMaxCountPerDay)).await(options)

    /**
     * Upload the codes that a stock gives (预上传券Code).
     *
     * For stocks of `coupon_code_mode` `UPLOAD`. Codes that fail are named in the answer, the others are taken.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param codeList 券Code列表. Each at most 40 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadStockCouponCodes(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, codeList: List<String>, options: CallOptions? = null): UploadStockCouponCodesResponse =
        calls.uploadStockCouponCodes(productCouponId, stockId, UploadStockCouponCodesRequest(brandId = brandId, outRequestNo = outRequestNo, codeList = codeList)).await(options)

    /**
     * Add stores that accept a stock (批次关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun associateStockStores(productCouponId: String, stockId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): AssociateStockStoresResponse =
        calls.associateStockStores(productCouponId, stockId, AssociateStockStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * List the stores that accept a stock (查询批次关联门店列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param pageSize 分页大小. Items per page: 20 when left out, at most 50.
     * @param pageToken 分页Token. Where the answer before ended; left out for the first page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun listStockAssociatedStores(productCouponId: String, stockId: String, brandId: String, pageSize: Long? = null, pageToken: String? = null, options: CallOptions? = null): ListStockAssociatedStoresResponse =
        calls.listStockAssociatedStores(productCouponId, stockId, brandId, pageSize, pageToken).await(options)

    /** Every item of every page of [listStockAssociatedStores], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listStockAssociatedStoresPaginated(productCouponId: String, stockId: String, brandId: String, pageSize: Long? = null, pageToken: String? = null, options: CallOptions? = null): Flow<Store> =
        calls.listStockAssociatedStoresPaginated(productCouponId, stockId, brandId, pageSize, pageToken).flow(options)

    /**
     * Remove stores that accept a stock (批次取消关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun disassociateStockStores(productCouponId: String, stockId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): DisassociateStockStoresResponse =
        calls.disassociateStockStores(productCouponId, stockId, DisassociateStockStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * End a stock for good (失效商品券批次).
     *
     * This cannot be undone.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781532)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateStock(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, deactivateReason: String, options: CallOptions? = null): StandaloneStock =
        calls.deactivateStock(productCouponId, stockId, DeactivateStockRequest(brandId = brandId, outRequestNo = outRequestNo, deactivateReason = deactivateReason)).await(options)

    /**
     * Add a bundle of stocks to a product coupon (添加商品券批次组).
     *
     * For coupons of `usage_mode` `PROGRESSIVE_BUNDLE`: one stock for each use.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param stockBundle 批次组.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createStockBundle(productCouponId: String, brandId: String, outRequestNo: String, stockBundle: StockBundleInput, options: CallOptions? = null): StockBundle =
        calls.createStockBundle(productCouponId, CreateStockBundleRequest(brandId = brandId, outRequestNo = outRequestNo, stockBundle = stockBundle)).await(options)

    /**
     * Change a bundle of stocks (修改商品券批次组).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param couponDisplayInfo 用户商品券展示信息.
     * @param notifyConfig 事件通知配置.
     * @param remark 备注. For the brand; users do not see it. At most 20 characters.
     * @param storeScope 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock. See [StoreScope].
     * @param usageRuleDisplayInfo 券使用规则展示信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBundle(productCouponId: String, stockBundleId: String, brandId: String, outRequestNo: String, couponDisplayInfo: CouponDisplay? = null, notifyConfig: StockNotifyConfig? = null, remark: String? = null, storeScope: String? = null, usageRuleDisplayInfo: UsageRuleDisplay? = null, options: CallOptions? = null): StockBundle =
        calls.updateStockBundle(productCouponId, stockBundleId, UpdateStockBundleRequest(brandId = brandId, outRequestNo = outRequestNo, couponDisplayInfo = couponDisplayInfo, notifyConfig = notifyConfig, remark = remark, storeScope = storeScope, usageRuleDisplayInfo = usageRuleDisplayInfo)).await(options)

    /**
     * Change how many coupons a bundle of stocks may give (修改商品券批次组发放预算).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param updateMode 更新模式. Which of the two limits is changed. See [UpdateMode].
     * @param currentMaxCount 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`.
     * @param currentMaxCountPerDay 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
     * @param targetMaxCount 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`.
     * @param targetMaxCountPerDay 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBundleBudget(productCouponId: String, stockBundleId: String, brandId: String, outRequestNo: String, updateMode: String, currentMaxCount: Long? = null, currentMaxCountPerDay: Long? = null, targetMaxCount: Long? = null, targetMaxCountPerDay: Long? = null, options: CallOptions? = null): StockBundle =
        calls.updateStockBundleBudget(productCouponId, stockBundleId, UpdateStockBundleBudgetRequest(brandId = brandId, outRequestNo = outRequestNo, updateMode = updateMode, currentMaxCount = currentMaxCount, currentMaxCountPerDay = currentMaxCountPerDay, targetMaxCount = targetMaxCount, targetMaxCountPerDay = targetMaxCountPerDay)).await(options)

    /**
     * Add stores that accept a bundle of stocks (批次组批量关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun associateStockBundleStores(productCouponId: String, stockBundleId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): AssociateStockBundleStoresResponse =
        calls.associateStockBundleStores(productCouponId, stockBundleId, AssociateStockBundleStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * Remove stores that accept a bundle of stocks (批次组批量取消关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun disassociateStockBundleStores(productCouponId: String, stockBundleId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): DisassociateStockBundleStoresResponse =
        calls.disassociateStockBundleStores(productCouponId, stockBundleId, DisassociateStockBundleStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * Give a coupon to a user (向用户发放商品券).
     *
     * The coupon is `CONFIRMING` until `confirm_user_coupon`. A stock that belongs to a bundle is given with `send_user_coupon_bundle`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param couponCode 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters.
     * @param couponTagInfo 用户商品券标签信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun sendUserCoupon(openid: String, appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String, attach: String? = null, couponCode: String? = null, couponTagInfo: CouponTag? = null, options: CallOptions? = null): SendUserCouponResponse =
        calls.sendUserCoupon(openid, SendUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, attach = attach, couponCode = couponCode, couponTagInfo = couponTagInfo)).await(options)

    /**
     * List a user's coupons (指定券状态查询用户商品券列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param appid 公众账号ID. The app that `openid` belongs to.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param userCouponBundleId 用户券组ID.
     * @param couponState 用户商品券状态. See [CouponState].
     * @param pageSize 分页大小. Items per page: 20 when left out, at most 50.
     * @param pageToken 分页Token. Where the answer before ended; left out for the first page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun listUserCoupons(openid: String, appid: String, brandId: String, stockId: String? = null, productCouponId: String? = null, userCouponBundleId: String? = null, couponState: String? = null, pageSize: Long? = null, pageToken: String? = null, options: CallOptions? = null): ListUserCouponsResponse =
        calls.listUserCoupons(openid, appid, brandId, stockId, productCouponId, userCouponBundleId, couponState, pageSize, pageToken).await(options)

    /** Every item of every page of [listUserCoupons], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listUserCouponsPaginated(openid: String, appid: String, brandId: String, stockId: String? = null, productCouponId: String? = null, userCouponBundleId: String? = null, couponState: String? = null, pageSize: Long? = null, pageToken: String? = null, options: CallOptions? = null): Flow<UserCouponItem> =
        calls.listUserCouponsPaginated(openid, appid, brandId, stockId, productCouponId, userCouponBundleId, couponState, pageSize, pageToken).flow(options)

    /**
     * Prepare a coupon that the user takes in a mini program (向用户预发放商品券).
     *
     * The coupon is given once the user takes it in the component that was opened with the `token`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param couponCode 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun preSendUserCoupon(openid: String, appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String, attach: String? = null, couponCode: String? = null, options: CallOptions? = null): PreSendUserCouponResponse =
        calls.preSendUserCoupon(openid, PreSendUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, attach = attach, couponCode = couponCode)).await(options)

    /**
     * Give a bundle of coupons to a user (向用户发放商品券批次组).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
     * @param stockBundleId 批次组ID.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param couponTagInfo 用户商品券标签信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun sendUserCouponBundle(openid: String, appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String, attach: String? = null, couponTagInfo: CouponTag? = null, options: CallOptions? = null): UserCouponBundle =
        calls.sendUserCouponBundle(openid, SendUserCouponBundleRequest(appid = appid, brandId = brandId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, stockBundleId = stockBundleId, attach = attach, couponTagInfo = couponTagInfo)).await(options)

    /**
     * Prepare a bundle of coupons that the user takes in a mini program (向用户预发放商品券批次组).
     *
     * The bundle is given once the user takes it in the component that was opened with the `token`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The caller's own number of the giving, unique for the brand. At most 40 characters.
     * @param stockBundleId 批次组ID.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun preSendUserCouponBundle(openid: String, appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String, attach: String? = null, options: CallOptions? = null): PreSendUserCouponBundleResponse =
        calls.preSendUserCouponBundle(openid, PreSendUserCouponBundleRequest(appid = appid, brandId = brandId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, stockBundleId = stockBundleId, attach = attach)).await(options)

    /**
     * Query a user's coupon (查询用户商品券详情).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781582)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID. The app that `openid` belongs to.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, productCouponId: String, options: CallOptions? = null): UserCoupon =
        calls.getUserCoupon(openid, couponCode, appid, brandId, stockId, productCouponId).await(options)

    /**
     * Confirm that a coupon was given (确认发放用户商品券).
     *
     * Due after each notification `PRODUCT_COUPON_SP.SEND`, whichever way the coupon was given.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param outRequestNo 确认发放请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun confirmUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, options: CallOptions? = null): ConfirmUserCouponResponse =
        calls.confirmUserCoupon(openid, couponCode, ConfirmUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId)).await(options)

    /**
     * Redeem a user's coupon (核销用户商品券).
     *
     * The coupon has to be `EFFECTIVE`. Give one of `associated_order_info` and `associated_pay_score_order_info`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param outRequestNo 核销请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param useTime 核销时间. RFC 3339.
     * @param storeId 核销门店ID. A store of the brand, as `brand_store` numbers them.
     * @param associatedOrderInfo 关联微信支付订单信息.
     * @param associatedPayScoreOrderInfo 关联微信支付分订单信息.
     * @param savedAmount 优惠金额. What the user saved, in fen.
     * @param sequentialCouponIndex 多次优惠索引. Which use this is, from 0. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun useUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, useTime: String, storeId: String? = null, associatedOrderInfo: AssociatedOrder? = null, associatedPayScoreOrderInfo: AssociatedPayScoreOrder? = null, savedAmount: Long? = null, sequentialCouponIndex: Long? = null, options: CallOptions? = null): UseUserCouponResponse =
        calls.useUserCoupon(openid, couponCode, UseUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId, useTime = useTime, storeId = storeId, associatedOrderInfo = associatedOrderInfo, associatedPayScoreOrderInfo = associatedPayScoreOrderInfo, savedAmount = savedAmount, sequentialCouponIndex = sequentialCouponIndex)).await(options)

    /**
     * Give a redeemed coupon back to the user (退券).
     *
     * The coupon has to be `USED`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param outRequestNo 退券请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param sequentialCouponIndex 多次优惠索引. Which use this is, from 0. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun returnUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, sequentialCouponIndex: Long? = null, options: CallOptions? = null): UserCoupon =
        calls.returnUserCoupon(openid, couponCode, ReturnUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId, sequentialCouponIndex = sequentialCouponIndex)).await(options)

    /**
     * End a user's coupon (失效用户商品券).
     *
     * This cannot be undone.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param stockId 批次ID.
     * @param outRequestNo 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, deactivateReason: String, options: CallOptions? = null): DeactivateUserCouponResponse =
        calls.deactivateUserCoupon(openid, couponCode, DeactivateUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId, deactivateReason = deactivateReason)).await(options)

    /**
     * End a user's bundle of coupons (失效用户商品券组).
     *
     * This cannot be undone.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param userCouponBundleId 用户券组ID. At most 40 characters.
     * @param appid 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param outRequestNo 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateUserCouponBundle(openid: String, userCouponBundleId: String, appid: String, brandId: String, outRequestNo: String, productCouponId: String, stockBundleId: String, deactivateReason: String, options: CallOptions? = null): UserCouponBundle =
        calls.deactivateUserCouponBundle(openid, userCouponBundleId, DeactivateUserCouponBundleRequest(appid = appid, brandId = brandId, outRequestNo = outRequestNo, productCouponId = productCouponId, stockBundleId = stockBundleId, deactivateReason = deactivateReason)).await(options)
}
