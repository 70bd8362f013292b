// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class VehicleService extends Service {
  getPlateService(args, options) {
    return Service.call(this, 'vehicle.get_plate_service', args, options)
  }

  createParking(args, options) {
    return Service.call(this, 'vehicle.create_parking', args, options)
  }

  createParkingTransaction(args, options) {
    return Service.call(this, 'vehicle.create_parking_transaction', args, options)
  }

  getParkingTransaction(args, options) {
    return Service.call(this, 'vehicle.get_parking_transaction', args, options)
  }

  preopenEtc(args, options) {
    return Service.call(this, 'vehicle.preopen_etc', args, options)
  }

  getEtcContractByContractId(args, options) {
    return Service.call(this, 'vehicle.get_etc_contract_by_contract_id', args, options)
  }

  getEtcContractByOpenid(args, options) {
    return Service.call(this, 'vehicle.get_etc_contract_by_openid', args, options)
  }

  createEtcHighwayTransaction(args, options) {
    return Service.call(this, 'vehicle.create_etc_highway_transaction', args, options)
  }

  getEtcTransactionByOutTradeNo(args, options) {
    return Service.call(this, 'vehicle.get_etc_transaction_by_out_trade_no', args, options)
  }

  getEtcTransactionByTransactionId(args, options) {
    return Service.call(this, 'vehicle.get_etc_transaction_by_transaction_id', args, options)
  }
}

module.exports = VehicleService
