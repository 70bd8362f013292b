// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.

//! Parking fees (停车缴费服务).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::parking_payment::{
    Application, GetApplicationQuery, GetApplicationResponse, GetParkingFeeRequest,
    GetParkingFeeResponse, GetParkingLotQuery, GetParkingLotResponse, ListApplicationsQuery,
    ListApplicationsResponse, NotifyEntryRequest, NotifyEntryResponse, NotifyExitRequest,
    NotifyExitResponse, NotifyPaymentRequest, NotifyPaymentResponse, SubmitApplicationRequest,
    SubmitApplicationResponse, SyncExtendedPaymentRequest, SyncExtendedPaymentResponse,
    WithdrawApplicationRequest, WithdrawApplicationResponse,
};
use crate::{Client, Result};

/// Parking fees (停车缴费服务).
#[derive(Clone, Copy, Debug)]
pub struct ParkingPaymentService<'a> {
    client: &'a Client,
}

impl Client {
    /// Parking fees (停车缴费服务).
    pub fn parking_payment(&self) -> ParkingPaymentService<'_> {
        ParkingPaymentService { client: self }
    }
}

impl ParkingPaymentService<'_> {
    /// Apply for a parking lot (提交停车场进件申请).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn submit_application(
        &self,
        request: &SubmitApplicationRequest,
    ) -> Result<SubmitApplicationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.submit_application", arguments, None).await
    }

    /// Query the application of a parking lot (查询停车场进件申请单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557794)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_application(
        &self,
        query: &GetApplicationQuery,
    ) -> Result<GetApplicationResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("parking_payment.get_application", arguments, None).await
    }

    /// List applications of parking lots (查询停车场进件申请单列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_applications(
        &self,
        query: &ListApplicationsQuery,
    ) -> Result<ListApplicationsResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("parking_payment.list_applications", arguments, None).await
    }

    /// Every item of every page of [`Self::list_applications`], from the page that the query names.
    pub fn list_applications_pager(&self, query: &ListApplicationsQuery) -> Pager<Application> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "parking_payment.list_applications",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "application_list",
                total: None,
            },
        )
    }

    /// Withdraw the application of a parking lot (撤回停车场进件申请).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn withdraw_application(
        &self,
        request: &WithdrawApplicationRequest,
    ) -> Result<WithdrawApplicationResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.withdraw_application", arguments, None).await
    }

    /// Get a parking lot (查询停车场信息).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_parking_lot(
        &self,
        query: &GetParkingLotQuery,
    ) -> Result<GetParkingLotResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("parking_payment.get_parking_lot", arguments, None).await
    }

    /// Report that a car has entered (同步车辆入场通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_entry(&self, request: &NotifyEntryRequest) -> Result<NotifyEntryResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.notify_entry", arguments, None).await
    }

    /// Get the fee of a parked car (查询停车费用).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_parking_fee(
        &self,
        request: &GetParkingFeeRequest,
    ) -> Result<GetParkingFeeResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.get_parking_fee", arguments, None).await
    }

    /// Report that a parking fee was paid (同步支付结果通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_payment(
        &self,
        request: &NotifyPaymentRequest,
    ) -> Result<NotifyPaymentResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.notify_payment", arguments, None).await
    }

    /// Report that a car has left (同步车辆离场通知).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn notify_exit(&self, request: &NotifyExitRequest) -> Result<NotifyExitResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.notify_exit", arguments, None).await
    }

    /// Report a payment that is not for short parking (同步非临停扩展支付).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn sync_extended_payment(
        &self,
        request: &SyncExtendedPaymentRequest,
    ) -> Result<SyncExtendedPaymentResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("parking_payment.sync_extended_payment", arguments, None).await
    }
}
