"""The read models that follow from the timeline's tables, as SQL views that any SQLite tool reads."""

STATE = """CASE
    WHEN e.status = 'cancelled' THEN 'cancelled'
    WHEN EXISTS (SELECT 1 FROM links AS l WHERE l.plan = e.id) THEN 'fulfilled'
    WHEN e.date IS NOT NULL AND e.latest < {today} THEN 'overdue'
    WHEN e.latest > e.promised THEN 'postponed'
    ELSE 'open' END"""
"""What became of a plan; `{today}` is the day on which one asks."""

FULFILLED_BY = (
    "(SELECT json_group_array(o.uid) FROM (SELECT f.uid FROM links AS l JOIN entries AS f ON f.id = l.entry"
    " WHERE l.plan = e.id ORDER BY f.id) AS o)"
)

OPEN_PLAN = (
    "status = 'planned' AND latest >= {today}"
    " AND NOT EXISTS (SELECT 1 FROM links AS l WHERE l.plan = entry_counterparts.entry)"
)
"""Whether an entry of a counterpart is a plan that is neither over nor fulfilled; `{today}` is the same."""

COUNTS = """
CREATE TABLE counterpart_counts ( -- how many entries each counterpart has
    party TEXT NOT NULL,
    year TEXT NOT NULL,           -- of the first day that the entries may mean
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    entries INTEGER NOT NULL,     -- never 0
    PRIMARY KEY (party, year, kind, status)
) WITHOUT ROWID;
"""
KEEP_COUNTS = """
INSERT INTO counterpart_counts
    SELECT party, substr(earliest, 1, 4), kind, status, count(*) FROM entry_counterparts GROUP BY 1, 2, 3, 4;
CREATE TRIGGER counterpart_gained AFTER INSERT ON entry_counterparts BEGIN
    INSERT INTO counterpart_counts VALUES (new.party, substr(new.earliest, 1, 4), new.kind, new.status, 1)
        ON CONFLICT DO UPDATE SET entries = entries + 1;
END;
CREATE TRIGGER counterpart_lost AFTER DELETE ON entry_counterparts BEGIN
    UPDATE counterpart_counts SET entries = entries - 1 WHERE party = old.party
        AND year = substr(old.earliest, 1, 4) AND kind = old.kind AND status = old.status;
    DELETE FROM counterpart_counts WHERE party = old.party
        AND year = substr(old.earliest, 1, 4) AND kind = old.kind AND status = old.status AND entries = 0;
END;
"""
"""After a long replay one pass counts what is there, and from then on each change is counted as it is written."""

VIEWS = f"""
CREATE VIEW agreements AS  -- the register of what was signed
    SELECT uid, date, earliest, latest, home, counterparts, title, type, place, country, status, confirmed, confidence,
        sources
    FROM entries WHERE kind = 'agreement_signed';
CREATE VIEW commitments AS  -- what was agreed, and what became of it
    SELECT e.uid, e.kind, e.date, e.home, e.counterparts, e.place,
        {STATE.format(today="date('now')")} AS state,  -- open, postponed, overdue, fulfilled, cancelled
        CASE WHEN e.date IS NOT NULL THEN e.latest END AS due,  -- the last day of the time that was agreed
        e.promised,  -- the last day of the time that was agreed first
        {FULFILLED_BY} AS fulfilled_by,  -- JSON list of uids
        e.sources
    FROM entries AS e WHERE e.kind IN ('visit_agreed', 'meeting_agreed');
CREATE VIEW counterparts AS  -- each state and organisation
    SELECT party, count(*) AS entries,
        sum(kind = 'meeting_held') AS meetings, sum(kind = 'call_held') AS calls,
        sum(kind = 'agreement_signed') AS agreements, sum(kind = 'visit_paid') AS visits,
        min(earliest) FILTER (WHERE status = 'happened') AS first_contact,
        max(earliest) FILTER (WHERE status = 'happened') AS last_contact,
        min(earliest) FILTER (WHERE {OPEN_PLAN.format(today="date('now')")}) AS next_planned
    FROM entry_counterparts WHERE status != 'cancelled' GROUP BY party;
CREATE VIEW counterpart_years AS  -- how many entries of each kind in each year
    SELECT party, year, kind, sum(entries) AS entries
    FROM counterpart_counts WHERE status != 'cancelled' GROUP BY party, year, kind;
CREATE VIEW visits AS  -- each visit, and the one before: "the first visit since"
    SELECT w.party, e.uid, e.date, w.earliest,
        lag(w.earliest) OVER (PARTITION BY w.party ORDER BY w.earliest, w.entry) AS previous
    FROM entry_counterparts AS w JOIN entries AS e ON e.id = w.entry
    WHERE w.kind = 'visit_paid' AND w.status = 'happened';
CREATE VIEW people AS  -- everybody who was named, by name and by whom they stand for
    SELECT p.key, max(p.name) AS name, p.party, count(*) AS entries, min(e.earliest) AS first, max(e.latest) AS last
    FROM entry_people AS p JOIN entries AS e ON e.id = p.entry WHERE e.status != 'cancelled' GROUP BY p.key, p.party;
CREATE VIEW offices AS  -- the offices under which they were named, and from when to when
    SELECT p.key, p.party, p.office, min(e.earliest) AS first, max(e.latest) AS last, count(*) AS entries
    FROM entry_people AS p JOIN entries AS e ON e.id = p.entry
    WHERE p.office IS NOT NULL AND e.status != 'cancelled' GROUP BY p.key, p.party, p.office;
CREATE VIEW encounters AS  -- who met whom
    SELECT p.name AS person, p.party, e.kind, e.date, e.earliest, e.home, e.counterparts, e.place, e.uid
    FROM entry_people AS p JOIN entries AS e ON e.id = p.entry WHERE e.status = 'happened';
CREATE VIEW places AS  -- where it was
    SELECT place AS name, country, max(latitude) AS latitude, max(longitude) AS longitude, count(*) AS entries,
        min(earliest) AS first, max(latest) AS last
    FROM entries WHERE place IS NOT NULL AND status != 'cancelled' GROUP BY place, country;
"""
