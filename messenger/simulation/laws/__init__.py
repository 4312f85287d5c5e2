"""The laws that must hold after every run: each a small pure function over what the run left behind. A file per matter, and ``judge``.

They look at what providers took and at what people did, not at what the product believes of it, and say it in their own words rather
than with the product's functions: a law that asks the gate whether the gate was right finds nothing.
"""
