package io.github.wechatpaysdk

/** Texts that nobody means well with, for the tests that hand them to everything. */
internal val HOSTILE =
    listOf(
        "",
        " ",
        "\u0000",
        "\r\nX-Injected: 1",
        "../../v3/certificates?a=b#c",
        "%00%2e%2e",
        "\uD800",
        "\uFEFF\u202E𝄞",
        "null",
        "{\"a\":",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        "http://[::1",
        "file:///etc/passwd",
        "x".repeat(1 shl 20),
    )
