// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BusinessCircleService extends Service {
  getUserAuthorization(args, options) {
    return Service.call(this, 'business_circle.get_user_authorization', args, options)
  }

  notifyPoints(args, options) {
    return Service.call(this, 'business_circle.notify_points', args, options)
  }

  getPointsCommitStatus(args, options) {
    return Service.call(this, 'business_circle.get_points_commit_status', args, options)
  }

  notifyParking(args, options) {
    return Service.call(this, 'business_circle.notify_parking', args, options)
  }
}

module.exports = BusinessCircleService
