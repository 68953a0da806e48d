"""The server of a lab, as members meet it."""

from dataclasses import replace

import pytest

from paperdesk.errors import LabError
from paperdesk.labs.address import Address
from paperdesk.labs.founding import make_lab, new_lab
from paperdesk.labs.hub import Hub
from paperdesk.labs.server import Server
from tests.helpers.ports import closed_port
from tests.labs.people import PASSWORD, Lab


def test_a_lab_is_made_once(database: Address) -> None:
    person = new_lab()
    with Server(database) as maker:
        make_lab(maker, "The lab", "Ana", (person, "a password of her own"))
        with pytest.raises(LabError, match="a lab in"):
            make_lab(maker, "Again", "Ana", (new_lab(), "another"))
    with Hub(database.as_user(person, "a password of her own")) as ana:
        assert ana.about() == (person.split("_")[1], "The lab")
        assert (ana.who_am_i().title, ana.who_am_i().role) == ("Ana", "owner")
        assert ana.list_spaces() == []


def test_an_invitation_lets_in_once(database: Address) -> None:
    lab = Lab(database)
    with lab.hub("Ana") as ana:
        person, once = ana.invite(lab.id, "Bo", "reader")
        with pytest.raises(LabError, match="called so already"):
            ana.invite(lab.id, "bo", "reader")
    with Hub(database.as_user(person, once)) as bo:
        with pytest.raises(LabError, match="no longer a member"):
            bo.who_am_i()  # who has not joined sees nothing
        bo.join("a password of his own")
        assert bo.who_am_i().role == "reader"
        with pytest.raises(LabError, match="used or withdrawn"):
            bo.join("another")
    with pytest.raises(LabError, match="does not let you in"):
        Hub(database.as_user(person, once))


def test_a_login_that_may_make_none_makes_no_lab(database: Address) -> None:
    lab = Lab(database)
    with Server(database.as_user(lab.logins["Ana"], PASSWORD)) as member, pytest.raises(LabError, match="a lab in"):
        make_lab(member, "Mine", "Ana", (new_lab(), "x"))


def test_a_server_that_is_not_there_is_told(database: Address) -> None:
    with closed_port() as port, pytest.raises(LabError, match="does not answer") as error:
        Hub(replace(database, port=port))
    assert database.password not in str(error.value)
