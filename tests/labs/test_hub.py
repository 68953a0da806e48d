"""The server of a lab, as members meet it."""

import pytest

from paperdesk.errors import LabError
from paperdesk.labs.address import Address
from paperdesk.labs.founding import make_lab
from paperdesk.labs.hub import Hub
from paperdesk.labs.server import Server


def test_a_lab_is_made_and_joined(database: Address) -> None:
    with Server(database) as maker:
        lab, person, password = make_lab(maker, "The lab", "Ana")
        with pytest.raises(LabError, match="a lab in"):
            make_lab(maker, "Again", "Ana")
    with Hub(database.as_user(person, password)) as ana:
        with pytest.raises(LabError, match="no longer a member"):
            ana.who_am_i()
        ana.join("a password of her own")
        assert ana.about() == (lab, "The lab")
        assert (ana.who_am_i().title, ana.who_am_i().role) == ("Ana", "owner")
    with pytest.raises(LabError, match="does not let you in"):
        Hub(database.as_user(person, password))
    with Hub(database.as_user(person, "a password of her own")) as ana:
        assert ana.list_spaces() == []
