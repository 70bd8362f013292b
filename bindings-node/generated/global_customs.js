// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalCustomsService extends Service {
  listOrders(args, options) {
    return Service.list(this, 'global_customs.list_orders', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  updateOrder(args, options) {
    return Service.call(this, 'global_customs.update_order', args, options)
  }

  declareOrder(args, options) {
    return Service.call(this, 'global_customs.declare_order', args, options)
  }

  redeclareOrder(args, options) {
    return Service.call(this, 'global_customs.redeclare_order', args, options)
  }

  verifyIdentity(args, options) {
    return Service.call(this, 'global_customs.verify_identity', args, options)
  }

  listLegacyOrders(args, options) {
    return Service.list(this, 'global_customs.list_legacy_orders', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  updateLegacyOrder(args, options) {
    return Service.call(this, 'global_customs.update_legacy_order', args, options)
  }

  declareLegacyOrder(args, options) {
    return Service.call(this, 'global_customs.declare_legacy_order', args, options)
  }

  redeclareLegacyOrder(args, options) {
    return Service.call(this, 'global_customs.redeclare_legacy_order', args, options)
  }

  verifyLegacyIdentity(args, options) {
    return Service.call(this, 'global_customs.verify_legacy_identity', args, options)
  }
}

module.exports = GlobalCustomsService
