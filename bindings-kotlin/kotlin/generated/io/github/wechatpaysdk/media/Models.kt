// Generated from api/media.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.media

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `UploadImageResponse`.
 */
public class UploadImageResponse(json: JsonObject) : Model(json) {

    /** 媒体文件标识ID. What applications and complaints take. At most 512 characters. */
    public val mediaId: String get() = json["media_id"].text()
}

/**
 * `UploadMarketingImageResponse`.
 */
public class UploadMarketingImageResponse(json: JsonObject) : Model(json) {

    /** 媒体文件URL地址. What marketing operations take. At most 256 characters. */
    public val mediaUrl: String get() = json["media_url"].text()
}

/**
 * `UploadVideoResponse`.
 */
public class UploadVideoResponse(json: JsonObject) : Model(json) {

    /** 媒体文件标识Id. What applications and complaints take. At most 512 characters. */
    public val mediaId: String get() = json["media_id"].text()
}
