-- The one way by which words leave the record: those that an import brought in, about somebody whom no
-- other act ever told of, each with a fact that says so (ledger.words-erased), whose words name it and
-- which is not sealed yet. Everything else stays, whoever asks; also what says that words were erased.
create function evenhand.erase_words(tombstones uuid[], facts uuid[]) returns bigint
    language sql security definer set search_path = pg_catalog as $$
    with erased as (
        delete from evenhand.fact_content c
        using unnest(tombstones, facts) as e (tombstone_id, erased_id),
            evenhand.fact f, evenhand.fact_content told, evenhand.fact gone
        where c.org_id = nullif(current_setting('evenhand.org', true), '')::uuid
            and c.fact_id = e.erased_id
            and f.org_id = c.org_id and f.fact_id = e.tombstone_id and f.name = 'ledger.words-erased'
            and f.act = 'people.erase-unused' and f.block_no is null
            and told.org_id = c.org_id and told.fact_id = e.tombstone_id
            and position(e.erased_id::text in convert_from(told.body, 'UTF8')) > 0
            and gone.org_id = c.org_id and gone.fact_id = c.fact_id
            and gone.name <> 'ledger.words-erased' and gone.act = 'people.import'
            and not exists (
                select from evenhand.fact_subject s
                join evenhand.fact o on o.org_id = s.org_id and o.fact_id = s.fact_id
                where s.org_id = c.org_id and s.subject_id = any (f.subject_ids)
                    and o.act not in ('people.import', 'people.erase-unused'))
        returning 1)
    select count(*) from erased
$$;
revoke all on function evenhand.erase_words(uuid[], uuid[]) from public;
grant execute on function evenhand.erase_words(uuid[], uuid[]) to evenhand_app;
