-- What stands beside the doors for programs: which addresses hear of changes and how far each has heard, and what programs
-- were answered lately. The last two are no part of the record: they are not logged and not undone.

-- An address that hears of changes.
create table web_hook (
    book    uuid not null references book (id) deferrable initially deferred,
    id      uuid not null,
    address text not null,
    events  text not null,   -- verbs of the log, comma-separated; * for all
    secret  text not null,   -- key of the signature: 32 random bytes, base64url
    made_at timestamptz not null,
    primary key (book, id)
);

-- How far it has heard the log, which is its queue.
create table hearing (
    book    uuid    not null,
    hook    uuid    not null,
    heard   bigint  not null,   -- the latest revision it was told of
    tries   integer not null,   -- how often the next one was sent in vain
    next_at timestamptz not null,   -- not before then
    trouble text    not null,   -- why the last sending came to nothing
    primary key (book, hook),
    foreign key (book, hook) references web_hook (book, id) on delete cascade deferrable initially deferred
);

-- What a program was answered when it sent a key; kept for a day.
create table kept_answer (
    book       uuid    not null references book (id) deferrable initially deferred,
    answer_key text    not null,   -- SHA-256 of the token and the program's key
    request    text    not null,   -- SHA-256 of what was asked
    status     integer not null,
    headers    text    not null,   -- JSON object
    body       text    not null,
    at         timestamptz not null,
    primary key (book, answer_key)
);

create index kept_answer_at on kept_answer (book, at);
