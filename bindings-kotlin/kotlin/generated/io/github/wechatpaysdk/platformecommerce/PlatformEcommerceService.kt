// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.platformecommerce

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce platforms: recharges, compensations, settlements (平台收付通). */
public class PlatformEcommerceService internal constructor(core: Core) {
    private val calls = PlatformEcommerceCalls(core)

    /**
     * Top up the platform's account by bank transfer (申请银行转账充值).
     *
     * The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763053)
     *
     * @param outRechargeNo 商户充值单号. The platform's own number of the recharge.
     * @param accountType 充值入账账户. See [CreateBankTransferRechargeRequestAccountType].
     * @param rechargeAmount 充值金额.
     * @param rechargeScene 充值场景.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBankTransferRecharge(outRechargeNo: String, accountType: String, rechargeAmount: RechargeAmount, rechargeScene: String, options: CallOptions? = null): CreateBankTransferRechargeResponse =
        calls.createBankTransferRecharge(CreateBankTransferRechargeRequest(outRechargeNo = outRechargeNo, accountType = accountType, rechargeAmount = rechargeAmount, rechargeScene = rechargeScene)).await(options)

    /**
     * Query a recharge by bank transfer (查询银行转账充值结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763057)
     *
     * @param outRechargeNo 商户充值单号. The platform's own number of the recharge.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBankTransferRecharge(outRechargeNo: String, options: CallOptions? = null): GetBankTransferRechargeResponse =
        calls.getBankTransferRecharge(outRechargeNo).await(options)

    /**
     * Let an employee of a sub-merchant scan to top up (添加二级商户可扫码充值员工).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spOpenid 员工OpenID. The user under the platform's app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addRechargeEmployee(subMchid: String, spOpenid: String, options: CallOptions? = null): Employee =
        calls.addRechargeEmployee(AddRechargeEmployeeRequest(subMchid = subMchid, spOpenid = spOpenid)).await(options)

    /**
     * List the employees of a sub-merchant who may top up (查询二级商户可扫码充值员工列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listRechargeEmployees(subMchid: String, options: CallOptions? = null): ListRechargeEmployeesResponse =
        calls.listRechargeEmployees(subMchid).await(options)

    /**
     * Take the right to top up from an employee (删除二级商户可扫码充值员工).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spOpenid 员工OpenID. The user under the platform's app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteRechargeEmployee(subMchid: String, spOpenid: String, options: CallOptions? = null): Employee =
        calls.deleteRechargeEmployee(subMchid, spOpenid).await(options)

    /**
     * Begin a recharge of a sub-merchant's account (申请二级商户充值).
     *
     * Send the sub-merchant to `recharge_url`; the result comes as a notification and from the query.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outRechargeNo 商户充值单号. The platform's own number of the recharge.
     * @param accountType 充值入账账户. See [CreateRechargeRequestAccountType].
     * @param rechargeAmount 充值金额.
     * @param rechargeScene 充值场景. See [CreateRechargeRequestRechargeScene].
     * @param availableRechargeChannels 可用充值渠道列表. How the sub-merchant may pay. See [AvailableRechargeChannels].
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param remark 充值备注. The platform's own note.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createRecharge(subMchid: String, outRechargeNo: String, accountType: String, rechargeAmount: RechargeAmount, rechargeScene: String, availableRechargeChannels: List<String>? = null, notifyUrl: String? = null, remark: String? = null, options: CallOptions? = null): CreateRechargeResponse =
        calls.createRecharge(CreateRechargeRequest(subMchid = subMchid, outRechargeNo = outRechargeNo, accountType = accountType, rechargeAmount = rechargeAmount, rechargeScene = rechargeScene, availableRechargeChannels = availableRechargeChannels, notifyUrl = notifyUrl, remark = remark)).await(options)

    /**
     * Query a recharge (查询二级商户充值结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
     *
     * @param outRechargeNo 商户充值单号. The platform's own number of the recharge.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRecharge(outRechargeNo: String, subMchid: String, options: CallOptions? = null): Recharge =
        calls.getRecharge(outRechargeNo, subMchid).await(options)

    /**
     * Close a recharge (关闭二级商户充值).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
     *
     * @param outRechargeNo 商户充值单号. The platform's own number of the recharge.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeRecharge(outRechargeNo: String, subMchid: String, options: CallOptions? = null): Recharge =
        calls.closeRecharge(outRechargeNo, subMchid).await(options)

    /**
     * Pay a compensation to the user of an order (请求赔付).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 收款方信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param sponsorMchid 出资商户号. The merchant whose money is paid.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param amount 赔付金额. In fen.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createCompensation(outBillNo: String, receiver: CompensationReceiver, transferRemark: String, sponsorMchid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateCompensationResponse =
        calls.createCompensation(CreateCompensationRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, sponsorMchid = sponsorMchid, transferSceneId = transferSceneId, amount = amount, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Prepare a compensation that the user confirms to receive (请求赔付预下单).
     *
     * Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 收款方信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param spAppid 公众账号ID.
     * @param sponsorMchid 出资商户号. The merchant whose money is paid.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param amount 赔付金额. In fen.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preTransferCompensation(outBillNo: String, receiver: CompensationReceiver, transferRemark: String, spAppid: String? = null, sponsorMchid: String? = null, transferSceneId: String? = null, amount: Long? = null, notifyUrl: String? = null, userRecvPerception: String? = null, options: CallOptions? = null): PreTransferCompensationResponse =
        calls.preTransferCompensation(PreTransferCompensationRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, spAppid = spAppid, sponsorMchid = sponsorMchid, transferSceneId = transferSceneId, amount = amount, notifyUrl = notifyUrl, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query a compensation by `out_bill_no` (查询赔付结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCompensationByOutBillNo(outBillNo: String, options: CallOptions? = null): Compensation =
        calls.getCompensationByOutBillNo(outBillNo).await(options)

    /**
     * Query a compensation by `bill_id` (查询赔付结果（按微信支付赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
     *
     * @param billId 微信支付单号. WeChat Pay's number of the bill.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCompensationByBillId(billId: String, options: CallOptions? = null): Compensation =
        calls.getCompensationByBillId(billId).await(options)

    /**
     * Cancel a compensation (请求撤销赔付).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelCompensation(outBillNo: String, options: CallOptions? = null): CancelCompensationResponse =
        calls.cancelCompensation(outBillNo).await(options)

    /**
     * Pay a compensation to a sub-merchant (请求赔付).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param amount 赔付金额. In fen.
     * @param receiver 赔付商户信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param sponsorMchid 出资商户号. The merchant whose money is paid.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSubMerchantCompensation(outBillNo: String, amount: Long, receiver: SubMerchantCompensationReceiver, transferRemark: String, sponsorMchid: String? = null, options: CallOptions? = null): CreateSubMerchantCompensationResponse =
        calls.createSubMerchantCompensation(CreateSubMerchantCompensationRequest(outBillNo = outBillNo, amount = amount, receiver = receiver, transferRemark = transferRemark, sponsorMchid = sponsorMchid)).await(options)

    /**
     * Query a compensation to a sub-merchant (查询赔付结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param sponsorMchid 出资商户号. The merchant whose money is paid.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantCompensation(outBillNo: String, sponsorMchid: String? = null, options: CallOptions? = null): GetSubMerchantCompensationResponse =
        calls.getSubMerchantCompensation(outBillNo, sponsorMchid).await(options)

    /**
     * Pay a compensation out of a deposit (保证金赔付).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param businessType 业务类型. See [BusinessType].
     * @param receiver 收款方信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 公众账号ID.
     * @param amount 赔付金额. In fen.
     * @param receiverRemark 收款方备注.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDepositCompensation(outBillNo: String, businessType: String, receiver: DepositReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, amount: Long? = null, receiverRemark: String? = null, options: CallOptions? = null): CreateDepositCompensationResponse =
        calls.createDepositCompensation(CreateDepositCompensationRequest(outBillNo = outBillNo, businessType = businessType, receiver = receiver, transferRemark = transferRemark, subMchid = subMchid, spAppid = spAppid, amount = amount, receiverRemark = receiverRemark)).await(options)

    /**
     * Query a compensation out of a deposit by `out_bill_no` (查询保证金赔付结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param businessType 业务类型. What the compensation is for. See [BusinessType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDepositCompensationByOutBillNo(outBillNo: String, subMchid: String? = null, businessType: String? = null, options: CallOptions? = null): DepositCompensation =
        calls.getDepositCompensationByOutBillNo(outBillNo, subMchid, businessType).await(options)

    /**
     * Query a compensation out of a deposit by `bill_id` (查询保证金赔付结果（按微信支付赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
     *
     * @param billId 微信支付单号. WeChat Pay's number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param businessType 业务类型. What the compensation is for. See [BusinessType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDepositCompensationByBillId(billId: String, subMchid: String? = null, businessType: String? = null, options: CallOptions? = null): DepositCompensation =
        calls.getDepositCompensationByBillId(billId, subMchid, businessType).await(options)

    /**
     * Pay an after-sales compensation out of a deposit (请求保证金售后赔付).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 收款方信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 公众账号ID.
     * @param subAppid 二级商户AppID. The sub-merchant's own app.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param amount 赔付金额. In fen.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDepositAfterSalesCompensation(outBillNo: String, receiver: DepositAfterSalesReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, subAppid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateDepositAfterSalesCompensationResponse =
        calls.createDepositAfterSalesCompensation(CreateDepositAfterSalesCompensationRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, subMchid = subMchid, spAppid = spAppid, subAppid = subAppid, transferSceneId = transferSceneId, amount = amount, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query an after-sales compensation out of a deposit by `out_bill_no` (查询保证金售后赔付结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDepositAfterSalesCompensationByOutBillNo(outBillNo: String, subMchid: String? = null, options: CallOptions? = null): DepositAfterSalesCompensation =
        calls.getDepositAfterSalesCompensationByOutBillNo(outBillNo, subMchid).await(options)

    /**
     * Query an after-sales compensation out of a deposit by `bill_id` (查询保证金售后赔付结果（按微信支付赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
     *
     * @param billId 微信支付单号. WeChat Pay's number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDepositAfterSalesCompensationByBillId(billId: String, subMchid: String? = null, options: CallOptions? = null): DepositAfterSalesCompensation =
        calls.getDepositAfterSalesCompensationByBillId(billId, subMchid).await(options)

    /**
     * Pay a user's shipping costs out of a deposit (发起保证金赔付用户运费).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 赔付用户信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 公众账号ID.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param amount 赔付金额. In fen.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDepositShippingCostCompensation(outBillNo: String, receiver: ShippingCostReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateDepositShippingCostCompensationResponse =
        calls.createDepositShippingCostCompensation(CreateDepositShippingCostCompensationRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, subMchid = subMchid, spAppid = spAppid, transferSceneId = transferSceneId, amount = amount, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query shipping costs paid out of a deposit (查询保证金售后赔付运费结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDepositShippingCostCompensation(outBillNo: String, subMchid: String? = null, options: CallOptions? = null): GetDepositShippingCostCompensationResponse =
        calls.getDepositShippingCostCompensation(outBillNo, subMchid).await(options)

    /**
     * Pay an insurer's premium out of a deposit (发起保证金赔付保司保费).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 赔付用户信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 公众账号ID.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param amount 赔付金额. In fen.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDepositInsurancePremiumCompensation(outBillNo: String, receiver: InsurancePremiumReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateDepositInsurancePremiumCompensationResponse =
        calls.createDepositInsurancePremiumCompensation(CreateDepositInsurancePremiumCompensationRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, subMchid = subMchid, spAppid = spAppid, transferSceneId = transferSceneId, amount = amount, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query a premium paid out of a deposit (查询保证金赔付保司保费结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDepositInsurancePremiumCompensation(outBillNo: String, subMchid: String? = null, options: CallOptions? = null): GetDepositInsurancePremiumCompensationResponse =
        calls.getDepositInsurancePremiumCompensation(outBillNo, subMchid).await(options)

    /**
     * Open insurance claims for a sub-merchant (开通保险理赔功能).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outApplyNo 商户申请单号. The platform's own number of the application.
     * @param agreementList 签约协议列表. The agreements that the sub-merchant has signed with the platform.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun openInsuranceCompensation(subMchid: String, outApplyNo: String, agreementList: List<Agreement>, options: CallOptions? = null): InsuranceCompensation =
        calls.openInsuranceCompensation(OpenInsuranceCompensationRequest(subMchid = subMchid, outApplyNo = outApplyNo, agreementList = agreementList)).await(options)

    /**
     * Query whether insurance claims are open for a sub-merchant (查询保险理赔功能开通状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceCompensationStatus(subMchid: String, options: CallOptions? = null): InsuranceCompensation =
        calls.getInsuranceCompensationStatus(subMchid).await(options)

    /**
     * Pay an insurance claim (请求保险理赔).
     *
     * The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 赔付用户信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param sponsorMchid 出资商户号. The merchant whose money is paid.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param amount 赔付金额. In fen.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createInsuranceClaim(outBillNo: String, receiver: Receiver, transferRemark: String, subMchid: String? = null, sponsorMchid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateInsuranceClaimResponse =
        calls.createInsuranceClaim(CreateInsuranceClaimRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, subMchid = subMchid, sponsorMchid = sponsorMchid, transferSceneId = transferSceneId, amount = amount, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Prepare the payment of an insurance claim that the user confirms to receive (请求保险理赔预下单).
     *
     * Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param receiver 收款方信息.
     * @param transferRemark 赔付原因. The payee sees it.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param amount 赔付金额. In fen.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preTransferInsuranceClaim(outBillNo: String, receiver: Receiver, transferRemark: String, subMchid: String? = null, amount: Long? = null, notifyUrl: String? = null, options: CallOptions? = null): PreTransferInsuranceClaimResponse =
        calls.preTransferInsuranceClaim(PreTransferInsuranceClaimRequest(outBillNo = outBillNo, receiver = receiver, transferRemark = transferRemark, subMchid = subMchid, amount = amount, notifyUrl = notifyUrl)).await(options)

    /**
     * Query an insurance claim by `out_bill_no` (查询保险理赔结果（按商户赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceClaimByOutBillNo(outBillNo: String, subMchid: String? = null, options: CallOptions? = null): InsuranceClaim =
        calls.getInsuranceClaimByOutBillNo(outBillNo, subMchid).await(options)

    /**
     * Query an insurance claim by `bill_id` (查询保险理赔结果（按微信支付赔付单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
     *
     * @param billId 微信支付单号. WeChat Pay's number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceClaimByBillId(billId: String, subMchid: String? = null, options: CallOptions? = null): InsuranceClaim =
        calls.getInsuranceClaimByBillId(billId, subMchid).await(options)

    /**
     * Cancel an insurance claim (请求撤销保险理赔).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
     *
     * @param outBillNo 商户单号. The platform's own number of the bill.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelInsuranceClaim(outBillNo: String, subMchid: String? = null, options: CallOptions? = null): CancelInsuranceClaimResponse =
        calls.cancelInsuranceClaim(outBillNo, CancelInsuranceClaimRequest(subMchid = subMchid)).await(options)

    /**
     * Settle payments to an individual in a batch (个人收款-申请批量结算).
     *
     * The individual must have authorised. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_settle_batch_no` and the same contents.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
     *
     * @param appid 发起方AppID.
     * @param description 收款方描述.
     * @param individualAuthId 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
     * @param outSettleBatchNo 商户结算批次单号. The platform's own number of the batch of settlements.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param settleInfoList 结算信息列表.
     * @param tradeScenario 交易场景. `RECOMMERCE`: buying used goods. See [CreatePrepaySettlementOrderRequestTradeScenario].
     * @param receiveTypeTemplateId 收款类型模板ID. One of 1 and 2.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPrepaySettlementOrder(appid: String, description: String, individualAuthId: String, outSettleBatchNo: String, notifyUrl: String, settleInfoList: List<Settlement>, tradeScenario: String, receiveTypeTemplateId: Long? = null, options: CallOptions? = null): CreatePrepaySettlementOrderResponse =
        calls.createPrepaySettlementOrder(CreatePrepaySettlementOrderRequest(appid = appid, description = description, individualAuthId = individualAuthId, outSettleBatchNo = outSettleBatchNo, notifyUrl = notifyUrl, settleInfoList = settleInfoList, tradeScenario = tradeScenario, receiveTypeTemplateId = receiveTypeTemplateId)).await(options)

    /**
     * Query a batch of settlements to an individual (个人收款-查询批量结算信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
     *
     * @param settleBatchNo 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPrepaySettlementOrder(settleBatchNo: String, options: CallOptions? = null): GetPrepaySettlementOrderResponse =
        calls.getPrepaySettlementOrder(settleBatchNo).await(options)

    /**
     * Settle a batch anew that could not be paid out (个人收款-申请异常结算批次单处理).
     *
     * When the outcome is not known, repeat it with the same `out_abnormal_settle_batch_no` and the same contents.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
     *
     * @param settleBatchNo 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
     * @param individualAuthId 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
     * @param outAbnormalSettleBatchNo 商户异常结算批次单号. The platform's own number of settling anew.
     * @param abnormalSettleType 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. See [AbnormalSettleType].
     * @param description 异常处理说明.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createAbnormalSettlement(settleBatchNo: String, individualAuthId: String, outAbnormalSettleBatchNo: String, abnormalSettleType: String, description: String? = null, options: CallOptions? = null): CreateAbnormalSettlementResponse =
        calls.createAbnormalSettlement(settleBatchNo, CreateAbnormalSettlementRequest(individualAuthId = individualAuthId, outAbnormalSettleBatchNo = outAbnormalSettleBatchNo, abnormalSettleType = abnormalSettleType, description = description)).await(options)

    /**
     * Withdraw the balance that a sub-merchant had at the end of a day (二级商户按日终余额预约提现).
     *
     * The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outRequestNo 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters.
     * @param calculateAmountType 计算提现金额方式. `ONLY_DAY_END_BALANCE`: only the balance at the end of yesterday; `ALLOW_CURRENT_BALANCE`: the current balance, too. See [CalculateAmountType].
     * @param bankMemo 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
     * @param notifyUrl 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param remark 提现备注. The platform's own note. At most 56 characters.
     * @param reserveAmount 留存额. In fen: what is left in the account.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createDayEndBalanceWithdrawal(subMchid: String, outRequestNo: String, calculateAmountType: String, bankMemo: String? = null, notifyUrl: String? = null, remark: String? = null, reserveAmount: Long? = null, options: CallOptions? = null): DayEndBalanceWithdrawal =
        calls.createDayEndBalanceWithdrawal(CreateDayEndBalanceWithdrawalRequest(subMchid = subMchid, outRequestNo = outRequestNo, calculateAmountType = calculateAmountType, bankMemo = bankMemo, notifyUrl = notifyUrl, remark = remark, reserveAmount = reserveAmount)).await(options)

    /**
     * Query a withdrawal of a balance at the end of a day (查询二级商户按日终余额预约提现状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
     *
     * @param outRequestNo 商户提现单号. The merchant's own number of the withdrawal.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getDayEndBalanceWithdrawal(outRequestNo: String, subMchid: String, options: CallOptions? = null): DayEndBalanceWithdrawal =
        calls.getDayEndBalanceWithdrawal(outRequestNo, subMchid).await(options)
}
