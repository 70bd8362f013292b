// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class RefundService extends Service {
  createRefund(args, options) {
    return Service.call(this, 'refund.create_refund', args, options)
  }

  getRefund(args, options) {
    return Service.call(this, 'refund.get_refund', args, options)
  }

  createAbnormalRefund(args, options) {
    return Service.call(this, 'refund.create_abnormal_refund', args, options)
  }
}

module.exports = RefundService
