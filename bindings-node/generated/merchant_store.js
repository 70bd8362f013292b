// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantStoreService extends Service {
  createStore(args, options) {
    return Service.call(this, 'merchant_store.create_store', args, options)
  }

  getStore(args, options) {
    return Service.call(this, 'merchant_store.get_store', args, options)
  }

  updateStore(args, options) {
    return Service.call(this, 'merchant_store.update_store', args, options)
  }

  bindRecipient(args, options) {
    return Service.call(this, 'merchant_store.bind_recipient', args, options)
  }

  unbindRecipient(args, options) {
    return Service.call(this, 'merchant_store.unbind_recipient', args, options)
  }
}

module.exports = MerchantStoreService
