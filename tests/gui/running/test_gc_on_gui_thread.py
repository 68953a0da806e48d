import gc
import threading

from pytestqt.qtbot import QtBot

from paperdesk.gui.running.gc_on_gui_thread import GcOnGuiThread
from paperdesk.gui.running.tasks import Tasks


def test_garbage_is_collected_on_the_gui_thread_only(qtbot: QtBot) -> None:
    tasks = Tasks()
    collecting = GcOnGuiThread(tasks)
    threads: list[int] = []
    is_shown: list[bool] = []

    def note(phase: str, info: dict[str, int]) -> None:
        threads.append(threading.get_ident())
        is_shown.append(tasks.foreground.is_showing)

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
        collecting.collect()
        assert set(threads) == {threading.get_ident()}
        assert all(is_shown), "work in the background would get its turn with each widget that goes"
    finally:
        gc.callbacks.remove(note)
        collecting.stop()
        tasks.shut_down()
    assert gc.isenabled()
