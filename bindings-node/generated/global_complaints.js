// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class GlobalComplaintsService extends Service {
  deleteNotification(args, options) {
    return Service.call(this, 'global_complaints.delete_notification', args, options)
  }

  getNotification(args, options) {
    return Service.call(this, 'global_complaints.get_notification', args, options)
  }

  createNotification(args, options) {
    return Service.call(this, 'global_complaints.create_notification', args, options)
  }

  updateNotification(args, options) {
    return Service.call(this, 'global_complaints.update_notification', args, options)
  }

  listComplaints(args, options) {
    return Service.list(this, 'global_complaints.list_complaints', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  getComplaint(args, options) {
    return Service.call(this, 'global_complaints.get_complaint', args, options)
  }

  completeComplaint(args, options) {
    return Service.call(this, 'global_complaints.complete_complaint', args, options)
  }

  listNegotiationHistories(args, options) {
    return Service.list(this, 'global_complaints.list_negotiation_histories', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  respondToComplaint(args, options) {
    return Service.call(this, 'global_complaints.respond_to_complaint', args, options)
  }

  uploadImage(args, options) {
    return Service.call(this, 'global_complaints.upload_image', args, options)
  }

  downloadImage(args, options) {
    return Service.download(this, 'global_complaints.download_image', args, options)
  }
}

module.exports = GlobalComplaintsService
