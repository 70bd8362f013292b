// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayrollCardService extends Service {
  createToken(args, options) {
    return Service.call(this, 'payroll_card.create_token', args, options)
  }

  getAuthorizationRelation(args, options) {
    return Service.call(this, 'payroll_card.get_authorization_relation', args, options)
  }

  preOrderAuthentication(args, options) {
    return Service.call(this, 'payroll_card.pre_order_authentication', args, options)
  }

  preOrderAuthenticationWithAuthorization(args, options) {
    return Service.call(this, 'payroll_card.pre_order_authentication_with_authorization', args, options)
  }

  getAuthentication(args, options) {
    return Service.call(this, 'payroll_card.get_authentication', args, options)
  }

  listAuthentications(args, options) {
    return Service.list(this, 'payroll_card.list_authentications', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  createTransferBatch(args, options) {
    return Service.call(this, 'payroll_card.create_transfer_batch', args, options)
  }

  validateWesureToken(args, options) {
    return Service.call(this, 'payroll_card.validate_wesure_token', args, options)
  }

  createWesureInsurance(args, options) {
    return Service.call(this, 'payroll_card.create_wesure_insurance', args, options)
  }
}

module.exports = PayrollCardService
