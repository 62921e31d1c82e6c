import type { AgreementRoom } from '#agreement/enter.ts'
import { LockedNote } from '#agreement/nav.tsx'
import type { WordShares } from '#agreement/whose-words.ts'
import { Alert } from '#design/alert.tsx'
import { BalanceBars } from '#design/balance-bar.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import type { Party } from '#design/party.ts'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import { figure } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { standingTexts } from './texts.ts'

/** A heading with how many of its words each party has brought in. */
export interface HeadingWords {
  title: string
  shares: WordShares
}

const sumOf = (shares: WordShares) => [...shares.values()].reduce((all, one) => all + one, 0)

function together(headings: readonly HeadingWords[]): WordShares {
  const whole: WordShares = new Map()
  for (const { shares } of headings)
    for (const [party, count] of shares) whole.set(party, (whole.get(party) ?? 0) + count)
  return whole
}

/** Whose words the agreement is made of: a picture, the same as a table, and that it is not a score. */
export const WordsPage = (props: {
  at: AgreementRoom
  headings: readonly HeadingWords[]
  /** Every party that has written, those that have left too. */
  parties: readonly Party[]
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = standingTexts(language)
  const { at, headings, parties } = props
  const names = { partnership: at.room.slug }
  const kindOf = (name: string, shares: WordShares) => ({
    name,
    unit: t.wordsUnit,
    note: t.wordCount(figure(sumOf(shares), language)),
    quantities: Object.fromEntries(shares),
  })
  const written = headings.filter(({ shares }) => shares.size > 0)
  return (
    <RoomPage room={at.room} section="agreementStanding" kind="room" class="wrap roomgrid one-wide" title={t.words}>
      <LockedNote at={at} />
      <div class="paper history">
        <BackLink href={to(paths.agreementStanding, names)}>{t.title}</BackLink>
        <h2>{t.words}</h2>
        <p>{t.wordsLead}</p>
        {written.length === 0 ? (
          <EmptyState
            title={t.noWords}
            text={t.noWordsText}
            level={3}
            parties={[...at.room.parties]}
            action={{ href: to(paths.agreement, names), label: t.toHeadings }}
          />
        ) : (
          <>
            <Alert kind="info">
              <p>{t.noScore}</p>
            </Alert>
            <BalanceBars
              parties={[...parties]}
              caption={t.words}
              rowLabel={t.heading}
              kinds={[
                kindOf(t.wholeText, together(written)),
                ...written.map(({ title, shares }) => kindOf(title, shares)),
              ]}
            />
          </>
        )}
      </div>
    </RoomPage>
  )
}
