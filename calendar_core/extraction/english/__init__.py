"""What belongs to English: its words, its phrases, its rules.

The packages are the stages of the cascade; each builds on those before it and knows nothing of those behind it.

- `tables`: knowledge that is read, sorted and extended without code.
- `words`: the tables as a lexicon, the marks of mentions, and the grammar that patterns are written in.
- `people`: names, offices, and those who act for a state or an organisation.
- `reading`: a release cut into sentences, with its dateline, its schedule and its people.
- `clauses`: a sentence as rules see it, the rules' own form, and the candidates for events that they yield.
- `times`: dates of sentences, and the event that each belongs to.
- `gatherings`, `visits`, `meetings`, `documents`: the rules, by what they find.
- `story`: the sentences in order, repeated mentions merged, and candidates told as facts.

`extractor` runs them.
"""
