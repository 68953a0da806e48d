"""A cache of arrays that evicts the least recently used ones when it exceeds its size in bytes."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    """Anything that knows its size in bytes."""

    @property
    def nbytes(self) -> int: ...


T = TypeVar("T", bound=Sized)


class ArrayCache(Generic[T]):
    """Arrays by key, limited to `limit_mb`; thread-safe."""

    def __init__(self, limit_mb: int) -> None:
        self._limit = limit_mb << 20
        self._held: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = threading.Lock()
        self.nbytes = 0

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The value for `key`, created and stored if missing."""
        with self._lock:
            found = self._held.get(key)
            if found is not None:
                self._held.move_to_end(key)
                return found
        found = make()
        with self._lock:
            if key not in self._held:
                self._held[key] = found
                self.nbytes += found.nbytes
            while self.nbytes > self._limit:
                _, oldest = self._held.popitem(last=False)
                self.nbytes -= oldest.nbytes
        return found

    def clear(self) -> None:
        """Empty the cache."""
        with self._lock:
            self._held.clear()
            self.nbytes = 0
