// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PapayService extends Service {
  preSignContract(args, options) {
    return Service.call(this, 'papay.pre_sign_contract', args, options)
  }

  preSignScheduledJsapi(args, options) {
    return Service.call(this, 'papay.pre_sign_scheduled_jsapi', args, options)
  }

  preSignScheduledMiniProgram(args, options) {
    return Service.call(this, 'papay.pre_sign_scheduled_mini_program', args, options)
  }

  preSignScheduledApp(args, options) {
    return Service.call(this, 'papay.pre_sign_scheduled_app', args, options)
  }

  preSignScheduledH5(args, options) {
    return Service.call(this, 'papay.pre_sign_scheduled_h5', args, options)
  }

  getContract(args, options) {
    return Service.call(this, 'papay.get_contract', args, options)
  }

  getHarmonyContract(args, options) {
    return Service.call(this, 'papay.get_harmony_contract', args, options)
  }

  terminateContract(args, options) {
    return Service.call(this, 'papay.terminate_contract', args, options)
  }

  createSchedule(args, options) {
    return Service.call(this, 'papay.create_schedule', args, options)
  }

  getSchedule(args, options) {
    return Service.call(this, 'papay.get_schedule', args, options)
  }

  sendPreDeductionNotice(args, options) {
    return Service.call(this, 'papay.send_pre_deduction_notice', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'papay.create_transaction', args, options)
  }

  createHarmonyTransaction(args, options) {
    return Service.call(this, 'papay.create_harmony_transaction', args, options)
  }

  sendDeductionRetryNotice(args, options) {
    return Service.call(this, 'papay.send_deduction_retry_notice', args, options)
  }

  preSignPartnerScheduledJsapi(args, options) {
    return Service.call(this, 'papay.pre_sign_partner_scheduled_jsapi', args, options)
  }

  preSignPartnerScheduledMiniProgram(args, options) {
    return Service.call(this, 'papay.pre_sign_partner_scheduled_mini_program', args, options)
  }

  preSignPartnerScheduledApp(args, options) {
    return Service.call(this, 'papay.pre_sign_partner_scheduled_app', args, options)
  }

  preSignPartnerScheduledH5(args, options) {
    return Service.call(this, 'papay.pre_sign_partner_scheduled_h5', args, options)
  }

  getPartnerContract(args, options) {
    return Service.call(this, 'papay.get_partner_contract', args, options)
  }

  terminatePartnerContract(args, options) {
    return Service.call(this, 'papay.terminate_partner_contract', args, options)
  }

  createPartnerSchedule(args, options) {
    return Service.call(this, 'papay.create_partner_schedule', args, options)
  }

  getPartnerSchedule(args, options) {
    return Service.call(this, 'papay.get_partner_schedule', args, options)
  }

  sendPartnerPreDeductionNotice(args, options) {
    return Service.call(this, 'papay.send_partner_pre_deduction_notice', args, options)
  }

  createPartnerTransaction(args, options) {
    return Service.call(this, 'papay.create_partner_transaction', args, options)
  }

  sendPartnerDeductionRetryNotice(args, options) {
    return Service.call(this, 'papay.send_partner_deduction_retry_notice', args, options)
  }
}

module.exports = PapayService
