-- Search over every kind of record. People and ways to reach them stand in one index, moments in another, and in a third
-- what is known, needed, given, asked, lent, promised and told, so that neither is asked through the many of the others.
-- The kind of a need is need or offer; a tie and the fields of the owner's own go by the identity of their person. The kind
-- is a word of the index too, behind a sign (U+E000) that nobody types, so that it can be asked for with the others.

drop trigger search_fact_insert;
drop trigger search_fact_delete;
drop trigger search_fact_update;
drop trigger search_contact_point_update;

create virtual table search_told using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Moments have no person of their own and are in neither.
create index search_row_person on search_row (book, person, kind) where person is not null;
create index search_row_day on search_row (book, on_day) where kind <> 'moment';

delete from search_who where rowid in (select n from search_row where kind = 'fact');

-- In the order in which they were written down, which is that of their identities.
insert into search_row (book, kind, id, person, on_day)
    select * from (
        select t.book, t.kind, t.id, t.person, t.since from need t where trim(t.text) <> ''
        union all
        select t.book, 'gift', t.id, t.person, t.on_day from gift t where trim(t.text || ' ' || t.occasion) <> ''
        union all
        select t.book, 'ask', t.id, t.person, t.on_day from ask t where trim(t.text) <> ''
        union all
        select t.book, 'loan', t.id, t.person, t.on_day from loan t where trim(t.text) <> ''
        union all
        select t.book, 'promise', t.id, t.person, t.on_day from promise t where trim(t.text) <> ''
        union all
        select t.book, 'reminder', t.id, t.person, null from reminder t where trim(t.text) <> ''
        union all
        select t.book, 'occasion', t.id, t.person, null from occasion t where trim(t.text) <> ''
        union all
        select t.book, 'introduction', t.id, t.one, t.stepped_on from introduction t where trim(t.for_one || ' ' || t.for_other || ' ' || t.came_of) <> ''
        union all
        select t.book, 'outcome', t.id, null, t.on_day from outcome t where trim(t.text) <> ''
        union all
        select t.book, 'journal', t.id, null, t.on_day from journal_entry t where trim(t.text) <> ''
        union all
        select t.book, 'kinship', t.id, t.one, null from kinship t where trim(t.note) <> ''
        union all
        select t.book, 'group', t.id, null, null from "group" t where trim(t.name) <> ''
        union all
        select t.book, 'document', t.id, t.person, null from document t where trim(t.name) <> ''
        union all
        select t.book, 'address', t.id, t.person, null from postal_address t where trim(coalesce(t.post_office_box, '') || ' ' || coalesce(t.extended, '') || ' ' || coalesce(t.street, '') || ' ' || coalesce(t.locality, '') || ' ' || coalesce(t.region, '') || ' ' || coalesce(t.postal_code, '') || ' ' || coalesce(t.country, '')) <> ''
        union all
        select t.book, 'tie', t.person, t.person, null from tie t where trim(t.origin_context || ' ' || t.origin_place || ' ' || t.origin_story || ' ' || t.shared) <> ''
        union all
        select distinct t.book, 'field', t.person, t.person, null from field_value t
    ) order by 3;

