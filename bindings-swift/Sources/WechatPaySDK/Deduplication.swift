/// Remembers which notifications were dealt with: the same one may come many times, to any of your processes.
///
/// What its functions throw is answered so that the notification comes again.
public protocol Deduplication: Sendable {
    /// Claims a notification. When nothing is heard of it for `ttl`, whoever claimed it is taken for lost, and it is
    /// ``Claim/new`` again.
    func claim(_ id: String, ttl: Duration) async throws -> Claim

    /// It was dealt with: ``Claim/done`` from now on.
    func done(_ id: String) async throws

    /// It was not dealt with: ``Claim/new`` from now on, unless somebody else has claimed it meanwhile or is done.
    func release(_ id: String) async throws
}

/// How far a notification is.
public enum Claim: Sendable {
    /// It is yours to deal with.
    case new
    /// Somebody is dealing with it.
    case inProgress
    /// It was dealt with.
    case done
}

/// For a single process: forgets what was dealt with after `remembered` (WeChat Pay tries for 24 hours), and the
/// oldest when there are more than `capacity`.
public actor InMemoryDeduplication: Deduplication {
    private struct Entry {
        let claim: Claim
        let until: ContinuousClock.Instant
        let turn: Int
    }

    private let capacity: Int
    private let remembered: Duration
    private var entries: [String: Entry] = [:]
    /// Oldest first, from `first` on; what was claimed or marked again since then has a newer turn elsewhere.
    private var order: [(id: String, turn: Int)] = []
    private var first = 0
    private var turn = 0

    public init(capacity: Int = 10_000, remembered: Duration = .seconds(24 * 60 * 60)) {
        self.capacity = max(capacity, 1)
        self.remembered = remembered
    }

    public func claim(_ id: String, ttl: Duration) -> Claim {
        if let known = entries[id], known.until > .now { return known.claim }
        put(id, .inProgress, ttl)
        return .new
    }

    public func done(_ id: String) { put(id, .done, remembered) }

    public func release(_ id: String) {
        if entries[id]?.claim == .inProgress { entries[id] = nil }
    }

    private func put(_ id: String, _ claim: Claim, _ ttl: Duration) {
        turn += 1
        // A year is for ever, and no sum of it overflows.
        entries[id] = Entry(claim: claim, until: .now + min(ttl, .seconds(366 * 24 * 60 * 60)), turn: turn)
        order.append((id, turn))
        while entries.count > capacity {
            let oldest = order[first]
            first += 1
            if isCurrent(oldest) { entries[oldest.id] = nil }
        }
        if order.count / 2 > capacity {
            order = order[first...].filter(isCurrent)
            first = 0
        }
    }

    private func isCurrent(_ place: (id: String, turn: Int)) -> Bool { entries[place.id]?.turn == place.turn }
}
