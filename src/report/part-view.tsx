import { BalanceBars } from '#design/balance-bar.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { colourOf } from '#design/party.ts'
import { Table } from '#design/table.tsx'
import { Voice } from '#design/voice.tsx'
import { inLanguage, useLook } from '#platform/look.tsx'
import { draftTexts } from './draft-texts.ts'
import type { Drafted, DraftedPart, Line } from './drafted.ts'
import type { Answer, StandOn } from './rules.ts'
import { SeriesBars } from './series-bars.tsx'
import { reportTexts } from './texts.ts'

/** What a part is shown with. Without `sources` nothing leads into the room: for those who are invited, and on paper. */
export interface PartProps {
  part: DraftedPart
  parties: Drafted['parties']
  sources: boolean
}

/** A link to what something rests on, in the reader's language. */
const Source = ({ at, of }: { at: string | null; of: string }) => {
  const { language } = useLook()
  const t = reportTexts(language)
  return at === null ? null : (
    <>
      {' '}
      <a class="small noprint" href={inLanguage(at, language)}>
        {t.sourceOf}
        <span class="sr">: {of}</span>
      </a>
    </>
  )
}

const Lines = ({ lines, sources }: { lines: readonly Line[]; sources: boolean }) => (
  <ul class="voice">
    {lines.map(({ text, at }) => (
      <li>
        {text}
        <Source at={sources ? at : null} of={text} />
      </li>
    ))}
  </ul>
)

/** What nobody has written yet stands there as empty; to those who can fill it, with what would. */
const Empty = ({ empty, sources }: { empty: Line; sources: boolean }) => {
  const { language } = useLook()
  const t = reportTexts(language)
  return (
    <p class="muted rempty">
      {sources ? empty.text : t.nothingInYear}{' '}
      {sources && empty.at && (
        <a class="noprint" href={inLanguage(empty.at, language)}>
          {t.emptyGo}
        </a>
      )}
    </p>
  )
}

const Figures = ({ part, sources }: Pick<PartProps, 'part' | 'sources'>) => {
  const { language } = useLook()
  return (
    <ul class="plain three">
      {part.figures.map(({ value, label, at }) => (
        <li>
          <b class="num">{value}</b>
          {sources && at ? <a href={inLanguage(at, language)}>{label}</a> : label}
        </li>
      ))}
    </ul>
  )
}

/** A figure of a few letters stays on one line: «142 av 200». */
const unbroken = (cell: string) => (cell.length <= 12 ? cell.replaceAll(' ', '\u00a0') : cell)

const Rows = ({ part, sources }: Pick<PartProps, 'part' | 'sources'>) => {
  const { language } = useLook()
  if (!part.table) return null
  return (
    <Table
      caption={part.title}
      hideCaption
      columns={part.table.head.map((label) => ({ label }))}
      rows={part.table.rows.map(({ cells: [first, ...rest], at }) => [
        sources && at ? <a href={inLanguage(at, language)}>{first}</a> : first,
        ...rest.map(unbroken),
      ])}
    />
  )
}

/** Every party side by side, in its own words. */
const OwnWords = ({ part, parties }: Pick<PartProps, 'part' | 'parties'>) => {
  const t = draftTexts(useLook().language)
  return (
    <div class="own">
      {part.own.map(({ partyId, words }) => {
        const party = parties.find(({ id }) => id === partyId)
        return (
          party && (
            <blockquote data-p={colourOf(party.mark)}>
              <footer>
                <PartyChip party={party} />
              </footer>
              {words ? <Voice text={words} /> : <p class="muted">{t.ownEmpty}</p>}
            </blockquote>
          )
        )
      })}
    </div>
  )
}

/** A part as it is read: the parties' words first, then what follows from the facts. */
export const PartBody = ({ part, parties, sources }: PartProps) => (
  <>
    {part.words && <Voice text={part.words} />}
    {part.figures.length > 0 && <Figures part={part} sources={sources} />}
    {part.lines.length > 0 && <Lines lines={part.lines} sources={sources} />}
    {part.series.length > 0 && (
      <div class="rseries-all">
        {part.series.map((series) => (
          <SeriesBars series={series} sources={sources} />
        ))}
      </div>
    )}
    {part.bars.length > 0 && (
      <BalanceBars
        parties={[...parties]}
        kinds={part.bars.map((bar) => ({ ...bar, quantities: { ...bar.quantities } }))}
        caption={part.title}
      />
    )}
    <Rows part={part} sources={sources} />
    {part.own.length > 0 && <OwnWords part={part} parties={parties} />}
    {part.empty && <Empty empty={part.empty} sources={sources} />}
  </>
)

/** What a party sees otherwise in a part, in its words. */
export const Dissents = ({ stands }: { stands: readonly StandOn<Drafted['parties'][number]>[] }) => {
  const t = reportTexts(useLook().language)
  const all = stands.filter((one): one is typeof one & { answer: Answer } => one.answer?.answer === 'differs')
  return all.map(({ party, answer }) => (
    <blockquote class="dissent" data-p={colourOf(party.mark)}>
      <footer>
        <PartyChip party={party} /> <span class="muted">{t.differs}</span>
      </footer>
      <Voice text={answer.words} />
    </blockquote>
  ))
}
