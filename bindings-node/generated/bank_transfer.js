// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BankTransferService extends Service {
  createBatch(args, options) {
    return Service.call(this, 'bank_transfer.create_batch', args, options)
  }

  getBatchByOutBatchNo(args, options) {
    return Service.list(this, 'bank_transfer.get_batch_by_out_batch_no', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'transfer_detail_list', total: 'total_count',
    })
  }

  getBatchByBatchId(args, options) {
    return Service.list(this, 'bank_transfer.get_batch_by_batch_id', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'transfer_detail_list', total: 'total_count',
    })
  }

  getDetailByOutDetailNo(args, options) {
    return Service.call(this, 'bank_transfer.get_detail_by_out_detail_no', args, options)
  }

  getDetailByDetailId(args, options) {
    return Service.call(this, 'bank_transfer.get_detail_by_detail_id', args, options)
  }

  createSummaryReceipt(args, options) {
    return Service.call(this, 'bank_transfer.create_summary_receipt', args, options)
  }

  getSummaryReceipt(args, options) {
    return Service.call(this, 'bank_transfer.get_summary_receipt', args, options)
  }

  createDetailReceipt(args, options) {
    return Service.call(this, 'bank_transfer.create_detail_receipt', args, options)
  }

  getDetailReceipt(args, options) {
    return Service.call(this, 'bank_transfer.get_detail_receipt', args, options)
  }
}

module.exports = BankTransferService
