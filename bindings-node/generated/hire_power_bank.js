// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class HirePowerBankService extends Service {
  getUserQualification(args, options) {
    return Service.call(this, 'hire_power_bank.get_user_qualification', args, options)
  }

  createInsuranceOrder(args, options) {
    return Service.call(this, 'hire_power_bank.create_insurance_order', args, options)
  }

  getInsuranceOrder(args, options) {
    return Service.call(this, 'hire_power_bank.get_insurance_order', args, options)
  }
}

module.exports = HirePowerBankService
