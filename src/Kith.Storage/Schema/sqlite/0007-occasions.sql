-- Days that return by another calendar, and what of the book a calendar of the owner's shows.

alter table occasion add column calendar text;      -- chinese, hebrew, islamic, umm-al-qura, persian; null for the Gregorian
alter table occasion add column own_on text;        -- the day in the numbers of that calendar: 5786-05L-14, --05L-14
alter table occasion add column own_day integer;    -- 514 for 5-14, 10514 for 5L-14, by which days of one calendar are found

create index occasion_own_day on occasion (book, calendar, own_day) where own_day is not null;
create index occasion_lead on occasion (book, lead_days) where lead_days is not null;

alter table access_token add column parts integer not null default 0;   -- a bit for what a calendar shows: occasions, reminders
