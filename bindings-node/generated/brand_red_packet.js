// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BrandRedPacketService extends Service {
  createBatch(args, options) {
    return Service.call(this, 'brand_red_packet.create_batch', args, options)
  }

  getBatchByOutBatchNo(args, options) {
    return Service.call(this, 'brand_red_packet.get_batch_by_out_batch_no', args, options)
  }

  getBatchByBatchNo(args, options) {
    return Service.call(this, 'brand_red_packet.get_batch_by_batch_no', args, options)
  }

  getDetailByOutDetailNo(args, options) {
    return Service.call(this, 'brand_red_packet.get_detail_by_out_detail_no', args, options)
  }

  getDetailByDetailNo(args, options) {
    return Service.call(this, 'brand_red_packet.get_detail_by_detail_no', args, options)
  }
}

module.exports = BrandRedPacketService
