// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class BankDirectoryService extends Service {
  listBanksByAccountNumber(args, options) {
    return Service.call(this, 'bank_directory.list_banks_by_account_number', args, options)
  }

  listPersonalBanks(args, options) {
    return Service.list(this, 'bank_directory.list_personal_banks', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listCorporateBanks(args, options) {
    return Service.list(this, 'bank_directory.list_corporate_banks', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listBranches(args, options) {
    return Service.list(this, 'bank_directory.list_branches', args, options, {
      style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total_count',
    })
  }

  listProvinces(args, options) {
    return Service.call(this, 'bank_directory.list_provinces', args, options)
  }

  listCities(args, options) {
    return Service.call(this, 'bank_directory.list_cities', args, options)
  }
}

module.exports = BankDirectoryService
