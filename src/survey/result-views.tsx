import { Table } from '#design/table.tsx'
import { Tag } from '#design/verdict.tsx'
import { Voice } from '#design/voice.tsx'
import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import type { Result } from './queries.ts'
import { scaleSteps } from './rules.ts'
import { surveyTexts } from './texts.ts'

const useTexts = () => surveyTexts(useLook().language)
type Counted = Extract<Result, { kind: 'scale' | 'choice' }>
type Said = Extract<Result, { kind: 'words' }>

/** A bar of its share of the largest; the number stands beside it, in the table. */
const Bar = ({ count, most }: { count: number | null; most: number }) =>
  count === null ? (
    <></>
  ) : (
    <svg class="gbar" width="100%" height="14" aria-hidden="true">
      <rect width="100%" height="14" rx="4" class="tr" />
      {count > 0 && <rect width={`${(count / Math.max(1, most)) * 100}%`} height="14" rx="4" class="va" />}
    </svg>
  )

const Counts = ({ result }: { result: Counted }) => {
  const { language } = useLook()
  const t = useTexts()
  if (result.answered === null) return <p class="muted">{t.fewForQuestion}</p>
  if (result.answered === 0) return <p class="muted">{t.noneForQuestion}</p>
  const labels =
    result.kind === 'scale'
      ? Array.from({ length: scaleSteps }, (_, index) =>
          index === 0 ? t.lowest : index === scaleSteps - 1 ? t.highest : String(index + 1),
        )
      : result.options
  const most = Math.max(...result.counts.map((count) => count ?? 0))
  return (
    <>
      <p class="small muted">{t.ofThem(result.answered)}</p>
      <div class="survey-counts">
        <Table
          caption={result.words}
          hideCaption
          columns={[{ label: t.answer }, { label: t.count, numeric: true }, { label: t.asBars, act: true }]}
          rows={labels.map((label, index) => {
            const count = result.counts[index] ?? null
            return [label, count === null ? t.hidden : figure(count, language), <Bar count={count} most={most} />]
          })}
        />
      </div>
      {result.counts.includes(null) && <p class="small muted">{t.hiddenNote}</p>}
    </>
  )
}

const Words = ({ result }: { result: Said }) => {
  const t = useTexts()
  if (result.said.length === 0) return <p class="muted">{t.noneForQuestion}</p>
  return (
    <ul class="plain survey-said">
      {result.said.map(({ words, mayQuote }) => (
        <li class="between">
          <div>
            <Voice text={words} />
          </div>
          <Tag>{mayQuote ? t.quotable : t.notQuotable}</Tag>
        </li>
      ))}
    </ul>
  )
}

/** What came of each question: bars with their figures, and words. */
export const Results = ({ results }: { results: readonly Result[] }) => (
  <ol class="plain survey-results">
    {results.map((result, index) => (
      <li>
        <h4>
          {index + 1}. {result.words}
        </h4>
        {result.kind === 'words' ? <Words result={result} /> : <Counts result={result} />}
      </li>
    ))}
  </ol>
)
