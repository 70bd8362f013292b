// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class DeliveryPlanService extends Service {
  createPlan(args, options) {
    return Service.call(this, 'delivery_plan.create_plan', args, options)
  }

  listPlans(args, options) {
    return Service.list(this, 'delivery_plan.list_plans', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'plan_list', total: 'total_count',
    })
  }

  updatePlan(args, options) {
    return Service.call(this, 'delivery_plan.update_plan', args, options)
  }

  terminatePlan(args, options) {
    return Service.call(this, 'delivery_plan.terminate_plan', args, options)
  }

  setNotifyUrl(args, options) {
    return Service.call(this, 'delivery_plan.set_notify_url', args, options)
  }
}

module.exports = DeliveryPlanService
