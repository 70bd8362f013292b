//! What the columns of bills are called, and what stands in them.

/// A column of a bill.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Column {
    /// `out_trade_no`; the bill's own name where it is not known.
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Text,
    /// Yuan in the bill, fen here.
    Amount,
    Count,
    /// `2026-11-21 10:00:00` in Beijing.
    Time,
}

impl Column {
    /// By the name that the bill gives it.
    pub(super) fn named(given: &str) -> Self {
        let plain = plain(given);
        match COLUMNS.iter().find(|(chinese, ..)| *chinese == plain) {
            Some((_, name, kind)) => Self { name: (*name).into(), kind: *kind },
            None => Self { name: given.trim().into(), kind: Kind::Text },
        }
    }

    pub(super) fn is_known(given: &str) -> bool {
        let plain = plain(given);
        COLUMNS.iter().any(|(chinese, ..)| *chinese == plain)
    }

    /// Under the name that the bill gives it, where two columns would have the same one.
    pub(super) fn unknown(given: &str) -> Self {
        Self { name: given.trim().into(), kind: Kind::Text }
    }
}

/// Without what the bills do not agree upon: blanks, the width of brackets, the unit.
fn plain(given: &str) -> String {
    let plain: String = given
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{feff}' && *c != '`')
        .map(|c| match c {
            '（' => '(',
            '）' => ')',
            other => other,
        })
        .collect();
    plain.strip_suffix("(元)").map_or(plain.clone(), str::to_owned)
}

/// Every name that the documentation and bills of all ages have.
const COLUMNS: &[(&str, &str, Kind)] = &[
    // Payments and refunds.
    ("交易时间", "trade_time", Kind::Time),
    ("公众账号ID", "appid", Kind::Text),
    ("商户号", "mchid", Kind::Text),
    ("特约商户号", "sub_mchid", Kind::Text),
    ("子商户号", "sub_mchid", Kind::Text),
    ("二级商户号", "sub_mchid", Kind::Text),
    ("子商户公众账号ID", "sub_appid", Kind::Text),
    ("设备号", "device_info", Kind::Text),
    ("微信订单号", "transaction_id", Kind::Text),
    ("微信支付订单号", "transaction_id", Kind::Text),
    ("商户订单号", "out_trade_no", Kind::Text),
    ("用户标识", "openid", Kind::Text),
    ("交易类型", "trade_type", Kind::Text),
    ("交易状态", "trade_state", Kind::Text),
    ("付款银行", "bank_type", Kind::Text),
    ("货币种类", "currency", Kind::Text),
    ("订单金额", "total", Kind::Amount),
    ("总金额", "total", Kind::Amount),
    ("应结订单金额", "settlement_total", Kind::Amount),
    ("代金券金额", "coupon_amount", Kind::Amount),
    ("代金券或立减优惠金额", "coupon_amount", Kind::Amount),
    ("企业红包金额", "coupon_amount", Kind::Amount),
    ("退款申请时间", "refund_apply_time", Kind::Time),
    ("退款成功时间", "refund_success_time", Kind::Time),
    ("微信退款单号", "refund_id", Kind::Text),
    ("商户退款单号", "out_refund_no", Kind::Text),
    ("退款金额", "settlement_refund", Kind::Amount),
    ("申请退款金额", "refund", Kind::Amount),
    ("充值券退款金额", "coupon_refund", Kind::Amount),
    ("代金券或立减优惠退款金额", "coupon_refund", Kind::Amount),
    ("企业红包退款金额", "coupon_refund", Kind::Amount),
    ("退款类型", "refund_type", Kind::Text),
    ("退款状态", "refund_status", Kind::Text),
    ("商品名称", "description", Kind::Text),
    ("商户数据包", "attach", Kind::Text),
    ("手续费", "fee", Kind::Amount),
    ("费率", "rate", Kind::Text),
    ("费率备注", "rate_note", Kind::Text),
    // Their summary.
    ("总交易单数", "trade_count", Kind::Count),
    ("应结订单总金额", "settlement_total", Kind::Amount),
    ("总交易额", "total", Kind::Amount),
    ("订单总金额", "total", Kind::Amount),
    ("退款总金额", "settlement_refund", Kind::Amount),
    ("总退款金额", "settlement_refund", Kind::Amount),
    ("申请退款总金额", "refund", Kind::Amount),
    ("充值券退款总金额", "coupon_refund", Kind::Amount),
    ("总代金券或立减优惠退款金额", "coupon_refund", Kind::Amount),
    ("总企业红包退款金额", "coupon_refund", Kind::Amount),
    ("手续费总金额", "fee", Kind::Amount),
    // The flow of funds.
    ("记账时间", "booking_time", Kind::Time),
    ("微信支付业务单号", "business_no", Kind::Text),
    ("资金流水单号", "flow_id", Kind::Text),
    ("业务名称", "business_name", Kind::Text),
    ("业务类型", "business_type", Kind::Text),
    ("收支类型", "direction", Kind::Text),
    ("收支金额", "amount", Kind::Amount),
    ("账户结余", "balance", Kind::Amount),
    ("资金变更提交申请人", "applicant", Kind::Text),
    ("备注", "remark", Kind::Text),
    ("业务凭证号", "voucher_no", Kind::Text),
    // Its summary.
    ("资金流水总笔数", "flow_count", Kind::Count),
    ("收入笔数", "income_count", Kind::Count),
    ("收入金额", "income", Kind::Amount),
    ("支出笔数", "expense_count", Kind::Count),
    ("支出金额", "expense", Kind::Amount),
    // Profit sharing.
    ("分账时间", "sharing_time", Kind::Time),
    ("微信分账单号", "order_id", Kind::Text),
    ("微信分账/回退单号", "order_id", Kind::Text),
    ("商户分账单号", "out_order_no", Kind::Text),
    ("商户分账/回退单号", "out_order_no", Kind::Text),
    ("分账明细单号", "detail_id", Kind::Text),
    ("分账接收方", "receiver", Kind::Text),
    ("分账金额", "amount", Kind::Amount),
    ("分账描述", "description", Kind::Text),
];
