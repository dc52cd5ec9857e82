-- The first schema: all aggregates, so that no later room changes the observation key, the ids or the log.
-- Foreign keys are NO ACTION, DEFERRABLE INITIALLY DEFERRED; repositories delete children themselves.
-- Logged tables have their key columns first, no generated columns and no data-changing triggers.

-- Not logged: what the file is, who copies it, how far the counters are.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE replica (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 1048575),
    uuid TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE id_counter (
    replica INTEGER PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT;

-- Not logged: contents by hash (saved evaluations, small attachments), insert-only.
CREATE TABLE blob_store (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- The change log. hash = SHA-256(previous hash || canonical header with payload hashes).
-- Tables and columns are named by the permanent numbers of log_table and log_column.
CREATE TABLE log_table (
    no INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE log_column (
    table_no INTEGER NOT NULL,
    no INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (table_no, no)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_set (
    seq INTEGER PRIMARY KEY,
    utc TEXT NOT NULL,
    actor TEXT NOT NULL,
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'sealing', 'undo', 'redo', 'revert', 'system')),
    ref_seq INTEGER,
    origin TEXT NOT NULL,
    payload_hashes BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE change_payload (
    seq INTEGER NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (seq, part)
) STRICT, WITHOUT ROWID;
-- Which sets touch a row: small sets by the key of each row, bulk sets by the key range of each part.
-- Keys are bytes that sort like the key values.
CREATE TABLE change_key (
    table_no INTEGER NOT NULL,
    key BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (table_no, key, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE change_range (
    table_no INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    part INTEGER NOT NULL,
    first_key BLOB NOT NULL,
    last_key BLOB NOT NULL,
    PRIMARY KEY (table_no, seq, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_set_ref ON change_set(ref_seq) WHERE ref_seq IS NOT NULL;
CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
-- A payload may go (withheld, archived, erased by a logged entry), never change.
CREATE TRIGGER change_payload_no_update BEFORE UPDATE ON change_payload
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

-- What the observation codes mean; permanent.
CREATE TABLE observation_code (
    kind TEXT NOT NULL,
    code INTEGER NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;
INSERT INTO observation_code VALUES
    ('state', 0, 'present'),
    ('state', 1, 'missing'),
    ('state', 2, 'not_applicable'),
    ('state', 3, 'confidential'),
    ('state', 4, 'below_unit'),
    ('qualifier', 0, 'exact'),
    ('qualifier', 1, 'about'),
    ('qualifier', 2, 'lower_bound'),
    ('qualifier', 3, 'upper_bound'),
    ('qualifier', 4, 'estimated'),
    ('qualifier', 5, 'preliminary'),
    ('qualifier', 6, 'year_to_date'),
    ('review', 0, 'draft'),
    ('review', 1, 'submitted'),
    ('review', 2, 'reviewed'),
    ('review', 3, 'locked');

-- Parent of district, site and project: one foreign key for all that is about one of them.
CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('district', 'site', 'project'))
) STRICT;

-- code is NULL where a functional zone has none.
CREATE TABLE district (
    id INTEGER PRIMARY KEY REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL CHECK (level IN ('country', 'province', 'prefecture', 'county', 'township', 'village')),
    kind TEXT NOT NULL CHECK (kind IN ('administrative', 'functional_zone')),
    parent INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT NOT NULL DEFAULT '',
    valid_to TEXT NOT NULL DEFAULT '',
    successor INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX district_parent ON district(parent);

CREATE TABLE site (
    id INTEGER PRIMARY KEY REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('park', 'enterprise', 'village', 'town', 'factory', 'mine', 'other')),
    district INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    parent_site INTEGER REFERENCES site DEFERRABLE INITIALLY DEFERRED,
    credit_code TEXT UNIQUE,
    industry TEXT NOT NULL DEFAULT '',
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX site_district ON site(district);
CREATE INDEX site_parent ON site(parent_site);

CREATE TABLE site_share (
    site INTEGER NOT NULL REFERENCES site DEFERRABLE INITIALLY DEFERRED,
    district INTEGER NOT NULL REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    percent REAL NOT NULL CHECK (percent > 0 AND percent <= 100),
    PRIMARY KEY (site, district)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('verified', 'secondary', 'unverified', 'demo')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Which subjects a document is about.
CREATE TABLE document_subject (
    document INTEGER NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (document, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_subject_subject ON document_subject(subject);

-- Content addressed; the bytes lie in blob_store or, above 256 KB, beside the file (NAME.files).
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attachment_document ON attachment(document);

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL CHECK (level IN ('national', 'provincial', 'prefecture', 'county', 'zone')),
    authority TEXT NOT NULL DEFAULT '',
    batch TEXT NOT NULL DEFAULT '',
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (type, batch)
) STRICT;

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    programme INTEGER NOT NULL REFERENCES programme DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('draft', 'declared', 'recommended', 'returned', 'reviewed', 'publicised', 'rejected', 'listed', 'planned', 'implementing', 'midterm', 'acceptance', 'extended', 'named', 'dynamic_review', 'revoked')),
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (programme, subject)
) STRICT;
CREATE INDEX enrolment_subject ON enrolment(subject);

CREATE TABLE enrolment_event (
    id INTEGER PRIMARY KEY,
    enrolment INTEGER NOT NULL REFERENCES enrolment DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('draft', 'declared', 'recommended', 'returned', 'reviewed', 'publicised', 'rejected', 'listed', 'planned', 'implementing', 'midterm', 'acceptance', 'extended', 'named', 'dynamic_review', 'revoked')),
    happened_on TEXT NOT NULL DEFAULT '',
    date_sense TEXT NOT NULL CHECK (date_sense IN ('exact', 'by', 'about')),
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;
CREATE INDEX enrolment_event_enrolment ON enrolment_event(enrolment);

CREATE TABLE project (
    id INTEGER PRIMARY KEY REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('benchmark', 'industrial', 'retrofit', 'sink', 'energy', 'platform', 'other')),
    stage TEXT NOT NULL CHECK (stage IN ('planned', 'signed', 'started', 'in_progress', 'finished', 'accepted', 'stopped')),
    district INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    site INTEGER REFERENCES site DEFERRABLE INITIALLY DEFERRED,
    starts_on TEXT NOT NULL DEFAULT '',
    ends_on TEXT NOT NULL DEFAULT '',
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX project_district ON project(district);
CREATE INDEX project_site ON project(site);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    due_on TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX milestone_project ON milestone(project);

CREATE TABLE funding (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project DEFERRABLE INITIALLY DEFERRED,
    funder TEXT NOT NULL,
    year INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL
) STRICT;
CREATE INDEX funding_project ON funding(project);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('authority', 'enterprise', 'institute', 'association', 'other')),
    credit_code TEXT UNIQUE,
    district INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('technology', 'saving', 'infrastructure', 'substitution', 'management', 'other')),
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL DEFAULT '',
    ends_on TEXT NOT NULL DEFAULT '',
    cost_fen INTEGER,
    co2_target_t REAL,
    pollutant TEXT NOT NULL DEFAULT '',
    pollutant_target_kg REAL,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX measure_subject ON measure(subject);

CREATE TABLE certification (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('green_factory', 'green_product', 'green_supply_chain', 'green_park', 'clean_production_audit', 'carbon_verification', 'other')),
    title TEXT NOT NULL,
    issuer TEXT NOT NULL DEFAULT '',
    issued_on TEXT NOT NULL DEFAULT '',
    expires_on TEXT NOT NULL DEFAULT '',
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;
CREATE INDEX certification_subject ON certification(subject);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('release', 'plaque', 'campaign', 'forum', 'publication', 'visit', 'other')),
    title TEXT NOT NULL,
    happened_on TEXT NOT NULL DEFAULT '',
    date_sense TEXT NOT NULL CHECK (date_sense IN ('exact', 'by', 'about')),
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;
CREATE INDEX event_subject ON event(subject);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL,
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
    direction TEXT NOT NULL CHECK (direction IN ('benefit', 'cost', 'interval', 'target', 'neutral')),
    lower_bound REAL,
    upper_bound REAL,
    frequency TEXT NOT NULL CHECK (frequency IN ('year', 'half', 'quarter', 'month')),
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'weighted_mean', 'last', 'none')),
    denominator INTEGER REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('official', 'secondary', 'unverified', 'own'))
) STRICT;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    actor TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'import', 'entry', 'generated')),
    title TEXT NOT NULL,
    sheet TEXT NOT NULL DEFAULT '',
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    import_batch INTEGER REFERENCES import_batch DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- The long table. state, qualifier and review are permanent numbers (observation_code) to keep a row
-- small: present, exact and draft are 0 and take no byte. period = first_month * 16 + months.
-- value is in the indicator's unit; unit and decimals are those it was entered in.
CREATE TABLE observation (
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER NOT NULL REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    period INTEGER NOT NULL,
    part INTEGER NOT NULL,
    value REAL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    qualifier INTEGER NOT NULL CHECK (qualifier BETWEEN 0 AND 6),
    review INTEGER NOT NULL CHECK (review BETWEEN 0 AND 3),
    unit INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    source_row INTEGER NOT NULL,
    source_column INTEGER NOT NULL,
    PRIMARY KEY (subject, indicator, period, part),
    CHECK ((state = 0) = (value IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_by_indicator ON observation(indicator, period, part, value);

-- Only where there is something to keep: text as printed, as-of date, comment.
CREATE TABLE observation_note (
    subject INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    period INTEGER NOT NULL,
    part INTEGER NOT NULL,
    printed TEXT NOT NULL DEFAULT '',
    as_of TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (subject, indicator, period, part),
    FOREIGN KEY (subject, indicator, period, part) REFERENCES observation DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Several sources for one figure, one chosen.
CREATE TABLE observation_candidate (
    subject INTEGER NOT NULL,
    indicator INTEGER NOT NULL,
    period INTEGER NOT NULL,
    part INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    value REAL NOT NULL,
    qualifier INTEGER NOT NULL CHECK (qualifier BETWEEN 0 AND 6),
    unit INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    PRIMARY KEY (subject, indicator, period, part, source),
    FOREIGN KEY (subject, indicator, period, part) REFERENCES observation DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER NOT NULL REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    period INTEGER NOT NULL,
    value REAL NOT NULL,
    base REAL,
    printed TEXT NOT NULL DEFAULT '',
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    UNIQUE (subject, indicator, period, document)
) STRICT;

CREATE TABLE scheme (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('official', 'example', 'user')),
    normalisation TEXT NOT NULL CHECK (normalisation IN ('minmax', 'attainment')),
    limits TEXT NOT NULL CHECK (limits IN ('goal', 'fixed', 'panel', 'period')),
    weighting TEXT NOT NULL CHECK (weighting IN ('fixed', 'entropy', 'stddev')),
    panel_from INTEGER NOT NULL,
    panel_to INTEGER NOT NULL,
    coverage_min REAL NOT NULL CHECK (coverage_min BETWEEN 0 AND 1),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (code, version)
) STRICT;

CREATE TABLE scheme_item (
    id INTEGER PRIMARY KEY,
    scheme INTEGER NOT NULL REFERENCES scheme DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES scheme_item DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    weight REAL NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('group', 'observation', 'ratio', 'change', 'method', 'register_count', 'compliance_rate')),
    indicator INTEGER REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    denominator INTEGER REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    factor REAL NOT NULL DEFAULT 1,
    direction TEXT NOT NULL CHECK (direction IN ('benefit', 'cost', 'interval', 'target', 'neutral')),
    low REAL,
    high REAL,
    target REAL,
    params TEXT NOT NULL DEFAULT '',
    UNIQUE (scheme, code)
) STRICT;
CREATE INDEX scheme_item_parent ON scheme_item(parent);

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    scheme INTEGER NOT NULL REFERENCES scheme DEFERRABLE INITIALLY DEFERRED,
    scope INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL,
    period INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    input_digest TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published'))
) STRICT;

-- Names what a saved evaluation was made of; the bytes are content in blob_store, never in the log.
CREATE TABLE evaluation_data (
    evaluation INTEGER NOT NULL REFERENCES evaluation DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL CHECK (part IN ('inputs', 'results')),
    sha256 TEXT NOT NULL,
    PRIMARY KEY (evaluation, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    year_from INTEGER NOT NULL,
    year_to INTEGER NOT NULL,
    sectors TEXT NOT NULL,
    deadline TEXT NOT NULL DEFAULT '',
    offset_cap_percent INTEGER NOT NULL,
    national_entities INTEGER,
    national_entities_status TEXT NOT NULL CHECK (national_entities_status IN ('verified', 'secondary', 'unverified', 'demo')),
    national_due_t REAL,
    national_rate_percent REAL,
    national_rate_status TEXT NOT NULL CHECK (national_rate_status IN ('verified', 'secondary', 'unverified', 'demo')),
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Kilograms, integers: allowances and obligations are never floating numbers.
CREATE TABLE obligation (
    id INTEGER PRIMARY KEY,
    cycle INTEGER NOT NULL REFERENCES cycle DEFERRABLE INITIALLY DEFERRED,
    entity INTEGER NOT NULL REFERENCES site DEFERRABLE INITIALLY DEFERRED,
    emission_year INTEGER NOT NULL,
    verified_kg INTEGER NOT NULL CHECK (verified_kg >= 0),
    state TEXT NOT NULL CHECK (state IN ('active', 'excluded_closed', 'excluded_merged', 'excluded_court', 'excluded_other')),
    reason TEXT NOT NULL DEFAULT '',
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    UNIQUE (cycle, entity, emission_year)
) STRICT;
CREATE INDEX obligation_entity ON obligation(entity);

CREATE TABLE ledger_entry (
    id INTEGER PRIMARY KEY,
    obligation INTEGER NOT NULL REFERENCES obligation DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('allocation', 'adjustment', 'purchase', 'sale', 'carry_over', 'offset', 'surrender', 'reversal')),
    amount_kg INTEGER NOT NULL,
    occurred_on TEXT NOT NULL,
    vintage TEXT NOT NULL DEFAULT '',
    reverses INTEGER REFERENCES ledger_entry DEFERRABLE INITIALLY DEFERRED,
    document INTEGER REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ledger_entry_obligation ON ledger_entry(obligation);

CREATE TABLE factor_set (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('verified', 'secondary', 'unverified', 'demo')),
    source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE factor (
    id INTEGER PRIMARY KEY,
    factor_set INTEGER NOT NULL REFERENCES factor_set DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL,
    quantity TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('verified', 'secondary', 'unverified', 'demo')),
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (factor_set, code, region, year, quantity)
) STRICT;

CREATE TABLE requirement (
    id INTEGER PRIMARY KEY,
    programme_type TEXT NOT NULL,
    position INTEGER NOT NULL,
    group_zh TEXT NOT NULL DEFAULT '',
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('core', 'guiding', 'reference')),
    comparison TEXT NOT NULL CHECK (comparison IN ('at_least', 'at_most', 'text')),
    threshold REAL,
    printed TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    indicator INTEGER REFERENCES indicator DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('verified', 'secondary', 'unverified', 'demo')),
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (programme_type, position)
) STRICT;

