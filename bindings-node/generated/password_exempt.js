// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PasswordExemptService extends Service {
  preSignMerchantMiniProgram(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_merchant_mini_program', args, options)
  }

  preSignMerchantPayRedirect(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_merchant_pay_redirect', args, options)
  }

  preSignPartnerMiniProgram(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_partner_mini_program', args, options)
  }

  preSignPartnerPayRedirect(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_partner_pay_redirect', args, options)
  }

  preSignEcommerceMiniProgram(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_ecommerce_mini_program', args, options)
  }

  preSignEcommercePayRedirect(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_ecommerce_pay_redirect', args, options)
  }

  preSignClearingInstitutionMiniProgram(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_clearing_institution_mini_program', args, options)
  }

  preSignClearingInstitutionPayRedirect(args, options) {
    return Service.call(this, 'password_exempt.pre_sign_clearing_institution_pay_redirect', args, options)
  }

  getContract(args, options) {
    return Service.call(this, 'password_exempt.get_contract', args, options)
  }

  terminateContract(args, options) {
    return Service.call(this, 'password_exempt.terminate_contract', args, options)
  }
}

module.exports = PasswordExemptService
