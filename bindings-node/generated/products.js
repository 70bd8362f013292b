// Generated from api/*.yaml by `cargo xtask generate`; do not edit.
'use strict'

module.exports = {
  cashCoupon: () => require('./cash_coupon.js'),
  certificates: () => require('./certificates.js'),
  deliveryPlan: () => require('./delivery_plan.js'),
  goldPlan: () => require('./gold_plan.js'),
  media: () => require('./media.js'),
  payGift: () => require('./pay_gift.js'),
  payTransactions: () => require('./pay_transactions.js'),
  refund: () => require('./refund.js'),
}
