-- Search in two indexes, one for the few people, facts and addresses and one for the many moments, so that neither is asked
-- through the other. Names have a column of their own: a person is asked for by name, and one who is called so comes before
-- one of whom it is written. The day of a moment stands beside its number, for searches within days.

drop trigger search_person_insert;
drop trigger search_person_delete;
drop trigger search_person_update;
drop trigger search_fact_insert;
drop trigger search_fact_delete;
drop trigger search_fact_update;
drop trigger search_moment_insert;
drop trigger search_moment_delete;
drop trigger search_moment_update;
drop trigger search_contact_point_insert;
drop trigger search_contact_point_delete;
drop trigger search_contact_point_update;
drop table search_words;

alter table search_row add column on_day text;   -- of a moment

create virtual table search_who using fts5 (
    name, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

create virtual table search_note using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

update search_row set on_day = (select m.on_day from moment m where m.book = search_row.book and m.id = search_row.id) where kind = 'moment';

insert into search_who (rowid, name, words)
    select r.n, p.formatted_name || ' ' || p.nicknames, coalesce(p.organization, '') || ' ' || coalesce(p.title, '') || ' ' || p.note
    from search_row r join person p on p.book = r.book and p.id = r.id where r.kind = 'person' order by r.n;

insert into search_who (rowid, name, words)
    select r.n, '', f.kind || ' ' || f.text from search_row r join fact f on f.book = r.book and f.id = r.id where r.kind = 'fact' order by r.n;

insert into search_who (rowid, name, words)
    select r.n, '', c.value from search_row r join contact_point c on c.book = r.book and c.id = r.id where r.kind = 'contact_point' order by r.n;

insert into search_note (rowid, words)
    select r.n, m.title || ' ' || m.note || ' ' || m.place from search_row r join moment m on m.book = r.book and m.id = r.id where r.kind = 'moment' order by r.n;

create trigger search_person_insert after insert on person when trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'person', new.id, new.id);
    insert into search_who (rowid, name, words) values (last_insert_rowid(), new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note);
end;

create trigger search_person_delete after delete on person begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'person' and id = old.id);
    delete from search_row where book = old.book and kind = 'person' and id = old.id;
end;

create trigger search_person_update after update of formatted_name, nicknames, organization, title, note on person begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'person' and id = old.id);
    delete from search_row where book = old.book and kind = 'person' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'person', new.id, new.id where trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '';
    insert into search_who (rowid, name, words)
        select n, new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note from search_row where book = new.book and kind = 'person' and id = new.id;
end;

create trigger search_fact_insert after insert on fact when trim(new.kind || ' ' || new.text) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'fact', new.id, new.person);
    insert into search_who (rowid, name, words) values (last_insert_rowid(), '', new.kind || ' ' || new.text);
end;

create trigger search_fact_delete after delete on fact begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'fact' and id = old.id);
    delete from search_row where book = old.book and kind = 'fact' and id = old.id;
end;

create trigger search_fact_update after update of kind, text on fact begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'fact' and id = old.id);
    delete from search_row where book = old.book and kind = 'fact' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'fact', new.id, new.person where trim(new.kind || ' ' || new.text) <> '';
    insert into search_who (rowid, name, words)
        select n, '', new.kind || ' ' || new.text from search_row where book = new.book and kind = 'fact' and id = new.id;
end;

create trigger search_contact_point_insert after insert on contact_point when trim(new.value) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'contact_point', new.id, new.person);
    insert into search_who (rowid, name, words) values (last_insert_rowid(), '', new.value);
end;

create trigger search_contact_point_delete after delete on contact_point begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'contact_point' and id = old.id);
    delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
end;

create trigger search_contact_point_update after update of value on contact_point begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'contact_point' and id = old.id);
    delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'contact_point', new.id, new.person where trim(new.value) <> '';
    insert into search_who (rowid, name, words)
        select n, '', new.value from search_row where book = new.book and kind = 'contact_point' and id = new.id;
end;

create trigger search_moment_insert after insert on moment when trim(new.title || ' ' || new.note || ' ' || new.place) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'moment', new.id, null, new.on_day);
    insert into search_note (rowid, words) values (last_insert_rowid(), new.title || ' ' || new.note || ' ' || new.place);
end;

create trigger search_moment_delete after delete on moment begin
    delete from search_note where rowid = (select n from search_row where book = old.book and kind = 'moment' and id = old.id);
    delete from search_row where book = old.book and kind = 'moment' and id = old.id;
end;

create trigger search_moment_update after update of title, note, place, on_day on moment begin
    delete from search_note where rowid = (select n from search_row where book = old.book and kind = 'moment' and id = old.id);
    delete from search_row where book = old.book and kind = 'moment' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'moment', new.id, null, new.on_day where trim(new.title || ' ' || new.note || ' ' || new.place) <> '';
    insert into search_note (rowid, words)
        select n, new.title || ' ' || new.note || ' ' || new.place from search_row where book = new.book and kind = 'moment' and id = new.id;
end;
