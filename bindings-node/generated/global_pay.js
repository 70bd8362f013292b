// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalPayService extends Service {
  downloadCertificates(args, options) {
    return Service.call(this, 'global_pay.download_certificates', args, options)
  }

  reverseOrderByTransactionId(args, options) {
    return Service.call(this, 'global_pay.reverse_order_by_transaction_id', args, options)
  }

  reverseOrderByOutTradeNo(args, options) {
    return Service.call(this, 'global_pay.reverse_order_by_out_trade_no', args, options)
  }

  micropay(args, options) {
    return Service.call(this, 'global_pay.micropay', args, options)
  }

  getSubMerchantRechargeRefundBalance(args, options) {
    return Service.call(this, 'global_pay.get_sub_merchant_recharge_refund_balance', args, options)
  }

  getRechargeRefundBalance(args, options) {
    return Service.call(this, 'global_pay.get_recharge_refund_balance', args, options)
  }

  listRefunds(args, options) {
    return Service.list(this, 'global_pay.list_refunds', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_num',
    })
  }

  createRefund(args, options) {
    return Service.call(this, 'global_pay.create_refund', args, options)
  }

  getRefundByRefundId(args, options) {
    return Service.call(this, 'global_pay.get_refund_by_refund_id', args, options)
  }

  getRefundByOutRefundNo(args, options) {
    return Service.call(this, 'global_pay.get_refund_by_out_refund_no', args, options)
  }

  listSettlements(args, options) {
    return Service.list(this, 'global_pay.list_settlements', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  downloadStatement(args, options) {
    return Service.download(this, 'global_pay.download_statement', args, options)
  }

  prepayApp(args, options) {
    return Service.call(this, 'global_pay.prepay_app', args, options)
  }

  getOrderByTransactionId(args, options) {
    return Service.call(this, 'global_pay.get_order_by_transaction_id', args, options)
  }

  closeOrderByTransactionId(args, options) {
    return Service.call(this, 'global_pay.close_order_by_transaction_id', args, options)
  }

  prepayJsapi(args, options) {
    return Service.call(this, 'global_pay.prepay_jsapi', args, options)
  }

  prepayH5(args, options) {
    return Service.call(this, 'global_pay.prepay_h5', args, options)
  }

  prepayNative(args, options) {
    return Service.call(this, 'global_pay.prepay_native', args, options)
  }

  getOrderByOutTradeNo(args, options) {
    return Service.call(this, 'global_pay.get_order_by_out_trade_no', args, options)
  }

  closeOrderByOutTradeNo(args, options) {
    return Service.call(this, 'global_pay.close_order_by_out_trade_no', args, options)
  }

  reverseLegacyOrderByOutTradeNo(args, options) {
    return Service.call(this, 'global_pay.reverse_legacy_order_by_out_trade_no', args, options)
  }
}

module.exports = GlobalPayService
