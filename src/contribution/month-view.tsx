import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { figure } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ResourceRow } from '#resource/queries.ts'
import { unitIn } from '#platform/unit.ts'
import { monthsFrom, type Month } from './months.ts'
import { monthField } from './rules.ts'
import { contributionTexts } from './texts.ts'
import { amountOf, kindName, monthName } from './wording.ts'

/** A month of the asker's own party: what is still to be entered, and what has been. */
export interface MonthToEnter {
  month: Month
  missing: ResourceRow[]
  entered: { promise: ResourceRow; quantity: number }[]
  later: boolean
  /** True when the party has promised something at all. */
  promised: boolean
}

const Question = ({ promise, form }: { promise: ResourceRow; form: Form<unknown> }) => {
  const { language } = useLook()
  const t = contributionTexts(language)
  const promised =
    promise.quantity === null
      ? ''
      : `. ${t.promisedTotal(`${figure(promise.quantity, language)} ${unitIn(promise.unit, language)}`)}`
  return (
    <TextField
      name={monthField(promise.id)}
      label={promise.description}
      hint={`${t.ofPromise(kindName(promise, language), unitIn(promise.unit, language) || t.pieces)}${promised}`}
      form={form}
      inputmode="decimal"
      autocomplete="off"
      width="short"
      optional
    />
  )
}

/** The month to enter: a field for each promise, and one button. */
export const MonthPanel = ({ room, at, form }: { room: Room; at: MonthToEnter; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  const here = { partnership: room.slug }
  const name = monthName(at.month, language)
  const monthHref = (month: Month) => `${to(paths.contributions, here)}?manad=${month}`
  return (
    <section class="panel month-entry" aria-labelledby="month">
      <h3 id="month">{t.enter(name)}</h3>
      {!at.promised && <p>{t.noPromises}</p>}
      {at.missing.length > 0 && (
        <PostForm action={to(paths.contributionMonth, here)}>
          <Hidden name="month" value={at.month} />
          <p class="muted">{t.enterLead}</p>
          <div class="pairs">
            {at.missing.map((promise) => (
              <Question promise={promise} form={form} />
            ))}
          </div>
          <Button>{t.saveMonth(name)}</Button>
        </PostForm>
      )}
      {at.promised && at.missing.length === 0 && <Alert kind="success">{t.allEntered(name)}</Alert>}
      {at.entered.length > 0 && (
        <p class="small muted">
          {t.enteredAlready}{' '}
          {at.entered
            .map(
              ({ promise, quantity }) =>
                `${promise.description}, ${amountOf({ quantity, unit: promise.unit }, language)}`,
            )
            .join('; ')}
        </p>
      )}
      <div class="row">
        {at.promised && (
          <a class="small" href={monthHref(monthsFrom(at.month, -1))}>
            {t.monthBefore}
          </a>
        )}
        {at.promised && at.later && (
          <a class="small" href={monthHref(monthsFrom(at.month, 1))}>
            {t.monthAfter}
          </a>
        )}
        <LinkButton variant="tertiary" small href={to(paths.contributionNew, here)}>
          {t.other}
        </LinkButton>
        <LinkButton variant="tertiary" small href={to(paths.contributionImport, here)}>
          {t.fromFile}
        </LinkButton>
      </div>
    </section>
  )
}
