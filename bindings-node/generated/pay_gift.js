// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class PayGiftService extends Service {
  createFullSendActivity(args, options) {
    return Service.call(this, 'pay_gift.create_full_send_activity', args, options)
  }

  listActivities(args, options) {
    return Service.list(this, 'pay_gift.list_activities', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getActivity(args, options) {
    return Service.call(this, 'pay_gift.get_activity', args, options)
  }

  listActivityMerchants(args, options) {
    return Service.list(this, 'pay_gift.list_activity_merchants', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listActivityGoods(args, options) {
    return Service.list(this, 'pay_gift.list_activity_goods', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  addActivityMerchants(args, options) {
    return Service.call(this, 'pay_gift.add_activity_merchants', args, options)
  }

  deleteActivityMerchants(args, options) {
    return Service.call(this, 'pay_gift.delete_activity_merchants', args, options)
  }

  terminateActivity(args, options) {
    return Service.call(this, 'pay_gift.terminate_activity', args, options)
  }
}

module.exports = PayGiftService
