// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: balances, withdrawals, bills (余额提现账单).

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
        NoSucc = "NO_SUCC",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum CreateSubMerchantWithdrawalRequestAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum CreateSubMerchantWithdrawalResponseAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum CreateWithdrawalRequestAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 资金账户类型
    pub enum GetAllSubMerchantsFundFlowBillAccountType {
        All = "ALL",
    }
}

open_enum! {
    /// 账户类型
    pub enum GetBalanceAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 账户类型
    pub enum GetDayEndBalanceAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 二级商户账户类型
    pub enum GetSubMerchantBalanceAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// 二级商户账户类型
    pub enum GetSubMerchantBalanceResponseAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// 账户类型
    pub enum GetSubMerchantDayEndBalanceAccountType {
        Basic = "BASIC",
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// 账户类型
    pub enum GetSubMerchantDayEndBalanceResponseAccountType {
        Basic = "BASIC",
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
    /// 证件类型
    pub enum IdDocType {
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 账户类型
    pub enum IncomeRecordAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 银行来账类型
    pub enum IncomeRecordType {
        Offlinerecharge = "OFFLINERECHARGE",
        Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
    }
}

open_enum! {
    /// 账户类型
    pub enum ListIncomeRecordsAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 账户类型
    pub enum ListSubMerchantIncomeRecordsAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 二级商户号的出款子账户类型
    pub enum OutAccountType {
        BasicAccount = "BASIC_ACCOUNT",
        OperateAccount = "OPERATE_ACCOUNT",
        MarginAccount = "MARGIN_ACCOUNT",
    }
}

open_enum! {
    /// 账户类型
    pub enum PayeeAccountType {
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 收款对象类型
    pub enum PayeeType {
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        OtherMerchant = "OTHER_MERCHANT",
        Individual = "INDIVIDUAL",
    }
}

open_enum! {
    /// 申请证明材料类型
    pub enum ProofMediaType {
        WechatPayWithdrawalApplicationType1 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1",
        WechatPayWithdrawalApplicationType2 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2",
        WechatPayWithdrawalApplicationType3 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3",
        WechatPayWithdrawalApplicationType4 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4",
        WechatPayWithdrawalApplicationType5 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5",
        MissingOfficialSealLetter = "MISSING_OFFICIAL_SEAL_LETTER",
        CertificateOfAccountCancellation = "CERTIFICATE_OF_ACCOUNT_CANCELLATION",
        IndustrialAndCommercialCancellationCertificate = "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE",
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        LegalIdCard = "LEGAL_ID_CARD",
        IdCard = "ID_CARD",
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        PayeeIdCard = "PAYEE_ID_CARD",
        WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
    }
}

open_enum! {
    /// 申请单状态
    pub enum State {
        Submitted = "SUBMITTED",
        Passed = "PASSED",
        PaySucceed = "PAY_SUCCEED",
        Rejected = "REJECTED",
        PayFailed = "PAY_FAILED",
        BankRefunded = "BANK_REFUNDED",
    }
}

open_enum! {
    /// 账户类型
    pub enum SubMerchantIncomeRecordAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum SubMerchantWithdrawalAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 预约提现单状态
    pub enum SubMerchantWithdrawalStatus {
        CreateSuccess = "CREATE_SUCCESS",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
        Close = "CLOSE",
        Init = "INIT",
    }
}

open_enum! {
    /// 压缩格式
    pub enum TarType {
        Gzip = "GZIP",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum WithdrawalAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum WithdrawalChangeResourceAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 提现单状态
    pub enum WithdrawalChangeResourceStatus {
        Created = "CREATED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 预约提现单状态
    pub enum WithdrawalStatus {
        CreateSuccess = "CREATE_SUCCESS",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
        Close = "CLOSE",
        Init = "INIT",
    }
}

/// `AdditionalMaterial`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AdditionalMaterial {
    /// 补充材料照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_media: Option<Vec<String>>,
}

/// `Balance`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Balance {
    /// 可用余额: In fen: what can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_amount: Option<i64>,
    /// 不可用余额: In fen: what cannot be used yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount: Option<i64>,
}

/// `BankAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankAccount {
    /// 开户银行 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_bank: String,
    /// 开户名称 (at most 2048 characters, encrypted on the wire).
    pub account_name: Sensitive,
    /// 银行账号 (at most 2048 characters, encrypted on the wire).
    pub account_number: Sensitive,
    /// 开户银行联行号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}

/// `CanceledMerchantWithdrawal`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CanceledMerchantWithdrawal {
    /// 提现申请单信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdrawl_apply: WithdrawalApplication,
}

/// `CreateSubMerchantWithdrawalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubMerchantWithdrawalRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户预约提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 提现金额: In fen.
    pub amount: i64,
    /// 出款账户类型: `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. `BASIC` when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<CreateSubMerchantWithdrawalRequestAccountType>,
    /// 银行附言 (at most 32 characters): Appears on the statement of the receiving bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// 提现结果通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 提现备注 (at most 56 characters): The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `CreateSubMerchantWithdrawalResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubMerchantWithdrawalResponse {
    /// 二级商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户预约提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付预约提现单号 (at most 128 characters): WeChat Pay's number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdraw_id: String,
    /// 出款账户类型.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<CreateSubMerchantWithdrawalResponseAccountType>,
}

/// `CreateWithdrawalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateWithdrawalRequest {
    /// 商户预约提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 出款账户类型: `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
    pub account_type: CreateWithdrawalRequestAccountType,
    /// 提现金额: In fen.
    pub amount: i64,
    /// 银行附言 (at most 32 characters): Appears on the statement of the receiving bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// 提现结果通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 提现备注 (at most 56 characters): The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `CreateWithdrawalResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateWithdrawalResponse {
    /// 商户预约提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付预约提现单号 (at most 128 characters): WeChat Pay's number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdraw_id: String,
}

/// `EncryptedBill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EncryptedBill {
    /// 账单文件序号: The number of the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_sequence: Option<i64>,
    /// 下载地址 (at most 2048 characters): Valid for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 加密密钥 (at most 512 characters, encrypted on the wire): The key that the file is encrypted with.
    #[serde(deserialize_with = "crate::lenient")]
    pub encrypt_key: Sensitive,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 哈希值 (at most 1024 characters): Of the file, after decompression.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 随机字符串 (at most 16 characters): The nonce that the file is encrypted with.
    #[serde(deserialize_with = "crate::lenient")]
    pub nonce: String,
}

/// `GetAllSubMerchantsFundFlowBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAllSubMerchantsFundFlowBillResponse {
    /// 下载信息总数: The number of files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_bill_count: Option<i64>,
    /// 下载信息明细.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_bill_list: Option<Vec<EncryptedBill>>,
}

/// `GetSubMerchantBalanceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantBalanceResponse {
    /// 二级商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 可用余额: In fen: what can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_amount: Option<i64>,
    /// 二级商户账户类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<GetSubMerchantBalanceResponseAccountType>,
    /// 不可用余额: In fen: what cannot be used yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount: Option<i64>,
}

/// `GetSubMerchantDayEndBalanceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantDayEndBalanceResponse {
    /// 二级商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 可用余额: In fen: what can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_amount: Option<i64>,
    /// 账户类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<GetSubMerchantDayEndBalanceResponseAccountType>,
    /// 不可用余额: In fen: what cannot be used yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_amount: Option<i64>,
}

/// `GetWithdrawalBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetWithdrawalBillResponse {
    /// 下载地址: Valid for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 哈希值: Of the file, after decompression.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 证件号码 (at most 2048 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_no: Option<Sensitive>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
    /// 证件姓名 (at most 2048 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<Sensitive>,
}

/// `IncomeRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IncomeRecord {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 银行来账微信单号: WeChat Pay's number of the incoming transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub income_record_id: String,
    /// 账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: IncomeRecordAccountType,
    /// 银行来账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付款方银行户名: The payer's name at the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_account_name: String,
    /// 付款方银行卡号: The payer's account.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_account_number: String,
    /// 付款方银行名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_name: String,
    /// 银行来账类型: `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company.
    #[serde(deserialize_with = "crate::lenient")]
    pub income_record_type: IncomeRecordType,
    /// 银行备注: The payer's words to the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_remark: String,
    /// 银行来账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
}

