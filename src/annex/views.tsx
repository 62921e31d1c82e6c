import { AccordPanel } from '#accord/panel.tsx'
import type { Accord, Part } from '#accord/rules.ts'
import { accordDone } from '#accord/texts.ts'
import { LockedNote } from '#agreement/nav.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Icon } from '#design/icon.tsx'
import { TextArea } from '#design/text-area.tsx'
import { FileField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { fileSize } from '#platform/file-size.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import { moment } from '#agreement/moment.ts'
import type { Annex, Edition } from './rules.ts'
import { annexDone, annexTexts } from './texts.ts'

const useTexts = () => annexTexts(useLook().language)

/** What an edition is: «text», or the file's name and size. */
export const WhatItIs = ({ edition }: { edition: Pick<Edition, 'file'> }) => {
  const { language } = useLook()
  const t = useTexts()
  return <>{edition.file ? t.asFile(edition.file.name, fileSize(edition.file.size, language)) : t.asText}</>
}

/** Who made an edition, for which party and when. */
export const ByWhom = ({ room, edition }: { room: Room; edition: Edition }) => {
  const { language } = useLook()
  const t = useTexts()
  const party = room.parties.find(({ id }) => id === edition.partyId)?.shortName ?? ''
  return <>{t.by(edition.personName ?? t.someone, party, moment(edition.madeAt, language))}</>
}

const Move = ({ room, annex, direction }: { room: Room; annex: Annex; direction: 'up' | 'down' }) => {
  const to = useTo()
  const words = useTexts()[direction](annex.title)
  return (
    <PostForm action={to(paths.annexPlace, { partnership: room.slug, annex: annex.annexId })} class="act">
      <input type="hidden" name="direction" value={direction} />
      <button type="submit" class="move" aria-label={words} title={words}>
        <Icon name={direction} />
      </button>
    </PostForm>
  )
}

const Row = ({ room, annex, last, writes }: { room: Room; annex: Annex; last: number; writes: boolean }) => {
  const to = useTo()
  const names = { partnership: room.slug, annex: annex.annexId }
  const t = useTexts()
  return (
    <li class="hrow annex-row">
      <span class="n">{annex.number}</span>
      <span class="t">
        <a href={to(paths.annex, names)}>{annex.title}</a>
        <span class="small muted whose">
          <WhatItIs edition={annex} /> · <ByWhom room={room} edition={annex} />
        </span>
      </span>
      {annex.file ? (
        <a class="small" href={to(paths.annexFile, names)} download aria-label={t.fetchOf(annex.title)}>
          <Icon name="download" /> {t.fetch}
        </a>
      ) : (
        <span></span>
      )}
      {writes && (
        <span class="moves">
          {annex.number > 1 && <Move room={room} annex={annex} direction="up" />}
          {annex.number < last && <Move room={room} annex={annex} direction="down" />}
        </span>
      )}
    </li>
  )
}

const AddAnnex = ({ room, form }: { room: Room; form: Form<unknown> }) => {
  const to = useTo()
  const t = useTexts()
  return (
    <section class="panel" id="ny-bilaga" aria-labelledby="lagg-till-bilaga">
      <h3 id="lagg-till-bilaga">{t.addTitle}</h3>
      <PostForm action={to(paths.annexes, { partnership: room.slug })} files>
        <TextField name="title" label={t.title} form={form} width="full" />
        <FileField name="file" label={t.file} hint={t.fileHint} accept={acceptedFiles} form={form} optional />
        <TextArea name="body" label={t.orText} hint={t.bodyHint} form={form} rows={5} voice optional />
        <Button>{t.add}</Button>
        <p class="small muted">{t.whatSaving}</p>
      </PostForm>
    </section>
  )
}

const Removed = ({ room, annexes, writes }: { room: Room; annexes: readonly Annex[]; writes: boolean }) => {
  const to = useTo()
  const t = useTexts()
  if (annexes.length === 0) return null
  return (
    <Details summary={t.removedOnes(annexes.length)} id="borttagna">
      <ul class="plain hrows">
        {annexes.map((annex) => {
          const names = { partnership: room.slug, annex: annex.annexId }
          return (
            <li class="hrow">
              <span class="n"></span>
              <span class="t">
                <a href={to(paths.annex, names)}>{annex.title}</a>
              </span>
              {writes && (
                <PostButton
                  action={to(paths.annexRemoval, names)}
                  carry={{ act: 'take_back' }}
                  variant="secondary"
                  small
                >
                  {t.takeBackOf(annex.title)}
                </PostButton>
              )}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

/** The annexes in order, samsyn on them, and a new one. */
export const AnnexesPage = (props: {
  room: Room
  open: boolean
  annexes: readonly Annex[]
  part: Part | undefined
  accords: readonly Accord[]
  form: Form<unknown>
  answer: Form<unknown> | null
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, open, part, form, answer } = props
  const writes = may('act', room.me) && open
  const present = props.annexes.filter(({ removed }) => !removed)
  return (
    <RoomPage
      room={room}
      section="annexes"
      kind="room"
      class="wrap roomgrid one-wide"
      title={t.annexes}
      problems={{ ...form.problems, ...answer?.problems }}
      done={{ ...annexDone(language), ...accordDone(language) }}
    >
      <LockedNote at={props} />
      <div class="stack">
        <div>
          <h2>{t.annexes}</h2>
          <p class="muted">{t.lead}</p>
          {present.length > 0 && (
            <ol class="plain hrows">
              {present.map((annex) => (
                <Row room={room} annex={annex} last={present.length} writes={writes} />
              ))}
            </ol>
          )}
        </div>
        {present.length === 0 && <EmptyState title={t.none} text={t.noneText} level={3} parties={[...room.parties]} />}
        {part && (
          <AccordPanel
            room={room}
            part={part}
            accords={props.accords}
            action={to(paths.annexesAccord, { partnership: room.slug })}
            changes={() => `${to(paths.agreementChanges, { partnership: room.slug })}#del-${part.id}`}
            {...(answer ? { form: answer } : {})}
          />
        )}
        {writes && <AddAnnex room={room} form={form} />}
        <Removed room={room} annexes={props.annexes.filter(({ removed }) => removed)} writes={writes} />
      </div>
    </RoomPage>
  )
}
