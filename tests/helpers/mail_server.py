"""A real SMTP server on this machine, which keeps the mails that it takes."""

from asyncio import Server
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope

from paperdesk.settings import MailSettings

Serve = Callable[..., MailSettings]


class Box:
    """Takes every mail, or answers as it is told."""

    def __init__(self) -> None:
        self.mails: list[Envelope] = []
        self.answer = "250 taken"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        self.mails.append(envelope)
        return self.answer


class MailServer(Controller):
    """Takes whichever port is free, and says which."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def serve(box: Box) -> Iterator[Serve]:
    running: list[Controller] = []

    def start(**options: Any) -> MailSettings:
        controller = MailServer(box, hostname="127.0.0.1", port=0, ready_timeout=600, **options)
        controller.start()
        running.append(controller)
        return MailSettings("127.0.0.1", controller.port, "none", "", "me@example.org", "you@example.org")

    yield start
    for controller in running:
        controller.stop()
