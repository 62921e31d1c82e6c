import type { Generated } from 'kysely'
import type { Temporal } from 'temporal-polyfill'

/** Generated from the database by `npm run db:types`; never edited by hand. */
export interface DB {
  accord: {
    part_id: string
    revision: number
    party_id: string
    partnership_id: string
    person_id: string
    answer: 'stands' | 'talk'
    why: Generated<string>
    given_at: Generated<Date>
    carried: Generated<boolean>
  }
  administrator: {
    person_id: string
    from_day: Generated<Temporal.PlainDate>
    to_day: Temporal.PlainDate | null
  }
  agreement_term: {
    partnership_id: string
    start_on: Temporal.PlainDate | null
    end_on: Temporal.PlainDate | null
    why: Generated<string>
  }
  board: {
    id: Generated<string>
    organisation_id: string
    name: string
    successor_id: string | null
  }
  correction: {
    id: Generated<string>
    heading_id: string
    partnership_id: string
    based_on: string
    body: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
    settled_at: Date | null
    outcome: 'accepted' | 'declined' | 'overtaken' | null
  }
  correction_answer: {
    correction_id: string
    party_id: string
    partnership_id: string
    person_id: string
    accepts: boolean
    given_at: Generated<Date>
  }
  goal: {
    id: Generated<string>
    partnership_id: string
    kind: 'aspiration' | 'sub_goal' | 'learning'
    words: string
    measure: Generated<string>
    target: number | null
    unit: Generated<string>
    due_on: Temporal.PlainDate | null
    place: Generated<number>
    written_by: string
    created_at: Generated<Date>
    removed_at: Date | null
  }
  heading: {
    id: string
    partnership_id: string
    place: number
    title: string
    kind: string | null
    whose: Generated<string[]>
    not_needed_because: string | null
    added_by: string | null
    created_at: Generated<Date>
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  heading_draft: {
    heading_id: string
    person_id: string
    partnership_id: string
    body: string
    based_on: string | null
    saved_at: Generated<Date>
  }
  heading_state: {
    heading_id: string
    partnership_id: string
    revision: number
    title: string
    not_needed_because: string | null
    removed: boolean
    person_id: string | null
    party_id: string | null
    made_at: Generated<Date>
  }
  heading_text: {
    id: Generated<string>
    heading_id: string
    partnership_id: string
    seq: Generated<number>
    revision: Generated<number>
    body: string
    person_id: string
    party_id: string
    based_on: string | null
    manner: Generated<'written' | 'merged' | 'corrected' | 'restored' | 'proposed'>
    made_at: Generated<Date>
  }
  installation: {
    one: Generated<boolean>
    demonstration: boolean
    created_at: Generated<Date>
  }
  log_chain: {
    id: Generated<string>
    kind: 'partnership' | 'own_room' | 'authority' | 'installation'
    owner_id: string
    length: Generated<number>
    head: Generated<Buffer>
  }
  log_entry: {
    id: Generated<string>
    chain_id: string
    seq: number
    at: Date
    person_id: string | null
    party_id: string | null
    act: string
    subject_id: string | null
    digest: Buffer
    previous: Buffer
    hash: Buffer
  }
  log_salt: {
    entry_id: string
    salt: Buffer
  }
  mail: {
    id: Generated<string>
    person_id: string | null
    address: string
    language: 'sv' | 'en'
    subject: string
    body: string
    link: string | null
    made_at: Generated<Date>
    sent_at: Date | null
    tries: Generated<number>
    trouble: string | null
    once: string | null
  }
  mandate: {
    id: Generated<string>
    person_id: string
    partnership_id: string
    party_id: string | null
    capacity: 'representative' | 'responsible_officer' | 'signatory' | 'co_opted' | 'reference' | 'reader'
    competence: Generated<string>
    phone: string | null
    email: string | null
    from_day: Generated<Temporal.PlainDate>
    to_day: Temporal.PlainDate | null
    created_at: Generated<Date>
    ended_at: Date | null
  }
  membership: {
    id: Generated<string>
    person_id: string
    organisation_id: string
    capacity: 'administrator' | 'representative' | 'signatory' | 'responsible_officer'
    from_day: Generated<Temporal.PlainDate>
    to_day: Temporal.PlainDate | null
    proof: string | null
    created_at: Generated<Date>
  }
  migration: {
    name: string
    checksum: string
    ran_at: Generated<Date>
  }
  organisation: {
    id: Generated<string>
    slug: string
    name: string
    short_name: string
    kind: string
    organisation_number: string | null
    county: string | null
    municipality: string | null
    profile: string | null
    theme: string | null
    successor_id: string | null
    created_at: Generated<Date>
  }
  part: {
    id: Generated<string>
    partnership_id: string
    kind: 'heading' | 'goals' | 'resources' | 'term' | 'publication'
    revision: Generated<number>
    changed_at: Generated<Date>
    changed_by: string | null
  }
  partnership: {
    id: Generated<string>
    slug: string
    name: string
    challenge: string
    affected: Generated<string>
    place: Generated<string>
    created_at: Generated<Date>
    broken_off_at: Date | null
    dormant_at: Date | null
  }
  party: {
    id: Generated<string>
    partnership_id: string
    organisation_id: string
    board_id: string | null
    mark: number
    words: Generated<string>
    joined_on: Generated<Temporal.PlainDate>
    left_on: Temporal.PlainDate | null
  }
  party_kind: {
    id: string
    side: 'public' | 'civil'
    name_sv: string
    name_en: string
    position: number
  }
  person: {
    id: Generated<string>
    name: string
    language: Generated<'sv' | 'en'>
    scheme: Generated<'auto' | 'light' | 'dark'>
    created_at: Generated<Date>
    erased_at: Date | null
  }
  person_private: {
    person_id: string
    email: string
    phone: string | null
  }
  rate_count: {
    key: Buffer
    window_at: Date
    count: Generated<number>
  }
  remark: {
    id: Generated<string>
    part_id: string
    partnership_id: string
    person_id: string
    party_id: string | null
    words: string
    made_at: Generated<Date>
    outcome: string | null
    closed_at: Date | null
    closed_by: string | null
  }
  resource: {
    id: Generated<string>
    partnership_id: string
    party_id: string
    kind: 'money' | 'staff' | 'voluntary_time' | 'premises' | 'competence' | 'material' | 'administration' | 'network' | 'other'
    own_kind: Generated<string>
    description: string
    quantity: number | null
    unit: Generated<string>
    value: number | null
    value_basis: Generated<string>
    from_on: Temporal.PlainDate | null
    to_on: Temporal.PlainDate | null
    created_at: Generated<Date>
    removed_at: Date | null
  }
  session: {
    token_digest: Buffer
    person_id: string
    acts_for: string | null
    created_at: Generated<Date>
    seen_at: Generated<Date>
  }
  sign_in_link: {
    token_digest: Buffer
    person_id: string
    onward: Generated<string>
    made_at: Generated<Date>
    used_at: Date | null
  }
}
