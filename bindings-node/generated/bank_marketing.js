// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BankMarketingService extends Service {
  createPackageUploadTask(args, options) {
    return Service.call(this, 'bank_marketing.create_package_upload_task', args, options)
  }

  listPackageUploadTasks(args, options) {
    return Service.list(this, 'bank_marketing.list_package_upload_tasks', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  enrollUserInMultiDiscount(args, options) {
    return Service.call(this, 'bank_marketing.enroll_user_in_multi_discount', args, options)
  }

  getMultiDiscountCoupon(args, options) {
    return Service.call(this, 'bank_marketing.get_multi_discount_coupon', args, options)
  }

  sendUserWithdrawalCoupon(args, options) {
    return Service.call(this, 'bank_marketing.send_user_withdrawal_coupon', args, options)
  }

  listUserWithdrawalCoupons(args, options) {
    return Service.list(this, 'bank_marketing.list_user_withdrawal_coupons', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  createIndustryCouponToken(args, options) {
    return Service.call(this, 'bank_marketing.create_industry_coupon_token', args, options)
  }
}

module.exports = BankMarketingService
