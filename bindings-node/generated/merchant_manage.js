// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantManageService extends Service {
  listManageRecords(args, options) {
    return Service.list(this, 'merchant_manage.list_manage_records', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getManageRecord(args, options) {
    return Service.call(this, 'merchant_manage.get_manage_record', args, options)
  }

  createManageSubmission(args, options) {
    return Service.call(this, 'merchant_manage.create_manage_submission', args, options)
  }

  uploadSubmissionFile(args, options) {
    return Service.call(this, 'merchant_manage.upload_submission_file', args, options)
  }

  listBlockRecords(args, options) {
    return Service.list(this, 'merchant_manage.list_block_records', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getBlockRecord(args, options) {
    return Service.call(this, 'merchant_manage.get_block_record', args, options)
  }

  createBlockSubmission(args, options) {
    return Service.call(this, 'merchant_manage.create_block_submission', args, options)
  }

  getBlockSubmission(args, options) {
    return Service.call(this, 'merchant_manage.get_block_submission', args, options)
  }
}

module.exports = MerchantManageService
