import Foundation
import WechatPaySDK
import XCTest

/// Files of any size, to and from the sandbox.
final class FileTests: XCTestCase {
    private let size = 4 << 20
    private var folder: URL!
    private var target: URL { folder.appendingPathComponent("bill.csv") }

    override func setUp() async throws {
        try await Sandbox.mend()
        try await Sandbox.forget()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("the bill of yesterday".utf8).write(to: target)
    }

    override func tearDown() async throws {
        try FileManager.default.removeItem(at: folder)
        try await Sandbox.mend()
    }

    func testArriveInChunks() async throws {
        let client = try await Sandbox.client()
        for gzip in [false, true] {
            let bill = try await bill(gzip: gzip)
            let stream = try await client.downloadStream(bill.url, hashValue: bill.digest, gzip: gzip)
            XCTAssertEqual(stream.status, 200)
            var sizes: [Int] = []
            for try await chunk in stream { sizes.append(chunk.count) }
            XCTAssertEqual(sizes.reduce(0, +), size)
            XCTAssertEqual(sizes.max(), 256 << 10)
        }
    }

    func testAreSaved() async throws {
        let client = try await Sandbox.client()
        let bill = try await bill(gzip: true)
        let stream = try await client.downloadStream(bill.url, hashValue: bill.digest, gzip: true)
        try await stream.save(to: target)
        let whole = try await client.download(bill.url, hashValue: bill.digest, gzip: true)
        XCTAssertEqual(try Data(contentsOf: target), whole)
        XCTAssertEqual(try listed(), ["bill.csv"])
    }

    func testAreNotSavedWhereSomethingIsWrong() async throws {
        let client = try await Sandbox.client()
        let good = try await bill()
        let wrong = String(repeating: "0", count: 40)
        let target = target
        try await expect(SignatureError.self) {
            try await client.downloadStream(good.url, hashValue: wrong).save(to: target)
        }
        try await expect(SignatureError.self) {
            for try await _ in try await client.downloadStream(good.url, hashValue: wrong) {}
        }
        try await Sandbox.fault("truncated")
        try await expect(TransportError.self) { try await client.downloadStream(good.url).save(to: target) }
        let bomb = try await bill(size: 32 << 20, gzip: true, zeros: true)
        try await expect(TransportError.self) {
            try await client.downloadStream(bomb.url, gzip: true).save(to: target)
        }
        let nowhere = target.appendingPathComponent("such")
        try await expect(InvalidRequest.self) { try await client.downloadStream(good.url).save(to: nowhere) }
        XCTAssertEqual(try Data(contentsOf: target), Data("the bill of yesterday".utf8))
        XCTAssertEqual(try listed(), ["bill.csv"])
    }

    func testEndWhenNobodyWantsMoreOfThem() async throws {
        let client = try await Sandbox.client()
        let bill = try await bill()
        for try await chunk in try await client.downloadStream(bill.url) {
            XCTAssertEqual(chunk.count, 256 << 10)
            break
        }
        let stream = try await client.downloadStream(bill.url)
        stream.close()
        try await expect(CancellationError.self) { try await stream.data() }
        let target = target
        let saving = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await client.downloadStream(bill.url).save(to: target)
        }
        try await expect(CancellationError.self) { try await saving.value }
        let whole = try await client.download(bill.url)
        XCTAssertEqual(whole.count, size)
    }

    func testComeFromOperationsToo() async throws {
        let client = try await Sandbox.client()
        let whole = try await client.complaints.downloadImage(mediaId: "1")
        let streamed = try await client.complaints.downloadImageStream(mediaId: "1").data()
        XCTAssertEqual(streamed, whole)
    }

    func testAreSentFromTheirURL() async throws {
        let client = try await Sandbox.client()
        let source = folder.appendingPathComponent("投诉.png")
        try Data(repeating: 7, count: size).write(to: source)
        try await client.complaints.uploadImage(file: source)
        try await client.call("complaints.upload_image", file: source)
        for record in try await Sandbox.records() {
            let message = record["verdict"]?["signed_message"]?.string ?? ""
            XCTAssertTrue(message.contains("\"filename\":\"投诉.png\""), message)
        }
        try FileManager.default.removeItem(at: source)
        try await expect(InvalidRequest.self) { try await client.complaints.uploadImage(file: source) }
    }

    private func bill(size: Int? = nil, gzip: Bool = false, zeros: Bool = false) async throws -> (
        url: String, digest: String
    ) {
        let wanted: JSON = ["size": .integer(size ?? self.size), "gzip": .boolean(gzip), "zeros": .boolean(zeros)]
        let made = try await Sandbox.control("POST", "file", wanted)
        return (made["download_url"]!.string!, made["hash_value"]!.string!)
    }

    private func listed() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }
}
