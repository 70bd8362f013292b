// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class FacePayService extends Service {
  getOrganization(args, options) {
    return Service.call(this, 'face_pay.get_organization', args, options)
  }

  getOrganizationUser(args, options) {
    return Service.call(this, 'face_pay.get_organization_user', args, options)
  }

  updateOrganizationUser(args, options) {
    return Service.call(this, 'face_pay.update_organization_user', args, options)
  }

  terminateOrganizationUserContract(args, options) {
    return Service.call(this, 'face_pay.terminate_organization_user_contract', args, options)
  }

  createToken(args, options) {
    return Service.call(this, 'face_pay.create_token', args, options)
  }

  preSignContract(args, options) {
    return Service.call(this, 'face_pay.pre_sign_contract', args, options)
  }

  getContract(args, options) {
    return Service.call(this, 'face_pay.get_contract', args, options)
  }

  listFaceCollections(args, options) {
    return Service.list(this, 'face_pay.list_face_collections', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'face_collections',
    })
  }

  getFaceCollection(args, options) {
    return Service.call(this, 'face_pay.get_face_collection', args, options)
  }

  getAuthInfo(args, options) {
    return Service.call(this, 'face_pay.get_auth_info', args, options)
  }

  getAuthorizedUser(args, options) {
    return Service.call(this, 'face_pay.get_authorized_user', args, options)
  }

  createTransaction(args, options) {
    return Service.call(this, 'face_pay.create_transaction', args, options)
  }

  getTransaction(args, options) {
    return Service.call(this, 'face_pay.get_transaction', args, options)
  }

  getRepaymentUrl(args, options) {
    return Service.call(this, 'face_pay.get_repayment_url', args, options)
  }

  preauthorizePalm(args, options) {
    return Service.call(this, 'face_pay.preauthorize_palm', args, options)
  }

  getPalmAuthorization(args, options) {
    return Service.call(this, 'face_pay.get_palm_authorization', args, options)
  }

  listDevices(args, options) {
    return Service.list(this, 'face_pay.list_devices', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getDeviceInspection(args, options) {
    return Service.call(this, 'face_pay.get_device_inspection', args, options)
  }
}

module.exports = FacePayService
