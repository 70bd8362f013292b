//! A line of a bill: as it is, or as a struct.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use super::columns::{Column, Kind};

/// A line of a bill, by the names of its columns.
///
/// Serialised, it is an object: amounts are numbers, in fen; times RFC 3339; what is empty is null where it would be
/// a number or a time, and an empty text otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub(super) columns: Arc<[Column]>,
    cells: Vec<Cell>,
}

/// What stands in one place of a bill.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Cell {
    /// As it stands in the bill, but for the backtick before it.
    Text(String),
    /// Fen.
    Amount(i64),
    /// How many.
    Count(i64),
    /// RFC 3339, `+08:00`.
    Time(String),
    /// Nothing where an amount, a number or a time belongs.
    Empty,
}

/// What a line of a bill can be read as.
pub trait FromRow: Sized {
    /// The line as this type; nothing of it can be wrong any more.
    fn from_row(row: Row) -> Self;
}

impl Row {
    /// As many fields as there are columns; the wrong one otherwise.
    pub(super) fn read<'a>(
        columns: &Arc<[Column]>,
        fields: impl Iterator<Item = &'a str>,
    ) -> Result<Self, String> {
        let cells = columns.iter().zip(fields).map(|(column, field)| {
            Cell::read(column.kind, field.strip_prefix('`').unwrap_or(field))
                .ok_or_else(|| format!("{} is not {}", column.name, column.kind.describe()))
        });
        let cells = cells.collect::<Result<_, String>>()?;
        Ok(Self { columns: Arc::clone(columns), cells })
    }

    /// All columns, in the bill's order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Cell)> {
        self.columns.iter().map(|column| column.name.as_str()).zip(&self.cells)
    }

    /// What stands in a column, by its name: `out_trade_no`, or as the bill names it where it has no other.
    pub fn get(&self, name: &str) -> Option<&Cell> {
        self.iter().find(|(column, _)| *column == name).map(|(_, cell)| cell)
    }

    /// The text, empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Cell::Text(text) | Cell::Time(text)) => text,
            _ => "",
        }
    }

    /// The number: fen of an amount.
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Some(Cell::Amount(number) | Cell::Count(number)) => Some(*number),
            _ => None,
        }
    }
}

impl FromRow for Row {
    fn from_row(row: Row) -> Self {
        row
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.cells.len()))?;
        for (name, cell) in self.iter() {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

impl Cell {
    fn read(kind: Kind, text: &str) -> Option<Self> {
        let trimmed = text.trim();
        Some(match kind {
            Kind::Text => Self::Text(text.into()),
            _ if trimmed.is_empty() => Self::Empty,
            Kind::Amount => Self::Amount(fen(trimmed)?),
            Kind::Count => Self::Count(count(trimmed)?),
            Kind::Time if trimmed == "0" => Self::Empty,
            Kind::Time => Self::Time(rfc3339(trimmed)?),
        })
    }
}

impl Kind {
    fn describe(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Amount => "an amount in yuan, of whole fen",
            Self::Count => "a whole number",
            Self::Time => "a time such as 2026-11-21 10:00:00",
        }
    }
}

/// Yuan as decimal digits → fen, exactly: `0.00600` has no whole fen and is none, `-0.07000` is -7.
fn fen(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let (yuan, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(yuan) || !all_digits(fraction) {
        return None;
    }
    let (cents, rest) = fraction.split_at_checked(2).unwrap_or((fraction, ""));
    if rest.bytes().any(|byte| byte != b'0') {
        return None;
    }
    let cents: i64 = format!("{cents:0<2}").parse().ok()?;
    yuan.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?.checked_mul(sign)
}

/// Some bills write `20.0`.
fn count(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_whole = fraction.bytes().all(|byte| byte == b'0');
    whole.parse().ok().filter(|count| is_whole && *count >= 0)
}

fn rfc3339(text: &str) -> Option<String> {
    const FORM: &[u8] = b"0000-00-00 00:00:00";
    let fits = text.len() == FORM.len()
        && text.bytes().zip(FORM).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            other => byte == *other,
        });
    let part = |range| text.get(range).and_then(|digits: &str| digits.parse::<u32>().ok());
    let in_range = fits
        && (1..=12).contains(&part(5..7)?)
        && (1..=31).contains(&part(8..10)?)
        && part(11..13)? < 24
        && part(14..16)? < 60
        && part(17..19)? <= 60;
    in_range.then(|| format!("{}+08:00", text.replace(' ', "T")))
}

