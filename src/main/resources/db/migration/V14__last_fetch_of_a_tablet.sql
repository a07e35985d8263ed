-- When a tablet at the desk last fetched its cards is asked of the readings; without this of all of them.
create index reading_of_a_tablet on evenhand.reading (org_id, read_at) where what = 'desk-tablet';
