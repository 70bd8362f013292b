import Foundation

extension Client {
    /// Bills, row by row.
    public var bills: Bills { Bills(client: self) }
}

/// Bills: applied for, downloaded, verified and read, row by row, whatever their size.
///
/// ```swift
/// let bill = try await client.bills.trade(billDate: "2026-11-20")
/// for try await row in bill { print(row.tradeTime, row.outTradeNo, row.total ?? 0) }
/// ```
public struct Bills: Sendable {
    let client: Client

    /// Payments and refunds of a day: `2026-11-20`. An ``ApiError`` with `NO_STATEMENT_EXIST`: there were none.
    public func trade(
        billDate: String,
        billType: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Lines<TradeRow> {
        var arguments = Arguments(["bill_date": billDate])
        arguments.set("bill_type", billType)
        arguments.set("sub_mchid", subMchid)
        return Lines(try await open("trade", arguments, options), "row")
    }

    /// What came into an account on a day and left it.
    public func fundFlow(
        billDate: String,
        accountType: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Lines<FundFlowRow> {
        var arguments = Arguments(["bill_date": billDate])
        arguments.set("account_type", accountType)
        return Lines(try await open("fund_flow", arguments, options), "row")
    }

    /// Any kind of bill (`trade`, `fund_flow`, `sub_merchant_fund_flow`, `all_sub_merchants_fund_flow`,
    /// `profit_sharing`, `withdrawal`), with the arguments of its operation. A row is an object by the English names
    /// of columns; amounts in fen.
    public func open(
        _ kind: String,
        _ arguments: [String: JSON],
        options: CallOptions = CallOptions()
    ) async throws -> Lines<JSON> {
        Lines(try await open(kind, Arguments(arguments), options), "row")
    }

    /// A bill that was downloaded before, compressed or not. There is nothing to verify it with.
    public func read(_ kind: String, _ bytes: Data) async throws -> Lines<JSON> {
        Lines(try await client.open("sdk.bill_file", Arguments(["kind": kind]), bytes), "row")
    }

    /// Saves a bill as CSV with English names of columns, amounts in fen and times as RFC 3339.
    public func saveCsv(
        _ kind: String,
        _ arguments: [String: JSON],
        to url: URL,
        options: CallOptions = CallOptions()
    ) async throws {
        try await open(kind, Arguments(arguments), options, format: "csv").save(to: url)
    }

    /// Compares the trade bill of a day (with the arguments of `bill.get_trade_bill`) with the orders and refunds of
    /// one's own books.
    public func reconcile(
        _ arguments: [String: JSON],
        with local: some Sequence<LocalOrder>,
        options: CallOptions = CallOptions()
    ) async throws -> Lines<Difference> {
        var input = Arguments(["arguments": arguments])
        input.set("options", options)
        var books = ""
        for order in local { books += try text(of: order) + "\n" }
        return Lines(try await client.open("sdk.reconcile", input, Data(books.utf8)), nil)
    }

    private func open(
        _ kind: String,
        _ arguments: Arguments,
        _ options: CallOptions,
        format: String? = nil
    ) async throws -> FileStream {
        var input = Arguments(["kind": kind])
        input.set("arguments", arguments)
        input.set("format", format)
        input.set("options", options)
        return try await client.open("sdk.bill", input)
    }
}

/// Rows of a bill, or differences, as they come; each is fetched when it is asked for, and only once. What is not the
/// announced file ends with a ``SignatureError`` before its last row.
public final class Lines<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    private let file: FileStream
    private let member: String?
    private let last = Last()

    init(_ file: FileStream, _ member: String?) {
        self.file = file
        self.member = member
    }

    /// Totals or counts: the last line, when all before it were read.
    public var summary: JSON? { get async { await last.value } }

    /// Ends the download.
    public func close() { file.close() }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(lines: self) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        private let lines: Lines
        private var chunks: FileStream.AsyncIterator
        private var rest = Data()
        private var whole: [Data] = []

        init(lines: Lines) {
            self.lines = lines
            chunks = lines.file.makeAsyncIterator()
        }

        public mutating func next() async throws -> Element? {
            while true {
                while let line = whole.popLast() {
                    if let element = try await lines.parse(line) { return element }
                }
                guard let chunk = try await chunks.next() else { return nil }
                rest += chunk
                var parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                rest = Data(parts.removeLast())
                whole = parts.reversed().map { Data($0) }
            }
        }
    }

    private func parse(_ line: Data) async throws -> Element? {
        let decoder = JSONDecoder()
        if line.starts(with: Data(#"{"summary":"#.utf8)) {
            await last.set(try decoder.decode([String: JSON].self, from: line)["summary"])
            return nil
        }
        guard let member else { return try decoder.decode(Element.self, from: line) }
        return try decoder.decode([String: Element].self, from: line)[member]
    }

    private actor Last {
        private(set) var value: JSON?
        func set(_ value: JSON?) { self.value = value }
    }
}
