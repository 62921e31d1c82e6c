-- The same sight as 0177 and 0200 give, said so that the database finds good ways through it. Nearly everyone glances into no
-- partnership at all. That is asked once in a question, and no row needs to be looked at for it. `<> all` alone made the
-- database expect hardly a row of any table, and choose ways that are slow where there are thousands.
do $$
declare closed record;
begin
  for closed in
    select tablename as table, qual as sight from pg_policies
    where schemaname = 'public' and policyname = 'inside_only' and permissive = 'RESTRICTIVE' and cmd = 'SELECT'
  loop
    execute format('alter policy inside_only on %I using ((select cardinality(app.my_glances()) = 0) or %s)', closed.table, closed.sight);
  end loop;
end $$;
