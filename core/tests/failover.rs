//! Two gateways on this machine: one fails and returns.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]
#![cfg(feature = "http")]

mod support;

use std::net::TcpListener;
use std::time::Duration;

use serde_json::json;
use support::server::{Server, Turn};
use support::{client_of, signed};
use wechatpay_sdk::{Client, Error, Phase, Response};

const GET: &str = "pay_gift.get_activity";
const POST: &str = "pay_gift.terminate_activity";

fn answers(count: usize) -> impl Iterator<Item = Turn> {
    (0..count).map(|_| Turn::Answer(signed(200, b"{}")))
}

fn client(first: &str, standby: &str) -> Client {
    client_of(first).standby_url(standby).build().unwrap()
}

async fn call(client: &Client, operation: &str) -> Result<Response, Error> {
    client.call(operation, json!({"activity_id": "1"})).await
}

/// Nobody listens there.
fn nowhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

#[tokio::test]
async fn what_does_not_reach_the_first_host_is_done_by_the_standby() {
    let standby = Server::start(answers(2).collect());
    let client = client(&nowhere(), &standby.url);
    call(&client, POST).await.unwrap();
    call(&client, POST).await.unwrap();
    assert_eq!(standby.requests().len(), 2);
}

#[tokio::test]
async fn what_may_have_arrived_is_not_sent_to_the_other_host() {
    let first = Server::start(vec![Turn::Close]);
    let standby = Server::start(answers(1).collect());
    let client = client(&first.url, &standby.url);
    let Err(Error::Transport(error)) = call(&client, POST).await else { panic!() };
    assert_eq!((error.phase, error.may_have_arrived), (Phase::Read, true));
    assert!(standby.requests().is_empty());
    call(&client, GET).await.unwrap();
    assert_eq!((first.requests().len(), standby.requests().len()), (1, 1));
}

#[tokio::test]
async fn a_silent_host_counts_as_one_that_is_not_reached() {
    let first = Server::start(vec![Turn::Silence]);
    let standby = Server::start(answers(2).collect());
    let client = client_of(&first.url).standby_url(&standby.url);
    let client = client.read_timeout(Duration::from_millis(700)).build().unwrap();
    call(&client, GET).await.unwrap();
    call(&client, POST).await.unwrap();
    assert_eq!((first.requests().len(), standby.requests().len()), (1, 2));
}

#[tokio::test]
async fn a_few_requests_look_for_the_first_host_until_it_is_back() {
    let first = [Turn::Close, Turn::Close].into_iter().chain(answers(4));
    let first = Server::start(first.collect());
    let standby = Server::start(answers(200).collect());
    let client = client(&first.url, &standby.url);
    // The first one switches; of the others each twentieth goes to the first host, and fails there once.
    for _ in 0..=4 * 20 {
        call(&client, GET).await.unwrap();
    }
    assert_eq!(first.requests().len(), 5);
    assert_eq!(standby.requests().len(), 1 + 4 * 19 + 1);
    call(&client, POST).await.unwrap();
    assert_eq!(first.requests().len(), 6);
}

#[tokio::test]
async fn what_cannot_be_repeated_never_looks_for_the_first_host() {
    let first = Server::start([Turn::Close].into_iter().chain(answers(1)).collect());
    let standby = Server::start(answers(60).collect());
    let client = client(&first.url, &standby.url);
    assert!(call(&client, POST).await.is_err());
    for _ in 0..50 {
        call(&client, POST).await.unwrap();
    }
    assert_eq!((first.requests().len(), standby.requests().len()), (1, 50));
}
