// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceAccountService extends Service {
  validateCancellation(args, options) {
    return Service.call(this, 'ecommerce_account.validate_cancellation', args, options)
  }

  submitCancellationWithdrawal(args, options) {
    return Service.call(this, 'ecommerce_account.submit_cancellation_withdrawal', args, options)
  }

  getCancellationWithdrawalByOutRequestNo(args, options) {
    return Service.call(this, 'ecommerce_account.get_cancellation_withdrawal_by_out_request_no', args, options)
  }

  getCancellationWithdrawalByApplymentId(args, options) {
    return Service.call(this, 'ecommerce_account.get_cancellation_withdrawal_by_applyment_id', args, options)
  }

  confirmCancellationWithdrawal(args, options) {
    return Service.call(this, 'ecommerce_account.confirm_cancellation_withdrawal', args, options)
  }

  uploadCancellationApplicationMedia(args, options) {
    return Service.call(this, 'ecommerce_account.upload_cancellation_application_media', args, options)
  }

  submitCancellationApplication(args, options) {
    return Service.call(this, 'ecommerce_account.submit_cancellation_application', args, options)
  }

  getCancellationApplication(args, options) {
    return Service.call(this, 'ecommerce_account.get_cancellation_application', args, options)
  }
}

module.exports = EcommerceAccountService
