// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Media (图片视频上传).
public struct Media: Sendable {
    let client: Client
}

extension Client {
    /// Media (图片视频上传).
    public var media: Media { Media(client: self) }
}

extension Media {
    /// Upload marketing image (图片上传（营销专用）).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557233)
    ///
    /// - Parameters:
    ///   - file: 文件内容. The bytes of the file; their digest is computed for you.
    ///   - filename: 文件名称. at most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED; 500 SYSTEM_ERROR.
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

    /// Upload image (图片上传).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760432)
    ///
    /// - Parameters:
    ///   - file: 文件内容. The bytes of the file; their digest is computed for you.
    ///   - filename: 文件名称. at most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
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

    /// Upload video (视频上传).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
    ///
    /// - Parameters:
    ///   - file: 文件内容. The bytes of the file; their digest is computed for you.
    ///   - filename: 文件名称. at most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
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
}

extension Media {
    /// `UploadImageResponse`.
    public struct UploadImageResponse: Model {
        /// 媒体文件标识ID. at most 512 characters.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}

extension Media {
    /// `UploadMarketingImageResponse`.
    public struct UploadMarketingImageResponse: Model {
        /// 媒体文件URL地址. at most 256 characters.
        public var mediaUrl: String

        enum CodingKeys: String, CodingKey {
            case mediaUrl = "media_url"
        }
    }
}

extension Media {
    /// `UploadVideoResponse`.
    public struct UploadVideoResponse: Model {
        /// 媒体文件标识Id. at most 512 characters.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}
