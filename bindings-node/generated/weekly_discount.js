// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class WeeklyDiscountService extends Service {
  listActivities(args, options) {
    return Service.list(this, 'weekly_discount.list_activities', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getActivity(args, options) {
    return Service.call(this, 'weekly_discount.get_activity', args, options)
  }

  enrollInActivity(args, options) {
    return Service.call(this, 'weekly_discount.enroll_in_activity', args, options)
  }
}

module.exports = WeeklyDiscountService
