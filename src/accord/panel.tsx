import type { Child } from 'hono/jsx'
import { AccordMark } from '#design/accord-mark.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { fieldId } from '#design/field.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import type { Party } from '#design/party.ts'
import { Hidden } from '#design/text-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { designTexts } from '#design/texts.ts'
import { blankForm, type Form } from '#platform/form.ts'
import { longDate, shortDate } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { Participant } from '#partnership/rules.ts'
import { mayAnswer, samsynOn, type Accord, type Part, type PartKind, type Standpoint } from './rules.ts'
import { accordTexts } from './texts.ts'

const useTexts = () => accordTexts(useLook().language)

const titles = {
  heading: 'titleHeading',
  goals: 'titleGoals',
  resources: 'titleResources',
  annexes: 'titleAnnexes',
  term: 'titleTerm',
  publication: 'titlePublication',
} as const satisfies Record<PartKind, string>

/** A part's marks for a list: one per party, in one yellow pill when all stand behind. */
export const AccordRow = <P extends Party>(props: {
  part: Part
  accords: readonly Accord[]
  parties: readonly P[]
}) => <AccordMark stands={samsynOn(props.part, props.accords, props.parties)} />

const said = { behind: 'check', talk: 'talk' } as const

/** One party's entry: where it stands, in whose words, and what it said before the last change. */
const Entry = ({ point, kind }: { point: Standpoint<Party>; kind: PartKind }) => {
  const { language } = useLook()
  const t = useTexts()
  const { party, stand, answer, lost } = point
  return (
    <li>
      <PartyChip party={party} />
      <span class={stand === 'silent' ? 'stt muted' : 'stt'}>
        {stand !== 'silent' && <Icon name={said[stand]} />}
        {designTexts(language)[stand]}
      </span>
      {answer && (
        <span class="stt-who">
          {answer.personName
            ? t.answered(answer.personName, longDate(answer.givenAt, language))
            : longDate(answer.givenAt, language)}
        </span>
      )}
      {/* A heading has a conversation beside, where the same words stand */}
      {answer?.why && kind !== 'heading' && <span class="stt-why voice">{t.talkWords(answer.why)}</span>}
      {lost && (
        <span class="stt-who">
          {lost.answer === 'stands'
            ? t.stoodBefore(shortDate(lost.givenAt, language))
            : t.talkedBefore(shortDate(lost.givenAt, language))}
        </span>
      )}
    </li>
  )
}

/** «Texten ändrades 12 nov av …»: shown when somebody's answer was lost by it. */
const Changed = (props: {
  part: Part
  points: readonly Standpoint<Party>[]
  me: Participant
  changes: ((since: number) => string) | undefined
}) => {
  const { language } = useLook()
  const t = useTexts()
  const { part, points } = props
  if (!points.some(({ lost }) => lost)) return null
  const by = points.find(({ party }) => party.id === part.changedBy)?.party.name ?? t.aParty
  const mine = points.find(({ party }) => party.id === props.me.partyId)?.lost
  const words = part.kind === 'heading' ? t.textChanged : t.changed
  return (
    <p class="agree-changed">
      {words(shortDate(part.changedAt, language), by)}
      {mine && props.changes && (
        <>
          {' '}
          <a href={props.changes(mine.revision)}>{t.changesSince}</a>
        </>
      )}
    </p>
  )
}

/** The answers of one's own party: what it has said already is not asked again. Wanting to talk asks what about. */
const Answer = (props: { part: Part; action: string; shortName: string; stands: boolean; form: Form<unknown> }) => {
  const t = useTexts()
  const refused = props.form.problems.accord
  return (
    <PostForm action={props.action} class="agree-answer">
      <Hidden name="accord_revision" value={String(props.part.revision)} />
      {refused && (
        <p class="ds-validation-message" id={fieldId('accord')} tabindex={-1}>
          {refused}
        </p>
      )}
      {!props.stands && (
        <div class="row">
          <Button name="accord" value="stands" icon="check">
            {t.weStand(props.shortName)}
          </Button>
        </div>
      )}
      <details open={Boolean(props.form.problems.accord_why || props.form.typed.accord_why)}>
        <summary class="ds-button" data-variant="secondary">
          <Icon name="talk" /> {t.weWantToTalk}
        </summary>
        <TextArea name="accord_why" label={t.whyTalk} hint={t.whyTalkHint} rows={3} form={props.form} />
        <Button name="accord" value="talk" variant="secondary" icon="talk">
          {t.weWantToTalk}
        </Button>
      </details>
    </PostForm>
  )
}

/**
 * The yellow box about one part of the agreement: one entry per party, and the two answers of one's own party.
 * @param room the parties of the room (alphabetically) and the asker
 * @param accords all answers of the partnership; those of other parts are passed over
 * @param action where the answer is posted: a route that calls `answerAccord`
 * @param form the form that `answerAccord` gave back, when it did
 * @param changes address of a page that shows what has changed since a revision
 * @param id of the panel's heading, when there are several on a page
 */
export const AccordPanel = (props: {
  room: { parties: readonly Party[]; me: Participant }
  part: Part
  accords: readonly Accord[]
  action: string
  form?: Form<unknown>
  changes?: (sinceRevision: number) => string
  id?: string
  title?: string
  level?: 2 | 3
  children?: Child
}) => {
  const t = useTexts()
  const { room, part, id = 'samsyn' } = props
  const points = samsynOn(part, props.accords, room.parties)
  const mine = room.parties.find((party) => party.id === room.me.partyId)
  const title = props.title ?? t[titles[part.kind]]
  return (
    <section class="agree" aria-labelledby={id}>
      {props.level === 2 ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
      <Changed part={part} points={points} me={room.me} changes={props.changes} />
      <ul class="plain">
        {points.map((point) => (
          <Entry point={point} kind={part.kind} />
        ))}
      </ul>
      {mine && mayAnswer(room.me) ? (
        <Answer
          part={part}
          action={props.action}
          shortName={mine.shortName}
          stands={points.some(({ party, stand }) => party.id === mine.id && stand === 'behind')}
          form={props.form ?? blankForm}
        />
      ) : (
        <p class="small">{t.notForYou}</p>
      )}
      <p class="small">{part.kind === 'heading' ? t.onlyAdvice : t.askedAgain}</p>
      {props.children}
    </section>
  )
}
