// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommercePapayService extends Service {
  preSignMiniProgram(args, options) {
    return Service.call(this, 'ecommerce_papay.pre_sign_mini_program', args, options)
  }

  preSignApp(args, options) {
    return Service.call(this, 'ecommerce_papay.pre_sign_app', args, options)
  }

  getContract(args, options) {
    return Service.call(this, 'ecommerce_papay.get_contract', args, options)
  }

  terminateContract(args, options) {
    return Service.call(this, 'ecommerce_papay.terminate_contract', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'ecommerce_papay.create_transaction', args, options)
  }

  getTransaction(args, options) {
    return Service.call(this, 'ecommerce_papay.get_transaction', args, options)
  }

  reverseTransaction(args, options) {
    return Service.call(this, 'ecommerce_papay.reverse_transaction', args, options)
  }
}

module.exports = EcommercePapayService
