import type { WordingRule } from '#review/finding.ts'
import { onePartyContributes, onlyMoney } from './contribution.ts'
import { detailedRegulation } from './detail.ts'
import { grantWording } from './grant.ts'
import { orderWording } from './order.ts'
import { paymentPerUnit } from './payment.ts'
import { oneSidedPower } from './power.ts'
import { sanction } from './sanction.ts'
import { endlessExtension, termWithoutEnd } from './term.ts'

/** Every rule about wording. */
export const wordingRules: readonly WordingRule[] = [
  sanction,
  orderWording,
  paymentPerUnit,
  grantWording,
  detailedRegulation,
  oneSidedPower,
  onePartyContributes,
  onlyMoney,
  termWithoutEnd,
  endlessExtension,
]
