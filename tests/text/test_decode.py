import codecs

import pytest

from paperdesk.text.decode import as_utf8, decode_bytes

TEXT = "Erdős, García & Ångström – “Größe”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_with_or_without_a_mark_is_read(encoding: str) -> None:
    assert decode_bytes(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_told_by_its_zeros(encoding: str) -> None:
    text = "@article{a, title = {García}}\n"
    assert decode_bytes(text.encode(encoding)) == text


def test_a_utf16_file_that_is_cut_off_loses_its_last_letter_only() -> None:
    assert decode_bytes(codecs.BOM_UTF16_LE + "abc".encode("utf-16-le")[:-1]).startswith("ab")


def test_windows_text_is_read_although_its_header_says_utf8() -> None:
    data = "% Encoding: UTF-8\nMüller – “x”".encode("cp1252")
    assert decode_bytes(data).endswith("Müller – “x”")


@pytest.mark.parametrize(
    ("name", "codec"), [("ISO8859_2", "iso8859-2"), ("MacRoman", "mac-roman"), ("windows-1250", "cp1250")]
)
def test_the_encoding_that_jabref_names_is_used(name: str, codec: str) -> None:
    data = f"% Encoding: {name}\nauthor = {{Müller}}".encode(codec)
    assert "Müller" in decode_bytes(data)


def test_an_unknown_encoding_is_taken_for_windows() -> None:
    assert decode_bytes(b"% Encoding: hex\n\xe9t\xe9") == "% Encoding: hex\nété"


def test_one_stray_byte_does_not_spoil_the_rest() -> None:
    data = "Universität Łódź ".encode() + b"caf\xe9" + " Größe".encode()
    assert decode_bytes(data) == "Universität Łódź café Größe"


def test_bytes_that_no_encoding_has_are_still_there() -> None:
    assert len(decode_bytes(bytes(range(128, 256)))) == 128


def test_nothing_is_nothing() -> None:
    assert decode_bytes(b"") == ""


TITLE = {
    "gbk": "关于蕨类植物",
    "gb2312": "关于蕨类植物",
    "shift_jis": "シダについて",
    "euc-jp": "シダについて",
    "euc-kr": "양치식물에 대하여",
    "big5": "關於蕨類植物",
    "koi8-r": "О папоротниках",
    "windows-1251": "О папоротниках",
    "iso-8859-2": "O kapradí přírody",
    "windows-1253": "Περί φτερών",
    "iso-8859-8": "על שרכים",
    "windows-1256": "عن السرخس",
}


@pytest.mark.parametrize("declared", ["", ' encoding="utf-8"', ' encoding="iso-8859-1"'])
@pytest.mark.parametrize("charset", sorted(TITLE))
def test_the_charset_that_a_server_tells_decides_where_every_byte_fits_it(charset: str, declared: str) -> None:
    data = f'<?xml version="1.0"{declared}?><rss><title>{TITLE[charset]}</title></rss>'.encode(charset)
    found = as_utf8(data, charset.upper())
    assert TITLE[charset] in found.decode("utf-8")
    assert b"encoding" not in found.split(b"?>")[0]


@pytest.mark.parametrize("charset", ["iso-8859-1", "us-ascii", "gbk", "", "no such charset"])
def test_valid_utf8_is_left_whatever_a_server_tells(charset: str) -> None:
    data = '<?xml version="1.0"?><rss><title>Über Farne – 关于</title></rss>'.encode()
    assert as_utf8(data, charset) == data


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("gb18030", "机器学习研究方法综述及其应用"),
        ("cp932", "機械学習による研究、山田太郎のノート"),
        ("cp949", "한국어 기계 학습 연구"),
        ("cp1251", "Теория чисел и функции, Иванов Иван"),
        ("koi8-r", "Теория чисел и функции, Иванов Иван"),
        ("cp1250", "Łoś, Żółć and Němec, Jána"),
        ("cp1252", "Müller, Jörg; Élan, naïve façade, Grüße"),
        ("cp1252", "Señor Muñoz “quoted” – ½ £5 and 3³"),
    ],
)
def test_an_old_charset_that_nobody_named_is_found(charset: str, text: str) -> None:
    record = f"@article{{a, title={{{text}}}, year=2000}}\n"
    assert decode_bytes(record.encode(charset)) == record


def test_lines_of_other_charsets_in_one_file_are_each_read_as_they_are() -> None:
    lines = ["author={Müller, Jörg}\n", "title={Über Größe}\n"] * 20
    data = b"".join(line.encode("utf-8" if number % 7 == 0 else "cp1252") for number, line in enumerate(lines))
    assert decode_bytes(data) == "".join(lines)


def test_the_reader_may_name_the_charset() -> None:
    assert decode_bytes("Größe".encode("cp850"), "cp850") == "Größe"
