-- The list of all claims is read in this order, a page at a time.
create index claim_position_idx on claim (position, slug);
