import { paths } from '#paths'
import { EventList, Event } from '#design/event-list.tsx'
import { Panel } from '#design/facts.tsx'
import { PartyColumns } from '#design/party-columns.tsx'
import { phaseName } from '#design/phase-names.ts'
import { PhaseLine } from '#design/phase-line.tsx'
import { SharedWords } from '#design/voice.tsx'
import { Alert } from '#design/alert.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import type { JudgementRow } from '#indicator/queries.ts'
import type { Room } from '#partnership/enter.ts'
import type { MandateRow } from '#partnership/queries.ts'
import type { Facts, Phase, Standing } from '#partnership/phase.ts'
import { lastDay } from '#partnership/phase.ts'
import { may } from '#partnership/rules.ts'
import { knownDate, type Precision } from '#platform/known-day.ts'
import { longDate, shortDate, type Language } from '#platform/language.ts'
import { stepNow } from '#renewal/clock.ts'
import { leftInWords } from '#renewal/left-in-words.ts'
import { renewalTexts } from '#renewal/texts.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { actText } from '#record/act-texts.ts'
import type { EntryRow } from '#record/queries.ts'
import { Balance } from '#resource/balance.tsx'
import type { ResourceRow } from '#resource/queries.ts'
import { GoalList } from './goal-list.tsx'
import { NextSteps } from './next-steps.tsx'
import type { ComingMeeting, Standpoint } from './queries.ts'
import { gathered, placeInLine, type Suggestion, type Waiting } from './rules.ts'
import { overviewTexts } from './texts.ts'

export interface HomeProps {
  room: Room
  standpoint: Standpoint
  standing: Standing
  today: string
  mandates: MandateRow[]
  goals: GoalRow[]
  /** The latest judgement of each goal, for those who read the whole room. */
  judgements: JudgementRow[]
  resources: ResourceRow[]
  meeting: ComingMeeting | undefined
  meetingTitle: string
  waiting: Waiting[]
  /** The deviation that has waited longest, and how many are open. */
  deviation: { number: number; title: string; open: number } | undefined
  suggestions: Suggestion[]
  samsyn: { agreed: number; all: number }
  /** The latest acts, for those who read the whole room. */
  entries: EntryRow[]
}

const useTexts = () => overviewTexts(useLook().language)

/** How exactly the day of a phase is known: of what was taken over the signing alone, as exactly as it was typed (R5). */
function knownOf(phase: Phase, { takenOver, locked, signed }: Facts): Precision | 'unknown' {
  if (!takenOver) return 'day'
  if (phase === 'idea' || phase === 'dialogue') return 'unknown'
  if (locked !== signed || !['agreement', 'decision', 'signing'].includes(phase)) return 'day'
  return phase === 'signing' ? takenOver : 'unknown'
}

/** What the parties need to know of the end while it lies ahead: that it is agreed, that notice is given, or how long is left. */
function aheadInWords({ standpoint, standing, today }: HomeProps, language: Language): string | null {
  const { end, endedOn, notice } = standpoint.facts
  const last = lastDay(standpoint.facts)
  if (standing.ending || !last) return null
  if (endedOn && endedOn === last && endedOn !== end) return renewalTexts(language).clockEnded(longDate(last, language))
  if (notice) return overviewTexts(language).noticeGiven(longDate(notice, language))
  return standing.phase === 'active' && stepNow(last, today) ? leftInWords(last, today, language) : null
}

const Where = (props: HomeProps) => {
  const { room, standpoint, standing } = props
  const to = useTo()
  const { language } = useLook()
  const t = useTexts()
  const { start, end } = standpoint.facts
  const when = standing.line.map(({ phase, state, on }) => {
    if (phase === 'active' && start && end)
      return `${start.slice(0, 4)}–${(lastDay(standpoint.facts) ?? end).slice(0, 4)}`
    if (!on || (state !== 'done' && state !== 'now')) return null
    const known = knownOf(phase, standpoint.facts)
    if (known === 'unknown') return null
    return known === 'day' ? `${shortDate(on, language)} ${on.slice(0, 4)}` : knownDate(on, known, language)
  })
  const ahead = aheadInWords(props, language)
  return (
    <>
      <section aria-labelledby="fas" class="stack-s">
        <h2 id="fas" class="sr">
          {t.whereWeAre}
        </h2>
        <PhaseLine
          parties={[...room.parties]}
          phase={placeInLine(standing)}
          when={when}
          current={phaseName(Math.min(8, placeInLine(standing)), language)}
        />
      </section>
      {ahead && (
        <Alert kind="info">
          {ahead} {may('read', room.me) && <a href={to(paths.onward, { partnership: room.slug })}>{t.onwardLink}</a>}
        </Alert>
      )}
      {standing.beginsOn && <Alert kind="info">{t.beginsOn(longDate(standing.beginsOn, language))}</Alert>}
      {standing.ending && (
        <Alert kind="info">
          {standing.ending === 'ended' &&
            t.ended(lastDay(standpoint.facts) ? longDate(lastDay(standpoint.facts)!, language) : '')}
          {standing.ending === 'broken_off' && t.broken_off}
          {standing.ending === 'dormant' && (
            <>
              {t.dormant(longDate(standpoint.facts.dormant!, language))}{' '}
              {may('act', room.me) && <a href={to(paths.onward, { partnership: room.slug })}>{t.goOn}</a>}
            </>
          )}
        </Alert>
      )}
    </>
  )
}

