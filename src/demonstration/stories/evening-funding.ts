/** Other support that Kvällsöppet's parties have beside the partnership, and how a cost that meets another is kept apart. */
export const otherSupport: readonly { on: string; by: number; fields: Record<string, string>; apart?: string }[] = [
  {
    on: '2025-01-29',
    by: 0,
    fields: {
      giver: 'Norrviks kommun, kultur- och fritidsnämnden',
      form: 'grant',
      kind: 'staff',
      pays_for: 'En fritidsledare på dagtid i huset på Kajgatan',
      from_on: '2025-01-01',
      to_on: '2026-12-31',
    },
    apart:
      'Dagen har en egen kostnadsplats. Fritidsledarens timmar efter klockan 17 skrivs upp för sig, och bara de räknas hit.',
  },
  {
    on: '2026-03-04',
    by: 2,
    fields: {
      giver: 'Havsbandsfonden',
      form: 'fund',
      kind: 'competence',
      pays_for: 'Utbildning av nya jourare',
      from_on: '2026-03-01',
      to_on: '2027-02-28',
    },
  },
]

/** Aid of minor importance that Bryggan has been given. */
export const minorAid = {
  on: '2025-02-10',
  by: 0,
  fields: {
    giver: 'Norrviks kommun',
    regulation: 'general',
    granted_on: '2025-02-03',
    amount: '85000',
    currency: 'sek',
    rate: '11,45',
    rate_on: '2025-02-03',
    source: 'Beslut i kultur- och fritidsnämnden 3 februari 2025, § 12',
  },
} as const
