-- What can be searched: one row a person, fact or moment, kept by triggers so that no way of writing can forget it,
-- not even undoing. The index holds no text of its own; the text stands in the record. The kind is a word of the index,
-- so that the few people and facts are found among a million moments without going through these.

create table search_row (
    n      integer primary key,
    book   blob not null,
    kind   text not null,
    id     blob not null,
    person blob,
    unique (book, kind, id)
);

create virtual table search_words using fts5 (
    kind, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

create trigger search_person_insert after insert on person when trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'person', new.id, new.id);
    insert into search_words (rowid, kind, words) values (last_insert_rowid(), 'who', new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note);
end;

create trigger search_person_delete after delete on person begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'person' and id = old.id);
    delete from search_row where book = old.book and kind = 'person' and id = old.id;
end;

create trigger search_person_update after update of formatted_name, nicknames, organization, title, note on person begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'person' and id = old.id);
    delete from search_row where book = old.book and kind = 'person' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'person', new.id, new.id where trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '';
    insert into search_words (rowid, kind, words)
        select n, 'who', new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note from search_row where book = new.book and kind = 'person' and id = new.id;
end;

create trigger search_fact_insert after insert on fact when trim(new.kind || ' ' || new.text) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'fact', new.id, new.person);
    insert into search_words (rowid, kind, words) values (last_insert_rowid(), 'who', new.kind || ' ' || new.text);
end;

create trigger search_fact_delete after delete on fact begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'fact' and id = old.id);
    delete from search_row where book = old.book and kind = 'fact' and id = old.id;
end;

create trigger search_fact_update after update of kind, text on fact begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'fact' and id = old.id);
    delete from search_row where book = old.book and kind = 'fact' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'fact', new.id, new.person where trim(new.kind || ' ' || new.text) <> '';
    insert into search_words (rowid, kind, words)
        select n, 'who', new.kind || ' ' || new.text from search_row where book = new.book and kind = 'fact' and id = new.id;
end;

create trigger search_moment_insert after insert on moment when trim(new.title || ' ' || new.note || ' ' || new.place) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'moment', new.id, null);
    insert into search_words (rowid, kind, words) values (last_insert_rowid(), 'note', new.title || ' ' || new.note || ' ' || new.place);
end;

create trigger search_moment_delete after delete on moment begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'moment' and id = old.id);
    delete from search_row where book = old.book and kind = 'moment' and id = old.id;
end;

create trigger search_moment_update after update of title, note, place on moment begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'moment' and id = old.id);
    delete from search_row where book = old.book and kind = 'moment' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'moment', new.id, null where trim(new.title || ' ' || new.note || ' ' || new.place) <> '';
    insert into search_words (rowid, kind, words)
        select n, 'note', new.title || ' ' || new.note || ' ' || new.place from search_row where book = new.book and kind = 'moment' and id = new.id;
end;

create trigger search_contact_point_insert after insert on contact_point when trim(new.value) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'contact_point', new.id, new.person);
    insert into search_words (rowid, kind, words) values (last_insert_rowid(), 'who', new.value);
end;

create trigger search_contact_point_delete after delete on contact_point begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'contact_point' and id = old.id);
    delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
end;

create trigger search_contact_point_update after update of value on contact_point begin
    delete from search_words where rowid = (select n from search_row where book = old.book and kind = 'contact_point' and id = old.id);
    delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'contact_point', new.id, new.person where trim(new.value) <> '';
    insert into search_words (rowid, kind, words)
        select n, 'who', new.value from search_row where book = new.book and kind = 'contact_point' and id = new.id;
end;
