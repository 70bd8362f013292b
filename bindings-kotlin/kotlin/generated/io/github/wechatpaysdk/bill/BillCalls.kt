// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bill

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileStream

/** Bills (账单), as [Call]s to execute or to wait for. */
public class BillCalls internal constructor(private val core: Core) {

    /** See [BillService.getTradeBill]. */
    public fun getTradeBill(billDate: String, subMchid: String? = null, billType: String? = null, tarType: String? = null): Call<Bill> =
        core.call("bill.get_trade_bill", Fields().put("bill_date", billDate).put("sub_mchid", subMchid).put("bill_type", billType).put("tar_type", tarType)) { Bill(it.json) }

    /** See [BillService.getTradeBill]. */
    public fun getTradeBill(billDate: String): Call<Bill> =
        getTradeBill(billDate = billDate, subMchid = null, billType = null, tarType = null)

    /** See [BillService.getFundFlowBill]. */
    public fun getFundFlowBill(billDate: String, subMchid: String? = null, accountType: String? = null, tarType: String? = null): Call<Bill> =
        core.call("bill.get_fund_flow_bill", Fields().put("bill_date", billDate).put("sub_mchid", subMchid).put("account_type", accountType).put("tar_type", tarType)) { Bill(it.json) }

    /** See [BillService.getFundFlowBill]. */
    public fun getFundFlowBill(billDate: String): Call<Bill> =
        getFundFlowBill(billDate = billDate, subMchid = null, accountType = null, tarType = null)

    /** See [BillService.getSubMerchantFundFlowBill]. */
    public fun getSubMerchantFundFlowBill(subMchid: String, accountType: String, algorithm: String, billDate: String, tarType: String? = null): Call<GetSubMerchantFundFlowBillResponse> =
        core.call("bill.get_sub_merchant_fund_flow_bill", Fields().put("sub_mchid", subMchid).put("account_type", accountType).put("algorithm", algorithm).put("bill_date", billDate).put("tar_type", tarType)) { GetSubMerchantFundFlowBillResponse(it.json) }

    /** See [BillService.getSubMerchantFundFlowBill]. */
    public fun getSubMerchantFundFlowBill(subMchid: String, accountType: String, algorithm: String, billDate: String): Call<GetSubMerchantFundFlowBillResponse> =
        getSubMerchantFundFlowBill(subMchid = subMchid, accountType = accountType, algorithm = algorithm, billDate = billDate, tarType = null)

    /** See [BillService.downloadFile]. */
    public fun downloadFile(token: String, tartype: String? = null): Call<ByteArray> =
        core.call("bill.download_file", Fields().put("token", token).put("tartype", tartype)) { it.body }

    /** See [BillService.downloadFile]. */
    public fun downloadFile(token: String): Call<ByteArray> =
        downloadFile(token = token, tartype = null)

    /** See [BillService.downloadFileStream]. */
    public fun downloadFileStream(token: String, tartype: String? = null): Call<FileStream> =
        core.stream("bill.download_file", Fields().put("token", token).put("tartype", tartype))
}
