// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class MemberCardService extends Service {
  setCallback(args, options) {
    return Service.call(this, 'member_card.set_callback', args, options)
  }

  getCallback(args, options) {
    return Service.call(this, 'member_card.get_callback', args, options)
  }

  createCard(args, options) {
    return Service.call(this, 'member_card.create_card', args, options)
  }

  listCards(args, options) {
    return Service.list(this, 'member_card.list_cards', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getCard(args, options) {
    return Service.call(this, 'member_card.get_card', args, options)
  }

  updateCard(args, options) {
    return Service.call(this, 'member_card.update_card', args, options)
  }

  deleteCard(args, options) {
    return Service.call(this, 'member_card.delete_card', args, options)
  }

  updateCardRights(args, options) {
    return Service.call(this, 'member_card.update_card_rights', args, options)
  }

  addServiceModule(args, options) {
    return Service.call(this, 'member_card.add_service_module', args, options)
  }

  updateServiceModule(args, options) {
    return Service.call(this, 'member_card.update_service_module', args, options)
  }

  deleteServiceModule(args, options) {
    return Service.call(this, 'member_card.delete_service_module', args, options)
  }

  depositCodes(args, options) {
    return Service.call(this, 'member_card.deposit_codes', args, options)
  }

  upgradeCard(args, options) {
    return Service.call(this, 'member_card.upgrade_card', args, options)
  }

  createQrcode(args, options) {
    return Service.call(this, 'member_card.create_qrcode', args, options)
  }

  createPermissionToken(args, options) {
    return Service.call(this, 'member_card.create_permission_token', args, options)
  }

  getActivationInformation(args, options) {
    return Service.call(this, 'member_card.get_activation_information', args, options)
  }

  decryptCode(args, options) {
    return Service.call(this, 'member_card.decrypt_code', args, options)
  }

  activateUserCard(args, options) {
    return Service.call(this, 'member_card.activate_user_card', args, options)
  }

  importUserCardByOpenid(args, options) {
    return Service.call(this, 'member_card.import_user_card_by_openid', args, options)
  }

  importUserCardByPhone(args, options) {
    return Service.call(this, 'member_card.import_user_card_by_phone', args, options)
  }

  importPhoneNumberMember(args, options) {
    return Service.call(this, 'member_card.import_phone_number_member', args, options)
  }

  getPhoneNumberMember(args, options) {
    return Service.call(this, 'member_card.get_phone_number_member', args, options)
  }

  listUserCards(args, options) {
    return Service.list(this, 'member_card.list_user_cards', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getUserCard(args, options) {
    return Service.call(this, 'member_card.get_user_card', args, options)
  }

  updateUserCard(args, options) {
    return Service.call(this, 'member_card.update_user_card', args, options)
  }

  updateUserCardRights(args, options) {
    return Service.call(this, 'member_card.update_user_card_rights', args, options)
  }

  setServiceModuleData(args, options) {
    return Service.call(this, 'member_card.set_service_module_data', args, options)
  }

  invalidateUserCard(args, options) {
    return Service.call(this, 'member_card.invalidate_user_card', args, options)
  }

  prepareBonus(args, options) {
    return Service.call(this, 'member_card.prepare_bonus', args, options)
  }

  commitBonus(args, options) {
    return Service.call(this, 'member_card.commit_bonus', args, options)
  }

  createActivity(args, options) {
    return Service.call(this, 'member_card.create_activity', args, options)
  }

  listActivities(args, options) {
    return Service.list(this, 'member_card.list_activities', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getActivity(args, options) {
    return Service.call(this, 'member_card.get_activity', args, options)
  }

  terminateActivity(args, options) {
    return Service.call(this, 'member_card.terminate_activity', args, options)
  }
}

module.exports = MemberCardService
