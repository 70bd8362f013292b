// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.

//! Bills (账单).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 账单文件加密算法
    pub enum Algorithm {
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        Sm4Gcm = "SM4_GCM",
    }
}

open_enum! {
    /// 账单类型
    pub enum BillType {
        All = "ALL",
        Success = "SUCCESS",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 资金账户类型
    pub enum GetFundFlowBillAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 资金账户类型
    pub enum GetSubMerchantFundFlowBillAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// 哈希类型
    pub enum HashType {
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 压缩类型
    pub enum TarType {
        Gzip = "GZIP",
    }
}

/// `Bill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Bill {
    /// 下载地址 (at most 2048 characters): Good for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 哈希值 (at most 1024 characters): The digest of the file after decompression, in hexadecimal digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
}

/// `EncryptedBill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EncryptedBill {
    /// 账单文件序号: The number of this file among all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_sequence: Option<i64>,
    /// 下载地址 (at most 2048 characters): Good for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 加密密钥 (at most 512 characters, encrypted on the wire): The key of the encrypted file.
    #[serde(deserialize_with = "crate::lenient")]
    pub encrypt_key: Sensitive,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 哈希值 (at most 1024 characters): The digest of the file after decompression, in hexadecimal digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 随机字符串 (at most 16 characters): The nonce that the file was encrypted with.
    #[serde(deserialize_with = "crate::lenient")]
    pub nonce: String,
}

/// `GetSubMerchantFundFlowBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantFundFlowBillResponse {
    /// 下载信息总数: How many files there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_bill_count: Option<i64>,
    /// 下载信息明细.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_bill_list: Option<Vec<EncryptedBill>>,
}

/// What `get_trade_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTradeBillQuery {
    /// 账单日期 (at most 10 characters, YYYY-MM-DD): A day, such as `2026-05-20`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 子商户号 (at most 12 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 账单类型: `ALL`, payments and refunds, when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_type: Option<BillType>,
    /// 压缩类型: Left out, the file is not compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

/// What `get_fund_flow_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetFundFlowBillQuery {
    /// 账单日期 (at most 10 characters, YYYY-MM-DD): A day, such as `2026-05-20`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 资金账户类型: `BASIC`, the basic account, when left out; `OPERATION`: the operating account; `FEES`: the fees account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<GetFundFlowBillAccountType>,
    /// 压缩类型: Left out, the file is not compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

/// What `get_sub_merchant_fund_flow_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantFundFlowBillQuery {
    /// 子商户号 (at most 12 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 资金账户类型: `BASIC`: the basic account; `OPERATION`: the operating account; `FEES`: the fees account; `DEPOSIT`: the deposit account.
    pub account_type: GetSubMerchantFundFlowBillAccountType,
    /// 账单文件加密算法: How the file is encrypted.
    pub algorithm: Algorithm,
    /// 账单日期 (at most 10 characters, YYYY-MM-DD): A day, such as `2026-05-20`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 压缩格式: Left out, the file is not compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

/// What `download_file` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadFileQuery {
    /// `token`: Part of the `download_url`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// `tartype`: Part of the `download_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tartype: Option<String>,
}
