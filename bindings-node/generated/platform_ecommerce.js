// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PlatformEcommerceService extends Service {
  createBankTransferRecharge(args, options) {
    return Service.call(this, 'platform_ecommerce.create_bank_transfer_recharge', args, options)
  }

  getBankTransferRecharge(args, options) {
    return Service.call(this, 'platform_ecommerce.get_bank_transfer_recharge', args, options)
  }

  addRechargeEmployee(args, options) {
    return Service.call(this, 'platform_ecommerce.add_recharge_employee', args, options)
  }

  listRechargeEmployees(args, options) {
    return Service.call(this, 'platform_ecommerce.list_recharge_employees', args, options)
  }

  deleteRechargeEmployee(args, options) {
    return Service.call(this, 'platform_ecommerce.delete_recharge_employee', args, options)
  }

  createRecharge(args, options) {
    return Service.call(this, 'platform_ecommerce.create_recharge', args, options)
  }

  getRecharge(args, options) {
    return Service.call(this, 'platform_ecommerce.get_recharge', args, options)
  }

  closeRecharge(args, options) {
    return Service.call(this, 'platform_ecommerce.close_recharge', args, options)
  }

  createCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.create_compensation', args, options)
  }

  preTransferCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.pre_transfer_compensation', args, options)
  }

  getCompensationByOutBillNo(args, options) {
    return Service.call(this, 'platform_ecommerce.get_compensation_by_out_bill_no', args, options)
  }

  getCompensationByBillId(args, options) {
    return Service.call(this, 'platform_ecommerce.get_compensation_by_bill_id', args, options)
  }

  cancelCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.cancel_compensation', args, options)
  }

  createSubMerchantCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.create_sub_merchant_compensation', args, options)
  }

  getSubMerchantCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.get_sub_merchant_compensation', args, options)
  }

  createDepositCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.create_deposit_compensation', args, options)
  }

  getDepositCompensationByOutBillNo(args, options) {
    return Service.call(this, 'platform_ecommerce.get_deposit_compensation_by_out_bill_no', args, options)
  }

  getDepositCompensationByBillId(args, options) {
    return Service.call(this, 'platform_ecommerce.get_deposit_compensation_by_bill_id', args, options)
  }

  createDepositAfterSalesCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.create_deposit_after_sales_compensation', args, options)
  }

  getDepositAfterSalesCompensationByOutBillNo(args, options) {
    return Service.call(this, 'platform_ecommerce.get_deposit_after_sales_compensation_by_out_bill_no', args, options)
  }

  getDepositAfterSalesCompensationByBillId(args, options) {
    return Service.call(this, 'platform_ecommerce.get_deposit_after_sales_compensation_by_bill_id', args, options)
  }

  createDepositShippingCostCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.create_deposit_shipping_cost_compensation', args, options)
  }

  getDepositShippingCostCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.get_deposit_shipping_cost_compensation', args, options)
  }

  createDepositInsurancePremiumCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.create_deposit_insurance_premium_compensation', args, options)
  }

  getDepositInsurancePremiumCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.get_deposit_insurance_premium_compensation', args, options)
  }

  openInsuranceCompensation(args, options) {
    return Service.call(this, 'platform_ecommerce.open_insurance_compensation', args, options)
  }

  getInsuranceCompensationStatus(args, options) {
    return Service.call(this, 'platform_ecommerce.get_insurance_compensation_status', args, options)
  }

  createInsuranceClaim(args, options) {
    return Service.call(this, 'platform_ecommerce.create_insurance_claim', args, options)
  }

  preTransferInsuranceClaim(args, options) {
    return Service.call(this, 'platform_ecommerce.pre_transfer_insurance_claim', args, options)
  }

  getInsuranceClaimByOutBillNo(args, options) {
    return Service.call(this, 'platform_ecommerce.get_insurance_claim_by_out_bill_no', args, options)
  }

  getInsuranceClaimByBillId(args, options) {
    return Service.call(this, 'platform_ecommerce.get_insurance_claim_by_bill_id', args, options)
  }

  cancelInsuranceClaim(args, options) {
    return Service.call(this, 'platform_ecommerce.cancel_insurance_claim', args, options)
  }

  createPrepaySettlementOrder(args, options) {
    return Service.call(this, 'platform_ecommerce.create_prepay_settlement_order', args, options)
  }

  getPrepaySettlementOrder(args, options) {
    return Service.call(this, 'platform_ecommerce.get_prepay_settlement_order', args, options)
  }

  createAbnormalSettlement(args, options) {
    return Service.call(this, 'platform_ecommerce.create_abnormal_settlement', args, options)
  }

  createDayEndBalanceWithdrawal(args, options) {
    return Service.call(this, 'platform_ecommerce.create_day_end_balance_withdrawal', args, options)
  }

  getDayEndBalanceWithdrawal(args, options) {
    return Service.call(this, 'platform_ecommerce.get_day_end_balance_withdrawal', args, options)
  }
}

module.exports = PlatformEcommerceService
