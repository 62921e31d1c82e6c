import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { Earlier } from '#assumption/earlier.tsx'
import { AssumptionList } from '#assumption/list.tsx'
import type { AssumptionRow, EarlierRow } from '#assumption/queries.ts'
import { assumptionTexts } from '#assumption/texts.ts'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import type { ChainRow } from './queries.ts'
import { chainTexts } from './texts.ts'
import { partyName, RowFacts, sentenceOf } from './row-words.tsx'

const useTexts = () => chainTexts(useLook().language)

const RowFields = ({ room, goals, form }: { room: Room; goals: readonly GoalRow[]; form: Form<unknown> }) => {
  const t = useTexts()
  const parties = room.parties.map(({ id, name }) => ({ value: id, label: name }))
  const some = goals.map(({ id, words }) => ({ value: id, label: words }))
  const area = { form, rows: 2, maxLength: 300, voice: true } as const
  return (
    <>
      <TextArea name="effort" label={t.effortAsk} hint={t.effortHint} {...area} />
      <Select name="effort_by" label={t.byAsk} form={form} blank={t.together} options={parties} />
      <TextArea name="output" label={t.outputAsk} hint={t.outputHint} {...area} />
      <TextArea name="effect" label={t.effectAsk} hint={t.effectHint} {...area} />
      <TextArea name="later_effect" label={t.laterAsk} hint={t.laterHint} {...area} optional />
      <Select name="goal_id" label={t.goalAsk} form={form} blank={t.noGoal} options={some} optional />
      <Button>{t.save}</Button>
    </>
  )
}

/** Room to write a new row. */
export const NewRow = ({ room, goals, form }: { room: Room; goals: readonly GoalRow[]; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  const here = to(paths.chain, { partnership: room.slug })
  return (
    <RoomPage room={room} section="goals" title={t.add} problems={form.problems} class="wrap fpage stack">
      <BackLink href={here}>{t.back}</BackLink>
      <h2>{t.add}</h2>
      <PostForm action={here}>
        <RowFields room={room} goals={goals} form={form} />
      </PostForm>
    </RoomPage>
  )
}

/** One row: what it says and what is believed of it; for those who act, room to change it, and what it said before. */
export const RowPage = (props: {
  room: Room
  row: ChainRow
  goals: readonly GoalRow[]
  assumptions: readonly AssumptionRow[]
  earlier: readonly EarlierRow[]
  form: Form<unknown>
}) => {
  const { room, row, goals, assumptions, earlier, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const at = { ...names, row: String(row.number) }
  const acts = may('act', room.me)
  return (
    <RoomPage
      room={room}
      section="goals"
      title={t.row(row.number)}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved, samma: t.same, borttaget: t.removed, tillbaka: t.takenBack }}
    >
      <BackLink href={to(paths.chain, names)}>{t.back}</BackLink>
      <div>
        <p class="eyebrow">{t.row(row.number)}</p>
        <h2>{row.effort}</h2>
      </div>
      <RowFacts room={room} row={row} />
      <section class="stack" aria-labelledby="tror">
        <h3 id="tror">{assumptionTexts(language).assumptions}</h3>
        {assumptions.length === 0 ? (
          <p class="muted">{assumptionTexts(language).none}</p>
        ) : (
          <AssumptionList room={room} assumptions={assumptions} />
        )}
        {acts && !row.removed && (
          <p class="row noprint">
            <LinkButton href={`${to(paths.newAssumption, names)}?rad=${row.number}`} variant="secondary" small>
              {t.writeAssumption}
            </LinkButton>
          </p>
        )}
      </section>
      {acts && !row.removed && (
        <Details summary={t.change} class="panel fold noprint" open={Object.keys(form.problems).length > 0}>
          <PostForm action={to(paths.chainRow, at)}>
            <Hidden name="seen" value={seenMark(row)} />
            <RowFields room={room} goals={goals} form={form} />
          </PostForm>
        </Details>
      )}
      {acts && (
        <PostButton
          action={to(paths.chainRowRemoval, at)}
          carry={{ removed: row.removed ? 'no' : 'yes' }}
          variant="tertiary"
          small
        >
          {row.removed ? t.takeBack : t.remove}
        </PostButton>
      )}
      <Earlier
        room={room}
        earlier={earlier}
        say={(said) =>
          sentenceOf(
            {
              effort: said['effort'] ?? '',
              by: partyName(room, said['effort_by'] ?? null, t.together),
              output: said['output'] ?? '',
              effect: said['effect'] ?? '',
              laterEffect: said['later_effect'] ?? '',
              goal: goals.find(({ id }) => id === said['goal_id'])?.words ?? null,
            },
            t.arrow,
          )
        }
      />
    </RoomPage>
  )
}
