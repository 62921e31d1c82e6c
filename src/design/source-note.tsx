import { useWords } from './texts.ts'

export interface Source {
  /** The document and its section: «Göteborgs Stad, ’Idéburet offentligt partnerskap’». */
  source: string
  href?: string
  /** Of one's own in place of «Källa:». */
  label?: string
}

/** Whence a piece of guidance comes. Every one has it. */
export const SourceNote = ({ source, href, label }: Source) => (
  <span class="src">
    {label ?? useWords().source} {href ? <a href={href}>{source}</a> : source}
  </span>
)
