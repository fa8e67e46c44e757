-- The first schema. A record has one row, its newest revision, in the table of its kind; the rows can be
-- written anew from the revisions. Columns bear the names of the case file; where a unit differs, its name says
-- so: _10um is hundredths of a millimetre, _tenths tenths. Instants are milliseconds since 1970, UTC, with the
-- local offset in minutes. date(d, '+0 days') IS d refuses 30 February, which date(d) = d lets pass, and refuses
-- what is no date, for which date() is null. Ratings that were not given are null, never 0. JSON is only looked at
-- from outside: SQLite 3.40 lets no schema call json_valid() while trusted_schema is off.

-- Every version of every record, kept for good. The id is taken from the checksum, and the checksum (SHA-256) covers
-- all the rest: a bit that flips anywhere in the row is found.
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('check_in', 'session', 'run', 'measure', 'extra', 'flag', 'flag_check',
    'stage_change', 'sign_off', 'mile_target', 'pause', 'plan', 'visit', 'milestone', 'runner', 'episode')),
  record BLOB NOT NULL CHECK (length(record) = 16),
  owner BLOB NOT NULL CHECK (length(owner) = 16),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  author TEXT NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  body TEXT NOT NULL CHECK (body GLOB '{*}'),
  checksum BLOB NOT NULL CHECK (length(checksum) = 32)
) STRICT;
CREATE INDEX revision_newest ON revision (record, edited_at, id);

CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision cannot be changed'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision cannot be removed'); END;
-- INSERT OR REPLACE would remove a row without asking the trigger above.
CREATE TRIGGER revision_no_replace BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a revision cannot be replaced'); END;

