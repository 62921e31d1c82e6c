import { AgreementBody } from '#agreement/body.tsx'
import { LockedNote } from '#agreement/nav.tsx'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { DiffView } from '#design/diff-view.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { FileField, Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import type { Language } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import type { Annex, Edition } from './rules.ts'
import { annexDone, annexTexts } from './texts.ts'
import { ByWhom, WhatItIs } from './views.tsx'

interface OneProps {
  room: Room
  open: boolean
  annex: Annex
  editions: readonly Edition[]
  form: Form<unknown>
  /** Somebody else has saved since the writer began. */
  met: boolean
}

const useTexts = () => annexTexts(useLook().language)

/** What became different from one edition to the next, in words. */
export function editionWords(before: Edition | undefined, edition: Edition, language: Language): string {
  const t = annexTexts(language)
  if (!before) return t.wasAdded
  if (edition.removed !== before.removed) return edition.removed ? t.wasRemoved : t.wasTakenBack
  const said = [
    edition.title === before.title ? '' : t.wasRenamed(before.title, edition.title),
    edition.body === before.body ? '' : t.wasWritten,
    edition.file && edition.file.id !== before.file?.id ? t.wasReplaced(edition.file.name) : '',
  ]
  return said.filter((words) => words !== '').join('. ')
}

const Content = ({ room, annex }: Pick<OneProps, 'room' | 'annex'>) => {
  const to = useTo()
  const t = useTexts()
  if (annex.body !== null) return <AgreementBody body={annex.body} />
  return (
    <>
      <Facts
        items={[
          [t.file, <WhatItIs edition={annex} />],
          [t.checksum, <code class="hash">{annex.file?.sha256.match(/.{8}/g)?.join(' ')}</code>],
        ]}
      />
      <p>
        <LinkButton
          href={to(paths.annexFile, { partnership: room.slug, annex: annex.annexId })}
          variant="secondary"
          icon="download"
          download
        >
          {t.fetch}
        </LinkButton>
      </p>
    </>
  )
}

const Change = ({ room, annex, form, met }: OneProps) => {
  const to = useTo()
  const t = useTexts()
  const isText = annex.body !== null
  return (
    <Details summary={t.change} open={met || Object.keys(form.problems).length > 0} id="andra">
      {met && (
        <Alert kind="warning" title={t.metTitle}>
          <p>{isText ? t.metText : t.metFile}</p>
        </Alert>
      )}
      {met && isText && (
        <DiffView
          before={{ label: t.theirs, text: annex.body ?? '' }}
          after={{ label: t.yours, text: form.typed.body ?? '' }}
        />
      )}
      <PostForm action={to(paths.annex, { partnership: room.slug, annex: annex.annexId })} files>
        <Hidden name="based_on" value={annex.id} />
        <TextField name="title" label={t.title} form={form} width="full" />
        {isText ? (
          <TextArea name="body" label={t.body} hint={t.bodyHint} form={form} rows={10} voice />
        ) : (
          <FileField name="file" label={t.newFile} hint={t.fileHint} accept={acceptedFiles} form={form} optional />
        )}
        <Button>{met && isText ? t.saveBoth : t.save}</Button>
        <p class="small muted">{t.whatSaving}</p>
      </PostForm>
      <PostButton
        action={to(paths.annexRemoval, { partnership: room.slug, annex: annex.annexId })}
        carry={{ act: 'remove' }}
        variant="tertiary"
        small
      >
        {t.remove}
      </PostButton>
    </Details>
  )
}

const Editions = ({ room, annex, editions, writes }: OneProps & { writes: boolean }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug, annex: annex.annexId }
  return (
    <section aria-labelledby="tidigare">
      <h3 id="tidigare">{t.earlier}</h3>
      <ol class="plain versions-list">
        {editions.toReversed().map((edition) => (
          <li>
            <p>
              <strong>{t.edition(edition.seq)}.</strong>{' '}
              {editionWords(
                editions.find(({ seq }) => seq === edition.seq - 1),
                edition,
                language,
              )}
            </p>
            <p class="small muted">
              <ByWhom room={room} edition={edition} />
            </p>
            {edition.body !== null && (
              <Details summary={t.readText}>
                <AgreementBody body={edition.body} />
              </Details>
            )}
            <div class="row small">
              {edition.file && (
                <a href={`${to(paths.annexFile, names)}?version=${edition.seq}`} download>
                  <WhatItIs edition={edition} />
                </a>
              )}
              {edition.id === annex.id && !annex.removed && <strong>{t.stands}</strong>}
              {edition.id !== annex.id && writes && !annex.removed && (
                <PostButton
                  action={to(paths.annexRestore, { ...names, edition: edition.id })}
                  carry={{ based_on: annex.id }}
                  variant="tertiary"
                  small
                >
                  {t.restoreOf(edition.seq)}
                </PostButton>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One annex: its text or its file, what can be done with it, and everything it has been. */
export const AnnexPage = (props: OneProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, annex, form } = props
  const writes = may('act', room.me) && props.open
  return (
    <RoomPage
      room={room}
      section="annexes"
      kind="room"
      class="wrap roomgrid one-wide"
      title={annex.title}
      problems={form.problems}
      done={annexDone(language)}
    >
      <LockedNote at={props} />
      <div class="paper history">
        <BackLink href={to(paths.annexes, { partnership: room.slug })}>{t.backToAll}</BackLink>
        <h2 class="voice doch">
          {annex.number > 0 && `${t.number(annex.number)}. `}
          {annex.title}
        </h2>
        {annex.removed ? (
          <div class="set-aside">
            <p>{t.removedNow}</p>
            {writes && (
              <PostButton
                action={to(paths.annexRemoval, { partnership: room.slug, annex: annex.annexId })}
                carry={{ act: 'take_back' }}
                variant="secondary"
                small
              >
                {t.takeBack}
              </PostButton>
            )}
          </div>
        ) : (
          <Content room={room} annex={annex} />
        )}
        {writes && !annex.removed && <Change {...props} />}
        <Editions {...props} writes={writes} />
      </div>
    </RoomPage>
  )
}
