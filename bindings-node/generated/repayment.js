// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class RepaymentService extends Service {
  preSignApp(args, options) {
    return Service.call(this, 'repayment.pre_sign_app', args, options)
  }

  preSignH5(args, options) {
    return Service.call(this, 'repayment.pre_sign_h5', args, options)
  }

  getContract(args, options) {
    return Service.call(this, 'repayment.get_contract', args, options)
  }

  createScheduleRecords(args, options) {
    return Service.call(this, 'repayment.create_schedule_records', args, options)
  }

  getScheduleRecord(args, options) {
    return Service.call(this, 'repayment.get_schedule_record', args, options)
  }

  createDeductionOrder(args, options) {
    return Service.call(this, 'repayment.create_deduction_order', args, options)
  }

  getDeductionOrder(args, options) {
    return Service.call(this, 'repayment.get_deduction_order', args, options)
  }

  terminateContract(args, options) {
    return Service.call(this, 'repayment.terminate_contract', args, options)
  }

  prepayCombineOrder(args, options) {
    return Service.call(this, 'repayment.prepay_combine_order', args, options)
  }

  getCombineOrder(args, options) {
    return Service.call(this, 'repayment.get_combine_order', args, options)
  }

  closeCombineOrder(args, options) {
    return Service.call(this, 'repayment.close_combine_order', args, options)
  }
}

module.exports = RepaymentService
