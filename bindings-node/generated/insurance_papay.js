// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class InsurancePapayService extends Service {
  preSignJsapi(args, options) {
    return Service.call(this, 'insurance_papay.pre_sign_jsapi', args, options)
  }

  preSignMiniProgram(args, options) {
    return Service.call(this, 'insurance_papay.pre_sign_mini_program', args, options)
  }

  preSignApp(args, options) {
    return Service.call(this, 'insurance_papay.pre_sign_app', args, options)
  }

  preSignH5(args, options) {
    return Service.call(this, 'insurance_papay.pre_sign_h5', args, options)
  }

  getContract(args, options) {
    return Service.call(this, 'insurance_papay.get_contract', args, options)
  }

  listPolicyPeriods(args, options) {
    return Service.list(this, 'insurance_papay.list_policy_periods', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  updatePolicyPeriods(args, options) {
    return Service.call(this, 'insurance_papay.update_policy_periods', args, options)
  }

  createPolicyPeriodSchedule(args, options) {
    return Service.call(this, 'insurance_papay.create_policy_period_schedule', args, options)
  }

  getPolicyPeriodSchedule(args, options) {
    return Service.call(this, 'insurance_papay.get_policy_period_schedule', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'insurance_papay.create_transaction', args, options)
  }

  renewContract(args, options) {
    return Service.call(this, 'insurance_papay.renew_contract', args, options)
  }

  terminateContract(args, options) {
    return Service.call(this, 'insurance_papay.terminate_contract', args, options)
  }
}

module.exports = InsurancePapayService
