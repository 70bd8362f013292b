@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun bank_directory_list_provinces(client: Client) {
    val answer = client.bankDirectory.listProvinces()
}

suspend fun bank_directory_list_cities(client: Client) {
    val answer = client.bankDirectory.listCities(provinceCode = 1)
}

suspend fun bank_directory_list_corporate_banks(client: Client) {
    client.bankDirectory.listCorporateBanksPaginated(limit = 20).collect { println(it) }
}

suspend fun bank_directory_list_personal_banks(client: Client) {
    client.bankDirectory.listPersonalBanksPaginated(limit = 20).collect { println(it) }
}

suspend fun bank_directory_list_banks_by_account_number(client: Client) {
    val answer = client.bankDirectory.listBanksByAccountNumber(accountNumber = "…")
}

suspend fun bank_directory_list_branches(client: Client) {
    client.bankDirectory.listBranchesPaginated(
        bankAliasCode = "…",
        limit = 20,
        cityCode = 1,
    ).collect { println(it) }
}
