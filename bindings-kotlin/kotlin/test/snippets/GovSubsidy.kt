@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.govsubsidy.Invoice
import io.github.wechatpaysdk.govsubsidy.Tracking

suspend fun gov_subsidy_invalidate_audit(client: Client) {
    val answer = client.govSubsidy.invalidateAudit(
        mchntOrderId = "10028001",
        orgNo = "…",
        uploadTime = "…",
    )
}

suspend fun gov_subsidy_get_audit(client: Client) {
    val answer = client.govSubsidy.getAudit(
        mchntOrderId = "10028001",
        orgNo = "…",
        uploadTime = "…",
    )
}

suspend fun gov_subsidy_sync_audit_refund(client: Client) {
    val answer = client.govSubsidy.syncAuditRefund(
        mchntOrderId = "10028001",
        orgNo = "…",
        refundAt = "…",
        refundDt = "…",
        uploadTime = "…",
    )
}

suspend fun gov_subsidy_update_audit(client: Client) {
    val answer = client.govSubsidy.updateAudit(
        mchntOrderId = "10028001",
        onlineNo = "…",
        orgNo = "…",
        prodId = "10028001",
        actualAt = "…",
        brandNm = "…",
        discountAt = "…",
        invoiceInfo = Invoice(invoiceNo = "…"),
        mchntCd = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        payerTp = "…",
        platForm = "…",
        prodModel = "…",
        salesAt = "…",
        snCode = "…",
        subMchntCd = "…",
        subMchntNm = "…",
        trackInfo = Tracking(trackingNo = "…"),
        transTm = "…",
        uploadTime = "…",
    )
}

suspend fun gov_subsidy_upload_audit(client: Client) {
    val answer = client.govSubsidy.uploadAudit(
        mchntOrderId = "10028001",
        onlineNo = "…",
        orgNo = "…",
        prodId = "10028001",
        actualAt = "…",
        brandNm = "…",
        discountAt = "…",
        invoiceInfo = Invoice(invoiceNo = "…"),
        mchntCd = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        payerTp = "…",
        platForm = "…",
        prodModel = "…",
        salesAt = "…",
        snCode = "…",
        subMchntCd = "…",
        subMchntNm = "…",
        trackInfo = Tracking(trackingNo = "…"),
        transTm = "…",
        uploadTime = "…",
    )
}

suspend fun gov_subsidy_get_company(client: Client) {
    val answer = client.govSubsidy.getCompany(
        licenseNumber = "…",
        qualificationRegionCode = 1,
    )
}

suspend fun gov_subsidy_upload_goods(client: Client) {
    val answer = client.govSubsidy.uploadGoods(
        applianceId = 1,
        averageTradingPrice = 1,
        barCode = "…",
        basePrice = 1,
        brand = "…",
        licenseNumber = "…",
        productName = "…",
        productType = "COMMON_PRODUCT",
        qualificationRegionCode = 1,
        sellerName = "…",
    )
}

