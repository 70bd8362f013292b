//! Which bills there are.

use serde::{Deserialize, Serialize};

/// What a bill is about; each is applied for with an operation of its own.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BillKind {
    /// Payments and refunds of a day: `bill.get_trade_bill`.
    Trade,
    /// What came into an account and left it: `bill.get_fund_flow_bill`.
    FundFlow,
    /// The same of one sub-merchant, encrypted: `bill.get_sub_merchant_fund_flow_bill`.
    SubMerchantFundFlow,
    /// The same of all sub-merchants of a platform, encrypted: `ecommerce_fund.get_all_sub_merchants_fund_flow_bill`.
    AllSubMerchantsFundFlow,
    /// Splits and their returns: `profit_sharing.get_bill`.
    ProfitSharing,
    /// Withdrawals that failed: `ecommerce_fund.get_withdrawal_bill`.
    Withdrawal,
}

impl BillKind {
    /// The operation whose arguments belong to it.
    pub fn operation(self) -> &'static str {
        match self {
            Self::Trade => "bill.get_trade_bill",
            Self::FundFlow => "bill.get_fund_flow_bill",
            Self::SubMerchantFundFlow => "bill.get_sub_merchant_fund_flow_bill",
            Self::AllSubMerchantsFundFlow => "ecommerce_fund.get_all_sub_merchants_fund_flow_bill",
            Self::ProfitSharing => "profit_sharing.get_bill",
            Self::Withdrawal => "ecommerce_fund.get_withdrawal_bill",
        }
    }

    /// Whether the documentation names its columns.
    pub(super) fn has_known_columns(self) -> bool {
        !matches!(self, Self::ProfitSharing | Self::Withdrawal)
    }
}
