// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceProfitSharingService extends Service {
  addReceiver(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.add_receiver', args, options)
  }

  deleteReceiver(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.delete_receiver', args, options)
  }

  createOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.create_order', args, options)
  }

  getOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.get_order', args, options)
  }

  getUnsplitAmount(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.get_unsplit_amount', args, options)
  }

  finishOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.finish_order', args, options)
  }

  createReturnOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.create_return_order', args, options)
  }

  getReturnOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.get_return_order', args, options)
  }

  createAfterSalesOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.create_after_sales_order', args, options)
  }

  getAfterSalesOrder(args, options) {
    return Service.call(this, 'ecommerce_profit_sharing.get_after_sales_order', args, options)
  }
}

module.exports = EcommerceProfitSharingService
