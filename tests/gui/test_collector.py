import gc
import threading

from pytestqt.qtbot import QtBot

from paperdesk.gui.collector import Collector


def test_garbage_is_collected_on_the_gui_thread_only(qtbot: QtBot) -> None:
    collector = Collector()
    threads: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        threads.append(threading.get_ident())

    def litter() -> None:
        for _ in range(20_000):
            cycle: list[object] = []
            cycle.append(cycle)

    gc.callbacks.append(note)
    try:
        worker = threading.Thread(target=litter)
        worker.start()
        worker.join()
        assert threads == []
        collector.collect()
        assert set(threads) == {threading.get_ident()}
    finally:
        gc.callbacks.remove(note)
        collector.stop()
    assert gc.isenabled()
