// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BrandApplymentService extends Service {
  submitApplyment(args, options) {
    return Service.call(this, 'brand_applyment.submit_applyment', args, options)
  }

  getApplymentByBusinessCode(args, options) {
    return Service.call(this, 'brand_applyment.get_applyment_by_business_code', args, options)
  }

  getApplymentByApplymentId(args, options) {
    return Service.call(this, 'brand_applyment.get_applyment_by_applyment_id', args, options)
  }

  cancelApplyment(args, options) {
    return Service.call(this, 'brand_applyment.cancel_applyment', args, options)
  }

  listProductAuthorities(args, options) {
    return Service.call(this, 'brand_applyment.list_product_authorities', args, options)
  }
}

module.exports = BrandApplymentService