insert into search_told (rowid, words) select r.n, t.kind || ' ' || t.text || ' ' || char(57344) || 'fact' from search_row r join fact t on t.book = r.book and t.id = r.id where r.kind = 'fact';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || t.kind from search_row r join need t on t.book = r.book and t.id = r.id where r.kind in ('need', 'offer');
insert into search_told (rowid, words) select r.n, t.text || ' ' || t.occasion || ' ' || char(57344) || 'gift' from search_row r join gift t on t.book = r.book and t.id = r.id where r.kind = 'gift';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'ask' from search_row r join ask t on t.book = r.book and t.id = r.id where r.kind = 'ask';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'loan' from search_row r join loan t on t.book = r.book and t.id = r.id where r.kind = 'loan';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'promise' from search_row r join promise t on t.book = r.book and t.id = r.id where r.kind = 'promise';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'reminder' from search_row r join reminder t on t.book = r.book and t.id = r.id where r.kind = 'reminder';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'occasion' from search_row r join occasion t on t.book = r.book and t.id = r.id where r.kind = 'occasion';
insert into search_told (rowid, words) select r.n, t.for_one || ' ' || t.for_other || ' ' || t.came_of || ' ' || char(57344) || 'introduction' from search_row r join introduction t on t.book = r.book and t.id = r.id where r.kind = 'introduction';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'outcome' from search_row r join outcome t on t.book = r.book and t.id = r.id where r.kind = 'outcome';
insert into search_told (rowid, words) select r.n, t.text || ' ' || char(57344) || 'journal' from search_row r join journal_entry t on t.book = r.book and t.id = r.id where r.kind = 'journal';
insert into search_told (rowid, words) select r.n, t.note || ' ' || char(57344) || 'kinship' from search_row r join kinship t on t.book = r.book and t.id = r.id where r.kind = 'kinship';
insert into search_told (rowid, words) select r.n, t.name || ' ' || char(57344) || 'group' from search_row r join "group" t on t.book = r.book and t.id = r.id where r.kind = 'group';
insert into search_told (rowid, words) select r.n, t.name || ' ' || char(57344) || 'document' from search_row r join document t on t.book = r.book and t.id = r.id where r.kind = 'document';
insert into search_told (rowid, words) select r.n, coalesce(t.post_office_box, '') || ' ' || coalesce(t.extended, '') || ' ' || coalesce(t.street, '') || ' ' || coalesce(t.locality, '') || ' ' || coalesce(t.region, '') || ' ' || coalesce(t.postal_code, '') || ' ' || coalesce(t.country, '') || ' ' || char(57344) || 'address' from search_row r join postal_address t on t.book = r.book and t.id = r.id where r.kind = 'address';
insert into search_told (rowid, words) select r.n, t.origin_context || ' ' || t.origin_place || ' ' || t.origin_story || ' ' || t.shared || ' ' || char(57344) || 'tie' from search_row r join tie t on t.book = r.book and t.person = r.id where r.kind = 'tie';
insert into search_told (rowid, words)
    select r.n, (select group_concat(t.value, ' ') from field_value t where t.book = r.book and t.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.kind = 'field';

-- Who it is of is searched by too, and changes when two become one.
create trigger search_contact_point_update after update of person, value on contact_point begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'contact_point' and id = old.id);
    delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'contact_point', new.id, new.person where trim(new.value) <> '';
    insert into search_who (rowid, name, words)
        select n, '', new.value from search_row where book = new.book and kind = 'contact_point' and id = new.id;
end;

create trigger search_fact_insert after insert on fact when trim(new.kind || ' ' || new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'fact', new.id, new.person, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.kind || ' ' || new.text || ' ' || char(57344) || 'fact');
end;

create trigger search_fact_delete after delete on fact begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'fact' and id = old.id);
    delete from search_row where book = old.book and kind = 'fact' and id = old.id;
end;

create trigger search_fact_update after update of person, kind, text on fact begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'fact' and id = old.id);
    delete from search_row where book = old.book and kind = 'fact' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'fact', new.id, new.person, null where trim(new.kind || ' ' || new.text) <> '';
    insert into search_told (rowid, words) select n, new.kind || ' ' || new.text || ' ' || char(57344) || 'fact' from search_row where book = new.book and kind = 'fact' and id = new.id;
end;

create trigger search_need_insert after insert on need when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, new.kind, new.id, new.person, new.since);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || new.kind);
end;

create trigger search_need_delete after delete on need begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = old.kind and id = old.id);
    delete from search_row where book = old.book and kind = old.kind and id = old.id;
end;

create trigger search_need_update after update of person, since, text on need begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = old.kind and id = old.id);
    delete from search_row where book = old.book and kind = old.kind and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, new.kind, new.id, new.person, new.since where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || new.kind from search_row where book = new.book and kind = new.kind and id = new.id;
end;

create trigger search_gift_insert after insert on gift when trim(new.text || ' ' || new.occasion) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'gift', new.id, new.person, new.on_day);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || new.occasion || ' ' || char(57344) || 'gift');
end;

create trigger search_gift_delete after delete on gift begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'gift' and id = old.id);
    delete from search_row where book = old.book and kind = 'gift' and id = old.id;
end;

