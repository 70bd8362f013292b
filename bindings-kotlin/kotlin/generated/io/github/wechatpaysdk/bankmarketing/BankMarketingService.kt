// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankmarketing

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Promotions of banks (银行营销). */
public class BankMarketingService internal constructor(core: Core) {
    private val calls = BankMarketingCalls(core)

    /**
     * Upload the users of a package by their agreement numbers (导入定向用户协议号).
     *
     * The file is worked on for a while; look at `status` in `list_package_upload_tasks`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
     *
     * @param packageId 号码包id. The package of users, made in the merchant platform.
     * @param file 文件内容. Its digest is computed for you.
     * @param bankType 银行类型. The bank's code, such as `ICBC_DEBIT`.
     * @param filename 文件名.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPackageUploadTask(packageId: String, file: ByteArray, bankType: String, filename: String? = null, options: CallOptions? = null): PackageUploadTask =
        calls.createPackageUploadTask(packageId, file, bankType, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun createPackageUploadTask(file: Path, packageId: String, bankType: String, filename: String = file.fileName.toString(), options: CallOptions? = null): PackageUploadTask =
        calls.createPackageUploadTask(file = FileInput(file), packageId = packageId, bankType = bankType, filename = filename).await(options)

    /**
     * List the uploads of users to a package (查询上传任务列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
     *
     * @param packageId 号码包id. The package of users, made in the merchant platform.
     * @param status 任务状态. See [Status].
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param filename 文件名. Only uploads of this file.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPackageUploadTasks(packageId: String, status: String? = null, offset: Long? = null, limit: Long? = null, filename: String? = null, options: CallOptions? = null): ListPackageUploadTasksResponse =
        calls.listPackageUploadTasks(packageId, status, offset, limit, filename).await(options)

    /** Every item of every page of [listPackageUploadTasks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPackageUploadTasksPaginated(packageId: String, status: String? = null, offset: Long? = null, limit: Long? = null, filename: String? = null, options: CallOptions? = null): Flow<PackageUploadTask> =
        calls.listPackageUploadTasksPaginated(packageId, status, offset, limit, filename).flow(options)

    /**
     * Enrol a user in a promotion of several discounts (给指定用户报名多笔立减活动).
     *
     * The user gets a coupon for it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
     *
     * @param openid 用户标识ID. The user in `appid`.
     * @param appid 公众账号ID. The app that `openid` belongs to.
     * @param activityId 活动ID.
     * @param stockId 批次号. WeChat Pay's number of the stock.
     * @param outRequestNo 发券凭证. The caller's own number of the giving, unique for the merchant.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun enrollUserInMultiDiscount(openid: String, appid: String, activityId: String, stockId: String, outRequestNo: String, stockCreatorMchid: String, options: CallOptions? = null): EnrollUserInMultiDiscountResponse =
        calls.enrollUserInMultiDiscount(openid, EnrollUserInMultiDiscountRequest(appid = appid, activityId = activityId, stockId = stockId, outRequestNo = outRequestNo, stockCreatorMchid = stockCreatorMchid)).await(options)

    /**
     * Query the coupon of a promotion of several discounts (查询绑定多笔立减活动的代金券详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
     *
     * @param openid 用户标识ID. The user in `appid`.
     * @param couponId 代金券ID.
     * @param appid 公众账号ID. The app that `openid` belongs to.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getMultiDiscountCoupon(openid: String, couponId: String, appid: String, options: CallOptions? = null): GetMultiDiscountCouponResponse =
        calls.getMultiDiscountCoupon(openid, couponId, appid).await(options)

    /**
     * Give a coupon for free withdrawals to a user (为用户发银行提现免费券).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
     *
     * @param openid 用户标识. The user in `appid`.
     * @param mchid 银行提现免费券批次创建方商户号. The merchant that created the stock.
     * @param appid 应用ID. The app that `openid` belongs to.
     * @param stockId 银行提现免费券批次ID. WeChat Pay's number of the stock.
     * @param sendRequestNo 商户单据号. The caller's own number of the giving, unique for the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendUserWithdrawalCoupon(openid: String, mchid: String, appid: String, stockId: String, sendRequestNo: String, options: CallOptions? = null): SendUserWithdrawalCouponResponse =
        calls.sendUserWithdrawalCoupon(openid, SendUserWithdrawalCouponRequest(mchid = mchid, appid = appid, stockId = stockId, sendRequestNo = sendRequestNo)).await(options)

    /**
     * List a user's coupons for free withdrawals (查询批次下用户银行提现免费券列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
     *
     * @param openid 用户标识. The user in `appid`.
     * @param mchid 银行提现免费券批次创建方商户号. The merchant that created the stock.
     * @param appid 应用ID. The app that `openid` belongs to.
     * @param stockId 银行提现免费券批次ID. WeChat Pay's number of the stock.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listUserWithdrawalCoupons(openid: String, mchid: String, appid: String, stockId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListUserWithdrawalCouponsResponse =
        calls.listUserWithdrawalCoupons(openid, mchid, appid, stockId, offset, limit).await(options)

    /** Every item of every page of [listUserWithdrawalCoupons], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listUserWithdrawalCouponsPaginated(openid: String, mchid: String, appid: String, stockId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<UserWithdrawalCoupon> =
        calls.listUserWithdrawalCouponsPaginated(openid, mchid, appid, stockId, offset, limit).flow(options)

    /**
     * Create the token with which a user changes the card of travel coupons (出行券切卡组件预下单).
     *
     * The token opens the component in which the user chooses the card.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
     *
     * @param openId 用户标识.
     * @param couponList 出行券列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createIndustryCouponToken(openId: String, couponList: List<IndustryCoupon>, options: CallOptions? = null): CreateIndustryCouponTokenResponse =
        calls.createIndustryCouponToken(CreateIndustryCouponTokenRequest(openId = openId, couponList = couponList)).await(options)
}
