"""A cache of arrays that forgets what was not used for longest when it holds too many bytes."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    """What knows how many bytes it holds."""

    @property
    def nbytes(self) -> int: ...


T = TypeVar("T", bound=Sized)


class ArrayCache(Generic[T]):
    """Arrays by key, at most `limit_mb` of them; safe on any thread."""

    def __init__(self, limit_mb: int) -> None:
        self._limit = limit_mb << 20
        self._held: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = threading.Lock()
        self.nbytes = 0

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What is kept under `key`; made and kept if it is not there."""
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
        """Forget everything."""
        with self._lock:
            self._held.clear()
            self.nbytes = 0
