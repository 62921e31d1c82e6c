import { Alert } from '#design/alert.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { Breadcrumb } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { ReviewCard, ReviewPanel } from '#design/review-card.tsx'
import { Voice } from '#design/voice.tsx'
import { PublicPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { GuidedQuestions } from '#profile/guided-questions.tsx'
import { questionsOf } from '#profile/heading-questions.ts'
import { fateWords } from '#register/clause-texts.ts'
import { asParties } from '#register/entry-parts.tsx'
import type { ClauseRow } from './queries.ts'
import { remarksOn } from './remarks.ts'
import { libraryTexts } from './texts.ts'

const useTexts = () => libraryTexts(useLook().language)

/** Partnership, parties, version and day: whence the words come. */
export const ClauseOrigin = ({ clause }: { clause: ClauseRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  return (
    <Panel title={t.origin}>
      <Facts
        items={[
          [t.partnership, <a href={to(paths.registerEntry, { entry: clause.entry })}>{clause.partnership}</a>],
          [
            t.partiesOf,
            <span class="row chips-row">
              {asParties(clause).map((party) => (
                <PartyChip party={party} />
              ))}
            </span>,
          ],
          [t.version, String(clause.version)],
          [t.signed, clause.agreedOn ? longDate(clause.agreedOn, language) : t.unknownDay],
        ]}
      />
      <p class="small muted">{t.publishedBy}</p>
    </Panel>
  )
}

/** What happened then, why, and what was learnt: as far as the parties tell. */
export const ClauseStory = ({ clause }: { clause: ClauseRow }) => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <>
      {clause.why && (
        <Panel title={t.why}>
          <Voice text={clause.why} />
        </Panel>
      )}
      <Panel title={t.happened}>
        {clause.fates.length > 0 ? (
          <ul>
            {clause.fates.map((fate) => (
              <li>{fateWords(fate, language)}</li>
            ))}
          </ul>
        ) : (
          <p>{clause.fate === 'untold' ? t.untold : t.first}</p>
        )}
      </Panel>
      {clause.lesson && (
        <Panel title={t.lesson}>
          <Voice text={clause.lesson} />
        </Panel>
      )}
    </>
  )
}

const quoted = /^[”“"](.+)[”“"]$/s

/** What the review says of the words, so that nobody takes them over unwarned. */
export const ClauseReview = ({ clause }: { clause: ClauseRow }) => {
  const { language } = useLook()
  const t = useTexts()
  const remarks = remarksOn(clause.title, clause.body, clause.parties)
  return (
    <ReviewPanel id="granskning" title={t.reviewSays} lead={remarks.length > 0 ? t.reviewLead : t.reviewClean}>
      {remarks.length > 0 &&
        remarks.map(({ title, severity, why, source, suggestion, quote }, index) => {
          const words = quoted.exec(suggestion[language])?.[1]
          return (
            <ReviewCard
              number={index + 1}
              title={title[language]}
              must={severity === 'must'}
              why={
                <>
                  <q lang="sv">{quote}</q> {words ? why[language] : `${why[language]} ${suggestion[language]}`}
                </>
              }
              source={{
                source: `${source.text}, ”${source.section}”`,
                ...(source.address ? { href: source.address } : {}),
              }}
              {...(words ? { suggestion: words } : {})}
            />
          )
        })}
    </ReviewPanel>
  )
}

/** When somebody else's words do not do, and what to talk about first. */
export const ClauseGuidance = ({ kind }: { kind: string }) => {
  const { language } = useLook()
  const t = useTexts()
  const asked = questionsOf(kind)
  return (
    <>
      <Panel title={t.notWhen}>
        <p>{asked ? asked.notWhen[language] : t.notWhenOwn}</p>
      </Panel>
      {asked && (
        <Panel title={t.askFirst}>
          <GuidedQuestions asked={asked} />
        </Panel>
      )}
    </>
  )
}

/** One clause: its words, whence they come, what became of them, and what to mind. */
export const ClausePage = ({ clause }: { clause: ClauseRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  return (
    <PublicPage title={`${clause.title}, ${clause.partnership}`} class="wrap pagemain stack-l entry library-clause">
      <Breadcrumb items={[{ href: to(paths.library), label: t.title }, { label: clause.title }]} />
      <header class="entry-head">
        <h1>{clause.title}</h1>
        <p class="lead">{clause.partnership}</p>
      </header>
      {clause.fate === 'removed' && <Alert kind="info">{t.removedNote}</Alert>}
      <div class="libgrid">
        <div class="stack-l">
          <div class="paper" lang="sv">
            <Voice text={clause.body} />
          </div>
          {language === 'en' && <p class="small muted">{t.text}</p>}
          <ClauseStory clause={clause} />
          <ClauseOrigin clause={clause} />
        </div>
        <div class="stack-l">
          <ClauseReview clause={clause} />
          <ClauseGuidance kind={clause.kind} />
        </div>
      </div>
      <p>
        <a href={`${to(paths.library)}?q=${encodeURIComponent(clause.partnership)}`}>{t.same}</a>
      </p>
    </PublicPage>
  )
}
