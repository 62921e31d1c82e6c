-- As before (0134); and who has left the partnership does not change what was answered when a time was asked for (R15).
alter policy own_answered on poll_asked
  using (person_id = (select app.person_id()) and partnership_id = any ((select app.my_partnerships())::uuid[]));
alter policy own_answer_changes on poll_answer
  using (person_id = (select app.person_id()) and partnership_id = any ((select app.my_partnerships())::uuid[]));
