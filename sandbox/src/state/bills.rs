//! Bills of the orders and refunds that are known, as the gateway writes them: CSV with a byte order mark, a backtick
//! before each value, amounts in yuan, a summary at the end. A day without any has an empty one.

use serde_json::{Value, json};

use super::orders::Order;
use super::refunds::Refund;
use super::{Call, Reply, State};
use crate::refusal::Refusal;
use crate::{clock, crypto};

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let bill = match call.operation {
        "bill.get_trade_bill" => trade(state, call),
        "bill.get_fund_flow_bill" => fund_flow(state, call),
        "bill.get_sub_merchant_fund_flow_bill" => return sealed(state, call).map(Ok),
        _ => return None,
    };
    let mut url = state.offer(call.base_url, &bill);
    if call.query.get("tar_type").is_some_and(|kind| kind == "GZIP") {
        url += "&tartype=gzip";
    }
    let hash_value = crypto::sha1_hex(bill.as_bytes());
    let answer = json!({"download_url": url, "hash_type": "SHA1", "hash_value": hash_value});
    Some(Ok(answer.into()))
}

/// The fund flow in two files, each encrypted with a key of its own, the later part first.
fn sealed(state: &mut State, call: &Call<'_>) -> Option<Reply> {
    let bill = fund_flow(state, call);
    let middle = bill.find('\n').map_or(0, |end| end + 1);
    let (first, second) = bill.split_at_checked(middle)?;
    let mut files = Vec::new();
    for (sequence, part) in [(2, second), (1, first)] {
        let packed = match call.query.get("tar_type") {
            Some(kind) if kind == "GZIP" => super::gzip(part.as_bytes())?,
            _ => part.as_bytes().to_vec(),
        };
        // Always the same for the same bill.
        let random = crypto::sha256_hex(format!("{sequence} {part}").as_bytes());
        let nonce = crypto::sha256_hex(random.as_bytes());
        let (key, nonce) = (random.get(..32)?, nonce.get(..16)?);
        let sealed = crypto::seal_file(
            key.as_bytes().try_into().ok()?,
            nonce.as_bytes().try_into().ok()?,
            &packed,
        )?;
        files.push(json!({
            "bill_sequence": sequence,
            "download_url": state.offer_sealed(call.base_url, &sealed),
            "encrypt_key": key,
            "hash_type": "SHA1",
            "hash_value": crypto::sha1_hex(part.as_bytes()),
            "nonce": nonce,
        }));
    }
    Some(json!({"download_bill_count": files.len(), "download_bill_list": files}).into())
}

/// Columns of payments, of refunds, of refunds alone, and of both.
const BEFORE: [&str; 14] = [
    "交易时间",
    "公众账号ID",
    "商户号",
    "特约商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "货币种类",
    "应结订单金额",
    "代金券金额",
];
const TIMES: [&str; 2] = ["退款申请时间", "退款成功时间"];
const REFUNDS: [&str; 6] =
    ["微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态"];
const AFTER: [&str; 5] = ["商品名称", "商户数据包", "手续费", "费率", "订单金额"];
const TRADE_SUMMARY: &str =
    "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
const FUND_FLOW: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";
const FUND_FLOW_SUMMARY: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// What the merchant has before the day.
const BALANCE: i64 = 1_000_000;

fn trade(state: &State, call: &Call<'_>) -> String {
    let kind = text(call, "bill_type");
    let (with_payments, with_refunds) = (kind != "REFUND", kind != "SUCCESS");
    let times: &[&str] = if kind == "REFUND" { &TIMES } else { &[] };
    let refunds: &[&str] = if with_refunds { &REFUNDS } else { &[] };
    let wanted: &[&str] = if with_refunds { &["申请退款金额"] } else { &[] };
    let header = [&BEFORE, times, refunds, &AFTER, wanted, &["费率备注"]].concat();
    let mut rows = Vec::new();
    let mut sums = [0; 5];
    for order in orders(state, call).filter(|_| with_payments) {
        let states: &[&str] =
            if order.is_revoked() { &["SUCCESS", "REVOKED"] } else { &["SUCCESS"] };
        for state in states {
            let mut row = begin(order, &local(order.paid_at), state, order.total());
            if with_refunds {
                row.extend(["0", "0", "0.00", "0.00", "", ""].map(str::to_owned));
            }
            let fee = fee(order.total());
            row.extend(end(order, fee, order.total()));
            if with_refunds {
                row.push(yuan(0));
            }
            row.push(String::new());
            rows.push(row);
        }
        sums[0] += order.total();
        sums[2] += fee(order.total());
        sums[3] += order.total();
    }
    for (refund, order) in refunds_of(state, call).filter(|_| with_refunds) {
        let amount = refund.amount_of("refund");
        let mut row = begin(order, &local(refund.created_at), "REFUND", 0);
        if kind == "REFUND" {
            let success =
                if refund.status == "SUCCESS" { local(refund.created_at) } else { String::new() };
            row.extend([local(refund.created_at), success]);
        }
        let status = match refund.status.as_str() {
            "ABNORMAL" => "CHANGE",
            "CLOSED" => "FAIL",
            other => other,
        };
        row.extend([refund.refund_id.clone(), refund.out_refund_no.clone(), yuan(amount), yuan(0)]);
        row.extend(["ORIGINAL".to_owned(), status.to_owned()]);
        row.extend(end(order, -fee(amount), 0));
        row.extend([yuan(amount), String::new()]);
        rows.push(row);
        sums[1] += amount;
        sums[2] -= fee(amount);
        sums[4] += amount;
    }
    let [settled, refunded, fees, total, asked] = sums;
    let summary = vec![
        rows.len().to_string(),
        yuan(settled),
        yuan(refunded),
        yuan(0),
        yuan(fees),
        yuan(total),
        yuan(asked),
    ];
    written(&header.join(","), &rows, TRADE_SUMMARY, &summary)
}

