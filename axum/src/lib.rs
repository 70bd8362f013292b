//! The address that WeChat Pay notifies, in axum:
//!
//! ```no_run
//! use axum::Router;
//! use wechatpay_sdk::{BoxError, Client, NotificationHandler};
//!
//! # fn example(client: Client) -> Router {
//! let handler = NotificationHandler::new(client, |notification| async move {
//!     println!("{} {}", notification.event_type, notification.id);
//!     Ok::<_, BoxError>(())
//! });
//! Router::new().route("/wechatpay/notify", wechatpay_axum::notifications(handler))
//! # }
//! ```
//!
//! The body is taken as it came, at most 1 MiB of it; no layer before this route may have parsed it. What is answered,
//! and what is remembered, is [`NotificationHandler`]'s business.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use axum::routing::{MethodRouter, post};
use wechatpay_sdk::{Acknowledgement, NotificationHandler};

/// A route that takes notifications.
pub fn notifications<S>(handler: NotificationHandler) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    post(move |request: Request| async move { response(take(&handler, request).await) })
}

async fn take(handler: &NotificationHandler, request: Request) -> Acknowledgement {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, NotificationHandler::MAX_BODY).await else {
        return NotificationHandler::too_large();
    };
    // What is not text cannot be one of the headers that are read.
    let headers = head.headers.iter();
    let headers = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    handler.handle(headers, &body).await
}

fn response(Acknowledgement { status, body, .. }: Acknowledgement) -> Response {
    let answer = Response::builder().status(status);
    let answer =
        if body.is_empty() { answer } else { answer.header(CONTENT_TYPE, "application/json") };
    // It fails for a status that is none alone.
    answer.body(Body::from(body)).unwrap_or_default()
}
