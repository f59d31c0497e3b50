-- People are found by their tags and by what they are in a group; what a field of the owner's own holds, by its name too.

drop trigger search_person_update;
drop trigger search_field_insert;
drop trigger search_field_delete;
drop trigger search_field_update;

create trigger search_person_update after update of formatted_name, nicknames, organization, title, note on person begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'person' and id = old.id);
    delete from search_row where book = old.book and kind = 'person' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'person', new.id, new.id where trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '';
    insert into search_who (rowid, name, words)
        select n, new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note
            || coalesce((select group_concat(' ' || t.name, '') from tag t where t.book = new.book and t.person = new.id), '')
            || coalesce((select group_concat(' ' || m.role, '') from group_member m where m.book = new.book and m.person = new.id and m.role <> ''), '')
        from search_row where book = new.book and kind = 'person' and id = new.id;
end;

-- Saying of somebody what is said already writes down anew what they are found by.
create trigger search_tag_insert after insert on tag begin
    update person set note = note where book = new.book and id = new.person;
end;

create trigger search_tag_delete after delete on tag begin
    update person set note = note where book = old.book and id = old.person;
end;

create trigger search_member_insert after insert on group_member when new.role <> '' begin
    update person set note = note where book = new.book and id = new.person;
end;

create trigger search_member_delete after delete on group_member when old.role <> '' begin
    update person set note = note where book = old.book and id = old.person;
end;

create trigger search_member_update after update of role on group_member when old.role <> new.role begin
    update person set note = note where book = new.book and id = new.person;
end;

create trigger search_field_insert after insert on field_value begin
    delete from search_told where rowid = (select n from search_row where book = new.book and kind = 'field' and id = new.person);
    delete from search_row where book = new.book and kind = 'field' and id = new.person;
    insert into search_row (book, kind, id, person) select distinct v.book, 'field', v.person, v.person from field_value v where v.book = new.book and v.person = new.person;
    insert into search_told (rowid, words)
        select r.n, (select group_concat(f.name || ' ' || v.value, ' ') from field_value v join field f on f.book = v.book and f.id = v.field where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.book = new.book and r.kind = 'field' and r.id = new.person;
end;

create trigger search_field_delete after delete on field_value begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'field' and id = old.person);
    delete from search_row where book = old.book and kind = 'field' and id = old.person;
    insert into search_row (book, kind, id, person) select distinct v.book, 'field', v.person, v.person from field_value v where v.book = old.book and v.person = old.person;
    insert into search_told (rowid, words)
        select r.n, (select group_concat(f.name || ' ' || v.value, ' ') from field_value v join field f on f.book = v.book and f.id = v.field where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.book = old.book and r.kind = 'field' and r.id = old.person;
end;

create trigger search_field_update after update of value on field_value begin
    delete from search_told where rowid = (select n from search_row where book = new.book and kind = 'field' and id = new.person);
    delete from search_row where book = new.book and kind = 'field' and id = new.person;
    insert into search_row (book, kind, id, person) select distinct v.book, 'field', v.person, v.person from field_value v where v.book = new.book and v.person = new.person;
    insert into search_told (rowid, words)
        select r.n, (select group_concat(f.name || ' ' || v.value, ' ') from field_value v join field f on f.book = v.book and f.id = v.field where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.book = new.book and r.kind = 'field' and r.id = new.person;
end;

-- A field may come back after what it holds, as when it is taken out of the trash.
create trigger search_field_named after insert on field begin
    update field_value set value = value where book = new.book and field = new.id;
end;

create trigger search_field_renamed after update of name on field begin
    update field_value set value = value where book = new.book and field = new.id;
end;

update person set note = note where exists (select 1 from tag t where t.book = person.book and t.person = person.id)
    or exists (select 1 from group_member m where m.book = person.book and m.person = person.id and m.role <> '');
update field_value set value = value;
