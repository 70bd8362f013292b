// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.charitytransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Donations (公益捐赠). */
public class CharityTransferService internal constructor(core: Core) {
    private val calls = CharityTransferCalls(core)

    /**
     * Query the electronic receipt of a budget (查询预算出资的电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
     *
     * @param outBudgetNo 商户预算单号.
     * @param acceptId 受理凭证.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBudgetElectronicReceipt(outBudgetNo: String, acceptId: String, options: CallOptions? = null): BudgetElectronicReceipt =
        calls.getBudgetElectronicReceipt(outBudgetNo, acceptId).await(options)

    /**
     * Apply for the electronic receipt of a budget (申请预算出资的电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
     *
     * @param outBudgetNo 商户预算单号.
     * @param sponsorMchid 出资商户号.
     * @param endDate 结束日期.
     * @param startDate 开始日期.
     * @param receiverMchid 收款商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBudgetElectronicReceipt(outBudgetNo: String, sponsorMchid: String, endDate: String, startDate: String, receiverMchid: String? = null, options: CallOptions? = null): BudgetElectronicReceipt =
        calls.createBudgetElectronicReceipt(outBudgetNo, CreateBudgetElectronicReceiptRequest(sponsorMchid = sponsorMchid, endDate = endDate, startDate = startDate, receiverMchid = receiverMchid)).await(options)

    /**
     * Apply for a budget for donations (申请公益捐赠预算).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
     *
     * @param outBudgetNo 商户预算单号.
     * @param sponsorMchid 出资商户号.
     * @param activityName 活动名称.
     * @param activityRemark 活动说明.
     * @param amount 预算总金额. In fen.
     * @param sponsorSubjectName 出资企业主体名称.
     * @param notifyUrl 回调地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBudget(outBudgetNo: String, sponsorMchid: String, activityName: String, activityRemark: String, amount: Long, sponsorSubjectName: String, notifyUrl: String? = null, options: CallOptions? = null): Budget =
        calls.createBudget(CreateBudgetRequest(outBudgetNo = outBudgetNo, sponsorMchid = sponsorMchid, activityName = activityName, activityRemark = activityRemark, amount = amount, sponsorSubjectName = sponsorSubjectName, notifyUrl = notifyUrl)).await(options)

    /**
     * Query a budget (商户单号查询公益捐赠预算详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
     *
     * @param outBudgetNo 商户预算单号.
     * @param sponsorMchid 出资商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBudget(outBudgetNo: String, sponsorMchid: String, options: CallOptions? = null): Budget =
        calls.getBudget(outBudgetNo, sponsorMchid).await(options)

    /**
     * Unlock what is left of a budget (解锁公益捐赠预算).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
     *
     * @param outBudgetNo 商户预算单号.
     * @param sponsorMchid 出资商户号.
     * @param activityRemark 解锁备注.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unlockBudget(outBudgetNo: String, sponsorMchid: String, activityRemark: String, options: CallOptions? = null): UnlockBudgetResponse =
        calls.unlockBudget(outBudgetNo, UnlockBudgetRequest(sponsorMchid = sponsorMchid, activityRemark = activityRemark)).await(options)

    /**
     * Donate out of a budget (发起公益捐赠).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
     *
     * @param outBudgetNo 商户预算单号.
     * @param outTransferNo 商户公益捐赠单号.
     * @param receiveMchid 收款商户号.
     * @param sponsorMchid 出资商户号.
     * @param amount 预算总金额. In fen.
     * @param transferRemark 捐赠备注. The payee sees it.
     * @param transactionInfo 关联的交易单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferBill(outBudgetNo: String, outTransferNo: String, receiveMchid: String, sponsorMchid: String, amount: Long, transferRemark: String, transactionInfo: RelatedTransaction? = null, options: CallOptions? = null): TransferBill =
        calls.createTransferBill(CreateTransferBillRequest(outBudgetNo = outBudgetNo, outTransferNo = outTransferNo, receiveMchid = receiveMchid, sponsorMchid = sponsorMchid, amount = amount, transferRemark = transferRemark, transactionInfo = transactionInfo)).await(options)

    /**
     * Query a donation (商户单号查询公益捐赠详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
     *
     * @param outTransferNo 商户公益捐赠单号.
     * @param outBudgetNo 商户预算单号.
     * @param sponsorMchid 出资商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBill(outTransferNo: String, outBudgetNo: String, sponsorMchid: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBill(outTransferNo, outBudgetNo, sponsorMchid).await(options)
}
