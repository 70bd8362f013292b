// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantcoupon

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Coupons of merchants (商家券), as [Call]s to execute or to wait for. */
public class MerchantCouponCalls internal constructor(private val core: Core) {

    /** See [MerchantCouponService.setCallback]. */
    public fun setCallback(request: SetCallbackRequest): Call<SetCallbackResponse> =
        core.call("merchant_coupon.set_callback", Fields().putAll(request)) { SetCallbackResponse(it.json) }

    /** See [MerchantCouponService.getCallback]. */
    public fun getCallback(mchid: String? = null): Call<GetCallbackResponse> =
        core.call("merchant_coupon.get_callback", Fields().put("mchid", mchid)) { GetCallbackResponse(it.json) }

    /** See [MerchantCouponService.createStock]. */
    public fun createStock(request: CreateStockRequest): Call<CreateStockResponse> =
        core.call("merchant_coupon.create_stock", Fields().putAll(request)) { CreateStockResponse(it.json) }

    /** See [MerchantCouponService.getStock]. */
    public fun getStock(stockId: String): Call<GetStockResponse> =
        core.call("merchant_coupon.get_stock", Fields().put("stock_id", stockId)) { GetStockResponse(it.json) }

    /** See [MerchantCouponService.updateStock]. */
    public fun updateStock(stockId: String, request: UpdateStockRequest): Call<kotlin.Unit> =
        core.call("merchant_coupon.update_stock", Fields().put("stock_id", stockId).putAll(request)) { }

    /** See [MerchantCouponService.updateStockBudget]. */
    public fun updateStockBudget(stockId: String, request: UpdateStockBudgetRequest): Call<UpdateStockBudgetResponse> =
        core.call("merchant_coupon.update_stock_budget", Fields().put("stock_id", stockId).putAll(request)) { UpdateStockBudgetResponse(it.json) }

    /** See [MerchantCouponService.uploadCouponCodes]. */
    public fun uploadCouponCodes(stockId: String, request: UploadCouponCodesRequest): Call<UploadCouponCodesResponse> =
        core.call("merchant_coupon.upload_coupon_codes", Fields().put("stock_id", stockId).putAll(request)) { UploadCouponCodesResponse(it.json) }

    /** See [MerchantCouponService.listCouponCodes]. */
    public fun listCouponCodes(stockId: String, appid: String? = null, status: String? = null, offset: Long? = null, limit: Long? = null): Call<ListCouponCodesResponse> =
        core.call("merchant_coupon.list_coupon_codes", Fields().put("stock_id", stockId).put("appid", appid).put("status", status).put("offset", offset).put("limit", limit)) { ListCouponCodesResponse(it.json) }

    /** See [MerchantCouponService.listCouponCodes]. */
    public fun listCouponCodes(stockId: String): Call<ListCouponCodesResponse> =
        listCouponCodes(stockId = stockId, appid = null, status = null, offset = null, limit = null)

