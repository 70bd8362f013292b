// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.productcoupon

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import java.nio.file.Path

/** Product coupons of brands (商品券), as [Call]s to execute or to wait for. */
public class ProductCouponCalls internal constructor(private val core: Core) {

    /** See [ProductCouponService.setNotifyConfig]. */
    public fun setNotifyConfig(request: SetNotifyConfigRequest): Call<NotifyConfig> =
        core.call("product_coupon.set_notify_config", Fields().putAll(request)) { NotifyConfig(it.json) }

    /** See [ProductCouponService.getNotifyConfig]. */
    public fun getNotifyConfig(): Call<NotifyConfig> =
        core.call("product_coupon.get_notify_config", Fields()) { NotifyConfig(it.json) }

    /** See [ProductCouponService.uploadImage]. */
    public fun uploadImage(file: ByteArray, filename: String): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = filename)

    internal fun uploadImage(file: FileInput, filename: String): Call<UploadImageResponse> =
        core.call("product_coupon.upload_image", Fields().put("filename", filename), file) { UploadImageResponse(it.json) }

    /** See [ProductCouponService.uploadImage]. */
    public fun uploadImage(file: Path): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = file.fileName.toString())

    /** See [ProductCouponService.createImageGenerationTask]. */
    public fun createImageGenerationTask(request: CreateImageGenerationTaskRequest): Call<CreateImageGenerationTaskResponse> =
        core.call("product_coupon.create_image_generation_task", Fields().putAll(request)) { CreateImageGenerationTaskResponse(it.json) }

    /** See [ProductCouponService.getImageGenerationTask]. */
    public fun getImageGenerationTask(taskId: String, brandId: String, imageGenerationType: String): Call<GetImageGenerationTaskResponse> =
        core.call("product_coupon.get_image_generation_task", Fields().put("task_id", taskId).put("brand_id", brandId).put("image_generation_type", imageGenerationType)) { GetImageGenerationTaskResponse(it.json) }

    /** See [ProductCouponService.createProductCoupon]. */
    public fun createProductCoupon(request: CreateProductCouponRequest): Call<CreateProductCouponResponse> =
        core.call("product_coupon.create_product_coupon", Fields().putAll(request)) { CreateProductCouponResponse(it.json) }

    /** See [ProductCouponService.getProductCoupon]. */
    public fun getProductCoupon(productCouponId: String, brandId: String): Call<ProductCoupon> =
        core.call("product_coupon.get_product_coupon", Fields().put("product_coupon_id", productCouponId).put("brand_id", brandId)) { ProductCoupon(it.json) }

    /** See [ProductCouponService.updateProductCoupon]. */
    public fun updateProductCoupon(productCouponId: String, request: UpdateProductCouponRequest): Call<ProductCoupon> =
        core.call("product_coupon.update_product_coupon", Fields().put("product_coupon_id", productCouponId).putAll(request)) { ProductCoupon(it.json) }

    /** See [ProductCouponService.deactivateProductCoupon]. */
    public fun deactivateProductCoupon(productCouponId: String, request: DeactivateProductCouponRequest): Call<ProductCoupon> =
        core.call("product_coupon.deactivate_product_coupon", Fields().put("product_coupon_id", productCouponId).putAll(request)) { ProductCoupon(it.json) }

    /** See [ProductCouponService.createStock]. */
    public fun createStock(productCouponId: String, request: CreateStockRequest): Call<StandaloneStock> =
        core.call("product_coupon.create_stock", Fields().put("product_coupon_id", productCouponId).putAll(request)) { StandaloneStock(it.json) }

    /** See [ProductCouponService.listStocks]. */
    public fun listStocks(productCouponId: String, brandId: String, stockBundleId: String? = null, pageSize: Long? = null, pageToken: String? = null, state: String? = null): Call<ListStocksResponse> =
        core.call("product_coupon.list_stocks", Fields().put("product_coupon_id", productCouponId).put("brand_id", brandId).put("stock_bundle_id", stockBundleId).put("page_size", pageSize).put("page_token", pageToken).put("state", state)) { ListStocksResponse(it.json) }

    /** See [ProductCouponService.listStocks]. */
    public fun listStocks(productCouponId: String, brandId: String): Call<ListStocksResponse> =
        listStocks(productCouponId = productCouponId, brandId = brandId, stockBundleId = null, pageSize = null, pageToken = null, state = null)

    /** Every item of every page of [listStocks], from the page that the arguments name. */
    public fun listStocksPaginated(productCouponId: String, brandId: String, stockBundleId: String? = null, pageSize: Long? = null, pageToken: String? = null, state: String? = null): Pages<Stock> =
        Pages(listStocks(productCouponId = productCouponId, brandId = brandId, stockBundleId = stockBundleId, pageSize = pageSize, pageToken = pageToken, state = state), "stock_list", Position.Cursor("page_token", "next_page_token")) { Stock(it.tree()) }

    /** Every item of every page of [listStocks], from the page that the arguments name. */
    public fun listStocksPaginated(productCouponId: String, brandId: String): Pages<Stock> =
        listStocksPaginated(productCouponId = productCouponId, brandId = brandId, stockBundleId = null, pageSize = null, pageToken = null, state = null)

    /** See [ProductCouponService.getStock]. */
    public fun getStock(productCouponId: String, stockId: String, brandId: String): Call<Stock> =
        core.call("product_coupon.get_stock", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).put("brand_id", brandId)) { Stock(it.json) }

    /** See [ProductCouponService.updateStock]. */
    public fun updateStock(productCouponId: String, stockId: String, request: UpdateStockRequest): Call<StandaloneStock> =
        core.call("product_coupon.update_stock", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).putAll(request)) { StandaloneStock(it.json) }

    /** See [ProductCouponService.updateStockBudget]. */
    public fun updateStockBudget(productCouponId: String, stockId: String, request: UpdateStockBudgetRequest): Call<StandaloneStock> =
        core.call("product_coupon.update_stock_budget", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).putAll(request)) { StandaloneStock(it.json) }

    /** See [ProductCouponService.uploadStockCouponCodes]. */
    public fun uploadStockCouponCodes(productCouponId: String, stockId: String, request: UploadStockCouponCodesRequest): Call<UploadStockCouponCodesResponse> =
        core.call("product_coupon.upload_stock_coupon_codes", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).putAll(request)) { UploadStockCouponCodesResponse(it.json) }

    /** See [ProductCouponService.associateStockStores]. */
    public fun associateStockStores(productCouponId: String, stockId: String, request: AssociateStockStoresRequest): Call<AssociateStockStoresResponse> =
        core.call("product_coupon.associate_stock_stores", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).putAll(request)) { AssociateStockStoresResponse(it.json) }

    /** See [ProductCouponService.listStockAssociatedStores]. */
    public fun listStockAssociatedStores(productCouponId: String, stockId: String, brandId: String, pageSize: Long? = null, pageToken: String? = null): Call<ListStockAssociatedStoresResponse> =
        core.call("product_coupon.list_stock_associated_stores", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).put("brand_id", brandId).put("page_size", pageSize).put("page_token", pageToken)) { ListStockAssociatedStoresResponse(it.json) }

    /** See [ProductCouponService.listStockAssociatedStores]. */
    public fun listStockAssociatedStores(productCouponId: String, stockId: String, brandId: String): Call<ListStockAssociatedStoresResponse> =
        listStockAssociatedStores(productCouponId = productCouponId, stockId = stockId, brandId = brandId, pageSize = null, pageToken = null)

    /** Every item of every page of [listStockAssociatedStores], from the page that the arguments name. */
    public fun listStockAssociatedStoresPaginated(productCouponId: String, stockId: String, brandId: String, pageSize: Long? = null, pageToken: String? = null): Pages<Store> =
        Pages(listStockAssociatedStores(productCouponId = productCouponId, stockId = stockId, brandId = brandId, pageSize = pageSize, pageToken = pageToken), "store_list", Position.Cursor("page_token", "next_page_token")) { Store(it.tree()) }

    /** Every item of every page of [listStockAssociatedStores], from the page that the arguments name. */
    public fun listStockAssociatedStoresPaginated(productCouponId: String, stockId: String, brandId: String): Pages<Store> =
        listStockAssociatedStoresPaginated(productCouponId = productCouponId, stockId = stockId, brandId = brandId, pageSize = null, pageToken = null)

    /** See [ProductCouponService.disassociateStockStores]. */
    public fun disassociateStockStores(productCouponId: String, stockId: String, request: DisassociateStockStoresRequest): Call<DisassociateStockStoresResponse> =
        core.call("product_coupon.disassociate_stock_stores", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).putAll(request)) { DisassociateStockStoresResponse(it.json) }

    /** See [ProductCouponService.deactivateStock]. */
    public fun deactivateStock(productCouponId: String, stockId: String, request: DeactivateStockRequest): Call<StandaloneStock> =
        core.call("product_coupon.deactivate_stock", Fields().put("product_coupon_id", productCouponId).put("stock_id", stockId).putAll(request)) { StandaloneStock(it.json) }

    /** See [ProductCouponService.createStockBundle]. */
    public fun createStockBundle(productCouponId: String, request: CreateStockBundleRequest): Call<StockBundle> =
        core.call("product_coupon.create_stock_bundle", Fields().put("product_coupon_id", productCouponId).putAll(request)) { StockBundle(it.json) }

    /** See [ProductCouponService.updateStockBundle]. */
    public fun updateStockBundle(productCouponId: String, stockBundleId: String, request: UpdateStockBundleRequest): Call<StockBundle> =
        core.call("product_coupon.update_stock_bundle", Fields().put("product_coupon_id", productCouponId).put("stock_bundle_id", stockBundleId).putAll(request)) { StockBundle(it.json) }

    /** See [ProductCouponService.updateStockBundleBudget]. */
    public fun updateStockBundleBudget(productCouponId: String, stockBundleId: String, request: UpdateStockBundleBudgetRequest): Call<StockBundle> =
        core.call("product_coupon.update_stock_bundle_budget", Fields().put("product_coupon_id", productCouponId).put("stock_bundle_id", stockBundleId).putAll(request)) { StockBundle(it.json) }

    /** See [ProductCouponService.associateStockBundleStores]. */
    public fun associateStockBundleStores(productCouponId: String, stockBundleId: String, request: AssociateStockBundleStoresRequest): Call<AssociateStockBundleStoresResponse> =
        core.call("product_coupon.associate_stock_bundle_stores", Fields().put("product_coupon_id", productCouponId).put("stock_bundle_id", stockBundleId).putAll(request)) { AssociateStockBundleStoresResponse(it.json) }

    /** See [ProductCouponService.disassociateStockBundleStores]. */
    public fun disassociateStockBundleStores(productCouponId: String, stockBundleId: String, request: DisassociateStockBundleStoresRequest): Call<DisassociateStockBundleStoresResponse> =
        core.call("product_coupon.disassociate_stock_bundle_stores", Fields().put("product_coupon_id", productCouponId).put("stock_bundle_id", stockBundleId).putAll(request)) { DisassociateStockBundleStoresResponse(it.json) }

    /** See [ProductCouponService.sendUserCoupon]. */
    public fun sendUserCoupon(openid: String, request: SendUserCouponRequest): Call<SendUserCouponResponse> =
        core.call("product_coupon.send_user_coupon", Fields().put("openid", openid).putAll(request)) { SendUserCouponResponse(it.json) }

    /** See [ProductCouponService.listUserCoupons]. */
    public fun listUserCoupons(openid: String, appid: String, brandId: String, stockId: String? = null, productCouponId: String? = null, userCouponBundleId: String? = null, couponState: String? = null, pageSize: Long? = null, pageToken: String? = null): Call<ListUserCouponsResponse> =
        core.call("product_coupon.list_user_coupons", Fields().put("openid", openid).put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("product_coupon_id", productCouponId).put("user_coupon_bundle_id", userCouponBundleId).put("coupon_state", couponState).put("page_size", pageSize).put("page_token", pageToken)) { ListUserCouponsResponse(it.json) }

    /** See [ProductCouponService.listUserCoupons]. */
    public fun listUserCoupons(openid: String, appid: String, brandId: String): Call<ListUserCouponsResponse> =
        listUserCoupons(openid = openid, appid = appid, brandId = brandId, stockId = null, productCouponId = null, userCouponBundleId = null, couponState = null, pageSize = null, pageToken = null)

    /** Every item of every page of [listUserCoupons], from the page that the arguments name. */
    public fun listUserCouponsPaginated(openid: String, appid: String, brandId: String, stockId: String? = null, productCouponId: String? = null, userCouponBundleId: String? = null, couponState: String? = null, pageSize: Long? = null, pageToken: String? = null): Pages<UserCouponItem> =
        Pages(listUserCoupons(openid = openid, appid = appid, brandId = brandId, stockId = stockId, productCouponId = productCouponId, userCouponBundleId = userCouponBundleId, couponState = couponState, pageSize = pageSize, pageToken = pageToken), "user_coupon_list", Position.Cursor("page_token", "next_page_token")) { UserCouponItem(it.tree()) }

    /** Every item of every page of [listUserCoupons], from the page that the arguments name. */
    public fun listUserCouponsPaginated(openid: String, appid: String, brandId: String): Pages<UserCouponItem> =
        listUserCouponsPaginated(openid = openid, appid = appid, brandId = brandId, stockId = null, productCouponId = null, userCouponBundleId = null, couponState = null, pageSize = null, pageToken = null)

    /** See [ProductCouponService.preSendUserCoupon]. */
    public fun preSendUserCoupon(openid: String, request: PreSendUserCouponRequest): Call<PreSendUserCouponResponse> =
        core.call("product_coupon.pre_send_user_coupon", Fields().put("openid", openid).putAll(request)) { PreSendUserCouponResponse(it.json) }

    /** See [ProductCouponService.sendUserCouponBundle]. */
    public fun sendUserCouponBundle(openid: String, request: SendUserCouponBundleRequest): Call<UserCouponBundle> =
        core.call("product_coupon.send_user_coupon_bundle", Fields().put("openid", openid).putAll(request)) { UserCouponBundle(it.json) }

    /** See [ProductCouponService.preSendUserCouponBundle]. */
    public fun preSendUserCouponBundle(openid: String, request: PreSendUserCouponBundleRequest): Call<PreSendUserCouponBundleResponse> =
        core.call("product_coupon.pre_send_user_coupon_bundle", Fields().put("openid", openid).putAll(request)) { PreSendUserCouponBundleResponse(it.json) }

    /** See [ProductCouponService.getUserCoupon]. */
    public fun getUserCoupon(openid: String, couponCode: String, appid: String, brandId: String, stockId: String, productCouponId: String): Call<UserCoupon> =
        core.call("product_coupon.get_user_coupon", Fields().put("openid", openid).put("coupon_code", couponCode).put("appid", appid).put("brand_id", brandId).put("stock_id", stockId).put("product_coupon_id", productCouponId)) { UserCoupon(it.json) }

    /** See [ProductCouponService.confirmUserCoupon]. */
    public fun confirmUserCoupon(openid: String, couponCode: String, request: ConfirmUserCouponRequest): Call<ConfirmUserCouponResponse> =
        core.call("product_coupon.confirm_user_coupon", Fields().put("openid", openid).put("coupon_code", couponCode).putAll(request)) { ConfirmUserCouponResponse(it.json) }

    /** See [ProductCouponService.useUserCoupon]. */
    public fun useUserCoupon(openid: String, couponCode: String, request: UseUserCouponRequest): Call<UseUserCouponResponse> =
        core.call("product_coupon.use_user_coupon", Fields().put("openid", openid).put("coupon_code", couponCode).putAll(request)) { UseUserCouponResponse(it.json) }

    /** See [ProductCouponService.returnUserCoupon]. */
    public fun returnUserCoupon(openid: String, couponCode: String, request: ReturnUserCouponRequest): Call<UserCoupon> =
        core.call("product_coupon.return_user_coupon", Fields().put("openid", openid).put("coupon_code", couponCode).putAll(request)) { UserCoupon(it.json) }

    /** See [ProductCouponService.deactivateUserCoupon]. */
    public fun deactivateUserCoupon(openid: String, couponCode: String, request: DeactivateUserCouponRequest): Call<DeactivateUserCouponResponse> =
        core.call("product_coupon.deactivate_user_coupon", Fields().put("openid", openid).put("coupon_code", couponCode).putAll(request)) { DeactivateUserCouponResponse(it.json) }

    /** See [ProductCouponService.deactivateUserCouponBundle]. */
    public fun deactivateUserCouponBundle(openid: String, userCouponBundleId: String, request: DeactivateUserCouponBundleRequest): Call<UserCouponBundle> =
        core.call("product_coupon.deactivate_user_coupon_bundle", Fields().put("openid", openid).put("user_coupon_bundle_id", userCouponBundleId).putAll(request)) { UserCouponBundle(it.json) }
}
