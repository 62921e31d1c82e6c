-- Inviting all concerned: whom, when and how is kept and seen by those who are in it (equal treatment).
create table challenge_invitation (
  id                 uuid primary key default uuidv7(),
  challenge_id       uuid not null references challenge,
  by_organisation_id uuid not null references organisation,
  person_id          uuid not null references person,
  -- An organisation, or the address of somebody who is not here yet
  organisation_id    uuid references organisation,
  address            text check (address = lower(address) and address like '%_@_%' and length(address) <= 254),
  how                text not null check (how in ('mail', 'phone', 'letter', 'meeting')),
  on_day             date not null,
  note               text not null default '' check (length(note) <= 1000),
  made_at            timestamptz not null default app.now(),
  -- Of the link in the mail. Only the digest is kept; for an address it may be used once.
  token_digest       bytea unique,
  claimed_at         timestamptz,
  claimed_by         uuid references person,
  claimed_for        uuid references organisation,
  -- The one who claimed became a representative: at once, or by the administrator's word
  settled_at         timestamptz,
  unique (challenge_id, organisation_id),
  unique (challenge_id, address),
  check (num_nonnulls(organisation_id, address) = 1),
  check ((how = 'mail') = (token_digest is not null)),
  check ((claimed_at is null) = (claimed_by is null) and (claimed_at is null) = (claimed_for is null))
);

-- Who is invited may read. Where the author has named the readers, only the author's party invites.
create function app.invitation_is_in_order() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from challenge c where c.id = new.challenge_id and c.published_at is not null and c.begun_at is null
    and (c.audience <> 'named' or c.organisation_id = new.by_organisation_id) for update;
  if not found then raise exception 'nobody can be invited here' using errcode = '23514'; end if;
  perform from challenge_party p where p.challenge_id = new.challenge_id and p.organisation_id = new.by_organisation_id;
  if not found then raise exception 'only those who are in invite' using errcode = '42501'; end if;
  perform app.bind_in_challenge(new.challenge_id, new.person_id, new.by_organisation_id);
  if new.organisation_id is not null then
    insert into challenge_reader (challenge_id, organisation_id) values (new.challenge_id, new.organisation_id) on conflict do nothing;
  end if;
  return new;
end $$;
create trigger invitation_is_in_order before insert on challenge_invitation for each row execute function app.invitation_is_in_order();

alter table challenge_invitation enable row level security;
create policy those_in_it_and_the_invited on challenge_invitation for select to samhandling_web
  using (challenge_id = any ((select app.my_seats())::uuid[]) or organisation_id = any ((select app.my_organisations())::uuid[]));
create policy those_in_it_invite on challenge_invitation for insert to samhandling_web
  with check (person_id = (select app.person_id()) and app.may_act_in(challenge_id, by_organisation_id)
    and claimed_at is null and settled_at is null);
grant select (id, challenge_id, by_organisation_id, person_id, organisation_id, address, how, on_day, note, made_at, claimed_at, claimed_by, claimed_for, settled_at)
  on challenge_invitation to samhandling_web;
grant insert (challenge_id, by_organisation_id, person_id, organisation_id, address, how, on_day, note, token_digest)
  on challenge_invitation to samhandling_web;

