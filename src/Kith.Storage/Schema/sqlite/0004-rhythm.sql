-- Rhythm: how often one is usually in touch, as the owner says and as the book's own past teaches.

-- Days between contacts in each layer; null while the usual ones hold (7, 30, 180, 365).
alter table book add column inner_days  integer;
alter table book add column close_days  integer;
alter table book add column friend_days integer;
alter table book add column wider_days  integer;

-- Who stays in touch, as this book's past teaches it (docs/analysis.md): a cache, it may be emptied at any time.
create table recalibration (
    book         blob             not null primary key references book (id) deferrable initially deferred,
    learned_on   text             not null,
    outcomes     integer          not null,    -- ties it was learned from; 0 while the past teaches nothing
    level        real             not null,    -- log-odds at score 0
    slope        real             not null,    -- log-odds that a score of 1 adds
    horizon_days integer          not null,
    window_days  integer          not null     -- how much of the past is seen
) without rowid;
