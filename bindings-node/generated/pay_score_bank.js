// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayScoreBankService extends Service {
  createPermission(args, options) {
    return Service.call(this, 'pay_score_bank.create_permission', args, options)
  }

  getPermissionByAuthorizationCode(args, options) {
    return Service.call(this, 'pay_score_bank.get_permission_by_authorization_code', args, options)
  }

  createServiceOrder(args, options) {
    return Service.call(this, 'pay_score_bank.create_service_order', args, options)
  }

  getServiceOrder(args, options) {
    return Service.call(this, 'pay_score_bank.get_service_order', args, options)
  }

  createPayOnDeliveryOrder(args, options) {
    return Service.call(this, 'pay_score_bank.create_pay_on_delivery_order', args, options)
  }

  cancelServiceOrder(args, options) {
    return Service.call(this, 'pay_score_bank.cancel_service_order', args, options)
  }

  completeServiceOrder(args, options) {
    return Service.call(this, 'pay_score_bank.complete_service_order', args, options)
  }

  updateServiceOrder(args, options) {
    return Service.call(this, 'pay_score_bank.update_service_order', args, options)
  }

  registerServiceOrderDeduction(args, options) {
    return Service.call(this, 'pay_score_bank.register_service_order_deduction', args, options)
  }

  getServiceOrderDeduction(args, options) {
    return Service.call(this, 'pay_score_bank.get_service_order_deduction', args, options)
  }

  syncServiceOrder(args, options) {
    return Service.call(this, 'pay_score_bank.sync_service_order', args, options)
  }

  terminatePermissionByAuthorizationCode(args, options) {
    return Service.call(this, 'pay_score_bank.terminate_permission_by_authorization_code', args, options)
  }
}

module.exports = PayScoreBankService
