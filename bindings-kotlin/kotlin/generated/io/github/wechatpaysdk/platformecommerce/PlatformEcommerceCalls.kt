// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.platformecommerce

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce platforms: recharges, compensations, settlements (平台收付通), as [Call]s to execute or to wait for. */
public class PlatformEcommerceCalls internal constructor(private val core: Core) {

    /** See [PlatformEcommerceService.createBankTransferRecharge]. */
    public fun createBankTransferRecharge(request: CreateBankTransferRechargeRequest): Call<CreateBankTransferRechargeResponse> =
        core.call("platform_ecommerce.create_bank_transfer_recharge", Fields().putAll(request)) { CreateBankTransferRechargeResponse(it.json) }

    /** See [PlatformEcommerceService.getBankTransferRecharge]. */
    public fun getBankTransferRecharge(outRechargeNo: String): Call<GetBankTransferRechargeResponse> =
        core.call("platform_ecommerce.get_bank_transfer_recharge", Fields().put("out_recharge_no", outRechargeNo)) { GetBankTransferRechargeResponse(it.json) }

    /** See [PlatformEcommerceService.addRechargeEmployee]. */
    public fun addRechargeEmployee(request: AddRechargeEmployeeRequest): Call<Employee> =
        core.call("platform_ecommerce.add_recharge_employee", Fields().putAll(request)) { Employee(it.json) }

    /** See [PlatformEcommerceService.listRechargeEmployees]. */
    public fun listRechargeEmployees(subMchid: String): Call<ListRechargeEmployeesResponse> =
        core.call("platform_ecommerce.list_recharge_employees", Fields().put("sub_mchid", subMchid)) { ListRechargeEmployeesResponse(it.json) }

    /** See [PlatformEcommerceService.deleteRechargeEmployee]. */
    public fun deleteRechargeEmployee(subMchid: String, spOpenid: String): Call<Employee> =
        core.call("platform_ecommerce.delete_recharge_employee", Fields().put("sub_mchid", subMchid).put("sp_openid", spOpenid)) { Employee(it.json) }

    /** See [PlatformEcommerceService.createRecharge]. */
    public fun createRecharge(request: CreateRechargeRequest): Call<CreateRechargeResponse> =
        core.call("platform_ecommerce.create_recharge", Fields().putAll(request)) { CreateRechargeResponse(it.json) }

    /** See [PlatformEcommerceService.getRecharge]. */
    public fun getRecharge(outRechargeNo: String, subMchid: String): Call<Recharge> =
        core.call("platform_ecommerce.get_recharge", Fields().put("out_recharge_no", outRechargeNo).put("sub_mchid", subMchid)) { Recharge(it.json) }

    /** See [PlatformEcommerceService.closeRecharge]. */
    public fun closeRecharge(outRechargeNo: String, subMchid: String): Call<Recharge> =
        core.call("platform_ecommerce.close_recharge", Fields().put("out_recharge_no", outRechargeNo).put("sub_mchid", subMchid)) { Recharge(it.json) }

    /** See [PlatformEcommerceService.createCompensation]. */
    public fun createCompensation(request: CreateCompensationRequest): Call<CreateCompensationResponse> =
        core.call("platform_ecommerce.create_compensation", Fields().putAll(request)) { CreateCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.preTransferCompensation]. */
    public fun preTransferCompensation(request: PreTransferCompensationRequest): Call<PreTransferCompensationResponse> =
        core.call("platform_ecommerce.pre_transfer_compensation", Fields().putAll(request)) { PreTransferCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getCompensationByOutBillNo]. */
    public fun getCompensationByOutBillNo(outBillNo: String): Call<Compensation> =
        core.call("platform_ecommerce.get_compensation_by_out_bill_no", Fields().put("out_bill_no", outBillNo)) { Compensation(it.json) }

    /** See [PlatformEcommerceService.getCompensationByBillId]. */
    public fun getCompensationByBillId(billId: String): Call<Compensation> =
        core.call("platform_ecommerce.get_compensation_by_bill_id", Fields().put("bill_id", billId)) { Compensation(it.json) }

