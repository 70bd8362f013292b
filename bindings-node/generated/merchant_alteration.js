// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantAlterationService extends Service {
  submitContactAlteration(args, options) {
    return Service.call(this, 'merchant_alteration.submit_contact_alteration', args, options)
  }

  getContactAlterationByOutRequestNo(args, options) {
    return Service.call(this, 'merchant_alteration.get_contact_alteration_by_out_request_no', args, options)
  }

  getContactAlterationByApplyId(args, options) {
    return Service.call(this, 'merchant_alteration.get_contact_alteration_by_apply_id', args, options)
  }

  cancelContactAlteration(args, options) {
    return Service.call(this, 'merchant_alteration.cancel_contact_alteration', args, options)
  }

  submitSubjectAlteration(args, options) {
    return Service.call(this, 'merchant_alteration.submit_subject_alteration', args, options)
  }

  getSubjectAlterationByOutRequestNo(args, options) {
    return Service.call(this, 'merchant_alteration.get_subject_alteration_by_out_request_no', args, options)
  }

  getSubjectAlterationByApplyId(args, options) {
    return Service.call(this, 'merchant_alteration.get_subject_alteration_by_apply_id', args, options)
  }

  cancelSubjectAlteration(args, options) {
    return Service.call(this, 'merchant_alteration.cancel_subject_alteration', args, options)
  }

  submitNameAlteration(args, options) {
    return Service.call(this, 'merchant_alteration.submit_name_alteration', args, options)
  }

  getNameAlterationByOutRequestNo(args, options) {
    return Service.call(this, 'merchant_alteration.get_name_alteration_by_out_request_no', args, options)
  }

  getNameAlterationByApplyId(args, options) {
    return Service.call(this, 'merchant_alteration.get_name_alteration_by_apply_id', args, options)
  }

  cancelNameAlteration(args, options) {
    return Service.call(this, 'merchant_alteration.cancel_name_alteration', args, options)
  }
}

module.exports = MerchantAlterationService
