// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ApplymentService extends Service {
  getSettlementAccountApplication(args, options) {
    return Service.call(this, 'applyment.get_settlement_account_application', args, options)
  }

  updateSettlementAccount(args, options) {
    return Service.call(this, 'applyment.update_settlement_account', args, options)
  }

  getSettlementAccount(args, options) {
    return Service.call(this, 'applyment.get_settlement_account', args, options)
  }

  submitApplyment(args, options) {
    return Service.call(this, 'applyment.submit_applyment', args, options)
  }

  getApplymentByApplymentId(args, options) {
    return Service.call(this, 'applyment.get_applyment_by_applyment_id', args, options)
  }

  getApplymentByBusinessCode(args, options) {
    return Service.call(this, 'applyment.get_applyment_by_business_code', args, options)
  }
}

module.exports = ApplymentService
