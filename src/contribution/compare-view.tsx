import { Button, PostForm } from '#design/button.tsx'
import { Details } from '#design/details.tsx'
import { PartyMark } from '#design/party-mark.tsx'
import { colourOf } from '#design/party.ts'
import { TextArea } from '#design/text-area.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { figure, longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import type { ResourceRow } from '#resource/queries.ts'
import { unitIn } from '#platform/unit.ts'
import type { listRemarks } from './queries.ts'
import { shareMade, shareOfTime } from './rules.ts'
import { kindSums, madeOf, type PartySum, type Summed } from './sums.ts'
import { contributionTexts } from './texts.ts'
import { kindName } from './wording.ts'

export type Remark = Awaited<ReturnType<typeof listRemarks>>[number]

/** What of it has been valued, in words: valued and not valued are never one figure. */
function useValued() {
  const { language } = useLook()
  const t = contributionTexts(language)
  return (sum: PartySum, unit: string) => {
    if (sum.valued === 0) return ''
    const value = figure(sum.value, language)
    if (sum.valued === sum.quantity) return t.valuedAll(value)
    return `${t.valuedPart(figure(sum.valued, language), unit, value)} ${t.restUnvalued}`
  }
}

const Explained = ({ room, remark }: { room: Room; remark: Remark | undefined }) => {
  const { language } = useLook()
  const t = contributionTexts(language)
  if (!remark) return null
  const party = room.parties.find(({ id }) => id === remark.party_id)
  return (
    <>
      <p class="voice as-written">{remark.words}</p>
      <p class="small muted">{t.explained(party?.name ?? t.somebody, longDate(remark.made_at, language))}</p>
    </>
  )
}

interface PromiseProps {
  room: Room
  promise: ResourceRow
  sums: readonly Summed[]
  term: { from: string | null; to: string | null }
  today: string
  remark: Remark | undefined
  form: Form<unknown>
}

const Promised = ({ room, promise, sums, term, today, remark, form }: PromiseProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = contributionTexts(language)
  const valued = useValued()
  const sum = madeOf(promise.id, sums)
  const unit = unitIn(promise.unit, language) || t.pieces
  const share = shareMade(sum.quantity, promise.quantity)
  const gone = shareOfTime(promise.from_on?.toString() ?? term.from, promise.to_on?.toString() ?? term.to, today)
  const made = figure(sum.quantity, language)
  const said =
    share === null
      ? t.madeOnly(made, unit)
      : t.madeOf(made, figure(promise.quantity ?? 0, language), unit, figure(share, language))
  return (
    <li>
      <h5>{promise.description}</h5>
      <p class="small muted">
        {kindName(promise, language)}
        {promise.removed_at ? ` · ${t.removedPromise}` : ''}
      </p>
      {sum.entries === 0 ? (
        <p>{t.nothingMade}</p>
      ) : (
        <p>
          <strong class="num">{said}.</strong> {gone !== null && share !== null && t.timeGone(String(gone))}{' '}
          <span class="muted">
            {t.confirmedSoFar(`${figure(sum.confirmed, language)} ${unit}`)} {valued(sum, unit)}
          </span>
        </p>
      )}
      <Explained room={room} remark={remark} />
      {may('act', room.me) && room.me.partyId === promise.party_id && (
        <Details
          summary={t.explain}
          open={Boolean(form.typed['resource'] === promise.id && form.problems.words)}
          class="noprint"
        >
          <PostForm action={to(paths.contributionRemark, { partnership: room.slug, resource: promise.id })}>
            <TextArea
              name="words"
              label={t.explainField}
              hint={t.explainHint}
              rows={2}
              maxLength={600}
              form={form.typed['resource'] === promise.id ? form : { ...form, typed: {}, problems: {} }}
              voice
            />
            <Button variant="secondary">{t.save}</Button>
          </PostForm>
        </Details>
      )}
    </li>
  )
}

/** Party by party: each promise with what became of it in words, and what was contributed besides. */
export const Compared = (props: {
  room: Room
  promises: readonly ResourceRow[]
  sums: readonly Summed[]
  remarks: readonly Remark[]
  term: { from: string | null; to: string | null }
  today: string
  form: Form<unknown>
}) => {
  const { language } = useLook()
  const t = contributionTexts(language)
  const valued = useValued()
  const { room, promises, sums, remarks } = props
  return (
    <section aria-labelledby="compared">
      <h3 id="compared">{t.compared}</h3>
      <p class="muted">{t.comparedLead}</p>
      <ul class="plain parties compared">
        {room.parties.map((party) => {
          const its = promises.filter(
            (one) => one.party_id === party.id && (!one.removed_at || madeOf(one.id, sums).entries > 0),
          )
          const besides = kindSums(sums.filter((one) => one.party_id === party.id && one.resource_id === null))
          return (
            <li data-p={colourOf(party.mark)}>
              <h4>
                <PartyMark party={party} />
                {party.name}
              </h4>
              {its.length + besides.length === 0 && <p class="muted">{t.nothingMade}</p>}
              <ul class="plain resource-items">
                {its.map((promise) => (
                  <Promised
                    {...props}
                    promise={promise}
                    remark={remarks.find((one) => one.resource_id === promise.id)}
                  />
                ))}
                {besides.length > 0 && (
                  <li>
                    <h5>{t.besides}</h5>
                    {besides.map((one) => {
                      const sum = one.byParty[party.id]!
                      const unit = unitIn(one.unit, language)
                      return (
                        <p>
                          {kindName({ kind: one.kind, own_kind: one.ownKind }, language)}:{' '}
                          <strong class="num">{t.madeOnly(figure(sum.quantity, language), unit)}.</strong>{' '}
                          <span class="muted">
                            {t.confirmedSoFar(`${figure(sum.confirmed, language)} ${unit}`)} {valued(sum, unit)}
                          </span>
                        </p>
                      )
                    })}
                  </li>
                )}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
