import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { CheckboxCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChips } from '#design/party-chip.tsx'
import { SubNav } from '#design/sub-nav.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ConversationRow, MessageRow } from './queries.ts'
import { conversationTexts } from './texts.ts'
import { MoreFields, type Reachable } from './more-fields.tsx'
import { Talk } from './talk.tsx'

const useTexts = () => conversationTexts(useLook().language)

/** Says which parties are not in it, to all who are. */
const Fewer = ({ room, parties }: { room: Room; parties: readonly string[] | null }) => {
  const t = useTexts()
  const { language } = useLook()
  if (parties === null) return null
  const absent = room.parties.filter(({ id }) => !parties.includes(id)).map(({ name }) => name)
  if (absent.length === 0) return null
  return <Alert kind="info">{t.fewer(new Intl.ListFormat(language, { type: 'disjunction' }).format(absent))}</Alert>
}

const Row = ({ room, row }: { room: Room; row: ConversationRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  return (
    <li>
      <h3>
        <a href={to(paths.conversation, { partnership: room.slug, conversation: row.id })}>{row.question}</a>
        {row.closed && <Tag>{t.closed}</Tag>}
      </h3>
      <p class="small muted">{[t.said(row.said), t.latest(longDate(row.latest, language))].join(' · ')}</p>
      {row.parties && <PartyChips parties={room.parties.filter(({ id }) => row.parties?.includes(id))} short />}
    </li>
  )
}

interface Asked {
  words: string
  shown: string
  page: number
  pages: number
}

/** The conversations of a partnership: searched, narrowed to those that go on or are closed, paged. */
export const Conversations = ({
  room,
  rows,
  asked,
}: {
  room: Room
  rows: readonly ConversationRow[]
  asked: Asked
}) => {
  const to = useTo()
  const t = useTexts()
  const here = to(paths.conversations, { partnership: room.slug })
  const hrefOf = (over: Partial<Asked>) => {
    const { words, shown, page } = { ...asked, page: 1, ...over }
    const query = new URLSearchParams({
      ...(words ? { q: words } : {}),
      ...(shown ? { visa: shown } : {}),
      ...(page > 1 ? { sida: String(page) } : {}),
    })
    return query.size > 0 ? `${here}?${query}` : here
  }
  const narrowed = asked.words !== '' || asked.shown !== '' || asked.page > 1
  const begin = may('act', room.me) && (
    <LinkButton href={to(paths.newConversation, { partnership: room.slug })} variant="secondary">
      {t.begin}
    </LinkButton>
  )
  const shownChoices = [
    ['', t.showAll],
    ['pagar', t.showOpen],
    ['avslutade', t.showClosed],
  ] as const
  return (
    <RoomPage room={room} section="conversations" title={t.conversations} class="wrap pagemain stack-l">
      <div>
        <h2>{t.conversations}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {rows.length === 0 && !narrowed ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]}>
          {begin}
        </EmptyState>
      ) : (
        <>
          <form class="row" role="search" aria-label={t.search} action={here}>
            <label class="sr" for="q">
              {t.search}
            </label>
            <input
              class="ds-input"
              id="q"
              name="q"
              type="search"
              placeholder={t.searchFor}
              value={asked.words}
              data-width="middle"
            />
            {asked.shown && <input type="hidden" name="visa" value={asked.shown} />}
            <Button variant="secondary" icon="search">
              {t.find}
            </Button>
          </form>
          <div class="between">
            <SubNav
              label={t.show}
              links={shownChoices.map(([shown, label]) => ({
                href: hrefOf({ shown }),
                label,
                current: shown === asked.shown,
              }))}
            />
            {begin}
          </div>
          {rows.length === 0 ? (
            <p>{t.noneFound}</p>
          ) : (
            <ul class="plain challenges">
              {rows.map((row) => (
                <Row room={room} row={row} />
              ))}
            </ul>
          )}
          <Pagination page={asked.page} pages={asked.pages} hrefOf={(page) => hrefOf({ page })} />
        </>
      )}
    </RoomPage>
  )
}

/** A question to the others, and which parties it is for. */
export const BeginConversation = (props: { room: Room; people: readonly Reachable[]; form: Form<unknown> }) => {
  const { room, people, form } = props
  const to = useTo()
  const t = useTexts()
  return (
    <RoomPage room={room} section="conversations" title={t.begin} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.conversations, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{t.begin}</h2>
      <PostForm action={to(paths.conversations, { partnership: room.slug })} files>
        <TextField name="question" label={t.question} hint={t.questionHint} form={form} />
        <TextArea name="words" label={t.words} form={form} rows={6} maxLength={6000} />
        {room.parties.length > 2 && (
          <Details summary={t.forWhom} open={Boolean(form.typed.parties)}>
            <CheckboxCards
              name="parties"
              label={t.forWhom}
              hint={t.forWhomHint}
              form={form}
              options={room.parties.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          </Details>
        )}
        <MoreFields room={room} people={people} form={form} />
        <Button>{t.send}</Button>
      </PostForm>
    </RoomPage>
  )
}

/** A conversation: what has been said, room to answer, and the outcome that closes it. */
export const ConversationPage = (props: {
  room: Room
  conversation: ConversationRow
  messages: readonly MessageRow[]
  people: readonly Reachable[]
  form: Form<unknown>
}) => {
  const { room, conversation, messages, people, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const done = {
    borjat: t.begun,
    skickat: t.sent,
    avslutat: t.closedNow,
    oppnat: t.reopenedNow,
    dagordning: t.onAgenda,
  }
  return (
    <RoomPage
      room={room}
      section="conversations"
      title={conversation.question}
      problems={form.problems}
      class="wrap fpage stack"
      done={done}
    >
      <BackLink href={to(paths.conversations, { partnership: room.slug })}>{t.back}</BackLink>
      <div>
        <h2>{conversation.question}</h2>
        <p class="muted small">
          {[t.said(conversation.said), t.latest(dateAndTime(conversation.latest, language))].join(' · ')}
        </p>
      </div>
      <Fewer room={room} parties={conversation.parties} />
      <Talk room={room} conversation={conversation} messages={messages} people={people} form={form} />
    </RoomPage>
  )
}
