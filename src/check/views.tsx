import { paths } from '#paths'
import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { Facts } from '#design/facts.tsx'
import { PageHead } from '#design/page-head.tsx'
import { CardTable } from '#design/table.tsx'
import { TextArea } from '#design/text-area.tsx'
import { FileField, TextField } from '#design/text-field.tsx'
import { PublicPage } from '#frame/page.tsx'
import type { Form } from '#platform/form.ts'
import { dateAndTime, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import { groupedHash } from '#version/words.ts'
import type { Finding, Known } from './rules.ts'
import { checkTexts } from './texts.ts'

/** Where anyone shows a file, a text or a hash, and what was found out about it. */
export const CheckPage = ({ form, finding }: { form: Form<unknown>; finding: Finding | null }) => {
  const to = useTo()
  const t = checkTexts(useLook().language)
  return (
    <PublicPage title={t.title} problems={form.problems} class="wrap fpage check">
      <PageHead title={t.title} lead={t.lead} />
      {finding && <Found finding={finding} />}
      <PostForm action={to(paths.check)} files>
        <FileField name="file" label={t.file} hint={t.fileHint} accept={`.txt,${acceptedFiles}`} form={form} />
        <TextArea name="text" label={t.text} hint={t.textHint} form={form} rows={4} />
        <TextField name="hash" label={t.hash} hint={t.hashHint} form={form} width="full" autocomplete="off" />
        <Button icon="search">{t.checkIt}</Button>
      </PostForm>
      <p class="muted small">{t.limits}</p>
    </PublicPage>
  )
}

const Found = ({ finding }: { finding: Finding }) => {
  const t = checkTexts(useLook().language)
  const { known } = finding
  return (
    <div class="found">
      {known ? <Recognised known={known} onlyBeginning={finding.onlyBeginning} /> : <Unrecognised />}
      <Signatures finding={finding} />
      <p class="small">
        {t.shown}: <code class="hash">{groupedHash(finding.hash)}</code>
      </p>
    </div>
  )
}

const Unrecognised = () => {
  const t = checkTexts(useLook().language)
  return (
    <Alert kind="warning" title={t.unknown} live>
      <p>{t.unknownText}</p>
    </Alert>
  )
}

const Recognised = ({ known, onlyBeginning }: { known: Known; onlyBeginning: boolean }) => {
  const { language } = useLook()
  const t = checkTexts(language)
  const what = {
    text: t.asText,
    locked: t.asLocked,
    to_sign: t.asToSign,
    signed: t.asFile,
    annex: t.asAnnex(known.annex ?? 0),
  }[known.as_what]
  const day = (iso: string | null) => iso && longDate(iso, language)
  return (
    <Alert kind={known.state === 'signed' && !onlyBeginning ? 'success' : 'info'} title={t.known(known.number)} live>
      <p>
        {onlyBeginning ? t.onlyBeginning : what} {t[`state_${known.state}`]}
      </p>
      <Facts
        items={[
          [t.partnership, known.partnership],
          [t.parties, known.parties?.join(', ')],
          [t.locked, day(known.locked_on)],
          [t.signed, day(known.signed_on)],
          [
            t.term,
            known.start_on &&
              known.end_on &&
              t.fromTo(longDate(known.start_on, language), longDate(known.end_on, language)),
          ],
        ]}
      />
    </Alert>
  )
}

const Signatures = ({ finding }: { finding: Finding }) => {
  const { language } = useLook()
  const t = checkTexts(language)
  if (finding.signatures.length === 0) return null
  return (
    <section>
      <h2>{t.signatures}</h2>
      <CardTable
        caption={t.signatures}
        hideCaption
        columns={[t.who, t.when, t.verdict].map((label) => ({ label }))}
        rows={finding.signatures.map(({ name, at, verdict }) => [
          name,
          at ? dateAndTime(at, language) : '–',
          t[verdict],
        ])}
      />
    </section>
  )
}
