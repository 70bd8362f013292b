// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GovSubsidyService extends Service {
  getQualification(args, options) {
    return Service.call(this, 'gov_subsidy.get_qualification', args, options)
  }

  listQualifications(args, options) {
    return Service.call(this, 'gov_subsidy.list_qualifications', args, options)
  }

  syncQualification(args, options) {
    return Service.call(this, 'gov_subsidy.sync_qualification', args, options)
  }

  syncMultiCategoryQualification(args, options) {
    return Service.call(this, 'gov_subsidy.sync_multi_category_qualification', args, options)
  }

  syncTransaction(args, options) {
    return Service.call(this, 'gov_subsidy.sync_transaction', args, options)
  }

  listPassthroughQualifications(args, options) {
    return Service.call(this, 'gov_subsidy.list_passthrough_qualifications', args, options)
  }

  claimPassthroughQualification(args, options) {
    return Service.call(this, 'gov_subsidy.claim_passthrough_qualification', args, options)
  }

  cancelPassthroughQualification(args, options) {
    return Service.call(this, 'gov_subsidy.cancel_passthrough_qualification', args, options)
  }

  listSnCodes(args, options) {
    return Service.call(this, 'gov_subsidy.list_sn_codes', args, options)
  }

  lockSnCode(args, options) {
    return Service.call(this, 'gov_subsidy.lock_sn_code', args, options)
  }

  unlockSnCode(args, options) {
    return Service.call(this, 'gov_subsidy.unlock_sn_code', args, options)
  }

  uploadGoods(args, options) {
    return Service.call(this, 'gov_subsidy.upload_goods', args, options)
  }

  getCompany(args, options) {
    return Service.call(this, 'gov_subsidy.get_company', args, options)
  }

  listTransactions(args, options) {
    return Service.call(this, 'gov_subsidy.list_transactions', args, options)
  }

  getDailyTransactionSummary(args, options) {
    return Service.call(this, 'gov_subsidy.get_daily_transaction_summary', args, options)
  }

  uploadAudit(args, options) {
    return Service.call(this, 'gov_subsidy.upload_audit', args, options)
  }

  updateAudit(args, options) {
    return Service.call(this, 'gov_subsidy.update_audit', args, options)
  }

  getAudit(args, options) {
    return Service.call(this, 'gov_subsidy.get_audit', args, options)
  }

  invalidateAudit(args, options) {
    return Service.call(this, 'gov_subsidy.invalidate_audit', args, options)
  }

  syncAuditRefund(args, options) {
    return Service.call(this, 'gov_subsidy.sync_audit_refund', args, options)
  }

  listZhejiangQualifications(args, options) {
    return Service.call(this, 'gov_subsidy.list_zhejiang_qualifications', args, options)
  }

  claimZhejiangQualification(args, options) {
    return Service.call(this, 'gov_subsidy.claim_zhejiang_qualification', args, options)
  }

  updateZhejiangQualification(args, options) {
    return Service.call(this, 'gov_subsidy.update_zhejiang_qualification', args, options)
  }

  syncZhejiangQualifications(args, options) {
    return Service.call(this, 'gov_subsidy.sync_zhejiang_qualifications', args, options)
  }

  confirmZhejiangMultiCategoryQualifications(args, options) {
    return Service.call(this, 'gov_subsidy.confirm_zhejiang_multi_category_qualifications', args, options)
  }

  issueZhejiangAuthCode(args, options) {
    return Service.call(this, 'gov_subsidy.issue_zhejiang_auth_code', args, options)
  }

  tryZhejiangAuthCode(args, options) {
    return Service.call(this, 'gov_subsidy.try_zhejiang_auth_code', args, options)
  }

  commitZhejiangAuthCode(args, options) {
    return Service.call(this, 'gov_subsidy.commit_zhejiang_auth_code', args, options)
  }

  cancelZhejiangAuthCode(args, options) {
    return Service.call(this, 'gov_subsidy.cancel_zhejiang_auth_code', args, options)
  }

  refundZhejiangAuthCode(args, options) {
    return Service.call(this, 'gov_subsidy.refund_zhejiang_auth_code', args, options)
  }

  getZhejiangGoods(args, options) {
    return Service.call(this, 'gov_subsidy.get_zhejiang_goods', args, options)
  }

  getZhejiangSnCode(args, options) {
    return Service.call(this, 'gov_subsidy.get_zhejiang_sn_code', args, options)
  }

  lockZhejiangSnCode(args, options) {
    return Service.call(this, 'gov_subsidy.lock_zhejiang_sn_code', args, options)
  }

  unlockZhejiangSnCode(args, options) {
    return Service.call(this, 'gov_subsidy.unlock_zhejiang_sn_code', args, options)
  }
}

module.exports = GovSubsidyService
