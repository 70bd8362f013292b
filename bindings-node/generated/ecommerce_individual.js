// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.
'use strict'

const { Service } = require('../lib/service.js')

class EcommerceIndividualService extends Service {
  preSignApp(args, options) {
    return Service.call(this, 'ecommerce_individual.pre_sign_app', args, options)
  }

  preSignAppWithRealName(args, options) {
    return Service.call(this, 'ecommerce_individual.pre_sign_app_with_real_name', args, options)
  }

  preSignMiniProgram(args, options) {
    return Service.call(this, 'ecommerce_individual.pre_sign_mini_program', args, options)
  }

  preSignMiniProgramWithRealName(args, options) {
    return Service.call(this, 'ecommerce_individual.pre_sign_mini_program_with_real_name', args, options)
  }

  getContractByOutContractCode(args, options) {
    return Service.call(this, 'ecommerce_individual.get_contract_by_out_contract_code', args, options)
  }

  getContractByOpenid(args, options) {
    return Service.call(this, 'ecommerce_individual.get_contract_by_openid', args, options)
  }

  getAbnormalReceipt(args, options) {
    return Service.call(this, 'ecommerce_individual.get_abnormal_receipt', args, options)
  }

  createTransferInstruction(args, options) {
    return Service.call(this, 'ecommerce_individual.create_transfer_instruction', args, options)
  }

  getTransferInstruction(args, options) {
    return Service.call(this, 'ecommerce_individual.get_transfer_instruction', args, options)
  }
}

module.exports = EcommerceIndividualService
