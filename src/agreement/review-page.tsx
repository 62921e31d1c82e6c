import { Details } from '#design/details.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import { severities, type Finding } from '#review/finding.ts'
import { placeId } from './body.tsx'
import type { AgreementRoom } from './enter.ts'
import { LockedNote } from './nav.tsx'
import { FindingCard } from './review-view.tsx'
import { placeOfFinding, seenByPlace, type Seen } from './seen.ts'
import { SeenBy } from './seen-view.tsx'
import { reviewTexts } from './review-texts.ts'
import { cleanInWhole, findingsAbout, type Numbered } from './reviewing.ts'

/** A finding with its heading, or null when it is about the agreement as a whole. */
type Placed = { finding: Numbered; heading: AgreementRoom['agreement']['headings'][number] | null; number: number }

/** The findings by severity and then by heading, numbered through the page. */
const placed = (at: AgreementRoom, findings: readonly Finding[]): Placed[] => {
  const all = [null, ...at.agreement.headings].flatMap((heading) =>
    findingsAbout(findings, heading?.id ?? null).map((finding) => ({ finding, heading })),
  )
  return severities
    .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
    .map((one, index) => ({ ...one, number: index + 1 }))
}

const longestQuote = 90
const shortly = (words: string) => (words.length > longestQuote ? `${words.slice(0, longestQuote)} …` : words)

const PlacedCard = (props: { at: AgreementRoom; one: Placed; seen: ReadonlyMap<string, readonly Seen[]> }) => {
  const { at } = props
  const { finding, heading, number } = props.one
  const to = useTo()
  const t = reviewTexts(useLook().language)
  if (!heading) return <FindingCard finding={finding} number={number} about={t.aboutWhole} />
  const seen = props.seen.get(placeOfFinding(heading.body, finding)) ?? []
  const page = to(paths.heading, { partnership: at.room.slug, heading: heading.id })
  const about = (
    <>
      <a href={page}>
        {heading.number}. {heading.title}
      </a>
      {finding.quote && <> ”{shortly(finding.quote)}”</>}
      {seen.length > 0 && (
        <>
          <br />
          <SeenBy at={at} seen={seen} />
        </>
      )}
    </>
  )
  return <FindingCard finding={finding} number={number} about={about} href={`${page}#${placeId(finding.number)}`} />
}

/** Everything the review has to say: first what needs changing, then what to look over and what is good to know. */
export const ReviewPage = (props: { at: AgreementRoom; findings: readonly Finding[]; seen: readonly Seen[] }) => {
  const { at, findings } = props
  const seen = seenByPlace(props.seen)
  const { language } = useLook()
  const to = useTo()
  const t = reviewTexts(language)
  const all = placed(at, findings)
  const clean = cleanInWhole(findings, at.agreement.headings, language)
  return (
    <RoomPage room={at.room} section="agreementReview" kind="room" class="wrap roomgrid one-wide" title={t.title}>
      <LockedNote at={at} />
      <div class="review all-findings">
        <div class="hd">
          <h2>{t.title}</h2>
          <p>{t.lead(findings.length)}</p>
          <p class="small muted">
            {t.explained} <a href={to(paths.howWeReview)}>{t.how}</a>
          </p>
        </div>
        {severities.map((severity) => {
          const its = all.filter(({ finding }) => finding.severity === severity)
          if (its.length === 0) return null
          return (
            <section aria-labelledby={`slag-${severity}`}>
              <h3 id={`slag-${severity}`}>
                {t[severity]} ({its.length})
              </h3>
              <ol class="plain">
                {its.map((one) => (
                  <PlacedCard at={at} one={one} seen={seen} />
                ))}
              </ol>
            </section>
          )
        })}
        {clean.length > 0 && (
          <Details summary={t.clean(clean.length)} open={findings.length === 0}>
            <ul class="checks">
              {clean.map((words) => (
                <li>{words}</li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </RoomPage>
  )
}
