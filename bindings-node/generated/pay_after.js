// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayAfterService extends Service {
  createOrder(args, options) {
    return Service.call(this, 'pay_after.create_order', args, options)
  }

  getOrder(args, options) {
    return Service.call(this, 'pay_after.get_order', args, options)
  }

  completeOrder(args, options) {
    return Service.call(this, 'pay_after.complete_order', args, options)
  }

  cancelOrder(args, options) {
    return Service.call(this, 'pay_after.cancel_order', args, options)
  }

  syncOrder(args, options) {
    return Service.call(this, 'pay_after.sync_order', args, options)
  }

  createSmartRetailOrder(args, options) {
    return Service.call(this, 'pay_after.create_smart_retail_order', args, options)
  }

  getSmartRetailOrder(args, options) {
    return Service.call(this, 'pay_after.get_smart_retail_order', args, options)
  }

  completeSmartRetailOrder(args, options) {
    return Service.call(this, 'pay_after.complete_smart_retail_order', args, options)
  }

  cancelSmartRetailOrder(args, options) {
    return Service.call(this, 'pay_after.cancel_smart_retail_order', args, options)
  }
}

module.exports = PayAfterService
