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
        private var last = false

        init(_ pager: Pager) {
            self.pager = pager
            call = pager.call
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
            let page = try await pager.load(call)
            (items, index) = (page.items, 0)
            let asked = call.arguments.values[pager.position]
            switch pager.style {
            case .offset:
                let seen = (asked as? Int ?? 0) &+ items.count
                turn(to: seen, seen, of: page.total)
            case .page(let first, let size):
                let next = (asked as? Int ?? first) &+ 1
                let size = size.flatMap { call.arguments.values[$0] as? Int } ?? items.count
                turn(to: next, (next - first) &* size, of: page.total)
            case .cursor:
                last = page.next == nil || page.next == "" || page.next == asked as? String
                call.set(pager.position, page.next)
            }
        }

        /// A page may hold less than was asked for: the last one is known by the number of all items, or by being empty.
        private mutating func turn(to position: Int, _ seen: Int, of total: Int?) {
            last = items.isEmpty || total.map { seen >= $0 } ?? false
            call.set(pager.position, position)
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
enum PagerStyle: Sendable {
    /// By the number of items before it.
    case offset
    /// By its number, from this one; `size` is the argument that says how many items one has.
    case page(from: Int, size: String?)
    /// By a token out of the page before.
    case cursor
}

/// What the pager needs to know of a page.
struct Page<Item: Sendable>: Sendable {
    let items: [Item]
    let total: Int?
    let next: String?
}
