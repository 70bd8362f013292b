// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bill

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileStream

/** Bills (账单). */
public class BillService internal constructor(core: Core) {
    private val calls = BillCalls(core)

    /**
     * Apply for the bill of payments of a day (申请交易账单).
     *
     * Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556692)
     *
     * @param billDate 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 12 characters. Partners only.
     * @param billType 账单类型. `ALL`, payments and refunds, when left out. See [BillType].
     * @param tarType 压缩类型. Left out, the file is not compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getTradeBill(billDate: String, subMchid: String? = null, billType: String? = null, tarType: String? = null, options: CallOptions? = null): Bill =
        calls.getTradeBill(billDate, subMchid, billType, tarType).await(options)

    /**
     * Apply for the bill of the fund flow of a day (申请资金账单).
     *
     * Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556748)
     *
     * @param billDate 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. Known from the community.
     * @param accountType 资金账户类型. `BASIC`, the basic account, when left out; `OPERATION`: the operating account; `FEES`: the fees account. See [GetFundFlowBillAccountType].
     * @param tarType 压缩类型. Left out, the file is not compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getFundFlowBill(billDate: String, subMchid: String? = null, accountType: String? = null, tarType: String? = null, options: CallOptions? = null): Bill =
        calls.getFundFlowBill(billDate, subMchid, accountType, tarType).await(options)

    /**
     * Apply for the bills of a sub-merchant's fund flow of a day (申请单个子商户资金账单).
     *
     * The files are encrypted: each has its key, which comes encrypted for the caller.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 12 characters.
     * @param accountType 资金账户类型. `BASIC`: the basic account; `OPERATION`: the operating account; `FEES`: the fees account; `DEPOSIT`: the deposit account. See [GetSubMerchantFundFlowBillAccountType].
     * @param algorithm 账单文件加密算法. How the file is encrypted. See [Algorithm].
     * @param billDate 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
     * @param tarType 压缩格式. Left out, the file is not compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantFundFlowBill(subMchid: String, accountType: String, algorithm: String, billDate: String, tarType: String? = null, options: CallOptions? = null): GetSubMerchantFundFlowBillResponse =
        calls.getSubMerchantFundFlowBill(subMchid, accountType, algorithm, billDate, tarType).await(options)

    /**
     * Download a bill that was applied for (下载账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
     *
     * @param token Part of the `download_url`.
     * @param tartype Part of the `download_url`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadFile(token: String, tartype: String? = null, options: CallOptions? = null): ByteArray =
        calls.downloadFile(token, tartype).await(options)

    /** The same as [downloadFile], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadFileStream(token: String, tartype: String? = null, options: CallOptions? = null): FileStream =
        calls.downloadFileStream(token, tartype).await(options)
}
