// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ParkingPaymentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "submit_application": submitApplication
        case "get_application": getApplication
        case "list_applications": listApplications
        case "list_applications pages": listApplicationsPager
        case "withdraw_application": withdrawApplication
        case "get_parking_lot": getParkingLot
        case "notify_entry": notifyEntry
        case "get_parking_fee": getParkingFee
        case "notify_payment": notifyPayment
        case "notify_exit": notifyExit
        case "sync_extended_payment": syncExtendedPayment
        default: nil
        }
    }

    private static func submitApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.submitApplication(
            parkingLot: given.value("parking_lot"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.getApplication(
            outParkingLotId: given.value("out_parking_lot_id"),
            parkingLotAuditNo: given.value("parking_lot_audit_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func listApplications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.listApplications(
            outParkingLotId: given.value("out_parking_lot_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listApplicationsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.parkingPayment.listApplicationsPager(
            outParkingLotId: given.value("out_parking_lot_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func withdrawApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.withdrawApplication(
            outParkingLotId: given.value("out_parking_lot_id"),
            parkingLotAuditNo: given.value("parking_lot_audit_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getParkingLot(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.getParkingLot(
            outParkingLotId: given.option("out_parking_lot_id"),
            wxParkingLotId: given.option("wx_parking_lot_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyEntry(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.notifyEntry(
            parkingId: given.value("parking_id"),
            carType: given.value("car_type"),
            enterTimestamp: given.value("enter_timestamp"),
            outSerialNumber: given.value("out_serial_number"),
            plateColor: given.value("plate_color"),
            plateNumber: given.value("plate_number"),
            vehicleType: given.value("vehicle_type"),
            discountTemplateId: given.option("discount_template_id"),
            entranceName: given.option("entrance_name"),
            entranceNumber: given.option("entrance_number"),
            options: options
        )
        return .answer(answer)
    }

    private static func getParkingFee(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.getParkingFee(
            outSerialNumber: given.value("out_serial_number"),
            outParkingId: given.option("out_parking_id"),
            plateNumber: given.option("plate_number"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyPayment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.notifyPayment(
            parkingId: given.value("parking_id"),
            outSerialNumber: given.value("out_serial_number"),
            paidAmount: given.value("paid_amount"),
            parkingState: given.value("parking_state"),
            payType: given.value("pay_type"),
            plateNumber: given.value("plate_number"),
            totalAmount: given.value("total_amount"),
            subMchid: given.option("sub_mchid"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            wxTradeNo: given.option("wx_trade_no"),
            payChannel: given.option("pay_channel"),
            payTime: given.option("pay_time"),
            token: given.option("token"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyExit(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.notifyExit(
            parkingId: given.value("parking_id"),
            exitTimestamp: given.value("exit_timestamp"),
            outSerialNumber: given.value("out_serial_number"),
            plateColor: given.value("plate_color"),
            plateNumber: given.value("plate_number"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            wxTradeNo: given.option("wx_trade_no"),
            paidAmount: given.option("paid_amount"),
            payChannel: given.option("pay_channel"),
            payState: given.option("pay_state"),
            payTime: given.option("pay_time"),
            payType: given.option("pay_type"),
            token: given.option("token"),
            totalAmount: given.option("total_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncExtendedPayment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.parkingPayment.syncExtendedPayment(
            outTradeNo: given.value("out_trade_no"),
            feeItems: given.value("fee_items"),
            payTime: given.value("pay_time"),
            wxParkingLotId: given.option("wx_parking_lot_id"),
            wxTradeNo: given.option("wx_trade_no"),
            options: options
        )
        return .answer(answer)
    }
}
