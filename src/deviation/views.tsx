import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Facts } from '#design/facts.tsx'
import { NarrowTo } from '#design/narrow-to.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden, TextField } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { MandateRow } from '#partnership/queries.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { DeviationRow, StepRow } from './queries.ts'
import { isSerious, stageOf, stepKinds, type Shown, type Stage } from './rules.ts'
import { NextStep } from './next-step.tsx'
import { StepList } from './step-list.tsx'
import { deviationTexts } from './texts.ts'

/** A deviation in the list: where it stands, how grave it is, and when something was last done. */
interface Listed {
  deviation: DeviationRow
  stage: Stage
  serious: boolean
  latest: Date | null
}

const Row = ({ room, listed }: { room: Room; listed: Listed }) => {
  const { language } = useLook()
  const to = useTo()
  const t = deviationTexts(language)
  const { deviation, stage, serious, latest } = listed
  const party = room.parties.find(({ id }) => id === deviation.party_id)
  return (
    <li>
      <h3>
        <a href={to(paths.deviation, { partnership: room.slug, deviation: String(deviation.number) })}>
          {deviation.number}. {deviation.title}
        </a>
      </h3>
      <p class="row small">
        <Tag>{t[`stage_${stage}`]}</Tag>
        {serious && <Tag>{t.serious}</Tag>}
        {party && <PartyChip party={party} short />}
        <span class="muted">{longDate(latest ?? deviation.made_at, language)}</span>
      </p>
    </li>
  )
}

/** The deviations of the partnership, a page at a time; those that are open unless others are asked for. */
export const Deviations = (props: {
  room: Room
  shown: readonly Listed[]
  counts: Record<Shown, number>
  chosen: Shown
  page: number
  pages: number
}) => {
  const { room, shown, counts, chosen, page, pages } = props
  const to = useTo()
  const t = deviationTexts(useLook().language)
  const here = to(paths.deviations, { partnership: room.slug })
  const filters = [
    ['open', t.showOpen],
    ['settled', t.showSettled],
    ['all', t.showAll],
  ] as const
  const begin = may('act', room.me) && (
    <LinkButton href={to(paths.newDeviation, { partnership: room.slug })} variant="secondary">
      {t.note}
    </LinkButton>
  )
  return (
    <RoomPage room={room} section="deviations" title={t.deviations} class="wrap pagemain stack-l">
      <div>
        <h2>{t.deviations}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
        <p class="noprint">
          <a href={to(paths.risks, { partnership: room.slug })}>{t.toRisks}</a>
        </p>
      </div>
      {counts.all === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]}>
          {begin}
        </EmptyState>
      ) : (
        <>
          <div class="between">
            <NarrowTo label={t.show} here={here} choices={filters} counts={counts} chosen={chosen} />
            {begin}
          </div>
          {shown.length === 0 ? (
            <p>{t.noneShown}</p>
          ) : (
            <ul class="plain challenges">
              {shown.map((listed) => (
                <Row room={room} listed={listed} />
              ))}
            </ul>
          )}
          <Pagination page={page} pages={pages} hrefOf={(at) => `${here}?visa=${chosen}&sida=${at}`} />
        </>
      )}
    </RoomPage>
  )
}

/** Room to note a deviation: what, who noticed it, when, and how grave it is. */
export const NoteDeviation = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const to = useTo()
  const t = deviationTexts(useLook().language)
  return (
    <RoomPage room={room} section="deviations" title={t.note} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.deviations, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{t.note}</h2>
      <p class="lead">{t.lead}</p>
      <PostForm action={to(paths.deviations, { partnership: room.slug })}>
        {form.typed['risk'] && <Hidden name="risk" value={form.typed['risk']} />}
        <TextField name="title" label={t.title} hint={t.titleHint} form={form} />
        <TextArea name="words" label={t.what} hint={t.whatHint} form={form} rows={5} maxLength={4000} voice />
        <TextField name="noticed_by" label={t.noticedBy} hint={t.noticedByHint} form={form} />
        <DateField name="noticed_on" label={t.noticedOn} form={form} />
        <TextArea name="effect" label={t.effect} hint={t.effectHint} form={form} rows={3} voice optional />
        <RadioCards
          name="gravity"
          label={t.gravity}
          form={form}
          options={[
            { value: 'ordinary', label: t.ordinary, hint: t.ordinaryHint },
            { value: 'serious', label: t.serious, hint: t.seriousHint },
          ]}
        />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

/** A deviation, what has been done about it, and what can be done next. */
export const DeviationPage = (props: {
  room: Room
  deviation: DeviationRow
  steps: readonly StepRow[]
  doers: readonly MandateRow[]
  form: Form<unknown>
}) => {
  const { room, deviation, steps, doers, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = deviationTexts(language)
  const stage = stageOf(steps)
  const party = room.parties.find(({ id }) => id === deviation.party_id)
  return (
    <RoomPage
      room={room}
      section="deviations"
      title={`${t.deviation(deviation.number)}: ${deviation.title}`}
      problems={form.problems}
      class="wrap fpage stack"
      done={{
        antecknad: t.noted,
        ...Object.fromEntries(stepKinds.map((kind) => [kind, t[`done_${kind}`]])),
        lost: t.consented,
      }}
    >
      <BackLink href={to(paths.deviations, { partnership: room.slug })}>{t.back}</BackLink>
      <div>
        <p class="eyebrow">{t.deviation(deviation.number)}</p>
        <h2>{deviation.title}</h2>
        <p class="row">
          <Tag>{t[`stage_${stage}`]}</Tag>
          {isSerious(deviation, steps) && <Tag>{t.serious}</Tag>}
        </p>
      </div>
      <p class="voice as-written">{deviation.words}</p>
      <Facts
        items={[
          [t.noticedBy, deviation.noticed_by],
          [t.noticedOn, longDate(deviation.noticed_on, language)],
          [
            t.fromRisk,
            deviation.riskNumber !== null && (
              <a href={to(paths.risk, { partnership: room.slug, risk: String(deviation.riskNumber) })}>
                {deviation.riskNumber}. {deviation.riskWords}
              </a>
            ),
          ],
          [t.effect, deviation.effect && <span class="voice as-written">{deviation.effect}</span>],
          [
            t.notedBy,
            <>
              {deviation.personName ?? t.someone} {party && <PartyChip party={party} short />}
            </>,
          ],
        ]}
      />
      <StepList room={room} steps={steps} />
      <NextStep room={room} deviation={deviation} steps={steps} doers={doers} form={form} />
    </RoomPage>
  )
}
