// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payment devices (支付设备).
public struct PayDevices: Sendable {
    let client: Client
}

extension Client {
    /// Payment devices (支付设备).
    public var payDevices: PayDevices { PayDevices(client: self) }
}

extension PayDevices {
    /// Bind a speaker to a code in the factory (出厂预绑定音箱和码牌).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - deviceSn: 设备sn. The serial number on the device.
    ///   - codeUrl: 收款链接url. What the QR code on the device says.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preBindSpeaker(
        deviceSn: String,
        codeUrl: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreBindSpeakerResponse {
        var call = Call("pay_devices.pre_bind_speaker", options)
        call.set("device_sn", deviceSn)
        call.set("code_url", codeUrl)
        return try await client.answer(to: call)
    }

    /// Bind a speaker to a code (绑定音箱设备码牌).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - deviceSn: 设备sn. The serial number on the device.
    ///   - subMchid: 子商户. The sub-merchant that the partner acts for.
    ///   - codeUrl: 收款链接url. What the QR code on the device says.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func bindSpeaker(
        deviceSn: String,
        subMchid: String,
        codeUrl: String,
        options: CallOptions = CallOptions()
    ) async throws -> SpeakerBinding {
        var call = Call("pay_devices.bind_speaker", options)
        call.set("device_sn", deviceSn)
        call.set("sub_mchid", subMchid)
        call.set("code_url", codeUrl)
        return try await client.answer(to: call)
    }

    /// Query which code a speaker is bound to (查询音箱绑定信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - deviceSn: 设备sn. The serial number on the device.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSpeakerBinding(
        deviceSn: String,
        options: CallOptions = CallOptions()
    ) async throws -> SpeakerBinding {
        var call = Call("pay_devices.get_speaker_binding", options)
        call.set("device_sn", deviceSn)
        return try await client.answer(to: call)
    }

    /// Unbind a speaker (解绑音箱设备码牌).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - deviceSn: 设备sn. The serial number on the device.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unbindSpeaker(
        deviceSn: String,
        options: CallOptions = CallOptions()
    ) async throws -> SpeakerBinding {
        var call = Call("pay_devices.unbind_speaker", options)
        call.set("device_sn", deviceSn)
        return try await client.answer(to: call)
    }

    /// Report that a payment was announced (码牌支付结果上报).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - codeUrl: 收款链接url. What the QR code on the device says.
    ///   - deviceSn: 设备sn. The serial number on the device.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func reportSpeakerOrder(
        transactionId: String,
        subMchid: String,
        outTradeNo: String,
        codeUrl: String,
        deviceSn: String,
        options: CallOptions = CallOptions()
    ) async throws -> ReportSpeakerOrderResponse {
        var call = Call("pay_devices.report_speaker_order", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("code_url", codeUrl)
        call.set("device_sn", deviceSn)
        return try await client.answer(to: call)
    }

    /// Print on a receipt printer (小票机打印).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - deviceId: 小票机设备号.
    ///   - printOrderNo: 打印单号. The caller's own number of the print.
    ///   - templateId: 模板ID. The template of the receipt.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - tableList: 表格变量列表.
    ///   - variableList: 变量列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func createPrintOrder(
        deviceId: String,
        printOrderNo: String? = nil,
        templateId: String? = nil,
        notifyUrl: String? = nil,
        tableList: [Table]? = nil,
        variableList: [Variable]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_devices.create_print_order", options)
        call.set("device_id", deviceId)
        call.set("print_order_no", printOrderNo)
        call.set("template_id", templateId)
        call.set("notify_url", notifyUrl)
        call.set("table_list", tableList)
        call.set("variable_list", variableList)
        _ = try await client.send(call)
    }

    /// Query a print (查询订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - deviceId: 小票机设备号.
    ///   - printOrderNo: 打印单号. The caller's own number of the print.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPrintOrder(
        deviceId: String,
        printOrderNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPrintOrderResponse {
        var call = Call("pay_devices.get_print_order", options)
        call.set("device_id", deviceId)
        call.set("print_order_no", printOrderNo)
        return try await client.answer(to: call)
    }

    /// Report the device of a payment (支付码牌/点餐码牌交易回传).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - transactionId: 商户提现单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - codeUrl: 收款链接url. What the QR code on the device says.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reportTransaction(
        transactionId: String,
        subMchid: String,
        outTradeNo: String,
        codeUrl: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_devices.report_transaction", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("code_url", codeUrl)
        _ = try await client.send(call)
    }

    /// Report the device and the goods of a retail payment (回传SN和商品编码).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - brandId: 品牌ID.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - deviceId: 设备号.
    ///   - goodsDetail: 单品列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reportRetailTransaction(
        subMchid: String,
        outTradeNo: String,
        brandId: String? = nil,
        transactionId: String? = nil,
        deviceId: String? = nil,
        goodsDetail: [Goods]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_devices.report_retail_transaction", options)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("brand_id", brandId)
        call.set("transaction_id", transactionId)
        call.set("device_id", deviceId)
        call.set("goods_detail", goodsDetail)
        _ = try await client.send(call)
    }
}