/// Structs over [`Row`].
macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident {
        $(text: $($(#[$text_doc:meta])* $text:ident,)*;)?
        $(amount: $($(#[$amount_doc:meta])* $amount:ident,)*;)?
    })*) => {$(
        $(#[$doc])*
        ///
        /// Text that a bill does not have is empty, an amount (in fen) `None`. Ids that do not apply are `0`, as in
        /// the bill.
        #[derive(Clone, Debug, Default, PartialEq, Serialize)]
        #[non_exhaustive]
        pub struct $name {
            $($($(#[$text_doc])* pub $text: String,)*)?
            $($($(#[$amount_doc])* pub $amount: Option<i64>,)*)?
            /// Columns that this type does not know, by the name that the bill gives them.
            pub other: BTreeMap<String, String>,
        }

        impl FromRow for $name {
            fn from_row(row: Row) -> Self {
                let mut typed = Self::default();
                for (column, cell) in row.columns.iter().zip(row.cells) {
                    match (column.name.as_str(), cell) {
                        $($((stringify!($text), Cell::Text(text) | Cell::Time(text)) => typed.$text = text,)*)?
                        $($((stringify!($amount), Cell::Amount(fen)) => typed.$amount = Some(fen),)*)?
                        (_, Cell::Empty) => {}
                        (name, cell) => {
                            typed.other.insert(name.to_owned(), cell.into_text());
                        }
                    }
                }
                typed
            }
        }
    )*};
}

impl Cell {
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Text(text) | Self::Time(text) => text,
            Self::Amount(number) | Self::Count(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

rows! {
    /// A payment or a refund of a trade bill.
    TradeRow {
        text:
            /// 交易时间: when it was paid; of a refund, when it was accepted. RFC 3339.
            trade_time,
            /// 公众账号ID
            appid,
            /// 商户号
            mchid,
            /// 特约商户号
            sub_mchid,
            /// 子商户公众账号ID
            sub_appid,
            /// 设备号
            device_info,
            /// 微信订单号
            transaction_id,
            /// 商户订单号
            out_trade_no,
            /// 用户标识
            openid,
            /// 交易类型: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`, …
            trade_type,
            /// 交易状态: `SUCCESS` of a payment, `REFUND` of a refund, `REVOKED`.
            trade_state,
            /// 付款银行
            bank_type,
            /// 货币种类
            currency,
            /// 退款申请时间, RFC 3339.
            refund_apply_time,
            /// 退款成功时间, RFC 3339.
            refund_success_time,
            /// 微信退款单号
            refund_id,
            /// 商户退款单号
            out_refund_no,
            /// 退款类型: `ORIGINAL`, `BALANCE`.
            refund_type,
            /// 退款状态 when the bill was made: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`.
            refund_status,
            /// 商品名称
            description,
            /// 商户数据包
            attach,
            /// 费率: `0.60%`.
            rate,
            /// 费率备注
            rate_note,;
        amount:
            /// 订单金额
            total,
            /// 应结订单金额: without coupons that are not settled.
            settlement_total,
            /// 代金券金额
            coupon_amount,
            /// 申请退款金额: what the merchant asked for.
            refund,
            /// 退款金额: what of it is settled.
            settlement_refund,
            /// 充值券退款金额
            coupon_refund,
            /// 手续费; less than 0 where it comes back.
            fee,;
    }
    /// A movement of a fund flow bill.
    FundFlowRow {
        text:
            /// 记账时间, RFC 3339.
            booking_time,
            /// 微信支付业务单号
            business_no,
            /// 资金流水单号
            flow_id,
            /// 业务名称
            business_name,
            /// 业务类型
            business_type,
            /// 收支类型: `收入` or `支出`.
            direction,
            /// 资金变更提交申请人
            applicant,
            /// 备注
            remark,
            /// 业务凭证号: the number of the order or the refund.
            voucher_no,;
        amount:
            /// 收支金额
            amount,
            /// 账户结余
            balance,;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yuan_become_fen_exactly_or_not_at_all() {
        for (yuan, expected) in [
            ("0.01", 1),
            ("0.1", 10),
            ("1", 100),
            ("0.00000", 0),
            ("-0.07", -7),
            ("-0.07000", -7),
            ("12345678901234.56", 1_234_567_890_123_456),
            ("0.29", 29),
            ("1.005000", i64::MIN),
        ] {
            assert_eq!(fen(yuan).unwrap_or(i64::MIN), expected, "{yuan}");
        }
        for wrong in [
            "",
            "-",
            ".5",
            "1.",
            "1,000.00",
            "+1",
            "1e2",
            "0.001",
            "--1",
            "1.2.3",
            "９",
            "99999999999999999999",
        ] {
            assert_eq!(fen(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_are_beijings() {
        assert_eq!(rfc3339("2026-11-21 10:00:00").unwrap(), "2026-11-21T10:00:00+08:00");
        for wrong in [
            "2026-11-21",
            "2026-13-01 00:00:00",
            "2026-11-21T10:00:00",
            "2026-11-21 24:00:00",
            "２０２６-11-21 10:00",
        ] {
            assert_eq!(rfc3339(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn numbers_of_rows_may_have_a_decimal_point() {
        assert_eq!(count("20.0"), Some(20));
        assert_eq!(count("7"), Some(7));
        assert_eq!(count("7.5"), None);
        assert_eq!(count("-1"), None);
    }
}
