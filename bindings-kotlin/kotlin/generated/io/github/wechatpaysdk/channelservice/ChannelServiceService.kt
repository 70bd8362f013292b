// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.channelservice

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Services of channel institutions (渠道服务). */
public class ChannelServiceService internal constructor(core: Core) {
    private val calls = ChannelServiceCalls(core)

    /**
     * Get the quota of a channel (查询渠道额度).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
     *
     * @param balAccountNo 额度台账号. Encrypted on the wire.
     * @param mchid 微信支付商户号. The client's `mchid` where left out.
     * @param cardNo 卡号. Encrypted on the wire.
     * @param sgnNo 商户子账户协议号.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBalance(balAccountNo: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null, options: CallOptions? = null): GetBalanceResponse =
        calls.getBalance(balAccountNo, mchid, cardNo, sgnNo, reqScene).await(options)

    /**
     * Get the data of a merchant (查询商户资料).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
     *
     * @param balAccountNo 额度台账号. Encrypted on the wire.
     * @param mchid 微信支付商户号. The client's `mchid` where left out.
     * @param cardNo 卡号. Encrypted on the wire.
     * @param sgnNo 商户子账户协议号.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getMerchantProfile(balAccountNo: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null, options: CallOptions? = null): GetMerchantProfileResponse =
        calls.getMerchantProfile(balAccountNo, mchid, cardNo, sgnNo, reqScene).await(options)

    /**
     * Get the documents of a merchant (查询商户影像件资料).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
     *
     * @param businessScene 业务场景. See [BusinessScene].
     * @param mchid 微信支付商户号. The client's `mchid` where left out.
     * @param mediaId 影像件资料ID.
     * @param platformTrxId 微信支付业务申请单号.
     * @param mchMediaType 影像件类型. See [MchMediaType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getMerchantMedia(businessScene: String, mchid: String? = null, mediaId: String? = null, platformTrxId: String? = null, mchMediaType: String? = null, options: CallOptions? = null): GetMerchantMediaResponse =
        calls.getMerchantMedia(businessScene, mchid, mediaId, platformTrxId, mchMediaType).await(options)

    /**
     * Apply for another name of a settlement account (受理渠道结算银行账户更名申请).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
     *
     * @param outRequestNo 渠道结算银行账户更名外部系统单号. The merchant's own number of this request.
     * @param balAccountNo 台账ID. Encrypted on the wire.
     * @param changeScene 变更类型. See [ChangeScene].
     * @param mchid 目标商户号. The client's `mchid` where left out.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun renameBankChannelAccount(outRequestNo: String, balAccountNo: String, changeScene: String, mchid: String? = null, reqScene: String? = null, options: CallOptions? = null): BankChannelAccountRename =
        calls.renameBankChannelAccount(RenameBankChannelAccountRequest(outRequestNo = outRequestNo, balAccountNo = balAccountNo, changeScene = changeScene, mchid = mchid, reqScene = reqScene)).await(options)

    /**
     * Query the renaming of a settlement account (查询渠道结算银行账户更名申请).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
     *
     * @param applicationId 微信支付更名受理返回的申请单号.
     * @param balAccountNo 台账ID. Encrypted on the wire.
     * @param mchid 目标商户号. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBankChannelAccountRename(applicationId: String, balAccountNo: String, mchid: String? = null, options: CallOptions? = null): BankChannelAccountRename =
        calls.getBankChannelAccountRename(applicationId, balAccountNo, mchid).await(options)

    /**
     * Report whether changed data were accepted (资料更新请求审核结果回调通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
     *
     * @param outRequestNo 资料更新请求单号. The merchant's own number of this request.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param attachInfo 业务附属信息.
     * @param auditFinishTime 审核完成时间. RFC 3339.
     * @param auditResult 审核结果. See [AuditResult].
     * @param failCode 审核驳回错误码.
     * @param failMsg 审核驳回错误原因.
     * @param scene 场景. See [Scene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun notifyProfileUpdateResult(outRequestNo: String, mchid: String? = null, attachInfo: String? = null, auditFinishTime: String? = null, auditResult: String? = null, failCode: String? = null, failMsg: String? = null, scene: String? = null, options: CallOptions? = null): NotifyProfileUpdateResultResponse =
        calls.notifyProfileUpdateResult(NotifyProfileUpdateResultRequest(outRequestNo = outRequestNo, mchid = mchid, attachInfo = attachInfo, auditFinishTime = auditFinishTime, auditResult = auditResult, failCode = failCode, failMsg = failMsg, scene = scene)).await(options)

    /**
     * Restrict an account (发起微众台账管控).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
     *
     * @param outRequestNo 微众管控单号. The merchant's own number of this request.
     * @param balAccountNo 目标下管台账ID. Encrypted on the wire.
     * @param punishScene 管控场景.
     * @param mchid 目标下管商户号. The client's `mchid` where left out.
     * @param cardNo 目标下管卡号. Encrypted on the wire.
     * @param sgnNo 目标下管商户子账户协议号.
     * @param fundRepatriationStrategy 微众资金划回策略. See [FundRepatriationStrategy].
     * @param punishEndTime 管控结束时间. RFC 3339.
     * @param punishReason 管控原因.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPunishOrder(outRequestNo: String, balAccountNo: String, punishScene: Long, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, fundRepatriationStrategy: String? = null, punishEndTime: String? = null, punishReason: String? = null, reqScene: String? = null, options: CallOptions? = null): CreatePunishOrderResponse =
        calls.createPunishOrder(CreatePunishOrderRequest(outRequestNo = outRequestNo, balAccountNo = balAccountNo, punishScene = punishScene, mchid = mchid, cardNo = cardNo, sgnNo = sgnNo, fundRepatriationStrategy = fundRepatriationStrategy, punishEndTime = punishEndTime, punishReason = punishReason, reqScene = reqScene)).await(options)

    /**
     * Lift the restriction of an account (解除对微众台账的管控).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
     *
     * @param outRequestNo 微众解管单号. The merchant's own number of this request.
     * @param balAccountNo 目标解管台账ID. Encrypted on the wire.
     * @param relatedWebankPunishNo 关联微众管控单号.
     * @param relatedWxpayPunishNo 关联微信支付管控单号.
     * @param recoverReason 解管原因描述.
     * @param mchid 目标解管商户号. The client's `mchid` where left out.
     * @param cardNo 目标下管卡号. Encrypted on the wire.
     * @param sgnNo 目标下管商户子账户协议号.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createRecoverOrder(outRequestNo: String, balAccountNo: String, relatedWebankPunishNo: String, relatedWxpayPunishNo: String, recoverReason: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null, options: CallOptions? = null): CreateRecoverOrderResponse =
        calls.createRecoverOrder(CreateRecoverOrderRequest(outRequestNo = outRequestNo, balAccountNo = balAccountNo, relatedWebankPunishNo = relatedWebankPunishNo, relatedWxpayPunishNo = relatedWxpayPunishNo, recoverReason = recoverReason, mchid = mchid, cardNo = cardNo, sgnNo = sgnNo, reqScene = reqScene)).await(options)

    /**
     * Query a restriction (查询控制单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
     *
     * @param outRequestNo 微众管控. The merchant's own number of this request.
     * @param controlType 控制单类型. See [ControlType].
     * @param mchid 微信支付商户号. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getControlOrder(outRequestNo: String, controlType: String, mchid: String? = null, options: CallOptions? = null): GetControlOrderResponse =
        calls.getControlOrder(outRequestNo, controlType, mchid).await(options)

    /**
     * Reduce a quota (特殊减额).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
     *
     * @param outRequestNo 特殊减额单号. The merchant's own number of this request.
     * @param balAccountNo 额度台账号. Encrypted on the wire.
     * @param amount 减额金额. In fen.
     * @param reductionType 特殊减额类型. See [ReductionType].
     * @param mchid 微信支付商户号. The client's `mchid` where left out.
     * @param cardNo 卡号. Encrypted on the wire.
     * @param sgnNo 商户账户协议号.
     * @param reason 特殊减额原因.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSpecialReduction(outRequestNo: String, balAccountNo: String, amount: Long, reductionType: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reason: String? = null, reqScene: String? = null, options: CallOptions? = null): SpecialReduction =
        calls.createSpecialReduction(CreateSpecialReductionRequest(outRequestNo = outRequestNo, balAccountNo = balAccountNo, amount = amount, reductionType = reductionType, mchid = mchid, cardNo = cardNo, sgnNo = sgnNo, reason = reason, reqScene = reqScene)).await(options)

    /**
     * Query a reduction of a quota (查询特殊减额结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
     *
     * @param outRequestNo 特殊减额单号. The merchant's own number of this request.
     * @param balAccountNo 额度台账号. Encrypted on the wire.
     * @param mchid 微信支付商户号. The client's `mchid` where left out.
     * @param cardNo 卡号. Encrypted on the wire.
     * @param sgnNo 商户子账户协议号.
     * @param reqScene See [ReqScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSpecialReduction(outRequestNo: String, balAccountNo: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null, options: CallOptions? = null): SpecialReduction =
        calls.getSpecialReduction(outRequestNo, balAccountNo, mchid, cardNo, sgnNo, reqScene).await(options)
}
