// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PartnerMchTransferService extends Service {
  createSubMerchantAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.create_sub_merchant_authorization', args, options)
  }

  getSubMerchantAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.get_sub_merchant_authorization', args, options)
  }

  createTransferBill(args, options) {
    return Service.call(this, 'partner_mch_transfer.create_transfer_bill', args, options)
  }

  getTransferBill(args, options) {
    return Service.call(this, 'partner_mch_transfer.get_transfer_bill', args, options)
  }

  cancelTransferBill(args, options) {
    return Service.call(this, 'partner_mch_transfer.cancel_transfer_bill', args, options)
  }

  createUserConfirmAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.create_user_confirm_authorization', args, options)
  }

  getUserConfirmAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.get_user_confirm_authorization', args, options)
  }

  closeUserConfirmAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.close_user_confirm_authorization', args, options)
  }

  preTransferWithAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.pre_transfer_with_authorization', args, options)
  }

  transferWithAuthorization(args, options) {
    return Service.call(this, 'partner_mch_transfer.transfer_with_authorization', args, options)
  }

  createElectronicReceipt(args, options) {
    return Service.call(this, 'partner_mch_transfer.create_electronic_receipt', args, options)
  }

  getElectronicReceipt(args, options) {
    return Service.call(this, 'partner_mch_transfer.get_electronic_receipt', args, options)
  }
}

module.exports = PartnerMchTransferService
