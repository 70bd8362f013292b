// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceApplymentService extends Service {
  submitApplyment(args, options) {
    return Service.call(this, 'ecommerce_applyment.submit_applyment', args, options)
  }

  submitAccountHostingApplyment(args, options) {
    return Service.call(this, 'ecommerce_applyment.submit_account_hosting_applyment', args, options)
  }

  submitSignVerification(args, options) {
    return Service.call(this, 'ecommerce_applyment.submit_sign_verification', args, options)
  }

  getApplymentByOutRequestNo(args, options) {
    return Service.call(this, 'ecommerce_applyment.get_applyment_by_out_request_no', args, options)
  }

  getApplymentByApplymentId(args, options) {
    return Service.call(this, 'ecommerce_applyment.get_applyment_by_applyment_id', args, options)
  }

  cancelApplymentByOutRequestNo(args, options) {
    return Service.call(this, 'ecommerce_applyment.cancel_applyment_by_out_request_no', args, options)
  }

  cancelApplymentByApplymentId(args, options) {
    return Service.call(this, 'ecommerce_applyment.cancel_applyment_by_applyment_id', args, options)
  }

  listSubjectSubMerchants(args, options) {
    return Service.list(this, 'ecommerce_applyment.list_subject_sub_merchants', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }
}

module.exports = EcommerceApplymentService
