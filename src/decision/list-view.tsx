import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import type { PartyRow } from '#partnership/queries.ts'
import { filledForm, type Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { VersionRow } from '#version/queries.ts'
import type { DecisionRow, ListRow } from './queries.ts'
import { manners } from './rules.ts'
import { decisionTexts } from './texts.ts'

interface ListProps {
  room: Room
  version: VersionRow
  party: PartyRow
  list: ListRow
  decisions: readonly DecisionRow[]
  form: Form<unknown>
}

const useNames = ({ room, version }: Pick<ListProps, 'room' | 'version'>) => ({
  partnership: room.slug,
  version: String(version.number),
})

/** One's own party's list of decisions: what is on it, one more, and that it is whole. */
export const ListOfParty = (props: ListProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = decisionTexts(language)
  const { room, version, party, list } = props
  const names = useNames(props)
  const done = { listat: t.doneListed, borttaget: t.doneRemoved, oppnad: t.doneReopened }
  return (
    <RoomPage
      room={room}
      section="versions"
      class="wrap pagemain stack decide"
      title={t.needs(version.number)}
      problems={props.form.problems}
      done={done}
    >
      <BackLink href={to(paths.version, names)}>{t.back(version.number)}</BackLink>
      <h2>{t.needs(version.number)}</h2>
      <p class="lead">{t.needsLead}</p>
      <section class="panel">
        <h3>{t.ours(party.name)}</h3>
        <Listed {...props} />
        {list.declared_at && (
          <>
            <p>
              {t.declared(longDate(list.declared_at, language))} {t.signaturesCount(list.signatures)}.
            </p>
            <PostButton action={to(paths.decisionNeeds, names)} carry={{ act: 'reopen' }} variant="secondary">
              {t.reopen}
            </PostButton>
          </>
        )}
      </section>
      {!list.declared_at && <AddDecision {...props} />}
      {!list.declared_at && <DeclareList {...props} />}
    </RoomPage>
  )
}

const Listed = (props: ListProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = decisionTexts(language)
  const names = useNames(props)
  if (props.decisions.length === 0)
    return <p class="muted">{props.list.none_because ? t.noneNeeded(props.list.none_because) : t.nothingListed}</p>
  return (
    <ul class="listed">
      {props.decisions.map((decision) => (
        <li>
          <span>
            {decision.manner === 'delegation' ? t.byDelegation(decision.body, decision.reference) : decision.body}
          </span>
          {!props.list.declared_at && !decision.outcome && (
            <PostButton
              action={to(paths.decisionNeeds, names)}
              carry={{ act: 'remove', decision: decision.id }}
              variant="tertiary"
              small
            >
              {t.takeOff} <span class="sr">{decision.body}</span>
            </PostButton>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The board that the party acts through is a good guess for the first decision. */
const firstGuess = ({ form, party, decisions }: ListProps): Form<unknown> =>
  Object.keys(form.typed).length === 0 && decisions.length === 0 && party.board
    ? filledForm({ manner: 'body', body: party.board })
    : form

const AddDecision = (props: ListProps) => {
  const to = useTo()
  const t = decisionTexts(useLook().language)
  const form = firstGuess(props)
  const options = manners.map((value) => ({ value, label: t[`manner_${value}`] }))
  return (
    <PostForm action={to(paths.decisionNeeds, useNames(props))}>
      <h3>{t.add}</h3>
      <Hidden name="act" value="add" />
      <Select name="manner" label={t.manner} options={options} form={form} />
      <TextField name="body" label={t.body} hint={t.bodyHint} form={form} width="middle" />
      <TextField name="reference" label={t.reference} hint={t.referenceHint} form={form} width="middle" optional />
      <Button variant="secondary" icon="plus">
        {t.addToList}
      </Button>
    </PostForm>
  )
}

const DeclareList = (props: ListProps) => {
  const to = useTo()
  const t = decisionTexts(useLook().language)
  const { list, decisions, party, form } = props
  const typed = form.typed.signatures
    ? form
    : { ...form, typed: { ...form.typed, signatures: String(list.signatures) } }
  const options = [1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: t.signaturesCount(count) }))
  return (
    <PostForm action={to(paths.decisionNeeds, useNames(props))}>
      <h3>{t.declare}</h3>
      <p>{t.declareLead}</p>
      <Hidden name="act" value="declare" />
      <Select
        name="signatures"
        label={t.signatures}
        hint={t.signaturesHint}
        options={options}
        form={typed}
        blank={false}
      />
      {decisions.length === 0 && party.side === 'civil' && (
        <TextArea
          name="none_because"
          label={t.noneBecause}
          hint={t.noneBecauseHint}
          form={form}
          rows={3}
          maxLength={1000}
          optional
        />
      )}
      {decisions.length === 0 && party.side === 'public' && form.problems.none_because && (
        <p class="ds-validation-message" id="field-none_because">
          {form.problems.none_because}
        </p>
      )}
      <div class="row">
        <Button icon="check">{t.declare}</Button>
        <LinkButton variant="tertiary" href={to(paths.version, useNames(props))}>
          {t.back(props.version.number)}
        </LinkButton>
      </div>
    </PostForm>
  )
}
