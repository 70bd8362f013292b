// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceindividual

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce: payments to individuals (收付通个人收款). */
public class EcommerceIndividualService internal constructor(core: Core) {
    private val calls = EcommerceIndividualCalls(core)

    /**
     * Begin the signing of an agreement in an app (APP场景预签约).
     *
     * Hand `pre_entrustweb_id` to the front end, then query the agreement.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
     *
     * @param appid 签约和付款的AppID.
     * @param outContractCode 业务申请单号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignApp(appid: String, outContractCode: String, options: CallOptions? = null): PreSignResponse =
        calls.preSignApp(PreSignAppRequest(appid = appid, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of an agreement in an app, with a check of the name (APP场景预签约（需要实名验证）).
     *
     * Hand `pre_entrustweb_id` to the front end, then query the agreement.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
     *
     * @param appid 签约和付款的AppID.
     * @param credId 证件号码. The number of the document. Encrypted on the wire.
     * @param credType 证件类型. See [CredType].
     * @param outContractCode 业务申请单号. The merchant's own number of the agreement.
     * @param realName 真实姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignAppWithRealName(appid: String, credId: String, credType: String, outContractCode: String, realName: String, options: CallOptions? = null): PreSignResponse =
        calls.preSignAppWithRealName(PreSignAppWithRealNameRequest(appid = appid, credId = credId, credType = credType, outContractCode = outContractCode, realName = realName)).await(options)

    /**
     * Begin the signing of an agreement in a mini program (小程序场景预签约).
     *
     * Hand `pre_entrustweb_id` to the front end, then query the agreement.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
     *
     * @param appid 签约和付款的AppID.
     * @param openid 个人收款方的OpenID.
     * @param outContractCode 业务申请单号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMiniProgram(appid: String, openid: String, outContractCode: String, options: CallOptions? = null): PreSignResponse =
        calls.preSignMiniProgram(PreSignMiniProgramRequest(appid = appid, openid = openid, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of an agreement in a mini program, with a check of the name (小程序场景预签约（需要实名验证）).
     *
     * Hand `pre_entrustweb_id` to the front end, then query the agreement.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
     *
     * @param appid 签约和付款的AppID.
     * @param openid 个人收款方的OpenID.
     * @param credId 证件号码. The number of the document. Encrypted on the wire.
     * @param credType 证件类型. See [CredType].
     * @param outContractCode 业务申请单号. The merchant's own number of the agreement.
     * @param realName 真实姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMiniProgramWithRealName(appid: String, openid: String, credId: String, credType: String, outContractCode: String, realName: String, options: CallOptions? = null): PreSignResponse =
        calls.preSignMiniProgramWithRealName(PreSignMiniProgramWithRealNameRequest(appid = appid, openid = openid, credId = credId, credType = credType, outContractCode = outContractCode, realName = realName)).await(options)

    /**
     * Query an agreement by `out_contract_code` (根据业务申请单号查签约信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
     *
     * @param outContractCode 业务申请单号. The merchant's own number of the agreement.
     * @param appid 签约和付款的微信小程序AppID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContractByOutContractCode(outContractCode: String, appid: String, options: CallOptions? = null): GetContractByOutContractCodeResponse =
        calls.getContractByOutContractCode(outContractCode, appid).await(options)

    /**
     * Query the agreement of an individual (查询个人收款方授权结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
     *
     * @param openid 用户OpenId.
     * @param appid 签约和付款的微信小程序AppID.
     * @param permissionType 权限类型. `INDIVIDUAL_PAYEE`: to be paid as an individual. See [PermissionType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContractByOpenid(openid: String, appid: String, permissionType: String, options: CallOptions? = null): GetContractByOpenidResponse =
        calls.getContractByOpenid(openid, appid, permissionType).await(options)

    /**
     * Query money in transit that could not be paid out (查询在途异常资金付款结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
     *
     * @param receiptId 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAbnormalReceipt(receiptId: String, options: CallOptions? = null): GetAbnormalReceiptResponse =
        calls.getAbnormalReceipt(receiptId).await(options)

    /**
     * Pay out money in transit in another way (发起在途异常资金付款指令).
     *
     * The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_instruction_no` and the same contents.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
     *
     * @param receiptId 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
     * @param appid 微信AppId列表.
     * @param outInstructionNo 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
     * @param transferMode 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. See [CreateTransferInstructionRequestTransferMode].
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param receiver 收款方. Needed where the money goes to a merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferInstruction(receiptId: String, appid: List<String>, outInstructionNo: String, transferMode: String, notifyUrl: String? = null, receiver: Receiver? = null, options: CallOptions? = null): CreateTransferInstructionResponse =
        calls.createTransferInstruction(receiptId, CreateTransferInstructionRequest(appid = appid, outInstructionNo = outInstructionNo, transferMode = transferMode, notifyUrl = notifyUrl, receiver = receiver)).await(options)

    /**
     * Query how money in transit was paid out (查询在途异常资金付款指令执行结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
     *
     * @param receiptId 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out.
     * @param outInstructionNo 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferInstruction(receiptId: String, outInstructionNo: String, options: CallOptions? = null): GetTransferInstructionResponse =
        calls.getTransferInstruction(receiptId, outInstructionNo).await(options)
}
