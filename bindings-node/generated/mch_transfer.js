// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MchTransferService extends Service {
  createTransferBill(args, options) {
    return Service.call(this, 'mch_transfer.create_transfer_bill', args, options)
  }

  getTransferBillByOutBillNo(args, options) {
    return Service.call(this, 'mch_transfer.get_transfer_bill_by_out_bill_no', args, options)
  }

  getTransferBillByTransferBillNo(args, options) {
    return Service.call(this, 'mch_transfer.get_transfer_bill_by_transfer_bill_no', args, options)
  }

  cancelTransferBill(args, options) {
    return Service.call(this, 'mch_transfer.cancel_transfer_bill', args, options)
  }

  createUserConfirmAuthorization(args, options) {
    return Service.call(this, 'mch_transfer.create_user_confirm_authorization', args, options)
  }

  getUserConfirmAuthorization(args, options) {
    return Service.call(this, 'mch_transfer.get_user_confirm_authorization', args, options)
  }

  closeUserConfirmAuthorization(args, options) {
    return Service.call(this, 'mch_transfer.close_user_confirm_authorization', args, options)
  }

  preTransferWithAuthorization(args, options) {
    return Service.call(this, 'mch_transfer.pre_transfer_with_authorization', args, options)
  }

  transferWithAuthorization(args, options) {
    return Service.call(this, 'mch_transfer.transfer_with_authorization', args, options)
  }

  createElectronicReceiptByOutBillNo(args, options) {
    return Service.call(this, 'mch_transfer.create_electronic_receipt_by_out_bill_no', args, options)
  }

  getElectronicReceiptByOutBillNo(args, options) {
    return Service.call(this, 'mch_transfer.get_electronic_receipt_by_out_bill_no', args, options)
  }

  createElectronicReceiptByTransferBillNo(args, options) {
    return Service.call(this, 'mch_transfer.create_electronic_receipt_by_transfer_bill_no', args, options)
  }

  getElectronicReceiptByTransferBillNo(args, options) {
    return Service.call(this, 'mch_transfer.get_electronic_receipt_by_transfer_bill_no', args, options)
  }

  createQqWalletBill(args, options) {
    return Service.call(this, 'mch_transfer.create_qq_wallet_bill', args, options)
  }

  getQqWalletBill(args, options) {
    return Service.call(this, 'mch_transfer.get_qq_wallet_bill', args, options)
  }

  cancelQqWalletBill(args, options) {
    return Service.call(this, 'mch_transfer.cancel_qq_wallet_bill', args, options)
  }
}

module.exports = MchTransferService