const People = ({ mandates, partyId }: { mandates: MandateRow[]; partyId: string }) => {
  const t = useTexts()
  const its = mandates.filter((one) => one.live && one.party_id === partyId)
  const names = [...new Set(its.map((one) => one.name))].map((name) => {
    const officer = its.find((one) => one.name === name && one.capacity === 'responsible_officer')
    const contact = officer && [officer.phone, officer.email].filter(Boolean).join(', ')
    return { name: officer ? `${name}, ${t.officer}` : name, contact }
  })
  return names.length === 0 ? null : (
    <dl>
      <dt>{t.people}</dt>
      {names.map(({ name, contact }) => (
        <dd>
          {name}
          {contact && <span class="small muted contact">{contact}</span>}
        </dd>
      ))}
    </dl>
  )
}

const Latest = ({ room, entries, today }: HomeProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const more = (
    <a class="small" href={to(paths.history, { partnership: room.slug })}>
      {t.wholeHistory}
    </a>
  )
  return (
    <EventList title={t.latest} id="senast" more={more}>
      {gathered(entries, 6).map(({ entry, times, people }) => {
        const parties = room.parties.filter(({ id }) => people.some(({ party_id }) => party_id === id))
        const names = people.flatMap(({ name }) => (name ? [name] : []))
        return (
          <Event day={entry.at} today={today} parties={parties}>
            {t.together(names.slice(0, 2), names.length - 2)} {actText(entry.act, language)}
            {times > 1 && t.times(times)}
          </Event>
        )
      })}
    </EventList>
  )
}

/** A partnership's home: where we are, what we share, what happens now, who we are, what we aim at and contribute. */
export const Home = (props: HomeProps) => {
  const { room, goals, resources } = props
  const to = useTo()
  const t = useTexts()
  const here = { partnership: room.slug }
  const reads = may('read', room.me)
  const aspiration = goals.find((goal) => goal.kind === 'aspiration')?.words
  return (
    <RoomPage
      room={room}
      section="overview"
      title={t.overview}
      class="wrap pagemain stack"
      done={{ borjat: t.begun, med: t.cameIn, overtaget: t.tookOver }}
    >
      <Where {...props} />
      <SharedWords
        aspirationTitle={t.ourAspiration}
        aspiration={aspiration ?? t.noAspiration}
        challengeTitle={t.ourChallenge}
        challenge={room.challenge}
      >
        {reads && <a href={to(paths.agreementWhole, here)}>{t.readAgreement}</a>}
      </SharedWords>
      {/* Nobody is new to what has ended */}
      {props.standing.ending !== 'ended' && (
        <p class="noprint">
          <a href={to(paths.welcome, here)}>{t.welcome}</a>
        </p>
      )}
      {reads && <NextSteps slug={room.slug} {...props} />}
      <section aria-labelledby="parterna">
        <h2 id="parterna" class="above-parties">
          {t.parties}
        </h2>
        <PartyColumns
          columns={room.parties.map((party) => ({
            party,
            words: party.words,
            children: (
              <>
                {!party.words && <p class="muted">{t.noWords}</p>}
                <People mandates={props.mandates} partyId={party.id} />
              </>
            ),
          }))}
        />
      </section>
      <div class="grid2">
        <Panel
          title={t.goals}
          action={
            reads && (
              <a class="small" href={to(paths.goals, here)}>
                {t.allGoals}
              </a>
            )
          }
        >
          <GoalList slug={room.slug} goals={goals} judgements={props.judgements} told={reads} />
        </Panel>
        <Panel
          title={t.contribute}
          action={
            reads && (
              <a class="small" href={to(paths.resources, here)}>
                {t.allResources}
              </a>
            )
          }
        >
          <p class="muted small">{t.contributeLead}</p>
          {resources.length === 0 ? (
            <p class="muted">{t.noResources}</p>
          ) : (
            <Balance parties={room.parties} resources={resources} />
          )}
          {reads && (
            <p class="small">
              <a href={to(paths.contributions, here)}>{t.contributed}</a>
            </p>
          )}
        </Panel>
      </div>
      {reads && props.entries.length > 0 && <Latest {...props} />}
      {reads && (
        <p class="noprint">
          <a href={to(paths.publication, here)}>{t.publication}</a>
        </p>
      )}
    </RoomPage>
  )
}
