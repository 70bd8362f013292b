// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantRiskService extends Service {
  listRiskTrades(args, options) {
    return Service.call(this, 'merchant_risk.list_risk_trades', args, options)
  }

  reportRiskTradeDisposal(args, options) {
    return Service.call(this, 'merchant_risk.report_risk_trade_disposal', args, options)
  }

  reportTradeInformation(args, options) {
    return Service.call(this, 'merchant_risk.report_trade_information', args, options)
  }

  getTradeRisk(args, options) {
    return Service.call(this, 'merchant_risk.get_trade_risk', args, options)
  }

  reportTradeRiskResult(args, options) {
    return Service.call(this, 'merchant_risk.report_trade_risk_result', args, options)
  }

  deleteViolationNotification(args, options) {
    return Service.call(this, 'merchant_risk.delete_violation_notification', args, options)
  }

  getViolationNotification(args, options) {
    return Service.call(this, 'merchant_risk.get_violation_notification', args, options)
  }

  createViolationNotification(args, options) {
    return Service.call(this, 'merchant_risk.create_violation_notification', args, options)
  }

  updateViolationNotification(args, options) {
    return Service.call(this, 'merchant_risk.update_violation_notification', args, options)
  }
}

module.exports = MerchantRiskService
