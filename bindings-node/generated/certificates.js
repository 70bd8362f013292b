// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class CertificatesService extends Service {
  downloadCertificates(args, options) {
    return Service.call(this, 'certificates.download_certificates', args, options)
  }

  echo(args, options) {
    return Service.call(this, 'certificates.echo', args, options)
  }
}

module.exports = CertificatesService
