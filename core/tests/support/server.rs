//! A web server of a few lines: each connection is one request and one prepared answer.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use wechatpay_sdk::HttpResponse;

/// What happens to a connection.
pub(crate) enum Turn {
    Answer(HttpResponse),
    /// Closed without an answer.
    Close,
    /// The head promises more than comes.
    Truncate(HttpResponse),
    /// The head promises more than comes, and the connection stays open.
    Stall(HttpResponse),
    /// Kept open in silence.
    Silence,
}

pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Plays the turns one after the other.
    pub(crate) fn start(turns: Vec<Turn>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            for turn in turns {
                let Ok((stream, _)) = listener.accept() else { return };
                seen.lock().unwrap().push(play(stream, turn));
            }
        });
        Self { url, requests }
    }

    /// Requests as text, heads and bodies.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn play(mut stream: TcpStream, turn: Turn) -> String {
    let request = read(&mut stream);
    let stalls = matches!(turn, Turn::Stall(_));
    let (answer, missing) = match turn {
        Turn::Answer(answer) => (answer, 0),
        Turn::Truncate(answer) | Turn::Stall(answer) => (answer, 10),
        Turn::Close => return request,
        Turn::Silence => {
            keep(stream);
            return request;
        }
    };
    let mut head = format!("HTTP/1.1 {} X\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Length: {}\r\n\r\n", answer.body.len() + missing);
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(&answer.body);
    if stalls {
        keep(stream);
    } else {
        let _ = stream.shutdown(Shutdown::Write);
    }
    request
}

fn keep(stream: TcpStream) {
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(60));
        drop(stream);
    });
}

fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let lines = head.lines().filter_map(|line| line.split_once(':'));
            let mut lengths = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
            let length = lengths.next().map_or(0, |(_, value)| value.trim().parse().unwrap());
            if body.len() >= length {
                return text;
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return text,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}
