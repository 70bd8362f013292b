// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MultiuseCouponService extends Service {
  sendCoupon(args, options) {
    return Service.call(this, 'multiuse_coupon.send_coupon', args, options)
  }

  getSendFlow(args, options) {
    return Service.call(this, 'multiuse_coupon.get_send_flow', args, options)
  }

  getUseFlow(args, options) {
    return Service.call(this, 'multiuse_coupon.get_use_flow', args, options)
  }

  getRefundFlow(args, options) {
    return Service.call(this, 'multiuse_coupon.get_refund_flow', args, options)
  }
}

module.exports = MultiuseCouponService
