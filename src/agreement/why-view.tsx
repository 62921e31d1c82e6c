import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { filledForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import { moment } from './moment.ts'
import type { WhyNote } from './why-queries.ts'
import { whyTexts } from './why-texts.ts'

const Note = ({ at, note }: { at: AgreementRoom; note: WhyNote }) => {
  const { language } = useLook()
  const t = whyTexts(language)
  const party = at.room.parties.find(({ id }) => id === note.partyId)?.shortName ?? ''
  return (
    <>
      {note.words === '' ? <p class="muted">{t.emptied}</p> : <p class="voice pre">{note.words}</p>}
      <p class="small muted">{t.by(note.personName ?? t.someone, party, moment(note.madeAt, language))}</p>
    </>
  )
}

/** Why the parties wrote as they did: the note that stands, those before it, and the form to write in. */
export const WhyWeWrote = (props: {
  at: AgreementRoom
  headingId: string
  notes: readonly WhyNote[]
  /** The form, when it was refused. */
  form: Form<unknown> | null
}) => {
  const to = useTo()
  const t = whyTexts(useLook().language)
  const { at, headingId, notes, form } = props
  const [newest, ...earlier] = notes
  const stands = newest && newest.words !== '' ? newest : null
  return (
    <Details summary={t.title} open={stands !== null || form !== null} id="varfor" class="why">
      {stands ? <Note at={at} note={stands} /> : <p class="muted">{t.none}</p>}
      <p class="small muted">{t.lead}</p>
      {may('act', at.room.me) && (
        <Details summary={stands ? t.change : t.write} open={form !== null}>
          <PostForm action={to(paths.headingWhy, { partnership: at.room.slug, heading: headingId })}>
            <Hidden name="why_based_on" value={newest?.id ?? ''} />
            <TextArea
              name="why_words"
              label={t.words}
              rows={4}
              maxLength={1000}
              form={form ?? filledForm({ why_words: stands?.words ?? '' })}
            />
            <Button variant="secondary" small>
              {t.save}
            </Button>
          </PostForm>
        </Details>
      )}
      {earlier.length > 0 && (
        <Details summary={t.earlier(earlier.length)}>
          {earlier.map((note) => (
            <Note at={at} note={note} />
          ))}
        </Details>
      )}
    </Details>
  )
}
