-- What is one's own is looked up once for a question, not once for a row: the same lists as before, in the functions that
-- policies ask (0003, 0004, 0005, 0010, 0041, 0121). Whose names one meets is asked on every page.
do $$
declare
  asked regprocedure;
begin
  foreach asked in array array['app.my_people()', 'app.my_chains()', 'app.my_seats()', 'app.my_challenges()', 'app.my_takeovers()',
      'app.assessments_open_to_me()', 'app.people_of_my_takeovers()']::regprocedure[] loop
    execute regexp_replace(pg_get_functiondef(asked), '= any \((app\.my_\w+\(\))\)', '= any ((select \1)::uuid[])', 'g');
  end loop;
end $$;
-- Oneself is known without looking through all those whose names one meets
alter policy own_and_companions on person
  using (id = (select app.person_id()) or id = any ((select app.my_people())::uuid[]) or app.is_administrator());
