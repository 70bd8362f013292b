// Generated from api/education.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.education

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Education fees (教育缴费), as [Call]s to execute or to wait for. */
public class EducationCalls internal constructor(private val core: Core) {

    /** See [EducationService.getPapayContract]. */
    public fun getPapayContract(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null): Call<PapayContract> =
        core.call("education.get_papay_contract", Fields().put("contract_id", contractId).put("appid", appid).put("sub_mchid", subMchid).put("sub_appid", subAppid)) { PapayContract(it.json) }

    /** See [EducationService.getPapayContract]. */
    public fun getPapayContract(contractId: String, appid: String): Call<PapayContract> =
        getPapayContract(contractId = contractId, appid = appid, subMchid = null, subAppid = null)

    /** See [EducationService.preSignPapayContract]. */
    public fun preSignPapayContract(request: PreSignPapayContractRequest): Call<PreSignPapayContractResponse> =
        core.call("education.pre_sign_papay_contract", Fields().putAll(request)) { PreSignPapayContractResponse(it.json) }

    /** See [EducationService.terminatePapayContract]. */
    public fun terminatePapayContract(contractId: String): Call<kotlin.Unit> =
        core.call("education.terminate_papay_contract", Fields().put("contract_id", contractId)) { }

    /** See [EducationService.createPapayTransaction]. */
    public fun createPapayTransaction(request: CreatePapayTransactionRequest): Call<kotlin.Unit> =
        core.call("education.create_papay_transaction", Fields().putAll(request)) { }

