import { Alert } from '#design/alert.tsx'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { Facts, Panel } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { FileField, Hidden } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { WorkPage } from '#frame/page.tsx'
import { paths } from '#paths'
import { blankForm, filledForm, type Form } from '#platform/form.ts'
import { knownDate } from '#platform/known-day.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ItemRow } from './item-queries.ts'
import { TheItems } from './item-view.tsx'
import { TakeNext, useStateWords } from './list-view.tsx'
import { DecisionFields, FactFields, PartyFields, type Kind } from './new-view.tsx'
import { LookOver } from './list-file-view.tsx'
import { doubtsOf } from './doubt.ts'
import type { DraftPartyRow, Seat, TakeoverRow } from './queries.ts'
import { missingIn, stateOf, writeKnownDay } from './rules.ts'
import { takeoverTexts } from './texts.ts'

export interface DraftProps {
  row: TakeoverRow
  parties: readonly DraftPartyRow[]
  items: readonly ItemRow[]
  /** Another draft that waits to be gone through. */
  next: { id: string; left: number } | undefined
  file: { name: string; sha256: Buffer } | undefined
  seats: readonly Seat[]
  kinds: readonly Kind[]
  personId: string
  /** The form that was refused, and which. */
  refused?: { of: 'facts' | 'party' | 'file' | 'decision'; party?: string; form: Form<unknown> } | undefined
}
const useTexts = () => takeoverTexts(useLook().language)
const formOf = (props: DraftProps, of: NonNullable<DraftProps['refused']>['of']) =>
  props.refused?.of === of ? props.refused.form : undefined

