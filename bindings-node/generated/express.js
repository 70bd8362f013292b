// Generated from api/express.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ExpressService extends Service {
  transformUserOpenid(args, options) {
    return Service.call(this, 'express.transform_user_openid', args, options)
  }
}

module.exports = ExpressService
