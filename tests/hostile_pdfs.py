"""PDFs that try readers: protected by a password, cut off, with an outline that runs in a circle, too large, marked."""

import hashlib
from pathlib import Path

from tests.pdfs import HEIGHT, WIDTH, Text, _escaped, _file, write_pdf

PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
ID = b"0123456789abcdef"
PERMISSIONS = -44


def rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    made, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        made.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(made)


def write_locked_pdf(path: Path, password: str, words: str) -> Path:
    """A PDF of one page that opens with a password only (standard security handler, revision 2)."""
    padded = (password.encode() + PADDING)[:32]
    owner = rc4(hashlib.md5(padded).digest()[:5], padded)  # noqa: S324 - as the format wants it
    seed = padded + owner + PERMISSIONS.to_bytes(4, "little", signed=True) + ID
    key = hashlib.md5(seed).digest()[:5]  # noqa: S324 - the same
    user = rc4(key, PADDING)
    content = f"BT /F1 12 Tf 72 700 Td ({_escaped(words)}) Tj ET".encode("cp1252")
    its_key = hashlib.md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10]  # noqa: S324 - the same
    secret = rc4(its_key, content)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[5 0 R]>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(secret), secret),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>",
        b"<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P %d>>" % (owner.hex().encode(), user.hex().encode(), PERMISSIONS),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    id_ = ID.hex().encode()
    trailer = b"trailer\n<</Size 7/Root 1 0 R/Encrypt 6 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n" % (
        id_,
        id_,
        len(data),
    )
    path.write_bytes(data + b"xref\n0 7\n0000000000 65535 f \n" + table + trailer)
    return path


def write_circling_outline(path: Path) -> Path:
    """An outline whose two headings follow one another for ever, and each of which is its own child."""
    write_pdf(path, [[Text("One page")]])
    objects = [
        "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>",
        "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Length 44>>\nstream\nBT /F1 12 Tf 72 700 Td (One page only) Tj ET\nendstream",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>",
        "<</Type/Outlines/First 7 0 R/Last 8 0 R/Count 2>>",
        "<</Title(First)/Parent 6 0 R/Next 8 0 R/First 7 0 R/Last 7 0 R/Dest[5 0 R/XYZ 0 600 0]>>",
        "<</Title(Second)/Parent 6 0 R/Next 7 0 R/Dest[5 0 R/Fit]>>",
    ]
    path.write_bytes(_file(objects))
    return path


def write_huge_page(path: Path, side: float = 14_400) -> Path:
    """A page of 200 inches a side."""
    write_pdf(path, [[Text("A large page", 400, top=300)]])
    data = path.read_bytes().replace(f"[0 0 {WIDTH} {HEIGHT}]".encode(), f"[0 0 {side:.0f} {side:.0f}]".encode())
    path.write_bytes(data)
    return path


def write_marked_pdf(path: Path) -> Path:
    """A line of text of which another program has highlighted a part, with a comment."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
        "<</Length 60>>\nstream\nBT /F1 10 Tf 72 700 Td (seven marked words of a longer line) Tj ET\nendstream",
        (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R"
            "/Annots[6 0 R 7 0 R]>>"
        ),
        (
            "<</Type/Annot/Subtype/Highlight/Rect[108 697 180 709]/QuadPoints[108 709 180 709 108 697 180 697]"
            "/C[0 1 0]/Contents(look here)/F 4>>"
        ),
        "<</Type/Annot/Subtype/Text/Rect[300 690 320 710]/C[1 0 0]/Contents(a note)/F 4>>",
    ]
    path.write_bytes(_file(objects))
    return path


def write_linked_pdf(path: Path) -> Path:
    """Two pages; on the first a link to the second, one to the web, and one that would run a program."""
    action = "/Type/Annot/Subtype/Link/Border[0 0 0]"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 2/Kids[5 0 R 6 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
        "<</Length 52>>\nstream\nBT /F1 10 Tf 72 700 Td (here there nowhere lead) Tj ET\nendstream",
        (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R"
            "/Annots[7 0 R 8 0 R 9 0 R]>>"
        ),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>",
        f"<<{action}/Rect[72 697 96 709]/Dest[6 0 R/XYZ 0 652 0]>>",
        f"<<{action}/Rect[102 697 132 709]/A<</S/URI/URI(https://example.org/a)>>>>",
        f"<<{action}/Rect[138 697 180 709]/A<</S/Launch/F(calc.exe)>>>>",
    ]
    path.write_bytes(_file(objects))
    return path


def write_form(path: Path, words: str) -> Path:
    """A field that is filled in, whose look programs have to make themselves."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/NeedAppearances true/DR<</Font<</F1 3 0 R>>>>>>>>",
        "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Length 0>>\nstream\n\nendstream",
        (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R"
            "/Annots[6 0 R]>>"
        ),
        (
            f"<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V({_escaped(words)})/DA(/F1 12 Tf 0 g)"
            "/Rect[72 600 300 620]/F 4/P 5 0 R>>"
        ),
    ]
    path.write_bytes(_file(objects))
    return path


def write_leftwards(path: Path) -> Path:
    """A line of Hebrew letters (alef to vav), drawn from the left as programs do: the last letter first."""
    names = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> "
        "endcodespacerange 1 beginbfrange <61> <7a> <05d0> endbfrange endcmap end end"
    )
    content = "BT /F1 12 Tf 72 700 Td (fed cba) Tj ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[5 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 6 0 R>>",
        f"<</Length {len(content)}>>\nstream\n{content}\nendstream",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>",
        f"<</Length {len(names)}>>\nstream\n{names}\nendstream",
    ]
    path.write_bytes(_file(objects))
    return path


def write_slow_page(path: Path, curves: int = 400_000) -> Path:
    """A page with so many curves that drawing it takes many seconds, and one of plain text after it."""
    write_pdf(path, [[Text("A plot")], [Text("A page of text")]])
    numbers = (
        f"{n * 7 % 600} {n * 13 % 600} m {n * 17 % 600} {n * 5 % 600} {n * 3 % 600} {n % 600} 1 1 c S"
        for n in range(curves)
    )
    content = "\n".join(numbers)
    first = f"<</Length {len(content)}>>\nstream\n{content}\nendstream"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 2/Kids[5 0 R 6 0 R]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        first,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 7 0 R>>",
        "<</Length 46>>\nstream\nBT /F1 12 Tf 72 700 Td (A page of text here) Tj ET\nendstream",
    ]
    path.write_bytes(_file(objects))
    return path