-- Files that older contents of the change log were moved into: entries first_seq to last_seq, those of
-- seals left out. sha256 is that of the whole archive file.
CREATE TABLE payload_archive (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    entries INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;

CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('viewer', 'entry', 'reviewer', 'inspector', 'trainer', 'admin')),
    district INTEGER REFERENCES district DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX role_person ON role(person);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (page, name)
) STRICT;

-- Reports declared final: what they were made from. The bytes are content in blob_store, never in the log.
CREATE TABLE frozen_report (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    template_name TEXT NOT NULL,
    title TEXT NOT NULL,
    subject INTEGER NOT NULL REFERENCES subject DEFERRABLE INITIALLY DEFERRED,
    period INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    frozen_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    head_hash TEXT NOT NULL CHECK (length(head_hash) = 64),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    number_count INTEGER NOT NULL,
    pending_count INTEGER NOT NULL
) STRICT;
CREATE INDEX frozen_report_subject ON frozen_report(subject);
CREATE TABLE frozen_report_data (
    report INTEGER NOT NULL REFERENCES frozen_report DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL CHECK (part IN ('template', 'values', 'pdf', 'xlsx', 'html')),
    sha256 TEXT NOT NULL,
    PRIMARY KEY (report, part)
) STRICT, WITHOUT ROWID;
