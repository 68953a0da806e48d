"""The meaning of texts as vectors: a small model in a separate process, and the stored vectors of papers.

It contains the supported models (`models`), the code for the other process (`encoder`), its client (`Meaning`) and the
vector file (`vectors`). Only this package knows onnxruntime and tokenizers, which are an extra: without them, or
without a model, nothing here responds, and searches use words alone.

The input is texts, the output vectors and positions of papers. Nothing here knows about a library, an index or a
window; `jobs` and `search` connect them. All data is derived and is recreated if deleted.
"""
