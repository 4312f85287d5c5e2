"""Text to Reading: small readers, each a pure function of the text, the open question, the language and now, to an answer or "ask".

Standard library only; nothing here reads a clock, a file or the network. The walk: :mod:`text` puts a text into plain words,
:mod:`carrier` looks for stop, start and help, the reader that the open question asks for answers it (:mod:`choice`, :mod:`checklist`,
:mod:`yes_no`, :mod:`numbers`, :mod:`names`, :mod:`slots` with :mod:`times`), :mod:`intent` names what is wanted, :mod:`language` tells the
language. :func:`messenger.reading.read.read` does all of it for the conversation, :func:`messenger.reading.understand.understand` for the
command line. What the languages say is kept in :mod:`en` and :mod:`es`.
"""
