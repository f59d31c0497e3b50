-- What the owner said to acts that a plan offered, and by what a plan finds the records that stand open.

create table plan_turn (
    book   blob not null,
    id     blob not null,
    person blob not null,
    act    text not null,   -- touch, thank, keep, answer, rejoice, remember, comfort, help, return, introduce
    way    text not null,   -- call, message, letter, deed
    ground blob not null,   -- the record it rested on, or the person; it may be gone
    on_day text not null,
    answer text not null,   -- done, later, not-this, not-this-way
    until  text,            -- from when it may be offered again; null for never
    why    text not null,
    primary key (book, id),
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index plan_turn_day on plan_turn (book, on_day);
create index plan_turn_person on plan_turn (book, person);

alter table book add column sunday_for_family integer not null default 0;

-- None begins with more than the book: SQLite would take it for a page about one person too.
create index gift_unthanked on gift (book, on_day) where thanked_on is null;
create index ask_open on ask (book, on_day) where answer is null;
create index loan_out on loan (book, on_day) where returned_on is null;
create index promise_said on promise (book, on_day) where state = 'open';
create index need_since on need (book, since) where state = 'open';
