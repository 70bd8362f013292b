// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PartnerTransactionsService extends Service {
  prepayJsapi(args, options) {
    return Service.call(this, 'partner_transactions.prepay_jsapi', args, options)
  }

  prepayMiniProgram(args, options) {
    return Service.call(this, 'partner_transactions.prepay_mini_program', args, options)
  }

  prepayApp(args, options) {
    return Service.call(this, 'partner_transactions.prepay_app', args, options)
  }

  prepayH5(args, options) {
    return Service.call(this, 'partner_transactions.prepay_h5', args, options)
  }

  prepayNative(args, options) {
    return Service.call(this, 'partner_transactions.prepay_native', args, options)
  }

  prepayScannedPos(args, options) {
    return Service.call(this, 'partner_transactions.prepay_scanned_pos', args, options)
  }

  prepayJsapiWithContract(args, options) {
    return Service.call(this, 'partner_transactions.prepay_jsapi_with_contract', args, options)
  }

  prepayAppWithContract(args, options) {
    return Service.call(this, 'partner_transactions.prepay_app_with_contract', args, options)
  }

  codepay(args, options) {
    return Service.call(this, 'partner_transactions.codepay', args, options)
  }

  getOrderByTransactionId(args, options) {
    return Service.call(this, 'partner_transactions.get_order_by_transaction_id', args, options)
  }

  getOrderByOutTradeNo(args, options) {
    return Service.call(this, 'partner_transactions.get_order_by_out_trade_no', args, options)
  }

  closeOrder(args, options) {
    return Service.call(this, 'partner_transactions.close_order', args, options)
  }

  reverseOrder(args, options) {
    return Service.call(this, 'partner_transactions.reverse_order', args, options)
  }
}

module.exports = PartnerTransactionsService
