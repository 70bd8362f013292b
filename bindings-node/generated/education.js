// Generated from api/education.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EducationService extends Service {
  getPapayContract(args, options) {
    return Service.call(this, 'education.get_papay_contract', args, options)
  }

  preSignPapayContract(args, options) {
    return Service.call(this, 'education.pre_sign_papay_contract', args, options)
  }

  terminatePapayContract(args, options) {
    return Service.call(this, 'education.terminate_papay_contract', args, options)
  }

  createPapayTransaction(args, options) {
    return Service.call(this, 'education.create_papay_transaction', args, options)
  }

  getPapayTransactionByTransactionId(args, options) {
    return Service.call(this, 'education.get_papay_transaction_by_transaction_id', args, options)
  }

  getPapayTransactionByOutTradeNo(args, options) {
    return Service.call(this, 'education.get_papay_transaction_by_out_trade_no', args, options)
  }

  sendPapayNotification(args, options) {
    return Service.call(this, 'education.send_papay_notification', args, options)
  }

  listPapayUserContracts(args, options) {
    return Service.list(this, 'education.list_papay_user_contracts', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listStarOrders(args, options) {
    return Service.list(this, 'education.list_star_orders', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  createStarOrder(args, options) {
    return Service.call(this, 'education.create_star_order', args, options)
  }

  getStarUserByOpenid(args, options) {
    return Service.call(this, 'education.get_star_user_by_openid', args, options)
  }

  getStarUserByQq(args, options) {
    return Service.call(this, 'education.get_star_user_by_qq', args, options)
  }

  preSignSchoolContract(args, options) {
    return Service.call(this, 'education.pre_sign_school_contract', args, options)
  }

  getSchoolContract(args, options) {
    return Service.call(this, 'education.get_school_contract', args, options)
  }

  terminateSchoolContract(args, options) {
    return Service.call(this, 'education.terminate_school_contract', args, options)
  }

  createSchoolTransaction(args, options) {
    return Service.call(this, 'education.create_school_transaction', args, options)
  }

  getSchoolTransactionByTransactionId(args, options) {
    return Service.call(this, 'education.get_school_transaction_by_transaction_id', args, options)
  }

  getSchoolTransactionByOutTradeNo(args, options) {
    return Service.call(this, 'education.get_school_transaction_by_out_trade_no', args, options)
  }

  listSchoolUserContracts(args, options) {
    return Service.list(this, 'education.list_school_user_contracts', args, options, {
      style: 'page', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getSchoolUserDebtState(args, options) {
    return Service.call(this, 'education.get_school_user_debt_state', args, options)
  }
}

module.exports = EducationService
