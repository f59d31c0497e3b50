-- Search in two indexes, one for the few people, facts and addresses and one for the many moments, so that neither is asked
-- through the other. Names have a weight of their own: a person is asked for by name, and one who is called so comes before
-- one of whom it is written. The day of a moment stands beside its number, for searches within days.

alter table search_row add column on_day date;   -- of a moment

-- Addresses, numbers and words with hyphens are words, as on SQLite, and no tokens of their own.
create or replace function search_vector(words text) returns tsvector
    language sql immutable parallel safe
    as $$ select to_tsvector('simple', translate(public.unaccent('public.unaccent', words), '@./_-:+<>&', '          ')) $$;

create function search_name(name text, words text) returns tsvector
    language sql immutable parallel safe
    as $$ select setweight(public.search_vector(name), 'A') || public.search_vector(words) $$;

update search_row r set words = search_name(p.formatted_name || ' ' || p.nicknames, coalesce(p.organization, '') || ' ' || coalesce(p.title, '') || ' ' || p.note)
    from person p where p.book = r.book and p.id = r.id and r.kind = 'person';
update search_row r set words = search_vector(f.kind || ' ' || f.text) from fact f where f.book = r.book and f.id = r.id and r.kind = 'fact';
update search_row r set words = search_vector(c.value) from contact_point c where c.book = r.book and c.id = r.id and r.kind = 'contact_point';
update search_row r set words = search_vector(m.title || ' ' || m.note || ' ' || m.place), on_day = m.on_day
    from moment m where m.book = r.book and m.id = r.id and r.kind = 'moment';

drop index search_row_words;
create index search_row_who on search_row using gin (words) where kind <> 'moment';
create index search_row_note on search_row using gin (words) where kind = 'moment';

create or replace function search_person() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'person' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'person', new.id, new.id, search_name(new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note));
    end if;
    return null;
end $$;

create or replace function search_moment() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'moment' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.title || ' ' || new.note || ' ' || new.place) <> '' then
        insert into search_row (book, kind, id, words, on_day) values (new.book, 'moment', new.id, search_vector(new.title || ' ' || new.note || ' ' || new.place), new.on_day);
    end if;
    return null;
end $$;

drop trigger search_moment on moment;
create trigger search_moment after insert or delete or update of title, note, place, on_day on moment
    for each row execute function search_moment();
