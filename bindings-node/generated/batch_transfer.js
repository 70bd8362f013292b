// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BatchTransferService extends Service {
  createBatch(args, options) {
    return Service.call(this, 'batch_transfer.create_batch', args, options)
  }

  getBatchByOutBatchNo(args, options) {
    return Service.list(this, 'batch_transfer.get_batch_by_out_batch_no', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'transfer_detail_list',
    })
  }

  getBatchByBatchId(args, options) {
    return Service.list(this, 'batch_transfer.get_batch_by_batch_id', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'transfer_detail_list',
    })
  }

  getDetailByOutDetailNo(args, options) {
    return Service.call(this, 'batch_transfer.get_detail_by_out_detail_no', args, options)
  }

  getDetailByDetailId(args, options) {
    return Service.call(this, 'batch_transfer.get_detail_by_detail_id', args, options)
  }

  createBatchElectronicReceipt(args, options) {
    return Service.call(this, 'batch_transfer.create_batch_electronic_receipt', args, options)
  }

  getBatchElectronicReceipt(args, options) {
    return Service.call(this, 'batch_transfer.get_batch_electronic_receipt', args, options)
  }

  downloadSignedFile(args, options) {
    return Service.download(this, 'batch_transfer.download_signed_file', args, options)
  }

  createDetailElectronicReceipt(args, options) {
    return Service.call(this, 'batch_transfer.create_detail_electronic_receipt', args, options)
  }

  getDetailElectronicReceipt(args, options) {
    return Service.call(this, 'batch_transfer.get_detail_electronic_receipt', args, options)
  }

  downloadElectronicVoucherFile(args, options) {
    return Service.download(this, 'batch_transfer.download_electronic_voucher_file', args, options)
  }
}

module.exports = BatchTransferService