create trigger search_gift_update after update of person, on_day, text, occasion on gift begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'gift' and id = old.id);
    delete from search_row where book = old.book and kind = 'gift' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'gift', new.id, new.person, new.on_day where trim(new.text || ' ' || new.occasion) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || new.occasion || ' ' || char(57344) || 'gift' from search_row where book = new.book and kind = 'gift' and id = new.id;
end;

create trigger search_ask_insert after insert on ask when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'ask', new.id, new.person, new.on_day);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'ask');
end;

create trigger search_ask_delete after delete on ask begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'ask' and id = old.id);
    delete from search_row where book = old.book and kind = 'ask' and id = old.id;
end;

create trigger search_ask_update after update of person, on_day, text on ask begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'ask' and id = old.id);
    delete from search_row where book = old.book and kind = 'ask' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'ask', new.id, new.person, new.on_day where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'ask' from search_row where book = new.book and kind = 'ask' and id = new.id;
end;

create trigger search_loan_insert after insert on loan when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'loan', new.id, new.person, new.on_day);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'loan');
end;

create trigger search_loan_delete after delete on loan begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'loan' and id = old.id);
    delete from search_row where book = old.book and kind = 'loan' and id = old.id;
end;

create trigger search_loan_update after update of person, on_day, text on loan begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'loan' and id = old.id);
    delete from search_row where book = old.book and kind = 'loan' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'loan', new.id, new.person, new.on_day where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'loan' from search_row where book = new.book and kind = 'loan' and id = new.id;
end;

create trigger search_promise_insert after insert on promise when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'promise', new.id, new.person, new.on_day);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'promise');
end;

create trigger search_promise_delete after delete on promise begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'promise' and id = old.id);
    delete from search_row where book = old.book and kind = 'promise' and id = old.id;
end;

create trigger search_promise_update after update of person, on_day, text on promise begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'promise' and id = old.id);
    delete from search_row where book = old.book and kind = 'promise' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'promise', new.id, new.person, new.on_day where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'promise' from search_row where book = new.book and kind = 'promise' and id = new.id;
end;

create trigger search_reminder_insert after insert on reminder when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'reminder', new.id, new.person, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'reminder');
end;

create trigger search_reminder_delete after delete on reminder begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'reminder' and id = old.id);
    delete from search_row where book = old.book and kind = 'reminder' and id = old.id;
end;

create trigger search_reminder_update after update of person, text on reminder begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'reminder' and id = old.id);
    delete from search_row where book = old.book and kind = 'reminder' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'reminder', new.id, new.person, null where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'reminder' from search_row where book = new.book and kind = 'reminder' and id = new.id;
end;

create trigger search_occasion_insert after insert on occasion when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'occasion', new.id, new.person, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'occasion');
end;

create trigger search_occasion_delete after delete on occasion begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'occasion' and id = old.id);
    delete from search_row where book = old.book and kind = 'occasion' and id = old.id;
end;

create trigger search_occasion_update after update of person, text on occasion begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'occasion' and id = old.id);
    delete from search_row where book = old.book and kind = 'occasion' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'occasion', new.id, new.person, null where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'occasion' from search_row where book = new.book and kind = 'occasion' and id = new.id;
end;

create trigger search_introduction_insert after insert on introduction when trim(new.for_one || ' ' || new.for_other || ' ' || new.came_of) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'introduction', new.id, new.one, new.stepped_on);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.for_one || ' ' || new.for_other || ' ' || new.came_of || ' ' || char(57344) || 'introduction');
end;

create trigger search_introduction_delete after delete on introduction begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'introduction' and id = old.id);
    delete from search_row where book = old.book and kind = 'introduction' and id = old.id;
end;

create trigger search_introduction_update after update of one, stepped_on, for_one, for_other, came_of on introduction begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'introduction' and id = old.id);
    delete from search_row where book = old.book and kind = 'introduction' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'introduction', new.id, new.one, new.stepped_on where trim(new.for_one || ' ' || new.for_other || ' ' || new.came_of) <> '';
    insert into search_told (rowid, words) select n, new.for_one || ' ' || new.for_other || ' ' || new.came_of || ' ' || char(57344) || 'introduction' from search_row where book = new.book and kind = 'introduction' and id = new.id;
