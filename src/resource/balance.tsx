import { BalanceBars } from '#design/balance-bar.tsx'
import type { Party } from '#design/party.ts'
import { figure } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'
import { balances, type Counted } from './rules.ts'
import { resourceTexts } from './texts.ts'
import { unitIn } from '#platform/unit.ts'

/** The balance as a picture with its table: a bar per kind and unit, and no sum over kinds. */
export const Balance = ({ parties, resources }: { parties: readonly Party[]; resources: readonly Counted[] }) => {
  const { language } = useLook()
  const t = resourceTexts(language)
  const kinds = balances(resources).map((bar) => {
    const total = Object.values(bar.quantities).reduce((sum, one) => Math.round((sum + one) * 100) / 100, 0)
    return {
      name: bar.ownKind || t[bar.kind],
      unit: unitIn(bar.unit, language),
      note: t.wholeTerm(`${figure(total, language)} ${unitIn(bar.unit, language)}`),
      quantities: bar.quantities,
    }
  })
  return kinds.length === 0 ? null : <BalanceBars parties={[...parties]} kinds={kinds} caption={t.balance} />
}
