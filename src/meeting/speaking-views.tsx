import { Details } from '#design/details.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { may } from '#partnership/rules.ts'
import { useLook } from '#platform/look.tsx'
import type { ShownMeeting } from './show-meeting.ts'
import { speakingTexts } from './speaking-texts.ts'

/** A meeting that runs late is under way for so long still. */
const late = 60 * 60_000

/**
 * How long each party has talked, while the meeting is under way: a timer in one's own browser, for those who want it
 * (FEATURES 68). Nothing is kept of it and nobody else sees it; without script it is not there.
 */
export const SpeakingTime = ({ shown }: { shown: ShownMeeting }) => {
  const t = speakingTexts(useLook().language)
  const { room, meeting, stage, now } = shown
  const underWay = stage === 'now' || (stage === 'over' && now.getTime() < meeting.ends_at.getTime() + late)
  if (!underWay || shown.minutes !== 'written' || !may('talk', room.me)) return null
  return (
    <div hidden data-speaking={meeting.id} class="noprint">
      <Details summary={t.title}>
        <p class="small muted">{t.lead}</p>
        <ul class="plain tasks">
          {room.parties.map((party) => (
            <li class="between">
              <button type="button" class="ds-button" data-size="sm" data-variant="secondary" value={party.id}>
                <PartyChip party={party} short />
              </button>
              <span class="pres" />
            </li>
          ))}
        </ul>
        <div class="between">
          <p class="small muted" role="status" data-talks={t.talks} data-paused={t.paused} />
          <button type="button" class="ds-button" data-size="sm" data-variant="tertiary">
            {t.again}
          </button>
        </div>
      </Details>
    </div>
  )
}
