-- The record: who is in a book and what passed between them and its owner.
-- Identities are UUIDv7, so that they sort by age; partial dates are text as RFC 6350 writes them.
-- Keys begin with the book and foreign keys carry it: no row can point into another's book.
-- Foreign keys are checked at commit, so that undoing may put rows back in any order.

create table book (
    id         uuid    not null primary key,
    name       text    not null,
    created_at timestamptz    not null,
    revision   bigint  not null,   -- the number of the latest change
    zone       text,               -- IANA
    region     text,               -- ISO 3166, by which telephone numbers are read
    language   text                -- BCP 47
);

create table account (
    id         uuid not null primary key,
    name       text not null,
    created_at timestamptz not null
);

create table member (
    book    uuid not null references book (id) deferrable initially deferred,
    account uuid not null references account (id) deferrable initially deferred,
    role    text not null,
    primary key (book, account)
);

create table source (
    book uuid not null references book (id) deferrable initially deferred,
    id   uuid not null,
    kind text not null,
    name text not null,
    at   timestamptz not null,
    primary key (book, id)
);

-- The log: a change is one save, a change row is what it did to one row.
create table change (
    book      uuid    not null references book (id) deferrable initially deferred,
    revision  bigint  not null,
    at        timestamptz    not null,
    verb      text    not null,
    subject   text    not null,
    source    uuid,
    account   uuid,
    undoes    bigint,
    undone_by bigint,
    primary key (book, revision)
);

create index change_source on change (book, source);

create table change_row (
    book       uuid    not null,
    revision   bigint  not null,
    ordinal    integer not null,
    table_name text    not null,
    row_key    text    not null,    -- JSON array: the key without the book
    operation  text    not null,
    before     text,                -- JSON object: changed columns, or the whole of a deleted row
    after      text,                -- JSON object: changed columns
    primary key (book, revision, ordinal),
    foreign key (book, revision) references change (book, revision) deferrable initially deferred
);

create table person (
    book               uuid    not null references book (id) deferrable initially deferred,
    id                 uuid    not null,
    is_me              boolean not null,
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
);

create index person_filing on person (book, filing_name, id);

create table contact_point (
    book    uuid    not null,
    id      uuid    not null,
    person  uuid    not null,
    kind    text    not null,
    value   text    not null,    -- as it was written
    normal  text    not null,    -- as it is compared: lower case, E.164
    label   text    not null,
    ordinal integer not null,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index contact_point_person on contact_point (book, person, ordinal);
create index contact_point_normal on contact_point (book, normal);

create table postal_address (
    book            uuid not null,
    id              uuid not null,
    person          uuid not null,
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
);

create index postal_address_person on postal_address (book, person);

create table tie (
    book           uuid    not null,
    person         uuid    not null,
    origin_context text    not null,
    origin_place   text    not null,
    origin_on      text,              -- partial date
    origin_through uuid,
    origin_story   text    not null,
    intention      text,              -- the closeness its owner wants; null when not said
    wish           text,              -- ISO 8601 period: P1M, P2W; null when not said
    resting_since  date,
    paused_until   date,
    shared         text    not null,
    sides          integer not null,  -- a bit a side of life
    primary key (book, person),
    foreign key (book, person) references person (book, id) deferrable initially deferred,
    foreign key (book, origin_through) references person (book, id) deferrable initially deferred
);

create index tie_origin_through on tie (book, origin_through);

create table moment (
    book        uuid    not null references book (id) deferrable initially deferred,
    id          uuid    not null,
    on_day      date    not null,
    at          timestamptz,
    zone        text,
    kind        text    not null,
    minutes     integer,
    substance   text    not null,
    begun_by    text,
    place       text    not null,
    title       text    not null,
    note        text    not null,
    external    text,                -- the source's own identity of it
    fingerprint bigint  not null,    -- a hash of what the source said
    primary key (book, id)
);

create index moment_day on moment (book, on_day, substance);
create unique index moment_external on moment (book, external) where external is not null;

-- Who took part; the owner always did and has no row. Day and weight are the moment's own, so that a timeline is one range.
create table participant (
    book   uuid    not null,
    moment uuid    not null,
    person uuid    not null,
    on_day date    not null,
    counts boolean not null,    -- more than a token
    primary key (book, moment, person),
    foreign key (book, moment) references moment (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index participant_timeline on participant (book, person, on_day, counts);

create table fact (
    book   uuid not null,
    id     uuid not null,
    person uuid not null,
    text   text not null,
    kind   text not null,
    since  text,
    until  text,
    moment uuid,                 -- where it was learned; that moment may be gone
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index fact_person on fact (book, person);

create table occasion (
    book      uuid not null,
    id        uuid not null,
    person    uuid not null,
    kind      text not null,
    on_day    text not null,     -- partial date
    month_day integer,           -- 1231 for 31 December, for ranges of days
    text      text not null,
    lead_days integer,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index occasion_person on occasion (book, person);
create index occasion_month_day on occasion (book, month_day);

create table "group" (
    book uuid not null references book (id) deferrable initially deferred,
    id   uuid not null,
    name text not null,
    primary key (book, id)
);

create table group_member (
    book    uuid not null,
    "group" uuid not null,
    person  uuid not null,
    role    text not null,
    since   text,
    until   text,
    primary key (book, "group", person),
    foreign key (book, "group") references "group" (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index group_member_person on group_member (book, person);

create table tag (
    book   uuid not null,
    person uuid not null,
    name   text not null,
    primary key (book, person, name),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index tag_name on tag (book, name);

create table photo (
    book       uuid not null,
    person     uuid not null,
    media_type text not null,
    checksum   text not null,    -- SHA-256 of the picture as it came in
    bytes      bytea not null,
    primary key (book, person),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create table original_card (
    book   uuid not null,
    person uuid not null,
    text   text not null,        -- the vCard as it came in, for what Kith does not model
    primary key (book, person),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create table alias (
    book        uuid    not null,
    scheme      text    not null,    -- whose naming: vcard, linkedin, google, kith
    value       text    not null,
    person      uuid    not null,
    fingerprint bigint  not null,    -- a hash of what the source said last
    primary key (book, scheme, value),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index alias_person on alias (book, person);

-- A cache of readings, one row a tie, made anew whenever a moment of the tie changes; it may be emptied at any time.
create table pulse (
    book       uuid    not null,
    person     uuid    not null,
    days       integer not null,    -- distinct contact days
    first_on   date,
    last_on    date,
    gap        double precision,                -- usual days between contact days
    attention  double precision    not null,    -- as of the last contact day
    thought_on date,                -- the day on which the silence is worth a thought
    quieter_on date,                -- … is quieter than usual
    faded_on   date,                -- … has probably faded
    slot       integer not null,    -- the day of four weeks on which a dormant tie may speak
    primary key (book, person),
    foreign key (book, person) references person (book, id) on delete cascade deferrable initially deferred
);

create index pulse_thought on pulse (book, thought_on);
create index pulse_quieter on pulse (book, quieter_on);
create index pulse_faded on pulse (book, faded_on);
create index pulse_slot on pulse (book, slot, attention);
