-- What a party has entered of its promises lately: asked each time the page of contributions is opened.
create index on contribution (party_id, to_on) where standing and resource_id is not null;
