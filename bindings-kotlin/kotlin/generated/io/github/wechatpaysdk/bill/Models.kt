// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bill

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `Bill`.
 */
public class Bill(json: JsonObject) : Model(json) {

    /** 下载地址. Good for five minutes. At most 2048 characters. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 哈希类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. The digest of the file after decompression, in hexadecimal digits. At most 1024 characters. */
    public val hashValue: String get() = json["hash_value"].text()
}

/**
 * `EncryptedBill`.
 */
public class EncryptedBill(json: JsonObject) : Model(json) {

    /** 账单文件序号. The number of this file among all of them. */
    public val billSequence: Long? get() = json["bill_sequence"].longOrNull()

    /** 下载地址. Good for five minutes. At most 2048 characters. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 加密密钥. The key of the encrypted file. At most 512 characters, encrypted on the wire. */
    public val encryptKey: String get() = json["encrypt_key"].text()

    /** 哈希类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. The digest of the file after decompression, in hexadecimal digits. At most 1024 characters. */
    public val hashValue: String get() = json["hash_value"].text()

    /** 随机字符串. The nonce that the file was encrypted with. At most 16 characters. */
    public val nonce: String get() = json["nonce"].text()

    override fun isSensitive(name: String): Boolean = name == "encrypt_key"
}

/**
 * `GetSubMerchantFundFlowBillResponse`.
 */
public class GetSubMerchantFundFlowBillResponse(json: JsonObject) : Model(json) {

    /** 下载信息总数. How many files there are. */
    public val downloadBillCount: Long? get() = json["download_bill_count"].longOrNull()

    /** 下载信息明细. */
    public val downloadBillList: List<EncryptedBill>? get() = json["download_bill_list"].listOrNull { EncryptedBill(it.tree()) }
}

/**
 * 账单文件加密算法.
 *
 * The documented values; there may be others.
 */
public object Algorithm {
    public const val AEAD_AES_256_GCM: String = "AEAD_AES_256_GCM"
    public const val SM4_GCM: String = "SM4_GCM"
}

/**
 * 账单类型.
 *
 * The documented values; there may be others.
 */
public object BillType {
    public const val ALL: String = "ALL"
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
}

/**
 * 资金账户类型.
 *
 * The documented values; there may be others.
 */
public object GetFundFlowBillAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 资金账户类型.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantFundFlowBillAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
    public const val DEPOSIT: String = "DEPOSIT"
}

/**
 * 哈希类型.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SHA1: String = "SHA1"
}

/**
 * 压缩类型.
 *
 * The documented values; there may be others.
 */
public object TarType {
    public const val GZIP: String = "GZIP"
}
