-- A list of conversations asks for the newest message of each, not for all that has been said.
drop index conversation_message_conversation_id_idx;
create index on conversation_message (conversation_id, id desc);
