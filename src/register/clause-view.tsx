import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { Voice } from '#design/voice.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { blankForm, filledForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { NoteRow } from './clause-queries.ts'
import { clauseTexts, fateWords } from './clause-texts.ts'
import type { RegisterClause } from './entry.ts'

export interface ClauseNotesProps {
  room: Room
  clauses: readonly RegisterClause[]
  notes: readonly NoteRow[]
  /** The form that was refused, and of which clause. */
  refused?: { clause: string; form: Form<unknown> } | undefined
}

const useTexts = () => clauseTexts(useLook().language)

const Told = ({ room, note }: { room: Room; note: NoteRow }) => {
  const { language } = useLook()
  const t = useTexts()
  const party = room.parties.find(({ id }) => id === note.party_id)?.shortName ?? ''
  return (
    <>
      {note.why && (
        <>
          <h4>{t.why}</h4>
          <Voice text={note.why} />
        </>
      )}
      {note.lesson && (
        <>
          <h4>{t.lesson}</h4>
          <Voice text={note.lesson} />
        </>
      )}
      <p class="small muted">{t.writtenBy(note.name, party, longDate(note.written_at, language))}</p>
    </>
  )
}

const Write = (props: {
  room: Room
  clause: string
  note: NoteRow | undefined
  refused: Form<unknown> | undefined
}) => {
  const to = useTo()
  const t = useTexts()
  const { room, clause, note, refused } = props
  const form = refused ?? (note ? filledForm({ why: note.why, lesson: note.lesson }) : blankForm)
  // Two forms of one page must not share the names that their fields are known by
  const faulty = refused ? refused.problems : {}
  return (
    <Details summary={note ? t.change : t.write} open={refused !== undefined}>
      <PostForm action={to(paths.clauseNote, { partnership: room.slug, clause })}>
        <Hidden name="based_on" value={note?.id ?? ''} />
        <TextArea
          name={`why-${clause}`}
          label={t.why}
          hint={t.whyHint}
          form={named(form, clause, faulty)}
          rows={3}
          maxLength={1000}
          voice
          optional
        />
        <TextArea
          name={`lesson-${clause}`}
          label={t.lesson}
          hint={t.lessonHint}
          form={named(form, clause, faulty)}
          rows={3}
          maxLength={1000}
          voice
          optional
        />
        <Button variant="secondary">{t.save}</Button>
      </PostForm>
    </Details>
  )
}

/** The form under the names that its fields have on this page. */
const named = (form: Form<unknown>, clause: string, problems: Record<string, string>): Form<unknown> => ({
  ...filledForm({
    [`why-${clause}`]: form.typed[`why-${clause}`] ?? form.typed.why ?? '',
    [`lesson-${clause}`]: form.typed[`lesson-${clause}`] ?? form.typed.lesson ?? '',
  }),
  problems,
})

const One = (props: ClauseNotesProps & { clause: RegisterClause }) => {
  const { language } = useLook()
  const t = useTexts()
  const { clause, room, notes, refused } = props
  const note = notes.find((one) => one.clause === clause.key)
  const mine = refused?.clause === clause.key ? refused.form : undefined
  return (
    <section class="panel" id={clause.key} aria-labelledby={`${clause.key}-namn`}>
      <h3 id={`${clause.key}-namn`}>{clause.title}</h3>
      {clause.fates.length > 0 && (
        <p class="small muted">{clause.fates.map((fate) => fateWords(fate, language)).join('. ')}.</p>
      )}
      <Details summary={t.readText}>
        <Voice text={clause.text} />
      </Details>
      {note && <Told room={room} note={note} />}
      {may('act', room.me) && <Write room={room} clause={clause.key} note={note} refused={mine} />}
    </section>
  )
}

/** What the parties tell about the parts of their signed agreement. */
export const ClauseNotesPage = (props: ClauseNotesProps) => {
  const to = useTo()
  const t = useTexts()
  const { room, clauses } = props
  return (
    <RoomPage
      room={room}
      section="overview"
      title={t.title}
      problems={props.refused?.form.problems}
      class="wrap pagemain stack-l publication"
      done={{ sparat: t.saved }}
    >
      <div>
        <BackLink href={to(paths.publication, { partnership: room.slug })}>{t.back}</BackLink>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {clauses.length === 0 ? (
        <EmptyState
          title={room.takenOver ? t.noneTakenOver : t.none}
          text={room.takenOver ? t.noneTakenOverText : t.noneText}
          level={3}
          parties={[...room.parties]}
        />
      ) : (
        <>
          {clauses.map((clause) => (
            <One {...props} clause={clause} />
          ))}
          {may('act', room.me) && (
            <p>
              <LinkButton href={`${to(paths.publication, { partnership: room.slug })}#valj`} variant="secondary">
                {t.toSelection}
              </LinkButton>
            </p>
          )}
        </>
      )}
    </RoomPage>
  )
}
