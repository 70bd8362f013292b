// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PartnerBatchTransferService extends Service {
  createBatch(args, options) {
    return Service.call(this, 'partner_batch_transfer.create_batch', args, options)
  }

  getBatchByOutBatchNo(args, options) {
    return Service.list(this, 'partner_batch_transfer.get_batch_by_out_batch_no', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'transfer_detail_list', total: 'total_num',
    })
  }

  getBatchByBatchId(args, options) {
    return Service.list(this, 'partner_batch_transfer.get_batch_by_batch_id', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'transfer_detail_list', total: 'total_num',
    })
  }

  getDetailByOutDetailNo(args, options) {
    return Service.call(this, 'partner_batch_transfer.get_detail_by_out_detail_no', args, options)
  }

  getDetailByDetailId(args, options) {
    return Service.call(this, 'partner_batch_transfer.get_detail_by_detail_id', args, options)
  }
}

module.exports = PartnerBatchTransferService
