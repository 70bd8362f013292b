// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalPayScoreService extends Service {
  getServiceOrder(args, options) {
    return Service.call(this, 'global_pay_score.get_service_order', args, options)
  }

  createServiceOrder(args, options) {
    return Service.call(this, 'global_pay_score.create_service_order', args, options)
  }

  cancelServiceOrder(args, options) {
    return Service.call(this, 'global_pay_score.cancel_service_order', args, options)
  }

  completeServiceOrder(args, options) {
    return Service.call(this, 'global_pay_score.complete_service_order', args, options)
  }

  syncServiceOrder(args, options) {
    return Service.call(this, 'global_pay_score.sync_service_order', args, options)
  }
}

module.exports = GlobalPayScoreService
