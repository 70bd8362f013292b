// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ShakeActivityService extends Service {
  listActivities(args, options) {
    return Service.list(this, 'shake_activity.list_activities', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }
}

module.exports = ShakeActivityService
