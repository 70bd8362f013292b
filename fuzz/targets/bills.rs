//! The text of a bill, or the same compressed; the first byte picks its kind.

#![no_main]

use fuzz::CLIENT;
use libfuzzer_sys::fuzz_target;
use wechatpay_sdk::{BillKind, FromRow, FundFlowRow, Row, TradeRow};

const KINDS: [BillKind; 6] = [
    BillKind::Trade,
    BillKind::FundFlow,
    BillKind::SubMerchantFundFlow,
    BillKind::AllSubMerchantsFundFlow,
    BillKind::ProfitSharing,
    BillKind::Withdrawal,
];

fuzz_target!(
    init: assert_eq!(read(include_bytes!("../seeds/bills/trade")), 1),
    |data: &[u8]| {
        read(data);
    }
);

/// How many rows there are.
fn read(data: &[u8]) -> usize {
    let Some((first, text)) = data.split_first() else { return 0 };
    let kind = KINDS[usize::from(*first) % KINDS.len()];
    fuzz::now(async {
        let mut rows = CLIENT.bills().read::<Row>(kind, text.to_vec());
        let mut count = 0;
        while let Ok(Some(row)) = rows.next().await {
            let json = serde_json::to_value(&row).expect("JSON");
            assert_eq!(json.as_object().map(|object| object.len()), Some(row.iter().count()));
            match kind {
                BillKind::Trade => drop(TradeRow::from_row(row)),
                _ => drop(FundFlowRow::from_row(row)),
            }
            count += 1;
        }
        count
    })
}
