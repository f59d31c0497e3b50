-- Telephone numbers are words by each of their endings and, when they say no country, as a whole behind an n, so that they are
-- found however they are written. Letters that Unicode does not take apart are folded here already: unaccent knows them.

-- What a number is found by beside the way it is written; one with letters in it by nothing else.
create function search_phone(kind text, normal text) returns text
    language sql immutable parallel safe
    as $$
    select coalesce((select ' ' || digits || ' ' || right(digits, 14) || ' ' || right(digits, 13) || ' ' || right(digits, 12) || ' ' || right(digits, 11) || ' ' || right(digits, 10) || ' ' || right(digits, 9) || ' ' || right(digits, 8) || ' ' || right(digits, 7) || ' ' || right(digits, 6) || ' ' || right(digits, 5) || case when normal ~ '^([+]|00)' then '' else ' n' || ltrim(digits, '0') end
        from (select regexp_replace(split_part(normal, ';', 1), '^([+]+|00)', '') as digits) as bare
        where kind = 'phone' and digits ~ '^[0-9]+$'), '') $$;

create or replace function search_contact_point() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.value) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'contact_point', new.id, new.person, search_vector(new.value || search_phone(new.kind, new.normal)));
    end if;
    return null;
end $$;

drop trigger search_contact_point on contact_point;
create trigger search_contact_point after insert or delete or update of person, kind, value, normal on contact_point
    for each row execute function search_contact_point();

update search_row r set words = search_vector(c.value || search_phone(c.kind, c.normal)) from contact_point c where c.book = r.book and c.id = r.id and r.kind = 'contact_point' and c.kind = 'phone';
