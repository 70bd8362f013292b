// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class CateringService extends Service {
  syncOrderStatus(args, options) {
    return Service.call(this, 'catering.sync_order_status', args, options)
  }
}

module.exports = CateringService