end;

create trigger search_outcome_insert after insert on outcome when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'outcome', new.id, null, new.on_day);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'outcome');
end;

create trigger search_outcome_delete after delete on outcome begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'outcome' and id = old.id);
    delete from search_row where book = old.book and kind = 'outcome' and id = old.id;
end;

create trigger search_outcome_update after update of on_day, text on outcome begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'outcome' and id = old.id);
    delete from search_row where book = old.book and kind = 'outcome' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'outcome', new.id, null, new.on_day where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'outcome' from search_row where book = new.book and kind = 'outcome' and id = new.id;
end;

create trigger search_journal_insert after insert on journal_entry when trim(new.text) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'journal', new.id, null, new.on_day);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.text || ' ' || char(57344) || 'journal');
end;

create trigger search_journal_delete after delete on journal_entry begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'journal' and id = old.id);
    delete from search_row where book = old.book and kind = 'journal' and id = old.id;
end;

create trigger search_journal_update after update of on_day, text on journal_entry begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'journal' and id = old.id);
    delete from search_row where book = old.book and kind = 'journal' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'journal', new.id, null, new.on_day where trim(new.text) <> '';
    insert into search_told (rowid, words) select n, new.text || ' ' || char(57344) || 'journal' from search_row where book = new.book and kind = 'journal' and id = new.id;
end;

create trigger search_kinship_insert after insert on kinship when trim(new.note) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'kinship', new.id, new.one, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.note || ' ' || char(57344) || 'kinship');
end;

create trigger search_kinship_delete after delete on kinship begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'kinship' and id = old.id);
    delete from search_row where book = old.book and kind = 'kinship' and id = old.id;
end;

create trigger search_kinship_update after update of one, note on kinship begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'kinship' and id = old.id);
    delete from search_row where book = old.book and kind = 'kinship' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'kinship', new.id, new.one, null where trim(new.note) <> '';
    insert into search_told (rowid, words) select n, new.note || ' ' || char(57344) || 'kinship' from search_row where book = new.book and kind = 'kinship' and id = new.id;
end;

create trigger search_group_insert after insert on "group" when trim(new.name) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'group', new.id, null, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.name || ' ' || char(57344) || 'group');
end;

create trigger search_group_delete after delete on "group" begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'group' and id = old.id);
    delete from search_row where book = old.book and kind = 'group' and id = old.id;
end;

create trigger search_group_update after update of name on "group" begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'group' and id = old.id);
    delete from search_row where book = old.book and kind = 'group' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'group', new.id, null, null where trim(new.name) <> '';
    insert into search_told (rowid, words) select n, new.name || ' ' || char(57344) || 'group' from search_row where book = new.book and kind = 'group' and id = new.id;
end;

create trigger search_document_insert after insert on document when trim(new.name) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'document', new.id, new.person, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.name || ' ' || char(57344) || 'document');
end;

create trigger search_document_delete after delete on document begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'document' and id = old.id);
    delete from search_row where book = old.book and kind = 'document' and id = old.id;
end;

create trigger search_document_update after update of person, name on document begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'document' and id = old.id);
    delete from search_row where book = old.book and kind = 'document' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'document', new.id, new.person, null where trim(new.name) <> '';
    insert into search_told (rowid, words) select n, new.name || ' ' || char(57344) || 'document' from search_row where book = new.book and kind = 'document' and id = new.id;
end;

create trigger search_address_insert after insert on postal_address when trim(coalesce(new.post_office_box, '') || ' ' || coalesce(new.extended, '') || ' ' || coalesce(new.street, '') || ' ' || coalesce(new.locality, '') || ' ' || coalesce(new.region, '') || ' ' || coalesce(new.postal_code, '') || ' ' || coalesce(new.country, '')) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'address', new.id, new.person, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), coalesce(new.post_office_box, '') || ' ' || coalesce(new.extended, '') || ' ' || coalesce(new.street, '') || ' ' || coalesce(new.locality, '') || ' ' || coalesce(new.region, '') || ' ' || coalesce(new.postal_code, '') || ' ' || coalesce(new.country, '') || ' ' || char(57344) || 'address');
end;

