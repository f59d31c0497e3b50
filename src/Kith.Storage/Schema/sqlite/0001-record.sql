-- The record: who is in a book and what passed between them and its owner.
-- Identities are UUIDv7 as 16 bytes, most significant first, so that they sort by age; days are ISO 8601 text,
-- instants ISO 8601 text in UTC with six fractional digits, partial dates as RFC 6350 writes them.
-- Keys begin with the book and foreign keys carry it: no row can point into another's book.
-- Foreign keys are checked at commit, so that undoing may put rows back in any order.

create table book (
    id         blob    not null primary key,
    name       text    not null,
    created_at text    not null,
    revision   integer not null,   -- the number of the latest change
    zone       text,               -- IANA
    region     text,               -- ISO 3166, by which telephone numbers are read
    language   text                -- BCP 47
) without rowid;

create table account (
    id         blob not null primary key,
    name       text not null,
    created_at text not null
) without rowid;

create table member (
    book    blob not null references book (id) deferrable initially deferred,
    account blob not null references account (id) deferrable initially deferred,
    role    text not null,
    primary key (book, account)
) without rowid;

create table source (
    book blob not null references book (id) deferrable initially deferred,
    id   blob not null,
    kind text not null,
    name text not null,
    at   text not null,
    primary key (book, id)
) without rowid;

-- The log: a change is one save, a change row is what it did to one row.
create table change (
    book      blob    not null references book (id) deferrable initially deferred,
    revision  integer not null,
    at        text    not null,
    verb      text    not null,
    subject   text    not null,
    source    blob,
    account   blob,
    undoes    integer,
    undone_by integer,
    primary key (book, revision)
) without rowid;

create index change_source on change (book, source);

create table change_row (
    book       blob    not null,
    revision   integer not null,
    ordinal    integer not null,
    table_name text    not null,
    row_key    text    not null,    -- JSON array: the key without the book
    operation  text    not null,
    before     text,                -- JSON object: changed columns, or the whole of a deleted row
    after      text,                -- JSON object: changed columns
    primary key (book, revision, ordinal),
    foreign key (book, revision) references change (book, revision) deferrable initially deferred
) without rowid;

create table person (
    book               blob    not null references book (id) deferrable initially deferred,
    id                 blob    not null,
    is_me              integer not null,
    formatted_name     text    not null,
    filing_name        text    not null,    -- folded, by which the list is ordered
    family_name        text,
    given_name         text,
    additional_names   text,
    honorific_prefixes text,
    honorific_suffixes text,
    nicknames          text    not null,
    pronouns           text,
    organization       text,
    title              text,
    zone               text,
    languages          text    not null,
    note               text    not null,
    died_on            text,
    primary key (book, id)
) without rowid;

create index person_filing on person (book, filing_name, id);

