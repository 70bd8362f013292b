// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class SmartGuideService extends Service {
  createGuide(args, options) {
    return Service.call(this, 'smart_guide.create_guide', args, options)
  }

  listGuides(args, options) {
    return Service.list(this, 'smart_guide.list_guides', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  updateGuide(args, options) {
    return Service.call(this, 'smart_guide.update_guide', args, options)
  }

  assignGuide(args, options) {
    return Service.call(this, 'smart_guide.assign_guide', args, options)
  }
}

module.exports = SmartGuideService
