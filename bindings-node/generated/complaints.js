// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class ComplaintsService extends Service {
  deleteNotification(args, options) {
    return Service.call(this, 'complaints.delete_notification', args, options)
  }

  getNotification(args, options) {
    return Service.call(this, 'complaints.get_notification', args, options)
  }

  createNotification(args, options) {
    return Service.call(this, 'complaints.create_notification', args, options)
  }

  updateNotification(args, options) {
    return Service.call(this, 'complaints.update_notification', args, options)
  }

  listComplaints(args, options) {
    return Service.list(this, 'complaints.list_complaints', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getComplaint(args, options) {
    return Service.call(this, 'complaints.get_complaint', args, options)
  }

  completeComplaint(args, options) {
    return Service.call(this, 'complaints.complete_complaint', args, options)
  }

  listNegotiationHistories(args, options) {
    return Service.list(this, 'complaints.list_negotiation_histories', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  respondToComplaint(args, options) {
    return Service.call(this, 'complaints.respond_to_complaint', args, options)
  }

  respondToImmediateService(args, options) {
    return Service.call(this, 'complaints.respond_to_immediate_service', args, options)
  }

  updateRefundProgress(args, options) {
    return Service.call(this, 'complaints.update_refund_progress', args, options)
  }

  uploadImage(args, options) {
    return Service.call(this, 'complaints.upload_image', args, options)
  }

  downloadImage(args, options) {
    return Service.download(this, 'complaints.download_image', args, options)
  }

  listComplaintsV1(args, options) {
    return Service.list(this, 'complaints.list_complaints_v1', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getComplaintV1(args, options) {
    return Service.call(this, 'complaints.get_complaint_v1', args, options)
  }

  listNegotiationHistoriesV1(args, options) {
    return Service.call(this, 'complaints.list_negotiation_histories_v1', args, options)
  }

  createFeedbackV1(args, options) {
    return Service.call(this, 'complaints.create_feedback_v1', args, options)
  }
}

module.exports = ComplaintsService
