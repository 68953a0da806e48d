"""A number that is far too long where a file has one costs that number, never the record or the program."""

import re

import pytest

from tests.long import fuzz

NUMBER = re.compile(r"\d+")
LONG = ("9" * 25, "9" * 5_000, "0" * 40 + "7", "-1", "٣٣٣", "1e999")


@pytest.mark.parametrize("name", fuzz.names())
def test_a_number_may_be_of_any_length(name: str) -> None:
    call = fuzz.target(name)
    for seed in sorted(fuzz.SEEDS.glob(f"{name}.*")):
        text = seed.read_text(encoding="utf-8")
        for found in list(NUMBER.finditer(text))[:40]:
            for number in LONG:
                call((text[: found.start()] + number + text[found.end() :]).encode())
