//! A web server that keeps its connections, counts them, and gives every request the same answer.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use wechatpay_sdk::HttpResponse;

pub(crate) struct KeepAlive {
    pub(crate) url: String,
    connections: Arc<AtomicUsize>,
}

impl KeepAlive {
    pub(crate) fn start(answer: &HttpResponse) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let (count, answer) = (Arc::clone(&connections), Arc::<[u8]>::from(bytes(answer)));
        thread::spawn(move || {
            for stream in listener.incoming() {
                count.fetch_add(1, Ordering::Relaxed);
                let answer = Arc::clone(&answer);
                thread::spawn(move || serve(stream.unwrap(), &answer));
            }
        });
        Self { url, connections }
    }

    /// How many were opened.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

fn bytes(answer: &HttpResponse) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {} X\r\n", answer.status).into_bytes();
    for (name, value) in &answer.headers {
        bytes.extend(format!("{name}: {value}\r\n").into_bytes());
    }
    bytes.extend(format!("Content-Length: {}\r\n\r\n", answer.body.len()).into_bytes());
    bytes.extend(&answer.body);
    bytes
}

fn serve(mut stream: TcpStream, answer: &[u8]) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).is_ok_and(|bytes| bytes == 0) {
                return;
            }
            if line == "\r\n" {
                break;
            }
            let line = line.to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
        }
        reader.read_exact(&mut vec![0; length]).unwrap();
        if stream.write_all(answer).is_err() {
            return;
        }
    }
}
