// Generated from api/education.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.education

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Education fees (教育缴费). */
public class EducationService internal constructor(core: Core) {
    private val calls = EducationCalls(core)

    /**
     * Query an agreement of renewal by `contract_id` (通过协议号查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
     *
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param appid 服务商APPID.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPapayContract(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): PapayContract =
        calls.getPapayContract(contractId, appid, subMchid, subAppid).await(options)

    /**
     * Begin the signing of an agreement of renewal (预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
     *
     * @param appid 服务商APPID.
     * @param openid 服务商APPID下的用户标识.
     * @param planId 签约模板号. The template of the agreement, made in the merchant platform.
     * @param userId 用户账号.
     * @param periodStartDate 首次扣款日期.
     * @param tradeScene 场景信息枚举.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param subOpenid 子商户APPID下的用户标识. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPapayContract(appid: String, openid: String, planId: String, userId: String, periodStartDate: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, subOpenid: String? = null, options: CallOptions? = null): PreSignPapayContractResponse =
        calls.preSignPapayContract(PreSignPapayContractRequest(appid = appid, openid = openid, planId = planId, userId = userId, periodStartDate = periodStartDate, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, subOpenid = subOpenid)).await(options)

    /**
     * Terminate an agreement of renewal (解约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
     *
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePapayContract(contractId: String, options: CallOptions? = null) {
        calls.terminatePapayContract(contractId).await(options)
    }

    /**
     * Charge the user under an agreement of renewal (教育通扣款受理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
     *
     * @param appid 服务商APPID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param amount 订单金额.
     * @param body 商品或支付单简要描述.
     * @param deviceInformation 设备信息.
     * @param notifyUrl 支付回调通知地址. Where its notifications are posted: https, without a query string.
     * @param tradeScene 场景信息枚举.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPapayTransaction(appid: String, outTradeNo: String, contractId: String, amount: CreatePapayTransactionAmount, body: String, deviceInformation: Device, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, options: CallOptions? = null) {
        calls.createPapayTransaction(CreatePapayTransactionRequest(appid = appid, outTradeNo = outTradeNo, contractId = contractId, amount = amount, body = body, deviceInformation = deviceInformation, notifyUrl = notifyUrl, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, attach = attach, goodsTag = goodsTag)).await(options)
    }

    /**
     * Query a charge of renewal by `transaction_id` (微信订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPapayTransactionByTransactionId(transactionId: String, subMchid: String? = null, options: CallOptions? = null): PapayTransaction =
        calls.getPapayTransactionByTransactionId(transactionId, subMchid).await(options)

    /**
     * Query a charge of renewal by `out_trade_no` (商户订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPapayTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): PapayTransaction =
        calls.getPapayTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * Tell the user that a charge is coming (发送扣款预通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
     *
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param appid 服务商APPID.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPapayNotification(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null) {
        calls.sendPapayNotification(contractId, SendPapayNotificationRequest(appid = appid, subMchid = subMchid, subAppid = subAppid)).await(options)
    }

    /**
     * List a user's agreements of renewal (通过用户标识查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
     *
     * @param openid 服务商APPID下的用户标识.
     * @param appid 服务商APPID.
     * @param planId 签约模板号. The template of the agreement, made in the merchant platform.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param subOpenid 子商户APPID下的用户标识. The user under `sub_appid`.
     * @param contractStatus 签约状态. See [ContractStatus].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPapayUserContracts(openid: String, appid: String, planId: String, subMchid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, subOpenid: String? = null, contractStatus: String? = null, options: CallOptions? = null): ListPapayUserContractsResponse =
        calls.listPapayUserContracts(openid, appid, planId, subMchid, subAppid, offset, limit, subOpenid, contractStatus).await(options)

    /** Every item of every page of [listPapayUserContracts], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPapayUserContractsPaginated(openid: String, appid: String, planId: String, subMchid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, subOpenid: String? = null, contractStatus: String? = null, options: CallOptions? = null): Flow<PapayContract> =
        calls.listPapayUserContractsPaginated(openid, appid, planId, subMchid, subAppid, offset, limit, subOpenid, contractStatus).flow(options)

    /**
     * List the redemptions of a QQ account (通过QQ账号查询核销订单列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
     *
     * @param appid `appid`.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param wechatOpenid 用户在appid下的唯一标识.
     * @param qq 用户QQ账号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listStarOrders(appid: String, offset: Long? = null, limit: Long? = null, wechatOpenid: String? = null, qq: String? = null, options: CallOptions? = null): ListStarOrdersResponse =
        calls.listStarOrders(appid, offset, limit, wechatOpenid, qq).await(options)

    /** Every item of every page of [listStarOrders], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listStarOrdersPaginated(appid: String, offset: Long? = null, limit: Long? = null, wechatOpenid: String? = null, qq: String? = null, options: CallOptions? = null): Flow<StarOrder> =
        calls.listStarOrdersPaginated(appid, offset, limit, wechatOpenid, qq).flow(options)

    /**
     * Redeem a right (创建核销订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
     *
     * @param appid `appid`.
     * @param createTime 权益核销时间. RFC 3339.
     * @param rightId 权益ID.
     * @param wechatOpenid 用户在appid下的唯一标识.
     * @param qq 用户QQ账号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createStarOrder(appid: String, createTime: String, rightId: String, wechatOpenid: String? = null, qq: String? = null, options: CallOptions? = null): StarOrder =
        calls.createStarOrder(CreateStarOrderRequest(appid = appid, createTime = createTime, rightId = rightId, wechatOpenid = wechatOpenid, qq = qq)).await(options)

    /**
     * Get a user's rights by `openid` (通过微信用户标识查询用户信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
     *
     * @param wechatOpenid 用户在appid下的唯一标识.
     * @param appid 商户appid.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getStarUserByOpenid(wechatOpenid: String, appid: String, options: CallOptions? = null): GetStarUserByOpenidResponse =
        calls.getStarUserByOpenid(wechatOpenid, appid).await(options)

    /**
     * Get a user's rights by `qq` (通过QQ账号查询用户信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
     *
     * @param qq 用户QQ账号.
     * @param appid 商户appid.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getStarUserByQq(qq: String, appid: String, options: CallOptions? = null): GetStarUserByQqResponse =
        calls.getStarUserByQq(qq, appid).await(options)

    /**
     * Begin the signing of an agreement for campus payments (预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
     *
     * @param appid 商户appid.
     * @param openid 商户appid下的用户标识.
     * @param planId 签约模板号. The template of the agreement, made in the merchant platform.
     * @param schoolId 学校编号.
     * @param userId 用户账号.
     * @param outContractCode 外部签约号. The merchant's own number of the agreement.
     * @param bankCard 签约银行卡.
     * @param contractMode 签约模式.
     * @param downgradeDefaultContract 是否允许降级为普通签约模式.
     * @param identity 实名信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignSchoolContract(appid: String, openid: String, planId: String, schoolId: String, userId: String, outContractCode: String, bankCard: BankCard? = null, contractMode: String? = null, downgradeDefaultContract: Boolean? = null, identity: Identity? = null, options: CallOptions? = null): PreSignSchoolContractResponse =
        calls.preSignSchoolContract(PreSignSchoolContractRequest(appid = appid, openid = openid, planId = planId, schoolId = schoolId, userId = userId, outContractCode = outContractCode, bankCard = bankCard, contractMode = contractMode, downgradeDefaultContract = downgradeDefaultContract, identity = identity)).await(options)

    /**
     * Query an agreement for campus payments (通过协议号查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
     *
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolContract(contractId: String, options: CallOptions? = null): SchoolContract =
        calls.getSchoolContract(contractId).await(options)

    /**
     * Terminate an agreement for campus payments (商户主动解约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
     *
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateSchoolContract(contractId: String, options: CallOptions? = null) {
        calls.terminateSchoolContract(contractId).await(options)
    }

    /**
     * Charge the user under an agreement for campus payments (扣款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
     *
     * @param appid 商户appid.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param contractId 签约协议号. WeChat Pay's number of the agreement.
     * @param userId 用户账号.
     * @param amount 订单金额.
     * @param deviceInfo 设备信息.
     * @param notifyUrl 商户接收通知地址. Where its notifications are posted: https, without a query string.
     * @param sceneInfo 场景信息.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户appid. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param paymentMode 扣款模式.
     * @param settleInfo 分账结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSchoolTransaction(appid: String, outTradeNo: String, description: String, contractId: String, userId: String, amount: CreateSchoolTransactionAmount, deviceInfo: Device, notifyUrl: String, sceneInfo: Scene, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, paymentMode: String? = null, settleInfo: Settlement? = null, options: CallOptions? = null): CreateSchoolTransactionResponse =
        calls.createSchoolTransaction(CreateSchoolTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, userId = userId, amount = amount, deviceInfo = deviceInfo, notifyUrl = notifyUrl, sceneInfo = sceneInfo, subMchid = subMchid, subAppid = subAppid, attach = attach, goodsTag = goodsTag, paymentMode = paymentMode, settleInfo = settleInfo)).await(options)

    /**
     * Query a campus charge by `transaction_id` (微信支付订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolTransactionByTransactionId(transactionId: String, subMchid: String? = null, options: CallOptions? = null): SchoolTransaction =
        calls.getSchoolTransactionByTransactionId(transactionId, subMchid).await(options)

    /**
     * Query a campus charge by `out_trade_no` (商户订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): SchoolTransaction =
        calls.getSchoolTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * List a user's agreements for campus payments (查询用户签约列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
     *
     * @param openid 商户appid下的用户标识.
     * @param planId 签约模板号. The template of the agreement, made in the merchant platform.
     * @param contractStatus 签约状态.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSchoolUserContracts(openid: String, planId: String, contractStatus: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListSchoolUserContractsResponse =
        calls.listSchoolUserContracts(openid, planId, contractStatus, offset, limit).await(options)

    /** Every item of every page of [listSchoolUserContracts], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listSchoolUserContractsPaginated(openid: String, planId: String, contractStatus: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<SchoolContract> =
        calls.listSchoolUserContractsPaginated(openid, planId, contractStatus, offset, limit).flow(options)

    /**
     * Get whether a user owes campus payments (商户查询用户欠款状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
     *
     * @param openid 商户appid下的用户标识.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolUserDebtState(openid: String, options: CallOptions? = null): GetSchoolUserDebtStateResponse =
        calls.getSchoolUserDebtState(openid).await(options)
}
