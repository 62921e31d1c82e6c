import type { Child } from 'hono/jsx'
import { knownDate } from '#platform/known-day.ts'
import { paths } from '#paths'
import type { RoundAtHand } from '#assessment/load.ts'
import { designTexts } from '#design/texts.ts'
import type { AgreementContent, AgreementResource } from '#document/agreement-content.ts'
import { PartyChips } from '#design/party-chip.tsx'
import { BackLink } from '#design/page-head.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from '#version/queries.ts'
import type { DecisionRow } from './queries.ts'
import { decisionTexts } from './texts.ts'

interface BasisProps {
  room: Room
  version: VersionRow
  content: AgreementContent
  /** Those on the reader's own party's list; the first names who decides. */
  decisions: readonly DecisionRow[]
  /** Joint assessments that lie open to the reader, the latest first. */
  assessed: readonly RoundAtHand[]
}

/** A draft of the paper that a board decides on, made from what the parties have written (B12). To print or copy. */
export const BasisForDecision = (props: BasisProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = decisionTexts(language)
  const { room, version, content } = props
  const party = room.myParty
  const body = props.decisions[0]?.body ?? party?.board ?? party?.name ?? room.name
  return (
    <RoomPage room={room} section="versions" class="wrap pagemain stack decide" title={t.basisTitle(body)}>
      <div class="noprint">
        <BackLink href={to(paths.version, { partnership: room.slug, version: String(version.number) })}>
          {t.back(version.number)}
        </BackLink>
        <h2>{t.basisTitle(body)}</h2>
        <p class="lead">{t.basisLead}</p>
        <p class="muted small">{t.printHint}</p>
      </div>
      <article class="paper basis">
        <p class="eyebrow">{party?.side === 'civil' ? t.basisBoard : t.basisOfficial}</p>
        <h3>{content.partnership}</h3>
        <Part title={t.basisProposal}>
          <p class="basis-proposal">
            {t.basisProposalText(body, content.partnership, version.number, version.hash.toString('hex'))}
          </p>
        </Part>
        <Part title={t.basisChallenge}>
          <p class="voice pre">{content.challenge}</p>
        </Part>
        <Part title={t.basisParties}>
          <PartyChips parties={[...room.parties]} />
        </Part>
        <Goals content={content} />
        <Resources content={content} own={party?.name ?? null} />
        <Part title={t.basisTerm}>
          <p>
            {t.basisTermText(
              knownDate(version.start_on, version.start_precision, language),
              knownDate(version.end_on, version.end_precision, language),
            )}
          </p>
          {content.term.why && <p class="voice pre">{content.term.why}</p>}
        </Part>
        <Assessed rounds={props.assessed} />
        <Part title={t.basisAnnex}>
          <p>{t.basisAnnexText(version.number)}</p>
        </Part>
      </article>
    </RoomPage>
  )
}

const Part = ({ title, children }: { title: string; children: Child }) => (
  <section>
    <h4>{title}</h4>
    {children}
  </section>
)

const Goals = ({ content }: { content: AgreementContent }) => {
  const t = decisionTexts(useLook().language)
  if (content.goals.length === 0) return null
  return (
    <Part title={t.basisGoals}>
      <ul class="voice">
        {content.goals.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </Part>
  )
}

const Resources = ({ content, own }: { content: AgreementContent; own: string | null }) => {
  const t = decisionTexts(useLook().language)
  const its = content.resources.filter(({ party }) => party === own)
  const others = content.resources.filter(({ party }) => party !== own)
  return (
    <>
      {own && (
        <Part title={t.basisOwn(own)}>
          <ResourceLines resources={its} named={false} />
        </Part>
      )}
      <Part title={t.basisOthers}>
        <ResourceLines resources={others} named />
      </Part>
    </>
  )
}

const ResourceLines = ({ resources, named }: { resources: readonly AgreementResource[]; named: boolean }) => {
  const { language } = useLook()
  const t = decisionTexts(language)
  if (resources.length === 0) return <p class="muted">{t.basisNoResources}</p>
  return (
    <ul>
      {resources.map(({ party, kind, description, quantity, unit, value }) => (
        <li>
          {named && <>{party}: </>}
          {kind}. {description}
          {typeof quantity === 'number' && `, ${figure(quantity, language)} ${unit ?? ''}`.trimEnd()}
          {typeof value === 'number' && `, ${t.basisValue(figure(value, language))}`}
        </li>
      ))}
    </ul>
  )
}

/** What the parties have assessed together, point by point; a later round of a set takes the place of an earlier. */
const Assessed = ({ rounds }: { rounds: readonly RoundAtHand[] }) => {
  const { language } = useLook()
  const t = decisionTexts(language)
  const d = designTexts(language)
  const words = { accord: d.accord, talk: d.needsTalk, missing: d.agreedMissing }
  const latest = rounds.filter(
    ({ round }, index) => rounds.findIndex((one) => one.round.questions.setId === round.questions.setId) === index,
  )
  return (
    <Part title={t.basisAssessment}>
      {latest.length === 0 && <p class="muted">{t.basisNotAssessed}</p>}
      {latest.map(({ round, laid }) => (
        <>
          <p>
            {t.basisAssessed(round.questions.title[language], longDate(round.opening?.at ?? round.begunAt, language))}
          </p>
          <ul>
            {laid?.map(({ question, verdict }) => (
              <li>
                {question.title[language]}: {words[verdict].toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      ))}
    </Part>
  )
}
