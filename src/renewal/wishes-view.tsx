import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards } from '#design/choice.tsx'
import { Details } from '#design/details.tsx'
import { Panel } from '#design/facts.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { PartyColumns } from '#design/party-columns.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { Tag, Verdict } from '#design/verdict.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { stepNow } from './clock.ts'
import { joiningTexts } from './joining-texts.ts'
import { newestOf, type OnwardState } from './load.ts'
import { amendmentsOpen, canAskIn, together } from './rules.ts'
import { renewalTexts } from './texts.ts'

interface Props {
  room: Room
  state: OnwardState
  form: Form<unknown>
}

/** What each party wants after the term, beside each other, and room to say it. */
export const Wishes = ({ room, state, form }: Props) => {
  const { language, today } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const said = newestOf(state.wishes)
  const own = said.find(({ partyId }) => partyId === room.me.partyId)
  const how = together(room.parties, said)
  const here = { partnership: room.slug }
  const hints = { extend: t.extendHint, renegotiate: t.renegotiateHint, end: t.endHint, unsure: t.unsureHint }
  // Three years before, nobody needs to answer, nor when the end is agreed: the form waits until the clock asks
  const { lastDay, endedOn } = state.now
  const soon = lastDay !== null && endedOn === null && stepNow(lastDay, today) !== null
  const refused = 'wish' in form.problems || 'words' in form.problems
  const { over } = state.now
  const asks = may('act', room.me) && !over
  if (over && said.length === 0) return null
  return (
    <Panel title={over ? t.wishesOver : t.wishes} id="vilja">
      {!over && <p>{t.wishesLead}</p>}
      <PartyColumns
        columns={room.parties.map((party) => {
          const wish = said.find(({ partyId }) => partyId === party.id)
          return {
            party,
            children: wish ? (
              <>
                <p>
                  <strong>{t[wish.wish]}</strong>
                </p>
                <p class="voice as-written">{wish.words}</p>
                <p class="small muted">
                  {wish.personName ?? t.someone}, {longDate(wish.madeAt, language)}
                </p>
              </>
            ) : (
              <p class="muted">{over ? t.saidNothing : t.notSaid}</p>
            ),
          }
        })}
      />
      {how === 'alike' && !over && <Verdict kind="accord">{t.alike}</Verdict>}
      {how === 'different' && !over && (
        <div class="row">
          <Verdict kind="talk">{t.different}</Verdict>
          {asks && (
            <PostButton action={to(paths.wayOnAgenda, here)} variant="secondary" small>
              {t.toAgenda}
            </PostButton>
          )}
        </div>
      )}
      {asks && (
        <Details summary={own ? t.changeWish : t.wish} open={refused || (!own && soon)}>
          <PostForm action={to(paths.wayOn, here)}>
            <RadioCards
              name="wish"
              label={t.wish}
              form={form}
              options={(['extend', 'renegotiate', 'end', 'unsure'] as const).map((value) => ({
                value,
                label: t[value],
                hint: hints[value],
              }))}
            />
            <TextArea name="words" label={t.why} form={form} rows={3} maxLength={2000} voice />
            <Button>{t.sayWish}</Button>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}

/** What has been asked to change in the signed agreement, with the ways to where the next version is written. */
export const Amendments = ({ room, state, form }: Props) => {
  const { language } = useLook()
  const to = useTo()
  const t = renewalTexts(language)
  const here = { partnership: room.slug }
  const hints = { amendment: t.amendmentHint, extension: t.extensionHint, new_agreement: t.newAgreementHint }
  const { over } = state.now
  const kinds = amendmentsOpen(state.now)
  const current = state.amendments.filter(({ of, kind }) => of === state.now.version?.number && kinds.includes(kind))
  return (
    <Panel title={over ? t.newAgreement : t.amendments} id="andra">
      <p>{over ? t.newAgreementLead : t.amendmentsLead}</p>
      {over && canAskIn(state.now) && (
        <p>
          {t.moreParties} <a href={to(paths.joining, here)}>{joiningTexts(language).title}</a>
        </p>
      )}
      {current.length > 0 && (
        <ul class="plain stack">
          {current.map((asked) => {
            const party = room.parties.find(({ id }) => id === asked.partyId)
            return (
              <li>
                <p class="row">
                  <strong>{t[asked.kind]}</strong>
                  {asked.withdrawnAt && <Tag>{t.takenBack}</Tag>}
                  {party && <PartyChip party={party} short />}
                  <span class="small muted">{longDate(asked.madeAt, language)}</span>
                </p>
                <p class="voice as-written">{asked.words}</p>
                {!asked.withdrawnAt && asked.partyId === room.me.partyId && may('act', room.me) && (
                  <PostButton
                    action={to(paths.amendmentWithdrawal, { ...here, amendment: asked.id })}
                    variant="tertiary"
                    small
                  >
                    {t.takeBack}
                  </PostButton>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {current.some(({ withdrawnAt }) => !withdrawnAt) && (
        <p class="row">
          <LinkButton href={to(paths.agreement, here)} variant="secondary" small>
            {t.toText}
          </LinkButton>
          <LinkButton href={to(paths.agreementTerm, here)} variant="secondary" small>
            {t.toTerm}
          </LinkButton>
          <LinkButton href={to(paths.versions, here)} variant="secondary" small>
            {t.toVersions}
          </LinkButton>
        </p>
      )}
      {may('act', room.me) && (
        <Details summary={over ? t.askNew : t.ask} open={'kind' in form.problems || 'asked' in form.problems}>
          <PostForm action={to(paths.amendments, here)}>
            {over ? (
              <Hidden name="kind" value="new_agreement" />
            ) : (
              <RadioCards
                name="kind"
                label={t.kind}
                form={form}
                options={kinds.map((value) => ({ value, label: t[value], hint: hints[value] }))}
              />
            )}
            <TextArea name="asked" label={over ? t.wantNew : t.asked} form={form} rows={3} maxLength={2000} voice />
            <Button variant="secondary">{over ? t.askNew : t.ask}</Button>
          </PostForm>
        </Details>
      )}
    </Panel>
  )
}
