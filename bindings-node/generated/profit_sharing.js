// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ProfitSharingService extends Service {
  addReceiver(args, options) {
    return Service.call(this, 'profit_sharing.add_receiver', args, options)
  }

  deleteReceiver(args, options) {
    return Service.call(this, 'profit_sharing.delete_receiver', args, options)
  }

  getMaxRatio(args, options) {
    return Service.call(this, 'profit_sharing.get_max_ratio', args, options)
  }

  createOrder(args, options) {
    return Service.call(this, 'profit_sharing.create_order', args, options)
  }

  getOrder(args, options) {
    return Service.call(this, 'profit_sharing.get_order', args, options)
  }

  getUnsplitAmount(args, options) {
    return Service.call(this, 'profit_sharing.get_unsplit_amount', args, options)
  }

  unfreezeOrder(args, options) {
    return Service.call(this, 'profit_sharing.unfreeze_order', args, options)
  }

  createReturnOrder(args, options) {
    return Service.call(this, 'profit_sharing.create_return_order', args, options)
  }

  getReturnOrder(args, options) {
    return Service.call(this, 'profit_sharing.get_return_order', args, options)
  }

  getBill(args, options) {
    return Service.call(this, 'profit_sharing.get_bill', args, options)
  }
}

module.exports = ProfitSharingService
