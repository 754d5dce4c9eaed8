"""Fetching from the web: politely, within limits, and never from networks that strangers must not reach.

What is asked for here is named by strangers: by a feed, by a link on a page, by a redirect. So every address is checked
where it counts, at the connection that is really made.
"""
