// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class RechargeService extends Service {
  createBankTransferRecharge(args, options) {
    return Service.call(this, 'recharge.create_bank_transfer_recharge', args, options)
  }

  getBankTransferRecharge(args, options) {
    return Service.call(this, 'recharge.get_bank_transfer_recharge', args, options)
  }
}

module.exports = RechargeService
