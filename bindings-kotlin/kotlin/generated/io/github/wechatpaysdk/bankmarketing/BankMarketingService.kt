// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankmarketing

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Marketing of banks (银行营销). */
public class BankMarketingService internal constructor(core: Core) {
    private val calls = BankMarketingCalls(core)

    /**
     * Create the token by which a user changes the card for travel coupons (出行券切卡组件预下单).
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

    /**
     * Enrol a user in an activity of several discounts (给指定用户报名多笔立减活动).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
     *
     * @param openid 用户标识ID.
     * @param appid 公众账号ID.
     * @param activityId 活动ID.
     * @param stockId 批次号.
     * @param outRequestNo 发券凭证. The merchant's own number of this request.
     * @param stockCreatorMchid 创建批次的商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun enrollUserInMultiDiscount(openid: String, appid: String, activityId: String, stockId: String, outRequestNo: String, stockCreatorMchid: String, options: CallOptions? = null): EnrollUserInMultiDiscountResponse =
        calls.enrollUserInMultiDiscount(openid, EnrollUserInMultiDiscountRequest(appid = appid, activityId = activityId, stockId = stockId, outRequestNo = outRequestNo, stockCreatorMchid = stockCreatorMchid)).await(options)

    /**
     * Query a coupon of an activity of several discounts (查询绑定多笔立减活动的代金券详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
     *
     * @param openid 用户标识ID.
     * @param couponId 代金券ID.
     * @param appid 公众账号ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getMultiDiscountCoupon(openid: String, couponId: String, appid: String, options: CallOptions? = null): GetMultiDiscountCouponResponse =
        calls.getMultiDiscountCoupon(openid, couponId, appid).await(options)

    /**
     * List the uploads of a package (查询上传任务列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
     *
     * @param packageId 号码包id.
     * @param status 任务状态. See [Status].
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param filename 文件名.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPackageUploadTasks(packageId: String, status: String? = null, offset: Long? = null, limit: Long? = null, filename: String? = null, options: CallOptions? = null): ListPackageUploadTasksResponse =
        calls.listPackageUploadTasks(packageId, status, offset, limit, filename).await(options)

    /** Every item of every page of [listPackageUploadTasks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPackageUploadTasksPaginated(packageId: String, status: String? = null, offset: Long? = null, limit: Long? = null, filename: String? = null, options: CallOptions? = null): Flow<PackageUploadTask> =
        calls.listPackageUploadTasksPaginated(packageId, status, offset, limit, filename).flow(options)

    /**
     * Upload the agreements of the users of a package (导入定向用户协议号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
     *
     * @param packageId 号码包id.
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
     * List a user's coupons for free withdrawals (查询批次下用户银行提现免费券列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
     *
     * @param openid 用户标识.
     * @param appid 应用ID.
     * @param stockId 银行提现免费券批次ID.
     * @param mchid 银行提现免费券批次创建方商户号. The client's `mchid` where left out.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listUserWithdrawalCoupons(openid: String, appid: String, stockId: String, mchid: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListUserWithdrawalCouponsResponse =
        calls.listUserWithdrawalCoupons(openid, appid, stockId, mchid, offset, limit).await(options)

    /** Every item of every page of [listUserWithdrawalCoupons], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listUserWithdrawalCouponsPaginated(openid: String, appid: String, stockId: String, mchid: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<UserWithdrawalCoupon> =
        calls.listUserWithdrawalCouponsPaginated(openid, appid, stockId, mchid, offset, limit).flow(options)

    /**
     * Give a coupon for free withdrawals to a user (为用户发银行提现免费券).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
     *
     * @param openid 用户标识.
     * @param appid 应用ID.
     * @param stockId 银行提现免费券批次ID.
     * @param sendRequestNo 商户单据号. The merchant's own number of this giving.
     * @param mchid 银行提现免费券批次创建方商户号. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendUserWithdrawalCoupon(openid: String, appid: String, stockId: String, sendRequestNo: String, mchid: String? = null, options: CallOptions? = null): SendUserWithdrawalCouponResponse =
        calls.sendUserWithdrawalCoupon(openid, SendUserWithdrawalCouponRequest(appid = appid, stockId = stockId, sendRequestNo = sendRequestNo, mchid = mchid)).await(options)
}