/// `Links`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Links {
    /// 下一页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub next: String,
    /// 上一页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub prev: String,
    /// 当前链接.
    #[serde(rename = "self", deserialize_with = "crate::lenient")]
    pub self_: String,
}

/// `ListIncomeRecordsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListIncomeRecordsResponse {
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次查询条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 查询数据总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 分页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
    /// 银行来账记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<IncomeRecord>>,
}

/// `ListSubMerchantIncomeRecordsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSubMerchantIncomeRecordsResponse {
    /// 本次查询偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 本次查询条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 查询数据总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 分页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
    /// 银行来账记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<SubMerchantIncomeRecord>>,
}

/// `Payee`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payee {
    /// 账户类型.
    pub account_type: PayeeAccountType,
    /// 银行账户.
    pub bank_account_info: BankAccount,
    /// 收款人账号对应的证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_info: Option<Identity>,
}

/// `PayeeProof`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PayeeProof {
    /// 证明材料照片 (at most 1024 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proof_media: String,
    /// 申请证明材料类型.
    pub proof_media_type: ProofMediaType,
}

/// `ProofMedia`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProofMedia {
    /// 申请证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_payee_media: Option<Vec<PayeeProof>>,
}

/// `SubMerchantIncomeRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubMerchantIncomeRecord {
    /// 特约商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 银行来账微信单号: WeChat Pay's number of the incoming transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub income_record_id: String,
    /// 账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: SubMerchantIncomeRecordAccountType,
    /// 银行来账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付款方银行户名: The payer's name at the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_account_name: String,
    /// 付款方银行卡号: The payer's account.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_account_number: String,
    /// 付款方银行名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_name: String,
    /// 银行来账类型: `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company.
    #[serde(deserialize_with = "crate::lenient")]
    pub income_record_type: IncomeRecordType,
    /// 银行备注: The payer's words to the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_remark: String,
    /// 银行来账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
}

/// `SubMerchantWithdrawal`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubMerchantWithdrawal {
    /// 收付通平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户预约提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 预约提现单状态: `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: SubMerchantWithdrawalStatus,
    /// 提交预约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 提现状态更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信支付预约提现单号 (at most 128 characters): WeChat Pay's number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdraw_id: String,
    /// 入账银行 (at most 10 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 入账银行账号后四位 (at most 4 characters): The last four digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_number: String,
    /// 出款账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: SubMerchantWithdrawalAccountType,
    /// 提现金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 银行附言 (at most 32 characters): Appears on the statement of the receiving bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_memo: String,
    /// 失败原因 (at most 255 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub reason: String,
    /// 提现备注 (at most 255 characters): The platform's own note.
    #[serde(deserialize_with = "crate::lenient")]
    pub remark: String,
    /// 入账银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}

/// `SubmitCanceledMerchantWithdrawalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCanceledMerchantWithdrawalRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户提现申请单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 提现金额: In fen.
    pub amount: i64,
    /// 二级商户号的出款子账户类型: Which account of the closed merchant is emptied.
    pub out_account_type: OutAccountType,
    /// 收款账号信息.
    pub payee_info: Payee,
    /// 收款对象类型.
    pub payee_type: PayeeType,
    /// 收款对象对应的商户号 (at most 32 characters): The merchant that is paid, where `payee_type` is a merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_mchid: Option<String>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_materials: Option<AdditionalMaterial>,
    /// 付款申请证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_media_list: Option<ProofMedia>,
    /// 备注 (at most 1024 characters): The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `SubmitCanceledMerchantWithdrawalResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCanceledMerchantWithdrawalResponse {
    /// 商户提现申请单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 微信支付提现申请单号 (at most 32 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
}

