// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BizPayService extends Service {
  createUserAuthorizationUrl(args, options) {
    return Service.call(this, 'biz_pay.create_user_authorization_url', args, options)
  }

  getUserAuthorizationState(args, options) {
    return Service.call(this, 'biz_pay.get_user_authorization_state', args, options)
  }

  revokeEmployeeAuthorization(args, options) {
    return Service.call(this, 'biz_pay.revoke_employee_authorization', args, options)
  }

  createMerchantRange(args, options) {
    return Service.call(this, 'biz_pay.create_merchant_range', args, options)
  }

  listMerchantRanges(args, options) {
    return Service.call(this, 'biz_pay.list_merchant_ranges', args, options)
  }

  addMerchantIdentifier(args, options) {
    return Service.call(this, 'biz_pay.add_merchant_identifier', args, options)
  }

  listMerchantIdentifiers(args, options) {
    return Service.list(this, 'biz_pay.list_merchant_identifiers', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  deleteMerchantIdentifier(args, options) {
    return Service.call(this, 'biz_pay.delete_merchant_identifier', args, options)
  }

  createStoreEntityMatch(args, options) {
    return Service.call(this, 'biz_pay.create_store_entity_match', args, options)
  }

  getStoreEntityMatch(args, options) {
    return Service.call(this, 'biz_pay.get_store_entity_match', args, options)
  }

  createQuotaCard(args, options) {
    return Service.call(this, 'biz_pay.create_quota_card', args, options)
  }

  getQuotaCardByOutCardNo(args, options) {
    return Service.call(this, 'biz_pay.get_quota_card_by_out_card_no', args, options)
  }

  getQuotaCardByCardNo(args, options) {
    return Service.call(this, 'biz_pay.get_quota_card_by_card_no', args, options)
  }

  getQuotaCardPaymentUrl(args, options) {
    return Service.call(this, 'biz_pay.get_quota_card_payment_url', args, options)
  }

  cancelQuotaCard(args, options) {
    return Service.call(this, 'biz_pay.cancel_quota_card', args, options)
  }

  getTradeBill(args, options) {
    return Service.call(this, 'biz_pay.get_trade_bill', args, options)
  }

  createFundingProof(args, options) {
    return Service.call(this, 'biz_pay.create_funding_proof', args, options)
  }
}

module.exports = BizPayService