fn fund_flow(state: &State, call: &Call<'_>) -> String {
    let mut moves: Vec<(i64, &str, String, String, &str, i64, String)> = Vec::new();
    if matches!(text(call, "account_type"), "" | "BASIC") {
        for order in orders(state, call) {
            let (id, number) = (&order.transaction_id, &order.out_trade_no);
            let paid = |kind, amount| {
                (order.paid_at, kind, id.clone(), id.clone(), "system", amount, number.clone())
            };
            moves.push(paid("交易", order.total()));
            moves.push(paid("扣除交易手续费", -fee(order.total())));
        }
        for (refund, order) in refunds_of(state, call) {
            let (amount, by) = (refund.amount_of("refund"), "system");
            let (id, of, number) =
                (&refund.refund_id, &order.transaction_id, &refund.out_refund_no);
            moves.push((
                refund.created_at,
                "退款",
                id.clone(),
                of.clone(),
                by,
                -amount,
                number.clone(),
            ));
        }
    }
    moves.sort_by_key(|one| one.0);
    let mut balance = BALANCE;
    let mut sums = [[0, 0]; 2];
    let mut rows = Vec::new();
    for (time, kind, id, flow, by, amount, number) in moves {
        balance += amount;
        let side = usize::from(amount < 0);
        let direction = if amount < 0 { "支出" } else { "收入" };
        if let Some([count, sum]) = sums.get_mut(side) {
            *count += 1;
            *sum += amount.abs();
        }
        let name = if kind == "退款" { kind } else { "交易" };
        let remark = if kind == "退款" { "退款,含手续费" } else { "" };
        rows.push(vec![
            local(time),
            id,
            flow,
            name.to_owned(),
            kind.to_owned(),
            direction.to_owned(),
            yuan(amount.abs()),
            yuan(balance),
            by.to_owned(),
            remark.to_owned(),
            number,
        ]);
    }
    let [[incomes, income], [expenses, expense]] = sums;
    let summary = vec![
        rows.len().to_string(),
        incomes.to_string(),
        yuan(income),
        expenses.to_string(),
        yuan(expense),
    ];
    written(FUND_FLOW, &rows, FUND_FLOW_SUMMARY, &summary)
}

fn orders<'a>(state: &'a State, call: &'a Call<'_>) -> impl Iterator<Item = &'a Order> {
    let of_day = |order: &&Order| order.mchid == call.mchid && is_on_day(order.paid_at, call);
    state.orders.values().filter(of_day)
}

fn refunds_of<'a>(
    state: &'a State,
    call: &'a Call<'_>,
) -> impl Iterator<Item = (&'a Refund, &'a Order)> {
    let of_day =
        |refund: &&Refund| refund.mchid == call.mchid && is_on_day(refund.created_at, call);
    state
        .refunds
        .values()
        .filter(of_day)
        .filter_map(|refund| Some((refund, state.orders.get(&refund.out_trade_no)?)))
}

fn is_on_day(time: i64, call: &Call<'_>) -> bool {
    time > 0 && local(time).starts_with(text(call, "bill_date"))
}

fn begin(order: &Order, time: &str, state: &str, settled: i64) -> Vec<String> {
    let told = order.transaction();
    let of = |pointer: &str| {
        told.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    vec![
        time.to_owned(),
        of("/appid"),
        order.mchid.clone(),
        "0".to_owned(),
        String::new(),
        order.transaction_id.clone(),
        order.out_trade_no.clone(),
        of("/payer/openid"),
        of("/trade_type"),
        state.to_owned(),
        of("/bank_type"),
        "CNY".to_owned(),
        yuan(settled),
        yuan(0),
    ]
}

fn end(order: &Order, fee: i64, total: i64) -> [String; 5] {
    let of = |name: &str| order.request[name].as_str().unwrap_or_default().to_owned();
    [of("description"), of("attach"), format!("{}000", yuan(fee)), "0.60%".to_owned(), yuan(total)]
}

fn written(header: &str, rows: &[Vec<String>], summary_header: &str, summary: &[String]) -> String {
    let line = |fields: &[String]| format!("`{}\r\n", fields.join(",`"));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("\u{feff}{header}\r\n{rows}{summary_header}\r\n{}", line(summary))
}

/// 0.60 %, in whole fen.
fn fee(amount: i64) -> i64 {
    (amount * 6 + 500) / 1000
}

fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", fen.abs() / 100, fen.abs() % 100)
}

/// `2026-11-21 10:00:00` in Beijing.
fn local(time: i64) -> String {
    clock::rfc3339(time).chars().take(19).map(|c| if c == 'T' { ' ' } else { c }).collect()
}

fn text<'a>(call: &'a Call<'_>, name: &str) -> &'a str {
    call.query.get(name).and_then(Value::as_str).unwrap_or_default()
}
