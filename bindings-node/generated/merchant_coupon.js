// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantCouponService extends Service {
  setCallback(args, options) {
    return Service.call(this, 'merchant_coupon.set_callback', args, options)
  }

  getCallback(args, options) {
    return Service.call(this, 'merchant_coupon.get_callback', args, options)
  }

  createStock(args, options) {
    return Service.call(this, 'merchant_coupon.create_stock', args, options)
  }

  getStock(args, options) {
    return Service.call(this, 'merchant_coupon.get_stock', args, options)
  }

  updateStock(args, options) {
    return Service.call(this, 'merchant_coupon.update_stock', args, options)
  }

  updateStockBudget(args, options) {
    return Service.call(this, 'merchant_coupon.update_stock_budget', args, options)
  }

  uploadCouponCodes(args, options) {
    return Service.call(this, 'merchant_coupon.upload_coupon_codes', args, options)
  }

  listCouponCodes(args, options) {
    return Service.list(this, 'merchant_coupon.list_coupon_codes', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getCouponCode(args, options) {
    return Service.call(this, 'merchant_coupon.get_coupon_code', args, options)
  }

  deleteCouponCode(args, options) {
    return Service.call(this, 'merchant_coupon.delete_coupon_code', args, options)
  }

  sendCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.send_coupon', args, options)
  }

  sendProductCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.send_product_coupon', args, options)
  }

  preSendProductCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.pre_send_product_coupon', args, options)
  }

  sendGovernmentCard(args, options) {
    return Service.call(this, 'merchant_coupon.send_government_card', args, options)
  }

  listCoupons(args, options) {
    return Service.list(this, 'merchant_coupon.list_coupons', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.get_coupon', args, options)
  }

  useCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.use_coupon', args, options)
  }

  associateOrder(args, options) {
    return Service.call(this, 'merchant_coupon.associate_order', args, options)
  }

  disassociateOrder(args, options) {
    return Service.call(this, 'merchant_coupon.disassociate_order', args, options)
  }

  returnCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.return_coupon', args, options)
  }

  deactivateCoupon(args, options) {
    return Service.call(this, 'merchant_coupon.deactivate_coupon', args, options)
  }

  paySubsidy(args, options) {
    return Service.call(this, 'merchant_coupon.pay_subsidy', args, options)
  }

  listSubsidyPayReceipts(args, options) {
    return Service.call(this, 'merchant_coupon.list_subsidy_pay_receipts', args, options)
  }

  getSubsidyPayReceipt(args, options) {
    return Service.call(this, 'merchant_coupon.get_subsidy_pay_receipt', args, options)
  }

  returnSubsidy(args, options) {
    return Service.call(this, 'merchant_coupon.return_subsidy', args, options)
  }

  getSubsidyReturnReceipt(args, options) {
    return Service.call(this, 'merchant_coupon.get_subsidy_return_receipt', args, options)
  }
}

module.exports = MerchantCouponService