/// `Withdrawal`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Withdrawal {
    /// 商户预约提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 预约提现单状态: `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: WithdrawalStatus,
    /// 提交预约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 提现状态更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信支付预约提现单号 (at most 128 characters): WeChat Pay's number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdraw_id: String,
    /// 入账银行 (at most 10 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 入账银行账号后四位 (at most 4 characters): The last four digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_number: String,
    /// 出款账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: WithdrawalAccountType,
    /// 提现金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 银行附言 (at most 32 characters): Appears on the statement of the receiving bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_memo: String,
    /// 失败原因 (at most 255 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub reason: String,
    /// 提现备注 (at most 255 characters): The platform's own note.
    #[serde(deserialize_with = "crate::lenient")]
    pub remark: String,
    /// 提现失败解决方案 (at most 255 characters): What to do about the failure, in Chinese.
    #[serde(deserialize_with = "crate::lenient")]
    pub solution: String,
    /// 入账银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}

/// `WithdrawalApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WithdrawalApplication {
    /// 商户提现申请单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付提现申请单号 (at most 32 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 申请单状态: `SUBMITTED`: being reviewed; `PASSED`: being paid; `PAY_SUCCEED`: paid; `REJECTED`: refused; `PAY_FAILED`: not paid; `BANK_REFUNDED`: sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 失败原因 (at most 1024 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 最后更新时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modify_time: Option<String>,
}

/// `WithdrawalChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WithdrawalChangeResource {
    /// 电商平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户提现单号: The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 提现单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: WithdrawalChangeResourceStatus,
    /// 发起提现时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 提现状态更新时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信支付提现单号: WeChat Pay's number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdraw_id: String,
    /// 入账银行.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 入账银行账号后四位: The last four digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_number: String,
    /// 出款账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: WithdrawalChangeResourceAccountType,
    /// 提现金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 银行备注: Appears on the statement of the receiving bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// 入账银行全称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 提现失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_amount: Option<i64>,
    /// 失败原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 提现退票金额: In fen: what the bank sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 提现备注: The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 提现成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
}

/// What `get_day_end_balance` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDayEndBalanceQuery {
    /// 日期 (at most 10 characters, YYYY-MM-DD): The day, `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// What `get_sub_merchant_balance` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantBalanceQuery {
    /// 二级商户账户类型: `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees; `DEPOSIT`: the deposit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<GetSubMerchantBalanceAccountType>,
}

/// What `get_sub_merchant_day_end_balance` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantDayEndBalanceQuery {
    /// 日期 (at most 10 characters, YYYY-MM-DD): The day, `2026-01-31`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// 账户类型: `BASIC`: the balance of sales; `DEPOSIT`: the deposit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<GetSubMerchantDayEndBalanceAccountType>,
}

/// What `get_sub_merchant_withdrawal_by_out_request_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantWithdrawalByOutRequestNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_sub_merchant_withdrawal_by_withdraw_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantWithdrawalByWithdrawIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_withdrawal_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetWithdrawalBillQuery {
    /// 账单日期 (at most 10 characters, YYYY-MM-DD): The day, `2026-01-31`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 压缩格式: `GZIP`: the file is compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

/// What `list_income_records` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListIncomeRecordsQuery {
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 账户类型.
    pub account_type: ListIncomeRecordsAccountType,
    /// 日期: The day, `2026-01-31`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// 本次查询偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What `list_sub_merchant_income_records` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSubMerchantIncomeRecordsQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 账户类型.
    pub account_type: ListSubMerchantIncomeRecordsAccountType,
    /// 日期: The day, `2026-01-31`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// 本次查询偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What `get_all_sub_merchants_fund_flow_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAllSubMerchantsFundFlowBillQuery {
    /// 资金账户类型.
    pub account_type: GetAllSubMerchantsFundFlowBillAccountType,
    /// 账单文件加密算法: What the files are encrypted with.
    pub algorithm: Algorithm,
    /// 账单日期 (at most 10 characters, YYYY-MM-DD): The day, `2026-01-31`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 压缩类型: `GZIP`: the files are compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}
