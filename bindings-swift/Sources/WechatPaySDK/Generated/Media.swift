// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Uploads of images and videos (图片视频上传).
public struct Media: Sendable {
    let client: Client
}

extension Client {
    /// Uploads of images and videos (图片视频上传).
    public var media: Media { Media(client: self) }
}

extension Media {
    /// Upload an image (图片上传).
    ///
    /// For applications and complaints: JPG, BMP or PNG of at most 2 MB; gives a `media_id`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 文件名称. With an extension that fits the content. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadImage(
        file: Data,
        filename: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("media.upload_image", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadImage(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("media.upload_image", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Upload a video (视频上传).
    ///
    /// For applications: AVI, WMV, MPEG, MP4, MOV, MKV, FLV, F4V, M4V or RMVB of at most 5 MB; gives a `media_id`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 文件名称. With an extension that fits the content. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadVideo(
        file: Data,
        filename: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadVideoResponse {
        var call = Call("media.upload_video", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadVideo(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadVideoResponse {
        var call = Call("media.upload_video", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Upload an image for marketing (图片上传（营销专用）).
    ///
    /// For coupons and activities: JPG, BMP or PNG of at most 2 MB; gives a `media_url`.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 文件名称. With an extension that fits the content. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadMarketingImage(
        file: Data,
        filename: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadMarketingImageResponse {
        var call = Call("media.upload_marketing_image", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadMarketingImage(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadMarketingImageResponse {
        var call = Call("media.upload_marketing_image", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }
}

extension Media {
    /// `UploadImageResponse`.
    public struct UploadImageResponse: Model {
        /// 媒体文件标识ID. What applications and complaints take. At most 512 characters.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}

extension Media {
    /// `UploadMarketingImageResponse`.
    public struct UploadMarketingImageResponse: Model {
        /// 媒体文件URL地址. What marketing operations take. At most 256 characters.
        public var mediaUrl: String

        enum CodingKeys: String, CodingKey {
            case mediaUrl = "media_url"
        }
    }
}

extension Media {
    /// `UploadVideoResponse`.
    public struct UploadVideoResponse: Model {
        /// 媒体文件标识Id. What applications and complaints take. At most 512 characters.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}
