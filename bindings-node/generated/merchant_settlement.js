// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MerchantSettlementService extends Service {
  createSettlementRuleApplication(args, options) {
    return Service.call(this, 'merchant_settlement.create_settlement_rule_application', args, options)
  }

  getSettlementRuleApplication(args, options) {
    return Service.call(this, 'merchant_settlement.get_settlement_rule_application', args, options)
  }

  createRateActivityApplication(args, options) {
    return Service.call(this, 'merchant_settlement.create_rate_activity_application', args, options)
  }

  getRateActivityApplication(args, options) {
    return Service.call(this, 'merchant_settlement.get_rate_activity_application', args, options)
  }

  updateRateActivityApplication(args, options) {
    return Service.call(this, 'merchant_settlement.update_rate_activity_application', args, options)
  }
}

module.exports = MerchantSettlementService
