// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class LovefeastService extends Service {
  getBrand(args, options) {
    return Service.call(this, 'lovefeast.get_brand', args, options)
  }

  listOrders(args, options) {
    return Service.list(this, 'lovefeast.list_orders', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getOrder(args, options) {
    return Service.call(this, 'lovefeast.get_order', args, options)
  }
}

module.exports = LovefeastService
