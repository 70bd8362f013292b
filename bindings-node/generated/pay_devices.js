// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayDevicesService extends Service {
  preBindSpeaker(args, options) {
    return Service.call(this, 'pay_devices.pre_bind_speaker', args, options)
  }

  bindSpeaker(args, options) {
    return Service.call(this, 'pay_devices.bind_speaker', args, options)
  }

  getSpeakerBinding(args, options) {
    return Service.call(this, 'pay_devices.get_speaker_binding', args, options)
  }

  unbindSpeaker(args, options) {
    return Service.call(this, 'pay_devices.unbind_speaker', args, options)
  }

  reportSpeakerOrder(args, options) {
    return Service.call(this, 'pay_devices.report_speaker_order', args, options)
  }

  createPrintOrder(args, options) {
    return Service.call(this, 'pay_devices.create_print_order', args, options)
  }

  getPrintOrder(args, options) {
    return Service.call(this, 'pay_devices.get_print_order', args, options)
  }

  reportTransaction(args, options) {
    return Service.call(this, 'pay_devices.report_transaction', args, options)
  }

  reportRetailTransaction(args, options) {
    return Service.call(this, 'pay_devices.report_retail_transaction', args, options)
  }
}

module.exports = PayDevicesService
