import type { SheetColumn } from '#platform/sheet-columns.ts'

const column = (name: string, read: SheetColumn['read'], sv: string, en: string, example = '', width = 18) => ({
  name,
  read,
  example,
  width,
  meaning: { sv, en },
})
const dayText = {
  sv: 'Dag, månad (2019-05) eller år (2019). Tomt när ingen vet.',
  en: 'Day, month (2019-05) or year (2019). Empty when nobody knows.',
}

/** The columns of a list of agreements that already run. */
export const listColumns: readonly SheetColumn[] = [
  column('namn', 'needed', 'Partnerskapets namn.', 'The name of the partnership.', 'Språkvän i Norrvik', 30),
  column(
    'handlar_om',
    'needed',
    'Utmaningen, med en eller två meningar.',
    'The challenge, in a sentence or two.',
    'Nyanlända saknar någon att prata svenska med.',
    44,
  ),
  column(
    'annan_part',
    'needed',
    'Den andra partens namn, som den heter här. En myndighet med nämnd: Norrviks kommun, Socialnämnden. Flera parter skiljs med semikolon.',
    'The other party’s name, as it is called here. An authority with its board: Norrviks kommun, Socialnämnden. Several are parted by semicolons.',
    'Föreningen Bryggan',
    34,
  ),
  column(
    'slag',
    'maybe',
    'För en part som inte finns här: vad det är för organisation, till exempel Ideell förening.',
    'For a party that is not here: what kind of organisation it is, as in the form.',
    'Ideell förening',
  ),
  column(
    'organisationsnummer',
    'maybe',
    'För en part som inte finns här.',
    'For a party that is not here.',
    '802999-0010',
    20,
  ),
  column(
    'epost',
    'maybe',
    'E-post till någon som företräder den andra parten. Behövs om parten inte finns här.',
    'E-mail of somebody who represents the other party. Needed if the party is not here.',
    'namn@exempel.se',
    26,
  ),
  column(
    'er_part',
    'maybe',
    'Er part, när ni företräder flera organisationer eller nämnder.',
    'Your party, when you represent several organisations or boards.',
    'Norrviks kommun, Socialnämnden',
    30,
  ),
  column('undertecknat', 'maybe', dayText.sv, dayText.en, '2023-12-10'),
  column('borjar', 'maybe', dayText.sv, dayText.en, '2024-01-01'),
  column('slutar', 'maybe', dayText.sv, dayText.en, '2027'),
  column('diarienummer', 'maybe', 'Avtalets diarienummer.', 'The registry number of the agreement.', 'KS 2023-0456'),
  column('beslutat_av', 'maybe', 'Vem som beslutade hos er.', 'Who decided on your side.', 'Socialnämnden'),
  column('beslutsdag', 'maybe', dayText.sv, dayText.en, '2023-11'),
  column('paragraf', 'maybe', 'Beslutets paragraf.', 'The paragraph of the decision.', '§ 12'),
  column(
    'beslutets_diarienummer',
    'maybe',
    'Beslutets diarienummer.',
    'The registry number of the decision.',
    'SN 2023-0112',
    22,
  ),
]
