// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantComplianceService extends Service {
  createInactiveMerchantVerification(args, options) {
    return Service.call(this, 'merchant_compliance.create_inactive_merchant_verification', args, options)
  }

  getInactiveMerchantVerification(args, options) {
    return Service.call(this, 'merchant_compliance.get_inactive_merchant_verification', args, options)
  }

  getDueDiligence(args, options) {
    return Service.call(this, 'merchant_compliance.get_due_diligence', args, options)
  }

  submitDueDiligence(args, options) {
    return Service.call(this, 'merchant_compliance.submit_due_diligence', args, options)
  }

  uploadDueDiligenceFile(args, options) {
    return Service.call(this, 'merchant_compliance.upload_due_diligence_file', args, options)
  }

  getMerchantLimitations(args, options) {
    return Service.call(this, 'merchant_compliance.get_merchant_limitations', args, options)
  }
}

module.exports = MerchantComplianceService
