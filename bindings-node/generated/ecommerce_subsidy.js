// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceSubsidyService extends Service {
  createSubsidy(args, options) {
    return Service.call(this, 'ecommerce_subsidy.create_subsidy', args, options)
  }

  returnSubsidy(args, options) {
    return Service.call(this, 'ecommerce_subsidy.return_subsidy', args, options)
  }

  cancelSubsidy(args, options) {
    return Service.call(this, 'ecommerce_subsidy.cancel_subsidy', args, options)
  }
}

module.exports = EcommerceSubsidyService
