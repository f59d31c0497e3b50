-- A page on which one of two who are asked may answer without an account; the secret that opens it is kept nowhere.

alter table introduction add column one_hash text;   -- SHA-256 of the secret
alter table introduction add column one_until text;   -- until when it opens the page
alter table introduction add column one_said text;   -- yes, no
alter table introduction add column one_said_on text;
alter table introduction add column other_hash text;
alter table introduction add column other_until text;
alter table introduction add column other_said text;
alter table introduction add column other_said_on text;

create index introduction_one_hash on introduction (book, one_hash) where one_hash is not null;
create index introduction_other_hash on introduction (book, other_hash) where other_hash is not null;
create index introduction_one_said on introduction (book, one_said_on) where one_said = 'yes';
create index introduction_other_said on introduction (book, other_said_on) where other_said = 'yes';
