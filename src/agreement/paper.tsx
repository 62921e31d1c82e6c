import type { Child } from 'hono/jsx'
import { Tag } from '#design/verdict.tsx'
import { Paper } from '#design/voice.tsx'
import { useLook, useTo } from '#platform/look.tsx'
import type { Decorations } from '#suggestion/inline.ts'
import { paths } from '#paths'
import { AgreementBody } from './body.tsx'
import { ownersOf, type AgreementRoom } from './enter.ts'
import { TalkQuestions } from './guidance.tsx'
import { moment } from './moment.ts'
import type { WrittenHeading } from './queries.ts'
import { answering } from './rules.ts'
import type { Place } from './text.ts'
import { agreementTexts } from './texts.ts'

/** Whose guidelines ask for a heading. */
export const Owners = ({ at, whose }: { at: AgreementRoom; whose: readonly string[] }) => {
  const { language } = useLook()
  const t = agreementTexts(language)
  const owners = ownersOf(at, whose, language)
  return (
    <p class="owners small muted">
      {owners.length === 0 ? t.ownHeading : t.askedBy}{' '}
      {owners.map((owner) => (
        <Tag>{owner}</Tag>
      ))}
    </p>
  )
}

/** The questions that the guidelines ask under a heading: something to answer, never words to sign. */
const Hints = ({ at, heading }: { at: AgreementRoom; heading: WrittenHeading }) => {
  const { language } = useLook()
  const t = agreementTexts(language)
  const asked = at.asked.find((one) => answering(one, [heading]))
  if (!asked) return null
  return (
    <div class="hints">
      <p class="small muted">{t.whatToWrite}</p>
      <ul>
        {asked.whose.map((owner) => (
          <li>
            {owner.hint[language]}
            {asked.whose.length > 1 && (
              <span class="small muted"> ({ownersOf(at, [owner.slug], language).join(', ')})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Bar = ({ at, heading, versions }: { at: AgreementRoom; heading: WrittenHeading; versions: number }) => {
  const { language } = useLook()
  const to = useTo()
  const t = agreementTexts(language)
  const { text } = heading
  const party = at.room.parties.find(({ id }) => id === text?.partyId)?.shortName ?? ''
  const when = text ? moment(text.madeAt, language) : ''
  return (
    <>
      <span class="small muted">
        {!text
          ? t.notWritten
          : text.personName
            ? t.writtenBy(text.personName, party, when)
            : t.writtenByParty(party, when)}
      </span>
      <a class="small" href={to(paths.headingHistory, { partnership: at.room.slug, heading: heading.id })}>
        {t.versionsOf(versions)}
      </a>
    </>
  )
}

/**
 * The sheet with a heading's text as it stands.
 * @param places what the review points at in the text
 * @param decorations suggestions and comments in the text, and `after` what stands under a paragraph
 * @param children what can be done with it: write, talk, agree
 */
export const HeadingPaper = (props: {
  at: AgreementRoom
  heading: WrittenHeading
  versions: number
  places: readonly Place[]
  decorations: Decorations
  after: (block: { start: number; end: number }) => Child
  remarks: number
  /** Where the text is written together, in place of the text that stands. */
  together?: Child
  children: Child
}) => {
  const t = agreementTexts(useLook().language)
  const { at, heading } = props
  return (
    <Paper
      id="rubriken"
      title={heading.title}
      {...(heading.removed ? {} : { number: heading.number })}
      bar={<Bar at={at} heading={heading} versions={props.versions} />}
    >
      {props.remarks > 0 && (
        <p class="togr">
          <a href="#granskning">{t.toReview(props.remarks)}</a>
        </p>
      )}
      <Owners at={at} whose={heading.whose} />
      {heading.removed && (
        <div class="set-aside">
          <p>
            <strong>{t.removedTitle}</strong>
          </p>
          <p>{t.removedLead}</p>
        </div>
      )}
      {heading.notNeededBecause !== null && (
        <div class="set-aside">
          <p>
            <strong>{t.notNeededTitle}</strong>
          </p>
          <p class="voice">{heading.notNeededBecause}</p>
        </div>
      )}
      {props.together}
      {heading.body === '' ? (
        <Hints at={at} heading={heading} />
      ) : (
        <AgreementBody body={heading.body} places={props.places} decorations={props.decorations} after={props.after} />
      )}
      {heading.body === '' && <TalkQuestions heading={heading} />}
      {props.children}
    </Paper>
  )
}