-- The people of an invited organisation that the mail goes to; ids only, and only to the party that invited.
create function app.people_to_invite(invitation uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct m.person_id from challenge_invitation i join membership m on m.organisation_id = i.organisation_id
  where i.id = invitation and app.may_act_in(i.challenge_id, i.by_organisation_id) and app.is_live(m.from_day, m.to_day)
$$;

-- What the holder of the link is shown. A link for an address lives for 90 days.
create function app.find_invitation(digest bytea) returns table (
  id uuid, challenge_slug text, title text, what text, affected text, inviter text, note text, address text, organisation text, claimed_at timestamptz)
language sql stable security definer set search_path = public as $$
  select i.id, c.slug, c.title, c.what, c.affected, b.name, i.note, i.address, o.name, i.claimed_at
  from challenge_invitation i join challenge c on c.id = i.challenge_id join organisation b on b.id = i.by_organisation_id
  left join organisation o on o.id = i.organisation_id
  where i.token_digest = digest and i.made_at > app.now() - interval '90 days' and c.begun_at is null
$$;

-- The holder of the link says who they are and for which organisation. The link is the proof of the address, once.
-- Somebody becomes a representative at once only of a civil-society organisation that nobody acts for yet; in every
-- other case its administrators are asked (`outcome` says which). A public party is never claimed.
create function app.claim_invitation(digest bytea, person_name text, language text, organisation uuid,
  new_name text, new_kind text, new_number text, new_slug text)
returns table (person uuid, chosen uuid, outcome text) language plpgsql volatile security definer set search_path = public as $$
declare
  found_row challenge_invitation;
  someone uuid;
  chosen_id uuid := organisation;
begin
  select * into found_row from challenge_invitation i where i.token_digest = digest and i.address is not null and i.claimed_at is null
    and i.made_at > app.now() - interval '90 days' for update;
  if found_row.id is null then return; end if;
  perform from challenge c where c.id = found_row.challenge_id and c.begun_at is null;
  if not found then return; end if;
  select p.person_id into someone from person_private p where p.email = found_row.address;
  if someone is null then
    insert into person (name, language) values (person_name, claim_invitation.language) returning id into someone;
    insert into person_private (person_id, email) values (someone, found_row.address);
  end if;
  -- Somebody who types the number of an organisation that is here already means that one.
  if chosen_id is null and new_number is not null then select o.id into chosen_id from organisation o where o.organisation_number = new_number; end if;
  if chosen_id is null then
    if not exists (select from party_kind k where k.id = new_kind and k.side = 'civil') then
      raise exception 'an authority is added by an administrator' using errcode = '42501';
    end if;
    insert into organisation (slug, name, short_name, kind, organisation_number) values (new_slug, new_name, left(new_name, 40), new_kind, new_number)
    returning id into chosen_id;
  end if;
  update challenge_invitation set claimed_at = app.now(), claimed_by = someone, claimed_for = chosen_id where id = found_row.id;
  if exists (select from membership m where m.person_id = someone and m.organisation_id = chosen_id and app.is_live(m.from_day, m.to_day))
    or not app.is_public(chosen_id) and not exists (select from membership m where m.organisation_id = chosen_id and app.is_live(m.from_day, m.to_day)) then
    perform app.let_represent(found_row.id);
    return query select someone, chosen_id, 'member';
  else
    return query select someone, chosen_id, 'asked';
  end if;
end $$;
create function app.let_represent(invitation uuid) returns void language plpgsql volatile security definer set search_path = public as $$
declare i challenge_invitation;
begin
  update challenge_invitation set settled_at = app.now() where id = invitation and claimed_at is not null and settled_at is null returning * into i;
  if i.id is null then raise exception 'already settled' using errcode = '23514'; end if;
  insert into membership (person_id, organisation_id, capacity) select i.claimed_by, i.claimed_for, 'representative'
  where not exists (select from membership m where m.person_id = i.claimed_by and m.organisation_id = i.claimed_for and app.is_live(m.from_day, m.to_day));
  insert into challenge_reader (challenge_id, organisation_id) values (i.challenge_id, i.claimed_for) on conflict do nothing;
end $$;
revoke execute on function app.let_represent from public, samhandling_web;

-- Those who decide who represents the organisation: its own administrators, else those of the installation. Told only
-- to the holder of the link that has just been used.
create function app.administrators_to_ask(digest bytea) returns setof uuid language sql stable security definer set search_path = public as $$
  with i as (select claimed_for from challenge_invitation where token_digest = digest and claimed_at is not null and settled_at is null),
    own as (select distinct m.person_id from membership m join i on i.claimed_for = m.organisation_id
      where m.capacity = 'administrator' and app.is_live(m.from_day, m.to_day))
  select person_id from own
  union select a.person_id from administrator a, i where app.is_live(a.from_day, a.to_day) and not exists (select from own)
$$;
-- What an administrator of the claimed organisation is asked, and the answer.
create function app.find_claim(invitation uuid) returns table (person_id uuid, person_name text, address text, organisation text, inviter text, title text, challenge_slug text, settled_at timestamptz)
language sql stable security definer set search_path = public as $$
  select p.id, p.name, i.address, o.name, b.name, c.title, c.slug, i.settled_at
  from challenge_invitation i join challenge c on c.id = i.challenge_id join organisation b on b.id = i.by_organisation_id
  join organisation o on o.id = i.claimed_for join person p on p.id = i.claimed_by
  where i.id = invitation and app.administers(i.claimed_for)
$$;
create function app.confirm_claim(invitation uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  perform from challenge_invitation i where i.id = invitation and app.administers(i.claimed_for);
  if not found then raise exception 'not yours to confirm' using errcode = '42501'; end if;
  perform app.let_represent(invitation);
end $$;
