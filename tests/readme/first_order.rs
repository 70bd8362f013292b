use wechatpay_sdk::types::pay_transactions::{Amount, PrepayJsapiPayer, PrepayJsapiRequest};
use wechatpay_sdk::{Client, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let request = PrepayJsapiRequest {
        appid: "wx8888888888888888".into(),
        description: "Coffee".into(),
        out_trade_no: "20261121-0001".into(),
        notify_url: "https://shop.example/wechatpay/notify".into(),
        amount: Amount { total: 100, ..Default::default() },
        payer: PrepayJsapiPayer {
            openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let order = client.pay_transactions().prepay_jsapi(&request).await?;
    let cashier = client.pay_params().jsapi("wx8888888888888888", &order.prepay_id)?;
    println!("{}", cashier.package);
    Ok(())
}
