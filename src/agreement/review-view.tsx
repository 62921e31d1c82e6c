import type { Child } from 'hono/jsx'
import { PostButton } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { ReviewCard, ReviewPanel } from '#design/review-card.tsx'
import type { Finding } from '#review/finding.ts'
import type { Language } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { adviceId, placeId } from './body.tsx'
import type { Numbered } from './reviewing.ts'
import { reviewTexts } from './review-texts.ts'
import { placeOfFinding } from './seen.ts'
import { seenTexts } from './seen-texts.ts'
import { GoneFinding, WeighFinding, type Weighing } from './seen-view.tsx'

const sourceOf = ({ source }: Finding) => ({
  source: `${source.text}, ”${source.section}”`,
  ...(source.address ? { href: source.address } : {}),
})

/** Words to use are set as a quotation; advice in other words is said plainly after the why. */
const quoted = /^[”“"]([^”“"]+)[”“"]$/s
/** The words of a suggestion that is a quotation: what can be put into the text as it is. */
const quotedWords = (suggestion: string): string | undefined => quoted.exec(suggestion)?.[1]
/** What can be put into the text in place of the sentence that a finding is about, or undefined when there is nothing. */
export const wordsInstead = (finding: Finding, language: Language): string | undefined =>
  finding.instead?.words[language] ?? quotedWords(finding.suggestion[language])

interface FindingCardProps {
  finding: Numbered
  /** Where it stands, on a page with findings from several headings, and its number there. */
  about?: Child
  number?: number
  /** Where a link from its place in the text leads. */
  id?: string | undefined
  /** The way to its place in the text. */
  href?: string | undefined
  /** Where the words are made a suggestion of, for those who may, and what the finding is known by there. */
  suggestAt?: string | undefined
  place?: string
  /** What the parties have said of it, and the form to say it in. */
  after?: Child
}

/** One finding as a card: what, why, whence, words that would do, and the way to its place. */
export const FindingCard = ({ finding, about, number, id, href, suggestAt, place, after }: FindingCardProps) => {
  const { language } = useLook()
  const t = reviewTexts(language)
  const suggestion = finding.suggestion[language]
  const words = wordsInstead(finding, language)
  const saysAll = quotedWords(suggestion) !== undefined
  return (
    <ReviewCard
      id={id}
      number={number ?? finding.number}
      title={finding.title[language]}
      must={finding.severity === 'must'}
      why={saysAll ? finding.why[language] : `${finding.why[language]} ${suggestion}`}
      source={sourceOf(finding)}
      {...(words ? { suggestion: words } : {})}
      after={after}
    >
      {about && <span class="small">{about}</span>}
      {words && suggestAt && (
        <PostButton action={`${suggestAt}#foresla`} carry={{ place: place ?? '', rule: finding.rule }} small>
          {t.suggestThis}
          <span class="sr">, {finding.title[language]}</span>
        </PostButton>
      )}
      {href && finding.end > finding.start && (
        <a href={href}>
          {t.showInText}
          <span class="sr">, {finding.title[language]}</span>
        </a>
      )}
    </ReviewCard>
  )
}

/** The review beside the text of a heading. */
export const ReviewAside = (props: {
  findings: readonly Numbered[]
  clean?: string[]
  suggestAt?: string | undefined
  weighing?: Weighing
}) => {
  const { language } = useLook()
  const t = reviewTexts(language)
  const { findings, weighing } = props
  const places = new Set(weighing?.seen.map(({ place }) => place))
  const placeIn = (finding: Numbered) => (weighing ? placeOfFinding(weighing.heading.body, finding) : '')
  const seen = findings.filter((finding) => places.has(placeIn(finding)))
  const fresh = findings.filter((finding) => !seen.includes(finding))
  const card = (finding: Numbered) => (
    <FindingCard
      finding={finding}
      id={adviceId(finding.number)}
      href={`#${placeId(finding.number)}`}
      suggestAt={props.suggestAt}
      place={placeIn(finding)}
      after={weighing && <WeighFinding weighing={weighing} place={placeIn(finding)} title={finding.title[language]} />}
    />
  )
  const folded = seen.length > 0 && (
    <Details summary={seenTexts(language).folded(seen.length)} class="seen-findings">
      <ol class="plain">{seen.map(card)}</ol>
    </Details>
  )
  const lead =
    seen.length > 0 ? `${t.lead(findings.length)} ${seenTexts(language).ofThem(seen.length)}` : t.lead(findings.length)
  return (
    <ReviewPanel id="granskning" lead={lead} clean={props.clean ?? []} after={folded}>
      {fresh.length > 0 && fresh.map(card)}
      {weighing?.refused?.gone && (
        <li>
          <GoneFinding refused={weighing.refused} />
        </li>
      )}
    </ReviewPanel>
  )
}

/**
 * The review beside the list of headings: what concerns the agreement as a whole, and the way to all of it.
 * @param all how many findings there are in all
 */
export const ReviewOfWhole = ({ about, all, href }: { about: readonly Numbered[]; all: number; href: string }) => {
  const t = reviewTexts(useLook().language)
  const lead = (
    <>
      {t.lead(all)} {all > about.length && <a href={href}>{t.seeAll}</a>}
    </>
  )
  return (
    <ReviewPanel id="granskning" lead={lead}>
      {about.length > 0 && about.map((finding) => <FindingCard finding={finding} />)}
    </ReviewPanel>
  )
}
