import { PartyChip } from '#design/party-chip.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { GoalRow } from '#goal/queries.ts'
import { goalTexts } from '#goal/texts.ts'
import { fileSize } from '#platform/file-size.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { ResourceRow } from '#resource/queries.ts'
import { resourceTexts } from '#resource/texts.ts'
import { AgreementBody } from './body.tsx'
import type { AgreementRoom } from './enter.ts'
import { LockedNote, TakenOverNote } from './nav.tsx'
import type { WrittenHeading } from './queries.ts'
import { TermWords } from './term-view.tsx'
import { agreementTexts } from './texts.ts'
import { wholeTexts } from './whole-texts.ts'

const useTexts = () => wholeTexts(useLook().language)

const HeadingSection = ({ at, heading }: { at: AgreementRoom; heading: WrittenHeading }) => {
  const to = useTo()
  const t = useTexts()
  const id = `rubrik-${heading.number}`
  return (
    <section aria-labelledby={id}>
      <h3 class="voice" id={id}>
        <a href={to(paths.heading, { partnership: at.room.slug, heading: heading.id })}>
          {heading.number}. {heading.title}
        </a>
      </h3>
      {heading.notNeededBecause !== null ? (
        <p>
          <strong>{t.notNeeded}</strong> <span class="voice">{heading.notNeededBecause}</span>
        </p>
      ) : heading.body === '' ? (
        <p class="muted">{t.notWritten}</p>
      ) : (
        <AgreementBody body={heading.body} under={3} />
      )}
    </section>
  )
}

const goalKinds = ['aspiration', 'sub_goal', 'learning'] as const

const goalFacts = (goal: GoalRow, language: 'sv' | 'en') => {
  const t = wholeTexts(language)
  const aimed = goal.target === null ? '' : `${figure(goal.target, language)} ${goal.unit}`.trim()
  return [goal.measure, aimed, goal.due_on ? t.until(longDate(goal.due_on, language)) : ''].filter(Boolean).join(', ')
}

const Goals = ({ goals }: { goals: readonly GoalRow[] }) => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <section aria-labelledby="malen">
      <h3 class="voice" id="malen">
        {t.goals}
      </h3>
      {goals.length === 0 && <p class="muted">{t.noGoals}</p>}
      {goalKinds
        .map((kind) => ({ kind, its: goals.filter((goal) => goal.kind === kind) }))
        .filter(({ its }) => its.length > 0)
        .map(({ kind, its }) => (
          <>
            <h4>{goalTexts(language)[kind]}</h4>
            <ul class="doc voice">
              {its.map((goal) => (
                <li>
                  {goal.words} <span class="small muted">{goalFacts(goal, language)}</span>
                </li>
              ))}
            </ul>
          </>
        ))}
    </section>
  )
}

const Resources = ({ at }: { at: AgreementRoom }) => {
  const { language } = useLook()
  const t = useTexts()
  const kindOf = (resource: ResourceRow) => resource.own_kind || resourceTexts(language)[resource.kind]
  const amount = ({ quantity, unit }: ResourceRow) =>
    quantity === null ? '' : ` (${figure(quantity, language)} ${unit})`
  return (
    <section aria-labelledby="resurserna">
      <h3 class="voice" id="resurserna">
        {t.resources}
      </h3>
      {at.resources.length === 0 && <p class="muted">{t.noResources}</p>}
      {at.room.parties
        .map((party) => ({ party, its: at.resources.filter(({ party_id }) => party_id === party.id) }))
        .filter(({ its }) => its.length > 0)
        .map(({ party, its }) => (
          <>
            <h4>
              <PartyChip party={party} />
            </h4>
            <ul class="doc voice">
              {its.map((resource) => (
                <li>
                  {kindOf(resource)}: {resource.description}
                  {amount(resource)}
                </li>
              ))}
            </ul>
          </>
        ))}
    </section>
  )
}

/** The annexes by number: a text in full, a file by its name. */
const Annexes = ({ at }: { at: AgreementRoom }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  if (at.annexes.length === 0) return null
  return (
    <section aria-labelledby="bilagorna">
      <h3 class="voice" id="bilagorna">
        {t.annexes}
      </h3>
      {at.annexes.map((annex) => (
        <>
          <h4>
            <a href={to(paths.annex, { partnership: at.room.slug, annex: annex.annexId })}>
              {t.annex(annex.number, annex.title)}
            </a>
          </h4>
          {annex.body !== null && <AgreementBody body={annex.body} />}
          {annex.file && (
            <p class="small muted">
              {annex.file.name}, {fileSize(annex.file.size, language)}
            </p>
          )}
        </>
      ))}
    </section>
  )
}

/** The whole agreement as it reads now, on one page to read and print. */
export const WholePage = ({ at }: { at: AgreementRoom }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, agreement } = at
  const title = agreementTexts(language).whole
  return (
    <RoomPage room={room} section="agreementWhole" kind="room" class="wrap roomgrid one-wide" title={title}>
      <LockedNote at={at} />
      <TakenOverNote at={at} />
      <article class="paper whole">
        <h2 class="voice doch">{t.agreementOn(room.name)}</h2>
        <p class="muted noprint">
          {t.lead} {t.print}
        </p>
        <section aria-labelledby="avtalsparter">
          <h3 class="voice" id="avtalsparter">
            {t.between}
          </h3>
          <ul class="plain">
            {room.parties.map((party) => (
              <li>
                <PartyChip party={party} />
                {party.board && <span class="muted">, {party.board}</span>}
              </li>
            ))}
          </ul>
        </section>
        {agreement.headings.map((heading) => (
          <HeadingSection at={at} heading={heading} />
        ))}
        <Goals goals={at.goals} />
        <Resources at={at} />
        <section aria-labelledby="avtalstiden">
          <h3 class="voice" id="avtalstiden">
            {t.term}
          </h3>
          <TermWords term={agreement.term} />
        </section>
        <Annexes at={at} />
        <p class="noprint">
          <a href={to(paths.agreementStanding, { partnership: room.slug })}>{t.matrix}</a>
        </p>
      </article>
    </RoomPage>
  )
}
