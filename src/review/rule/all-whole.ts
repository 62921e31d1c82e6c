import type { WholeRule } from '#review/reading.ts'
import { courtBeforeDialogue } from './dispute.ts'
import { emptyHeading, missingHeading, thinHeading } from './headings.ts'
import { heavyText, longSentence } from './language.ts'
import { missingRules } from './missing.ts'
import { nobodyDoes, undefinedAbbreviation } from './plain.ts'
import { procurementMarks } from './procurement.ts'
import { someoneEmptyHanded, someoneOnlyMoney } from './resources.ts'
import { shortTerm } from './short-term.ts'

/** Every rule about the text as a whole. */
export const wholeRules: readonly WholeRule[] = [
  missingHeading,
  emptyHeading,
  thinHeading,
  ...missingRules,
  procurementMarks,
  courtBeforeDialogue,
  shortTerm,
  someoneEmptyHanded,
  someoneOnlyMoney,
  longSentence,
  heavyText,
  nobodyDoes,
  undefinedAbbreviation,
]
