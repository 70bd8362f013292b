// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EbikeChargeService extends Service {
  preopenContract(args, options) {
    return Service.call(this, 'ebike_charge.preopen_contract', args, options)
  }

  getContractByContractId(args, options) {
    return Service.call(this, 'ebike_charge.get_contract_by_contract_id', args, options)
  }

  getContractByOpenid(args, options) {
    return Service.call(this, 'ebike_charge.get_contract_by_openid', args, options)
  }

  createChargingToken(args, options) {
    return Service.call(this, 'ebike_charge.create_charging_token', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'ebike_charge.create_transaction', args, options)
  }

  getTransactionByOutTradeNo(args, options) {
    return Service.call(this, 'ebike_charge.get_transaction_by_out_trade_no', args, options)
  }

  getTransactionByTransactionId(args, options) {
    return Service.call(this, 'ebike_charge.get_transaction_by_transaction_id', args, options)
  }
}

module.exports = EbikeChargeService
