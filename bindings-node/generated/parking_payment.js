// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ParkingPaymentService extends Service {
  submitApplication(args, options) {
    return Service.call(this, 'parking_payment.submit_application', args, options)
  }

  getApplication(args, options) {
    return Service.call(this, 'parking_payment.get_application', args, options)
  }

  listApplications(args, options) {
    return Service.list(this, 'parking_payment.list_applications', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'application_list',
    })
  }

  withdrawApplication(args, options) {
    return Service.call(this, 'parking_payment.withdraw_application', args, options)
  }

  getParkingLot(args, options) {
    return Service.call(this, 'parking_payment.get_parking_lot', args, options)
  }

  notifyEntry(args, options) {
    return Service.call(this, 'parking_payment.notify_entry', args, options)
  }

  getParkingFee(args, options) {
    return Service.call(this, 'parking_payment.get_parking_fee', args, options)
  }

  notifyPayment(args, options) {
    return Service.call(this, 'parking_payment.notify_payment', args, options)
  }

  notifyExit(args, options) {
    return Service.call(this, 'parking_payment.notify_exit', args, options)
  }

  syncExtendedPayment(args, options) {
    return Service.call(this, 'parking_payment.sync_extended_payment', args, options)
  }
}

module.exports = ParkingPaymentService
