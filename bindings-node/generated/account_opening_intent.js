// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class AccountOpeningIntentService extends Service {
  getApplyment(args, options) {
    return Service.call(this, 'account_opening_intent.get_applyment', args, options)
  }

  submitApplyment(args, options) {
    return Service.call(this, 'account_opening_intent.submit_applyment', args, options)
  }

  getAuthorizationState(args, options) {
    return Service.call(this, 'account_opening_intent.get_authorization_state', args, options)
  }

  cancelApplymentByApplymentId(args, options) {
    return Service.call(this, 'account_opening_intent.cancel_applyment_by_applyment_id', args, options)
  }

  cancelApplymentByBusinessCode(args, options) {
    return Service.call(this, 'account_opening_intent.cancel_applyment_by_business_code', args, options)
  }
}

module.exports = AccountOpeningIntentService
