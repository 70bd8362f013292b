// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class FapiaoService extends Service {
  downloadFile(args, options) {
    return Service.download(this, 'fapiao.download_file', args, options)
  }

  createCardTemplate(args, options) {
    return Service.call(this, 'fapiao.create_card_template', args, options)
  }

  issueFapiao(args, options) {
    return Service.call(this, 'fapiao.issue_fapiao', args, options)
  }

  issueGeneralFapiao(args, options) {
    return Service.call(this, 'fapiao.issue_general_fapiao', args, options)
  }

  issuePassengerTransportFapiao(args, options) {
    return Service.call(this, 'fapiao.issue_passenger_transport_fapiao', args, options)
  }

  issueRefinedOilFapiao(args, options) {
    return Service.call(this, 'fapiao.issue_refined_oil_fapiao', args, options)
  }

  issueRealEstateLeasingFapiao(args, options) {
    return Service.call(this, 'fapiao.issue_real_estate_leasing_fapiao', args, options)
  }

  uploadFile(args, options) {
    return Service.call(this, 'fapiao.upload_file', args, options)
  }

  getApplication(args, options) {
    return Service.call(this, 'fapiao.get_application', args, options)
  }

  listFiles(args, options) {
    return Service.call(this, 'fapiao.list_files', args, options)
  }

  insertCards(args, options) {
    return Service.call(this, 'fapiao.insert_cards', args, options)
  }

  reverseFapiao(args, options) {
    return Service.call(this, 'fapiao.reverse_fapiao', args, options)
  }

  getInviteUrl(args, options) {
    return Service.call(this, 'fapiao.get_invite_url', args, options)
  }

  listInvitedMerchants(args, options) {
    return Service.list(this, 'fapiao.list_invited_merchants', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'mch_invite_result_list', total: 'total_count',
    })
  }

  getMerchantBaseInformation(args, options) {
    return Service.call(this, 'fapiao.get_merchant_base_information', args, options)
  }

  getDevelopmentConfig(args, options) {
    return Service.call(this, 'fapiao.get_development_config', args, options)
  }

  updateDevelopmentConfig(args, options) {
    return Service.call(this, 'fapiao.update_development_config', args, options)
  }

  listTaxCodes(args, options) {
    return Service.list(this, 'fapiao.list_tax_codes', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  checkSubMerchant(args, options) {
    return Service.call(this, 'fapiao.check_sub_merchant', args, options)
  }

  getSubMerchantCheckStatus(args, options) {
    return Service.call(this, 'fapiao.get_sub_merchant_check_status', args, options)
  }

  getUserTitle(args, options) {
    return Service.call(this, 'fapiao.get_user_title', args, options)
  }

  getUserTitleUrl(args, options) {
    return Service.call(this, 'fapiao.get_user_title_url', args, options)
  }
}

module.exports = FapiaoService
