/** A cell that could not be read for certain: which column, and what stood there. It is looked at in the draft. */
export interface Doubt {
  field: 'undertecknat' | 'borjar' | 'slutar' | 'beslutsdag' | 'annan_part'
  said: string
}

/** What could not be read from the list that a draft came from, and nobody has looked at yet. */
export const doubtsOf = ({ doubts }: { doubts: unknown }) => doubts as Doubt[]
