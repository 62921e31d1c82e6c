import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { MessageKind } from './rules.ts'

/** A conversation in the list, with how much has been said and when something was last said. */
export interface ConversationRow {
  id: string
  question: string
  /** Ids of the parties it is for; null = all. */
  parties: string[] | null
  party_id: string
  made_at: Date
  said: number
  latest: Date
  closed: boolean
}

const isClosed = sql<boolean>`coalesce(newest.kind = 'outcome', false)`

/** With the newest message of each, which an index leads to; how much has been said is counted for the rows that are shown alone. */
const conversations = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('conversation as c')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('conversation_message as m')
          .select(['m.kind', 'm.made_at'])
          .whereRef('m.conversation_id', '=', 'c.id')
          .orderBy('m.id', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .select([
      'c.id',
      'c.question',
      'c.parties',
      'c.party_id',
      'c.made_at',
      sql<number>`(select count(*)::int from conversation_message n where n.conversation_id = c.id)`.as('said'),
      sql<Date>`coalesce(newest.made_at, c.made_at)`.as('latest'),
      isClosed.as('closed'),
    ])
    .where('c.partnership_id', '=', partnershipId)

/**
 * Conversations of a partnership that the asker is in, the latest talked in first.
 * @param asked words to look for in the question and in all that has been said; none = all. `closed` narrows to closed or open
 */
export async function listConversations(
  tx: Tx,
  partnershipId: string,
  asked: { words: string; closed: boolean | null; from: number; most: number },
): Promise<{ rows: ConversationRow[]; all: number }> {
  let query = conversations(tx, partnershipId)
  if (asked.words !== '')
    query = query.where(
      sql<boolean>`(select to_tsvector('swedish', whole.said) @@ websearch_to_tsquery('swedish', ${asked.words})
          or strpos(lower(whole.said), lower(${asked.words})) > 0
        from (select c.question || ' ' || coalesce(string_agg(w.words, ' '), '') as said
          from conversation_message w where w.conversation_id = c.id) whole)`,
    )
  if (asked.closed !== null) query = query.where(isClosed, '=', asked.closed)
  const rows = await query
    .select(sql<number>`(count(*) over ())::int`.as('all'))
    .orderBy('latest', 'desc')
    .offset(asked.from)
    .limit(asked.most)
    .execute()
  // A page after the last one has no row to say how many there are
  if (rows.length === 0 && asked.from > 0)
    return { rows: [], all: (await listConversations(tx, partnershipId, { ...asked, from: 0, most: 1 })).all }
  return { rows, all: rows[0]?.all ?? 0 }
}

/** The conversation with this id in the partnership, or undefined; also when it is one that the asker is not in. */
export const findConversation = (tx: Tx, partnershipId: string, id: string): Promise<ConversationRow | undefined> =>
  conversations(tx, partnershipId).where('c.id', '=', id).executeTakeFirst()

/** Something written in a conversation. */
export interface MessageRow {
  id: string
  kind: MessageKind
  words: string
  mentioned: string[]
  fileId: string | null
  fileName: string | null
  personId: string
  personName: string | null
  partyId: string | null
  madeAt: Date
}

/** Everything written in a conversation, the oldest first. */
export const listMessages = (tx: Tx, conversationId: string): Promise<MessageRow[]> =>
  tx
    .selectFrom('conversation_message as m')
    .leftJoin('person', 'person.id', 'm.person_id')
    .leftJoin('stored_file', 'stored_file.id', 'm.file_id')
    .select([
      'm.id',
      sql<MessageKind>`m.kind`.as('kind'),
      'm.words',
      'm.mentioned',
      'm.file_id as fileId',
      'stored_file.name as fileName',
      'm.person_id as personId',
      'person.name as personName',
      'm.party_id as partyId',
      'm.made_at as madeAt',
    ]) // prettier-ignore
    .where('m.conversation_id', '=', conversationId)
    .orderBy('m.id')
    .execute()

/** Begins a conversation. @returns its id */
export const insertConversation = (
  tx: Tx,
  begun: { partnership_id: string; question: string; parties: string[] | null; person_id: string; party_id: string },
) => tx.insertInto('conversation').values(begun).returning('id').executeTakeFirstOrThrow()

/** Waits until nobody else writes in it, so that a word and an outcome come one after the other. */
export const holdConversation = (tx: Tx, id: string) => sql`select app.hold_conversation(${id}::uuid)`.execute(tx)

/** Keeps what was written. The database refuses words in a closed conversation (23514). @returns its id */
export const insertMessage = (
  tx: Tx,
  message: {
    conversation_id: string
    partnership_id: string
    kind: MessageKind
    words: string
    mentioned: string[]
    file_id: string | null
    person_id: string
    party_id: string | null
  },
) => tx.insertInto('conversation_message').values(message).returning('id').executeTakeFirstOrThrow()
