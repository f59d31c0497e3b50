-- Who left a group and joined it again was in it for more than one span of years: group_member tells the last, this the
-- others. People are found by what they were then, too.

create table group_stay (
    book    blob not null,
    id      blob not null,
    "group" blob not null,
    person  blob not null,
    role    text not null,
    since   text,
    until   text,
    primary key (book, id),
    foreign key (book, "group") references "group" (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
) without rowid;

create index group_stay_person on group_stay (book, person);
create index group_stay_group on group_stay (book, "group");

drop trigger search_person_update;

create trigger search_person_update after update of formatted_name, nicknames, organization, title, note on person begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'person' and id = old.id);
    delete from search_row where book = old.book and kind = 'person' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'person', new.id, new.id where trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '';
    insert into search_who (rowid, name, words)
        select n, new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note
            || coalesce((select group_concat(' ' || t.name, '') from tag t where t.book = new.book and t.person = new.id), '')
            || coalesce((select group_concat(' ' || m.role, '') from group_member m where m.book = new.book and m.person = new.id and m.role <> ''), '')
            || coalesce((select group_concat(' ' || m.role, '') from group_stay m where m.book = new.book and m.person = new.id and m.role <> ''), '')
        from search_row where book = new.book and kind = 'person' and id = new.id;
end;

create trigger search_stay_insert after insert on group_stay when new.role <> '' begin
    update person set note = note where book = new.book and id = new.person;
end;

create trigger search_stay_delete after delete on group_stay when old.role <> '' begin
    update person set note = note where book = old.book and id = old.person;
end;

create trigger search_stay_update after update of person on group_stay begin
    update person set note = note where book = new.book and id in (old.person, new.person);
end;
