import { RoomPage } from '#frame/room-page.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { Finding } from '#review/finding.ts'
import { placeId } from './body.tsx'
import type { AgreementRoom } from './enter.ts'
import { AgreementNav } from './nav.tsx'
import { FindingCard } from './review-view.tsx'
import { reviewTexts } from './review-texts.ts'
import { findingsAbout } from './reviewing.ts'

/** Everything the review has to say, first about the agreement as a whole and then heading by heading. */
export const ReviewPage = ({ at, findings }: { at: AgreementRoom; findings: readonly Finding[] }) => {
  const to = useTo()
  const t = reviewTexts(useLook().language)
  const whole = findingsAbout(findings, null)
  return (
    <RoomPage room={at.room} section="agreement" kind="room" class="wrap roomgrid one-wide" title={t.title}>
      <AgreementNav at={at} current="review" />
      <div class="review all-findings">
        <div class="hd">
          <h2>{t.title}</h2>
          <p>{t.lead(findings.length)}</p>
          <p class="small muted">{t.explained}</p>
        </div>
        {whole.length > 0 && (
          <section aria-labelledby="om-helheten">
            <h3 id="om-helheten">{t.aboutWhole}</h3>
            <ol class="plain">
              {whole.map((finding) => (
                <FindingCard finding={finding} />
              ))}
            </ol>
          </section>
        )}
        {at.agreement.headings
          .map((heading) => ({ heading, its: findingsAbout(findings, heading.id) }))
          .filter(({ its }) => its.length > 0)
          .map(({ heading, its }) => {
            const page = to(paths.heading, { partnership: at.room.slug, heading: heading.id })
            return (
              <section aria-labelledby={`om-${heading.number}`}>
                <h3 id={`om-${heading.number}`}>
                  <a href={page}>
                    {heading.number}. {heading.title}
                  </a>
                </h3>
                <ol class="plain">
                  {its.map((finding) => (
                    <FindingCard finding={finding} href={`${page}#${placeId(finding.number)}`} />
                  ))}
                </ol>
              </section>
            )
          })}
      </div>
    </RoomPage>
  )
}
