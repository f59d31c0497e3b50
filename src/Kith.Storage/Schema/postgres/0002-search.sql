-- What can be searched: one row a person, fact or moment, kept by triggers so that no way of writing can forget it,
-- not even undoing. Words are folded as on SQLite: lower case, without accents.

create extension if not exists unaccent;

-- unaccent is only stable, for its dictionary could be replaced; ours is not.
create function search_vector(words text) returns tsvector
    language sql immutable parallel safe
    as $$ select to_tsvector('simple', public.unaccent('public.unaccent', words)) $$;

create table search_row (
    n      bigint generated always as identity primary key,
    book   uuid not null,
    kind   text not null,
    id     uuid not null,
    person uuid,
    words  tsvector not null,
    unique (book, kind, id)
);

create index search_row_words on search_row using gin (words);

create function search_person() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'person' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'person', new.id, new.id, search_vector(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note));
    end if;
    return null;
end $$;

create trigger search_person after insert or delete or update of formatted_name, nicknames, organization, title, note on person
    for each row execute function search_person();

create function search_fact() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'fact' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.kind || ' ' || new.text) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'fact', new.id, new.person, search_vector(new.kind || ' ' || new.text));
    end if;
    return null;
end $$;

create trigger search_fact after insert or delete or update of kind, text on fact
    for each row execute function search_fact();

create function search_moment() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'moment' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.title || ' ' || new.note || ' ' || new.place) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'moment', new.id, null::uuid, search_vector(new.title || ' ' || new.note || ' ' || new.place));
    end if;
    return null;
end $$;

create trigger search_moment after insert or delete or update of title, note, place on moment
    for each row execute function search_moment();

create function search_contact_point() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.value) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'contact_point', new.id, new.person, search_vector(new.value));
    end if;
    return null;
end $$;

create trigger search_contact_point after insert or delete or update of value on contact_point
    for each row execute function search_contact_point();
