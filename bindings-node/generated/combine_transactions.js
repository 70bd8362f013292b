// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class CombineTransactionsService extends Service {
  prepayJsapi(args, options) {
    return Service.call(this, 'combine_transactions.prepay_jsapi', args, options)
  }

  prepayMiniProgram(args, options) {
    return Service.call(this, 'combine_transactions.prepay_mini_program', args, options)
  }

  prepayApp(args, options) {
    return Service.call(this, 'combine_transactions.prepay_app', args, options)
  }

  prepayH5(args, options) {
    return Service.call(this, 'combine_transactions.prepay_h5', args, options)
  }

  prepayNative(args, options) {
    return Service.call(this, 'combine_transactions.prepay_native', args, options)
  }

  getOrderByOutTradeNo(args, options) {
    return Service.call(this, 'combine_transactions.get_order_by_out_trade_no', args, options)
  }

  getOrderByTransactionId(args, options) {
    return Service.call(this, 'combine_transactions.get_order_by_transaction_id', args, options)
  }

  closeOrder(args, options) {
    return Service.call(this, 'combine_transactions.close_order', args, options)
  }
}

module.exports = CombineTransactionsService
