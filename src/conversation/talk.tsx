import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { Remark, Thread } from '#design/thread.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ConversationRow, MessageRow } from './queries.ts'
import { MoreFields, type Reachable } from './more-fields.tsx'
import { mayWrite, type MessageKind } from './rules.ts'
import { conversationTexts } from './texts.ts'

interface TalkProps {
  room: Room
  conversation: ConversationRow
  messages: readonly MessageRow[]
  people: readonly Reachable[]
  form: Form<unknown>
}

const Said = ({
  room,
  conversation,
  message,
  people,
}: Omit<TalkProps, 'messages' | 'form'> & { message: MessageRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = conversationTexts(language)
  const names = { partnership: room.slug, conversation: conversation.id, message: message.id }
  const known = [...people, { id: room.me.personId, name: room.me.name }]
  const called = known.filter(({ id }) => message.mentioned.includes(id)).map(({ name }) => name)
  return (
    <Remark
      name={message.personName ?? t.someone}
      party={room.parties.find(({ id }) => id === message.partyId) ?? null}
      when={dateAndTime(message.madeAt, language)}
    >
      <p class={message.kind === 'outcome' ? 'outcome said' : 'said'}>
        {message.kind === 'outcome' && <strong>{t.outcomeIs} </strong>}
        {message.kind === 'reopened' && <strong>{t.reopened} </strong>}
        {message.words}
      </p>
      {called.length > 0 && (
        <p class="small muted">
          {t.mentioned} {called.join(', ')}
        </p>
      )}
      {message.fileName && (
        <p class="small">
          {t.filed}{' '}
          <a href={to(paths.conversationFile, names)} download>
            {message.fileName}
          </a>
        </p>
      )}
    </Remark>
  )
}

const WriteForm = (props: TalkProps & { kind: MessageKind; label: string; hint?: string; button: string }) => {
  const { room, conversation, people, kind, label, hint, button } = props
  const to = useTo()
  const form = (props.form.typed.kind ?? 'said') === kind ? props.form : blankForm
  const names = { partnership: room.slug, conversation: conversation.id }
  return (
    <PostForm action={to(paths.conversationMessages, names)} files>
      <Hidden name="kind" value={kind} />
      <TextArea name="words" label={label} {...(hint ? { hint } : {})} form={form} rows={4} maxLength={6000} />
      {kind === 'said' && <MoreFields room={room} people={people} form={form} />}
      <Button
        variant={kind === 'said' ? 'primary' : 'secondary'}
        {...(kind === 'said' ? { icon: 'send' as const } : {})}
      >
        {button}
      </Button>
    </PostForm>
  )
}

/** All that has been said, the oldest first, and what can be written now: an answer, an outcome, or why it is opened again. */
export const Talk = (props: TalkProps) => {
  const { room, conversation, messages, form } = props
  const to = useTo()
  const t = conversationTexts(useLook().language)
  const asked = /[?&]visa=avsluta\b/.test(useLook().query)
  // One form at a time, so that no field is on the page twice
  const closing = form.typed.kind === 'outcome' || (form.typed.kind === undefined && asked)
  const here = to(paths.conversation, { partnership: room.slug, conversation: conversation.id })
  const can = (kind: MessageKind) => mayWrite(kind, messages, room.me)
  return (
    <>
      <Thread
        title={t.conversations}
        id="samtal"
        remarks={
          <>
            {messages.map((message) => (
              <Said {...props} message={message} />
            ))}
          </>
        }
      />
      <section class="panel stack" id="svara" aria-label={t.write}>
        {can('said') && !(closing && can('outcome')) && (
          <WriteForm {...props} kind="said" label={t.words} button={t.send} />
        )}
        {can('outcome') && closing && (
          <WriteForm {...props} kind="outcome" label={t.outcome} hint={t.outcomeHint} button={t.closeIt} />
        )}
        {can('reopened') && (
          <Details summary={t.reopen} open={form.typed.kind === 'reopened'}>
            <WriteForm {...props} kind="reopened" label={t.why} button={t.reopen} />
          </Details>
        )}
        {may('act', room.me) && (
          <div class="row noprint afterwards">
            {can('outcome') && !closing && (
              <LinkButton href={`${here}?visa=avsluta#svara`} variant="secondary" small>
                {t.close}
              </LinkButton>
            )}
            <PostButton
              action={to(paths.conversationAgenda, { partnership: room.slug, conversation: conversation.id })}
              variant="tertiary"
              small
            >
              {t.toMeeting}
            </PostButton>
            {conversation.parties && <p class="small muted">{t.toMeetingOfFew}</p>}
          </div>
        )}
      </section>
    </>
  )
}