create trigger search_address_delete after delete on postal_address begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'address' and id = old.id);
    delete from search_row where book = old.book and kind = 'address' and id = old.id;
end;

create trigger search_address_update after update of person, post_office_box, extended, street, locality, region, postal_code, country on postal_address begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'address' and id = old.id);
    delete from search_row where book = old.book and kind = 'address' and id = old.id;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'address', new.id, new.person, null where trim(coalesce(new.post_office_box, '') || ' ' || coalesce(new.extended, '') || ' ' || coalesce(new.street, '') || ' ' || coalesce(new.locality, '') || ' ' || coalesce(new.region, '') || ' ' || coalesce(new.postal_code, '') || ' ' || coalesce(new.country, '')) <> '';
    insert into search_told (rowid, words) select n, coalesce(new.post_office_box, '') || ' ' || coalesce(new.extended, '') || ' ' || coalesce(new.street, '') || ' ' || coalesce(new.locality, '') || ' ' || coalesce(new.region, '') || ' ' || coalesce(new.postal_code, '') || ' ' || coalesce(new.country, '') || ' ' || char(57344) || 'address' from search_row where book = new.book and kind = 'address' and id = new.id;
end;

create trigger search_tie_insert after insert on tie when trim(new.origin_context || ' ' || new.origin_place || ' ' || new.origin_story || ' ' || new.shared) <> '' begin
    insert into search_row (book, kind, id, person, on_day) values (new.book, 'tie', new.person, new.person, null);
    insert into search_told (rowid, words) values (last_insert_rowid(), new.origin_context || ' ' || new.origin_place || ' ' || new.origin_story || ' ' || new.shared || ' ' || char(57344) || 'tie');
end;

create trigger search_tie_delete after delete on tie begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'tie' and id = old.person);
    delete from search_row where book = old.book and kind = 'tie' and id = old.person;
end;

create trigger search_tie_update after update of person, origin_context, origin_place, origin_story, shared on tie begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'tie' and id = old.person);
    delete from search_row where book = old.book and kind = 'tie' and id = old.person;
    insert into search_row (book, kind, id, person, on_day) select new.book, 'tie', new.person, new.person, null where trim(new.origin_context || ' ' || new.origin_place || ' ' || new.origin_story || ' ' || new.shared) <> '';
    insert into search_told (rowid, words) select n, new.origin_context || ' ' || new.origin_place || ' ' || new.origin_story || ' ' || new.shared || ' ' || char(57344) || 'tie' from search_row where book = new.book and kind = 'tie' and id = new.person;
end;

-- What the owner's own fields hold of one person is searched together.
create trigger search_field_insert after insert on field_value begin
    delete from search_told where rowid = (select n from search_row where book = new.book and kind = 'field' and id = new.person);
    delete from search_row where book = new.book and kind = 'field' and id = new.person;
    insert into search_row (book, kind, id, person) select distinct v.book, 'field', v.person, v.person from field_value v where v.book = new.book and v.person = new.person;
    insert into search_told (rowid, words)
        select r.n, (select group_concat(v.value, ' ') from field_value v where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.book = new.book and r.kind = 'field' and r.id = new.person;
end;

create trigger search_field_delete after delete on field_value begin
    delete from search_told where rowid = (select n from search_row where book = old.book and kind = 'field' and id = old.person);
    delete from search_row where book = old.book and kind = 'field' and id = old.person;
    insert into search_row (book, kind, id, person) select distinct v.book, 'field', v.person, v.person from field_value v where v.book = old.book and v.person = old.person;
    insert into search_told (rowid, words)
        select r.n, (select group_concat(v.value, ' ') from field_value v where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.book = old.book and r.kind = 'field' and r.id = old.person;
end;

create trigger search_field_update after update of value on field_value begin
    delete from search_told where rowid = (select n from search_row where book = new.book and kind = 'field' and id = new.person);
    delete from search_row where book = new.book and kind = 'field' and id = new.person;
    insert into search_row (book, kind, id, person) select distinct v.book, 'field', v.person, v.person from field_value v where v.book = new.book and v.person = new.person;
    insert into search_told (rowid, words)
        select r.n, (select group_concat(v.value, ' ') from field_value v where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.book = new.book and r.kind = 'field' and r.id = new.person;
end;
