// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceRefundService extends Service {
  createRefund(args, options) {
    return Service.call(this, 'ecommerce_refund.create_refund', args, options)
  }

  getRefundByOutRefundNo(args, options) {
    return Service.call(this, 'ecommerce_refund.get_refund_by_out_refund_no', args, options)
  }

  getRefundByRefundId(args, options) {
    return Service.call(this, 'ecommerce_refund.get_refund_by_refund_id', args, options)
  }

  createAbnormalRefund(args, options) {
    return Service.call(this, 'ecommerce_refund.create_abnormal_refund', args, options)
  }

  createReturnAdvance(args, options) {
    return Service.call(this, 'ecommerce_refund.create_return_advance', args, options)
  }

  getReturnAdvance(args, options) {
    return Service.call(this, 'ecommerce_refund.get_return_advance', args, options)
  }
}

module.exports = EcommerceRefundService
