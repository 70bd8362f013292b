// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankmarketing

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import java.nio.file.Path

/** Promotions of banks (银行营销), as [Call]s to execute or to wait for. */
public class BankMarketingCalls internal constructor(private val core: Core) {

    /** See [BankMarketingService.createPackageUploadTask]. */
    public fun createPackageUploadTask(packageId: String, file: ByteArray, bankType: String, filename: String? = null): Call<PackageUploadTask> =
        createPackageUploadTask(file = FileInput(file), packageId = packageId, bankType = bankType, filename = filename)

    internal fun createPackageUploadTask(file: FileInput, packageId: String, bankType: String, filename: String?): Call<PackageUploadTask> =
        core.call("bank_marketing.create_package_upload_task", Fields().put("package_id", packageId).put("bank_type", bankType).put("filename", filename), file) { PackageUploadTask(it.json) }

    /** See [BankMarketingService.createPackageUploadTask]. */
    public fun createPackageUploadTask(packageId: String, file: ByteArray, bankType: String): Call<PackageUploadTask> =
        createPackageUploadTask(packageId = packageId, file = file, bankType = bankType, filename = null)

    /** See [BankMarketingService.createPackageUploadTask]. */
    public fun createPackageUploadTask(file: Path, packageId: String, bankType: String): Call<PackageUploadTask> =
        createPackageUploadTask(file = FileInput(file), packageId = packageId, bankType = bankType, filename = file.fileName.toString())

    /** See [BankMarketingService.listPackageUploadTasks]. */
    public fun listPackageUploadTasks(packageId: String, status: String? = null, offset: Long? = null, limit: Long? = null, filename: String? = null): Call<ListPackageUploadTasksResponse> =
        core.call("bank_marketing.list_package_upload_tasks", Fields().put("package_id", packageId).put("status", status).put("offset", offset).put("limit", limit).put("filename", filename)) { ListPackageUploadTasksResponse(it.json) }

    /** See [BankMarketingService.listPackageUploadTasks]. */
    public fun listPackageUploadTasks(packageId: String): Call<ListPackageUploadTasksResponse> =
        listPackageUploadTasks(packageId = packageId, status = null, offset = null, limit = null, filename = null)

    /** Every item of every page of [listPackageUploadTasks], from the page that the arguments name. */
    public fun listPackageUploadTasksPaginated(packageId: String, status: String? = null, offset: Long? = null, limit: Long? = null, filename: String? = null): Pages<PackageUploadTask> =
        Pages(listPackageUploadTasks(packageId = packageId, status = status, offset = offset, limit = limit, filename = filename), "data", Position.Page("offset", "limit", "total_count", 0)) { PackageUploadTask(it.tree()) }

    /** Every item of every page of [listPackageUploadTasks], from the page that the arguments name. */
    public fun listPackageUploadTasksPaginated(packageId: String): Pages<PackageUploadTask> =
        listPackageUploadTasksPaginated(packageId = packageId, status = null, offset = null, limit = null, filename = null)

    /** See [BankMarketingService.enrollUserInMultiDiscount]. */
    public fun enrollUserInMultiDiscount(openid: String, request: EnrollUserInMultiDiscountRequest): Call<EnrollUserInMultiDiscountResponse> =
        core.call("bank_marketing.enroll_user_in_multi_discount", Fields().put("openid", openid).putAll(request)) { EnrollUserInMultiDiscountResponse(it.json) }

    /** See [BankMarketingService.getMultiDiscountCoupon]. */
    public fun getMultiDiscountCoupon(openid: String, couponId: String, appid: String): Call<GetMultiDiscountCouponResponse> =
        core.call("bank_marketing.get_multi_discount_coupon", Fields().put("openid", openid).put("coupon_id", couponId).put("appid", appid)) { GetMultiDiscountCouponResponse(it.json) }

    /** See [BankMarketingService.sendUserWithdrawalCoupon]. */
    public fun sendUserWithdrawalCoupon(openid: String, request: SendUserWithdrawalCouponRequest): Call<SendUserWithdrawalCouponResponse> =
        core.call("bank_marketing.send_user_withdrawal_coupon", Fields().put("openid", openid).putAll(request)) { SendUserWithdrawalCouponResponse(it.json) }

    /** See [BankMarketingService.listUserWithdrawalCoupons]. */
    public fun listUserWithdrawalCoupons(openid: String, mchid: String, appid: String, stockId: String, offset: Long? = null, limit: Long? = null): Call<ListUserWithdrawalCouponsResponse> =
        core.call("bank_marketing.list_user_withdrawal_coupons", Fields().put("openid", openid).put("mchid", mchid).put("appid", appid).put("stock_id", stockId).put("offset", offset).put("limit", limit)) { ListUserWithdrawalCouponsResponse(it.json) }

    /** See [BankMarketingService.listUserWithdrawalCoupons]. */
    public fun listUserWithdrawalCoupons(openid: String, mchid: String, appid: String, stockId: String): Call<ListUserWithdrawalCouponsResponse> =
        listUserWithdrawalCoupons(openid = openid, mchid = mchid, appid = appid, stockId = stockId, offset = null, limit = null)

    /** Every item of every page of [listUserWithdrawalCoupons], from the page that the arguments name. */
    public fun listUserWithdrawalCouponsPaginated(openid: String, mchid: String, appid: String, stockId: String, offset: Long? = null, limit: Long? = null): Pages<UserWithdrawalCoupon> =
        Pages(listUserWithdrawalCoupons(openid = openid, mchid = mchid, appid = appid, stockId = stockId, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { UserWithdrawalCoupon(it.tree()) }

    /** Every item of every page of [listUserWithdrawalCoupons], from the page that the arguments name. */
    public fun listUserWithdrawalCouponsPaginated(openid: String, mchid: String, appid: String, stockId: String): Pages<UserWithdrawalCoupon> =
        listUserWithdrawalCouponsPaginated(openid = openid, mchid = mchid, appid = appid, stockId = stockId, offset = null, limit = null)

    /** See [BankMarketingService.createIndustryCouponToken]. */
    public fun createIndustryCouponToken(request: CreateIndustryCouponTokenRequest): Call<CreateIndustryCouponTokenResponse> =
        core.call("bank_marketing.create_industry_coupon_token", Fields().putAll(request)) { CreateIndustryCouponTokenResponse(it.json) }
}
