// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceFundService extends Service {
  getBalance(args, options) {
    return Service.call(this, 'ecommerce_fund.get_balance', args, options)
  }

  getDayEndBalance(args, options) {
    return Service.call(this, 'ecommerce_fund.get_day_end_balance', args, options)
  }

  getSubMerchantBalance(args, options) {
    return Service.call(this, 'ecommerce_fund.get_sub_merchant_balance', args, options)
  }

  getSubMerchantDayEndBalance(args, options) {
    return Service.call(this, 'ecommerce_fund.get_sub_merchant_day_end_balance', args, options)
  }

  createWithdrawal(args, options) {
    return Service.call(this, 'ecommerce_fund.create_withdrawal', args, options)
  }

  getWithdrawalByOutRequestNo(args, options) {
    return Service.call(this, 'ecommerce_fund.get_withdrawal_by_out_request_no', args, options)
  }

  getWithdrawalByWithdrawId(args, options) {
    return Service.call(this, 'ecommerce_fund.get_withdrawal_by_withdraw_id', args, options)
  }

  createSubMerchantWithdrawal(args, options) {
    return Service.call(this, 'ecommerce_fund.create_sub_merchant_withdrawal', args, options)
  }

  getSubMerchantWithdrawalByOutRequestNo(args, options) {
    return Service.call(this, 'ecommerce_fund.get_sub_merchant_withdrawal_by_out_request_no', args, options)
  }

  getSubMerchantWithdrawalByWithdrawId(args, options) {
    return Service.call(this, 'ecommerce_fund.get_sub_merchant_withdrawal_by_withdraw_id', args, options)
  }

  getWithdrawalBill(args, options) {
    return Service.call(this, 'ecommerce_fund.get_withdrawal_bill', args, options)
  }

  submitCanceledMerchantWithdrawal(args, options) {
    return Service.call(this, 'ecommerce_fund.submit_canceled_merchant_withdrawal', args, options)
  }

  getCanceledMerchantWithdrawalByOutRequestNo(args, options) {
    return Service.call(this, 'ecommerce_fund.get_canceled_merchant_withdrawal_by_out_request_no', args, options)
  }

  getCanceledMerchantWithdrawalByApplymentId(args, options) {
    return Service.call(this, 'ecommerce_fund.get_canceled_merchant_withdrawal_by_applyment_id', args, options)
  }

  listIncomeRecords(args, options) {
    return Service.list(this, 'ecommerce_fund.list_income_records', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listSubMerchantIncomeRecords(args, options) {
    return Service.list(this, 'ecommerce_fund.list_sub_merchant_income_records', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getAllSubMerchantsFundFlowBill(args, options) {
    return Service.call(this, 'ecommerce_fund.get_all_sub_merchants_fund_flow_bill', args, options)
  }
}

module.exports = EcommerceFundService
