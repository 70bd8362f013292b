// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GoldPlanService extends Service {
  updateStatus(args, options) {
    return Service.call(this, 'gold_plan.update_status', args, options)
  }

  updateCustomPageStatus(args, options) {
    return Service.call(this, 'gold_plan.update_custom_page_status', args, options)
  }

  setAdvertisingIndustryFilters(args, options) {
    return Service.call(this, 'gold_plan.set_advertising_industry_filters', args, options)
  }

  openAdvertising(args, options) {
    return Service.call(this, 'gold_plan.open_advertising', args, options)
  }

  closeAdvertising(args, options) {
    return Service.call(this, 'gold_plan.close_advertising', args, options)
  }
}

module.exports = GoldPlanService