const TheFacts = (props: DraftProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { row } = props
  const refused = formOf(props, 'facts')
  const typed = {
    name: row.name,
    about: row.about,
    signed: writeKnownDay(row.signed_on, row.signed_precision),
    start: writeKnownDay(row.start_on, row.start_precision),
    end: writeKnownDay(row.end_on, row.end_precision),
    registry: row.registry_number,
  }
  return (
    <Panel title={t.facts}>
      <p class="voice">{row.about}</p>
      <Facts
        items={[
          [t.signed, knownDate(row.signed_on, row.signed_precision, language)],
          [t.start, knownDate(row.start_on, row.start_precision, language)],
          [t.end, knownDate(row.end_on, row.end_precision, language)],
          [t.registry, row.registry_number],
        ]}
      />
      {row.mayChange && (
        <Details summary={t.change} open={refused !== undefined}>
          <PostForm action={to(paths.takeoverFacts, { takeover: row.id })}>
            <FactFields form={refused ?? filledForm(typed)} />
            <Button variant="secondary">{t.save}</Button>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}

const DecisionOf = (props: DraftProps & { party: DraftPartyRow }) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { row, party, refused } = props
  const bad = refused?.of === 'decision' && refused.party === party.id ? refused.form : undefined
  const typed = {
    body: party.body,
    decided: writeKnownDay(party.decided_on, party.decided_precision),
    paragraph: party.paragraph,
    party_registry: party.registry_number,
  }
  const said = [
    party.body,
    party.decided_on && knownDate(party.decided_on, party.decided_precision, language),
    party.paragraph,
    party.registry_number,
  ].filter(Boolean)
  return (
    <>
      <p class="small">{said.length > 0 ? said.join(', ') : t.noDecision}</p>
      {row.mayChange && (
        <Details summary={t.decisionOf(party.name)} open={bad !== undefined}>
          <PostForm action={to(paths.takeoverParty, { takeover: row.id, party: party.id })}>
            <DecisionFields form={bad ?? filledForm(typed)} />
            <Button variant="secondary" small>
              {t.save}
            </Button>
          </PostForm>
          {!party.mine && (
            <PostButton
              action={to(paths.takeoverPartyRemoval, { takeover: row.id, party: party.id })}
              variant="tertiary"
              small
            >
              {t.remove} <span class="sr">{party.name}</span>
            </PostButton>
          )}
        </Details>
      )}
    </>
  )
}

const Parties = (props: DraftProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const { row, parties } = props
  const refused = formOf(props, 'party')
  return (
    <Panel title={t.parties}>
      <ul class="plain takeover-parties">
        {parties.map((party) => (
          <li>
            <h3>{party.board ? `${party.name}, ${party.board}` : party.name}</h3>
            <p>
              {party.confirmedAt ? (
                <>
                  <Tag kind="success">{t.isConfirmed}</Tag>{' '}
                  <span class="small muted">
                    {t.confirmedBy(party.confirmedByName ?? '', longDate(party.confirmedAt, language))}
                  </span>
                </>
              ) : (
                <Tag>{t.notConfirmed}</Tag>
              )}
            </p>
            {party.address && !party.claimedAt && !row.begun_at && (
              <p class="small muted">{t.invited(party.address)}</p>
            )}
            <DecisionOf {...props} party={party} />
          </li>
        ))}
      </ul>
      {row.mayChange && (
        <Details summary={t.addParty} open={refused !== undefined}>
          <PostForm action={to(paths.takeoverParties, { takeover: row.id })}>
            <PartyFields form={refused ?? blankForm} seats={props.seats} kinds={props.kinds} />
            <Button variant="secondary">{t.addParty}</Button>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}

const TheFile = (props: DraftProps) => {
  const to = useTo()
  const t = useTexts()
  const { row, file } = props
  return (
    <Panel title={t.theFile}>
      {file && (
        <>
          <p>
            <a href={to(paths.takeoverFile, { takeover: row.id })}>{t.fetch}</a> {file.name}
          </p>
          <p class="small muted">
            {t.hash} <code class="hash">{file.sha256.toString('hex')}</code>
          </p>
        </>
      )}
      {row.mayChange && (
        <PostForm action={to(paths.takeoverFile, { takeover: row.id })} files>
          <FileField
            name="file"
            label={t.file}
            hint={t.fileHint}
            accept="application/pdf"
            form={formOf(props, 'file') ?? blankForm}
          />
          <Button variant="secondary">{t.upload}</Button>
        </PostForm>
      )}
    </Panel>
  )
}

const NextStep = (props: DraftProps) => {
  const to = useTo()
  const t = useTexts()
  const { row, parties, file, personId } = props
  const names = { takeover: row.id }
  const state = stateOf(row)
  if (state === 'begun' || !row.mayChange) return null
  const missing = missingIn(parties, file !== undefined)
  if (missing.length > 0)
    return (
      <Alert kind="info">
        <p>{t.missing}</p>
        <ul>
          {missing.map((one) => (
            <li>{t[`missing_${one}`]}</li>
          ))}
        </ul>
      </Alert>
    )
  if (state === 'draft')
    return (
      <Panel title={t.send}>
        <p>{t.sendLead}</p>
        <PostButton action={to(paths.takeoverSending, names)}>{t.send}</PostButton>
      </Panel>
    )
  const mine = parties.filter((party) => party.mine && !party.confirmed)
  if (mine.length > 0 && parties.some(({ confirmedBy }) => confirmedBy === personId)) return <p>{t.notForTwo}</p>
  return (
    <>
      {mine.map((party) => (
        <Panel title={t.confirmTitle(party.name)} together>
          <p>{t.confirmLead}</p>
          <PostForm action={to(paths.takeoverConfirmation, names)} class="act">
            <Hidden name="party" value={party.id} />
            <Hidden name="revision" value={String(row.revision)} />
            <Button>{t.confirm}</Button>
          </PostForm>
        </Panel>
      ))}
    </>
  )
}

/** An agreement that is being taken over: its facts, parties and file, and what is to be done next. */
export const DraftPage = (props: DraftProps) => {
  const to = useTo()
  const t = useTexts()
  const words = useStateWords()
  const { row, refused } = props
  const state = stateOf(row)
  return (
    <WorkPage
      title={row.name}
      problems={refused?.form.problems}
      class="wrap pagemain stack-l takeover"
      done={{ sparat: t.saved, skickat: t.sent, bekraftat: t.confirmedOne }}
    >
      <div>
        <BackLink href={to(paths.takeovers)}>{t.back}</BackLink>
        <div class="between middle">
          <h1>{row.name}</h1>
          <Tag>{words(row)}</Tag>
        </div>
        <p class="lead">
          {{ draft: t.draftOnlyYou, sent: t.draftLead, begun: t.begunLead, withdrawn: t.withdrawn }[state]}
        </p>
      </div>
      {row.slug && (
        <p>
          <LinkButton href={to(paths.partnership, { partnership: row.slug })}>{t.toRoom}</LinkButton>
        </p>
      )}
      {row.slug && props.items.some(({ kind }) => kind === 'group') && (
        <p>
          {t.whoSits} <a href={to(paths.groups, { partnership: row.slug })}>{t.toGroups}</a>
        </p>
      )}
      {props.next && row.mayChange && <TakeNext next={props.next} />}
      {row.mayChange && <LookOver doubts={doubtsOf(row)} />}
      <NextStep {...props} />
      <TheFacts {...props} />
      <Parties {...props} />
      <TheItems {...props} />
      <TheFile {...props} />
      {row.mayChange && (
        <PostButton action={to(paths.takeoverWithdrawal, { takeover: row.id })} variant="tertiary">
          {t.withdraw}
        </PostButton>
      )}
    </WorkPage>
  )
}
