-- What stood in a cell of a list and could not be read: shown in the draft until somebody has looked at it.
alter table takeover add column doubts jsonb not null default '[]' check (jsonb_typeof(doubts) = 'array' and length(doubts::text) <= 4000);
grant insert (doubts), update (doubts) on takeover to samhandling_web;
-- What is entered is what a form would have typed: fields with words.
alter table takeover_item add check (jsonb_typeof(content) = 'object' and length(content::text) <= 8000);
