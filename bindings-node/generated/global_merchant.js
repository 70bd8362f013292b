// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalMerchantService extends Service {
  uploadFile(args, options) {
    return Service.call(this, 'global_merchant.upload_file', args, options)
  }

  createH5PermissionApplication(args, options) {
    return Service.call(this, 'global_merchant.create_h5_permission_application', args, options)
  }

  getH5PermissionApplication(args, options) {
    return Service.call(this, 'global_merchant.get_h5_permission_application', args, options)
  }

  updateH5PermissionApplication(args, options) {
    return Service.call(this, 'global_merchant.update_h5_permission_application', args, options)
  }

  createH5DomainApplication(args, options) {
    return Service.call(this, 'global_merchant.create_h5_domain_application', args, options)
  }

  getH5DomainApplication(args, options) {
    return Service.call(this, 'global_merchant.get_h5_domain_application', args, options)
  }

  updateH5DomainApplication(args, options) {
    return Service.call(this, 'global_merchant.update_h5_domain_application', args, options)
  }

  getH5Permission(args, options) {
    return Service.call(this, 'global_merchant.get_h5_permission', args, options)
  }

  uploadImage(args, options) {
    return Service.call(this, 'global_merchant.upload_image', args, options)
  }

  addSubMerchant(args, options) {
    return Service.call(this, 'global_merchant.add_sub_merchant', args, options)
  }

  replaceSubMerchant(args, options) {
    return Service.call(this, 'global_merchant.replace_sub_merchant', args, options)
  }

  getSubMerchant(args, options) {
    return Service.call(this, 'global_merchant.get_sub_merchant', args, options)
  }

  updateSubMerchant(args, options) {
    return Service.call(this, 'global_merchant.update_sub_merchant', args, options)
  }
}

module.exports = GlobalMerchantService
