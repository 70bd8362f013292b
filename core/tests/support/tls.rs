//! A gateway behind TLS, with a certificate of its own making, that gives the same answer to everybody.

use std::sync::{Arc, Mutex};

use rcgen::{CertificateParams, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, version};
use wechatpay_sdk::HttpResponse;

/// Listens until the test's runtime ends.
pub(crate) struct TlsServer {
    pub(crate) port: u16,
    /// The certificate, which vouches for itself: PEM.
    pub(crate) certificate: String,
    /// `HTTP/2 POST /v3/…` of each request.
    requests: Arc<Mutex<Vec<String>>>,
}

impl TlsServer {
    /// `protocols` are offered (ALPN); `edit` changes the certificate for `localhost`.
    pub(crate) async fn start(
        protocols: &[&str],
        answer: HttpResponse,
        edit: impl FnOnce(&mut CertificateParams),
    ) -> Self {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        edit(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let provider = Arc::new(aws_lc_rs::default_provider());
        let versions = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&version::TLS13, &version::TLS12]);
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let chain = vec![certificate.der().clone()];
        let mut config =
            versions.unwrap().with_no_client_auth().with_single_cert(chain, key).unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();

        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Who does not trust the certificate is gone by now.
                let Ok(stream) = acceptor.accept(stream).await else { continue };
                let (seen, answer) = (Arc::clone(&seen), answer.clone());
                tokio::spawn(async move {
                    match stream.get_ref().1.alpn_protocol() {
                        Some(b"h2") => two(stream, &answer, &seen).await,
                        _ => one(stream, &answer, &seen).await,
                    }
                });
            }
        });
        Self { port, certificate: certificate.pem(), requests }
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// A proxy that connects to wherever it is told; returns its URL, and what it was told.
pub(crate) async fn proxy() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&told);
    tokio::spawn(async move {
        while let Ok((mut inside, _)) = listener.accept().await {
            let head = head(&mut inside).await;
            let target = head.split(' ').nth(1).unwrap().replace("localhost", "127.0.0.1");
            seen.lock().unwrap().push(head);
            tokio::spawn(async move {
                let mut outside = TcpStream::connect(target).await.unwrap();
                inside.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                let _ = copy_bidirectional(&mut inside, &mut outside).await;
            });
        }
    });
    (url, told)
}

async fn two(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: &HttpResponse,
    seen: &Arc<Mutex<Vec<String>>>,
) {
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    while let Some(Ok((request, respond))) = connection.accept().await {
        tokio::spawn(answer_two(request, respond, answer.clone(), Arc::clone(seen)));
    }
}

/// Beside the connection, which brings the body.
async fn answer_two(
    request: http::Request<h2::RecvStream>,
    mut respond: h2::server::SendResponse<bytes::Bytes>,
    answer: HttpResponse,
    seen: Arc<Mutex<Vec<String>>>,
) {
    let mut line = format!("{:?} {} {}", request.version(), request.method(), request.uri().path());
    let told = request.headers().get("content-length").cloned();
    let (mut body, mut length) = (request.into_body(), 0);
    while let Some(Ok(piece)) = body.data().await {
        length += piece.len();
        body.flow_control().release_capacity(piece.len()).unwrap();
    }
    if length > 0 {
        line += &format!(" {length} of {}", told.unwrap().to_str().unwrap());
    }
    seen.lock().unwrap().push(line);
    let mut head = http::Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        head = head.header(name, value);
    }
    let mut body = respond.send_response(head.body(()).unwrap(), false).unwrap();
    body.send_data(answer.body.into(), true).unwrap();
}

async fn one(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: &HttpResponse,
    seen: &Mutex<Vec<String>>,
) {
    let head = head(&mut stream).await;
    let mut words = head.split([' ', '\r']);
    let (method, target, version) = (words.next(), words.next(), words.next());
    seen.lock().unwrap().push([version, method, target].map(Option::unwrap_or_default).join(" "));
    let mut text = format!("HTTP/1.1 {} X\r\nConnection: close\r\n", answer.status);
    for (name, value) in &answer.headers {
        text += &format!("{name}: {value}\r\n");
    }
    text += &format!("Content-Length: {}\r\n\r\n", answer.body.len());
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.write_all(&answer.body).await;
    let _ = stream.shutdown().await;
}

/// Up to the empty line; the requests of these tests have no body.
async fn head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8(head).unwrap()
}
