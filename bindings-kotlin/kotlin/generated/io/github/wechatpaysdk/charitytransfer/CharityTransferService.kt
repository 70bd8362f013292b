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
     * Apply for a budget for donations (申请公益捐赠预算).
     *
     * An administrator of the sponsor confirms it at `confirm_url`; its money is locked then, and the notification `BUDGET.LOCKED` comes.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
     *
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param sponsorMchid 出资商户号. The merchant whose money is given.
     * @param activityName 活动名称.
     * @param activityRemark 活动说明.
     * @param amount 预算总金额. In fen.
     * @param sponsorSubjectName 出资企业主体名称. The name of the legal entity that gives.
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
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param sponsorMchid 出资商户号. The merchant whose money is given.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBudget(outBudgetNo: String, sponsorMchid: String, options: CallOptions? = null): Budget =
        calls.getBudget(outBudgetNo, sponsorMchid).await(options)

    /**
     * Donate out of a budget (发起公益捐赠).
     *
     * The answer may be `ACCEPTED`: query the donation until it has come to its end. When the outcome is not known, repeat it with the same `out_transfer_no`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
     *
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param outTransferNo 商户公益捐赠单号. The partner's own number of the donation.
     * @param receiveMchid 收款商户号. The charity that receives it.
     * @param sponsorMchid 出资商户号. The merchant whose money is given.
     * @param amount 捐赠金额. In fen, at most what is left of the budget.
     * @param transferRemark 捐赠备注. The payee sees it.
     * @param transactionInfo 关联的交易单号. The payment that gave rise to the donation.
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
     * @param outTransferNo 商户公益捐赠单号. The partner's own number of the donation.
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param sponsorMchid 出资商户号. The merchant whose money is given.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBill(outTransferNo: String, outBudgetNo: String, sponsorMchid: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBill(outTransferNo, outBudgetNo, sponsorMchid).await(options)

    /**
     * Unlock what is left of a budget (解锁公益捐赠预算).
     *
     * What is left goes back to the sponsor, and the budget is finished.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
     *
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param sponsorMchid 出资商户号. The merchant whose money is given.
     * @param activityRemark 解锁备注.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unlockBudget(outBudgetNo: String, sponsorMchid: String, activityRemark: String, options: CallOptions? = null): UnlockBudgetResponse =
        calls.unlockBudget(outBudgetNo, UnlockBudgetRequest(sponsorMchid = sponsorMchid, activityRemark = activityRemark)).await(options)

    /**
     * Apply for the electronic receipt of a budget (申请预算出资的电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
     *
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param sponsorMchid 出资商户号. The merchant whose money is given.
     * @param endDate 结束日期.
     * @param startDate 开始日期.
     * @param receiverMchid 收款商户号. Only what this charity received; all when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBudgetElectronicReceipt(outBudgetNo: String, sponsorMchid: String, endDate: String, startDate: String, receiverMchid: String? = null, options: CallOptions? = null): BudgetElectronicReceipt =
        calls.createBudgetElectronicReceipt(outBudgetNo, CreateBudgetElectronicReceiptRequest(sponsorMchid = sponsorMchid, endDate = endDate, startDate = startDate, receiverMchid = receiverMchid)).await(options)

    /**
     * Query the electronic receipt of a budget (查询预算出资的电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
     *
     * @param outBudgetNo 商户预算单号. The partner's own number of the budget.
     * @param acceptId 受理凭证. WeChat Pay's number of the application for the receipt.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBudgetElectronicReceipt(outBudgetNo: String, acceptId: String, options: CallOptions? = null): BudgetElectronicReceipt =
        calls.getBudgetElectronicReceipt(outBudgetNo, acceptId).await(options)
}
