import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, FileField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { PartyRow } from '#partnership/queries.ts'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import type { VersionRow } from '#version/queries.ts'
import { groupedHash } from '#version/words.ts'
import type { DecisionRow } from './queries.ts'
import { asksFor } from './rules.ts'
import { decisionTexts } from './texts.ts'

interface RecordProps {
  room: Room
  version: VersionRow
  party: PartyRow
  decision: DecisionRow
  form: Form<unknown>
}

/** What a board, or somebody by delegation, has decided about this version's hash. */
export const RecordDecision = (props: RecordProps) => {
  const to = useTo()
  const t = decisionTexts(useLook().language)
  const { room, version, decision, form } = props
  const names = { partnership: room.slug, version: String(version.number) }
  return (
    <RoomPage
      room={room}
      section="versions"
      class="wrap pagemain stack decide"
      title={t.recordTitle(decision.body)}
      problems={form.problems}
    >
      <BackLink href={to(paths.version, names)}>{t.back(version.number)}</BackLink>
      <h2>{t.recordTitle(decision.body)}</h2>
      <p>{t.recordLead}</p>
      <p class="hash">
        <code>{groupedHash(version.hash)}</code>
      </p>
      <PostForm action={to(paths.decision, { ...names, decision: decision.id })} files>
        <Outcome form={form} />
        <WhereItStands {...props} />
        <TextArea
          name="conflict"
          label={t.conflict}
          hint={t.conflictHint}
          form={form}
          rows={2}
          maxLength={1000}
          optional
        />
        <FileField
          name="file"
          label={t.file}
          hint={<FileHint {...props} />}
          accept={acceptedFiles}
          form={form}
          optional
        />
        <div class="row">
          <Button>{t.save}</Button>
          <LinkButton variant="tertiary" href={to(paths.version, names)}>
            {t.back(version.number)}
          </LinkButton>
        </div>
      </PostForm>
    </RoomPage>
  )
}

const Outcome = ({ form }: { form: Form<unknown> }) => {
  const t = decisionTexts(useLook().language)
  const options = [
    { value: 'agreed', label: t.outcome_agreed },
    { value: 'refused', label: t.outcome_refused, hint: t.outcomeRefusedHint },
  ]
  return (
    <>
      <RadioCards name="outcome" label={t.outcome} options={options} form={form} />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} form={form} rows={3} maxLength={4000} optional />
    </>
  )
}

const WhereItStands = ({ decision, party, form }: RecordProps) => {
  const t = decisionTexts(useLook().language)
  const asked = asksFor(decision.manner, party.side)
  return (
    <>
      <DateField name="decided_on" label={t.decidedOn} form={form} />
      <TextField
        name="paragraph"
        label={t.paragraph}
        hint={t.paragraphHint}
        form={form}
        width="short"
        optional={!asked.paragraph}
      />
      <TextField
        name="registry_number"
        label={t.registryNumber}
        form={form}
        width="short"
        optional={!asked.registryNumber}
      />
      {party.side === 'public' && (
        <DateField name="announced_on" label={t.announced} hint={t.announcedHint} form={form} optional />
      )}
    </>
  )
}

const FileHint = ({ decision, form }: RecordProps) => {
  const t = decisionTexts(useLook().language)
  return (
    <>
      {t.fileHint}
      {decision.fileName && <> {t.fileKept(decision.fileName)}</>}
      {Object.keys(form.problems).length > 0 && <> {t.fileAgain}</>}
    </>
  )
}
