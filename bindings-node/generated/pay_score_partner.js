// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayScorePartnerService extends Service {
  submitServiceAccountApplication(args, options) {
    return Service.call(this, 'pay_score_partner.submit_service_account_application', args, options)
  }

  getServiceAccountApplication(args, options) {
    return Service.call(this, 'pay_score_partner.get_service_account_application', args, options)
  }

  createPermission(args, options) {
    return Service.call(this, 'pay_score_partner.create_permission', args, options)
  }

  createScenePermission(args, options) {
    return Service.call(this, 'pay_score_partner.create_scene_permission', args, options)
  }

  getPermissionByAuthorizationCode(args, options) {
    return Service.call(this, 'pay_score_partner.get_permission_by_authorization_code', args, options)
  }

  getPermissionByOpenid(args, options) {
    return Service.call(this, 'pay_score_partner.get_permission_by_openid', args, options)
  }

  assessUserRiskLevel(args, options) {
    return Service.call(this, 'pay_score_partner.assess_user_risk_level', args, options)
  }

  getServiceQuotas(args, options) {
    return Service.call(this, 'pay_score_partner.get_service_quotas', args, options)
  }

  createServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.create_service_order', args, options)
  }

  getServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.get_service_order', args, options)
  }

  createPayOnDeliveryOrder(args, options) {
    return Service.call(this, 'pay_score_partner.create_pay_on_delivery_order', args, options)
  }

  directCompleteServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.direct_complete_service_order', args, options)
  }

  cancelServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.cancel_service_order', args, options)
  }

  completeServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.complete_service_order', args, options)
  }

  updateServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.update_service_order', args, options)
  }

  payServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.pay_service_order', args, options)
  }

  syncServiceOrder(args, options) {
    return Service.call(this, 'pay_score_partner.sync_service_order', args, options)
  }

  sendPrepaidMessage(args, options) {
    return Service.call(this, 'pay_score_partner.send_prepaid_message', args, options)
  }

  sendPendingMessage(args, options) {
    return Service.call(this, 'pay_score_partner.send_pending_message', args, options)
  }

  terminatePermissionByAuthorizationCode(args, options) {
    return Service.call(this, 'pay_score_partner.terminate_permission_by_authorization_code', args, options)
  }

  terminatePermissionByOpenid(args, options) {
    return Service.call(this, 'pay_score_partner.terminate_permission_by_openid', args, options)
  }
}

module.exports = PayScorePartnerService
