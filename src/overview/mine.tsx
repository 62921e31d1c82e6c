import { paths } from '#paths'
import { EmptyState } from '#design/empty-state.tsx'
import { MiniPhase } from '#design/phase-line.tsx'
import { phaseName } from '#design/phase-names.ts'
import { NextCard, NextList } from '#design/next-list.tsx'
import { PageHead } from '#design/page-head.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { CardTable } from '#design/table.tsx'
import { Verdict } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import { meetingTexts } from '#meeting/texts.ts'
import type { Standing } from '#partnership/phase.ts'
import { dayAndAway } from '#platform/away.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { DutyCard, MeetingCard, useDutyWords } from './next-steps.tsx'
import type { ComingMeeting, Standpoint } from './queries.ts'
import { byPressing, placeInLine, type Waiting } from './rules.ts'
import { overviewTexts } from './texts.ts'

/** One of my partnerships, with all that a row says of it. */
export interface Mine {
  standpoint: Standpoint
  standing: Standing
  parties: { id: string; mark: number; name: string; shortName: string }[]
  waiting: Waiting[]
  meeting: ComingMeeting | undefined
}

/** An agreement from before that waits for one's own party. */
export interface ToConfirm {
  id: string
  name: string
}

/** An offer to come into a partnership, which waits for an organisation that one acts for. */
export interface OfferToAnswer {
  stepId: string
  name: string
  organisation: string
}

/** All that waits for the asker, over all partnerships and outside them. */
export interface MineProps {
  mine: Mine[]
  drafts: readonly ToConfirm[]
  offers: readonly OfferToAnswer[]
}

const useTexts = () => overviewTexts(useLook().language)

const Names = ({ parties }: { parties: Mine['parties'] }) => (
  <>
    {parties.map((party, index) => (
      <>
        <span class="party">
          <PartyMark party={party} />
          {party.shortName}
          {index < parties.length - 1 && ','}
        </span>{' '}
      </>
    ))}
  </>
)

const PhaseOf = ({ standing }: { standing: Standing }) => {
  const { language } = useLook()
  const t = useTexts()
  const place = placeInLine(standing)
  const { ending } = standing
  const label = ending ? t[`${ending}Word`] : phaseName(Math.min(place, 8), language)
  return <MiniPhase phase={place} label={label} />
}

/** A cell with nothing to say: a dash in the table, left out of the telephone's card. */
const nothing = <span class="muted nil">–</span>

/** Agreements from before that wait for one's own party to confirm them: they are not partnerships of this list yet. */
const ToConfirm = ({ drafts }: { drafts: readonly ToConfirm[] }) => {
  const to = useTo()
  const t = useTexts()
  if (drafts.length === 0) return null
  return (
    <NextList title={t.toConfirm} id="bekrafta">
      {drafts.map(({ id, name }) => (
        <NextCard title={name} href={to(paths.takeover, { takeover: id })} text={t.toConfirmText} />
      ))}
    </NextList>
  )
}

/** Offers to come into a partnership, which one's organisation is to answer: nothing of its inside is seen before. */
const Offers = ({ offers }: { offers: readonly OfferToAnswer[] }) => {
  const to = useTo()
  const t = useTexts()
  if (offers.length === 0) return null
  return (
    <NextList title={t.offers} id="fragan">
      {offers.map(({ stepId, name, organisation }) => (
        <NextCard title={name} href={to(paths.joiningOffer, { step: stepId })} text={t.offersText(organisation)} />
      ))}
    </NextList>
  )
}

/** Every partnership I take part in: who, where it is, what comes next and whether it needs me. */
export const MyPartnerships = ({ mine, drafts, offers }: MineProps) => {
  const { language, today } = useLook()
  const to = useTo()
  const t = useTexts()
  const words = useDutyWords()
  return (
    <WorkPage title={t.mine} class="wrap pagemain stack">
      <PageHead title={t.mine} />
      <ToConfirm drafts={drafts} />
      <Offers offers={offers} />
      {mine.length === 0 ? (
        <EmptyState
          title={t.mineEmpty}
          text={t.mineEmptyText}
          action={{ href: to(paths.newChallenge), label: t.describe }}
        />
      ) : (
        <CardTable
          caption={t.mine}
          hideCaption
          columns={[{ label: t.name }, { label: t.with }, { label: t.phase }, { label: t.next }, { label: t.needsYou }]}
          rows={mine.map((one) => [
            <a href={to(paths.overview, { partnership: one.standpoint.slug })}>{one.standpoint.name}</a>,
            <Names parties={one.parties} />,
            <PhaseOf standing={one.standing} />,
            one.meeting ? dayAndAway(swedishDay(one.meeting.starts_at), today, language) : nothing,
            one.waiting[0] ? <Verdict kind="talk">{words(one.waiting[0])[0]}</Verdict> : nothing,
          ])}
        />
      )}
      <p>
        <a href={to(paths.takeovers)}>{t.haveAgreement}</a>
      </p>
    </WorkPage>
  )
}

/** What waits for me over all partnerships, and the meetings to come. */
export const ToDo = ({ mine, drafts, offers }: MineProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const duties = mine
    .flatMap((one) => one.waiting.map((waiting) => ({ one, waiting })))
    .toSorted((a, b) => byPressing(a.waiting, b.waiting))
  const meetings = mine
    .flatMap((one) => (one.meeting ? [one.meeting] : []))
    .toSorted((a, b) => a.starts_at.getTime() - b.starts_at.getTime())
  return (
    <WorkPage title={t.toDo} class="wrap pagemain stack-l">
      <PageHead title={t.toDo} lead={t.toDoLead} />
      <ToConfirm drafts={drafts} />
      <Offers offers={offers} />
      {duties.length === 0 && drafts.length === 0 && offers.length === 0 && (
        <EmptyState title={t.quiet} text={t.quietText} action={{ href: to(paths.mine), label: t.toMine }} />
      )}
      {duties.length > 0 && (
        <NextList title={t.needsYou} id="behover">
          {duties.map(({ one, waiting }) => (
            <DutyCard slug={one.standpoint.slug} waiting={waiting} of={one.standpoint.name} />
          ))}
        </NextList>
      )}
      {meetings.length > 0 && (
        <NextList title={t.comingMeetings} id="moten">
          {meetings.map((meeting) => (
            <MeetingCard meeting={meeting} title={meetingTexts(language)[meeting.kind]} of={meeting.name} />
          ))}
        </NextList>
      )}
    </WorkPage>
  )
}
