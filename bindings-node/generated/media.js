// Generated from api/media.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MediaService extends Service {
  uploadImage(args, options) {
    return Service.call(this, 'media.upload_image', args, options)
  }

  uploadVideo(args, options) {
    return Service.call(this, 'media.upload_video', args, options)
  }

  uploadMarketingImage(args, options) {
    return Service.call(this, 'media.upload_marketing_image', args, options)
  }
}

module.exports = MediaService
