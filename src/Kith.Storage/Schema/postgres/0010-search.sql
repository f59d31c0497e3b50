-- People are found by their tags and by what they are in a group; what a field of the owner's own holds, by its name too.

create or replace function search_person() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'person' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'person', new.id, new.id, search_name(new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note
            || coalesce((select string_agg(' ' || t.name, '' order by t.name) from tag t where t.book = new.book and t.person = new.id), '')
            || coalesce((select string_agg(' ' || m.role, '' order by m."group") from group_member m where m.book = new.book and m.person = new.id and m.role <> ''), '')));
    end if;
    return null;
end $$;

-- Saying of somebody what is said already writes down anew what they are found by.
create function search_beside() returns trigger language plpgsql as $$
declare
    whose record := case when tg_op = 'DELETE' then old else new end;
begin
    update person set note = note where book = whose.book and id = whose.person;
    return null;
end $$;

create trigger search_tag after insert or delete on tag
    for each row execute function search_beside();
create trigger search_member after insert or delete or update of role on group_member
    for each row execute function search_beside();

create or replace function search_field() returns trigger language plpgsql as $$
declare
    whose record := case when tg_op = 'DELETE' then old else new end;
begin
    delete from search_row where book = whose.book and kind = 'field' and id = whose.person;
    insert into search_row (book, kind, id, person, words)
        select v.book, 'field', v.person, v.person, search_vector(coalesce(string_agg(f.name || ' ' || v.value, ' ' order by v.field), ''))
        from field_value v left join field f on f.book = v.book and f.id = v.field where v.book = whose.book and v.person = whose.person group by v.book, v.person;
    return null;
end $$;

-- A field may come back after what it holds, as when it is taken out of the trash.
create function search_named() returns trigger language plpgsql as $$
begin
    update field_value set value = value where book = new.book and field = new.id;
    return null;
end $$;

create trigger search_named after insert or update of name on field
    for each row execute function search_named();

update person p set note = note where exists (select 1 from tag t where t.book = p.book and t.person = p.id)
    or exists (select 1 from group_member m where m.book = p.book and m.person = p.id and m.role <> '');
update field_value set value = value;
