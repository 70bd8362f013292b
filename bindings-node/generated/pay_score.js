// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayScoreService extends Service {
  createPermission(args, options) {
    return Service.call(this, 'pay_score.create_permission', args, options)
  }

  getPermissionByAuthorizationCode(args, options) {
    return Service.call(this, 'pay_score.get_permission_by_authorization_code', args, options)
  }

  getPermissionByOpenid(args, options) {
    return Service.call(this, 'pay_score.get_permission_by_openid', args, options)
  }

  getUserServiceState(args, options) {
    return Service.call(this, 'pay_score.get_user_service_state', args, options)
  }

  assessUserRiskLevel(args, options) {
    return Service.call(this, 'pay_score.assess_user_risk_level', args, options)
  }

  createServiceOrder(args, options) {
    return Service.call(this, 'pay_score.create_service_order', args, options)
  }

  getServiceOrder(args, options) {
    return Service.call(this, 'pay_score.get_service_order', args, options)
  }

  createPayOnDeliveryOrder(args, options) {
    return Service.call(this, 'pay_score.create_pay_on_delivery_order', args, options)
  }

  directCompleteServiceOrder(args, options) {
    return Service.call(this, 'pay_score.direct_complete_service_order', args, options)
  }

  cancelServiceOrder(args, options) {
    return Service.call(this, 'pay_score.cancel_service_order', args, options)
  }

  completeServiceOrder(args, options) {
    return Service.call(this, 'pay_score.complete_service_order', args, options)
  }

  updateServiceOrder(args, options) {
    return Service.call(this, 'pay_score.update_service_order', args, options)
  }

  payServiceOrder(args, options) {
    return Service.call(this, 'pay_score.pay_service_order', args, options)
  }

  syncServiceOrder(args, options) {
    return Service.call(this, 'pay_score.sync_service_order', args, options)
  }

  sendPrepaidMessage(args, options) {
    return Service.call(this, 'pay_score.send_prepaid_message', args, options)
  }

  sendPendingMessage(args, options) {
    return Service.call(this, 'pay_score.send_pending_message', args, options)
  }

  terminatePermissionByAuthorizationCode(args, options) {
    return Service.call(this, 'pay_score.terminate_permission_by_authorization_code', args, options)
  }

  terminatePermissionByOpenid(args, options) {
    return Service.call(this, 'pay_score.terminate_permission_by_openid', args, options)
  }

  terminateUserPermission(args, options) {
    return Service.call(this, 'pay_score.terminate_user_permission', args, options)
  }

  getMerchantBill(args, options) {
    return Service.call(this, 'pay_score.get_merchant_bill', args, options)
  }
}

module.exports = PayScoreService
