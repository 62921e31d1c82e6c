import { Alert } from '#design/alert.tsx'
import { Button, PostButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, FileField, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { dateAndTime, figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { acceptedFiles } from '#platform/stored-file.ts'
import type { ResourceRow } from '#resource/queries.ts'
import { resourceKinds } from '#resource/rules.ts'
import { resourceTexts } from '#resource/texts.ts'
import { StateOf } from './list-view.tsx'
import type { ContributionRow } from './queries.ts'
import { mayConfirm } from './rules.ts'
import { contributionTexts } from './texts.ts'
import { amountOf, kindName, periodName } from './wording.ts'

const useTexts = () => contributionTexts(useLook().language)

/** What has to be said of something that is no promise. */
const beyond = ['kind', 'own_kind', 'description', 'unit']

/** How much, when, what it is worth if valued, and a word on it. */
const Amounts = ({ form, money = false }: { form: Form<unknown>; money?: boolean }) => {
  const t = useTexts()
  const valued = ['value', 'value_basis', 'value_on', 'value_source']
  const open = valued.some((name) => form.typed[name] || form.problems[name])
  return (
    <>
      <TextField name="quantity" label={t.quantity} form={form} inputmode="decimal" width="short" />
      <div class="pair">
        <DateField name="from_on" label={t.from} form={form} />
        <DateField name="to_on" label={t.to} form={form} />
      </div>
      <TextArea name="words" label={t.words} hint={t.wordsHint} form={form} rows={2} maxLength={400} optional />
      {!money && (
        <Details summary={t.valuation} open={open}>
          <p class="small muted">{t.valuationLead}</p>
          <TextField name="value" label={t.value} form={form} inputmode="decimal" width="short" optional />
          <TextField name="value_basis" label={t.basis} hint={t.basisHint} form={form} optional />
          <DateField name="value_on" label={t.valueDay} form={form} optional />
          <TextField name="value_source" label={t.valueSource} hint={t.valueSourceHint} form={form} optional />
        </Details>
      )}
    </>
  )
}

/** Something contributed over any period, to a promise or besides, with a valuation and an attachment if wanted. */
export const NewContribution = (props: { room: Room; promises: readonly ResourceRow[]; form: Form<unknown> }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { room, promises, form } = props
  const names = { partnership: room.slug }
  return (
    <RoomPage room={room} section="contributions" title={t.newTitle} problems={form.problems} class="wrap fpage stack">
      <BackLink href={to(paths.contributions, names)}>{t.back}</BackLink>
      <h2>{t.newTitle}</h2>
      <PostForm action={to(paths.contributionNew, names)} files>
        <Select
          name="resource_id"
          label={t.promise}
          hint={t.ifNoPromise}
          form={form}
          blank={t.noPromise}
          options={promises.map((one) => ({ value: one.id, label: `${one.description} (${kindName(one, language)})` }))}
        />
        <Details
          summary={t.beyond}
          open={promises.length === 0 || beyond.some((name) => form.typed[name] || form.problems[name])}
        >
          <Select
            name="kind"
            label={t.kind}
            form={form}
            options={resourceKinds.map((kind) => ({ value: kind, label: resourceTexts(language)[kind] }))}
            optional
          />
          <TextField name="own_kind" label={t.ownKind} form={form} width="middle" optional />
          <TextField name="description" label={t.description} hint={t.descriptionHint} form={form} optional />
          <TextField name="unit" label={t.unit} form={form} width="middle" optional />
        </Details>
        <Amounts form={form} />
        <FileField name="file" label={t.file} hint={t.fileHint} accept={acceptedFiles} form={form} optional />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

export type ChainRow = ContributionRow & { name: string | null }

const useWorth = () => {
  const { language } = useLook()
  const t = useTexts()
  return (row: ContributionRow) =>
    row.value === null
      ? row.kind === 'money'
        ? ''
        : t.notValued
      : t.valuedAt(figure(row.value, language), row.value_basis, longDate(row.value_on!, language), row.value_source)
}

const History = ({ chain }: { chain: readonly ChainRow[] }) => {
  const { language } = useLook()
  const t = useTexts()
  const worth = useWorth()
  return (
    <section aria-labelledby="earlier">
      <h3 id="earlier">{t.earlier}</h3>
      <ol class="plain notes">
        {chain.toReversed().map((row) => (
          <li>
            <p>
              <strong class="num">{amountOf(row, language)}</strong>, {periodName(row.from_on, row.to_on, language)}.{' '}
              <span class="muted">{worth(row)}</span>
            </p>
            {row.reason && <p class="voice">{t.becauseOf(row.reason)}</p>}
            <p class="small muted">{t.enteredBy(row.name ?? t.somebody, dateAndTime(row.made_at, language))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One entry: what it says, who has confirmed it, every earlier word, and the form that puts it right. */
export const OneContribution = (props: {
  room: Room
  row: ContributionRow
  chain: readonly ChainRow[]
  form: Form<unknown>
}) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const worth = useWorth()
  const { room, row, chain, form } = props
  const names = { partnership: room.slug, contribution: row.id }
  const party = room.parties.find(({ id }) => id === row.party_id)
  const newest = chain.at(-1)!
  const standing = newest.id === row.id
  const asked = { partyId: row.party_id, standing, enteredBy: row.entered_by }
  const mine = room.me.partyId === row.party_id
  const answered = room.me.partyId !== null && row.confirmed_by.includes(room.me.partyId)
  const sameHand = !mine && room.me.partyId !== null && row.entered_by.includes(room.me.personId)
  const facts = [
    [t.partyColumn, party && <PartyChip party={party} />],
    [t.kind, kindName(row, language)],
    [t.period, periodName(row.from_on, row.to_on, language)],
    [t.amount, <strong class="num">{amountOf(row, language)}</strong>],
    [t.state, <StateOf room={room} row={row} />],
    [t.valuation, worth(row)],
    [t.words, row.words && <span class="voice">{row.words}</span>],
    [t.file, row.file_id && <a href={to(paths.contributionFile, names)}>{t.openFile}</a>],
  ] as const
  return (
    <RoomPage
      room={room}
      section="contributions"
      title={row.description}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ rattat: t.corrected, bekraftat: t.confirmed, redan: t.confirmedAlready, sparat: t.saved }}
    >
      <BackLink href={to(paths.contributions, { partnership: room.slug })}>{t.back}</BackLink>
      <h2>{row.description}</h2>
      {!standing && (
        <Alert kind="info">
          {t.replaced} <a href={to(paths.contribution, { ...names, contribution: newest.id })}>{t.toNewest}</a>
        </Alert>
      )}
      <Facts items={facts} />
      {may('act', room.me) && sameHand && standing && <p class="muted">{t.sameHand}</p>}
      {may('act', room.me) && mayConfirm(asked, room.me) && !answered && (
        <PostButton
          action={to(paths.contributionConfirmations, { partnership: room.slug })}
          carry={{ ids: row.id, from: 'one' }}
          icon="check"
        >
          {t.confirm}
        </PostButton>
      )}
      {(chain.length > 1 || !standing) && <History chain={chain} />}
      {may('act', room.me) && mine && standing && (
        <section class="panel" aria-labelledby="correct">
          <h3 id="correct">{t.correct}</h3>
          <p class="muted">{t.correctLead}</p>
          <PostForm action={to(paths.contributionCorrection, names)} files>
            <Amounts form={form} money={row.kind === 'money'} />
            <FileField name="file" label={t.file} hint={t.fileHint} accept={acceptedFiles} form={form} optional />
            <TextField name="reason" label={t.reason} form={form} />
            <Button>{t.correct}</Button>
          </PostForm>
        </section>
      )}
    </RoomPage>
  )
}
