-- Letters that Unicode does not take apart are searched as people write them without: orlowski finds Orłowski, strasse Straße.
-- FTS5 folds no such letter itself, so what is written into an index goes through a view of the index's name that does; a
-- text of ASCII alone, as most are, is let through as it is. Telephone numbers are words by each of their endings and, when
-- they say no country, as a whole behind an n, so that they are found however they are written.

-- The triggers of the earlier scripts write to the views from here on: the legacy way of renaming leaves them as they are.
pragma legacy_alter_table = on;
alter table search_who rename to index_who;
alter table search_note rename to index_note;
alter table search_told rename to index_told;
pragma legacy_alter_table = off;

create view search_who (rowid, name, words) as select n, '', '' from search_row;
create view search_note (rowid, words) as select n, '' from search_row;
create view search_told (rowid, words) as select n, '' from search_row;

create trigger search_who_write instead of insert on search_who begin
    insert into index_who (rowid, name, words) values (new.rowid,
        case when octet_length(new.name) = length(new.name) then new.name else
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name, 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ẞ', 'ss'), 'þ', 'th'), 'Þ', 'th'), 'ð', 'd'), 'Ð', 'd'), 'đ', 'd'), 'Đ', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ħ', 'h'), 'Ħ', 'h'), 'ı', 'i'), 'ł', 'l'), 'Ł', 'l'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ŧ', 't'), 'Ŧ', 't') end,
        case when octet_length(new.words) = length(new.words) then new.words else
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.words, 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ẞ', 'ss'), 'þ', 'th'), 'Þ', 'th'), 'ð', 'd'), 'Ð', 'd'), 'đ', 'd'), 'Đ', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ħ', 'h'), 'Ħ', 'h'), 'ı', 'i'), 'ł', 'l'), 'Ł', 'l'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ŧ', 't'), 'Ŧ', 't') end);
end;

create trigger search_note_write instead of insert on search_note begin
    insert into index_note (rowid, words) values (new.rowid,
        case when octet_length(new.words) = length(new.words) then new.words else
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.words, 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ẞ', 'ss'), 'þ', 'th'), 'Þ', 'th'), 'ð', 'd'), 'Ð', 'd'), 'đ', 'd'), 'Đ', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ħ', 'h'), 'Ħ', 'h'), 'ı', 'i'), 'ł', 'l'), 'Ł', 'l'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ŧ', 't'), 'Ŧ', 't') end);
end;

create trigger search_told_write instead of insert on search_told begin
    insert into index_told (rowid, words) values (new.rowid,
        case when octet_length(new.words) = length(new.words) then new.words else
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.words, 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss'), 'ẞ', 'ss'), 'þ', 'th'), 'Þ', 'th'), 'ð', 'd'), 'Ð', 'd'), 'đ', 'd'), 'Đ', 'd'), 'ø', 'o'), 'Ø', 'o'), 'ħ', 'h'), 'Ħ', 'h'), 'ı', 'i'), 'ł', 'l'), 'Ł', 'l'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ŧ', 't'), 'Ŧ', 't') end);
end;

create trigger search_who_remove instead of delete on search_who begin
    delete from index_who where rowid = old.rowid;
end;

create trigger search_note_remove instead of delete on search_note begin
    delete from index_note where rowid = old.rowid;
end;

create trigger search_told_remove instead of delete on search_told begin
    delete from index_told where rowid = old.rowid;
end;

-- What a number is found by beside the way it is written; one with letters in it by nothing else.
create view search_phone (book, id, words) as
    select book, id, ' ' || digits || ' ' || substr(digits, -14) || ' ' || substr(digits, -13) || ' ' || substr(digits, -12) || ' ' || substr(digits, -11) || ' ' || substr(digits, -10) || ' ' || substr(digits, -9) || ' ' || substr(digits, -8) || ' ' || substr(digits, -7) || ' ' || substr(digits, -6) || ' ' || substr(digits, -5) || case when abroad then '' else ' n' || ltrim(digits, '0') end
    from (select book, id, abroad, case when digits glob '00*' then substr(digits, 3) else digits end as digits
        from (select book, id, normal glob '+*' or normal glob '00*' as abroad, ltrim(substr(normal, 1, instr(normal || ';', ';') - 1), '+') as digits from contact_point where kind = 'phone'))
    where digits <> '' and digits not glob '*[^0-9]*';

drop trigger search_contact_point_insert;
drop trigger search_contact_point_update;

create trigger search_contact_point_insert after insert on contact_point when trim(new.value) <> '' begin
    insert into search_row (book, kind, id, person) values (new.book, 'contact_point', new.id, new.person);
    insert into search_who (rowid, name, words) values (last_insert_rowid(), '', new.value || coalesce((select p.words from search_phone p where p.book = new.book and p.id = new.id), ''));
end;

create trigger search_contact_point_update after update of person, kind, value, normal on contact_point begin
    delete from search_who where rowid = (select n from search_row where book = old.book and kind = 'contact_point' and id = old.id);
    delete from search_row where book = old.book and kind = 'contact_point' and id = old.id;
    insert into search_row (book, kind, id, person) select new.book, 'contact_point', new.id, new.person where trim(new.value) <> '';
    insert into search_who (rowid, name, words)
        select n, '', new.value || coalesce((select p.words from search_phone p where p.book = new.book and p.id = new.id), '') from search_row where book = new.book and kind = 'contact_point' and id = new.id;
end;

-- What is there already, each under its number: of the many moments only those with such a letter.
delete from index_note where rowid in (select r.n from search_row r join moment m on m.book = r.book and m.id = r.id where r.kind = 'moment' and (m.title || m.note || m.place) glob '*[æÆœŒßẞþÞðÐđĐøØħĦıłŁŋŊŧŦ]*');
insert into search_note (rowid, words) select r.n, m.title || ' ' || m.note || ' ' || m.place from search_row r join moment m on m.book = r.book and m.id = r.id where r.kind = 'moment' and (m.title || m.note || m.place) glob '*[æÆœŒßẞþÞðÐđĐøØħĦıłŁŋŊŧŦ]*';

insert into index_who (index_who) values ('delete-all');
insert into search_who (rowid, name, words)
    select r.n, p.formatted_name || ' ' || p.nicknames, coalesce(p.organization, '') || ' ' || coalesce(p.title, '') || ' ' || p.note
        || coalesce((select group_concat(' ' || t.name, '') from tag t where t.book = p.book and t.person = p.id), '')
        || coalesce((select group_concat(' ' || m.role, '') from group_member m where m.book = p.book and m.person = p.id and m.role <> ''), '')
    from search_row r join person p on p.book = r.book and p.id = r.id where r.kind = 'person';
insert into search_who (rowid, name, words)
    select r.n, '', c.value || coalesce((select p.words from search_phone p where p.book = c.book and p.id = c.id), '') from search_row r join contact_point c on c.book = r.book and c.id = r.id where r.kind = 'contact_point';

insert into index_told (index_told) values ('delete-all');
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
    select r.n, (select group_concat(f.name || ' ' || v.value, ' ') from field_value v join field f on f.book = v.book and f.id = v.field where v.book = r.book and v.person = r.id) || ' ' || char(57344) || 'field' from search_row r where r.kind = 'field';
