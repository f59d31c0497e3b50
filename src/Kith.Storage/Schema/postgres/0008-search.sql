-- Search over every kind of record. People and ways to reach them stand in one index, moments in another, and in a third
-- what is known, needed, given, asked, lent, promised and told, so that neither is asked through the many of the others.
-- The kind of a need is need or offer; a tie and the fields of the owner's own go by the identity of their person.

drop trigger search_fact on fact;
drop function search_fact();
drop trigger search_contact_point on contact_point;

drop index search_row_who;
create index search_row_who on search_row using gin (words) where kind in ('person', 'contact_point');
create index search_row_told on search_row using gin (words) where kind not in ('person', 'contact_point', 'moment');

-- Moments have no person of their own and are in neither.
create index search_row_person on search_row (book, person, kind) where person is not null;
create index search_row_day on search_row (book, on_day) where kind <> 'moment';

-- In the order in which they were written down, which is that of their identities.
insert into search_row (book, kind, id, person, on_day, words)
    select * from (
        select t.book, t.kind, t.id, t.person, t.since, search_vector(t.text) from need t where trim(t.text) <> ''
        union all
        select t.book, 'gift', t.id, t.person, t.on_day, search_vector(t.text || ' ' || t.occasion) from gift t where trim(t.text || ' ' || t.occasion) <> ''
        union all
        select t.book, 'ask', t.id, t.person, t.on_day, search_vector(t.text) from ask t where trim(t.text) <> ''
        union all
        select t.book, 'loan', t.id, t.person, t.on_day, search_vector(t.text) from loan t where trim(t.text) <> ''
        union all
        select t.book, 'promise', t.id, t.person, t.on_day, search_vector(t.text) from promise t where trim(t.text) <> ''
        union all
        select t.book, 'reminder', t.id, t.person, null::date, search_vector(t.text) from reminder t where trim(t.text) <> ''
        union all
        select t.book, 'occasion', t.id, t.person, null::date, search_vector(t.text) from occasion t where trim(t.text) <> ''
        union all
        select t.book, 'introduction', t.id, t.one, t.stepped_on, search_vector(t.for_one || ' ' || t.for_other || ' ' || t.came_of) from introduction t where trim(t.for_one || ' ' || t.for_other || ' ' || t.came_of) <> ''
        union all
        select t.book, 'outcome', t.id, null::uuid, t.on_day, search_vector(t.text) from outcome t where trim(t.text) <> ''
        union all
        select t.book, 'journal', t.id, null::uuid, t.on_day, search_vector(t.text) from journal_entry t where trim(t.text) <> ''
        union all
        select t.book, 'kinship', t.id, t.one, null::date, search_vector(t.note) from kinship t where trim(t.note) <> ''
        union all
        select t.book, 'group', t.id, null::uuid, null::date, search_vector(t.name) from "group" t where trim(t.name) <> ''
        union all
        select t.book, 'document', t.id, t.person, null::date, search_vector(t.name) from document t where trim(t.name) <> ''
        union all
        select t.book, 'address', t.id, t.person, null::date, search_vector(coalesce(t.post_office_box, '') || ' ' || coalesce(t.extended, '') || ' ' || coalesce(t.street, '') || ' ' || coalesce(t.locality, '') || ' ' || coalesce(t.region, '') || ' ' || coalesce(t.postal_code, '') || ' ' || coalesce(t.country, '')) from postal_address t where trim(coalesce(t.post_office_box, '') || ' ' || coalesce(t.extended, '') || ' ' || coalesce(t.street, '') || ' ' || coalesce(t.locality, '') || ' ' || coalesce(t.region, '') || ' ' || coalesce(t.postal_code, '') || ' ' || coalesce(t.country, '')) <> ''
        union all
        select t.book, 'tie', t.person, t.person, null::date, search_vector(t.origin_context || ' ' || t.origin_place || ' ' || t.origin_story || ' ' || t.shared) from tie t where trim(t.origin_context || ' ' || t.origin_place || ' ' || t.origin_story || ' ' || t.shared) <> ''
        union all
        select t.book, 'field', t.person, t.person, null::date, search_vector(string_agg(t.value, ' ' order by t.field)) from field_value t group by t.book, t.person
    ) as record order by 3;

-- Who it is of is searched by too, and changes when two become one.
create trigger search_contact_point after insert or delete or update of person, value on contact_point
    for each row execute function search_contact_point();

