// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayScorePlanService extends Service {
  createPlan(args, options) {
    return Service.call(this, 'pay_score_plan.create_plan', args, options)
  }

  getPlan(args, options) {
    return Service.call(this, 'pay_score_plan.get_plan', args, options)
  }

  stopPlan(args, options) {
    return Service.call(this, 'pay_score_plan.stop_plan', args, options)
  }

  createUserSignPlan(args, options) {
    return Service.call(this, 'pay_score_plan.create_user_sign_plan', args, options)
  }

  getUserSignPlan(args, options) {
    return Service.call(this, 'pay_score_plan.get_user_sign_plan', args, options)
  }

  createServiceOrder(args, options) {
    return Service.call(this, 'pay_score_plan.create_service_order', args, options)
  }

  stopUserSignPlan(args, options) {
    return Service.call(this, 'pay_score_plan.stop_user_sign_plan', args, options)
  }

  createPartnerPlan(args, options) {
    return Service.call(this, 'pay_score_plan.create_partner_plan', args, options)
  }

  getPartnerPlan(args, options) {
    return Service.call(this, 'pay_score_plan.get_partner_plan', args, options)
  }

  stopPartnerPlan(args, options) {
    return Service.call(this, 'pay_score_plan.stop_partner_plan', args, options)
  }

  createPartnerUserSignPlan(args, options) {
    return Service.call(this, 'pay_score_plan.create_partner_user_sign_plan', args, options)
  }

  getPartnerUserSignPlan(args, options) {
    return Service.call(this, 'pay_score_plan.get_partner_user_sign_plan', args, options)
  }

  createPartnerServiceOrder(args, options) {
    return Service.call(this, 'pay_score_plan.create_partner_service_order', args, options)
  }

  stopPartnerUserSignPlan(args, options) {
    return Service.call(this, 'pay_score_plan.stop_partner_user_sign_plan', args, options)
  }
}

module.exports = PayScorePlanService