create table contact_point (
    book    blob    not null,
    id      blob    not null,
    person  blob    not null,
    kind    text    not null,
    value   text    not null,    -- as it was written
    normal  text    not null,    -- as it is compared: lower case, E.164
    label   text    not null,
    ordinal integer not null,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index contact_point_person on contact_point (book, person, ordinal);
create index contact_point_normal on contact_point (book, normal);

create table postal_address (
    book            blob not null,
    id              blob not null,
    person          blob not null,
    label           text not null,
    post_office_box text,
    extended        text,
    street          text,
    locality        text,
    region          text,
    postal_code     text,
    country         text,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index postal_address_person on postal_address (book, person);

create table tie (
    book           blob    not null,
    person         blob    not null,
    origin_context text    not null,
    origin_place   text    not null,
    origin_on      text,              -- partial date
    origin_through blob,
    origin_story   text    not null,
    intention      text,              -- the closeness its owner wants; null when not said
    wish           text,              -- ISO 8601 period: P1M, P2W; null when not said
    resting_since  text,
    paused_until   text,
    shared         text    not null,
    sides          integer not null,  -- a bit a side of life
    primary key (book, person),
    foreign key (book, person) references person (book, id) deferrable initially deferred,
    foreign key (book, origin_through) references person (book, id) deferrable initially deferred
) without rowid;

create index tie_origin_through on tie (book, origin_through);

create table moment (
    book        blob    not null references book (id) deferrable initially deferred,
    id          blob    not null,
    on_day      text    not null,
    at          text,
    zone        text,
    kind        text    not null,
    minutes     integer,
    substance   text    not null,
    begun_by    text,
    place       text    not null,
    title       text    not null,
    note        text    not null,
    external    text,                -- the source's own identity of it
    fingerprint integer not null,    -- a hash of what the source said
    primary key (book, id)
) without rowid;

create index moment_day on moment (book, on_day, substance);
create unique index moment_external on moment (book, external) where external is not null;

-- Who took part; the owner always did and has no row. Day and weight are the moment's own, so that a timeline is one range.
create table participant (
    book   blob    not null,
    moment blob    not null,
    person blob    not null,
    on_day text    not null,
    counts integer not null,    -- more than a token
    primary key (book, moment, person),
    foreign key (book, moment) references moment (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index participant_timeline on participant (book, person, on_day, counts);

create table fact (
    book   blob not null,
    id     blob not null,
    person blob not null,
    text   text not null,
    kind   text not null,
    since  text,
    until  text,
    moment blob,                 -- where it was learned; that moment may be gone
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index fact_person on fact (book, person);

create table occasion (
    book      blob not null,
    id        blob not null,
    person    blob not null,
    kind      text not null,
    on_day    text not null,     -- partial date
    month_day integer,           -- 1231 for 31 December, for ranges of days
    text      text not null,
    lead_days integer,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index occasion_person on occasion (book, person);
create index occasion_month_day on occasion (book, month_day);

create table "group" (
    book blob not null references book (id) deferrable initially deferred,
    id   blob not null,
    name text not null,
    primary key (book, id)
) without rowid;

create table group_member (
    book    blob not null,
    "group" blob not null,
    person  blob not null,
    role    text not null,
    since   text,
    until   text,
    primary key (book, "group", person),
    foreign key (book, "group") references "group" (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index group_member_person on group_member (book, person);

create table tag (
    book   blob not null,
    person blob not null,
    name   text not null,
    primary key (book, person, name),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index tag_name on tag (book, name);

create table photo (
    book       blob not null,
    person     blob not null,
    media_type text not null,
    checksum   text not null,    -- SHA-256 of the picture as it came in
    bytes      blob not null,
    primary key (book, person),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create table original_card (
    book   blob not null,
    person blob not null,
    text   text not null,        -- the vCard as it came in, for what Kith does not model
    primary key (book, person),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create table alias (
    book        blob    not null,
    scheme      text    not null,    -- whose naming: vcard, linkedin, google, kith
    value       text    not null,
    person      blob    not null,
    fingerprint integer not null,    -- a hash of what the source said last
    primary key (book, scheme, value),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index alias_person on alias (book, person);

-- A cache of readings, one row a tie, made anew whenever a moment of the tie changes; it may be emptied at any time.
create table pulse (
    book       blob    not null,
    person     blob    not null,
    days       integer not null,    -- distinct contact days
    first_on   text,
    last_on    text,
    gap        real,                -- usual days between contact days
    attention  real    not null,    -- as of the last contact day
    thought_on text,                -- the day on which the silence is worth a thought
    quieter_on text,                -- … is quieter than usual
    faded_on   text,                -- … has probably faded
    slot       integer not null,    -- the day of four weeks on which a dormant tie may speak
    primary key (book, person),
    foreign key (book, person) references person (book, id) on delete cascade deferrable initially deferred
) without rowid;

create index pulse_thought on pulse (book, thought_on);
create index pulse_quieter on pulse (book, quieter_on);
create index pulse_faded on pulse (book, faded_on);
create index pulse_slot on pulse (book, slot, attention);
