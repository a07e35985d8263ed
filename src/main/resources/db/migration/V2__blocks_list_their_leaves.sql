-- A root alone says that something in a block was changed; this list says what. It is joined by
-- the block's root, so it cannot be bent to fit. Blocks sealed before this version have none: of
-- them a change is still found, but only the block can be named.
alter table evenhand.block
    add column leaf_ids    uuid[],
    add column leaf_hashes bytea,
    add constraint block_list_is_whole check ((leaf_ids is null) = (leaf_hashes is null));