    /** See [PlatformEcommerceService.cancelCompensation]. */
    public fun cancelCompensation(outBillNo: String): Call<CancelCompensationResponse> =
        core.call("platform_ecommerce.cancel_compensation", Fields().put("out_bill_no", outBillNo)) { CancelCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.createSubMerchantCompensation]. */
    public fun createSubMerchantCompensation(request: CreateSubMerchantCompensationRequest): Call<CreateSubMerchantCompensationResponse> =
        core.call("platform_ecommerce.create_sub_merchant_compensation", Fields().putAll(request)) { CreateSubMerchantCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getSubMerchantCompensation]. */
    public fun getSubMerchantCompensation(outBillNo: String, sponsorMchid: String? = null): Call<GetSubMerchantCompensationResponse> =
        core.call("platform_ecommerce.get_sub_merchant_compensation", Fields().put("out_bill_no", outBillNo).put("sponsor_mchid", sponsorMchid)) { GetSubMerchantCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getSubMerchantCompensation]. */
    public fun getSubMerchantCompensation(outBillNo: String): Call<GetSubMerchantCompensationResponse> =
        getSubMerchantCompensation(outBillNo = outBillNo, sponsorMchid = null)

    /** See [PlatformEcommerceService.createDepositCompensation]. */
    public fun createDepositCompensation(request: CreateDepositCompensationRequest): Call<CreateDepositCompensationResponse> =
        core.call("platform_ecommerce.create_deposit_compensation", Fields().putAll(request)) { CreateDepositCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getDepositCompensationByOutBillNo]. */
    public fun getDepositCompensationByOutBillNo(outBillNo: String, subMchid: String? = null, businessType: String? = null): Call<DepositCompensation> =
        core.call("platform_ecommerce.get_deposit_compensation_by_out_bill_no", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid).put("business_type", businessType)) { DepositCompensation(it.json) }

    /** See [PlatformEcommerceService.getDepositCompensationByOutBillNo]. */
    public fun getDepositCompensationByOutBillNo(outBillNo: String): Call<DepositCompensation> =
        getDepositCompensationByOutBillNo(outBillNo = outBillNo, subMchid = null, businessType = null)

    /** See [PlatformEcommerceService.getDepositCompensationByBillId]. */
    public fun getDepositCompensationByBillId(billId: String, subMchid: String? = null, businessType: String? = null): Call<DepositCompensation> =
        core.call("platform_ecommerce.get_deposit_compensation_by_bill_id", Fields().put("bill_id", billId).put("sub_mchid", subMchid).put("business_type", businessType)) { DepositCompensation(it.json) }

    /** See [PlatformEcommerceService.getDepositCompensationByBillId]. */
    public fun getDepositCompensationByBillId(billId: String): Call<DepositCompensation> =
        getDepositCompensationByBillId(billId = billId, subMchid = null, businessType = null)

    /** See [PlatformEcommerceService.createDepositAfterSalesCompensation]. */
    public fun createDepositAfterSalesCompensation(request: CreateDepositAfterSalesCompensationRequest): Call<CreateDepositAfterSalesCompensationResponse> =
        core.call("platform_ecommerce.create_deposit_after_sales_compensation", Fields().putAll(request)) { CreateDepositAfterSalesCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getDepositAfterSalesCompensationByOutBillNo]. */
    public fun getDepositAfterSalesCompensationByOutBillNo(outBillNo: String, subMchid: String? = null): Call<DepositAfterSalesCompensation> =
        core.call("platform_ecommerce.get_deposit_after_sales_compensation_by_out_bill_no", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { DepositAfterSalesCompensation(it.json) }

    /** See [PlatformEcommerceService.getDepositAfterSalesCompensationByOutBillNo]. */
    public fun getDepositAfterSalesCompensationByOutBillNo(outBillNo: String): Call<DepositAfterSalesCompensation> =
        getDepositAfterSalesCompensationByOutBillNo(outBillNo = outBillNo, subMchid = null)

    /** See [PlatformEcommerceService.getDepositAfterSalesCompensationByBillId]. */
    public fun getDepositAfterSalesCompensationByBillId(billId: String, subMchid: String? = null): Call<DepositAfterSalesCompensation> =
        core.call("platform_ecommerce.get_deposit_after_sales_compensation_by_bill_id", Fields().put("bill_id", billId).put("sub_mchid", subMchid)) { DepositAfterSalesCompensation(it.json) }

    /** See [PlatformEcommerceService.getDepositAfterSalesCompensationByBillId]. */
    public fun getDepositAfterSalesCompensationByBillId(billId: String): Call<DepositAfterSalesCompensation> =
        getDepositAfterSalesCompensationByBillId(billId = billId, subMchid = null)

    /** See [PlatformEcommerceService.createDepositShippingCostCompensation]. */
    public fun createDepositShippingCostCompensation(request: CreateDepositShippingCostCompensationRequest): Call<CreateDepositShippingCostCompensationResponse> =
        core.call("platform_ecommerce.create_deposit_shipping_cost_compensation", Fields().putAll(request)) { CreateDepositShippingCostCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getDepositShippingCostCompensation]. */
    public fun getDepositShippingCostCompensation(outBillNo: String, subMchid: String? = null): Call<GetDepositShippingCostCompensationResponse> =
        core.call("platform_ecommerce.get_deposit_shipping_cost_compensation", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { GetDepositShippingCostCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getDepositShippingCostCompensation]. */
    public fun getDepositShippingCostCompensation(outBillNo: String): Call<GetDepositShippingCostCompensationResponse> =
        getDepositShippingCostCompensation(outBillNo = outBillNo, subMchid = null)

    /** See [PlatformEcommerceService.createDepositInsurancePremiumCompensation]. */
    public fun createDepositInsurancePremiumCompensation(request: CreateDepositInsurancePremiumCompensationRequest): Call<CreateDepositInsurancePremiumCompensationResponse> =
        core.call("platform_ecommerce.create_deposit_insurance_premium_compensation", Fields().putAll(request)) { CreateDepositInsurancePremiumCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getDepositInsurancePremiumCompensation]. */
    public fun getDepositInsurancePremiumCompensation(outBillNo: String, subMchid: String? = null): Call<GetDepositInsurancePremiumCompensationResponse> =
        core.call("platform_ecommerce.get_deposit_insurance_premium_compensation", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { GetDepositInsurancePremiumCompensationResponse(it.json) }

    /** See [PlatformEcommerceService.getDepositInsurancePremiumCompensation]. */
    public fun getDepositInsurancePremiumCompensation(outBillNo: String): Call<GetDepositInsurancePremiumCompensationResponse> =
        getDepositInsurancePremiumCompensation(outBillNo = outBillNo, subMchid = null)

    /** See [PlatformEcommerceService.openInsuranceCompensation]. */
    public fun openInsuranceCompensation(request: OpenInsuranceCompensationRequest): Call<InsuranceCompensation> =
        core.call("platform_ecommerce.open_insurance_compensation", Fields().putAll(request)) { InsuranceCompensation(it.json) }

    /** See [PlatformEcommerceService.getInsuranceCompensationStatus]. */
    public fun getInsuranceCompensationStatus(subMchid: String): Call<InsuranceCompensation> =
        core.call("platform_ecommerce.get_insurance_compensation_status", Fields().put("sub_mchid", subMchid)) { InsuranceCompensation(it.json) }

    /** See [PlatformEcommerceService.createInsuranceClaim]. */
    public fun createInsuranceClaim(request: CreateInsuranceClaimRequest): Call<CreateInsuranceClaimResponse> =
        core.call("platform_ecommerce.create_insurance_claim", Fields().putAll(request)) { CreateInsuranceClaimResponse(it.json) }

    /** See [PlatformEcommerceService.preTransferInsuranceClaim]. */
    public fun preTransferInsuranceClaim(request: PreTransferInsuranceClaimRequest): Call<PreTransferInsuranceClaimResponse> =
        core.call("platform_ecommerce.pre_transfer_insurance_claim", Fields().putAll(request)) { PreTransferInsuranceClaimResponse(it.json) }

    /** See [PlatformEcommerceService.getInsuranceClaimByOutBillNo]. */
    public fun getInsuranceClaimByOutBillNo(outBillNo: String, subMchid: String? = null): Call<InsuranceClaim> =
        core.call("platform_ecommerce.get_insurance_claim_by_out_bill_no", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { InsuranceClaim(it.json) }

    /** See [PlatformEcommerceService.getInsuranceClaimByOutBillNo]. */
    public fun getInsuranceClaimByOutBillNo(outBillNo: String): Call<InsuranceClaim> =
        getInsuranceClaimByOutBillNo(outBillNo = outBillNo, subMchid = null)

    /** See [PlatformEcommerceService.getInsuranceClaimByBillId]. */
    public fun getInsuranceClaimByBillId(billId: String, subMchid: String? = null): Call<InsuranceClaim> =
        core.call("platform_ecommerce.get_insurance_claim_by_bill_id", Fields().put("bill_id", billId).put("sub_mchid", subMchid)) { InsuranceClaim(it.json) }

    /** See [PlatformEcommerceService.getInsuranceClaimByBillId]. */
    public fun getInsuranceClaimByBillId(billId: String): Call<InsuranceClaim> =
        getInsuranceClaimByBillId(billId = billId, subMchid = null)

    /** See [PlatformEcommerceService.cancelInsuranceClaim]. */
    public fun cancelInsuranceClaim(outBillNo: String, request: CancelInsuranceClaimRequest): Call<CancelInsuranceClaimResponse> =
        core.call("platform_ecommerce.cancel_insurance_claim", Fields().put("out_bill_no", outBillNo).putAll(request)) { CancelInsuranceClaimResponse(it.json) }

    /** See [PlatformEcommerceService.createPrepaySettlementOrder]. */
    public fun createPrepaySettlementOrder(request: CreatePrepaySettlementOrderRequest): Call<CreatePrepaySettlementOrderResponse> =
        core.call("platform_ecommerce.create_prepay_settlement_order", Fields().putAll(request)) { CreatePrepaySettlementOrderResponse(it.json) }

    /** See [PlatformEcommerceService.getPrepaySettlementOrder]. */
    public fun getPrepaySettlementOrder(settleBatchNo: String): Call<GetPrepaySettlementOrderResponse> =
        core.call("platform_ecommerce.get_prepay_settlement_order", Fields().put("settle_batch_no", settleBatchNo)) { GetPrepaySettlementOrderResponse(it.json) }

    /** See [PlatformEcommerceService.createAbnormalSettlement]. */
    public fun createAbnormalSettlement(settleBatchNo: String, request: CreateAbnormalSettlementRequest): Call<CreateAbnormalSettlementResponse> =
        core.call("platform_ecommerce.create_abnormal_settlement", Fields().put("settle_batch_no", settleBatchNo).putAll(request)) { CreateAbnormalSettlementResponse(it.json) }

    /** See [PlatformEcommerceService.createDayEndBalanceWithdrawal]. */
    public fun createDayEndBalanceWithdrawal(request: CreateDayEndBalanceWithdrawalRequest): Call<DayEndBalanceWithdrawal> =
        core.call("platform_ecommerce.create_day_end_balance_withdrawal", Fields().putAll(request)) { DayEndBalanceWithdrawal(it.json) }

    /** See [PlatformEcommerceService.getDayEndBalanceWithdrawal]. */
    public fun getDayEndBalanceWithdrawal(outRequestNo: String, subMchid: String): Call<DayEndBalanceWithdrawal> =
        core.call("platform_ecommerce.get_day_end_balance_withdrawal", Fields().put("out_request_no", outRequestNo).put("sub_mchid", subMchid)) { DayEndBalanceWithdrawal(it.json) }
}
