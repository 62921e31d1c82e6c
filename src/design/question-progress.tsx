import { useWords } from './texts.ts'

/** «Fråga 4 av 8» in words, and the same as a row of ticks. */
export const QuestionProgress = ({ number, of }: { number: number; of: number }) => (
  <div class="qprog">
    <span>{useWords().questionOf(number, of)}</span>
    <div aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i class={index + 1 < number ? 'd' : index + 1 === number ? 'n' : undefined} />
      ))}
    </div>
  </div>
)

/** How many answers speak for something: filled for those that do, dashed for those still to find out, empty for others. */
export const ResultBar = (props: { speaking: number; open: number; others?: number; label: string }) => {
  const kinds = [
    ...Array.from({ length: props.speaking }, () => 'yes'),
    ...Array.from({ length: props.open }, () => 'ask'),
    ...Array.from({ length: props.others ?? 0 }, () => 'not'),
  ]
  return (
    <svg
      class="resbar"
      viewBox={`0 0 ${kinds.length * 100} 34`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      {kinds.map((kind, index) => (
        <rect x={index * 100 + 3} y="1" width="94" height="32" rx="3" class={kind} />
      ))}
    </svg>
  )
}
