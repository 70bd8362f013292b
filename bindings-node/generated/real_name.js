// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class RealNameService extends Service {
  verifyIdentity(args, options) {
    return Service.call(this, 'real_name.verify_identity', args, options)
  }
}

module.exports = RealNameService
