-- The owner among many people: pages ask who it is.
create index person_me on person (book, id) where is_me;
