"""Lists that come in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, Literal, NamedTuple, TypeVar

from ._model import Model

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

Item = TypeVar("Item")


class Page(Model, Generic[Item]):
    """One page of a list."""

    def auto_paging(self) -> AutoPaging[Item]:
        """Returns all items from this page on, asking for further pages as they are needed.

        Use it with `for`, or with `async for` when the page came from an `AsyncClient`.
        """
        return AutoPaging(self)


class AutoPaging(Generic[Item]):
    """The items of a page and of all pages after it."""

    __slots__ = ("_page",)

    def __init__(self, page: Page[Item]) -> None:
        self._page = page

    def __iter__(self) -> Iterator[Item]:
        page: Any = self._page
        while page is not None:
            if not isinstance(page, Page):
                page.close()
                message = "use `async for`: this page came from an AsyncClient"
                raise TypeError(message)
            yield from page._pager.items(page)
            page = page._pager.next(page)

    async def __aiter__(self) -> AsyncIterator[Item]:
        page: Any = self._page
        while page is not None:
            for item in page._pager.items(page):
                yield item
            coming = page._pager.next(page)
            page = None if coming is None else await coming


class Paging(NamedTuple):
    """How an operation is asked for its next page."""

    style: Literal["offset", "page_from_zero", "page_from_one", "cursor"]
    position: str
    items: str
    size: str = ""
    total: str = ""
    next: str = ""

    def after(self, arguments: Mapping[str, Any], answer: Mapping[str, Any]) -> object:
        """Returns the position of the page after `answer`; `None` after the last one."""
        position = arguments.get(self.position)
        if self.style == "cursor":
            cursor = answer.get(self.next)
            return cursor if cursor and cursor != position else None
        items = answer.get(self.items)
        if not items:
            return None
        if self.style == "offset":
            following = seen = int(position or 0) + len(items)
        else:
            first = 0 if self.style == "page_from_zero" else 1
            following = int(first if position is None else position) + 1
            size = arguments.get(self.size) or answer.get(self.size) or len(items)
            seen = (following - first) * int(size)
        total = answer.get(self.total)
        return following if total is None or seen < int(total) else None


class Pager:
    """What a page remembers of the call that brought it."""

    __slots__ = ("_again", "_arguments", "_paging")

    def __init__(
        self, paging: Paging, arguments: dict[str, Any], again: Callable[..., Any]
    ) -> None:
        self._paging = paging
        self._arguments = arguments
        self._again = again

    def items(self, page: Model) -> list[Any]:
        """Returns the items of `page`."""
        return page.__dict__.get(self._paging.items) or []

    def next(self, page: Model) -> Any:
        """Asks for the page after `page`; `None` after the last one."""
        position = self._paging.after(self._arguments, page.__dict__)
        if position is None:
            return None
        return self._again(**{**self._arguments, self._paging.position: position})
