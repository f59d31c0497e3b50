-- Meetings of which nothing is told yet: few at any time, however many moments there are.
create index moment_untold on moment (book, on_day) where external is not null and note = '' and kind in ('meeting', 'event');
