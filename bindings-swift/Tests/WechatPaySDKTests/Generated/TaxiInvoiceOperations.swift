// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum TaxiInvoiceOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "punch_attendance": punchAttendance
        case "insert_card": insertCard
        case "upload_file": uploadFile
        case "update_driver": updateDriver
        case "get_driver": getDriver
        case "get_taxi_company": getTaxiCompany
        case "create_taxi_company": createTaxiCompany
        case "update_taxi": updateTaxi
        case "get_taxi": getTaxi
        case "get_user_taxi_order_by_token": getUserTaxiOrderByToken
        case "list_user_taxi_orders": listUserTaxiOrders
        case "list_user_taxi_orders pages": listUserTaxiOrdersPager
        default: nil
        }
    }

    private static func punchAttendance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.taxiInvoice.punchAttendance(
            regionId: given.value("region_id"),
            driverLicense: given.value("driver_license"),
            eventTime: given.value("event_time"),
            eventType: given.value("event_type"),
            plateNumber: given.value("plate_number"),
            options: options
        )
        return .nothing
    }

    private static func insertCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.insertCard(
            openid: given.value("openid"),
            companyMchid: given.value("company_mchid"),
            regionId: given.value("region_id"),
            driverLicense: given.value("driver_license"),
            fapiaoCardInformation: given.value("fapiao_card_information"),
            plateNumber: given.value("plate_number"),
            tradeNumber: given.value("trade_number"),
            appid: given.option("appid"),
            token: given.option("token"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.uploadFile(
            file: given.file(),
            companyMchid: given.value("company_mchid"),
            regionId: given.value("region_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateDriver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.updateDriver(
            regionId: given.value("region_id"),
            companyName: given.value("company_name"),
            driverCategory: given.value("driver_category"),
            driverLicense: given.value("driver_license"),
            driverName: given.value("driver_name"),
            driverStatus: given.value("driver_status"),
            idCardNumber: given.value("id_card_number"),
            mchid: given.option("mchid"),
            driverPhoto: given.option("driver_photo"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDriver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.getDriver(
            driverLicense: given.value("driver_license"),
            regionId: given.value("region_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTaxiCompany(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.getTaxiCompany(
            companyMchid: given.value("company_mchid"),
            regionId: given.value("region_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTaxiCompany(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.createTaxiCompany(
            regionId: given.value("region_id"),
            taxId: given.value("tax_id"),
            address: given.value("address"),
            enterpriseType: given.value("enterprise_type"),
            invoiceMode: given.value("invoice_mode"),
            legalPerson: given.value("legal_person"),
            bankAccount: given.option("bank_account"),
            bankName: given.option("bank_name"),
            companyName: given.option("company_name"),
            phone: given.option("phone"),
            shortName: given.option("short_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateTaxi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.updateTaxi(
            regionId: given.value("region_id"),
            companyName: given.value("company_name"),
            mainLicense: given.value("main_license"),
            plateNumber: given.value("plate_number"),
            mchid: given.option("mchid"),
            deputyLicense: given.option("deputy_license"),
            invoiceFlag: given.option("invoice_flag"),
            taxiState: given.option("taxi_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTaxi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.getTaxi(
            plateNumber: given.value("plate_number"),
            regionId: given.value("region_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserTaxiOrderByToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.getUserTaxiOrderByToken(
            appid: given.value("appid"),
            openid: given.value("openid"),
            token: given.value("token"),
            regionId: given.option("region_id"),
            authMode: given.option("auth_mode"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserTaxiOrders(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.taxiInvoice.listUserTaxiOrders(
            appid: given.value("appid"),
            openid: given.value("openid"),
            regionId: given.value("region_id"),
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserTaxiOrdersPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.taxiInvoice.listUserTaxiOrdersPager(
            appid: given.value("appid"),
            openid: given.value("openid"),
            regionId: given.value("region_id"),
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }
}
