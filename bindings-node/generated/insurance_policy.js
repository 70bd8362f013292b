// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class InsurancePolicyService extends Service {
  createAuthorization(args, options) {
    return Service.call(this, 'insurance_policy.create_authorization', args, options)
  }

  getAuthorization(args, options) {
    return Service.call(this, 'insurance_policy.get_authorization', args, options)
  }

  uploadPolicy(args, options) {
    return Service.call(this, 'insurance_policy.upload_policy', args, options)
  }

  getPolicy(args, options) {
    return Service.call(this, 'insurance_policy.get_policy', args, options)
  }

  updatePolicy(args, options) {
    return Service.call(this, 'insurance_policy.update_policy', args, options)
  }
}

module.exports = InsurancePolicyService