extension PayDevices {
    /// `GetPrintOrderResponse`.
    public struct GetPrintOrderResponse: Model {
        /// 打印单号. The caller's own number of the print.
        public var printOrderNo: String?
        /// 模板ID. The template of the receipt.
        public var templateId: String?
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 打印状态. `PRINT_STATE_WAIT`: waiting; `PRINT_STATE_SUCCESS`: printed; `PRINT_STATE_FAIL`: failed; `PRINT_STATE_CACHED`: stored in the printer.
        public var printState: PrintState?
        /// 打印状态描述.
        public var printStateDescription: String?
        /// 表格变量列表.
        public var tableList: [Table]?
        /// 变量列表.
        public var variableList: [Variable]?

        enum CodingKeys: String, CodingKey {
            case printOrderNo = "print_order_no"
            case templateId = "template_id"
            case notifyUrl = "notify_url"
            case printState = "print_state"
            case printStateDescription = "print_state_description"
            case tableList = "table_list"
            case variableList = "variable_list"
        }
    }
}

extension PayDevices {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品编码.
        public var barcode: String
        /// 商品名称.
        public var goodsName: String
        /// 商品单价. In fen.
        public var price: Int
        /// 商品数量.
        public var quantity: Int
        /// 商家商品编码. The merchant's own number of the goods.
        public var merchantGoodsId: String?

        enum CodingKeys: String, CodingKey {
            case barcode
            case goodsName = "goods_name"
            case price
            case quantity
            case merchantGoodsId = "merchant_goods_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            barcode: String,
            goodsName: String,
            price: Int,
            quantity: Int,
            merchantGoodsId: String? = nil
        ) {
            self.barcode = barcode
            self.goodsName = goodsName
            self.price = price
            self.quantity = quantity
            self.merchantGoodsId = merchantGoodsId
        }
    }
}

extension PayDevices {
    /// `PreBindSpeakerResponse`.
    public struct PreBindSpeakerResponse: Model {
        /// 绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not.
        public var bindState: BindState
        /// 收款链接url. What the QR code on the device says.
        public var codeUrl: String
        /// 设备sn. The serial number on the device.
        public var deviceSn: String

        enum CodingKeys: String, CodingKey {
            case bindState = "bind_state"
            case codeUrl = "code_url"
            case deviceSn = "device_sn"
        }
    }
}

extension PayDevices {
    /// `ReportSpeakerOrderResponse`.
    public struct ReportSpeakerOrderResponse: Model {
        /// 子商户.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 收款链接url. What the QR code on the device says.
        public var codeUrl: String
        /// 设备sn. The serial number on the device.
        public var deviceSn: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case codeUrl = "code_url"
            case deviceSn = "device_sn"
        }
    }
}

extension PayDevices {
    /// `Row`.
    public struct Row: Model {
        /// 值列表.
        public var cellList: [String]?

        enum CodingKeys: String, CodingKey {
            case cellList = "cell_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cellList: [String]? = nil
        ) {
            self.cellList = cellList
        }
    }
}

extension PayDevices {
    /// `SpeakerBinding`.
    public struct SpeakerBinding: Model {
        /// 子商户.
        public var subMchid: String
        /// 绑定状态. `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`: bound; `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`: not.
        public var bindState: BindState
        /// 收款链接url. What the QR code on the device says.
        public var codeUrl: String
        /// 设备sn. The serial number on the device.
        public var deviceSn: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case bindState = "bind_state"
            case codeUrl = "code_url"
            case deviceSn = "device_sn"
        }
    }
}

extension PayDevices {
    /// `Table`.
    public struct Table: Model {
        /// Key字段.
        public var key: String?
        /// Value值列表.
        public var rowList: [Row]?

        enum CodingKeys: String, CodingKey {
            case key
            case rowList = "row_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            key: String? = nil,
            rowList: [Row]? = nil
        ) {
            self.key = key
            self.rowList = rowList
        }
    }
}

extension PayDevices {
    /// `Variable`.
    public struct Variable: Model {
        /// Key字段.
        public var key: String?
        /// Value值字段.
        public var value: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            key: String? = nil,
            value: String? = nil
        ) {
            self.key = key
            self.value = value
        }
    }
}

extension PayDevices {
    /// 绑定状态
    public struct BindState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var openScenarioSpeakerBindStateUnbond: Self { "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND" }
        public static var openScenarioSpeakerBindStateBinded: Self { "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED" }
    }
}

extension PayDevices {
    /// 打印状态
    public struct PrintState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var printStateWait: Self { "PRINT_STATE_WAIT" }
        public static var printStateSuccess: Self { "PRINT_STATE_SUCCESS" }
        public static var printStateFail: Self { "PRINT_STATE_FAIL" }
        public static var printStateCached: Self { "PRINT_STATE_CACHED" }
    }
}
