import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { SourceNote } from '#design/source-note.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import { blankForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { resourceTexts } from '#resource/texts.ts'
import { FundingFields } from './edit-view.tsx'
import type { FundingRow, NoteRow, PaidLine } from './queries.ts'
import { isOwn, mayPayTheSame, type Line } from './rules.ts'
import { fundingTexts } from './texts.ts'

const useTexts = () => fundingTexts(useLook().language)

function usePeriod() {
  const { language } = useLook()
  const t = useTexts()
  return ({ from_on, to_on }: Pick<Line, 'from_on' | 'to_on'>) => {
    if (from_on && to_on) return t.period(longDate(from_on, language), longDate(to_on, language))
    if (from_on) return t.fromOnly(longDate(from_on, language))
    return to_on ? t.toOnly(longDate(to_on, language)) : ''
  }
}

/** The form of the note that was refused, and on which line. */
type NoteForm = { of: string; form: Form<unknown> } | undefined
interface Shown {
  room: Room
  row: FundingRow
  notes: readonly NoteRow[]
  noteForm: NoteForm
}

const Written = ({ note }: { note: NoteRow }) => {
  const { language } = useLook()
  const t = useTexts()
  return (
    <>
      <p class="voice as-written">{note.words}</p>
      <p class="small muted">{t.wrote(note.personName ?? t.someone, longDate(note.made_at, language))}</p>
    </>
  )
}

const WriteNote = ({ room, row, notes, noteForm }: Shown) => {
  const to = useTo()
  const t = useTexts()
  const form = noteForm?.of === row.id ? noteForm.form : blankForm
  const fields = (
    <PostForm action={to(paths.separationNotes, { partnership: room.slug, funding: row.id })}>
      <TextArea name="words" label={t.words} hint={t.hintHint} form={form} rows={3} maxLength={1000} voice />
      <Button variant="secondary">{t.save}</Button>
    </PostForm>
  )
  return (
    <Details summary={notes.length > 0 ? t.changeWords : t.words} class="noprint" open={noteForm?.of === row.id}>
      {fields}
    </Details>
  )
}

/** What it meets in the partnership, who writes how the costs are kept apart, and what has been written. */
const Separation = (props: Shown & { meets: readonly PaidLine[] }) => {
  const t = useTexts()
  const r = resourceTexts(useLook().language)
  const period = usePeriod()
  const { room, row, notes, meets } = props
  const own = isOwn(row, room.me)
  const party = room.parties.find(({ id }) => id === row.party_id)
  const [latest, ...earlier] = notes
  return (
    <div class="stack-s">
      {meets.length > 0 && !latest && (
        <Alert kind="info">
          <p>{own ? t.hintOwn : t.hintOther(party?.name ?? '')}</p>
        </Alert>
      )}
      {latest && (
        <>
          <h5>{t.apart}</h5>
          <Written note={latest} />
        </>
      )}
      {meets.length === 0 ? (
        <p class="small muted">{t.alone}</p>
      ) : (
        <Details summary={t.meets(meets.length)}>
          <ul>
            {meets.map((line) => (
              <li>
                {[
                  t[line.what],
                  room.parties.find(({ id }) => id === line.party_id)?.shortName,
                  line.own_kind || r[line.kind],
                  line.description,
                  period(line),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {earlier.length > 0 && (
        <Details summary={t.earlier}>
          {earlier.map((note) => (
            <Written note={note} />
          ))}
        </Details>
      )}
      {own && (meets.length > 0 || latest) && <WriteNote {...props} />}
    </div>
  )
}

const Item = (props: Shown & { meets: readonly PaidLine[] }) => {
  const to = useTo()
  const t = useTexts()
  const r = resourceTexts(useLook().language)
  const period = usePeriod()
  const { room, row } = props
  const here = { partnership: room.slug, funding: row.id }
  const removed = row.removed_at !== null
  return (
    <li class="stack-s">
      <h4>{row.giver}</h4>
      <p class="voice">{row.pays_for}</p>
      <p class="small muted">{[t[row.form], row.own_kind || r[row.kind], period(row)].filter(Boolean).join(' · ')}</p>
      {!removed && <Separation {...props} />}
      {isOwn(row, room.me) && (
        <div class="row noprint">
          {!removed && (
            <a class="small" href={to(paths.otherFundingEdit, here)}>
              {t.change}
              <span class="sr">: {row.giver}</span>
            </a>
          )}
          <PostButton action={to(paths.otherFundingRemoval, here)} variant="tertiary" small>
            {removed ? t.takeBack : t.remove}
            <span class="sr">: {row.giver}</span>
          </PostButton>
        </div>
      )}
    </li>
  )
}

interface Page {
  room: Room
  funding: readonly FundingRow[]
  notes: readonly NoteRow[]
  lines: readonly PaidLine[]
  form: Form<unknown>
  noteForm: NoteForm
}

const Items = ({ room, funding, notes, lines, noteForm }: Omit<Page, 'form'>) => (
  <ul class="plain resource-items">
    {funding.map((row) => (
      <Item
        room={room}
        row={row}
        notes={notes.filter(({ funding_id }) => funding_id === row.id)}
        meets={mayPayTheSame(row, lines)}
        noteForm={noteForm}
      />
    ))}
  </ul>
)

/** Each party's other support beside what is promised and contributed here; the parties alone see it. */
export const OtherFunding = ({ form, ...page }: Page) => {
  const to = useTo()
  const t = useTexts()
  const { room, funding, noteForm } = page
  const present = funding.filter(({ removed_at }) => removed_at === null)
  const removed = funding.filter((row) => row.removed_at !== null)
  const faulty = Object.keys(form.problems).length > 0
  return (
    <RoomPage
      room={room}
      section="otherFunding"
      title={t.title}
      problems={{ ...form.problems, ...noteForm?.form.problems }}
      class="wrap pagemain stack-l"
      done={{ sparat: t.saved, borttaget: t.removed, tillbaka: t.takenBack, isar: t.wordsSaved }}
    >
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
        <SourceNote source={t.source} />
      </div>
      {present.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]} />
      ) : (
        <ul class="plain parties">
          {room.parties
            .map((party) => ({ party, its: present.filter(({ party_id }) => party_id === party.id) }))
            .filter(({ its }) => its.length > 0)
            .map(({ party, its }) => (
              <li data-p={colourOf(party.mark)}>
                <h3>
                  <PartyMark party={party} />
                  {party.name}
                </h3>
                <Items {...page} funding={its} />
              </li>
            ))}
        </ul>
      )}
      {may('act', room.me) && (
        <Details summary={t.add} id="new" class="panel fold noprint" open={faulty}>
          <PostForm action={to(paths.otherFunding, { partnership: room.slug })}>
            <FundingFields form={form} />
          </PostForm>
        </Details>
      )}
      {removed.length > 0 && (
        <Details summary={t.removedList}>
          <Items {...page} funding={removed} />
        </Details>
      )}
    </RoomPage>
  )
}
