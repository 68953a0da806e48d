import pytest

from paperdesk.model.links import classify_link, join_links, links_in, make_link
from paperdesk.model.paper import LinkKind


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://github.com/a/b", LinkKind.CODE),
        ("https://gitlab.inria.fr/a/b", LinkKind.CODE),
        ("https://huggingface.co/org/model", LinkKind.CODE),
        ("https://huggingface.co/datasets/org/data", LinkKind.DATA),
        ("https://huggingface.co/papers/2404.01300", LinkKind.PAGE),
        ("https://huggingface.co/spaces/org/demo", LinkKind.PROJECT),
        ("https://someone.github.io/project", LinkKind.PROJECT),
        ("https://goo.gl/hgvbNK", LinkKind.PROJECT),
        ("https://zenodo.org/records/1", LinkKind.DATA),
        ("https://arxiv.org/abs/2107.03419", LinkKind.PAGE),
        ("https://arxiv.org/pdf/2107.03419", LinkKind.PDF),
        ("https://x.org/paper.PDF", LinkKind.PDF),
    ],
)
def test_the_host_tells_what_a_link_leads_to(url: str, kind: LinkKind) -> None:
    assert classify_link(url) == kind


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "", "github.com/a/b", "http://[::1"])
def test_what_is_no_web_address_is_no_link(url: str) -> None:
    assert make_link(url) is None


def test_links_of_an_abstract_are_joined_with_those_that_the_source_told() -> None:
    told = make_link("https://github.com/a/b", LinkKind.CODE)
    links = join_links((told,), links_in("Code: https://github.com/a/b/ and https://x.github.io."))
    assert [(link.kind, link.url) for link in links] == [
        ("code", "https://github.com/a/b"),
        ("project", "https://x.github.io"),
    ]
