-- How often the owner is in touch in each layer, in days; null while the usual ones hold (7, 30, 180, 365).

alter table book add column inner_days  integer;
alter table book add column close_days  integer;
alter table book add column friend_days integer;
alter table book add column wider_days  integer;
