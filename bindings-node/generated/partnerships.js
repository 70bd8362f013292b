// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PartnershipsService extends Service {
  listPartnerships(args, options) {
    return Service.list(this, 'partnerships.list_partnerships', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  createPartnership(args, options) {
    return Service.call(this, 'partnerships.create_partnership', args, options)
  }

  terminatePartnership(args, options) {
    return Service.call(this, 'partnerships.terminate_partnership', args, options)
  }
}

module.exports = PartnershipsService
