// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BrandStoreService extends Service {
  createStore(args, options) {
    return Service.call(this, 'brand_store.create_store', args, options)
  }

  listStores(args, options) {
    return Service.list(this, 'brand_store.list_stores', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getStore(args, options) {
    return Service.call(this, 'brand_store.get_store', args, options)
  }

  updateStore(args, options) {
    return Service.call(this, 'brand_store.update_store', args, options)
  }

  deleteStore(args, options) {
    return Service.call(this, 'brand_store.delete_store', args, options)
  }

  closeStore(args, options) {
    return Service.call(this, 'brand_store.close_store', args, options)
  }

  resumeStore(args, options) {
    return Service.call(this, 'brand_store.resume_store', args, options)
  }

  bindRecipient(args, options) {
    return Service.call(this, 'brand_store.bind_recipient', args, options)
  }

  unbindRecipient(args, options) {
    return Service.call(this, 'brand_store.unbind_recipient', args, options)
  }
}

module.exports = BrandStoreService
