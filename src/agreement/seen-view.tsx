import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { TextArea } from '#design/text-area.tsx'
import { blankForm, type Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { AgreementRoom } from './enter.ts'
import { moment } from './moment.ts'
import type { Seen } from './seen.ts'
import { seenTexts } from './seen-texts.ts'

/** What «Vi har sett det» needs to know of the heading whose findings are shown. */
export interface Weighing {
  at: AgreementRoom
  heading: { id: string; body: string }
  seen: readonly Seen[]
  /** The form, when it was refused; `gone` when the text had changed so that no finding is left for it. */
  refused: { form: Form<unknown>; place: string; gone: boolean } | null
}

const partyOf = (at: AgreementRoom, { partyId }: Seen) =>
  at.room.parties.find(({ id }) => id === partyId)?.shortName ?? ''

/** The parties that have seen a finding, each once. */
export const SeenBy = ({ at, seen }: { at: AgreementRoom; seen: readonly Seen[] }) => {
  const { language } = useLook()
  const names = [...new Set(seen.map((one) => partyOf(at, one)))]
  return <>{seenTexts(language).seenBy(new Intl.ListFormat(language, { type: 'conjunction' }).format(names))}</>
}

/** What the parties have said of a finding, and the form for those who may say it. */
export const WeighFinding = ({ weighing, place, title }: { weighing: Weighing; place: string; title: string }) => {
  const { language } = useLook()
  const to = useTo()
  const t = seenTexts(language)
  const { at, heading, seen, refused } = weighing
  const form = refused?.place === place ? refused.form : null
  const names = { partnership: at.room.slug, heading: heading.id, finding: place }
  return (
    <>
      {seen
        .filter((one) => one.place === place)
        .map((one) => (
          <div class="seen">
            <p class="voice pre">{one.words}</p>
            <p class="small muted">
              {t.by(one.personName ?? t.someone, partyOf(at, one), moment(one.madeAt, language))}
            </p>
          </div>
        ))}
      {may('act', at.room.me) && (
        <Details
          summary={
            <>
              {t.say}
              <span class="sr">: {title}</span>
            </>
          }
          open={form !== null}
        >
          <PostForm action={to(paths.findingSeen, names)}>
            <TextArea
              name={`sett-${place}`}
              label={t.why}
              hint={t.help}
              rows={2}
              maxLength={1000}
              form={form ?? blankForm}
            />
            <Button variant="secondary" small>
              {t.save}
            </Button>
          </PostForm>
        </Details>
      )}
    </>
  )
}

/** What was written about words that no longer stand: nothing that was typed is lost. */
export const GoneFinding = ({ refused }: Pick<Weighing, 'refused'>) => {
  const t = seenTexts(useLook().language)
  if (!refused?.gone) return null
  return (
    <div role="status">
      <p>{t.gone}</p>
      <p class="voice pre">{refused.form.typed[`sett-${refused.place}`] ?? ''}</p>
    </div>
  )
}
