// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BillService extends Service {
  getTradeBill(args, options) {
    return Service.call(this, 'bill.get_trade_bill', args, options)
  }

  getFundFlowBill(args, options) {
    return Service.call(this, 'bill.get_fund_flow_bill', args, options)
  }

  getSubMerchantFundFlowBill(args, options) {
    return Service.call(this, 'bill.get_sub_merchant_fund_flow_bill', args, options)
  }

  downloadFile(args, options) {
    return Service.download(this, 'bill.download_file', args, options)
  }
}

module.exports = BillService
