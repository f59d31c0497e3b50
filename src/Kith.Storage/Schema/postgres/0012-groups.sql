-- Who left a group and joined it again was in it for more than one span of years: group_member tells the last, this the
-- others. People are found by what they were then, too.

create table group_stay (
    book    uuid not null,
    id      uuid not null,
    "group" uuid not null,
    person  uuid not null,
    role    text not null,
    since   text,
    until   text,
    primary key (book, id),
    foreign key (book, "group") references "group" (book, id) deferrable initially deferred,
    foreign key (book, person) references person (book, id) deferrable initially deferred
);

create index group_stay_person on group_stay (book, person);
create index group_stay_group on group_stay (book, "group");

create or replace function search_person() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'person' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.formatted_name || ' ' || new.nicknames || ' ' || coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'person', new.id, new.id, search_name(new.formatted_name || ' ' || new.nicknames, coalesce(new.organization, '') || ' ' || coalesce(new.title, '') || ' ' || new.note
            || coalesce((select string_agg(' ' || t.name, '' order by t.name) from tag t where t.book = new.book and t.person = new.id), '')
            || coalesce((select string_agg(' ' || m.role, '' order by m."group") from group_member m where m.book = new.book and m.person = new.id and m.role <> ''), '')
            || coalesce((select string_agg(' ' || m.role, '' order by m.id) from group_stay m where m.book = new.book and m.person = new.id and m.role <> ''), '')));
    end if;
    return null;
end $$;

create trigger search_stay after insert or delete or update of person on group_stay
    for each row execute function search_beside();
