// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Bills (账单).
public struct Bill: Sendable {
    let client: Client
}

extension Client {
    /// Bills (账单).
    public var bill: Bill { Bill(client: self) }
}

extension Bill {
    /// Apply for the bill of payments of a day (申请交易账单).
    ///
    /// Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556692)
    ///
    /// - Parameters:
    ///   - billDate: 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 12 characters. Partners only.
    ///   - billType: 账单类型. `ALL`, payments and refunds, when left out.
    ///   - tarType: 压缩类型. Left out, the file is not compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getTradeBill(
        billDate: String,
        subMchid: String? = nil,
        billType: BillType? = nil,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Bill {
        var call = Call("bill.get_trade_bill", options)
        call.set("bill_date", billDate)
        call.set("sub_mchid", subMchid)
        call.set("bill_type", billType)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }

    /// Apply for the bill of the fund flow of a day (申请资金账单).
    ///
    /// Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556748)
    ///
    /// - Parameters:
    ///   - billDate: 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. Known from the community.
    ///   - accountType: 资金账户类型. `BASIC`, the basic account, when left out; `OPERATION`: the operating account; `FEES`: the fees account.
    ///   - tarType: 压缩类型. Left out, the file is not compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getFundFlowBill(
        billDate: String,
        subMchid: String? = nil,
        accountType: GetFundFlowBillAccountType? = nil,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Bill {
        var call = Call("bill.get_fund_flow_bill", options)
        call.set("bill_date", billDate)
        call.set("sub_mchid", subMchid)
        call.set("account_type", accountType)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }

    /// Apply for the bills of a sub-merchant's fund flow of a day (申请单个子商户资金账单).
    ///
    /// The files are encrypted: each has its key, which comes encrypted for the caller.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 12 characters.
    ///   - accountType: 资金账户类型. `BASIC`: the basic account; `OPERATION`: the operating account; `FEES`: the fees account; `DEPOSIT`: the deposit account.
    ///   - algorithm: 账单文件加密算法. How the file is encrypted.
    ///   - billDate: 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD.
    ///   - tarType: 压缩格式. Left out, the file is not compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getSubMerchantFundFlowBill(
        subMchid: String,
        accountType: GetSubMerchantFundFlowBillAccountType,
        algorithm: Algorithm,
        billDate: String,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantFundFlowBillResponse {
        var call = Call("bill.get_sub_merchant_fund_flow_bill", options)
        call.set("sub_mchid", subMchid)
        call.set("account_type", accountType)
        call.set("algorithm", algorithm)
        call.set("bill_date", billDate)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }

    /// Download a bill that was applied for (下载账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
    ///
    /// - Parameters:
    ///   - token: Part of the `download_url`.
    ///   - tartype: Part of the `download_url`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadFile(
        token: String,
        tartype: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("bill.download_file", options)
        call.set("token", token)
        call.set("tartype", tartype)
        return try await client.send(call).body
    }

    /// The same as `downloadFile`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadFileStream(
        token: String,
        tartype: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("bill.download_file", options)
        call.set("token", token)
        call.set("tartype", tartype)
        return try await client.open(call)
    }
}

extension Bill {
    /// `Bill`.
    public struct Bill: Model {
        /// 下载地址. Good for five minutes. At most 2048 characters.
        public var downloadUrl: String
        /// 哈希类型.
        public var hashType: HashType
        /// 哈希值. The digest of the file after decompression, in hexadecimal digits. At most 1024 characters.
        public var hashValue: String

        enum CodingKeys: String, CodingKey {
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension Bill {
    /// `EncryptedBill`.
    public struct EncryptedBill: Model {
        /// 账单文件序号. The number of this file among all of them.
        public var billSequence: Int?
        /// 下载地址. Good for five minutes. At most 2048 characters.
        public var downloadUrl: String
        /// 加密密钥. The key of the encrypted file. At most 512 characters, encrypted on the wire.
        public var encryptKey: Sensitive
        /// 哈希类型.
        public var hashType: HashType
        /// 哈希值. The digest of the file after decompression, in hexadecimal digits. At most 1024 characters.
        public var hashValue: String
        /// 随机字符串. The nonce that the file was encrypted with. At most 16 characters.
        public var nonce: String

        enum CodingKeys: String, CodingKey {
            case billSequence = "bill_sequence"
            case downloadUrl = "download_url"
            case encryptKey = "encrypt_key"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case nonce
        }
    }
}

extension Bill {
    /// `GetSubMerchantFundFlowBillResponse`.
    public struct GetSubMerchantFundFlowBillResponse: Model {
        /// 下载信息总数. How many files there are.
        public var downloadBillCount: Int?
        /// 下载信息明细.
        public var downloadBillList: [EncryptedBill]?

        enum CodingKeys: String, CodingKey {
            case downloadBillCount = "download_bill_count"
            case downloadBillList = "download_bill_list"
        }
    }
}

extension Bill {
    /// 账单文件加密算法
    public struct Algorithm: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
        public static var sm4Gcm: Self { "SM4_GCM" }
    }
}

extension Bill {
    /// 账单类型
    public struct BillType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
    }
}

extension Bill {
    /// 资金账户类型
    public struct GetFundFlowBillAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension Bill {
    /// 资金账户类型
    public struct GetSubMerchantFundFlowBillAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
        public static var deposit: Self { "DEPOSIT" }
    }
}

extension Bill {
    /// 哈希类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha1: Self { "SHA1" }
    }
}

extension Bill {
    /// 压缩类型
    public struct TarType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gzip: Self { "GZIP" }
    }
}
