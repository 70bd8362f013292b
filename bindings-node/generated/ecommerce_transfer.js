// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceTransferService extends Service {
  createAuthorization(args, options) {
    return Service.call(this, 'ecommerce_transfer.create_authorization', args, options)
  }

  getAuthorization(args, options) {
    return Service.call(this, 'ecommerce_transfer.get_authorization', args, options)
  }

  createTransferBill(args, options) {
    return Service.call(this, 'ecommerce_transfer.create_transfer_bill', args, options)
  }

  getTransferBillByOutBillNo(args, options) {
    return Service.call(this, 'ecommerce_transfer.get_transfer_bill_by_out_bill_no', args, options)
  }

  getTransferBillByTransferBillNo(args, options) {
    return Service.call(this, 'ecommerce_transfer.get_transfer_bill_by_transfer_bill_no', args, options)
  }

  cancelTransferBill(args, options) {
    return Service.call(this, 'ecommerce_transfer.cancel_transfer_bill', args, options)
  }
}

module.exports = EcommerceTransferService
