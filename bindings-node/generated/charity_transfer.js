// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class CharityTransferService extends Service {
  createBudget(args, options) {
    return Service.call(this, 'charity_transfer.create_budget', args, options)
  }

  getBudget(args, options) {
    return Service.call(this, 'charity_transfer.get_budget', args, options)
  }

  createTransferBill(args, options) {
    return Service.call(this, 'charity_transfer.create_transfer_bill', args, options)
  }

  getTransferBill(args, options) {
    return Service.call(this, 'charity_transfer.get_transfer_bill', args, options)
  }

  unlockBudget(args, options) {
    return Service.call(this, 'charity_transfer.unlock_budget', args, options)
  }

  createBudgetElectronicReceipt(args, options) {
    return Service.call(this, 'charity_transfer.create_budget_electronic_receipt', args, options)
  }

  getBudgetElectronicReceipt(args, options) {
    return Service.call(this, 'charity_transfer.get_budget_electronic_receipt', args, options)
  }
}

module.exports = CharityTransferService
