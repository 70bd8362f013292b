// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class TaxiInvoiceService extends Service {
  punchAttendance(args, options) {
    return Service.call(this, 'taxi_invoice.punch_attendance', args, options)
  }

  insertCard(args, options) {
    return Service.call(this, 'taxi_invoice.insert_card', args, options)
  }

  uploadFile(args, options) {
    return Service.call(this, 'taxi_invoice.upload_file', args, options)
  }

  updateDriver(args, options) {
    return Service.call(this, 'taxi_invoice.update_driver', args, options)
  }

  getDriver(args, options) {
    return Service.call(this, 'taxi_invoice.get_driver', args, options)
  }

  getTaxiCompany(args, options) {
    return Service.call(this, 'taxi_invoice.get_taxi_company', args, options)
  }

  createTaxiCompany(args, options) {
    return Service.call(this, 'taxi_invoice.create_taxi_company', args, options)
  }

  updateTaxi(args, options) {
    return Service.call(this, 'taxi_invoice.update_taxi', args, options)
  }

  getTaxi(args, options) {
    return Service.call(this, 'taxi_invoice.get_taxi', args, options)
  }

  getUserTaxiOrderByToken(args, options) {
    return Service.call(this, 'taxi_invoice.get_user_taxi_order_by_token', args, options)
  }

  listUserTaxiOrders(args, options) {
    return Service.list(this, 'taxi_invoice.list_user_taxi_orders', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }
}

module.exports = TaxiInvoiceService
