// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalProfitSharingService extends Service {
  getBillDownloadUrl(args, options) {
    return Service.call(this, 'global_profit_sharing.get_bill_download_url', args, options)
  }

  createOrder(args, options) {
    return Service.call(this, 'global_profit_sharing.create_order', args, options)
  }

  unfreezeOrder(args, options) {
    return Service.call(this, 'global_profit_sharing.unfreeze_order', args, options)
  }

  getOrder(args, options) {
    return Service.call(this, 'global_profit_sharing.get_order', args, options)
  }

  deleteReceiver(args, options) {
    return Service.call(this, 'global_profit_sharing.delete_receiver', args, options)
  }

  addReceiver(args, options) {
    return Service.call(this, 'global_profit_sharing.add_receiver', args, options)
  }

  getReceiver(args, options) {
    return Service.call(this, 'global_profit_sharing.get_receiver', args, options)
  }

  getRefundBillDownloadUrl(args, options) {
    return Service.call(this, 'global_profit_sharing.get_refund_bill_download_url', args, options)
  }

  getRefundableBalance(args, options) {
    return Service.call(this, 'global_profit_sharing.get_refundable_balance', args, options)
  }

  markTransaction(args, options) {
    return Service.call(this, 'global_profit_sharing.mark_transaction', args, options)
  }

  getUnsplitAmount(args, options) {
    return Service.call(this, 'global_profit_sharing.get_unsplit_amount', args, options)
  }

  getRefundableAmount(args, options) {
    return Service.call(this, 'global_profit_sharing.get_refundable_amount', args, options)
  }
}

module.exports = GlobalProfitSharingService
