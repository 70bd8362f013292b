// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayInstallmentService extends Service {
  getExposure(args, options) {
    return Service.call(this, 'pay_installment.get_exposure', args, options)
  }

  getPartnerExposure(args, options) {
    return Service.call(this, 'pay_installment.get_partner_exposure', args, options)
  }

  getAcquiringBankExposure(args, options) {
    return Service.call(this, 'pay_installment.get_acquiring_bank_exposure', args, options)
  }

  getInterestSubsidyExposure(args, options) {
    return Service.call(this, 'pay_installment.get_interest_subsidy_exposure', args, options)
  }

  getPartnerInterestSubsidyExposure(args, options) {
    return Service.call(this, 'pay_installment.get_partner_interest_subsidy_exposure', args, options)
  }
}

module.exports = PayInstallmentService
