// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GoodsSubsidyService extends Service {
  addStores(args, options) {
    return Service.call(this, 'goods_subsidy.add_stores', args, options)
  }

  listStores(args, options) {
    return Service.list(this, 'goods_subsidy.list_stores', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  deleteStores(args, options) {
    return Service.call(this, 'goods_subsidy.delete_stores', args, options)
  }

  getStore(args, options) {
    return Service.call(this, 'goods_subsidy.get_store', args, options)
  }

  createMaterials(args, options) {
    return Service.call(this, 'goods_subsidy.create_materials', args, options)
  }

  addRepresentatives(args, options) {
    return Service.call(this, 'goods_subsidy.add_representatives', args, options)
  }

  deleteRepresentatives(args, options) {
    return Service.call(this, 'goods_subsidy.delete_representatives', args, options)
  }

  listRepresentatives(args, options) {
    return Service.list(this, 'goods_subsidy.list_representatives', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listActivities(args, options) {
    return Service.list(this, 'goods_subsidy.list_activities', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  enrollInActivity(args, options) {
    return Service.call(this, 'goods_subsidy.enroll_in_activity', args, options)
  }

  lockQualifications(args, options) {
    return Service.call(this, 'goods_subsidy.lock_qualifications', args, options)
  }

  unlockQualifications(args, options) {
    return Service.call(this, 'goods_subsidy.unlock_qualifications', args, options)
  }
}

module.exports = GoodsSubsidyService
