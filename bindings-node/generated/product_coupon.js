// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ProductCouponService extends Service {
  setNotifyConfig(args, options) {
    return Service.call(this, 'product_coupon.set_notify_config', args, options)
  }

  getNotifyConfig(args, options) {
    return Service.call(this, 'product_coupon.get_notify_config', args, options)
  }

  uploadImage(args, options) {
    return Service.call(this, 'product_coupon.upload_image', args, options)
  }

  createImageGenerationTask(args, options) {
    return Service.call(this, 'product_coupon.create_image_generation_task', args, options)
  }

  getImageGenerationTask(args, options) {
    return Service.call(this, 'product_coupon.get_image_generation_task', args, options)
  }

  createProductCoupon(args, options) {
    return Service.call(this, 'product_coupon.create_product_coupon', args, options)
  }

  getProductCoupon(args, options) {
    return Service.call(this, 'product_coupon.get_product_coupon', args, options)
  }

  updateProductCoupon(args, options) {
    return Service.call(this, 'product_coupon.update_product_coupon', args, options)
  }

  deactivateProductCoupon(args, options) {
    return Service.call(this, 'product_coupon.deactivate_product_coupon', args, options)
  }

  createStock(args, options) {
    return Service.call(this, 'product_coupon.create_stock', args, options)
  }

  listStocks(args, options) {
    return Service.list(this, 'product_coupon.list_stocks', args, options, {
      style: 'cursor', position: 'page_token', items: 'stock_list', total: 'total_count', next: 'next_page_token',
    })
  }

  getStock(args, options) {
    return Service.call(this, 'product_coupon.get_stock', args, options)
  }

  updateStock(args, options) {
    return Service.call(this, 'product_coupon.update_stock', args, options)
  }

  updateStockBudget(args, options) {
    return Service.call(this, 'product_coupon.update_stock_budget', args, options)
  }

  uploadStockCouponCodes(args, options) {
    return Service.call(this, 'product_coupon.upload_stock_coupon_codes', args, options)
  }

  associateStockStores(args, options) {
    return Service.call(this, 'product_coupon.associate_stock_stores', args, options)
  }

  listStockAssociatedStores(args, options) {
    return Service.list(this, 'product_coupon.list_stock_associated_stores', args, options, {
      style: 'cursor', position: 'page_token', items: 'store_list', total: 'total_count', next: 'next_page_token',
    })
  }

  disassociateStockStores(args, options) {
    return Service.call(this, 'product_coupon.disassociate_stock_stores', args, options)
  }

  deactivateStock(args, options) {
    return Service.call(this, 'product_coupon.deactivate_stock', args, options)
  }

  createStockBundle(args, options) {
    return Service.call(this, 'product_coupon.create_stock_bundle', args, options)
  }

  updateStockBundle(args, options) {
    return Service.call(this, 'product_coupon.update_stock_bundle', args, options)
  }

  updateStockBundleBudget(args, options) {
    return Service.call(this, 'product_coupon.update_stock_bundle_budget', args, options)
  }

  associateStockBundleStores(args, options) {
    return Service.call(this, 'product_coupon.associate_stock_bundle_stores', args, options)
  }

  disassociateStockBundleStores(args, options) {
    return Service.call(this, 'product_coupon.disassociate_stock_bundle_stores', args, options)
  }

  sendUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.send_user_coupon', args, options)
  }

  listUserCoupons(args, options) {
    return Service.list(this, 'product_coupon.list_user_coupons', args, options, {
      style: 'cursor', position: 'page_token', items: 'user_coupon_list', total: 'total_count', next: 'next_page_token',
    })
  }

  preSendUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.pre_send_user_coupon', args, options)
  }

  sendUserCouponBundle(args, options) {
    return Service.call(this, 'product_coupon.send_user_coupon_bundle', args, options)
  }

  preSendUserCouponBundle(args, options) {
    return Service.call(this, 'product_coupon.pre_send_user_coupon_bundle', args, options)
  }

  getUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.get_user_coupon', args, options)
  }

  confirmUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.confirm_user_coupon', args, options)
  }

  useUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.use_user_coupon', args, options)
  }

  returnUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.return_user_coupon', args, options)
  }

  deactivateUserCoupon(args, options) {
    return Service.call(this, 'product_coupon.deactivate_user_coupon', args, options)
  }

  deactivateUserCouponBundle(args, options) {
    return Service.call(this, 'product_coupon.deactivate_user_coupon_bundle', args, options)
  }
}

module.exports = ProductCouponService
