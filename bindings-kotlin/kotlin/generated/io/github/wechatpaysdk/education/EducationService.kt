// Generated from api/education.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.education

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Education (教育缴费). */
public class EducationService internal constructor(core: Core) {
    private val calls = EducationCalls(core)

    /**
     * Get an automatic deduction contract (通过协议号查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
     *
     * @param contractId 签约协议号.
     * @param appid 服务商APPID.
     * @param subMchid 子商户号.
     * @param subAppid 子商户APPID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPapayContract(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): PapayContract =
        calls.getPapayContract(contractId, appid, subMchid, subAppid).await(options)

    /**
     * Prepare to sign an automatic deduction contract (预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
     *
     * @param appid 服务商APPID.
     * @param openid 服务商APPID下的用户标识.
     * @param planId 签约模板号.
     * @param userId 用户账号.
     * @param periodStartDate 首次扣款日期.
     * @param tradeScene 场景信息枚举.
     * @param subMchid 子商户号.
     * @param subAppid 子商户APPID.
     * @param subOpenid 子商户APPID下的用户标识.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPapayContract(appid: String, openid: String, planId: String, userId: String, periodStartDate: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, subOpenid: String? = null, options: CallOptions? = null): PreSignPapayContractResponse =
        calls.preSignPapayContract(PreSignPapayContractRequest(appid = appid, openid = openid, planId = planId, userId = userId, periodStartDate = periodStartDate, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, subOpenid = subOpenid)).await(options)

    /**
     * Terminate an automatic deduction contract (解约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
     *
     * @param contractId 签约协议号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePapayContract(contractId: String, options: CallOptions? = null) {
        calls.terminatePapayContract(contractId).await(options)
    }

    /**
     * Create an automatic deduction transaction (教育通扣款受理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
     *
     * @param appid 服务商APPID.
     * @param outTradeNo 商户订单号.
     * @param contractId 签约协议号.
     * @param amount 订单金额.
     * @param body 商品或支付单简要描述.
     * @param deviceInformation 设备信息.
     * @param notifyUrl 支付回调通知地址.
     * @param tradeScene 场景信息枚举.
     * @param subMchid 子商户号.
     * @param subAppid 子商户APPID.
     * @param attach 商户数据.
     * @param goodsTag 商品标记.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPapayTransaction(appid: String, outTradeNo: String, contractId: String, amount: CreatePapayTransactionAmount, body: String, deviceInformation: Device, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, options: CallOptions? = null) {
        calls.createPapayTransaction(CreatePapayTransactionRequest(appid = appid, outTradeNo = outTradeNo, contractId = contractId, amount = amount, body = body, deviceInformation = deviceInformation, notifyUrl = notifyUrl, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, attach = attach, goodsTag = goodsTag)).await(options)
    }

    /**
     * Get an automatic deduction transaction by `transaction_id` (微信订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
     *
     * @param transactionId 微信支付订单号.
     * @param subMchid 子商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPapayTransactionByTransactionId(transactionId: String, subMchid: String? = null, options: CallOptions? = null): PapayTransaction =
        calls.getPapayTransactionByTransactionId(transactionId, subMchid).await(options)

    /**
     * Get an automatic deduction transaction by `out_trade_no` (商户订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
     *
     * @param outTradeNo 商户订单号.
     * @param subMchid 子商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPapayTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): PapayTransaction =
        calls.getPapayTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * Send an automatic deduction notification (发送扣款预通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
     *
     * @param contractId 签约协议号.
     * @param appid 服务商APPID.
     * @param subMchid 子商户号.
     * @param subAppid 子商户APPID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPapayNotification(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null) {
        calls.sendPapayNotification(contractId, SendPapayNotificationRequest(appid = appid, subMchid = subMchid, subAppid = subAppid)).await(options)
    }

    /**
     * List automatic deduction user contracts (通过用户标识查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
     *
     * @param openid 服务商APPID下的用户标识.
     * @param appid 服务商APPID.
     * @param planId 签约模板号.
     * @param subMchid 子商户号.
     * @param subAppid 子商户APPID.
     * @param offset 分页页码.
     * @param limit 分页大小.
     * @param subOpenid 子商户APPID下的用户标识.
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
     * List star orders (通过QQ账号查询核销订单列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
     *
     * @param appid `appid`.
     * @param offset 分页页码.
     * @param limit 分页大小.
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
     * Create a star order (创建核销订单).
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
     * Get a star user by `openid` (通过微信用户标识查询用户信息).
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
     * Get a star user by `qq` (通过QQ账号查询用户信息).
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
     * Prepare to sign a school contract (预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
     *
     * @param appid 商户appid.
     * @param openid 商户appid下的用户标识.
     * @param planId 签约模板号.
     * @param schoolId 学校编号.
     * @param userId 用户账号.
     * @param outContractCode 外部签约号.
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
     * Get a school contract (通过协议号查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
     *
     * @param contractId 签约协议号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolContract(contractId: String, options: CallOptions? = null): SchoolContract =
        calls.getSchoolContract(contractId).await(options)

    /**
     * Terminate a school contract (商户主动解约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
     *
     * @param contractId 签约协议号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateSchoolContract(contractId: String, options: CallOptions? = null) {
        calls.terminateSchoolContract(contractId).await(options)
    }

    /**
     * Create a school transaction (扣款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
     *
     * @param appid 商户appid.
     * @param outTradeNo 商户订单号.
     * @param description 商品描述.
     * @param contractId 签约协议号.
     * @param userId 用户账号.
     * @param amount 订单金额.
     * @param deviceInfo 设备信息.
     * @param notifyUrl 商户接收通知地址.
     * @param sceneInfo 场景信息.
     * @param subMchid 子商户号.
     * @param subAppid 子商户appid.
     * @param attach 商户数据.
     * @param goodsTag 订单优惠标记.
     * @param paymentMode 扣款模式.
     * @param settleInfo 分账结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSchoolTransaction(appid: String, outTradeNo: String, description: String, contractId: String, userId: String, amount: CreateSchoolTransactionAmount, deviceInfo: Device, notifyUrl: String, sceneInfo: Scene, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, paymentMode: String? = null, settleInfo: Settlement? = null, options: CallOptions? = null): CreateSchoolTransactionResponse =
        calls.createSchoolTransaction(CreateSchoolTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, userId = userId, amount = amount, deviceInfo = deviceInfo, notifyUrl = notifyUrl, sceneInfo = sceneInfo, subMchid = subMchid, subAppid = subAppid, attach = attach, goodsTag = goodsTag, paymentMode = paymentMode, settleInfo = settleInfo)).await(options)

    /**
     * Get a school transaction by `transaction_id` (微信支付订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
     *
     * @param transactionId 微信支付订单号.
     * @param subMchid 子商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolTransactionByTransactionId(transactionId: String, subMchid: String? = null, options: CallOptions? = null): SchoolTransaction =
        calls.getSchoolTransactionByTransactionId(transactionId, subMchid).await(options)

    /**
     * Get a school transaction by `out_trade_no` (商户订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
     *
     * @param outTradeNo 商户订单号.
     * @param subMchid 子商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchoolTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): SchoolTransaction =
        calls.getSchoolTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * List school user contracts (查询用户签约列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
     *
     * @param openid 商户appid下的用户标识.
     * @param planId 签约模板号.
     * @param contractStatus 签约状态.
     * @param offset 分页页码.
     * @param limit 分页大小.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSchoolUserContracts(openid: String, planId: String, contractStatus: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListSchoolUserContractsResponse =
        calls.listSchoolUserContracts(openid, planId, contractStatus, offset, limit).await(options)

    /** Every item of every page of [listSchoolUserContracts], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listSchoolUserContractsPaginated(openid: String, planId: String, contractStatus: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<SchoolContract> =
        calls.listSchoolUserContractsPaginated(openid, planId, contractStatus, offset, limit).flow(options)

    /**
     * Get the school user debt state (商户查询用户欠款状态).
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
