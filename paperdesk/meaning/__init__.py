"""The meaning of texts as vectors: a small model in a separate process, and the stored vectors of papers.

It contains the supported models (`models`), the code for the other process (`encoder`), its client (`Meaning`) and the
vector file (`vectors`). Only this package knows onnxruntime and tokenizers, which are an extra: without them, or
without a model, nothing here responds, and searches use words alone.

Texts come in, vectors and positions of papers go out. Nothing here knows a library, an index or a window; `jobs` and
`search` make the connection. All data is derived and is created again if deleted.
"""
