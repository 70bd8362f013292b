// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.

//! Electronic invoices of taxis (出租车电子发票).

use crate::services::{Arguments, Pager, Paging, Position};
use crate::types::taxi_invoice::{
    CreateTaxiCompanyRequest, CreateTaxiCompanyResponse, GetDriverQuery, GetDriverResponse,
    GetTaxiCompanyQuery, GetTaxiCompanyResponse, GetTaxiQuery, GetTaxiResponse,
    GetUserTaxiOrderByTokenQuery, GetUserTaxiOrderByTokenResponse, InsertCardRequest,
    InsertCardResponse, ListUserTaxiOrdersQuery, ListUserTaxiOrdersResponse,
    PunchAttendanceRequest, UpdateDriverRequest, UpdateDriverResponse, UpdateTaxiRequest,
    UpdateTaxiResponse, UploadFileMeta, UploadFileResponse, UserTaxiOrder,
};
use crate::{Client, FileInput, Result};

/// Electronic invoices of taxis (出租车电子发票).
#[derive(Clone, Copy, Debug)]
pub struct TaxiInvoiceService<'a> {
    client: &'a Client,
}

impl Client {
    /// Electronic invoices of taxis (出租车电子发票).
    pub fn taxi_invoice(&self) -> TaxiInvoiceService<'_> {
        TaxiInvoiceService { client: self }
    }
}

impl TaxiInvoiceService<'_> {
    /// Report that a driver's shift begins or ends (签到签退).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn punch_attendance(&self, request: &PunchAttendanceRequest) -> Result<()> {
        let arguments = Arguments::default().merge(request);
        self.client.service_empty("taxi_invoice.punch_attendance", arguments, None).await
    }

    /// Put a taxi invoice into the user's card pack (将出租车电子发票插入微信用户卡包).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn insert_card(&self, request: &InsertCardRequest) -> Result<InsertCardResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("taxi_invoice.insert_card", arguments, None).await
    }

    /// Upload the file of a taxi invoice (上传出租车电子发票文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn upload_file(
        &self,
        meta: &UploadFileMeta,
        file: impl Into<FileInput>,
    ) -> Result<UploadFileResponse> {
        let arguments = Arguments::default().merge(meta);
        self.client.service_json("taxi_invoice.upload_file", arguments, Some(file.into())).await
    }

    /// Change the data of a driver (更新司机信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_driver(
        &self,
        request: &UpdateDriverRequest,
    ) -> Result<UpdateDriverResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("taxi_invoice.update_driver", arguments, None).await
    }

    /// Get the data of a driver (获取司机信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_driver(
        &self,
        driver_license: &str,
        query: &GetDriverQuery,
    ) -> Result<GetDriverResponse> {
        let arguments = Arguments::default().with("driver_license", driver_license).merge(query);
        self.client.service_json("taxi_invoice.get_driver", arguments, None).await
    }

    /// Get the data of a taxi company (获取出租车公司商户信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_taxi_company(
        &self,
        company_mchid: &str,
        query: &GetTaxiCompanyQuery,
    ) -> Result<GetTaxiCompanyResponse> {
        let arguments = Arguments::default().with("company_mchid", company_mchid).merge(query);
        self.client.service_json("taxi_invoice.get_taxi_company", arguments, None).await
    }

    /// Add a taxi company (新增出租车公司).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn create_taxi_company(
        &self,
        request: &CreateTaxiCompanyRequest,
    ) -> Result<CreateTaxiCompanyResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("taxi_invoice.create_taxi_company", arguments, None).await
    }

    /// Change the data of a taxi (更新出租车信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn update_taxi(&self, request: &UpdateTaxiRequest) -> Result<UpdateTaxiResponse> {
        let arguments = Arguments::default().merge(request);
        self.client.service_json("taxi_invoice.update_taxi", arguments, None).await
    }

    /// Get the data of a taxi (获取出租车信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_taxi(
        &self,
        plate_number: &str,
        query: &GetTaxiQuery,
    ) -> Result<GetTaxiResponse> {
        let arguments = Arguments::default().with("plate_number", plate_number).merge(query);
        self.client.service_json("taxi_invoice.get_taxi", arguments, None).await
    }

    /// Get a ride by its token (根据凭证查询乘客行程单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn get_user_taxi_order_by_token(
        &self,
        query: &GetUserTaxiOrderByTokenQuery,
    ) -> Result<GetUserTaxiOrderByTokenResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("taxi_invoice.get_user_taxi_order_by_token", arguments, None).await
    }

    /// List the rides of a passenger (获取乘客行程单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
    ///
    /// # Errors
    /// Besides those of every call:
    /// - 400: `INVALID_REQUEST`, `PARAM_ERROR`
    /// - 401: `SIGN_ERROR`
    /// - 500: `SYSTEM_ERROR`
    pub async fn list_user_taxi_orders(
        &self,
        query: &ListUserTaxiOrdersQuery,
    ) -> Result<ListUserTaxiOrdersResponse> {
        let arguments = Arguments::default().merge(query);
        self.client.service_json("taxi_invoice.list_user_taxi_orders", arguments, None).await
    }

    /// Every item of every page of [`Self::list_user_taxi_orders`], from the page that the query names.
    pub fn list_user_taxi_orders_pager(
        &self,
        query: &ListUserTaxiOrdersQuery,
    ) -> Pager<UserTaxiOrder> {
        let arguments = Arguments::default().merge(query);
        Pager::new(
            self.client,
            "taxi_invoice.list_user_taxi_orders",
            arguments,
            Paging {
                position: "offset",
                style: Position::Offset,
                size: Some("limit"),
                items: "data",
                total: Some("total_count"),
            },
        )
    }
}
