//! Uploaded pictures and videos: the same bytes get the same id.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Call, Reply, State};
use crate::crypto;
use crate::refusal::Refusal;

/// File names by digest.
pub(crate) type Media = BTreeMap<String, String>;

pub(crate) fn serve(state: &mut State, call: &Call<'_>) -> Option<Result<Reply, Refusal>> {
    let file = call.file?;
    if file.len() > 2 << 20 && call.operation != "media.upload_video" {
        return Some(Err(Refusal::parameter(
            "body",
            "/file",
            &json!(file.len()),
            "图片大小不能超过2M (at most 2 MB)",
        )));
    }
    let digest = crypto::sha256_hex(file);
    let name = call.body["filename"].as_str().unwrap_or_default();
    state.media.insert(digest.clone(), name.to_owned());
    let body = match call.operation {
        "media.upload_marketing_image" => {
            json!({"media_url": format!("https://wxpaylogo.qpic.cn/wxpaylogo/{digest}/0")})
        }
        _ => json!({"media_id": digest}),
    };
    Some(Ok(body.into()))
}
