import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { Icon } from '#design/icon.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { pointNumbers } from './forms.ts'
import { mayStandBehind, mayStepBack, mayWithdraw, notYetBehind, setIdOf, stands, type OwnSet } from './rules.ts'
import { setTexts } from './texts.ts'

const useTexts = () => setTexts(useLook().language)
const namesOf = (room: Room, { number }: OwnSet) => ({ partnership: room.slug, set: String(number) })
const useNames = () => {
  const { language } = useLook()
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (parties: readonly { name: string }[]) => list.format(parties.map(({ name }) => name))
}

const Statements = ({ set }: { set: OwnSet }) => (
  <ol class="numbered">
    {set.points.map(({ title, statement }) => (
      <li>
        <strong>{title.sv}</strong>
        <span>{statement.sv}</span>
      </li>
    ))}
  </ol>
)

const PointInForm = ({ number, form }: { number: number; form: Form<unknown> }) => {
  const t = useTexts()
  return (
    <fieldset class="ds-fieldset survey-question">
      <legend>
        <h3>{t.point(number)}</h3>
      </legend>
      <TextField name={`p${number}_title`} label={t.pointTitle} form={form} optional={number > 1} />
      <TextArea name={`p${number}_statement`} label={t.statement} form={form} rows={2} optional={number > 1} voice />
    </fieldset>
  )
}

/** Room to write a set, or to change it. @param props.meanwhile it was changed by somebody else while this was written */
export const WriteSet = (props: { room: Room; form: Form<unknown>; set: OwnSet | null; meanwhile?: boolean }) => {
  const to = useTo()
  const t = useTexts()
  const { room, form, set } = props
  const here = { partnership: room.slug }
  const heading = set ? t.change : t.write
  const filled = (number: number) =>
    Boolean(form.typed[`p${number}_statement`] || form.typed[`p${number}_title`]) ||
    Object.keys(form.problems).some((name) => name.startsWith(`p${number}_`))
  const open = Math.max(3, ...pointNumbers.filter(filled))
  const more = pointNumbers.slice(open)
  // Who saves after having been shown what was changed meanwhile, saves over that
  const revision = props.meanwhile ? String(set?.revision ?? 0) : (form.typed['revision'] ?? String(set?.revision ?? 0))
  return (
    <RoomPage room={room} section="assessment" title={heading} problems={form.problems} class="wrap fpage stack">
      <BackLink href={set ? to(paths.questionSet, namesOf(room, set)) : to(paths.assessment, here)}>
        {set ? t.backToSet : t.back}
      </BackLink>
      <h2>{heading}</h2>
      {props.meanwhile && set && (
        <Details summary={t.nowStands} open>
          <Statements set={set} />
        </Details>
      )}
      <PostForm action={set ? to(paths.questionSetEdit, namesOf(room, set)) : to(paths.questionSets, here)}>
        <Hidden name="revision" value={revision} />
        <TextField name="title" label={t.title} form={form} />
        <TextArea name="intro" label={t.intro} form={form} rows={3} maxLength={1000} optional voice />
        <p class="muted">{t.pointsLead}</p>
        {pointNumbers.slice(0, open).map((number) => (
          <PointInForm number={number} form={form} />
        ))}
        {more.length > 0 && (
          <Details summary={t.more}>
            {more.map((number) => (
              <PointInForm number={number} form={form} />
            ))}
          </Details>
        )}
        <p class="muted">{t.saveNote}</p>
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

const Standing = ({ room, set }: { room: Room; set: OwnSet }) => {
  const t = useTexts()
  return (
    <ul class="plain standings">
      {room.parties.map((party) => {
        const behind = set.behind.some(({ partyId }) => partyId === party.id)
        return (
          <li>
            <PartyChip party={party} />
            <span class={behind ? 'row in' : 'row muted'}>
              {behind && <Icon name="check" />}
              {behind ? t.behind : t.notBehind}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** One set: its statements, who stands behind them, and what the asker's party can do. */
export const SetPage = ({ room, set }: { room: Room; set: OwnSet }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = useNames()
  const here = namesOf(room, set)
  const acts = may('act', room.me)
  const ready = stands(set, room.parties)
  const carry = (answer: 'behind' | 'back') => ({ revision: String(set.revision), answer })
  const party = room.parties.find(({ id }) => id === set.partyId)?.shortName ?? ''
  return (
    <RoomPage
      room={room}
      section="assessment"
      title={set.title}
      class="wrap fpage stack-l"
      done={{ sparat: t.saved, bakom: t.nowBehind, 'inte-bakom': t.steppedBack }}
    >
      <div class="sechead">
        <BackLink href={to(paths.assessment, { partnership: room.slug })}>{t.back}</BackLink>
        <h2>{set.title}</h2>
        {set.intro && <p class="lead as-written">{set.intro}</p>}
        <p class="small muted">{t.writtenBy(set.personName ?? t.somebody, party, longDate(set.changedAt, language))}</p>
      </div>
      <Panel title={t.count(set.points.length)} level={3}>
        <Statements set={set} />
        <p class="small muted">{t.fourSteps}</p>
      </Panel>
      <Panel title={t.whoStandsBehind} level={3} together>
        <Standing room={room} set={set} />
        <p>{ready ? t.allBehind : t.waitsFor(names(notYetBehind(set, room.parties)))}</p>
        <div class="row">
          {mayStandBehind(set, room.me) && (
            <PostButton action={to(paths.questionSetAnswer, here)} carry={carry('behind')}>
              {t.standBehind}
            </PostButton>
          )}
          {ready && acts && (
            <PostButton action={to(paths.assessmentRounds, { partnership: room.slug })} carry={{ set: setIdOf(set) }}>
              {t.begin}
            </PostButton>
          )}
          {mayStepBack(set, room.me) && (
            <PostButton variant="tertiary" action={to(paths.questionSetAnswer, here)} carry={carry('back')}>
              {t.stepBack}
            </PostButton>
          )}
        </div>
      </Panel>
      {acts && (
        <div class="row">
          <LinkButton variant="secondary" href={to(paths.questionSetEdit, here)}>
            {t.change}
          </LinkButton>
          {mayWithdraw(set, room.me, room.parties) && (
            <PostButton variant="tertiary" action={to(paths.questionSetWithdrawal, here)}>
              {t.withdraw}
            </PostButton>
          )}
        </div>
      )}
    </RoomPage>
  )
}
