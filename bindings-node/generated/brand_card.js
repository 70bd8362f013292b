// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BrandCardService extends Service {
  submitCardConfigApplication(args, options) {
    return Service.call(this, 'brand_card.submit_card_config_application', args, options)
  }

  getCardConfigApplication(args, options) {
    return Service.call(this, 'brand_card.get_card_config_application', args, options)
  }

  getCardConfigPreviewUrl(args, options) {
    return Service.call(this, 'brand_card.get_card_config_preview_url', args, options)
  }

  publishCardConfig(args, options) {
    return Service.call(this, 'brand_card.publish_card_config', args, options)
  }

  cancelCardConfigApplication(args, options) {
    return Service.call(this, 'brand_card.cancel_card_config_application', args, options)
  }

  submitCardLinkApplication(args, options) {
    return Service.call(this, 'brand_card.submit_card_link_application', args, options)
  }

  listCardLinks(args, options) {
    return Service.list(this, 'brand_card.list_card_links', args, options, {
      style: 'page', first: 1, position: 'page_index', items: 'active_link_list', total: 'total_num',
    })
  }

  getCardLinkApplication(args, options) {
    return Service.call(this, 'brand_card.get_card_link_application', args, options)
  }

  cancelCardLinkApplication(args, options) {
    return Service.call(this, 'brand_card.cancel_card_link_application', args, options)
  }

  unbindCardLink(args, options) {
    return Service.call(this, 'brand_card.unbind_card_link', args, options)
  }
}

module.exports = BrandCardService
