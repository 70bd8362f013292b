// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.

//! Orders of meals (微信点餐).

use crate::services::Arguments;
use crate::types::catering::SyncOrderStatusRequest;
use crate::{Client, Result};

/// Orders of meals (微信点餐).
#[derive(Clone, Copy, Debug)]
pub struct CateringService<'a> {
    client: &'a Client,
}

impl Client {
    /// Orders of meals (微信点餐).
    pub fn catering(&self) -> CateringService<'_> {
        CateringService { client: self }
    }
}

impl CateringService<'_> {
    /// Report a meal order, unpaid or paid (点餐订单信息同步（渠道商/服务商）).
    ///
    /// Once when the order is placed and once when it is paid.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_order_status(&self, request: &SyncOrderStatusRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("catering.sync_order_status", arguments, None).await
    }
}