    /** See [EducationService.getPapayTransactionByTransactionId]. */
    public fun getPapayTransactionByTransactionId(transactionId: String, subMchid: String? = null): Call<PapayTransaction> =
        core.call("education.get_papay_transaction_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { PapayTransaction(it.json) }

    /** See [EducationService.getPapayTransactionByTransactionId]. */
    public fun getPapayTransactionByTransactionId(transactionId: String): Call<PapayTransaction> =
        getPapayTransactionByTransactionId(transactionId = transactionId, subMchid = null)

    /** See [EducationService.getPapayTransactionByOutTradeNo]. */
    public fun getPapayTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null): Call<PapayTransaction> =
        core.call("education.get_papay_transaction_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { PapayTransaction(it.json) }

    /** See [EducationService.getPapayTransactionByOutTradeNo]. */
    public fun getPapayTransactionByOutTradeNo(outTradeNo: String): Call<PapayTransaction> =
        getPapayTransactionByOutTradeNo(outTradeNo = outTradeNo, subMchid = null)

    /** See [EducationService.sendPapayNotification]. */
    public fun sendPapayNotification(contractId: String, request: SendPapayNotificationRequest): Call<kotlin.Unit> =
        core.call("education.send_papay_notification", Fields().put("contract_id", contractId).putAll(request)) { }

    /** See [EducationService.listPapayUserContracts]. */
    public fun listPapayUserContracts(openid: String, appid: String, planId: String, subMchid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, subOpenid: String? = null, contractStatus: String? = null): Call<ListPapayUserContractsResponse> =
        core.call("education.list_papay_user_contracts", Fields().put("openid", openid).put("appid", appid).put("plan_id", planId).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("offset", offset).put("limit", limit).put("sub_openid", subOpenid).put("contract_status", contractStatus)) { ListPapayUserContractsResponse(it.json) }

    /** See [EducationService.listPapayUserContracts]. */
    public fun listPapayUserContracts(openid: String, appid: String, planId: String): Call<ListPapayUserContractsResponse> =
        listPapayUserContracts(openid = openid, appid = appid, planId = planId, subMchid = null, subAppid = null, offset = null, limit = null, subOpenid = null, contractStatus = null)

    /** Every item of every page of [listPapayUserContracts], from the page that the arguments name. */
    public fun listPapayUserContractsPaginated(openid: String, appid: String, planId: String, subMchid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, subOpenid: String? = null, contractStatus: String? = null): Pages<PapayContract> =
        Pages(listPapayUserContracts(openid = openid, appid = appid, planId = planId, subMchid = subMchid, subAppid = subAppid, offset = offset, limit = limit, subOpenid = subOpenid, contractStatus = contractStatus), "data", Position.Page("offset", "limit", "total_count", 0)) { PapayContract(it.tree()) }

    /** Every item of every page of [listPapayUserContracts], from the page that the arguments name. */
    public fun listPapayUserContractsPaginated(openid: String, appid: String, planId: String): Pages<PapayContract> =
        listPapayUserContractsPaginated(openid = openid, appid = appid, planId = planId, subMchid = null, subAppid = null, offset = null, limit = null, subOpenid = null, contractStatus = null)

    /** See [EducationService.listStarOrders]. */
    public fun listStarOrders(appid: String, offset: Long? = null, limit: Long? = null, wechatOpenid: String? = null, qq: String? = null): Call<ListStarOrdersResponse> =
        core.call("education.list_star_orders", Fields().put("appid", appid).put("offset", offset).put("limit", limit).put("wechat_openid", wechatOpenid).put("qq", qq)) { ListStarOrdersResponse(it.json) }

    /** See [EducationService.listStarOrders]. */
    public fun listStarOrders(appid: String): Call<ListStarOrdersResponse> =
        listStarOrders(appid = appid, offset = null, limit = null, wechatOpenid = null, qq = null)

    /** Every item of every page of [listStarOrders], from the page that the arguments name. */
    public fun listStarOrdersPaginated(appid: String, offset: Long? = null, limit: Long? = null, wechatOpenid: String? = null, qq: String? = null): Pages<StarOrder> =
        Pages(listStarOrders(appid = appid, offset = offset, limit = limit, wechatOpenid = wechatOpenid, qq = qq), "data", Position.Page("offset", "limit", "total_count", 0)) { StarOrder(it.tree()) }

    /** Every item of every page of [listStarOrders], from the page that the arguments name. */
    public fun listStarOrdersPaginated(appid: String): Pages<StarOrder> =
        listStarOrdersPaginated(appid = appid, offset = null, limit = null, wechatOpenid = null, qq = null)

    /** See [EducationService.createStarOrder]. */
    public fun createStarOrder(request: CreateStarOrderRequest): Call<StarOrder> =
        core.call("education.create_star_order", Fields().putAll(request)) { StarOrder(it.json) }

    /** See [EducationService.getStarUserByOpenid]. */
    public fun getStarUserByOpenid(wechatOpenid: String, appid: String): Call<GetStarUserByOpenidResponse> =
        core.call("education.get_star_user_by_openid", Fields().put("wechat_openid", wechatOpenid).put("appid", appid)) { GetStarUserByOpenidResponse(it.json) }

    /** See [EducationService.getStarUserByQq]. */
    public fun getStarUserByQq(qq: String, appid: String): Call<GetStarUserByQqResponse> =
        core.call("education.get_star_user_by_qq", Fields().put("qq", qq).put("appid", appid)) { GetStarUserByQqResponse(it.json) }

    /** See [EducationService.preSignSchoolContract]. */
    public fun preSignSchoolContract(request: PreSignSchoolContractRequest): Call<PreSignSchoolContractResponse> =
        core.call("education.pre_sign_school_contract", Fields().putAll(request)) { PreSignSchoolContractResponse(it.json) }

    /** See [EducationService.getSchoolContract]. */
    public fun getSchoolContract(contractId: String): Call<SchoolContract> =
        core.call("education.get_school_contract", Fields().put("contract_id", contractId)) { SchoolContract(it.json) }

    /** See [EducationService.terminateSchoolContract]. */
    public fun terminateSchoolContract(contractId: String): Call<kotlin.Unit> =
        core.call("education.terminate_school_contract", Fields().put("contract_id", contractId)) { }

    /** See [EducationService.createSchoolTransaction]. */
    public fun createSchoolTransaction(request: CreateSchoolTransactionRequest): Call<CreateSchoolTransactionResponse> =
        core.call("education.create_school_transaction", Fields().putAll(request)) { CreateSchoolTransactionResponse(it.json) }

    /** See [EducationService.getSchoolTransactionByTransactionId]. */
    public fun getSchoolTransactionByTransactionId(transactionId: String, subMchid: String? = null): Call<SchoolTransaction> =
        core.call("education.get_school_transaction_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { SchoolTransaction(it.json) }

    /** See [EducationService.getSchoolTransactionByTransactionId]. */
    public fun getSchoolTransactionByTransactionId(transactionId: String): Call<SchoolTransaction> =
        getSchoolTransactionByTransactionId(transactionId = transactionId, subMchid = null)

    /** See [EducationService.getSchoolTransactionByOutTradeNo]. */
    public fun getSchoolTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null): Call<SchoolTransaction> =
        core.call("education.get_school_transaction_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { SchoolTransaction(it.json) }

    /** See [EducationService.getSchoolTransactionByOutTradeNo]. */
    public fun getSchoolTransactionByOutTradeNo(outTradeNo: String): Call<SchoolTransaction> =
        getSchoolTransactionByOutTradeNo(outTradeNo = outTradeNo, subMchid = null)

    /** See [EducationService.listSchoolUserContracts]. */
    public fun listSchoolUserContracts(openid: String, planId: String, contractStatus: String, offset: Long? = null, limit: Long? = null): Call<ListSchoolUserContractsResponse> =
        core.call("education.list_school_user_contracts", Fields().put("openid", openid).put("plan_id", planId).put("contract_status", contractStatus).put("offset", offset).put("limit", limit)) { ListSchoolUserContractsResponse(it.json) }

    /** See [EducationService.listSchoolUserContracts]. */
    public fun listSchoolUserContracts(openid: String, planId: String, contractStatus: String): Call<ListSchoolUserContractsResponse> =
        listSchoolUserContracts(openid = openid, planId = planId, contractStatus = contractStatus, offset = null, limit = null)

    /** Every item of every page of [listSchoolUserContracts], from the page that the arguments name. */
    public fun listSchoolUserContractsPaginated(openid: String, planId: String, contractStatus: String, offset: Long? = null, limit: Long? = null): Pages<SchoolContract> =
        Pages(listSchoolUserContracts(openid = openid, planId = planId, contractStatus = contractStatus, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { SchoolContract(it.tree()) }

    /** Every item of every page of [listSchoolUserContracts], from the page that the arguments name. */
    public fun listSchoolUserContractsPaginated(openid: String, planId: String, contractStatus: String): Pages<SchoolContract> =
        listSchoolUserContractsPaginated(openid = openid, planId = planId, contractStatus = contractStatus, offset = null, limit = null)

    /** See [EducationService.getSchoolUserDebtState]. */
    public fun getSchoolUserDebtState(openid: String): Call<GetSchoolUserDebtStateResponse> =
        core.call("education.get_school_user_debt_state", Fields().put("openid", openid)) { GetSchoolUserDebtStateResponse(it.json) }
}
