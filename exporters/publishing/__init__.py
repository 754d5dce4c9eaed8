"""The whole as a static site: the pages, feeds and data of the server as files that any web server can serve.

`publish` brings a target up to date: a folder, or an object store. What it wrote is noted in a ledger beside it, so
that one more release costs the files that it touches.
"""

from exporters.publishing.publisher import Published, publish
from exporters.publishing.targets import Target, target_of

__all__ = ["Published", "Target", "publish", "target_of"]
