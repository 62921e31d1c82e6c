import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { Pagination } from '#design/pagination.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { SourceNote } from '#design/source-note.tsx'
import { SubNav } from '#design/sub-nav.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField } from '#design/text-field.tsx'
import { Remark, Thread } from '#design/thread.tsx'
import { Tag } from '#design/verdict.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ObservationRow } from './queries.ts'
import { answers, mayReply, mayWithdraw, observationKinds, standOf, type ObservationKind } from './rules.ts'
import { observationTexts } from './texts.ts'

const useTexts = () => observationTexts(useLook().language)
const partyOf = (room: Room, id: string | null) => room.parties.find((party) => party.id === id)

const Standing = ({ room, row }: { room: Room; row: ObservationRow }) => {
  const t = useTexts()
  const stand = standOf(row, row.answers.at(-1)?.answer ?? null)
  const asked = partyOf(room, row.askedId)
  return (
    <>
      {asked && <span class="muted small">{t.to(asked.shortName)}</span>}
      {stand !== 'none' && <Tag>{t[stand]}</Tag>}
    </>
  )
}

const Row = ({ room, row }: { room: Room; row: ObservationRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const party = partyOf(room, row.partyId)
  const short = row.words.length > 180 ? `${row.words.slice(0, 180)} …` : row.words
  return (
    <li>
      <h3>
        <a href={to(paths.observation, { partnership: room.slug, observation: String(row.number) })}>
          {row.number}. {t[row.kind]}
        </a>
      </h3>
      <p class="voice">{short}</p>
      <p class="row small">
        {party && <PartyChip party={party} short />}
        <span class="muted">{longDate(row.observedOn, language)}</span>
        <Standing room={room} row={row} />
      </p>
    </li>
  )
}

interface Asked {
  kind: ObservationKind | null
  page: number
  pages: number
}

/** What the parties have observed, the latest first, narrowed to a kind and paged. */
export const Observations = ({ room, rows, asked }: { room: Room; rows: readonly ObservationRow[]; asked: Asked }) => {
  const to = useTo()
  const t = useTexts()
  const here = to(paths.observations, { partnership: room.slug })
  const hrefOf = (kind: ObservationKind | null, page = 1) => {
    const query = new URLSearchParams({ ...(kind ? { slag: kind } : {}), ...(page > 1 ? { sida: String(page) } : {}) })
    return query.size > 0 ? `${here}?${query}` : here
  }
  const begin = may('act', room.me) && (
    <LinkButton href={to(paths.newObservation, { partnership: room.slug })} variant="secondary">
      {t.note}
    </LinkButton>
  )
  return (
    <RoomPage room={room} section="observations" title={t.observations} class="wrap pagemain stack-l">
      <div>
        <h2>{t.observations}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      {rows.length === 0 && asked.kind === null && asked.page === 1 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]}>
          {begin}
        </EmptyState>
      ) : (
        <>
          <div class="between">
            <SubNav
              label={t.show}
              links={[null, ...observationKinds].map((kind) => ({
                href: hrefOf(kind),
                label: kind ? t[kind] : t.all,
                current: kind === asked.kind,
              }))}
            />
            {begin}
          </div>
          {rows.length === 0 ? (
            <p>{t.noneOfKind}</p>
          ) : (
            <ul class="plain challenges">
              {rows.map((row) => (
                <Row room={room} row={row} />
              ))}
            </ul>
          )}
          <Pagination page={asked.page} pages={asked.pages} hrefOf={(page) => hrefOf(asked.kind, page)} />
        </>
      )}
    </RoomPage>
  )
}

/** Room to write an observation, or to put a proposal to another party. */
export const NoteObservation = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  const hints = {
    target_group: t.target_group_hint,
    problem: t.problem_hint,
    result: t.result_hint,
    proposal: t.proposal_hint,
  }
  return (
    <RoomPage room={room} section="observations" title={t.note} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.observations, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{t.note}</h2>
      <PostForm action={to(paths.observations, { partnership: room.slug })}>
        <RadioCards
          name="kind"
          label={t.kind}
          form={form}
          options={observationKinds.map((value) => ({ value, label: t[value], hint: hints[value] }))}
        />
        <TextArea name="words" label={t.words} hint={t.wordsHint} form={form} rows={6} maxLength={4000} voice />
        <TextArea name="basis" label={t.basis} hint={t.basisHint} form={form} rows={2} optional />
        <DateField name="observed_on" label={t.day} form={form} />
        <Select
          name="asked"
          label={t.asked}
          hint={t.askedHint}
          form={form}
          options={room.parties
            .filter(({ id }) => id !== room.me.partyId)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

const Answers = ({ room, row }: { room: Room; row: ObservationRow }) => {
  const { language } = useLook()
  const t = useTexts()
  if (row.kind !== 'proposal') return null
  return (
    <Thread
      title={t.answersTitle}
      id="svar"
      remarks={
        <>
          {row.answers.map(({ answer, why, personName, partyId, madeAt }) => (
            <Remark
              name={personName ?? t.someone}
              party={partyOf(room, partyId) ?? null}
              when={dateAndTime(madeAt, language)}
            >
              <p>
                <strong>{t[answer]}</strong>
              </p>
              <p class="said">{why}</p>
            </Remark>
          ))}
          {row.answers.length === 0 && (
            <li>
              <span />
              <p class="muted">{t.noAnswer}</p>
            </li>
          )}
        </>
      }
    />
  )
}

/** One observation; a proposal with its answers, and room to answer for the party that is asked. */
export const ObservationPage = (props: { room: Room; observation: ObservationRow; form: Form<unknown> }) => {
  const { room, observation, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug, observation: String(observation.number) }
  const party = partyOf(room, observation.partyId)
  return (
    <RoomPage
      room={room}
      section="observations"
      title={t.title(observation.number)}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.noted, svarat: t.answerKept, tillbaka: t.withdrawnDone, framlagt: t.forwardDone }}
    >
      <BackLink href={to(paths.observations, { partnership: room.slug })}>{t.back}</BackLink>
      <div>
        <p class="eyebrow">{t.title(observation.number)}</p>
        <h2>{t[observation.kind]}</h2>
        <p class="row">
          {party && <PartyChip party={party} />}
          <Standing room={room} row={observation} />
        </p>
      </div>
      <p class="voice as-written">{observation.words}</p>
      <Facts
        items={[
          [t.basis, observation.basis],
          [t.day, longDate(observation.observedOn, language)],
        ]}
      />
      <p class="small muted">{t.by(observation.personName ?? t.someone, dateAndTime(observation.madeAt, language))}</p>
      <Answers room={room} row={observation} />
      {mayReply(observation, room.me) && (
        <Panel title={t.reply} level={3}>
          <PostForm action={to(paths.observationAnswers, names)}>
            <RadioCards
              name="answer"
              label={t.answer}
              form={form}
              options={answers.map((value) => ({ value, label: t[value] }))}
            />
            <TextArea name="why" label={t.why} form={form} rows={4} voice />
            <Button>{t.save}</Button>
          </PostForm>
        </Panel>
      )}
      {mayWithdraw(observation, room.me) && (
        <PostButton
          action={to(paths.observationWithdrawal, names)}
          carry={{ withdrawn: observation.withdrawn ? 'no' : 'yes' }}
          variant="tertiary"
          small
        >
          {observation.withdrawn ? t.putForward : t.withdraw}
        </PostButton>
      )}
    </RoomPage>
  )
}
