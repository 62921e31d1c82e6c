import { AccordPanel } from '#accord/panel.tsx'
import type { Accord, Part } from '#accord/rules.ts'
import { accordDone } from '#accord/texts.ts'
import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { CheckboxCards, Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Hidden } from '#design/text-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { counties, municipalities } from '#platform/places.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { areas } from './areas.ts'
import { NewAgreement } from './new-agreement-view.tsx'
import { Preview } from './preview.tsx'
import { boxedPieces, type BoxedPiece } from './publication.ts'
import type { KeptRow, PublishedRow, SelectionRow, ToPublishRow } from './publication-queries.ts'
import { isThere, type Choosable } from './publication-rules.ts'
import { publicationTexts } from './publication-texts.ts'

export interface PublicationProps {
  room: Room
  selection: SelectionRow | undefined
  published: PublishedRow | undefined
  /** The signed agreement that waits to be published in place of the one that is shown. */
  toPublish: ToPublishRow | undefined
  /** A party has chosen that it is not. */
  kept: KeptRow | undefined
  part: Part | undefined
  accords: readonly Accord[]
  there: Choosable
  /** What the room holds now is not what the selection froze. */
  roomHasChanged: boolean
  form: Form<unknown>
  accordForm?: Form<unknown> | undefined
}

const useTexts = () => publicationTexts(useLook().language)

const State = ({ selection, published }: PublicationProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  if (!published) return <p>{`${t.notYet}.`}</p>
  const day = longDate(published.since, language)
  if (published.revision === null) return <Alert kind="info">{t.withdrawn(day)}</Alert>
  return (
    <p>
      {published.revision === selection?.revision ? t.published(day) : t.publishedEarlier(day)}{' '}
      <a href={to(paths.registerEntry, { entry: published.slug })}>{t.seeEntry}</a>
    </p>
  )
}

const hints: Partial<Record<BoxedPiece, 'goalsPiece' | 'resourcesPiece' | 'textPiece' | 'filePiece' | 'notesPiece'>> = {
  goals: 'goalsPiece',
  resources: 'resourcesPiece',
  agreement_text: 'textPiece',
  agreement_file: 'filePiece',
  clause_notes: 'notesPiece',
}

const Fields = ({ form, there, seen }: { form: Form<unknown>; there: Choosable; seen: number }) => {
  const { language } = useLook()
  const t = useTexts()
  const options = boxedPieces
    .filter((piece) => isThere(piece, there))
    .map((piece) => {
      const hint = hints[piece]
      return { value: piece, label: t[piece], ...(hint ? { hint: t[hint] } : {}) }
    })
  return (
    <>
      <Hidden name="seen" value={String(seen)} />
      <p>{t.always}</p>
      <CheckboxCards
        name="pieces"
        label={t.pieces}
        options={options}
        form={form}
        optional
        {...(there.agreement ? {} : { hint: `${t.agreement_text}: ${t.notSigned}` })}
      />
      <TextArea
        name="summary"
        label={t.summary}
        hint={t.summaryHint}
        form={form}
        rows={3}
        maxLength={600}
        voice
        optional
      />
      <Select
        name="area"
        label={t.area}
        options={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
        blank={t.notShown}
        form={form}
        optional
      />
      <Select
        name="county"
        label={t.county}
        options={counties.map(({ code, name }) => ({ value: code, label: name }))}
        blank={t.notShown}
        form={form}
        optional
      />
      <Select
        name="municipality"
        label={t.municipality}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        blank={t.wholeCounty}
        form={form}
        optional
      />
      <p class="small muted">{t.saveAgain}</p>
      <Button>{t.save}</Button>
    </>
  )
}

const Choose = (props: PublicationProps) => {
  const to = useTo()
  const t = useTexts()
  const faulty = Object.keys(props.form.problems).length > 0
  const fields = (
    <PostForm action={to(paths.publication, { partnership: props.room.slug })}>
      <Fields form={props.form} there={props.there} seen={props.selection?.revision ?? 0} />
    </PostForm>
  )
  if (!props.selection)
    return (
      <section class="panel" aria-labelledby="valj">
        <h3 id="valj">{t.chooseTitle}</h3>
        {fields}
      </section>
    )
  return (
    <Details summary={t.change} open={faulty || props.roomHasChanged} id="valj">
      <section class="panel">{fields}</section>
    </Details>
  )
}

const Withdraw = ({ room }: PublicationProps) => {
  const to = useTo()
  const t = useTexts()
  return (
    <Details summary={t.withdrawSummary}>
      <section class="panel">
        <h3>{t.withdrawTitle}</h3>
        <p>{t.withdrawText}</p>
        <PostButton action={to(paths.publicationWithdrawal, { partnership: room.slug })} variant="secondary">
          {t.withdraw}
        </PostButton>
      </section>
    </Details>
  )
}

/** What the register shows of a partnership, chosen by its parties together. */
export const PublicationPage = (props: PublicationProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, selection, part, published } = props
  const acts = may('act', room.me)
  const done = {
    ...accordDone(language),
    sparat: t.saved,
    samma: t.same,
    publicerat: t.publishedNow,
    tillbakadraget: t.withdrawnNow,
    behallet: t.keptNow,
  }
  return (
    <RoomPage
      room={room}
      section="overview"
      title={t.title}
      problems={{ ...props.form.problems, ...props.accordForm?.problems }}
      class="wrap pagemain stack-l publication"
      done={done}
    >
      <div>
        <h2>{t.title}</h2>
        <p class="lead">{t.lead}</p>
      </div>
      {selection || published ? (
        <State {...props} />
      ) : (
        <EmptyState title={t.notYet} text={acts ? t.notYetText : t.always} level={3} parties={[...room.parties]} />
      )}
      <NewAgreement room={room} selection={selection} toPublish={props.toPublish} kept={props.kept} />
      {props.roomHasChanged && !props.toPublish && !props.kept && (
        <Alert kind="info">
          {t.roomHasChanged} {acts && <a href="#valj">{t.toSelection}</a>}
        </Alert>
      )}
      {selection && <Preview content={selection.content} pieces={selection.pieces} />}
      {selection && part && (
        <AccordPanel
          room={room}
          part={part}
          accords={props.accords}
          action={to(paths.publicationAccord, { partnership: room.slug })}
          {...(props.accordForm ? { form: props.accordForm } : {})}
        />
      )}
      {props.there.agreement && (
        <p>
          <a href={to(paths.clauseNotes, { partnership: room.slug })}>{t.writeNotes}</a>
        </p>
      )}
      {acts && <Choose {...props} />}
      {acts && published?.revision && <Withdraw {...props} />}
    </RoomPage>
  )
}
