import { paths } from '#paths'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { Form } from '#platform/form.ts'
import { dateAndTime } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { listNoteTexts, NoteRow } from './queries.ts'
import { ownRoomTexts } from './texts.ts'

const NoteFields = ({ form }: { form: Form<unknown> }) => {
  const t = ownRoomTexts(useLook().language)
  return (
    <>
      <TextField name="title" label={t.title} form={form} />
      <TextArea name="body" label={t.body} form={form} rows={7} maxLength={20_000} optional />
      <Button>{t.save}</Button>
    </>
  )
}

const NoteLine = ({ room, note }: { room: Room; note: NoteRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = ownRoomTexts(language)
  return (
    <li>
      <h3>
        <a href={to(paths.ownRoomNote, { partnership: room.slug, note: note.id })}>{note.title}</a>
      </h3>
      {note.body && <p>{note.body.length > 160 ? `${note.body.slice(0, 160)} …` : note.body}</p>}
      <p class="small muted">{t.by(note.name ?? '', dateAndTime(note.made_at, language))}</p>
    </li>
  )
}

/** The party's notes, and a new one. */
export const OwnRoom = ({ room, notes, form }: { room: Room; notes: NoteRow[]; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = ownRoomTexts(language)
  const present = notes.filter((note) => !note.removed_at)
  const removed = notes.filter((note) => note.removed_at)
  const done = { sparat: t.saved, borttagen: t.removed, tillbaka: t.takenBack }
  return (
    <RoomPage
      room={room}
      section="ownRoom"
      title={t.ownRoom}
      problems={form.problems}
      class="wrap pagemain stack-l"
      done={done}
    >
      <div>
        <h2>{t.ownRoom}</h2>
        <p class="lead">{t.lead(room.myParty?.name ?? '')}</p>
      </div>
      {present.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} level={3} />
      ) : (
        <ul class="plain notes panel">
          {present.map((note) => (
            <NoteLine room={room} note={note} />
          ))}
        </ul>
      )}
      <section class="panel" aria-labelledby="new-note">
        <h2 id="new-note">{t.newNote}</h2>
        <PostForm action={to(paths.ownRoomNotes, { partnership: room.slug })}>
          <NoteFields form={form} />
        </PostForm>
      </section>
      {removed.length > 0 && (
        <details class="sh-det">
          <summary>{t.removedNotes}</summary>
          <ul class="plain notes">
            {removed.map((note) => (
              <NoteLine room={room} note={note} />
            ))}
          </ul>
        </details>
      )}
    </RoomPage>
  )
}

interface NoteProps {
  room: Room
  note: { id: string; title: string; removed_at: Date | null }
  texts: Awaited<ReturnType<typeof listNoteTexts>>
  form: Form<unknown>
}

/** One note: its text to change, and what it has said before. */
export const Note = ({ room, note, texts, form }: NoteProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = ownRoomTexts(language)
  const here = { partnership: room.slug, note: note.id }
  return (
    <RoomPage
      room={room}
      section="ownRoom"
      title={note.title}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved }}
    >
      <BackLink href={to(paths.ownRoom, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{note.title}</h2>
      <PostForm action={to(paths.ownRoomNote, here)}>
        <NoteFields form={form} />
      </PostForm>
      <PostButton action={to(paths.ownRoomNoteRemoval, here)} variant="tertiary">
        {note.removed_at ? t.takeBack : t.remove}
      </PostButton>
      {texts.length > 1 && (
        <details class="sh-det">
          <summary>{t.earlier}</summary>
          <ol class="plain notes">
            {texts.slice(1).map((text) => (
              <li>
                <p class="small muted">{t.by(text.name ?? '', dateAndTime(text.made_at, language))}</p>
                <p class="as-written">{text.body}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </RoomPage>
  )
}
