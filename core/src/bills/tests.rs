use super::*;
use crate::keys::vectors::noise;

/// A file that was given, read to its end.
async fn read(kind: BillKind, text: impl Into<Vec<u8>>) -> Result<(Vec<Row>, Vec<Row>)> {
    let mut bill: Bill<Row> = Bill::of(kind, FileStream::given("sdk.bill_file", text.into()));
    let mut rows = Vec::new();
    while let Some(row) = bill.next().await? {
        rows.push(row);
    }
    Ok((rows, bill.summary().to_vec()))
}

async fn refused(text: &str) -> String {
    match read(BillKind::Trade, text).await {
        Err(Error::InvalidRequest(error)) => error.message,
        other => panic!("{text}: {other:?}"),
    }
}

#[tokio::test]
async fn bills_of_all_ages_are_read() {
    let old = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,\
               总金额,企业红包金额,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\n\
               `2014-11-10 16:33:45,`wx2421b1c4370ec43b,`10000100,`0,`1000,`1001690740201411100005734289,`1415640626,\
               `085e9858e3ba5186aafcbaed1,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`被扫支付测试,`订单额外描述,`0,`0.60%\n\
               总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额\n\
               `1,`0.01,`0.0,`0.0,`0\n";
    let (rows, summary) = read(BillKind::Trade, old).await.unwrap();
    let row = TradeRow::from_row(rows[0].clone());
    assert_eq!((row.total, row.coupon_amount, row.fee), (Some(1), Some(0), Some(0)));
    assert_eq!((row.attach.as_str(), row.rate.as_str()), ("订单额外描述", "0.60%"));
    assert!(row.other.is_empty(), "{:?}", row.other);
    assert_eq!((summary[0].number("trade_count"), summary[0].number("total")), (Some(1), Some(1)));
}

#[tokio::test]
async fn the_fund_flow_of_the_documentation_is_read() {
    let text = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号\n\
                `2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067\n\
                资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n\
                `20.0,`17.0,`0.35,`3.0,`0.18\n";
    let (rows, summary) = read(BillKind::FundFlow, text).await.unwrap();
    let row = FundFlowRow::from_row(rows[0].clone());
    assert_eq!((row.amount, row.balance), (Some(2), Some(17)));
    assert_eq!(row.booking_time, "2018-02-01T04:21:23+08:00");
    assert_eq!(
        (summary[0].number("flow_count"), summary[0].number("expense")),
        (Some(20), Some(18))
    );
}

#[tokio::test]
async fn no_column_takes_the_place_of_another() {
    let text = "分账时间,备注,备注,备注,备注 (4),,,x,\n2026-11-21 10:00:00,1,2,3,4,5,6,7,\n";
    let (rows, _) = read(BillKind::ProfitSharing, text).await.unwrap();
    let names: Vec<&str> = rows[0].iter().map(|(name, _)| name).collect();
    let expected = ["sharing_time", "remark", "备注", "备注 (4)", "备注 (4) (5)", "", " (7)", "x"];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn columns_that_nobody_knows_keep_their_names_and_their_text() {
    let text = "分账时间,分账方,备注,备注\n2026-11-21 10:00:00,`1900000001,`1.00,`007\n";
    let (rows, _) = read(BillKind::ProfitSharing, text).await.unwrap();
    assert_eq!(rows[0].text("sharing_time"), "2026-11-21T10:00:00+08:00");
    assert_eq!(rows[0].text("分账方"), "1900000001");
    // The same name twice: the second one is told as the bill tells it.
    assert_eq!((rows[0].text("remark"), rows[0].text("备注")), ("1.00", "007"));
}

#[tokio::test]
async fn what_is_no_bill_is_refused_with_its_line() {
    for (text, words) in [
        ("<html>502</html>\n", "line 1 of the bill is not the header"),
        ("Bad Gateway\n", "line 1 of the bill names no column"),
        ("`1,`2\n", "line 1 of the bill is not the header"),
        (
            "交易时间,订单金额\n\n`2026-11-21 10:00:00\n",
            "line 3 of the bill has 1 fields, its header has 2",
        ),
        ("交易时间,订单金额\n`21.11.2026,`1\n", "line 2 of the bill trade_time is not a time"),
        (
            "交易时间,订单金额\n`2026-11-21 10:00:00,`0.001\n",
            "line 2 of the bill total is not an amount",
        ),
        ("交易时间\n总交易单数\n`many\n", "line 3 of the bill trade_count is not a whole number"),
        ("交易时间\n总交易单数\n`1\n总交易单数\n", "line 4 of the bill is a third header"),
    ] {
        let said = refused(text).await;
        assert!(said.starts_with(words), "{said}");
        assert!(!said.contains("21.11") && !said.contains("0.001"), "{said}");
    }
}

#[tokio::test]
async fn nothing_at_all_and_a_header_alone_are_empty_bills() {
    for text in ["", "\u{feff}", "交易时间,订单金额\r\n"] {
        assert_eq!(read(BillKind::Trade, text).await.unwrap(), (vec![], vec![]));
    }
}

#[tokio::test]
async fn random_files_never_panic() {
    let header = "交易时间,订单金额\n".as_bytes();
    for seed in 0..200 {
        let letters = b"`,\"\n\r0123456789.- \xe4\xba\xa4";
        let random = noise(seed).take(400).map(|byte| letters[usize::from(byte) % letters.len()]);
        let text: Vec<u8> = header.iter().copied().chain(random).collect();
        let _ = read(BillKind::Trade, text).await;
        let _ = read(BillKind::Trade, noise(seed).take(400).collect::<Vec<u8>>()).await;
    }
}

#[tokio::test]
async fn a_payment_that_was_revoked_is_one_order() {
    let text = "交易时间,商户订单号,交易状态,订单金额\n\
                `2026-11-21 10:00:00,`1,`SUCCESS,`1.00\n`2026-11-21 10:01:00,`1,`REVOKED,`1.00\n";
    let bill = Bill::of(BillKind::Trade, FileStream::given("sdk.bill_file", text.into()));
    let order = LocalOrder {
        out_trade_no: Some("1".into()),
        amount: 100,
        state: Some("REVOKED".into()),
        ..LocalOrder::default()
    };
    let books = reconcile::Books::new([order], None).unwrap();
    let mut compared = Reconciliation::new(bill, books);
    assert_eq!(compared.next().await.unwrap(), None);
    assert_eq!(compared.counts().matched, 1);
    let shown = format!("{compared:?}");
    assert!(!shown.contains("REVOKED") && shown.contains("matched: 1"), "{shown}");
}

#[tokio::test]
async fn a_row_without_an_amount_is_never_one_of_nothing() {
    let text = "交易时间,商户订单号,交易状态\n`2026-11-21 10:00:00,`1,`SUCCESS\n";
    let bill = Bill::of(BillKind::Trade, FileStream::given("sdk.bill_file", text.into()));
    let mut compared = Reconciliation::new(bill, reconcile::Books::new([], None).unwrap());
    assert!(matches!(compared.next().await, Err(Error::Internal(_))));
}
