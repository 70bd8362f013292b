// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ScanAndRideService extends Service {
  getUserService(args, options) {
    return Service.call(this, 'scan_and_ride.get_user_service', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'scan_and_ride.create_transaction', args, options)
  }

  getTransaction(args, options) {
    return Service.call(this, 'scan_and_ride.get_transaction', args, options)
  }
}

module.exports = ScanAndRideService
