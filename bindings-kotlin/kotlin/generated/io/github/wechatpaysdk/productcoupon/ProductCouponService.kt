// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.productcoupon

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.bytes
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Product coupons (商品券). */
public class ProductCouponService internal constructor(core: Core) {
    private val calls = ProductCouponCalls(core)

    /**
     * Have an image generated (提交图片生成任务).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017327735)
     *
     * @param brandId 品牌ID.
     * @param taskId 图片生成的任务ID.
     * @param imageGenerationType 图片生成类型. See [ImageGenerationType].
     * @param combineImage 拼图数据.
     * @param cutOut 抠图数据.
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
     * @param taskId 图片生成的任务ID.
     * @param brandId 品牌ID.
     * @param imageGenerationType 图片生成类型. See [ImageGenerationType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getImageGenerationTask(taskId: String, brandId: String, imageGenerationType: String, options: CallOptions? = null): GetImageGenerationTaskResponse =
        calls.getImageGenerationTask(taskId, brandId, imageGenerationType).await(options)

    /**
     * Upload an image (图片上传).
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

    /** Reads the file at this path and uploads it. */
    public suspend fun uploadImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadImageResponse =
        uploadImage(file = file.bytes(), filename = filename, options = options)

    /**
     * Get the address that events are notified to (获取商品券事件通知地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781284)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getNotifyConfig(options: CallOptions? = null): NotifyConfig =
        calls.getNotifyConfig().await(options)

    /**
     * Set the address that events are notified to (设置商品券事件通知地址).
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
     * Create a product coupon (创建商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
     *
     * @param brandId 品牌ID.
     * @param outRequestNo 创建请求单号. The merchant's own number of this request. At most 40 characters.
     * @param type 商品券类型. See [CreateProductCouponRequestType].
     * @param displayInfo 展示信息.
     * @param scope 优惠范围. See [Scope].
     * @param usageMode 使用模式. See [UsageMode].
     * @param outProductNo 外部商品ID. At most 40 characters.
     * @param progressiveBundleUsageInfo 多次优惠模式信息.
     * @param sequentialUsageInfo 多次优惠模式信息. Known from the community.
     * @param singleUsageInfo 单券模式信息.
     * @param stock 批次.
     * @param stockBundle 批次组.
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
     * @param brandId 品牌ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getProductCoupon(productCouponId: String, brandId: String, options: CallOptions? = null): ProductCoupon =
        calls.getProductCoupon(productCouponId, brandId).await(options)

    /**
     * Change a product coupon (修改商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781296)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 修改请求单号. The merchant's own number of this request. At most 40 characters.
     * @param displayInfo 展示信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateProductCoupon(productCouponId: String, brandId: String, outRequestNo: String, displayInfo: ProductCouponDisplay, options: CallOptions? = null): ProductCoupon =
        calls.updateProductCoupon(productCouponId, UpdateProductCouponRequest(brandId = brandId, outRequestNo = outRequestNo, displayInfo = displayInfo)).await(options)

    /**
     * Make a product coupon void (失效商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781290)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 失效请求单号. The merchant's own number of this request. At most 40 characters.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateProductCoupon(productCouponId: String, brandId: String, outRequestNo: String, deactivateReason: String, options: CallOptions? = null): ProductCoupon =
        calls.deactivateProductCoupon(productCouponId, DeactivateProductCouponRequest(brandId = brandId, outRequestNo = outRequestNo, deactivateReason = deactivateReason)).await(options)

    /**
     * Add a bundle of stocks to a product coupon (添加商品券批次组).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 创建请求单号. The merchant's own number of this request. At most 40 characters.
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
     * @param brandId 品牌ID.
     * @param outRequestNo 修改请求单号. The merchant's own number of this request. At most 40 characters.
     * @param couponDisplayInfo 用户商品券展示信息.
     * @param notifyConfig 事件通知配置.
     * @param remark 备注. At most 20 characters.
     * @param storeScope 可用门店范围. See [StoreScope].
     * @param usageRuleDisplayInfo 券使用规则展示信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBundle(productCouponId: String, stockBundleId: String, brandId: String, outRequestNo: String, couponDisplayInfo: CouponDisplay? = null, notifyConfig: StockNotifyConfig? = null, remark: String? = null, storeScope: String? = null, usageRuleDisplayInfo: UsageRuleDisplay? = null, options: CallOptions? = null): StockBundle =
        calls.updateStockBundle(productCouponId, stockBundleId, UpdateStockBundleRequest(brandId = brandId, outRequestNo = outRequestNo, couponDisplayInfo = couponDisplayInfo, notifyConfig = notifyConfig, remark = remark, storeScope = storeScope, usageRuleDisplayInfo = usageRuleDisplayInfo)).await(options)

    /**
     * Let stores accept a bundle of stocks (批次组批量关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun associateStockBundleStores(productCouponId: String, stockBundleId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): AssociateStockBundleStoresResponse =
        calls.associateStockBundleStores(productCouponId, stockBundleId, AssociateStockBundleStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * Let stores no longer accept a bundle of stocks (批次组批量取消关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun disassociateStockBundleStores(productCouponId: String, stockBundleId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): DisassociateStockBundleStoresResponse =
        calls.disassociateStockBundleStores(productCouponId, stockBundleId, DisassociateStockBundleStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * Change how many coupons a bundle of stocks may give (修改商品券批次组发放预算).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
     *
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 修改请求单号. The merchant's own number of this request. At most 40 characters.
     * @param updateMode 更新模式. See [UpdateMode].
     * @param currentMaxCount 当前批次发放次数总上限.
     * @param currentMaxCountPerDay 当前批次每日发放次数上限.
     * @param targetMaxCount 目标批次发放次数总上限.
     * @param targetMaxCountPerDay 目标批次每日发放次数上限.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBundleBudget(productCouponId: String, stockBundleId: String, brandId: String, outRequestNo: String, updateMode: String, currentMaxCount: Long? = null, currentMaxCountPerDay: Long? = null, targetMaxCount: Long? = null, targetMaxCountPerDay: Long? = null, options: CallOptions? = null): StockBundle =
        calls.updateStockBundleBudget(productCouponId, stockBundleId, UpdateStockBundleBudgetRequest(brandId = brandId, outRequestNo = outRequestNo, updateMode = updateMode, currentMaxCount = currentMaxCount, currentMaxCountPerDay = currentMaxCountPerDay, targetMaxCount = targetMaxCount, targetMaxCountPerDay = targetMaxCountPerDay)).await(options)

    /**
     * List the stocks of a product coupon (查询商品券批次列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781553)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID.
     * @param stockBundleId 批次组ID.
     * @param pageSize 分页大小. Items per page.
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
     * Add a stock to a product coupon (添加商品券批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
     *
     * @param productCouponId 商品券ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 创建请求单号. The merchant's own number of this request. At most 40 characters.
     * @param stock 批次.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createStock(productCouponId: String, brandId: String, outRequestNo: String, stock: StockInput, options: CallOptions? = null): StandaloneStock =
        calls.createStock(productCouponId, CreateStockRequest(brandId = brandId, outRequestNo = outRequestNo, stock = stock)).await(options)

    /**
     * Query a stock (查询商品券指定批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781542)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getStock(productCouponId: String, stockId: String, brandId: String, options: CallOptions? = null): Stock =
        calls.getStock(productCouponId, stockId, brandId).await(options)

    /**
     * Change a stock (修改商品券批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 修改请求单号. The merchant's own number of this request. At most 40 characters.
     * @param couponDisplayInfo 用户商品券展示信息.
     * @param notifyConfig 事件通知配置.
     * @param remark 备注. At most 20 characters.
     * @param storeScope 可用门店范围. See [StoreScope].
     * @param usageRuleDisplayInfo 券使用规则展示信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStock(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, couponDisplayInfo: CouponDisplay? = null, notifyConfig: StockNotifyConfig? = null, remark: String? = null, storeScope: String? = null, usageRuleDisplayInfo: UsageRuleDisplay? = null, options: CallOptions? = null): StandaloneStock =
        calls.updateStock(productCouponId, stockId, UpdateStockRequest(brandId = brandId, outRequestNo = outRequestNo, couponDisplayInfo = couponDisplayInfo, notifyConfig = notifyConfig, remark = remark, storeScope = storeScope, usageRuleDisplayInfo = usageRuleDisplayInfo)).await(options)

    /**
     * Let stores accept a stock (批次关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
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
     * @param brandId 品牌ID.
     * @param pageSize 分页大小. Items per page.
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
     * Make a stock void (失效商品券批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781532)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 失效请求单号. The merchant's own number of this request. At most 40 characters.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateStock(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, deactivateReason: String, options: CallOptions? = null): StandaloneStock =
        calls.deactivateStock(productCouponId, stockId, DeactivateStockRequest(brandId = brandId, outRequestNo = outRequestNo, deactivateReason = deactivateReason)).await(options)

    /**
     * Let stores no longer accept a stock (批次取消关联门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
     * @param storeList 门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun disassociateStockStores(productCouponId: String, stockId: String, brandId: String, storeList: List<Store>, options: CallOptions? = null): DisassociateStockStoresResponse =
        calls.disassociateStockStores(productCouponId, stockId, DisassociateStockStoresRequest(brandId = brandId, storeList = storeList)).await(options)

    /**
     * Change how many coupons a stock may give (修改商品券批次发放预算).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 修改请求单号. The merchant's own number of this request. At most 40 characters.
     * @param updateMode 更新模式. See [UpdateMode].
     * @param currentMaxCount 当前批次发放次数总上限.
     * @param currentMaxCountPerDay 当前批次每日发放次数上限.
     * @param targetMaxCount 目标批次发放次数总上限.
     * @param targetMaxCountPerDay 目标批次每日发放次数上限.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBudget(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, updateMode: String, currentMaxCount: Long? = null, currentMaxCountPerDay: Long? = null, targetMaxCount: Long? = null, targetMaxCountPerDay: Long? = null, options: CallOptions? = null): StandaloneStock =
        calls.updateStockBudget(productCouponId, stockId, UpdateStockBudgetRequest(brandId = brandId, outRequestNo = outRequestNo, updateMode = updateMode, currentMaxCount = currentMaxCount, currentMaxCountPerDay = currentMaxCountPerDay, targetMaxCount = targetMaxCount, targetMaxCountPerDay = targetMaxCountPerDay)).await(options)

    /**
     * Upload codes for a stock (预上传券Code).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781572)
     *
     * @param productCouponId 商品券ID.
     * @param stockId 批次ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 请求单号. The merchant's own number of this request. At most 40 characters.
     * @param codeList 券Code列表. Each at most 40 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadStockCouponCodes(productCouponId: String, stockId: String, brandId: String, outRequestNo: String, codeList: List<String>, options: CallOptions? = null): UploadStockCouponCodesResponse =
        calls.uploadStockCouponCodes(productCouponId, stockId, UploadStockCouponCodesRequest(brandId = brandId, outRequestNo = outRequestNo, codeList = codeList)).await(options)

    /**
     * Give a bundle of coupons to a user (向用户发放商品券批次组).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
     *
     * @param openid 用户OpenID.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The merchant's own number of this giving. At most 128 characters.
     * @param stockBundleId 批次组ID.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param couponTagInfo 用户商品券标签信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun sendUserCouponBundle(openid: String, appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String, attach: String? = null, couponTagInfo: CouponTag? = null, options: CallOptions? = null): UserCouponBundle =
        calls.sendUserCouponBundle(openid, SendUserCouponBundleRequest(appid = appid, brandId = brandId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, stockBundleId = stockBundleId, attach = attach, couponTagInfo = couponTagInfo)).await(options)

    /**
     * Make a user's bundle of coupons void (失效用户商品券组).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
     *
     * @param openid 用户OpenID.
     * @param userCouponBundleId 用户券组ID. At most 40 characters.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param outRequestNo 失效请求单号. The merchant's own number of this request. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param stockBundleId 批次组ID.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateUserCouponBundle(openid: String, userCouponBundleId: String, appid: String, brandId: String, outRequestNo: String, productCouponId: String, stockBundleId: String, deactivateReason: String, options: CallOptions? = null): UserCouponBundle =
        calls.deactivateUserCouponBundle(openid, userCouponBundleId, DeactivateUserCouponBundleRequest(appid = appid, brandId = brandId, outRequestNo = outRequestNo, productCouponId = productCouponId, stockBundleId = stockBundleId, deactivateReason = deactivateReason)).await(options)

    /**
     * List a user's coupons (指定券状态查询用户商品券列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781590)
     *
     * @param openid 用户OpenID.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param userCouponBundleId 用户券组ID.
     * @param couponState 用户商品券状态. See [CouponState].
     * @param pageSize 分页大小. Items per page.
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
     * Give a coupon to a user (向用户发放商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
     *
     * @param openid 用户OpenID.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The merchant's own number of this giving. At most 128 characters.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param couponTagInfo 用户商品券标签信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun sendUserCoupon(openid: String, appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String, attach: String? = null, couponCode: String? = null, couponTagInfo: CouponTag? = null, options: CallOptions? = null): SendUserCouponResponse =
        calls.sendUserCoupon(openid, SendUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, attach = attach, couponCode = couponCode, couponTagInfo = couponTagInfo)).await(options)

    /**
     * Query a user's coupon (查询用户商品券详情).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781582)
     *
     * @param openid 用户OpenID.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, productCouponId: String, options: CallOptions? = null): UserCoupon =
        calls.getUserCoupon(openid, couponCode, appid, brandId, stockId, productCouponId).await(options)

    /**
     * Confirm a coupon that was given (确认发放用户商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781575)
     *
     * @param openid 用户OpenID.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param outRequestNo 确认发放请求单号. The merchant's own number of this request. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun confirmUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, options: CallOptions? = null): ConfirmUserCouponResponse =
        calls.confirmUserCoupon(openid, couponCode, ConfirmUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId)).await(options)

    /**
     * Make a user's coupon void (失效用户商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
     *
     * @param openid 用户OpenID.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param outRequestNo 失效请求单号. The merchant's own number of this request. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param deactivateReason 失效原因. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, deactivateReason: String, options: CallOptions? = null): DeactivateUserCouponResponse =
        calls.deactivateUserCoupon(openid, couponCode, DeactivateUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId, deactivateReason = deactivateReason)).await(options)

    /**
     * Give a used coupon back to the user (退券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781599)
     *
     * @param openid 用户OpenID.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param outRequestNo 退券请求单号. The merchant's own number of this request. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param sequentialCouponIndex 多次优惠索引. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun returnUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, sequentialCouponIndex: Long? = null, options: CallOptions? = null): UserCoupon =
        calls.returnUserCoupon(openid, couponCode, ReturnUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId, sequentialCouponIndex = sequentialCouponIndex)).await(options)

    /**
     * Redeem a user's coupon (核销用户商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015781608)
     *
     * @param openid 用户OpenID.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param outRequestNo 核销请求单号. The merchant's own number of this request. At most 40 characters.
     * @param productCouponId 商品券ID.
     * @param useTime 核销时间. RFC 3339.
     * @param storeId 核销门店ID.
     * @param associatedOrderInfo 关联微信支付订单信息.
     * @param associatedPayScoreOrderInfo 关联微信支付分订单信息.
     * @param savedAmount 优惠金额. In fen.
     * @param sequentialCouponIndex 多次优惠索引. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun useUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, outRequestNo: String, productCouponId: String, useTime: String, storeId: String? = null, associatedOrderInfo: AssociatedOrder? = null, associatedPayScoreOrderInfo: AssociatedPayScoreOrder? = null, savedAmount: Long? = null, sequentialCouponIndex: Long? = null, options: CallOptions? = null): UseUserCouponResponse =
        calls.useUserCoupon(openid, couponCode, UseUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, outRequestNo = outRequestNo, productCouponId = productCouponId, useTime = useTime, storeId = storeId, associatedOrderInfo = associatedOrderInfo, associatedPayScoreOrderInfo = associatedPayScoreOrderInfo, savedAmount = savedAmount, sequentialCouponIndex = sequentialCouponIndex)).await(options)

    /**
     * Prepare a coupon that the user takes in a mini program (向用户预发放商品券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
     *
     * @param openid 用户OpenID.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param stockId 批次ID.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The merchant's own number of this giving. At most 128 characters.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param couponCode 用户商品券Code. At most 40 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun preSendUserCoupon(openid: String, appid: String, brandId: String, stockId: String, productCouponId: String, sendRequestNo: String, attach: String? = null, couponCode: String? = null, options: CallOptions? = null): PreSendUserCouponResponse =
        calls.preSendUserCoupon(openid, PreSendUserCouponRequest(appid = appid, brandId = brandId, stockId = stockId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, attach = attach, couponCode = couponCode)).await(options)

    /**
     * Prepare a bundle of coupons that the user takes in a mini program (向用户预发放商品券批次组).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
     *
     * @param openid 用户OpenID.
     * @param appid 公众账号ID.
     * @param brandId 品牌ID.
     * @param productCouponId 商品券ID.
     * @param sendRequestNo 发券请求单号. The merchant's own number of this giving. At most 40 characters.
     * @param stockBundleId 批次组ID.
     * @param attach 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun preSendUserCouponBundle(openid: String, appid: String, brandId: String, productCouponId: String, sendRequestNo: String, stockBundleId: String, attach: String? = null, options: CallOptions? = null): PreSendUserCouponBundleResponse =
        calls.preSendUserCouponBundle(openid, PreSendUserCouponBundleRequest(appid = appid, brandId = brandId, productCouponId = productCouponId, sendRequestNo = sendRequestNo, stockBundleId = stockBundleId, attach = attach)).await(options)
}
