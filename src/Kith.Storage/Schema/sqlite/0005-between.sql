-- What passes between two people: needs and offers, gifts, asks, loans, promises, introductions and what came of them;
-- how people are related; what the owner wants to be told; their journal, their own fields and documents.

alter table moment add column sides integer not null default 0;   -- a bit a side of life it belonged to

-- How two people of the book are related, said from the first to the second; read from both sides, further kinship is inferred.
create table kinship (
    book  blob not null,
    id    blob not null,
    one   blob not null,
    other blob not null,
    kind  text not null,
    since text,            -- partial date
    until text,            -- partial date
    note  text not null,
    primary key (book, id),
    foreign key (book, one) references person (book, id) deferrable initially deferred,
    foreign key (book, other) references person (book, id) deferrable initially deferred
) without rowid;

create index kinship_one on kinship (book, one);
create index kinship_other on kinship (book, other);

-- What somebody needs, or what they gladly would give; the owner is one of them.
create table need (
    book       blob not null,
    id         blob not null,
    person     blob not null,   -- whose
    kind       text not null,   -- need, offer
    text       text not null,
    since      text,
    state      text not null,   -- open, met, let-go
    settled_on text,
    discretion text not null,   -- who may know: anybody, ask-first, in-confidence
    moment     blob,            -- where it was told; that moment may be gone
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index need_person on need (book, person);
create index need_state on need (book, state, kind);

-- What was given, either way.
create table gift (
    book       blob not null,
    id         blob not null,
    person     blob not null,   -- between the owner and whom
    by         text not null,   -- who gave: me, them
    kind       text not null,
    text       text not null,
    on_day     text,
    amount     text,
    currency   text,            -- ISO 4217
    occasion   text not null,
    need       blob,            -- the need it met; that need may be gone
    thanked_on text,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index gift_person on gift (book, person);

-- What was asked, either way.
create table ask (
    book        blob not null,
    id          blob not null,
    person      blob not null,
    by          text not null,   -- who asked: me, them
    text        text not null,
    on_day      text,
    answer      text,            -- yes, no, silence; null while it is open
    answered_on text,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index ask_person on ask (book, person);

-- A thing or money lent, either way.
create table loan (
    book        blob not null,
    id          blob not null,
    person      blob not null,
    by          text not null,   -- who lends: me, them
    text        text not null,
    on_day      text,
    amount      text,            -- null for a thing
    currency    text,            -- ISO 4217
    due         text,
    returned_on text,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index loan_person on loan (book, person);

-- What one of two people said they would do.
create table promise (
    book       blob not null,
    id         blob not null,
    person     blob not null,
    by         text not null,   -- who owes it: me, them
    text       text not null,
    on_day     text,            -- when it was said
    due        text,
    state      text not null,   -- open, kept, released
    settled_on text,
    moment     blob,            -- where it was said; that moment may be gone
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index promise_person on promise (book, person);
create index promise_state on promise (book, state, due);

-- What the owner wants to be told at a time; it waits until it is done or skipped.
create table reminder (
    book   blob not null,
    id     blob not null,
    person blob,            -- about whom; null when about nobody
    text   text not null,
    on_day text not null,   -- the first day
    rule   text,            -- RFC 5545 recurrence rule; null for once
    basis  text not null,   -- counts on from: day, completion
    next   text,            -- the day it is next told; null when it is over
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index reminder_person on reminder (book, person);
create index reminder_next on reminder (book, next);

-- What became of a reminder on one of its days.
create table reminder_turn (
    book       blob not null,
    reminder   blob not null,
    on_day     text not null,   -- the day it was for
    kind       text not null,   -- done, skipped
    settled_on text not null,
    primary key (book, reminder, on_day),
    foreign key (book, reminder) references reminder (book, id) deferrable initially deferred
) without rowid;

-- Two people brought together for the good of both, by the owner, or the owner by somebody.
create table introduction (
    book        blob not null,
    id          blob not null,
    one         blob not null,   -- who is asked first
    other       blob not null,
    by          blob,            -- who brings them together; null for the owner
    for_one     text not null,   -- what good it would do
    for_other   text not null,
    stage       text not null,   -- thought-of, one-asked, other-asked, agreed, made, let-go
    stepped_on  text,            -- the day of the last step
    made_on     text,
    declined_by blob,            -- told to neither of the two
    came_of     text not null,
    primary key (book, id),
    foreign key (book, one) references person (book, id) deferrable initially deferred,
    foreign key (book, other) references person (book, id) deferrable initially deferred,
    foreign key (book, by) references person (book, id) deferrable initially deferred
) without rowid;

create index introduction_one on introduction (book, one);
create index introduction_other on introduction (book, other);
create index introduction_by on introduction (book, by);

-- What good came, looked at backwards.
create table outcome (
    book         blob not null references book (id) deferrable initially deferred,
    id           blob not null,
    kind         text not null,
    whose        text not null,   -- me, them, community
    text         text not null,
    on_day       text not null,
    amount       text,
    currency     text,            -- ISO 4217
    introduction blob,            -- by which it came; that introduction may be gone
    thanked_on   text,
    primary key (book, id)
) without rowid;

create index outcome_day on outcome (book, on_day);

-- The path of people an outcome came by, the one the owner knows first.
create table outcome_step (
    book    blob    not null,
    outcome blob    not null,
    ordinal integer not null,   -- from 0
    person  blob    not null,
    primary key (book, outcome, ordinal),
    foreign key (book, outcome) references outcome (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index outcome_step_person on outcome_step (book, person);

-- A day's writing in the owner's words.
create table journal_entry (
    book   blob not null references book (id) deferrable initially deferred,
    id     blob not null,
    on_day text not null,
    text   text not null,
    primary key (book, id)
) without rowid;

create index journal_entry_day on journal_entry (book, on_day);

-- Whom an entry mentions, as its owner confirmed.
create table journal_mention (
    book   blob not null,
    entry  blob not null,
    person blob not null,
    moment blob,            -- the moment that was made of it; it may be gone
    primary key (book, entry, person),
    foreign key (book, entry) references journal_entry (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index journal_mention_person on journal_mention (book, person);

-- A field of the owner's own.
create table field (
    book    blob    not null references book (id) deferrable initially deferred,
    id      blob    not null,
    name    text    not null,
    kind    text    not null,   -- text, number, day, yes-no
    ordinal integer not null,
    primary key (book, id)
) without rowid;

-- What a field holds of one person.
create table field_value (
    book   blob not null,
    field  blob not null,
    person blob not null,
    value  text not null,
    primary key (book, field, person),
    foreign key (book, field) references field (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index field_value_person on field_value (book, person);

-- A file that belongs to a person; images are encoded anew before they are kept.
create table document (
    book       blob    not null,
    id         blob    not null,
    person     blob    not null,
    name       text    not null,
    media_type text    not null,
    checksum   text    not null,   -- SHA-256 of the bytes as they are kept
    size       integer not null,   -- bytes
    bytes      blob    not null,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index document_person on document (book, person);

-- Lets a program in; the secret itself is kept nowhere.
create table access_token (
    book       blob    not null references book (id) deferrable initially deferred,
    id         blob    not null,
    name       text    not null,   -- for what program
    hash       text    not null,   -- SHA-256 of the secret
    scopes     integer not null,   -- a bit a scope: read, write, calendar
    made_at    text    not null,
    revoked_at text,
    primary key (book, id)
) without rowid;

create index access_token_hash on access_token (book, hash);