suspend fun gov_subsidy_sync_multi_category_qualification(client: Client) {
    val answer = client.govSubsidy.syncMultiCategoryQualification(
        outTradeNo = "20261121-0001",
        mchOrderId = "10028001",
        address = "…",
        brand = "…",
        cateCode = "…",
        cateState = "CATE_STATE_REDEEM",
        discountAmount = 100,
        idCardNumber = "…",
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        invoiceAddressCode = "…",
        invoiceNum = "…",
        invoiceTime = "2026-11-21T08:00:00+08:00",
        licenseNumber = "…",
        orderAmount = 100,
        phoneNumber = "…",
        productType = "COMMON_PRODUCT",
        purchaserName = "…",
        qualificationRegionCode = 1,
        realName = "…",
        receiveRegionCode = "…",
        saleModel = "SALE_MODEL_ONLINE",
        sellerName = "…",
        taxAuthorityCode = "…",
        transactionTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun gov_subsidy_get_qualification(client: Client) {
    val answer = client.govSubsidy.getQualification(
        applianceId = 1,
        qualificationRegionCode = 1,
    )
}

suspend fun gov_subsidy_cancel_passthrough_qualification(client: Client) {
    val answer = client.govSubsidy.cancelPassthroughQualification(
        applianceId = 1,
        idCardNumber = "…",
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        phoneNumber = "…",
        qualificationRegionCode = 1,
        realName = "…",
    )
}

suspend fun gov_subsidy_claim_passthrough_qualification(client: Client) {
    val answer = client.govSubsidy.claimPassthroughQualification(
        idCardNumber = "…",
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        latitude = "…",
        longitude = "…",
        phoneNumber = "…",
        qualificationRegionCode = 1,
        realName = "…",
    )
}

suspend fun gov_subsidy_list_passthrough_qualifications(client: Client) {
    val answer = client.govSubsidy.listPassthroughQualifications(
        idCardNumber = "…",
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        phoneNumber = "…",
        qualificationRegionCode = 1,
        realName = "…",
    )
}

suspend fun gov_subsidy_list_qualifications(client: Client) {
    val answer = client.govSubsidy.listQualifications(
        idCardNumber = "…",
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        phoneNumber = "…",
        qualificationRegionCode = 1,
        realName = "…",
    )
}

suspend fun gov_subsidy_sync_qualification(client: Client) {
    val answer = client.govSubsidy.syncQualification(
        outTradeNo = "20261121-0001",
        mchOrderId = "10028001",
        address = "…",
        barcode = "…",
        brand = "…",
        cateState = "CATE_STATE_REDEEM",
        discountAmount = 100,
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        invoiceAddressCode = "…",
        invoiceNum = "…",
        invoiceTime = "2026-11-21T08:00:00+08:00",
        itemName = "…",
        licenseNumber = "…",
        mchName = "…",
        orderAmount = 100,
        productType = "COMMON_PRODUCT",
        purchaserName = "…",
        qualificationRegionCode = 1,
        receiveRegionCode = "…",
        saleModel = "SALE_MODEL_ONLINE",
        sellerName = "…",
        snCode = "…",
        specModel = "…",
        taxAuthorityCode = "…",
        transactionTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun gov_subsidy_lock_sn_code(client: Client) {
    val answer = client.govSubsidy.lockSnCode(
        outTradeNo = "20261121-0001",
        applianceId = 1,
        barcode = "…",
        brand = "…",
        manufacturerInfo = "…",
        productType = "COMMON_PRODUCT",
        qualificationRegionCode = 1,
        snCode = "…",
        specModel = "…",
    )
}

suspend fun gov_subsidy_list_sn_codes(client: Client) {
    val answer = client.govSubsidy.listSnCodes(
        qualificationRegionCode = 1,
        snCodeList = listOf("…"),
    )
}

suspend fun gov_subsidy_unlock_sn_code(client: Client) {
    val answer = client.govSubsidy.unlockSnCode(
        outTradeNo = "20261121-0001",
        applianceId = 1,
        barcode = "…",
        productType = "COMMON_PRODUCT",
        qualificationRegionCode = 1,
        snCode = "…",
    )
}

suspend fun gov_subsidy_list_transactions(client: Client) {
    val answer = client.govSubsidy.listTransactions(
        orderNumberList = listOf("…"),
        qualificationRegionCode = 1,
    )
}

suspend fun gov_subsidy_get_daily_transaction_summary(client: Client) {
    val answer = client.govSubsidy.getDailyTransactionSummary(
        qualificationRegionCode = 1,
        queryDate = "2026-11-21",
        queryType = "ORDER_TYPE_TRANSACTION",
    )
}

suspend fun gov_subsidy_sync_transaction(client: Client) {
    val answer = client.govSubsidy.syncTransaction(
        outTradeNo = "20261121-0001",
        mchOrderId = "10028001",
        brand = "…",
        cateState = "CATE_STATE_REDEEM",
        discountAmount = 100,
        identityDocumentType = "ID_DOC_TYPE_ID_CARD",
        licenseNumber = "…",
        mchName = "…",
        orderAmount = 100,
        qualificationRegionCode = 1,
        receiveRegionCode = "…",
        sellerName = "…",
        transactionTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun gov_subsidy_cancel_zhejiang_auth_code(client: Client) {
    val answer = client.govSubsidy.cancelZhejiangAuthCode(
        credFrozenNo = "…",
        spSerialNo = "…",
        authCode = "…",
        reqSsn = "…",
        transDate = "2026-11-21",
        transTime = "…",
    )
}

suspend fun gov_subsidy_commit_zhejiang_auth_code(client: Client) {
    val answer = client.govSubsidy.commitZhejiangAuthCode(
        credFrozenNo = "…",
        spSerialNo = "…",
        authCode = "…",
        reqSsn = "…",
        transDate = "2026-11-21",
        transTime = "…",
    )
}

suspend fun gov_subsidy_issue_zhejiang_auth_code(client: Client) {
    val answer = client.govSubsidy.issueZhejiangAuthCode(
        name = "…",
        categoryId = "10028001",
        certNo = "…",
        addCode = "…",
        certType = "1",
        mobile = "…",
        reqSsn = "…",
    )
}

suspend fun gov_subsidy_refund_zhejiang_auth_code(client: Client) {
    val answer = client.govSubsidy.refundZhejiangAuthCode(
        credFrozenNo = "…",
        spSerialNo = "…",
        authCode = "…",
        reqSsn = "…",
        transDate = "2026-11-21",
        transTime = "…",
    )
}

suspend fun gov_subsidy_try_zhejiang_auth_code(client: Client) {
    val answer = client.govSubsidy.tryZhejiangAuthCode(
        mchntNo = "…",
        spSerialNo = "…",
        termNo = "…",
        authCode = "…",
        category = "…",
        countyCode = "…",
    )
}

suspend fun gov_subsidy_get_zhejiang_goods(client: Client) {
    val answer = client.govSubsidy.getZhejiangGoods(reqSsn = "…")
}

suspend fun gov_subsidy_confirm_zhejiang_multi_category_qualifications(client: Client) {
    val answer = client.govSubsidy.confirmZhejiangMultiCategoryQualifications(
        reqSsn = "…",
    )
}

suspend fun gov_subsidy_update_zhejiang_qualification(client: Client) {
    val answer = client.govSubsidy.updateZhejiangQualification(
        name = "…",
        certNo = "…",
        cateCode = "…",
        reqSsn = "…",
        tel = "…",
    )
}

suspend fun gov_subsidy_claim_zhejiang_qualification(client: Client) {
    val answer = client.govSubsidy.claimZhejiangQualification(
        name = "…",
        certNo = "…",
        cateCode = "…",
        reqSsn = "…",
        tel = "…",
    )
}

suspend fun gov_subsidy_list_zhejiang_qualifications(client: Client) {
    val answer = client.govSubsidy.listZhejiangQualifications(certNo = "…", reqSsn = "…")
}

suspend fun gov_subsidy_sync_zhejiang_qualifications(client: Client) {
    val answer = client.govSubsidy.syncZhejiangQualifications()
}

suspend fun gov_subsidy_lock_zhejiang_sn_code(client: Client) {
    val answer = client.govSubsidy.lockZhejiangSnCode(
        createUser = "…",
        goodsBarCode = "…",
        goodsName = "…",
        goodsType = "…",
        orderPrice = "…",
        province = "…",
        reqSsn = "…",
        reqTime = "…",
        sellOrderid = "…",
        sn = "…",
        transOrderid = "…",
    )
}

suspend fun gov_subsidy_get_zhejiang_sn_code(client: Client) {
    val answer = client.govSubsidy.getZhejiangSnCode(
        goodsBarCode = "…",
        goodsType = "…",
        province = "…",
        reqSsn = "…",
        reqTime = "…",
        sn = "…",
    )
}

suspend fun gov_subsidy_unlock_zhejiang_sn_code(client: Client) {
    val answer = client.govSubsidy.unlockZhejiangSnCode(
        createUser = "…",
        goodsBarCode = "…",
        goodsName = "…",
        goodsType = "…",
        orderPrice = "…",
        oriPayOrderid = "…",
        province = "…",
        reqSsn = "…",
        reqTime = "…",
        sellOrderid = "…",
        sn = "…",
        transOrderid = "…",
    )
}
