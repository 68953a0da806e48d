"""What texts mean, as vectors: a small model in a process of its own, and the vectors of papers on the disk.

Here live the models that may be used (`models`), what runs in the other process (`encoder`), who asks it (`Meaning`),
and the file of vectors (`vectors`). It is the only package that knows onnxruntime and tokenizers, which are an extra:
without them, or without a model, nothing here answers, and words alone are searched for.

What may enter: texts in, vectors and places of papers out. No library, no index, no window; those who join them are
`jobs` and `search`. All of it is derived: deleted, it is made again.
"""
