// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MedicalInsuranceService extends Service {
  createOrder(args, options) {
    return Service.call(this, 'medical_insurance.create_order', args, options)
  }

  getOrderByMixTradeNo(args, options) {
    return Service.call(this, 'medical_insurance.get_order_by_mix_trade_no', args, options)
  }

  getOrderByOutTradeNo(args, options) {
    return Service.call(this, 'medical_insurance.get_order_by_out_trade_no', args, options)
  }

  notifyRefund(args, options) {
    return Service.call(this, 'medical_insurance.notify_refund', args, options)
  }
}

module.exports = MedicalInsuranceService
