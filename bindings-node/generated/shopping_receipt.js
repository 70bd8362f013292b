// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ShoppingReceiptService extends Service {
  uploadReceipt(args, options) {
    return Service.call(this, 'shopping_receipt.upload_receipt', args, options)
  }

  uploadJumpInfo(args, options) {
    return Service.call(this, 'shopping_receipt.upload_jump_info', args, options)
  }

  createCustomEntrance(args, options) {
    return Service.call(this, 'shopping_receipt.create_custom_entrance', args, options)
  }

  getCustomEntrance(args, options) {
    return Service.call(this, 'shopping_receipt.get_custom_entrance', args, options)
  }

  updateCustomEntrance(args, options) {
    return Service.call(this, 'shopping_receipt.update_custom_entrance', args, options)
  }
}

module.exports = ShoppingReceiptService
