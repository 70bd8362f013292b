// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class FundsToOverseaService extends Service {
  getBillDownloadUrl(args, options) {
    return Service.call(this, 'funds_to_oversea.get_bill_download_url', args, options)
  }

  createOrder(args, options) {
    return Service.call(this, 'funds_to_oversea.create_order', args, options)
  }

  getOrder(args, options) {
    return Service.call(this, 'funds_to_oversea.get_order', args, options)
  }

  createReturnOrder(args, options) {
    return Service.call(this, 'funds_to_oversea.create_return_order', args, options)
  }

  getReturnOrder(args, options) {
    return Service.call(this, 'funds_to_oversea.get_return_order', args, options)
  }

  getAvailableAbroadAmount(args, options) {
    return Service.call(this, 'funds_to_oversea.get_available_abroad_amount', args, options)
  }
}

module.exports = FundsToOverseaService