    /** Every item of every page of [listCouponCodes], from the page that the arguments name. */
    public fun listCouponCodesPaginated(stockId: String, appid: String? = null, status: String? = null, offset: Long? = null, limit: Long? = null): Pages<CouponCode> =
        Pages(listCouponCodes(stockId = stockId, appid = appid, status = status, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { CouponCode(it.tree()) }

    /** Every item of every page of [listCouponCodes], from the page that the arguments name. */
    public fun listCouponCodesPaginated(stockId: String): Pages<CouponCode> =
        listCouponCodesPaginated(stockId = stockId, appid = null, status = null, offset = null, limit = null)

    /** See [MerchantCouponService.getCouponCode]. */
    public fun getCouponCode(stockId: String, couponCode: String, appid: String? = null): Call<GetCouponCodeResponse> =
        core.call("merchant_coupon.get_coupon_code", Fields().put("stock_id", stockId).put("coupon_code", couponCode).put("appid", appid)) { GetCouponCodeResponse(it.json) }

    /** See [MerchantCouponService.getCouponCode]. */
    public fun getCouponCode(stockId: String, couponCode: String): Call<GetCouponCodeResponse> =
        getCouponCode(stockId = stockId, couponCode = couponCode, appid = null)

    /** See [MerchantCouponService.deleteCouponCode]. */
    public fun deleteCouponCode(stockId: String, couponCode: String, deleteRequestNo: String): Call<DeleteCouponCodeResponse> =
        core.call("merchant_coupon.delete_coupon_code", Fields().put("stock_id", stockId).put("coupon_code", couponCode).put("delete_request_no", deleteRequestNo)) { DeleteCouponCodeResponse(it.json) }

    /** See [MerchantCouponService.sendCoupon]. */
    public fun sendCoupon(request: SendCouponRequest): Call<SendCouponResponse> =
        core.call("merchant_coupon.send_coupon", Fields().putAll(request)) { SendCouponResponse(it.json) }

    /** See [MerchantCouponService.sendProductCoupon]. */
    public fun sendProductCoupon(request: SendProductCouponRequest): Call<SendProductCouponResponse> =
        core.call("merchant_coupon.send_product_coupon", Fields().putAll(request)) { SendProductCouponResponse(it.json) }

    /** See [MerchantCouponService.preSendProductCoupon]. */
    public fun preSendProductCoupon(request: PreSendProductCouponRequest): Call<PreSendProductCouponResponse> =
        core.call("merchant_coupon.pre_send_product_coupon", Fields().putAll(request)) { PreSendProductCouponResponse(it.json) }

    /** See [MerchantCouponService.sendGovernmentCard]. */
    public fun sendGovernmentCard(cardId: String, request: SendGovernmentCardRequest): Call<SendGovernmentCardResponse> =
        core.call("merchant_coupon.send_government_card", Fields().put("card_id", cardId).putAll(request)) { SendGovernmentCardResponse(it.json) }

    /** See [MerchantCouponService.listCoupons]. */
    public fun listCoupons(openid: String, appid: String, stockId: String? = null, offset: Long? = null, limit: Long? = null, belongMerchant: String? = null, couponState: String? = null, creatorMerchant: String? = null, senderMerchant: String? = null): Call<ListCouponsResponse> =
        core.call("merchant_coupon.list_coupons", Fields().put("openid", openid).put("appid", appid).put("stock_id", stockId).put("offset", offset).put("limit", limit).put("belong_merchant", belongMerchant).put("coupon_state", couponState).put("creator_merchant", creatorMerchant).put("sender_merchant", senderMerchant)) { ListCouponsResponse(it.json) }

    /** See [MerchantCouponService.listCoupons]. */
    public fun listCoupons(openid: String, appid: String): Call<ListCouponsResponse> =
        listCoupons(openid = openid, appid = appid, stockId = null, offset = null, limit = null, belongMerchant = null, couponState = null, creatorMerchant = null, senderMerchant = null)

    /** Every item of every page of [listCoupons], from the page that the arguments name. */
    public fun listCouponsPaginated(openid: String, appid: String, stockId: String? = null, offset: Long? = null, limit: Long? = null, belongMerchant: String? = null, couponState: String? = null, creatorMerchant: String? = null, senderMerchant: String? = null): Pages<UserCoupon> =
        Pages(listCoupons(openid = openid, appid = appid, stockId = stockId, offset = offset, limit = limit, belongMerchant = belongMerchant, couponState = couponState, creatorMerchant = creatorMerchant, senderMerchant = senderMerchant), "data", Position.Page("offset", "limit", "total_count", 0)) { UserCoupon(it.tree()) }

    /** Every item of every page of [listCoupons], from the page that the arguments name. */
    public fun listCouponsPaginated(openid: String, appid: String): Pages<UserCoupon> =
        listCouponsPaginated(openid = openid, appid = appid, stockId = null, offset = null, limit = null, belongMerchant = null, couponState = null, creatorMerchant = null, senderMerchant = null)

    /** See [MerchantCouponService.getCoupon]. */
    public fun getCoupon(openid: String, couponCode: String, appid: String): Call<GetCouponResponse> =
        core.call("merchant_coupon.get_coupon", Fields().put("openid", openid).put("coupon_code", couponCode).put("appid", appid)) { GetCouponResponse(it.json) }

    /** See [MerchantCouponService.useCoupon]. */
    public fun useCoupon(request: UseCouponRequest): Call<UseCouponResponse> =
        core.call("merchant_coupon.use_coupon", Fields().putAll(request)) { UseCouponResponse(it.json) }

    /** See [MerchantCouponService.associateOrder]. */
    public fun associateOrder(request: AssociateOrderRequest): Call<AssociateOrderResponse> =
        core.call("merchant_coupon.associate_order", Fields().putAll(request)) { AssociateOrderResponse(it.json) }

    /** See [MerchantCouponService.disassociateOrder]. */
    public fun disassociateOrder(request: DisassociateOrderRequest): Call<DisassociateOrderResponse> =
        core.call("merchant_coupon.disassociate_order", Fields().putAll(request)) { DisassociateOrderResponse(it.json) }

    /** See [MerchantCouponService.returnCoupon]. */
    public fun returnCoupon(request: ReturnCouponRequest): Call<ReturnCouponResponse> =
        core.call("merchant_coupon.return_coupon", Fields().putAll(request)) { ReturnCouponResponse(it.json) }

    /** See [MerchantCouponService.deactivateCoupon]. */
    public fun deactivateCoupon(request: DeactivateCouponRequest): Call<DeactivateCouponResponse> =
        core.call("merchant_coupon.deactivate_coupon", Fields().putAll(request)) { DeactivateCouponResponse(it.json) }

    /** See [MerchantCouponService.paySubsidy]. */
    public fun paySubsidy(request: PaySubsidyRequest): Call<SubsidyPayReceipt> =
        core.call("merchant_coupon.pay_subsidy", Fields().putAll(request)) { SubsidyPayReceipt(it.json) }

    /** See [MerchantCouponService.listSubsidyPayReceipts]. */
    public fun listSubsidyPayReceipts(stockId: String, couponCode: String, outSubsidyNo: String? = null): Call<ListSubsidyPayReceiptsResponse> =
        core.call("merchant_coupon.list_subsidy_pay_receipts", Fields().put("stock_id", stockId).put("coupon_code", couponCode).put("out_subsidy_no", outSubsidyNo)) { ListSubsidyPayReceiptsResponse(it.json) }

    /** See [MerchantCouponService.listSubsidyPayReceipts]. */
    public fun listSubsidyPayReceipts(stockId: String, couponCode: String): Call<ListSubsidyPayReceiptsResponse> =
        listSubsidyPayReceipts(stockId = stockId, couponCode = couponCode, outSubsidyNo = null)

    /** See [MerchantCouponService.getSubsidyPayReceipt]. */
    public fun getSubsidyPayReceipt(subsidyReceiptId: String): Call<SubsidyPayReceipt> =
        core.call("merchant_coupon.get_subsidy_pay_receipt", Fields().put("subsidy_receipt_id", subsidyReceiptId)) { SubsidyPayReceipt(it.json) }

    /** See [MerchantCouponService.returnSubsidy]. */
    public fun returnSubsidy(request: ReturnSubsidyRequest): Call<SubsidyReturnReceipt> =
        core.call("merchant_coupon.return_subsidy", Fields().putAll(request)) { SubsidyReturnReceipt(it.json) }

    /** See [MerchantCouponService.getSubsidyReturnReceipt]. */
    public fun getSubsidyReturnReceipt(subsidyReturnReceiptId: String): Call<SubsidyReturnReceipt> =
        core.call("merchant_coupon.get_subsidy_return_receipt", Fields().put("subsidy_return_receipt_id", subsidyReturnReceiptId)) { SubsidyReturnReceipt(it.json) }
}