CREATE TABLE runner (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL CHECK (owner = id),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
  clinician_name TEXT NOT NULL CHECK (length(clinician_name) <= 200),
  clinician_phone TEXT NOT NULL CHECK (length(clinician_phone) <= 200),
  unit TEXT NOT NULL CHECK (unit IN ('miles', 'kilometres')),
  day_start_min INTEGER NOT NULL CHECK (day_start_min BETWEEN 0 AND 1439),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE episode (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES runner (id) DEFERRABLE INITIALLY DEFERRED,
  start TEXT NOT NULL CHECK (date(start, '+0 days') IS start),
  closed TEXT CHECK (date(closed, '+0 days') IS closed),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  site TEXT NOT NULL CHECK (site IN ('mid_portion', 'insertional', 'unknown')),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}'),
  CHECK (closed IS NULL OR closed >= start)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_of ON episode (owner, deleted, start, created_at, id);

CREATE TABLE episode_causes (
  parent BLOB NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  value TEXT NOT NULL CHECK (value IN
    ('tight_calves', 'stiff_ankle', 'pronation', 'more_miles', 'more_intensity', 'hills', 'single_overload')),
  PRIMARY KEY (parent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 600),
  redness INTEGER NOT NULL CHECK (redness IN (0, 1)),
  swelling INTEGER NOT NULL CHECK (swelling IN (0, 1)),
  stiff_ankle INTEGER NOT NULL CHECK (stiff_ankle IN (0, 1)),
  limping INTEGER NOT NULL CHECK (limping IN (0, 1)),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX check_in_of ON check_in (owner, deleted, date, created_at, id);
-- One a morning, however many times it is edited.
CREATE UNIQUE INDEX check_in_one ON check_in (owner, date) WHERE deleted = 0;

CREATE TABLE session (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 6),
  variant TEXT NOT NULL CHECK (variant IN ('full', 'easier')),
  before INTEGER CHECK (before BETWEEN 0 AND 10),
  during INTEGER CHECK (during BETWEEN 0 AND 10),
  after INTEGER CHECK (after BETWEEN 0 AND 10),
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  ended TEXT NOT NULL CHECK (ended IN ('complete', 'pain', 'other')),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of ON session (owner, deleted, date, created_at, id);

CREATE TABLE session_sets (
  parent BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  side TEXT CHECK (side IN ('left', 'right', 'both')),
  planned_s INTEGER NOT NULL CHECK (planned_s BETWEEN 0 AND 3600),
  held_s INTEGER NOT NULL CHECK (held_s BETWEEN 0 AND 3600),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  PRIMARY KEY (parent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  started_at INTEGER,
  started_offset INTEGER CHECK (started_offset BETWEEN -840 AND 840),
  distance_10um INTEGER NOT NULL CHECK (distance_10um BETWEEN 0 AND 100000000000),
  duration_s INTEGER NOT NULL CHECK (duration_s BETWEEN 0 AND 1000000),
  moving_s INTEGER CHECK (moving_s BETWEEN 0 AND 1000000),
  hills INTEGER NOT NULL CHECK (hills IN (0, 1)),
  treadmill INTEGER NOT NULL CHECK (treadmill IN (0, 1)),
  during INTEGER CHECK (during BETWEEN 0 AND 10),
  after INTEGER CHECK (after BETWEEN 0 AND 10),
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  source TEXT NOT NULL CHECK (length(source) <= 10000),
  imported_distance_10um INTEGER CHECK (imported_distance_10um BETWEEN 0 AND 100000000000),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}'),
  CHECK ((started_at IS NULL) = (started_offset IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX run_of ON run (owner, deleted, date, created_at, id);

CREATE TABLE measure (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  kind TEXT NOT NULL CHECK (kind IN
    ('visa_a', 'tendins_a', 'single_leg_heel_raise', 'double_leg_heel_raise', 'double_leg_hop', 'single_leg_hop',
    'knee_to_wall', 'psfs')),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_of ON measure (owner, deleted, date, created_at, id);

CREATE TABLE measure_values (
  parent BLOB NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
  value_tenths INTEGER NOT NULL CHECK (value_tenths BETWEEN 0 AND 100000),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  label TEXT NOT NULL CHECK (length(label) <= 200),
  PRIMARY KEY (parent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_items (
  parent BLOB NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000),
  PRIMARY KEY (parent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE extra (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  exercise TEXT NOT NULL CHECK (length(exercise) <= 200),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  pain INTEGER CHECK (pain BETWEEN 0 AND 10),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX extra_of ON extra (owner, deleted, date, created_at, id);

CREATE TABLE flag (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN
    ('rupture', 'clot', 'infection', 'fluoroquinolone', 'clinician_plan', 'inflammatory', 'other_pain')),
  opened TEXT NOT NULL CHECK (date(opened, '+0 days') IS opened),
  closed TEXT CHECK (date(closed, '+0 days') IS closed),
  closed_by TEXT NOT NULL CHECK (length(closed_by) <= 200),
  close_note TEXT NOT NULL CHECK (length(close_note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}'),
  CHECK (closed IS NULL OR closed >= opened)
) STRICT, WITHOUT ROWID;
CREATE INDEX flag_of ON flag (owner, deleted, opened, created_at, id);

CREATE TABLE flag_check (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX flag_check_of ON flag_check (owner, deleted, date, created_at, id);

CREATE TABLE flag_check_raised (
  parent BLOB NOT NULL REFERENCES flag_check (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
  value TEXT NOT NULL CHECK (value IN
    ('rupture', 'clot', 'infection', 'fluoroquinolone', 'clinician_plan', 'inflammatory', 'other_pain')),
  PRIMARY KEY (parent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_change (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  "from" INTEGER NOT NULL CHECK ("from" BETWEEN 1 AND 6),
  "to" INTEGER NOT NULL CHECK ("to" BETWEEN 1 AND 6),
  move TEXT NOT NULL CHECK (move IN ('advance', 'override', 'step_back')),
  "by" TEXT NOT NULL CHECK (length("by") <= 200),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  verdict TEXT NOT NULL CHECK (length(verdict) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}'),
  CHECK (move <> 'override' OR length(reason) > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_change_of ON stage_change (owner, deleted, date, created_at, id);

CREATE TABLE sign_off (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 6),
  "by" TEXT NOT NULL CHECK (length("by") <= 200),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_off_of ON sign_off (owner, deleted, date, created_at, id);

CREATE TABLE mile_target (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  target_10um INTEGER NOT NULL CHECK (target_10um BETWEEN 0 AND 1000000000000),
  "by" TEXT NOT NULL CHECK (length("by") <= 200),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX mile_target_of ON mile_target (owner, deleted, date, created_at, id);

CREATE TABLE pause (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL CHECK (date("from", '+0 days') IS "from"),
  "to" TEXT NOT NULL CHECK (date("to", '+0 days') IS "to"),
  reason TEXT NOT NULL CHECK (reason IN ('illness', 'travel', 'other')),
  note TEXT NOT NULL CHECK (length(note) <= 10000),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}'),
  CHECK ("to" >= "from")
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_of ON pause (owner, deleted, "from", created_at, id);

CREATE TABLE plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  "by" TEXT NOT NULL CHECK (length("by") <= 200),
  reason TEXT NOT NULL CHECK (length(reason) <= 10000),
  plan TEXT NOT NULL CHECK (plan GLOB '{*}'),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_of ON plan (owner, deleted, date, created_at, id);

CREATE TABLE visit (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date(date, '+0 days') IS date),
  "with" TEXT NOT NULL CHECK (length("with") <= 200),
  shared_note TEXT NOT NULL CHECK (length(shared_note) <= 10000),
  private_note TEXT NOT NULL CHECK (length(private_note) <= 10000),
  decision TEXT NOT NULL CHECK (length(decision) <= 10000),
  next TEXT CHECK (date(next, '+0 days') IS next),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_of ON visit (owner, deleted, date, created_at, id);

CREATE TABLE milestone (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  owner BLOB NOT NULL REFERENCES episode (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL CHECK (length(label) <= 200),
  due TEXT CHECK (date(due, '+0 days') IS due),
  reached TEXT CHECK (date(reached, '+0 days') IS reached),
  measure TEXT CHECK (measure IN
    ('visa_a', 'tendins_a', 'single_leg_heel_raise', 'double_leg_heel_raise', 'double_leg_hop', 'single_leg_hop',
    'knee_to_wall', 'psfs')),
  at_least_tenths INTEGER CHECK (at_least_tenths BETWEEN 0 AND 100000),
  long_term INTEGER NOT NULL CHECK (long_term IN (0, 1)),
  author TEXT NOT NULL CHECK (length(author) <= 200),
  provenance TEXT NOT NULL CHECK (provenance IN
    ('timed', 'typed', 'recalled', 'imported', 'edited', 'clinician', 'reported', 'from_file')),
  recalled_days INTEGER CHECK (recalled_days >= 0),
  created_at INTEGER NOT NULL,
  created_offset INTEGER NOT NULL CHECK (created_offset BETWEEN -840 AND 840),
  edited_at INTEGER NOT NULL,
  edited_offset INTEGER NOT NULL CHECK (edited_offset BETWEEN -840 AND 840),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  unknown TEXT NOT NULL CHECK (unknown = '' OR unknown GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE INDEX milestone_of ON milestone (owner, deleted, due, created_at, id);

-- An unfinished session, outside the records: what a crash may not take.
CREATE TABLE draft (
  runner BLOB NOT NULL PRIMARY KEY CHECK (length(runner) = 16),
  body TEXT NOT NULL CHECK (length(body) > 0)
) STRICT, WITHOUT ROWID;
