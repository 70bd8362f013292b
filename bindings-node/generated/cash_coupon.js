// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class CashCouponService extends Service {
  createStock(args, options) {
    return Service.call(this, 'cash_coupon.create_stock', args, options)
  }

  startStock(args, options) {
    return Service.call(this, 'cash_coupon.start_stock', args, options)
  }

  pauseStock(args, options) {
    return Service.call(this, 'cash_coupon.pause_stock', args, options)
  }

  restartStock(args, options) {
    return Service.call(this, 'cash_coupon.restart_stock', args, options)
  }

  terminateStock(args, options) {
    return Service.call(this, 'cash_coupon.terminate_stock', args, options)
  }

  listStocks(args, options) {
    return Service.list(this, 'cash_coupon.list_stocks', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getStock(args, options) {
    return Service.call(this, 'cash_coupon.get_stock', args, options)
  }

  listAvailableMerchants(args, options) {
    return Service.list(this, 'cash_coupon.list_available_merchants', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listAvailableGoods(args, options) {
    return Service.list(this, 'cash_coupon.list_available_goods', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  updateAvailableGoods(args, options) {
    return Service.call(this, 'cash_coupon.update_available_goods', args, options)
  }

  sendCoupon(args, options) {
    return Service.call(this, 'cash_coupon.send_coupon', args, options)
  }

  listCoupons(args, options) {
    return Service.list(this, 'cash_coupon.list_coupons', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getCoupon(args, options) {
    return Service.call(this, 'cash_coupon.get_coupon', args, options)
  }

  setCallback(args, options) {
    return Service.call(this, 'cash_coupon.set_callback', args, options)
  }

  getCallback(args, options) {
    return Service.call(this, 'cash_coupon.get_callback', args, options)
  }

  getUseFlow(args, options) {
    return Service.call(this, 'cash_coupon.get_use_flow', args, options)
  }

  getRefundFlow(args, options) {
    return Service.call(this, 'cash_coupon.get_refund_flow', args, options)
  }

  getUseFlowByDay(args, options) {
    return Service.call(this, 'cash_coupon.get_use_flow_by_day', args, options)
  }

  getRefundFlowByDay(args, options) {
    return Service.call(this, 'cash_coupon.get_refund_flow_by_day', args, options)
  }
}

module.exports = CashCouponService
