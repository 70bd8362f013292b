// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BrandMemberCardService extends Service {
  createCard(args, options) {
    return Service.call(this, 'brand_member_card.create_card', args, options)
  }

  listCards(args, options) {
    return Service.list(this, 'brand_member_card.list_cards', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getCard(args, options) {
    return Service.call(this, 'brand_member_card.get_card', args, options)
  }

  updateCard(args, options) {
    return Service.call(this, 'brand_member_card.update_card', args, options)
  }

  deleteCard(args, options) {
    return Service.call(this, 'brand_member_card.delete_card', args, options)
  }

  invalidateCard(args, options) {
    return Service.call(this, 'brand_member_card.invalidate_card', args, options)
  }

  createPreAuthToken(args, options) {
    return Service.call(this, 'brand_member_card.create_pre_auth_token', args, options)
  }

  importUserCardByOpenid(args, options) {
    return Service.call(this, 'brand_member_card.import_user_card_by_openid', args, options)
  }

  importUserCardByPhone(args, options) {
    return Service.call(this, 'brand_member_card.import_user_card_by_phone', args, options)
  }

  confirmUserCard(args, options) {
    return Service.call(this, 'brand_member_card.confirm_user_card', args, options)
  }

  listUserCards(args, options) {
    return Service.list(this, 'brand_member_card.list_user_cards', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getUserCard(args, options) {
    return Service.call(this, 'brand_member_card.get_user_card', args, options)
  }

  updateUserCard(args, options) {
    return Service.call(this, 'brand_member_card.update_user_card', args, options)
  }

  invalidateUserCard(args, options) {
    return Service.call(this, 'brand_member_card.invalidate_user_card', args, options)
  }

  createPayViewToken(args, options) {
    return Service.call(this, 'brand_member_card.create_pay_view_token', args, options)
  }

  syncUserPoints(args, options) {
    return Service.call(this, 'brand_member_card.sync_user_points', args, options)
  }

  confirmPointsExchange(args, options) {
    return Service.call(this, 'brand_member_card.confirm_points_exchange', args, options)
  }

  createUserFeed(args, options) {
    return Service.call(this, 'brand_member_card.create_user_feed', args, options)
  }

  createMembershipActivity(args, options) {
    return Service.call(this, 'brand_member_card.create_membership_activity', args, options)
  }

  listMembershipActivities(args, options) {
    return Service.list(this, 'brand_member_card.list_membership_activities', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getMembershipActivity(args, options) {
    return Service.call(this, 'brand_member_card.get_membership_activity', args, options)
  }

  updateMembershipActivity(args, options) {
    return Service.call(this, 'brand_member_card.update_membership_activity', args, options)
  }

  terminateMembershipActivity(args, options) {
    return Service.call(this, 'brand_member_card.terminate_membership_activity', args, options)
  }
}

module.exports = BrandMemberCardService
