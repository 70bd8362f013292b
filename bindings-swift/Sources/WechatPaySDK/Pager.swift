/// Every item of every page: `for try await coupon in client.cashCoupon.listCouponsPager(…)`.
///
/// A page is asked for when its first item is; starting over starts at the first page again.
public struct Pager<Item: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item

    let call: Call
    let position: String
    let style: PagerStyle
    let load: @Sendable (Call) async throws -> Page<Item>

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        private let pager: Pager
        private var call: Call
        private var items: [Item] = []
        private var index = 0
        private var number: Int
        private var seen: Int
        private var last = false

        init(_ pager: Pager) {
            self.pager = pager
            call = pager.call
            number = call.arguments.values[pager.position] as? Int ?? pager.style.first
            seen = pager.style == .offset ? number : 0
        }

        public mutating func next() async throws -> Item? {
            while index == items.count {
                if last { return nil }
                try await turn()
            }
            defer { index += 1 }
            return items[index]
        }

        private mutating func turn() async throws {
            if pager.style != .cursor { call.set(pager.position, number) }
            let page = try await pager.load(call)
            (items, index) = (page.items, 0)
            seen += items.count
            switch pager.style {
            case .offset: number = seen
            case .page: number += 1
            case .cursor:
                let before = call.arguments.values[pager.position] as? String
                last = page.next == nil || page.next == "" || page.next == before
                call.set(pager.position, page.next)
                return
            }
            last = items.isEmpty || page.total.map { seen >= $0 } ?? false
        }
    }
}

extension Pager {
    init<Response: Decodable>(
        _ client: Client,
        _ call: Call,
        _ position: String,
        _ style: PagerStyle,
        page: @escaping @Sendable (Response) -> Page<Item>
    ) {
        self.init(call: call, position: position, style: style) { page(try await client.answer(to: $0)) }
    }
}

/// How the position of a page is told.
enum PagerStyle: Equatable, Sendable {
    case offset
    case page(from: Int)
    case cursor

    var first: Int { if case .page(let first) = self { first } else { 0 } }
}

/// What the pager needs to know of a page.
struct Page<Item: Sendable>: Sendable {
    let items: [Item]
    let total: Int?
    let next: String?
}
