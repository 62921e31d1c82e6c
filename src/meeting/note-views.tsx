import { paths } from '#paths'
import { WriteTogether } from '#co-writing/mount.tsx'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Icon } from '#design/icon.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { WrittenText } from '#design/written-text.tsx'
import { filledForm } from '#platform/form.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ItemRow } from './agenda-queries.ts'
import { minutesTexts } from './minutes-texts.ts'
import type { ShownMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'

type OfItem = { shown: ShownMeeting; item: ItemRow }
const useWords = () => meetingTexts(useLook().language)
const namesOf = ({ room, meeting }: ShownMeeting) => ({ partnership: room.slug, meeting: meeting.id })

/** What a button says: all of it, or the word that matters where a telephone has room for no more. */
export const Label = ({ words, brief }: { words: string; brief: string }) => (
  <>
    <span class="label-long">{words}</span>
    <span class="label-brief" aria-hidden="true">
      {brief}
    </span>
  </>
)

/** The plain form of the note under an item. It works without JavaScript, and keeps what was typed. */
const NoteForm = ({ shown, item, last }: OfItem & { last: boolean }) => {
  const to = useTo()
  const t = useWords()
  const { beside, noteForm } = shown
  const mine = beside?.itemId === item.id ? beside : null
  const refused = Object.keys(noteForm.problems).length > 0
  const form = refused ? noteForm : filledForm({ note: mine?.typed ?? item.note?.body ?? '' })
  const basedOn = mine ? mine.standingId : refused ? noteForm.typed.basedOn : item.note?.id
  return (
    <PostForm action={to(paths.meetingNotes, { ...namesOf(shown), item: item.id })} class="frm note">
      {mine && (
        <div class="met">
          <Alert kind="warning" live>
            <p>{t.noteBeside}</p>
            <h4>{t.otherText}</h4>
            <WrittenText text={mine.standing} />
          </Alert>
        </div>
      )}
      <Hidden name="basedOn" value={basedOn ?? ''} />
      <TextArea name="note" label={t.note} form={form} rows={6} voice />
      <div class="row">
        <Button small>{t.saveNote}</Button>
        {!last && (
          <Button small variant="secondary" name="act" value="next">
            {t.saveAndNext}
          </Button>
        )}
      </div>
    </PostForm>
  )
}

/** What one goes on to when the note is written together, and so is saved as one writes. */
const Onward = ({ shown, item, number, last }: OfItem & { number: number; last: boolean }) => {
  const to = useTo()
  const t = useWords()
  const m = minutesTexts(useLook().language)
  const address = to(paths.meeting, namesOf(shown))
  const standing = shown.items.filter(({ removed }) => !removed)
  const next = standing[standing.findIndex(({ id }) => id === item.id) + 1]
  return (
    <div class="row together-way item-acts noprint">
      {!last && next && (
        <LinkButton small href={`${address}?punkt=${next.id}#p${number + 1}`}>
          {t.nextItem}
        </LinkButton>
      )}
      {shown.stage !== 'ahead' && (
        <>
          <LinkButton variant="secondary" small icon="check" href={`${address}?gor=beslut&vid=${item.id}#p${number}`}>
            <Label words={m.addDecision} brief={m.decisionBrief} />
          </LinkButton>
          <LinkButton variant="secondary" small icon="plus" href={`${address}?gor=uppgift&vid=${item.id}#p${number}`}>
            <Label words={m.addAction} brief={m.actionBrief} />
          </LinkButton>
        </>
      )}
      <LinkButton variant="tertiary" small href={`${address}#p${number}`}>
        {t.closeNote}
      </LinkButton>
    </div>
  )
}

/** Where the note under an item is written: together where the page has a line to the server, else in the plain form. */
export const NotePaper = (props: OfItem & { number: number; last: boolean }) => {
  const { shown, item } = props
  const to = useTo()
  const t = useWords()
  const { room } = shown
  return (
    <div class="paper note-paper">
      <WriteTogether
        id={item.id}
        line={to(paths.meetingNotesLive, { ...namesOf(shown), item: item.id })}
        person={{ id: room.me.personId, name: room.me.name, party: room.myParty }}
        parties={room.parties}
        words={{ text: t.noteTogether, locked: t.noteLocked, removed: t.noteRemoved, long: t.noteLong }}
      />
      <Onward {...props} />
      <Details
        id="skriv"
        class="write"
        open
        summary={
          <>
            <Icon name="pen" /> <span class="plain-way">{item.note?.body ? t.changeNote : t.writeNote}</span>
            <span class="boxed-way">{t.noteInBox}</span>
          </>
        }
      >
        <NoteForm shown={shown} item={item} last={props.last} />
      </Details>
    </div>
  )
}

/** Everything that has been saved under an item before what stands, each with who wrote it. */
export const Versions = ({ shown, item, open }: OfItem & { open: boolean }) => {
  const { language } = useLook()
  const t = useWords()
  const earlier = item.notes.filter(({ id }) => id !== item.note?.id)
  if (earlier.length === 0) return null
  const listed = new Intl.ListFormat(language)
  const namesOfHands = (hands: readonly string[]) => listed.format(hands.map((id) => shown.names.get(id) ?? '–'))
  return (
    <Details summary={`${t.versions} (${earlier.length})`} {...(open ? { id: 'tidigare' } : {})}>
      {earlier.map((note) => (
        <section class="version">
          <p class="small muted">
            {t.versionBy(namesOfHands(note.hands), dateAndTime(note.made_at, language))}
            {note.manner === 'beside' && `, ${t.beside}`}
          </p>
          {note.body ? <WrittenText text={note.body} /> : <p class="muted">{t.emptied}</p>}
        </section>
      ))}
    </Details>
  )
}
