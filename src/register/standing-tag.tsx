import { useLook } from '#platform/look.tsx'
import type { RegisterStanding } from './entry.ts'
import { registerTexts } from './texts.ts'

/** Where a partnership stands, in a word: coloured only while it is active. */
export const StandingTag = ({ standing }: { standing: RegisterStanding }) => (
  <span class="ds-tag" data-color={standing === 'active' ? 'accent' : 'neutral'}>
    {registerTexts(useLook().language)[standing]}
  </span>
)

/** The agreement was made before or outside the system: said beside where it stands. */
export const TakenOverTag = ({ entry }: { entry: { taken_over: string | null } }) =>
  entry.taken_over === null ? null : (
    <span class="ds-tag" data-color="neutral">
      {registerTexts(useLook().language).takenOver}
    </span>
  )
