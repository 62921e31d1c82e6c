/** An organisation of the demonstration. All are made up; the numbers fit the check digit and belong to nobody's real register page. */
export interface CastOrganisation {
  slug: string
  name: string
  shortName: string
  kind: string
  organisationNumber: string | null
  county: string
  municipality: string | null
  profile: string | null
  theme: string | null
  boards: readonly string[]
}

export const organisations: readonly CastOrganisation[] = [
  {
    slug: 'region-vasterhav',
    name: 'Region Västerhav',
    shortName: 'Västerhav',
    kind: 'region',
    organisationNumber: '2329990010',
    county: '14',
    municipality: null,
    profile: 'vgr',
    theme: 'hav',
    boards: ['Hälso- och sjukvårdsnämnden', 'Kulturnämnden', 'Regionutvecklingsnämnden'],
  },
  {
    slug: 'norrviks-kommun',
    name: 'Norrviks kommun',
    shortName: 'Norrvik',
    kind: 'municipality',
    organisationNumber: '2129990012',
    county: '14',
    municipality: null,
    profile: 'gavle',
    theme: 'gran',
    boards: ['Socialnämnden', 'Kommunstyrelsen', 'Utbildningsnämnden'],
  },
  {
    slug: 'foreningen-bryggan',
    name: 'Föreningen Bryggan',
    shortName: 'Bryggan',
    kind: 'association',
    organisationNumber: '8029990010',
    county: '14',
    municipality: null,
    profile: null,
    theme: null,
    boards: [],
  },
  {
    slug: 'stiftelsen-hamnljus',
    name: 'Stiftelsen Hamnljus',
    shortName: 'Hamnljus',
    kind: 'foundation',
    organisationNumber: '8029990028',
    county: '14',
    municipality: null,
    profile: null,
    theme: null,
    boards: [],
  },
  {
    slug: 'kvinnojouren-stigen',
    name: 'Kvinnojouren Stigen',
    shortName: 'Stigen',
    kind: 'association',
    organisationNumber: '8029990036',
    county: '14',
    municipality: null,
    profile: null,
    theme: null,
    boards: [],
  },
  {
    slug: 'odlarnas-ekonomiska-forening',
    name: 'Odlarnas ekonomiska förening',
    shortName: 'Odlarna',
    kind: 'economic_association',
    organisationNumber: '7699990011',
    county: '14',
    municipality: null,
    profile: null,
    theme: null,
    boards: [],
  },
  {
    slug: 'laxhjalpen-norrvik',
    name: 'Läxhjälpen Norrvik',
    shortName: 'Läxhjälpen',
    kind: 'association',
    organisationNumber: '8029990044',
    county: '14',
    municipality: null,
    profile: null,
    theme: null,
    boards: [],
  },
  {
    slug: 'natverket-granslost',
    name: 'Nätverket Gränslöst',
    shortName: 'Gränslöst',
    kind: 'network',
    organisationNumber: null,
    county: '14',
    municipality: null,
    profile: null,
    theme: null,
    boards: [],
  },
]

/** A person of the demonstration: whom the person belongs to, and what the person does there. */
export interface CastPerson {
  key: string
  name: string
  organisation: string | null
  capacity: 'administrator' | 'representative' | 'signatory' | 'responsible_officer' | null
  administrator?: boolean
}

export const people: readonly CastPerson[] = [
  { key: 'amina', name: 'Amina Strandvall', organisation: 'foreningen-bryggan', capacity: 'representative' },
  { key: 'viggo', name: 'Viggo Lindhamn', organisation: 'foreningen-bryggan', capacity: 'signatory' },
  { key: 'saga', name: 'Saga Holmvret', organisation: 'region-vasterhav', capacity: 'representative' },
  { key: 'nora', name: 'Nora Björkefall', organisation: 'region-vasterhav', capacity: 'responsible_officer' },
  { key: 'ivar', name: 'Ivar Klintsund', organisation: 'region-vasterhav', capacity: 'signatory' },
  { key: 'ruth', name: 'Ruth Skärlund', organisation: 'stiftelsen-hamnljus', capacity: 'representative' },
  { key: 'emre', name: 'Emre Västbacka', organisation: 'stiftelsen-hamnljus', capacity: 'signatory' },
  { key: 'elof', name: 'Elof Granmo', organisation: 'norrviks-kommun', capacity: 'representative' },
  { key: 'tove', name: 'Tove Ekesjö', organisation: 'norrviks-kommun', capacity: 'responsible_officer' },
  { key: 'birk', name: 'Birk Sandhed', organisation: 'norrviks-kommun', capacity: 'signatory' },
  { key: 'leila', name: 'Leila Ravnbro', organisation: 'kvinnojouren-stigen', capacity: 'representative' },
  { key: 'maud', name: 'Maud Tallvik', organisation: 'kvinnojouren-stigen', capacity: 'signatory' },
  { key: 'jon', name: 'Jon Åkerö', organisation: 'odlarnas-ekonomiska-forening', capacity: 'representative' },
  { key: 'siri', name: 'Siri Humlegård', organisation: 'odlarnas-ekonomiska-forening', capacity: 'signatory' },
  { key: 'hodan', name: 'Hodan Vinterås', organisation: 'laxhjalpen-norrvik', capacity: 'representative' },
  { key: 'arvid', name: 'Arvid Stenhamra', organisation: 'laxhjalpen-norrvik', capacity: 'signatory' },
  { key: 'milo', name: 'Milo Fjärdsjö', organisation: 'natverket-granslost', capacity: 'representative' },
  { key: 'karin', name: 'Karin Löfmark', organisation: null, capacity: null, administrator: true },
  { key: 'wilma', name: 'Wilma Tångring', organisation: null, capacity: null },
  { key: 'ossian', name: 'Ossian Nordvik', organisation: null, capacity: null },
  { key: 'osten', name: 'Östen Brännlid', organisation: null, capacity: null },
]
