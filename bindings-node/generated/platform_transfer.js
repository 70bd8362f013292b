// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PlatformTransferService extends Service {
  createReservation(args, options) {
    return Service.call(this, 'platform_transfer.create_reservation', args, options)
  }

  getReservationByOutReservationNo(args, options) {
    return Service.call(this, 'platform_transfer.get_reservation_by_out_reservation_no', args, options)
  }

  getReservationByReservationId(args, options) {
    return Service.call(this, 'platform_transfer.get_reservation_by_reservation_id', args, options)
  }

  closeReservation(args, options) {
    return Service.call(this, 'platform_transfer.close_reservation', args, options)
  }

  createBatch(args, options) {
    return Service.call(this, 'platform_transfer.create_batch', args, options)
  }

  getBatchByOutBatchNo(args, options) {
    return Service.list(this, 'platform_transfer.get_batch_by_out_batch_no', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data',
    })
  }

  getBatchByBatchId(args, options) {
    return Service.list(this, 'platform_transfer.get_batch_by_batch_id', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data',
    })
  }

  getDetailByOutDetailNo(args, options) {
    return Service.call(this, 'platform_transfer.get_detail_by_out_detail_no', args, options)
  }

  getDetailByDetailId(args, options) {
    return Service.call(this, 'platform_transfer.get_detail_by_detail_id', args, options)
  }

  createSummaryReceipt(args, options) {
    return Service.call(this, 'platform_transfer.create_summary_receipt', args, options)
  }

  getSummaryReceipt(args, options) {
    return Service.call(this, 'platform_transfer.get_summary_receipt', args, options)
  }

  createDetailReceipt(args, options) {
    return Service.call(this, 'platform_transfer.create_detail_receipt', args, options)
  }

  getDetailReceipt(args, options) {
    return Service.call(this, 'platform_transfer.get_detail_receipt', args, options)
  }

  createInsuranceReservation(args, options) {
    return Service.call(this, 'platform_transfer.create_insurance_reservation', args, options)
  }

  getInsuranceReservationByOutReservationNo(args, options) {
    return Service.call(this, 'platform_transfer.get_insurance_reservation_by_out_reservation_no', args, options)
  }

  getInsuranceReservationByReservationId(args, options) {
    return Service.call(this, 'platform_transfer.get_insurance_reservation_by_reservation_id', args, options)
  }

  closeInsuranceReservation(args, options) {
    return Service.call(this, 'platform_transfer.close_insurance_reservation', args, options)
  }

  createInsuranceBatch(args, options) {
    return Service.call(this, 'platform_transfer.create_insurance_batch', args, options)
  }

  getInsuranceBatchByOutBatchNo(args, options) {
    return Service.list(this, 'platform_transfer.get_insurance_batch_by_out_batch_no', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data',
    })
  }

  getInsuranceBatchByBatchId(args, options) {
    return Service.list(this, 'platform_transfer.get_insurance_batch_by_batch_id', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data',
    })
  }

  getInsuranceDetailByOutDetailNo(args, options) {
    return Service.call(this, 'platform_transfer.get_insurance_detail_by_out_detail_no', args, options)
  }

  getInsuranceDetailByDetailId(args, options) {
    return Service.call(this, 'platform_transfer.get_insurance_detail_by_detail_id', args, options)
  }

  createInsuranceSummaryReceipt(args, options) {
    return Service.call(this, 'platform_transfer.create_insurance_summary_receipt', args, options)
  }

  getInsuranceSummaryReceipt(args, options) {
    return Service.call(this, 'platform_transfer.get_insurance_summary_receipt', args, options)
  }

  createInsuranceDetailReceipt(args, options) {
    return Service.call(this, 'platform_transfer.create_insurance_detail_receipt', args, options)
  }

  getInsuranceDetailReceipt(args, options) {
    return Service.call(this, 'platform_transfer.get_insurance_detail_receipt', args, options)
  }
}

module.exports = PlatformTransferService
