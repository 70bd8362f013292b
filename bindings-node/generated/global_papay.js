// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalPapayService extends Service {
  preSignApp(args, options) {
    return Service.call(this, 'global_papay.pre_sign_app', args, options)
  }

  preSignH5(args, options) {
    return Service.call(this, 'global_papay.pre_sign_h5', args, options)
  }

  preSignJsapi(args, options) {
    return Service.call(this, 'global_papay.pre_sign_jsapi', args, options)
  }

  preSignMiniProgram(args, options) {
    return Service.call(this, 'global_papay.pre_sign_mini_program', args, options)
  }

  getContractByOutContractCode(args, options) {
    return Service.call(this, 'global_papay.get_contract_by_out_contract_code', args, options)
  }

  preSignWeb(args, options) {
    return Service.call(this, 'global_papay.pre_sign_web', args, options)
  }

  getContractByContractId(args, options) {
    return Service.call(this, 'global_papay.get_contract_by_contract_id', args, options)
  }

  terminateContract(args, options) {
    return Service.call(this, 'global_papay.terminate_contract', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'global_papay.create_transaction', args, options)
  }

  getTransactionByOutTradeNo(args, options) {
    return Service.call(this, 'global_papay.get_transaction_by_out_trade_no', args, options)
  }

  reverseTransaction(args, options) {
    return Service.call(this, 'global_papay.reverse_transaction', args, options)
  }

  getTransactionByTransactionId(args, options) {
    return Service.call(this, 'global_papay.get_transaction_by_transaction_id', args, options)
  }
}

module.exports = GlobalPapayService
