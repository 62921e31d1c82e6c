import { Button, PostForm } from '#design/button.tsx'
import { DiffText } from '#design/diff-view.tsx'
import { Icon } from '#design/icon.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { CorrectionRow } from './correction-queries.ts'
import type { AgreementRoom } from './enter.ts'
import { moment } from './moment.ts'
import type { WrittenHeading } from './queries.ts'
import { awaitedBy, mayAnswerCorrection } from './rules.ts'
import { writingTexts } from './writing-texts.ts'

/** A proposed correction of a slip: the very change, who has accepted it, and the answer of one's own party. */
export const OpenCorrection = (props: { at: AgreementRoom; heading: WrittenHeading; correction: CorrectionRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = writingTexts(language)
  const { at, heading, correction } = props
  const by = at.room.parties.find(({ id }) => id === correction.partyId)
  const accepted = at.room.parties.filter(({ id }) =>
    correction.answers.some((answer) => answer.partyId === id && answer.accepts),
  )
  const awaited = awaitedBy(correction, at.room.parties)
  const names = { partnership: at.room.slug, heading: heading.id, correction: correction.id }
  return (
    <section class="correction" aria-labelledby="rattelse" data-p={by ? colourOf(by.mark) : undefined}>
      <h3 id="rattelse">
        {by && <PartyMark party={by} />} {t.correctionTitle}
      </h3>
      <p class="small muted">
        {t.correctionFrom(correction.personName ?? t.someone, by?.name ?? '', moment(correction.madeAt, language))}
      </p>
      <DiffText before={heading.body} after={correction.body} {...(by ? { by } : {})} />
      <ul class="plain small">
        {accepted.map(({ name }) => (
          <li>
            <Icon name="check" /> {t.accepted(name)}
          </li>
        ))}
        {awaited.length > 0 && <li>{t.awaits(awaited.map(({ name }) => name).join(', '))}</li>}
      </ul>
      <p class="small muted">{t.correctionLead}</p>
      {at.open && mayAnswerCorrection(correction, at.room.me) && (
        <PostForm action={to(paths.correctionAnswer, names)} class="act">
          <div class="row">
            <Button name="answer" value="accept" small>
              {t.accept}
            </Button>
            <Button name="answer" value="decline" variant="secondary" small>
              {t.decline}
            </Button>
          </div>
        </PostForm>
      )}
    </section>
  )
}
