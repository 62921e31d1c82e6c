import { Alert } from '#design/alert.tsx'
import { PostButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { DiffText, DiffView } from '#design/diff-view.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { AgreementBody } from './body.tsx'
import type { AgreementRoom } from './enter.ts'
import { SuggestionHistory } from '#suggestion/history.tsx'
import type { SuggestionRow } from '#suggestion/queries.ts'
import type { Event } from './events.ts'
import { historyTexts } from './history-texts.ts'
import { longMoment } from './moment.ts'
import { AgreementHeadings, LockedNote } from './nav.tsx'
import type { WrittenHeading } from './queries.ts'
import type { TextRow } from './text-queries.ts'
import { writingDone } from './writing-texts.ts'

/** Two versions of a heading's text to compare; null = the blank heading before the first. */
export interface Compared {
  from: TextRow | null
  to: TextRow | null
  beside: boolean
  /** The comparison begins with what one's own party last answered. */
  sinceAnswer: boolean
}

const useTexts = () => historyTexts(useLook().language)

/** By whom, for which party and when something was done. */
export const Who = ({ at, event }: { at: AgreementRoom; event: Event }) => {
  const { language } = useLook()
  const t = useTexts()
  const party = at.room.parties.find(({ id }) => id === event.partyId)
  return (
    <span class="who">
      {party && <PartyChip party={party} />} {event.personName ?? t.someone},{' '}
      <time datetime={event.at.toISOString()}>{longMoment(event.at, language)}</time>
    </span>
  )
}

const Choose = ({
  at,
  heading,
  texts,
  compared,
}: {
  at: AgreementRoom
  heading: WrittenHeading
  texts: readonly TextRow[]
  compared: Compared
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const label = ({ seq, madeAt, partyId }: TextRow) =>
    t.versionBy(seq, longMoment(madeAt, language), at.room.parties.find(({ id }) => id === partyId)?.shortName ?? '')
  const select = (name: string, words: string, chosen: TextRow | null) => (
    <div class="ds-field">
      <label class="ds-label" for={`jamfor-${name}`}>
        {words}
      </label>
      <select class="ds-input" id={`jamfor-${name}`} name={name} data-width="auto">
        <option value="0" selected={chosen === null}>
          {t.blank}
        </option>
        {texts.map((text) => (
          <option value={String(text.seq)} selected={text.seq === chosen?.seq}>
            {label(text)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form
      method="get"
      action={to(paths.headingHistory, { partnership: at.room.slug, heading: heading.id })}
      class="frm compare"
    >
      <h3>{t.compare}</h3>
      {select('fran', t.from, compared.from)}
      {select('till', t.to, compared.to)}
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.show}
      </button>
    </form>
  )
}

const Comparison = ({ at, heading, compared }: { at: AgreementRoom; heading: WrittenHeading; compared: Compared }) => {
  const to = useTo()
  const t = useTexts()
  const { from, to: until, beside } = compared
  const [before, after] = [from?.body ?? '', until?.body ?? '']
  const by = at.room.parties.find(({ id }) => id === until?.partyId)
  const here = to(paths.headingHistory, { partnership: at.room.slug, heading: heading.id })
  const asked = `${here}?fran=${from?.seq ?? 0}&till=${until?.seq ?? 0}`
  const title = compared.sinceAnswer ? t.sinceYou : t.changed(t.lower(from?.seq ?? 0), t.lower(until?.seq ?? 0))
  return (
    <section class="comparison" aria-labelledby="jamforelse">
      <h3 id="jamforelse">{title}</h3>
      {before === after && <p>{t.same}</p>}
      {before !== after && (
        <p class="small">
          <a href={beside ? asked : `${asked}&visa=bredvid`}>{beside ? t.inOne : t.sideBySide}</a>
        </p>
      )}
      {before !== after &&
        (beside ? (
          <DiffView
            before={{ label: t.version(from?.seq ?? 0), text: before }}
            after={{ label: t.version(until?.seq ?? 0), text: after, ...(by ? { by } : {}) }}
          />
        ) : (
          <DiffText before={before} after={after} {...(by ? { by } : {})} />
        ))}
    </section>
  )
}

const VersionActs = ({ at, heading, text }: { at: AgreementRoom; heading: WrittenHeading; text: TextRow }) => {
  const to = useTo()
  const t = useTexts()
  const names = { partnership: at.room.slug, heading: heading.id }
  const stands = heading.text?.id === text.id
  return (
    <>
      <Details summary={t.readText}>
        {text.body === '' ? <p class="muted">{t.emptyText}</p> : <AgreementBody body={text.body} />}
      </Details>
      <div class="row small">
        {text.seq > 1 && (
          <a href={`${to(paths.headingHistory, names)}?fran=${text.seq - 1}&till=${text.seq}#jamforelse`}>
            {t.compareWithBeforeOf(text.seq)}
          </a>
        )}
        {stands && <strong>{t.stands}</strong>}
        {!stands && !heading.removed && may('act', at.room.me) && at.open && (
          <PostButton
            action={to(paths.headingRestore, { ...names, version: text.id })}
            carry={{ based_on: heading.text?.id ?? '' }}
            variant="tertiary"
            small
          >
            {t.restoreOf(text.seq)}
          </PostButton>
        )}
      </div>
    </>
  )
}

/** The history of one heading: every version, any two compared, and the way back to one. */
export const HeadingHistoryPage = (props: {
  at: AgreementRoom
  heading: WrittenHeading
  texts: readonly TextRow[]
  events: readonly Event[]
  /** Open and settled, the oldest first. */
  suggestions: readonly SuggestionRow[]
  compared: Compared | null
  /** Somebody wrote while an earlier text was to stand again: what was written is compared with that text. */
  met?: boolean
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { at, heading, texts, compared } = props
  const newest = texts.at(-1) ?? null
  const chosen = compared ?? { from: texts.at(-2) ?? null, to: newest, beside: false, sinceAnswer: false }
  return (
    <RoomPage
      room={at.room}
      section="agreement"
      kind="room"
      class="wrap roomgrid one"
      title={t.titleOf(heading.title)}
      done={writingDone(language)}
    >
      <LockedNote at={at} />
      <AgreementHeadings at={at} currentId={heading.id} />
      <div class="paper history">
        <BackLink href={to(paths.heading, { partnership: at.room.slug, heading: heading.id })}>{t.back}</BackLink>
        <h2>{t.titleOf(heading.title)}</h2>
        {texts.length === 0 && <p>{t.none}</p>}
        {props.met && (
          <Alert kind="warning" title={t.metTitle}>
            <p>{t.metLead}</p>
          </Alert>
        )}
        {compared && <Comparison at={at} heading={heading} compared={compared} />}
        {props.met && compared?.to && <VersionActs at={at} heading={heading} text={compared.to} />}
        {texts.length > 0 && <Choose at={at} heading={heading} texts={texts} compared={chosen} />}
        <SuggestionHistory at={at} heading={heading} suggestions={props.suggestions} />
        <h3>{t.allVersions}</h3>
        <ol class="plain versions-list">
          {props.events.map((event) => (
            <li>
              <p>
                {event.text && <strong>{t.version(event.text.seq)}. </strong>}
                {event.words}
              </p>
              <p class="small muted">
                <Who at={at} event={event} />
              </p>
              {event.text && <VersionActs at={at} heading={heading} text={event.text} />}
            </li>
          ))}
        </ol>
      </div>
    </RoomPage>
  )
}
