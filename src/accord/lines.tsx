import type { Child } from 'hono/jsx'
import { Alert } from '#design/alert.tsx'
import { PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { Hidden } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import { AccordPanel } from './panel.tsx'
import type { Accord, Part } from './rules.ts'
import { accordTexts } from './texts.ts'

/** A room's own words for its lines: goals and resources say the same things of different things. */
export interface LineWords {
  add: string
  change: string
  remove: string
  removeOf: (words: string) => string
  takeBack: string
  back: string
  saved: string
  unchanged: string
  removed: string
  takenBack: string
  stoodBehind: string
  wantsToTalk: string
}

interface LineProps {
  room: Room
  words: LineWords
  /** The line in its own words, for those who listen. */
  said: string
  removed: boolean
  change: string
  removal: string
}

/** What can be done with a line: change it, remove it, take it back. */
export const LineActs = ({ room, words, said, removed, change, removal }: LineProps) =>
  may('act', room.me) ? (
    <div class="row noprint">
      {!removed && (
        <a class="small" href={change}>
          {words.change}
          <span class="sr">: {said}</span>
        </a>
      )}
      <PostButton action={removal} variant="tertiary" small>
        <span aria-hidden="true">{removed ? words.takeBack : words.remove}</span>
        <span class="sr">{removed ? `${words.takeBack}: ${said}` : words.removeOf(said)}</span>
      </PostButton>
    </div>
  ) : null

/** Once the agreement is signed a change begins the next version, and the signed one holds until then. */
const NextVersion = ({ room }: { room: Room }) => {
  const to = useTo()
  const t = accordTexts(useLook().language)
  return (
    <Alert kind="info" title={t.signedTitle} onScreen>
      <p>
        {t.signedText} <a href={to(paths.versions, { partnership: room.slug })}>{t.signedTo}</a>
      </p>
    </Alert>
  )
}

export interface LinesProps {
  room: Room
  section: 'goals' | 'resources'
  title: string
  lead: string
  source: string
  words: LineWords
  /** True once a version has been signed. */
  signed: boolean
  part: Part | undefined
  accords: Accord[]
  accordAction: string
  accordForm?: Form<unknown> | undefined
  /** The new line that is being written, where it is posted, and its fields. */
  form: Form<unknown>
  action: string
  fields: Child
  /** Nothing stands yet: the new line is then open. */
  begins: boolean
  /** The removed lines under their summary, when there are any. */
  removed: { summary: string; lines: Child } | null
  children: Child
}

/** A part of the agreement that is lines: what stands, samsyn on it, a new line, and what was removed. */
export const Lines = (props: LinesProps) => {
  const { room, words, part, accordForm, form } = props
  const newLine = `new-${props.section}`
  const faulty = Object.keys(form.problems).length > 0
  const done = {
    sparat: words.saved,
    samma: words.unchanged,
    borttaget: words.removed,
    tillbaka: words.takenBack,
    stod_bakom: words.stoodBehind,
    vill_prata: words.wantsToTalk,
  }
  return (
    <RoomPage
      room={room}
      section={props.section}
      title={props.title}
      problems={{ ...form.problems, ...accordForm?.problems }}
      class="wrap pagemain stack-l"
      done={done}
    >
      <div>
        <h2>{props.title}</h2>
        <p class="lead">{props.lead}</p>
        <SourceNote source={props.source} />
      </div>
      {props.signed && may('act', room.me) && <NextVersion room={room} />}
      {props.children}
      {part && (
        <AccordPanel
          room={room}
          part={part}
          accords={props.accords}
          action={props.accordAction}
          {...(accordForm ? { form: accordForm } : {})}
        />
      )}
      {may('act', room.me) && (
        <Details summary={words.add} id={newLine} class="panel fold noprint" open={props.begins || faulty}>
          <PostForm action={props.action}>{props.fields}</PostForm>
        </Details>
      )}
      {props.removed && <Details summary={props.removed.summary}>{props.removed.lines}</Details>}
    </RoomPage>
  )
}

/** One line to change. @param seen the row as the form was shown it */
export const LineEdit = (props: {
  room: Room
  section: 'goals' | 'resources'
  words: LineWords
  back: string
  action: string
  seen: { changed_at: Date }
  form: Form<unknown>
  signed: boolean
  children: Child
}) => {
  const { room, section, words, form } = props
  return (
    <RoomPage room={room} section={section} title={words.change} problems={form.problems} class="wrap fpage stack">
      <BackLink href={props.back}>{words.back}</BackLink>
      <h2>{words.change}</h2>
      {props.signed && <NextVersion room={room} />}
      <PostForm action={props.action}>
        <Hidden name="seen" value={seenMark(props.seen)} />
        {props.children}
      </PostForm>
    </RoomPage>
  )
}
