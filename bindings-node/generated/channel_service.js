// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ChannelServiceService extends Service {
  getBalance(args, options) {
    return Service.call(this, 'channel_service.get_balance', args, options)
  }

  getMerchantProfile(args, options) {
    return Service.call(this, 'channel_service.get_merchant_profile', args, options)
  }

  getMerchantMedia(args, options) {
    return Service.call(this, 'channel_service.get_merchant_media', args, options)
  }

  renameBankChannelAccount(args, options) {
    return Service.call(this, 'channel_service.rename_bank_channel_account', args, options)
  }

  getBankChannelAccountRename(args, options) {
    return Service.call(this, 'channel_service.get_bank_channel_account_rename', args, options)
  }

  notifyProfileUpdateResult(args, options) {
    return Service.call(this, 'channel_service.notify_profile_update_result', args, options)
  }

  createPunishOrder(args, options) {
    return Service.call(this, 'channel_service.create_punish_order', args, options)
  }

  createRecoverOrder(args, options) {
    return Service.call(this, 'channel_service.create_recover_order', args, options)
  }

  getControlOrder(args, options) {
    return Service.call(this, 'channel_service.get_control_order', args, options)
  }

  createSpecialReduction(args, options) {
    return Service.call(this, 'channel_service.create_special_reduction', args, options)
  }

  getSpecialReduction(args, options) {
    return Service.call(this, 'channel_service.get_special_reduction', args, options)
  }
}

module.exports = ChannelServiceService
