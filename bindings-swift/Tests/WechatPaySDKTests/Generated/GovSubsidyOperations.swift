// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GovSubsidyOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_qualification": getQualification
        case "list_qualifications": listQualifications
        case "sync_qualification": syncQualification
        case "sync_multi_category_qualification": syncMultiCategoryQualification
        case "sync_transaction": syncTransaction
        case "list_passthrough_qualifications": listPassthroughQualifications
        case "claim_passthrough_qualification": claimPassthroughQualification
        case "cancel_passthrough_qualification": cancelPassthroughQualification
        case "list_sn_codes": listSnCodes
        case "lock_sn_code": lockSnCode
        case "unlock_sn_code": unlockSnCode
        case "upload_goods": uploadGoods
        case "get_company": getCompany
        case "list_transactions": listTransactions
        case "get_daily_transaction_summary": getDailyTransactionSummary
        case "upload_audit": uploadAudit
        case "update_audit": updateAudit
        case "get_audit": getAudit
        case "invalidate_audit": invalidateAudit
        case "sync_audit_refund": syncAuditRefund
        case "list_zhejiang_qualifications": listZhejiangQualifications
        case "claim_zhejiang_qualification": claimZhejiangQualification
        case "update_zhejiang_qualification": updateZhejiangQualification
        case "sync_zhejiang_qualifications": syncZhejiangQualifications
        case "confirm_zhejiang_multi_category_qualifications": confirmZhejiangMultiCategoryQualifications
        case "issue_zhejiang_auth_code": issueZhejiangAuthCode
        case "try_zhejiang_auth_code": tryZhejiangAuthCode
        case "commit_zhejiang_auth_code": commitZhejiangAuthCode
        case "cancel_zhejiang_auth_code": cancelZhejiangAuthCode
        case "refund_zhejiang_auth_code": refundZhejiangAuthCode
        case "get_zhejiang_goods": getZhejiangGoods
        case "get_zhejiang_sn_code": getZhejiangSnCode
        case "lock_zhejiang_sn_code": lockZhejiangSnCode
        case "unlock_zhejiang_sn_code": unlockZhejiangSnCode
        default: nil
        }
    }

    private static func getQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.getQualification(
            applianceId: given.value("appliance_id"),
            qualificationRegionCode: given.value("qualification_region_code"),
            appid: given.option("appid"),
            openid: given.option("openid"),
            idCardNumber: given.option("id_card_number"),
            identityDocumentType: given.option("identity_document_type"),
            phoneNumber: given.option("phone_number"),
            realName: given.option("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func listQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.listQualifications(
            idCardNumber: given.value("id_card_number"),
            identityDocumentType: given.value("identity_document_type"),
            phoneNumber: given.value("phone_number"),
            qualificationRegionCode: given.value("qualification_region_code"),
            realName: given.value("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.syncQualification(
            outTradeNo: given.value("out_trade_no"),
            mchOrderId: given.value("mch_order_id"),
            address: given.value("address"),
            barcode: given.value("barcode"),
            brand: given.value("brand"),
            cateState: given.value("cate_state"),
            discountAmount: given.value("discount_amount"),
            identityDocumentType: given.value("identity_document_type"),
            invoiceAddressCode: given.value("invoice_address_code"),
            invoiceNum: given.value("invoice_num"),
            invoiceTime: given.value("invoice_time"),
            itemName: given.value("item_name"),
            licenseNumber: given.value("license_number"),
            mchName: given.value("mch_name"),
            orderAmount: given.value("order_amount"),
            productType: given.value("product_type"),
            purchaserName: given.value("purchaser_name"),
            qualificationRegionCode: given.value("qualification_region_code"),
            receiveRegionCode: given.value("receive_region_code"),
            saleModel: given.value("sale_model"),
            sellerName: given.value("seller_name"),
            snCode: given.value("sn_code"),
            specModel: given.value("spec_model"),
            taxAuthorityCode: given.value("tax_authority_code"),
            transactionTime: given.value("transaction_time"),
            refundId: given.option("refund_id"),
            applianceId: given.option("appliance_id"),
            subMchId: given.option("sub_mch_id"),
            deliveryTime: given.option("delivery_time"),
            energyGrade: given.option("energy_grade"),
            idCardNumber: given.option("id_card_number"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            invoiceCode: given.option("invoice_code"),
            logisticsNum: given.option("logistics_num"),
            pcType: given.option("pc_type"),
            phoneNumber: given.option("phone_number"),
            realName: given.option("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncMultiCategoryQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.syncMultiCategoryQualification(
            outTradeNo: given.value("out_trade_no"),
            mchOrderId: given.value("mch_order_id"),
            address: given.value("address"),
            brand: given.value("brand"),
            cateCode: given.value("cate_code"),
            cateState: given.value("cate_state"),
            discountAmount: given.value("discount_amount"),
            idCardNumber: given.value("id_card_number"),
            identityDocumentType: given.value("identity_document_type"),
            invoiceAddressCode: given.value("invoice_address_code"),
            invoiceNum: given.value("invoice_num"),
            invoiceTime: given.value("invoice_time"),
            licenseNumber: given.value("license_number"),
            orderAmount: given.value("order_amount"),
            phoneNumber: given.value("phone_number"),
            productType: given.value("product_type"),
            purchaserName: given.value("purchaser_name"),
            qualificationRegionCode: given.value("qualification_region_code"),
            realName: given.value("real_name"),
            receiveRegionCode: given.value("receive_region_code"),
            saleModel: given.value("sale_model"),
            sellerName: given.value("seller_name"),
            taxAuthorityCode: given.value("tax_authority_code"),
            transactionTime: given.value("transaction_time"),
            subMchid: given.option("sub_mchid"),
            refundId: given.option("refund_id"),
            applianceId: given.option("appliance_id"),
            couponCode: given.option("coupon_code"),
            deliveryTime: given.option("delivery_time"),
            energyGrade: given.option("energy_grade"),
            invoiceCode: given.option("invoice_code"),
            latitude: given.option("latitude"),
            logisticsNum: given.option("logistics_num"),
            longitude: given.option("longitude"),
            pcType: given.option("pc_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.syncTransaction(
            outTradeNo: given.value("out_trade_no"),
            mchOrderId: given.value("mch_order_id"),
            brand: given.value("brand"),
            cateState: given.value("cate_state"),
            discountAmount: given.value("discount_amount"),
            identityDocumentType: given.value("identity_document_type"),
            licenseNumber: given.value("license_number"),
            mchName: given.value("mch_name"),
            orderAmount: given.value("order_amount"),
            qualificationRegionCode: given.value("qualification_region_code"),
            receiveRegionCode: given.value("receive_region_code"),
            sellerName: given.value("seller_name"),
            transactionTime: given.value("transaction_time"),
            subMchid: given.option("sub_mchid"),
            refundId: given.option("refund_id"),
            applianceId: given.option("appliance_id"),
            address: given.option("address"),
            energyGrade: given.option("energy_grade"),
            idCardNumber: given.option("id_card_number"),
            phoneNumber: given.option("phone_number"),
            realName: given.option("real_name"),
            saleModel: given.option("sale_model"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPassthroughQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.listPassthroughQualifications(
            idCardNumber: given.value("id_card_number"),
            identityDocumentType: given.value("identity_document_type"),
            phoneNumber: given.value("phone_number"),
            qualificationRegionCode: given.value("qualification_region_code"),
            realName: given.value("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func claimPassthroughQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.claimPassthroughQualification(
            idCardNumber: given.value("id_card_number"),
            identityDocumentType: given.value("identity_document_type"),
            latitude: given.value("latitude"),
            longitude: given.value("longitude"),
            phoneNumber: given.value("phone_number"),
            qualificationRegionCode: given.value("qualification_region_code"),
            realName: given.value("real_name"),
            applianceId: given.option("appliance_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelPassthroughQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.cancelPassthroughQualification(
            applianceId: given.value("appliance_id"),
            idCardNumber: given.value("id_card_number"),
            identityDocumentType: given.value("identity_document_type"),
            phoneNumber: given.value("phone_number"),
            qualificationRegionCode: given.value("qualification_region_code"),
            realName: given.value("real_name"),
            outRequestNo: given.option("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSnCodes(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.listSnCodes(
            qualificationRegionCode: given.value("qualification_region_code"),
            snCodeList: given.value("sn_code_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func lockSnCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.lockSnCode(
            outTradeNo: given.value("out_trade_no"),
            applianceId: given.value("appliance_id"),
            barcode: given.value("barcode"),
            brand: given.value("brand"),
            manufacturerInfo: given.value("manufacturer_info"),
            productType: given.value("product_type"),
            qualificationRegionCode: given.value("qualification_region_code"),
            snCode: given.value("sn_code"),
            specModel: given.value("spec_model"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            saleTime: given.option("sale_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func unlockSnCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.unlockSnCode(
            outTradeNo: given.value("out_trade_no"),
            applianceId: given.value("appliance_id"),
            barcode: given.value("barcode"),
            productType: given.value("product_type"),
            qualificationRegionCode: given.value("qualification_region_code"),
            snCode: given.value("sn_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadGoods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.uploadGoods(
            applianceId: given.value("appliance_id"),
            averageTradingPrice: given.value("average_trading_price"),
            barCode: given.value("bar_code"),
            basePrice: given.value("base_price"),
            brand: given.value("brand"),
            licenseNumber: given.value("license_number"),
            productName: given.value("product_name"),
            productType: given.value("product_type"),
            qualificationRegionCode: given.value("qualification_region_code"),
            sellerName: given.value("seller_name"),
            energyGrade: given.option("energy_grade"),
            productModel: given.option("product_model"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCompany(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.getCompany(
            licenseNumber: given.value("license_number"),
            qualificationRegionCode: given.value("qualification_region_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func listTransactions(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.listTransactions(
            orderNumberList: given.value("order_number_list"),
            qualificationRegionCode: given.value("qualification_region_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDailyTransactionSummary(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.getDailyTransactionSummary(
            qualificationRegionCode: given.value("qualification_region_code"),
            queryDate: given.value("query_date"),
            queryType: given.value("query_type"),
            applianceId: given.option("appliance_id"),
            cateState: given.option("cate_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadAudit(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.uploadAudit(
            mchntOrderId: given.value("mchnt_order_id"),
            onlineNo: given.value("online_no"),
            orgNo: given.value("org_no"),
            prodId: given.value("prod_id"),
            actualAt: given.value("actual_at"),
            brandNm: given.value("brand_nm"),
            discountAt: given.value("discount_at"),
            invoiceInfo: given.value("invoice_info"),
            mchntCd: given.value("mchnt_cd"),
            notifyUrl: given.value("notify_url"),
            payerTp: given.value("payer_tp"),
            platForm: given.value("plat_form"),
            prodModel: given.value("prod_model"),
            salesAt: given.value("sales_at"),
            snCode: given.value("sn_code"),
            subMchntCd: given.value("sub_mchnt_cd"),
            subMchntNm: given.value("sub_mchnt_nm"),
            trackInfo: given.value("track_info"),
            transTm: given.value("trans_tm"),
            uploadTime: given.value("upload_time"),
            tradeInOrderId: given.option("trade_in_order_id"),
            barCode: given.option("bar_code"),
            commitmentLetterPhoto: given.option("commitment_letter_photo"),
            commitmentLetterPhotoFormat: given.option("commitment_letter_photo_format"),
            devicePhoto: given.option("device_photo"),
            devicePhotoFormat: given.option("device_photo_format"),
            engGrade: given.option("eng_grade"),
            engGradeStandard: given.option("eng_grade_standard"),
            image01: given.option("image01"),
            image02: given.option("image02"),
            image03: given.option("image03"),
            image04: given.option("image04"),
            image05: given.option("image05"),
            image06: given.option("image06"),
            image07: given.option("image07"),
            image08: given.option("image08"),
            image09: given.option("image09"),
            image10: given.option("image10"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            isTradeIn: given.option("is_trade_in"),
            merSubAt: given.option("mer_sub_at"),
            packAndActivePhoto: given.option("pack_and_active_photo"),
            recordNumber: given.option("record_number"),
            registerModel: given.option("register_model"),
            salesChnl: given.option("sales_chnl"),
            storeNm: given.option("store_nm"),
            tradeInAt: given.option("trade_in_at"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateAudit(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.updateAudit(
            mchntOrderId: given.value("mchnt_order_id"),
            onlineNo: given.value("online_no"),
            orgNo: given.value("org_no"),
            prodId: given.value("prod_id"),
            actualAt: given.value("actual_at"),
            brandNm: given.value("brand_nm"),
            discountAt: given.value("discount_at"),
            invoiceInfo: given.value("invoice_info"),
            mchntCd: given.value("mchnt_cd"),
            notifyUrl: given.value("notify_url"),
            payerTp: given.value("payer_tp"),
            platForm: given.value("plat_form"),
            prodModel: given.value("prod_model"),
            salesAt: given.value("sales_at"),
            snCode: given.value("sn_code"),
            subMchntCd: given.value("sub_mchnt_cd"),
            subMchntNm: given.value("sub_mchnt_nm"),
            trackInfo: given.value("track_info"),
            transTm: given.value("trans_tm"),
            uploadTime: given.value("upload_time"),
            tradeInOrderId: given.option("trade_in_order_id"),
            barCode: given.option("bar_code"),
            commitmentLetterPhoto: given.option("commitment_letter_photo"),
            commitmentLetterPhotoFormat: given.option("commitment_letter_photo_format"),
            devicePhoto: given.option("device_photo"),
            devicePhotoFormat: given.option("device_photo_format"),
            engGrade: given.option("eng_grade"),
            engGradeStandard: given.option("eng_grade_standard"),
            image01: given.option("image01"),
            image02: given.option("image02"),
            image03: given.option("image03"),
            image04: given.option("image04"),
            image05: given.option("image05"),
            image06: given.option("image06"),
            image07: given.option("image07"),
            image08: given.option("image08"),
            image09: given.option("image09"),
            image10: given.option("image10"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            isTradeIn: given.option("is_trade_in"),
            merSubAt: given.option("mer_sub_at"),
            packAndActivePhoto: given.option("pack_and_active_photo"),
            recordNumber: given.option("record_number"),
            registerModel: given.option("register_model"),
            salesChnl: given.option("sales_chnl"),
            storeNm: given.option("store_nm"),
            tradeInAt: given.option("trade_in_at"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAudit(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.getAudit(
            mchntOrderId: given.value("mchnt_order_id"),
            orgNo: given.value("org_no"),
            uploadTime: given.value("upload_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func invalidateAudit(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.invalidateAudit(
            mchntOrderId: given.value("mchnt_order_id"),
            orgNo: given.value("org_no"),
            uploadTime: given.value("upload_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncAuditRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.syncAuditRefund(
            mchntOrderId: given.value("mchnt_order_id"),
            orgNo: given.value("org_no"),
            refundAt: given.value("refund_at"),
            refundDt: given.value("refund_dt"),
            uploadTime: given.value("upload_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func listZhejiangQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.listZhejiangQualifications(
            certNo: given.value("cert_no"),
            reqSsn: given.value("req_ssn"),
            cateCode: given.option("cate_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func claimZhejiangQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.claimZhejiangQualification(
            name: given.value("name"),
            certNo: given.value("cert_no"),
            cateCode: given.value("cate_code"),
            reqSsn: given.value("req_ssn"),
            tel: given.value("tel"),
            certType: given.option("cert_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateZhejiangQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.updateZhejiangQualification(
            name: given.value("name"),
            certNo: given.value("cert_no"),
            cateCode: given.value("cate_code"),
            reqSsn: given.value("req_ssn"),
            tel: given.value("tel"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncZhejiangQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.syncZhejiangQualifications(
            data: given.option("data"),
            reqSsn: given.option("req_ssn"),
            options: options
        )
        return .answer(answer)
    }

    private static func confirmZhejiangMultiCategoryQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.confirmZhejiangMultiCategoryQualifications(
            reqSsn: given.value("req_ssn"),
            data: given.option("data"),
            reqTime: given.option("req_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func issueZhejiangAuthCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.issueZhejiangAuthCode(
            name: given.value("name"),
            categoryId: given.value("category_id"),
            certNo: given.value("cert_no"),
            addCode: given.value("add_code"),
            certType: given.value("cert_type"),
            mobile: given.value("mobile"),
            reqSsn: given.value("req_ssn"),
            openid: given.option("openid"),
            customInfo: given.option("custom_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func tryZhejiangAuthCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.tryZhejiangAuthCode(
            mchntNo: given.value("mchnt_no"),
            spSerialNo: given.value("sp_serial_no"),
            termNo: given.value("term_no"),
            authCode: given.value("auth_code"),
            category: given.value("category"),
            countyCode: given.value("county_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func commitZhejiangAuthCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.commitZhejiangAuthCode(
            credFrozenNo: given.value("cred_frozen_no"),
            spSerialNo: given.value("sp_serial_no"),
            authCode: given.value("auth_code"),
            reqSsn: given.value("req_ssn"),
            transDate: given.value("trans_date"),
            transTime: given.value("trans_time"),
            acqOrgOrderNo: given.option("acq_org_order_no"),
            orderNo: given.option("order_no"),
            addCode: given.option("add_code"),
            address: given.option("address"),
            amount: given.option("amount"),
            bankName: given.option("bank_name"),
            bankSubsidy: given.option("bank_subsidy"),
            barcode: given.option("barcode"),
            brand: given.option("brand"),
            corpName: given.option("corp_name"),
            countyCode: given.option("county_code"),
            platSubsidy: given.option("plat_subsidy"),
            saleModels: given.option("sale_models"),
            subsidyAmt: given.option("subsidy_amt"),
            uniscid: given.option("uniscid"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelZhejiangAuthCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.cancelZhejiangAuthCode(
            credFrozenNo: given.value("cred_frozen_no"),
            spSerialNo: given.value("sp_serial_no"),
            authCode: given.value("auth_code"),
            reqSsn: given.value("req_ssn"),
            transDate: given.value("trans_date"),
            transTime: given.value("trans_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func refundZhejiangAuthCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.refundZhejiangAuthCode(
            credFrozenNo: given.value("cred_frozen_no"),
            spSerialNo: given.value("sp_serial_no"),
            authCode: given.value("auth_code"),
            reqSsn: given.value("req_ssn"),
            transDate: given.value("trans_date"),
            transTime: given.value("trans_time"),
            orderNo: given.option("order_no"),
            addCode: given.option("add_code"),
            address: given.option("address"),
            bankName: given.option("bank_name"),
            bankSubsidy: given.option("bank_subsidy"),
            barcode: given.option("barcode"),
            brand: given.option("brand"),
            corpName: given.option("corp_name"),
            platSubsidy: given.option("plat_subsidy"),
            saleModels: given.option("sale_models"),
            subsidyAmt: given.option("subsidy_amt"),
            uniscid: given.option("uniscid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getZhejiangGoods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.getZhejiangGoods(
            reqSsn: given.value("req_ssn"),
            goodsBarCode: given.option("goods_bar_code"),
            province: given.option("province"),
            reqTime: given.option("req_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func getZhejiangSnCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.getZhejiangSnCode(
            goodsBarCode: given.value("goods_bar_code"),
            goodsType: given.value("goods_type"),
            province: given.value("province"),
            reqSsn: given.value("req_ssn"),
            reqTime: given.value("req_time"),
            sn: given.value("sn"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            manufactCertCode: given.option("manufact_cert_code"),
            salesModels: given.option("sales_models"),
            options: options
        )
        return .answer(answer)
    }

    private static func lockZhejiangSnCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.lockZhejiangSnCode(
            createUser: given.value("create_user"),
            goodsBarCode: given.value("goods_bar_code"),
            goodsName: given.value("goods_name"),
            goodsType: given.value("goods_type"),
            orderPrice: given.value("order_price"),
            province: given.value("province"),
            reqSsn: given.value("req_ssn"),
            reqTime: given.value("req_time"),
            sellOrderid: given.value("sell_orderid"),
            sn: given.value("sn"),
            transOrderid: given.value("trans_orderid"),
            acquireCode: given.option("acquire_code"),
            brand: given.option("brand"),
            city: given.option("city"),
            county: given.option("county"),
            goodsModel: given.option("goods_model"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            isAiProduct: given.option("is_ai_product"),
            manufactCertCode: given.option("manufact_cert_code"),
            mfrInfo: given.option("mfr_info"),
            saleModels: given.option("sale_models"),
            saleTime: given.option("sale_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func unlockZhejiangSnCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.govSubsidy.unlockZhejiangSnCode(
            createUser: given.value("create_user"),
            goodsBarCode: given.value("goods_bar_code"),
            goodsName: given.value("goods_name"),
            goodsType: given.value("goods_type"),
            orderPrice: given.value("order_price"),
            oriPayOrderid: given.value("ori_pay_orderid"),
            province: given.value("province"),
            reqSsn: given.value("req_ssn"),
            reqTime: given.value("req_time"),
            sellOrderid: given.value("sell_orderid"),
            sn: given.value("sn"),
            transOrderid: given.value("trans_orderid"),
            acquireCode: given.option("acquire_code"),
            brand: given.option("brand"),
            city: given.option("city"),
            county: given.option("county"),
            goodsModel: given.option("goods_model"),
            imei1: given.option("imei1"),
            imei2: given.option("imei2"),
            isAiProduct: given.option("is_ai_product"),
            manufactCertCode: given.option("manufact_cert_code"),
            mfrInfo: given.option("mfr_info"),
            saleTime: given.option("sale_time"),
            salesModels: given.option("sales_models"),
            options: options
        )
        return .answer(answer)
    }
}
