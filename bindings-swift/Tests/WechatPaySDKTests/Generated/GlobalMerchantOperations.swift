// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalMerchantOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "upload_file": uploadFile
        case "create_h5_permission_application": createH5PermissionApplication
        case "get_h5_permission_application": getH5PermissionApplication
        case "update_h5_permission_application": updateH5PermissionApplication
        case "create_h5_domain_application": createH5DomainApplication
        case "get_h5_domain_application": getH5DomainApplication
        case "update_h5_domain_application": updateH5DomainApplication
        case "get_h5_permission": getH5Permission
        case "upload_image": uploadImage
        case "add_sub_merchant": addSubMerchant
        case "replace_sub_merchant": replaceSubMerchant
        case "get_sub_merchant": getSubMerchant
        case "update_sub_merchant": updateSubMerchant
        default: nil
        }
    }

    private static func uploadFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.uploadFile(
            file: given.file(),
            filename: given.value("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func createH5PermissionApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.createH5PermissionApplication(
            subMchid: given.value("sub_mchid"),
            domains: given.value("domains"),
            websiteUrl: given.value("website_url"),
            applymentType: given.option("applyment_type"),
            businessDescription: given.option("business_description"),
            companyRegisterCert: given.option("company_register_cert"),
            notifyUrl: given.option("notify_url"),
            transactionLimitType: given.option("transaction_limit_type"),
            websiteBusinessPagePics: given.option("website_business_page_pics"),
            websiteHomepagePics: given.option("website_homepage_pics"),
            websiteState: given.option("website_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getH5PermissionApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.getH5PermissionApplication(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateH5PermissionApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.updateH5PermissionApplication(
            applymentId: given.value("applyment_id"),
            domains: given.value("domains"),
            applymentType: given.option("applyment_type"),
            businessDescription: given.option("business_description"),
            companyRegisterCert: given.option("company_register_cert"),
            transactionLimitType: given.option("transaction_limit_type"),
            websiteBusinessPagePics: given.option("website_business_page_pics"),
            websiteHomepagePics: given.option("website_homepage_pics"),
            websiteState: given.option("website_state"),
            websiteUrl: given.option("website_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func createH5DomainApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.createH5DomainApplication(
            outApplymentId: given.value("out_applyment_id"),
            domains: given.value("domains"),
            websiteUrl: given.value("website_url"),
            subMchid: given.option("sub_mchid"),
            notifyUrl: given.option("notify_url"),
            websiteBusinessPagePics: given.option("website_business_page_pics"),
            websiteHomepagePics: given.option("website_homepage_pics"),
            websiteState: given.option("website_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getH5DomainApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.getH5DomainApplication(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateH5DomainApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.updateH5DomainApplication(
            applymentId: given.value("applyment_id"),
            domains: given.value("domains"),
            websiteBusinessPagePics: given.option("website_business_page_pics"),
            websiteHomepagePics: given.option("website_homepage_pics"),
            websiteState: given.option("website_state"),
            websiteUrl: given.option("website_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getH5Permission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.getH5Permission(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.uploadImage(
            file: given.file(),
            filename: given.option("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func addSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.addSubMerchant(
            spAppid: given.value("sp_appid"),
            name: given.value("name"),
            business: given.value("business"),
            businessCategory: given.value("business_category"),
            contact: given.value("contact"),
            merchantCountryCode: given.value("merchant_country_code"),
            merchantType: given.value("merchant_type"),
            officePhone: given.value("office_phone"),
            shortname: given.value("shortname"),
            spMchid: given.option("sp_mchid"),
            channelId: given.option("channel_id"),
            applyH5Payment: given.option("apply_h5_payment"),
            attach: given.option("attach"),
            director: given.option("director"),
            h5PaymentApplyInfo: given.option("h5_payment_apply_info"),
            principal: given.option("principal"),
            registrationCertificateCopy: given.option("registration_certificate_copy"),
            registrationCertificateDate: given.option("registration_certificate_date"),
            registrationCertificateNumber: given.option("registration_certificate_number"),
            settlementBankNumber: given.option("settlement_bank_number"),
            idempotencyKey: given.option("Idempotency-Key"),
            options: options
        )
        return .answer(answer)
    }

    private static func replaceSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.replaceSubMerchant(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            name: given.value("name"),
            business: given.value("business"),
            businessCategory: given.value("business_category"),
            contact: given.value("contact"),
            merchantCountryCode: given.value("merchant_country_code"),
            merchantType: given.value("merchant_type"),
            officePhone: given.value("office_phone"),
            registrationCertificateDate: given.value("registration_certificate_date"),
            registrationCertificateNumber: given.value("registration_certificate_number"),
            settlementBankNumber: given.value("settlement_bank_number"),
            shortname: given.value("shortname"),
            spMchid: given.option("sp_mchid"),
            channelId: given.option("channel_id"),
            applyH5Payment: given.option("apply_h5_payment"),
            director: given.option("director"),
            h5PaymentApplyInfo: given.option("h5_payment_apply_info"),
            principal: given.option("principal"),
            registrationCertificateCopy: given.option("registration_certificate_copy"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.getSubMerchant(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalMerchant.updateSubMerchant(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            name: given.value("name"),
            business: given.value("business"),
            businessCategory: given.value("business_category"),
            contact: given.value("contact"),
            merchantCountryCode: given.value("merchant_country_code"),
            merchantType: given.value("merchant_type"),
            officePhone: given.value("office_phone"),
            registrationCertificateDate: given.value("registration_certificate_date"),
            registrationCertificateNumber: given.value("registration_certificate_number"),
            shortname: given.value("shortname"),
            spMchid: given.option("sp_mchid"),
            channelId: given.option("channel_id"),
            applyH5Payment: given.option("apply_h5_payment"),
            director: given.option("director"),
            h5PaymentApplyInfo: given.option("h5_payment_apply_info"),
            principal: given.option("principal"),
            registrationCertificateCopy: given.option("registration_certificate_copy"),
            settlementBankNumber: given.option("settlement_bank_number"),
            options: options
        )
        return .answer(answer)
    }
}