-- Keeps a row searchable. Arguments: the kind, the columns of its identity, its person and its day (empty for none), and those
-- that hold its words. A need says by its own kind which of two it is.
create function search_told() returns trigger language plpgsql as $$
declare
    gone jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    come jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    said text  := (select coalesce(string_agg(come ->> c, ' ' order by at), '') from unnest(tg_argv[4:]) with ordinality as listed (c, at));
begin
    if gone is not null then
        delete from search_row
        where book = (gone ->> 'book')::uuid and kind = case tg_argv[0] when 'need' then gone ->> 'kind' else tg_argv[0] end and id = (gone ->> tg_argv[1])::uuid;
    end if;
    if trim(said) <> '' then
        insert into search_row (book, kind, id, person, on_day, words) values (
            (come ->> 'book')::uuid, case tg_argv[0] when 'need' then come ->> 'kind' else tg_argv[0] end, (come ->> tg_argv[1])::uuid,
            (come ->> tg_argv[2])::uuid, (come ->> tg_argv[3])::date, search_vector(said));
    end if;
    return null;
end $$;

create trigger search_fact after insert or delete or update of person, kind, text on fact
    for each row execute function search_told('fact', 'id', 'person', '', 'kind', 'text');

create trigger search_need after insert or delete or update of person, since, text on need
    for each row execute function search_told('need', 'id', 'person', 'since', 'text');

create trigger search_gift after insert or delete or update of person, on_day, text, occasion on gift
    for each row execute function search_told('gift', 'id', 'person', 'on_day', 'text', 'occasion');

create trigger search_ask after insert or delete or update of person, on_day, text on ask
    for each row execute function search_told('ask', 'id', 'person', 'on_day', 'text');

create trigger search_loan after insert or delete or update of person, on_day, text on loan
    for each row execute function search_told('loan', 'id', 'person', 'on_day', 'text');

create trigger search_promise after insert or delete or update of person, on_day, text on promise
    for each row execute function search_told('promise', 'id', 'person', 'on_day', 'text');

create trigger search_reminder after insert or delete or update of person, text on reminder
    for each row execute function search_told('reminder', 'id', 'person', '', 'text');

create trigger search_occasion after insert or delete or update of person, text on occasion
    for each row execute function search_told('occasion', 'id', 'person', '', 'text');

create trigger search_introduction after insert or delete or update of one, stepped_on, for_one, for_other, came_of on introduction
    for each row execute function search_told('introduction', 'id', 'one', 'stepped_on', 'for_one', 'for_other', 'came_of');

create trigger search_outcome after insert or delete or update of on_day, text on outcome
    for each row execute function search_told('outcome', 'id', '', 'on_day', 'text');

create trigger search_journal after insert or delete or update of on_day, text on journal_entry
    for each row execute function search_told('journal', 'id', '', 'on_day', 'text');

create trigger search_kinship after insert or delete or update of one, note on kinship
    for each row execute function search_told('kinship', 'id', 'one', '', 'note');

create trigger search_group after insert or delete or update of name on "group"
    for each row execute function search_told('group', 'id', '', '', 'name');

create trigger search_address after insert or delete or update of person, post_office_box, extended, street, locality, region, postal_code, country on postal_address
    for each row execute function search_told('address', 'id', 'person', '', 'post_office_box', 'extended', 'street', 'locality', 'region', 'postal_code', 'country');

create trigger search_tie after insert or delete or update of person, origin_context, origin_place, origin_story, shared on tie
    for each row execute function search_told('tie', 'person', 'person', '', 'origin_context', 'origin_place', 'origin_story', 'shared');

-- A document apart, for its bytes are not to be written out with it.
create function search_document() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from search_row where book = old.book and kind = 'document' and id = old.id;
    end if;
    if tg_op <> 'DELETE' and trim(new.name) <> '' then
        insert into search_row (book, kind, id, person, words) values (new.book, 'document', new.id, new.person, search_vector(new.name));
    end if;
    return null;
end $$;

create trigger search_document after insert or delete or update of person, name on document
    for each row execute function search_document();

-- What the owner's own fields hold of one person is searched together.
create function search_field() returns trigger language plpgsql as $$
declare
    whose record := case when tg_op = 'DELETE' then old else new end;
begin
    delete from search_row where book = whose.book and kind = 'field' and id = whose.person;
    insert into search_row (book, kind, id, person, words)
        select v.book, 'field', v.person, v.person, search_vector(string_agg(v.value, ' ' order by v.field))
        from field_value v where v.book = whose.book and v.person = whose.person group by v.book, v.person;
    return null;
end $$;

create trigger search_field after insert or delete or update of value on field_value
    for each row execute function search_field();
