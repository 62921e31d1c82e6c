import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { DiffView } from '#design/diff-view.tsx'
import { Icon } from '#design/icon.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import { moment } from './moment.ts'
import type { WrittenHeading } from './queries.ts'
import type { DraftRow, TextRow } from './text-queries.ts'
import { writingTexts } from './writing-texts.ts'

/** What stands in the form where a heading's text is written. */
export interface Writing {
  form: Form<unknown>
  /** The text that what is written will come after; null for a blank heading. */
  basedOn: string | null
  /** Somebody else has saved this since the writer began, so both are shown. */
  met: { theirs: TextRow; how: 'saved' | 'draft' } | null
  /** The writer's own draft, and whether it is what stands in the form. */
  draft: DraftRow | null
  draftShown: boolean
  /** A correction can be proposed: there is a text, and marks to keep. */
  mayCorrect: boolean
}

/** Both texts beside each other, with what only each of them has marked: nothing is lost when two write at once. */
const BothTexts = ({ at, met, mine }: { at: AgreementRoom; met: NonNullable<Writing['met']>; mine: string }) => {
  const { language } = useLook()
  const t = writingTexts(language)
  const party = at.room.parties.find(({ id }) => id === met.theirs.partyId)
  const who = [met.theirs.personName, party?.name].filter(Boolean).join(', ') || t.someone
  return (
    <div class="met">
      <Alert kind="warning" title={met.how === 'draft' ? t.draftMetTitle : t.metTitle}>
        <p>{t.metLead(who, moment(met.theirs.madeAt, language))}</p>
      </Alert>
      <DiffView
        before={{ label: t.theirs(who), text: met.theirs.body }}
        after={{ label: t.yours, text: mine, ...(at.room.myParty ? { by: at.room.myParty } : {}) }}
      />
    </div>
  )
}

const DraftNote = ({ at, heading, writing }: { at: AgreementRoom; heading: WrittenHeading; writing: Writing }) => {
  const { language } = useLook()
  const to = useTo()
  const t = writingTexts(language)
  if (!writing.draft || writing.met?.how === 'saved') return null
  const when = moment(writing.draft.savedAt, language)
  const page = to(paths.heading, { partnership: at.room.slug, heading: heading.id })
  return (
    <p class="small">
      {writing.draftShown ? t.yourDraft(when) : t.draftBack(when)}{' '}
      {writing.draftShown ? (
        <a href={`${page}?utkast=nej#skriv`}>{t.draftAside}</a>
      ) : (
        <a href={`${page}#skriv`}>{t.draftOpen}</a>
      )}
    </p>
  )
}

/** The few signs of layout that a text can have, each with how it is written. */
const HowToWrite = () => {
  const t = writingTexts(useLook().language)
  const signs: [string, string][] = [
    [t.signPoint, `- ${t.exampleWords}`],
    [t.signNumber, `1. ${t.exampleWords}`],
    [t.signHeading, `## ${t.exampleWords}\n### ${t.exampleWords}`],
    [t.signLink, `[${t.exampleWords}](https://example.org)`],
    [
      t.signTable,
      `| ${t.exampleParty} | ${t.exampleGives} |\n| --- | --- |\n| ${t.exampleWords} | ${t.exampleWords} |`,
    ],
  ]
  return (
    <Details summary={t.howToWrite} class="how-to-write">
      <dl>
        {signs.map(([name, written]) => (
          <>
            <dt>{name}</dt>
            <dd>
              <pre>{written}</pre>
            </dd>
          </>
        ))}
      </dl>
    </Details>
  )
}

/** The rows that show a text of this length without scrolling, within reason. */
const rowsFor = (text: string) => Math.min(24, Math.max(8, Math.ceil(text.length / 70) + text.split('\n').length))

/** The plain form in which a heading's text is written. It works without JavaScript, and keeps what was typed. */
export const WriteText = ({
  at,
  heading,
  writing,
}: {
  at: AgreementRoom
  heading: WrittenHeading
  writing: Writing
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = writingTexts(language)
  const typed = writing.form.typed.body ?? ''
  const open =
    heading.body === '' || writing.draftShown || writing.met !== null || Object.keys(writing.form.problems).length > 0
  return (
    <Details
      summary={
        <>
          <Icon name="pen" /> <span class="plain-way">{heading.body === '' ? t.write : t.change}</span>
          <span class="boxed-way">{t.writeInBox}</span>
        </>
      }
      open={open}
      id="skriv"
      class="write"
    >
      {writing.met && <BothTexts at={at} met={writing.met} mine={typed} />}
      <DraftNote at={at} heading={heading} writing={writing} />
      <PostForm action={to(paths.headingText, { partnership: at.room.slug, heading: heading.id })}>
        <Hidden name="based_on" value={writing.basedOn ?? ''} />
        {writing.met && <Hidden name="merged" value="yes" />}
        {writing.draftShown && <Hidden name="from_draft" value="yes" />}
        <TextArea name="body" label={t.text} hint={t.textHint} rows={rowsFor(typed)} voice form={writing.form} />
        <HowToWrite />
        <div class="row">
          <Button name="act" value="save">
            {writing.met ? t.saveBoth : t.save}
          </Button>
          <Button name="act" value="draft" variant="secondary">
            {t.saveDraft}
          </Button>
        </div>
        <p class="small muted">{t.whatSaving}</p>
        {writing.mayCorrect && (
          <div class="correcting">
            <p class="small muted">{t.whatCorrecting}</p>
            <Button name="act" value="correct" variant="tertiary" small>
              {t.correct}
            </Button>
          </div>
        )}
      </PostForm>
    </Details>
  )
}
