//! The text of a bill, or the same compressed; the first byte picks its kind.

#![no_main]

use fuzz::CLIENT;
use libfuzzer_sys::fuzz_target;
use wechatpay_sdk::{BillKind, FundFlowRow, Row, TradeRow};

const KINDS: [BillKind; 6] = [
    BillKind::Trade,
    BillKind::FundFlow,
    BillKind::SubMerchantFundFlow,
    BillKind::AllSubMerchantsFundFlow,
    BillKind::ProfitSharing,
    BillKind::Withdrawal,
];

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let kind = KINDS[usize::from(*first) % KINDS.len()];
    let bills = CLIENT.bills();
    fuzz::now(async {
        let mut rows = bills.read::<Row>(kind, text.to_vec());
        while let Ok(Some(row)) = rows.next().await {
            let json = serde_json::to_value(&row).expect("JSON");
            assert_eq!(json.as_object().map(|object| object.len()), Some(row.iter().count()));
        }
        match kind {
            BillKind::Trade => {
                let mut rows = bills.read::<TradeRow>(kind, text.to_vec());
                while let Ok(Some(_)) = rows.next().await {}
            }
            _ => {
                let mut rows = bills.read::<FundFlowRow>(kind, text.to_vec());
                while let Ok(Some(_)) = rows.next().await {}
            }
        }
    });
});
