// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class DiscountCardService extends Service {
  prepareCard(args, options) {
    return Service.call(this, 'discount_card.prepare_card', args, options)
  }

  getCard(args, options) {
    return Service.call(this, 'discount_card.get_card', args, options)
  }

  addUserRecords(args, options) {
    return Service.call(this, 'discount_card.add_user_records', args, options)
  }

  getOrderByOutTradeNo(args, options) {
    return Service.call(this, 'discount_card.get_order_by_out_trade_no', args, options)
  }

  getOrderByOutOrderNo(args, options) {
    return Service.call(this, 'discount_card.get_order_by_out_order_no', args, options)
  }

  updateOrder(args, options) {
    return Service.call(this, 'discount_card.update_order', args, options)
  }
}

module.exports = DiscountCardService
