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
  action_point: {
    id: Generated<string>
    partnership_id: string
    meeting_id: string
    agenda_item_id: string | null
    words: string
    owner_id: string
    owner_party: string
    due_on: Temporal.PlainDate
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    done_at: Date | null
    done_by: string | null
    removed_at: Date | null
  }
  administrator: {
    person_id: string
    from_day: Generated<Temporal.PlainDate>
    to_day: Temporal.PlainDate | null
    id: Generated<string>
    ended_at: Date | null
  }
  agenda_item: {
    id: Generated<string>
    partnership_id: string
    meeting_id: string | null
    place: Generated<number>
    title: string
    words: Generated<string>
    minutes: number | null
    source_kind: string | null
    source_id: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    removed_at: Date | null
    presenter_id: string | null
  }
  agreement_term: {
    partnership_id: string
    start_on: Temporal.PlainDate | null
    end_on: Temporal.PlainDate | null
    why: Generated<string>
  }
  amendment_wish: {
    id: Generated<string>
    partnership_id: string
    version_id: string
    kind: 'amendment' | 'extension' | 'new_agreement'
    words: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
    withdrawn_at: Date | null
  }
  annex: {
    id: Generated<string>
    partnership_id: string
    place: number
    added_by: string
    created_at: Generated<Date>
  }
  annex_edition: {
    id: Generated<string>
    annex_id: string
    partnership_id: string
    seq: Generated<number>
    revision: Generated<number>
    title: string
    body: string | null
    file_id: string | null
    removed: Generated<boolean>
    person_id: string
    party_id: string
    based_on: string | null
    made_at: Generated<Date>
  }
  assessment_abandonment: {
    round_id: string
    partnership_id: string
    party_id: string
    person_id: string
    reason: string
    abandoned_at: Generated<Date>
  }
  assessment_answer: {
    round_id: string
    partnership_id: string
    party_id: string
    point_id: string
    step: number | null
    wanted: number | null
    words: string
    handed_in_at: Date
  }
  assessment_draft: {
    id: Generated<string>
    round_id: string
    partnership_id: string
    party_id: string
    point_id: string
    seq: Generated<number>
    step: number | null
    wanted: number | null
    words: Generated<string>
    person_id: string
    made_at: Generated<Date>
  }
  assessment_hand_in: {
    round_id: string
    partnership_id: string
    party_id: string
    person_id: string
    handed_in_at: Date
    agreed_at: Date | null
    agreed_by: string | null
  }
  assessment_opening: {
    round_id: string
    partnership_id: string
    opened_at: Date
    manner: 'all' | 'agreed'
    silent: string[]
  }
  assessment_point: {
    id: Generated<string>
    round_id: string
    partnership_id: string
    key: string
    place: number
  }
  assessment_round: {
    id: Generated<string>
    partnership_id: string
    set_id: string
    number: Generated<number>
    scale: Generated<'four-step' | 'participation-map'>
    content: string
    digest: Generated<Buffer>
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  assumption: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    words: string
    row_id: string | null
    believed_on: Temporal.PlainDate
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  assumption_review: {
    id: Generated<string>
    assumption_id: string
    partnership_id: string
    verdict: 'holds' | 'holds_not' | 'not_known'
    words: string
    reviewed_on: Temporal.PlainDate
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  board: {
    id: Generated<string>
    organisation_id: string
    name: string
    successor_id: string | null
  }
  calendar_feed: {
    id: Generated<string>
    person_id: string
    token_digest: Buffer
    made_at: Generated<Date>
    revoked_at: Date | null
  }
  chain_row: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    effort: string
    effort_by: string | null
    output: string
    effect: string
    later_effect: Generated<string>
    goal_id: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  challenge: {
    id: Generated<string>
    slug: string
    organisation_id: string
    board_id: string | null
    title: Generated<string>
    what: Generated<string>
    affected: Generated<string>
    place: Generated<string>
    county: string | null
    municipality: string | null
    activity: Generated<string>
    activity_owner: Generated<string>
    audience: 'named' | 'signed_in' | 'everyone' | null
    revision: Generated<number>
    published_revision: number | null
    created_at: Generated<Date>
    published_at: Date | null
    begun_at: Date | null
  }
  challenge_answer: {
    request_id: string
    organisation_id: string
    person_id: string
    accepts: boolean
    reason: Generated<string>
    given_at: Generated<Date>
  }
  challenge_comment: {
    id: Generated<string>
    challenge_id: string
    person_id: string
    organisation_id: string | null
    words: string
    made_at: Generated<Date>
  }
  challenge_invitation: {
    id: Generated<string>
    challenge_id: string
    by_organisation_id: string
    person_id: string
    organisation_id: string | null
    address: string | null
    how: 'mail' | 'phone' | 'letter' | 'meeting'
    on_day: Temporal.PlainDate
    note: Generated<string>
    made_at: Generated<Date>
    token_digest: Buffer | null
    claimed_at: Date | null
    claimed_by: string | null
    claimed_for: string | null
    settled_at: Date | null
  }
  challenge_leaving: {
    id: Generated<string>
    challenge_id: string
    organisation_id: string
    person_id: string
    words: Generated<string>
    left_at: Generated<Date>
  }
  challenge_party: {
    challenge_id: string
    organisation_id: string
    board_id: string | null
    words: Generated<string>
    joined_at: Generated<Date>
  }
  challenge_person: {
    challenge_id: string
    person_id: string
    organisation_id: string
    since: Generated<Date>
  }
  challenge_reader: {
    challenge_id: string
    organisation_id: string
    named_at: Generated<Date>
  }
  challenge_request: {
    id: Generated<string>
    challenge_id: string
    organisation_id: string
    board_id: string | null
    words: string
    person_id: string
    made_at: Generated<Date>
    settled_at: Date | null
    outcome: 'joined' | 'declined' | 'withdrawn' | null
  }
  challenge_version: {
    challenge_id: string
    revision: number
    title: string
    what: string
    affected: string
    place: string
    county: string | null
    municipality: string | null
    activity: string
    activity_owner: string
    person_id: string | null
    made_at: Generated<Date>
  }
  clause_note: {
    id: Generated<string>
    partnership_id: string
    clause: string
    why: string
    lesson: string
    based_on: string | null
    person_id: string
    party_id: string
    written_at: Generated<Date>
  }
  closing_item: {
    partnership_id: string
    key: string
    owner_id: string | null
    due_on: Temporal.PlainDate | null
    done_on: Temporal.PlainDate | null
    words: Generated<string>
    person_id: string
    party_id: string
    changed_at: Generated<Date>
  }
  contribution: {
    id: Generated<string>
    partnership_id: string
    party_id: string
    resource_id: string | null
    kind: 'money' | 'staff' | 'voluntary_time' | 'premises' | 'competence' | 'material' | 'administration' | 'network' | 'other'
    own_kind: Generated<string>
    description: string
    quantity: number
    unit: string
    from_on: Temporal.PlainDate
    to_on: Temporal.PlainDate
    value: number | null
    value_basis: Generated<string>
    value_on: Temporal.PlainDate | null
    value_source: Generated<string>
    words: Generated<string>
    file_id: string | null
    corrects: string | null
    reason: Generated<string>
    chain: string
    standing: Generated<boolean>
    person_id: string
    made_at: Generated<Date>
  }
  contribution_answer: {
    contribution_id: string
    party_id: string
    partnership_id: string
    person_id: string
    given_at: Generated<Date>
  }
  contribution_remark: {
    id: Generated<string>
    partnership_id: string
    resource_id: string
    party_id: string
    words: string
    person_id: string
    made_at: Generated<Date>
  }
  contribution_sum: {
    partnership_id: string
    party_id: string
    resource_id: string | null
    kind: string
    own_kind: string
    unit: string
    year: number
    quantity: number
    confirmed: number
    entries: number
    confirmed_entries: number
    value: number
    valued: number
    valued_entries: number
  }
  conversation: {
    id: Generated<string>
    partnership_id: string
    question: string
    parties: string[] | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  conversation_message: {
    id: Generated<string>
    conversation_id: string
    partnership_id: string
    kind: Generated<'said' | 'outcome' | 'reopened'>
    words: string
    mentioned: Generated<string[]>
    file_id: string | null
    person_id: string
    party_id: string | null
    made_at: Generated<Date>
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
  decision: {
    id: Generated<string>
    version_id: string
    party_id: string
    partnership_id: string
    manner: 'body' | 'delegation'
    body: string
    reference: Generated<string>
    listed_by: string
    listed_at: Generated<Date>
    removed_at: Date | null
  }
  decision_list: {
    version_id: string
    party_id: string
    partnership_id: string
    signatures: Generated<number>
    none_because: Generated<string>
    declared_at: Date | null
    declared_by: string | null
  }
  decision_record: {
    id: Generated<string>
    decision_id: string
    version_id: string
    party_id: string
    partnership_id: string
    seq: Generated<number>
    outcome: 'agreed' | 'refused'
    decided_on: Temporal.PlainDate
    paragraph: Generated<string>
    registry_number: Generated<string>
    announced_on: Temporal.PlainDate | null
    conflict: Generated<string>
    reason: Generated<string>
    file_id: string | null
    recorded_by: string
    recorded_at: Generated<Date>
  }
  deviation: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    title: string
    words: string
    noticed_by: string
    noticed_on: Temporal.PlainDate
    effect: Generated<string>
    serious: boolean
    person_id: string
    party_id: string
    made_at: Generated<Date>
    risk_id: string | null
  }
  deviation_consent: {
    step_id: string
    partnership_id: string
    person_id: string
    party_id: string
    given_at: Generated<Date>
  }
  deviation_step: {
    id: Generated<string>
    deviation_id: string
    partnership_id: string
    seq: Generated<number>
    kind: 'talk' | 'lift' | 'group' | 'hand_over' | 'officer' | 'settle' | 'reopen' | 'weigh'
    words: string
    outcome: 'agreed' | 'not_agreed' | 'goes_on' | null
    action: Generated<string>
    owner_id: string | null
    due_on: Temporal.PlainDate | null
    serious: boolean | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  digest_choice: {
    person_id: string
    often: Generated<'at_once' | 'daily' | 'weekly' | 'never'>
    told_until: Generated<Date>
    token: string
  }
  earlier_line: {
    id: Generated<string>
    partnership_id: string
    line_id: string
    said: unknown
    person_id: string
    party_id: string
    changed_at: Generated<Date>
  }
  earlier_thought: {
    id: Generated<string>
    partnership_id: string
    line_id: string
    said: unknown
    person_id: string
    party_id: string
    changed_at: Generated<Date>
  }
  ending_notice: {
    id: Generated<string>
    partnership_id: string
    version_id: string
    kind: 'notice' | 'rescission'
    given_on: Temporal.PlainDate
    takes_effect_on: Temporal.PlainDate
    reason: string
    heading: Generated<string>
    quote: Generated<string>
    person_id: string
    party_id: string
    made_at: Generated<Date>
    withdrawn_at: Date | null
    withdrawn_by: string | null
  }
  finding_seen: {
    id: Generated<string>
    heading_id: string
    partnership_id: string
    rule: string
    place: string
    words: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  former_name: {
    id: Generated<string>
    organisation_id: string
    board_id: string | null
    name: string
    until_day: Generated<Temporal.PlainDate>
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
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  goal_judgement: {
    id: Generated<string>
    partnership_id: string
    goal_id: string
    standing: 'on_track' | 'nearly' | 'talk' | 'reached'
    words: string
    judged_on: Temporal.PlainDate
    figure: number | null
    figure_on: Temporal.PlainDate | null
    file_id: string | null
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  goal_milestone: {
    id: Generated<string>
    partnership_id: string
    goal_id: string
    words: string
    due_on: Temporal.PlainDate
    party_id: string
    person_id: string
    made_at: Generated<Date>
    reached_on: Temporal.PlainDate | null
  }
  goal_owner: {
    goal_id: string
    party_id: string
    partnership_id: string
    person_id: string
    made_at: Generated<Date>
    ended_at: Date | null
  }
  group_seat: {
    id: Generated<string>
    group_id: string
    partnership_id: string
    person_id: string
    party_id: string | null
    seat: 'member' | 'deputy' | 'co_opted'
    competence: Generated<string>
    from_day: Generated<Temporal.PlainDate>
    to_day: Temporal.PlainDate | null
    made_at: Generated<Date>
    ended_at: Date | null
  }
  group_turn: {
    id: Generated<string>
    group_id: string
    partnership_id: string
    role: 'chair' | 'secretary'
    party_id: string
    person_id: string | null
    shared: Generated<boolean>
    from_day: Temporal.PlainDate
    to_day: Temporal.PlainDate
    made_at: Generated<Date>
    changed_at: Generated<Date>
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
    place: number
    title: string
    kind: string | null
    whose: string[]
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
  heading_text_hand: {
    text_id: string
    partnership_id: string
    person_id: string
    party_id: string
  }
  heading_text_whose: {
    text_id: string
    partnership_id: string
    runs: unknown
  }
  indicator: {
    id: Generated<string>
    partnership_id: string
    goal_id: string | null
    kind: 'number' | 'share' | 'yes_no' | 'words'
    name: string
    unit: Generated<string>
    start_figure: number | null
    start_words: Generated<string>
    start_on: Temporal.PlainDate | null
    target: number | null
    target_words: Generated<string>
    measured_by: string
    source: string
    every: 'month' | 'quarter' | 'half_year' | 'year'
    first_due_on: Temporal.PlainDate
    party_id: string
    person_id: string
    created_at: Generated<Date>
    changed_at: Generated<Date>
    ended_at: Date | null
  }
  installation: {
    one: Generated<boolean>
    demonstration: boolean
    created_at: Generated<Date>
  }
  intake: {
    id: Generated<string>
    partnership_id: string
    person_id: Generated<string>
    party_id: Generated<string>
    file_name: string
    contents: unknown
    made_at: Generated<Date>
  }
  joint_answer: {
    step_id: string
    partnership_id: string
    party_id: string
    person_id: string
    answer: 'stands' | 'otherwise'
    words: Generated<string>
    given_at: Generated<Date>
  }
  joint_step: {
    id: Generated<string>
    partnership_id: string
    kind: 'rest' | 'wake' | 'break_off' | 'take_up' | 'end' | 'go_on' | 'join' | 'lessons' | 'leave_round' | 'use_set'
    words: string
    day: Temporal.PlainDate | null
    organisation_id: string | null
    subject_id: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    withdrawn_at: Date | null
    settled_at: Date | null
  }
  kept_unpublished: {
    version_id: string
    partnership_id: string
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  learning_entry: {
    id: Generated<string>
    partnership_id: string
    goal_id: string
    learnt_on: Temporal.PlainDate
    tried: Generated<string>
    learnt: Generated<string>
    changed: Generated<string>
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  lesson: {
    id: Generated<string>
    partnership_id: string
    good: string
    otherwise: string
    advice: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  library_clause: {
    entry_id: string
    clause: string
    place: number
    title: string
    kind: string
    body: string
    version: number
    agreed_on: Temporal.PlainDate | null
    why: string
    lesson: string
    fates: unknown
    fate: 'untold' | 'first' | 'added' | 'kept' | 'changed' | 'removed'
    authorities: string[]
    search: string
    plain: string
  }
  live_client: {
    text_id: string
    client: number
    partnership_id: string
    person_id: string
    party_id: string
    bound_at: Generated<Date>
  }
  live_settling: {
    text_id: string
    act: unknown
  }
  live_text: {
    id: string
    kind: 'heading' | 'note'
    partnership_id: string
    newest: Generated<number>
    settled: Generated<number>
    state: Buffer | null
    based_on: string | null
    changed_at: Generated<Date>
    heading_id: Generated<string | null>
    agenda_item_id: Generated<string | null>
  }
  live_update: {
    text_id: string
    seq: Generated<number>
    partnership_id: string
    person_id: string
    party_id: string
    bytes: Buffer
    absorbed: string | null
    made_at: Generated<Date>
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
    event: unknown | null
    stop_token: string | null
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
  measurement: {
    id: Generated<string>
    partnership_id: string
    indicator_id: string
    measured_on: Temporal.PlainDate
    figure: number | null
    words: Generated<string>
    source: Generated<string>
    corrects: string | null
    reason: Generated<string>
    standing: Generated<boolean>
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  meeting: {
    id: Generated<string>
    partnership_id: string
    kind: 'idea' | 'dialogue' | 'steering' | 'reference' | 'evaluation' | 'yearly'
    starts_at: Date
    ends_at: Date
    place: Generated<string>
    link: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    cancelled_at: Date | null
    others: Generated<string>
    chair_id: string | null
    chair_party: string | null
    secretary_id: string | null
    secretary_party: string | null
    offered_at: Date | null
    approve_by: Temporal.PlainDate | null
    approved_at: Date | null
    sequence: Generated<number>
    group_id: string | null
  }
  meeting_attendance: {
    meeting_id: string
    partnership_id: string
    person_id: string
    party_id: string | null
    presence: 'here' | 'remote' | 'absent'
    noted_by: string
    noted_at: Generated<Date>
  }
  meeting_decision: {
    id: Generated<string>
    partnership_id: string
    meeting_id: string
    agenda_item_id: string
    year: number
    number: number
    body: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  meeting_note: {
    id: Generated<string>
    agenda_item_id: string
    partnership_id: string
    seq: number
    body: string
    based_on: string | null
    manner: Generated<'written' | 'beside'>
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  meeting_note_hand: {
    note_id: string
    partnership_id: string
    person_id: string
    party_id: string
  }
  meeting_poll: {
    id: Generated<string>
    partnership_id: string
    kind: 'idea' | 'dialogue' | 'steering' | 'reference' | 'evaluation' | 'yearly'
    place: Generated<string>
    link: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    closed_at: Date | null
    closed_by: string | null
    meeting_id: string | null
    group_id: string | null
  }
  meeting_reply: {
    meeting_id: string
    partnership_id: string
    person_id: string
    reply: 'comes' | 'remote' | 'cannot'
    given_at: Generated<Date>
  }
  meeting_stand: {
    decision_id: string
    partnership_id: string
    party_id: string
    stand: 'stands' | 'differs'
    words: Generated<string>
    noted_by: string
    noted_at: Generated<Date>
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
    ended_at: Date | null
  }
  migration: {
    name: string
    checksum: string
    ran_at: Generated<Date>
  }
  minutes_approval: {
    meeting_id: string
    partnership_id: string
    role: 'chair' | 'other_party'
    person_id: string
    party_id: string
    given_at: Generated<Date>
  }
  minutes_objection: {
    id: Generated<string>
    meeting_id: string
    partnership_id: string
    words: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  minutes_sent: {
    meeting_id: string
    partnership_id: string
    person_id: string
    as_officer: boolean
    sent_at: Generated<Date>
  }
  observation: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    kind: 'target_group' | 'problem' | 'result' | 'proposal'
    words: string
    basis: Generated<string>
    observed_on: Temporal.PlainDate
    asked_id: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    withdrawn_at: Date | null
  }
  observation_answer: {
    id: Generated<string>
    observation_id: string
    partnership_id: string
    answer: 'looks_into' | 'takes_up' | 'in_part' | 'not_now'
    why: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
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
  other_funding: {
    id: Generated<string>
    partnership_id: string
    party_id: string
    giver: string
    form: 'grant' | 'contract' | 'partnership' | 'fund' | 'other'
    kind: 'money' | 'staff' | 'voluntary_time' | 'premises' | 'competence' | 'material' | 'administration' | 'network' | 'other'
    own_kind: Generated<string>
    pays_for: string
    from_on: Temporal.PlainDate | null
    to_on: Temporal.PlainDate | null
    person_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  own_note: {
    id: Generated<string>
    party_id: string
    partnership_id: string
    title: string
    created_at: Generated<Date>
    removed_at: Date | null
  }
  own_note_text: {
    id: Generated<string>
    note_id: string
    party_id: string
    seq: number
    body: string
    person_id: string
    made_at: Generated<Date>
  }
  part: {
    id: Generated<string>
    partnership_id: string
    kind: 'heading' | 'goals' | 'resources' | 'annexes' | 'term' | 'publication'
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
    taken_over: Generated<boolean>
    ended_on: Temporal.PlainDate | null
  }
  partnership_group: {
    id: Generated<string>
    partnership_id: string
    kind: 'steering' | 'working' | 'cooperation'
    name: string
    purpose: Generated<string>
    person_id: string
    party_id: string
    made_at: Generated<Date>
    ended_at: Date | null
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
  party_joining: {
    step_id: string
    partnership_id: string
    organisation_id: string
    offered_at: Generated<Date>
    answer: 'joins' | 'declines' | null
    words: Generated<string>
    person_id: string | null
    answered_at: Date | null
    party_id: string | null
  }
  party_kind: {
    id: string
    side: 'public' | 'civil'
    name_sv: string
    name_en: string
    position: number
  }
  party_leaving: {
    id: Generated<string>
    partnership_id: string
    party_id: string
    leaves_on: Temporal.PlainDate
    reason: string
    person_id: string
    made_at: Generated<Date>
    withdrawn_at: Date | null
    returned_at: Date | null
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
  poll_answer: {
    poll_id: string
    slot_id: string
    person_id: string
    partnership_id: string
    answer: 'can' | 'maybe' | 'cannot'
    given_at: Generated<Date>
  }
  poll_asked: {
    poll_id: string
    partnership_id: string
    person_id: string
    party_id: string | null
    token_digest: Buffer
    answered_at: Date | null
  }
  poll_slot: {
    id: Generated<string>
    poll_id: string
    partnership_id: string
    starts_at: Date
    ends_at: Date
  }
  publication: {
    partnership_id: string
    revision: Generated<number>
    pieces: string[]
    content: unknown
    version_id: string | null
    after_withdrawal: Generated<boolean>
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  publication_entry: {
    partnership_id: string
    entry_id: string
    revision: number | null
    since: Generated<Date>
  }
  question_set: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    title: string
    intro: Generated<string>
    points: unknown
    last_point: number
    revision: Generated<number>
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    withdrawn_at: Date | null
  }
  question_set_accord: {
    set_id: string
    partnership_id: string
    revision: number
    party_id: string
    person_id: string
    given_at: Generated<Date>
  }
  rate_count: {
    key: Buffer
    window_at: Date
    count: Generated<number>
  }
  reference_answer: {
    id: Generated<string>
    question_id: string
    partnership_id: string
    words: string
    person_id: string
    party_id: string | null
    made_at: Generated<Date>
  }
  reference_question: {
    id: Generated<string>
    partnership_id: string
    words: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    outcome: string | null
    settled_at: Date | null
  }
  reference_spread: {
    id: Generated<string>
    partnership_id: string
    direction: 'to_group' | 'from_group'
    words: string
    happened_on: Temporal.PlainDate
    person_id: string
    party_id: string | null
    made_at: Generated<Date>
  }
  register_change: {
    id: Generated<string>
    entry_id: string
    at: Generated<Date>
    kind: 'published' | 'changed' | 'corrected' | 'withdrawn' | 'republished' | 'phase' | 'newer_signed'
    fields: Generated<string[]>
  }
  register_entry: {
    id: Generated<string>
    slug: string
    origin: 'parties' | 'public_source'
    state: Generated<'published' | 'withdrawn'>
    name: Generated<string>
    summary: Generated<string>
    challenge: Generated<string>
    aspiration: Generated<string>
    area: Generated<string>
    area_words: Generated<string>
    county: string | null
    municipality: string | null
    parties: Generated<unknown>
    resources: Generated<unknown>
    goals: Generated<unknown>
    headings: Generated<unknown>
    agreement_hash: Buffer | null
    has_file: Generated<boolean>
    reached: 'dialogue' | 'suitability' | 'agreement' | 'decision' | 'signing' | null
    signed_on: Temporal.PlainDate | null
    start_on: Temporal.PlainDate | null
    end_on: Temporal.PlainDate | null
    start_precision: Generated<'day' | 'month' | 'year'>
    end_precision: Generated<'day' | 'month' | 'year'>
    broken_off_on: Temporal.PlainDate | null
    dormant_on: Temporal.PlainDate | null
    stated_status: 'active' | 'ended' | 'never_concluded' | null
    amount_words: Generated<string>
    amounts: Generated<unknown>
    source: string | null
    uncertain: Generated<string[]>
    published_at: Generated<Date>
    changed_at: Generated<Date>
    search: Generated<string>
    plain: Generated<string>
    clauses: Generated<unknown>
    newer_signed_on: Temporal.PlainDate | null
    newer_start_on: Temporal.PlainDate | null
    newer_end_on: Temporal.PlainDate | null
  }
  register_file: {
    entry_id: string
    bytes: Buffer
    sha256: Generated<Buffer>
  }
  register_import: {
    id: Generated<string>
    key: Buffer
    revision: Generated<number>
    published_revision: number | null
    entry_id: string | null
    withdrawn_at: Date | null
    withdrawn_why: Generated<string>
    created_at: Generated<Date>
  }
  register_import_revision: {
    import_id: string
    revision: Generated<number>
    manner: 'imported' | 'corrected'
    cells: unknown
    cells_sha256: Buffer
    content: unknown
    doubts: Generated<unknown>
    note: Generated<string>
    person_id: string | null
    made_at: Generated<Date>
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
    answers: string | null
    text_id: string | null
    start_at: number | null
    end_at: number | null
    quote: string | null
  }
  reminder: {
    id: Generated<string>
    partnership_id: string
    rule_id: string
    of_day: Temporal.PlainDate
    told: number
    made_at: Generated<Date>
  }
  reminder_rule: {
    id: string
    about: 'agreement_ends' | 'no_meeting' | 'task' | 'reply' | 'measurement' | 'report' | 'signature' | 'welcome'
    months: Generated<number>
    days: Generated<number>
    made_good: Generated<number>
    must_act: boolean
    subject_sv: string
    subject_en: string
    body_sv: string
    body_en: string
    place: string
  }
  report: {
    id: Generated<string>
    partnership_id: string
    year: number
    from_on: Temporal.PlainDate
    to_on: Temporal.PlainDate
    party_id: string
    person_id: string
    made_at: Generated<Date>
    content: unknown | null
    head: string | null
    parts: string[] | null
    tail: string | null
    canonical: string | null
    hash: Buffer | null
    locked_at: Date | null
    locked_by: string | null
    locked_party: string | null
  }
  report_answer: {
    id: Generated<string>
    report_id: string
    partnership_id: string
    part: string
    digest: Buffer
    answer: 'stands' | 'differs'
    words: Generated<string>
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  report_board_day: {
    id: Generated<string>
    report_id: string
    partnership_id: string
    back_on: Temporal.PlainDate
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  report_invitation: {
    id: Generated<string>
    report_id: string
    partnership_id: string
    sequence: Generated<number>
    starts_at: Date
    ends_at: Date
    place: Generated<string>
    link: string | null
    words: Generated<string>
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  report_invited: {
    token_digest: Buffer
    invitation_id: string
    invitee_id: string
    report_id: string
    partnership_id: string
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  report_invitee: {
    id: Generated<string>
    partnership_id: string
    name: string
    role: string
    email: string
    party_id: string
    person_id: string
    made_at: Generated<Date>
    removed_at: Date | null
  }
  report_question: {
    id: Generated<string>
    report_id: string
    partnership_id: string
    invitee_id: string
    words: string
    made_at: Generated<Date>
  }
  report_reply: {
    id: Generated<string>
    question_id: string
    partnership_id: string
    words: string
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  report_sent: {
    report_id: string
    partnership_id: string
    receiver_id: string
    receiver_party: string
    party_id: string
    person_id: string
    made_at: Generated<Date>
  }
  report_words: {
    id: Generated<string>
    report_id: string
    partnership_id: string
    part: string
    own_party: string | null
    words: string
    party_id: string
    person_id: string
    made_at: Generated<Date>
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
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  risk: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    words: string
    sign: Generated<string>
    then_do: string
    keeper_id: string | null
    assumption_id: string | null
    person_id: string
    party_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
  }
  risk_review: {
    id: Generated<string>
    risk_id: string
    partnership_id: string
    said: 'stands' | 'happened' | 'gone' | 'again'
    words: Generated<string>
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  separation_note: {
    id: Generated<string>
    funding_id: string
    partnership_id: string
    party_id: string
    words: string
    person_id: string
    made_at: Generated<Date>
  }
  session: {
    token_digest: Buffer
    person_id: string
    acts_for: string | null
    created_at: Generated<Date>
    seen_at: Generated<Date>
  }
  sign_code: {
    id: Generated<string>
    version_id: string
    person_id: string
    digest: Buffer
    tries: Generated<number>
    made_at: Generated<Date>
    used_at: Date | null
  }
  sign_in_link: {
    token_digest: Buffer
    person_id: string
    onward: Generated<string>
    made_at: Generated<Date>
    used_at: Date | null
  }
  signature: {
    id: Generated<string>
    version_id: string
    party_id: string
    partnership_id: string
    person_id: string
    name: string
    file_id: string
    signed_at: Generated<Date>
  }
  state_aid: {
    id: Generated<string>
    partnership_id: string
    party_id: string
    giver: string
    regulation: 'general' | 'sgei'
    granted_on: Temporal.PlainDate
    amount: number
    currency: 'eur' | 'sek'
    rate: number | null
    rate_on: Temporal.PlainDate | null
    euro: Generated<number | null>
    source: string
    person_id: string
    made_at: Generated<Date>
    changed_at: Generated<Date>
    removed_at: Date | null
  }
  stored_file: {
    id: Generated<string>
    owner_id: string
    name: string
    media_type: 'application/pdf' | 'image/png' | 'image/jpeg' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'application/vnd.openxmlformats-officedocument.presentationml.presentation' | 'application/vnd.oasis.opendocument.text' | 'application/vnd.oasis.opendocument.spreadsheet'
    bytes: Buffer
    sha256: Generated<Buffer>
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  suggestion: {
    id: Generated<string>
    heading_id: string
    partnership_id: string
    based_on: string | null
    body: string
    why: string
    origin: Generated<'written' | 'review' | 'library' | 'import'>
    source: Generated<string>
    person_id: Generated<string>
    party_id: Generated<string>
    made_at: Generated<Date>
    renews: string | null
    settled_at: Date | null
    outcome: 'accepted' | 'left' | 'withdrawn' | 'renewed' | 'overtaken' | null
    text_id: string | null
  }
  suggestion_answer: {
    suggestion_id: string
    party_id: Generated<string>
    partnership_id: string
    person_id: Generated<string>
    accepts: boolean
    words: Generated<string>
    given_at: Generated<Date>
  }
  survey: {
    id: Generated<string>
    partnership_id: string
    number: Generated<number>
    title: string
    intro: Generated<string>
    questions: unknown
    opens_on: Temporal.PlainDate
    closes_on: Temporal.PlainDate
    token: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
    revision: Generated<number>
    changed_at: Generated<Date>
    approved_by: string | null
    approved_party: string | null
    approved_at: Date | null
    closed_at: Date | null
    withdrawn_at: Date | null
  }
  survey_answer: {
    id: Generated<string>
    survey_id: string
    day: Generated<Temporal.PlainDate>
    given: unknown
    consent: Generated<boolean>
  }
  takeover: {
    id: Generated<string>
    organisation_id: string
    person_id: string
    name: string
    about: string
    signed_on: Temporal.PlainDate | null
    signed_precision: Generated<'day' | 'month' | 'year'>
    start_on: Temporal.PlainDate | null
    start_precision: Generated<'day' | 'month' | 'year'>
    end_on: Temporal.PlainDate | null
    end_precision: Generated<'day' | 'month' | 'year'>
    registry_number: Generated<string>
    revision: Generated<number>
    made_at: Generated<Date>
    sent_at: Date | null
    withdrawn_at: Date | null
    begun_at: Date | null
    slug: string | null
    doubts: Generated<unknown>
  }
  takeover_confirmation: {
    party_id: string
    takeover_id: string
    revision: number
    person_id: string
    confirmed_at: Generated<Date>
  }
  takeover_file: {
    id: Generated<string>
    takeover_id: string
    name: string
    bytes: Buffer
    sha256: Generated<Buffer>
    person_id: string
    made_at: Generated<Date>
  }
  takeover_item: {
    id: Generated<string>
    takeover_id: string
    kind: 'goal' | 'resource' | 'group' | 'meeting'
    content: unknown
    made_at: Generated<Date>
  }
  takeover_party: {
    id: Generated<string>
    takeover_id: string
    organisation_id: string | null
    board_id: string | null
    name: Generated<string>
    kind: string | null
    organisation_number: string | null
    address: string | null
    token_digest: Buffer | null
    claimed_at: Date | null
    body: Generated<string>
    decided_on: Temporal.PlainDate | null
    decided_precision: Generated<'day' | 'month' | 'year'>
    paragraph: Generated<string>
    registry_number: Generated<string>
    made_at: Generated<Date>
  }
  term_state: {
    partnership_id: string
    revision: number
    start_on: Temporal.PlainDate | null
    end_on: Temporal.PlainDate | null
    why: string
    person_id: string | null
    party_id: string | null
    made_at: Generated<Date>
  }
  turn_swap: {
    id: Generated<string>
    group_id: string
    partnership_id: string
    turn_id: string
    other_turn_id: string
    why: Generated<string>
    person_id: string
    party_id: string
    made_at: Generated<Date>
    answer: 'yes' | 'no' | 'withdrawn' | null
    answered_by: string | null
    answered_party: string | null
    answered_at: Date | null
  }
  version: {
    id: Generated<string>
    partnership_id: string
    number: number
    content: unknown
    canonical: string
    hash: Buffer
    start_on: Temporal.PlainDate | null
    end_on: Temporal.PlainDate | null
    locked_at: Generated<Date>
    locked_by: string
    locked_party: string
    first_signed_at: Date | null
    signed_at: Date | null
    signed_on: Temporal.PlainDate | null
    released_at: Date | null
    released_by: string | null
    released_party: string | null
    released_how: 'returned' | 'refused' | null
    released_why: string | null
    taken_over: Generated<boolean>
    signed_precision: Generated<'day' | 'month' | 'year'>
    start_precision: Generated<'day' | 'month' | 'year'>
    end_precision: Generated<'day' | 'month' | 'year'>
  }
  version_annex: {
    version_id: string
    partnership_id: string
    number: number
    sha256: Buffer
    file_id: string | null
    locked_at: Generated<Date>
  }
  version_file: {
    id: Generated<string>
    version_id: string
    partnership_id: string
    seq: Generated<number>
    kind: 'locked' | 'to_sign' | 'signed' | 'taken_over'
    bytes: Buffer
    sha256: Generated<Buffer>
    ground: Buffer | null
    begins_with: string | null
    sealed_with: string | null
    made_at: Generated<Date>
  }
  version_return: {
    version_id: string
    party_id: string
    partnership_id: string
    person_id: string
    why: string
    made_at: Generated<Date>
  }
  way_on: {
    id: Generated<string>
    partnership_id: string
    version_id: string
    wish: 'extend' | 'renegotiate' | 'end' | 'unsure'
    words: string
    person_id: string
    party_id: string
    made_at: Generated<Date>
  }
  why_note: {
    id: Generated<string>
    heading_id: string
    partnership_id: string
    seq: Generated<number>
    words: string
    person_id: string
    party_id: string
    based_on: string | null
    made_at: Generated<Date>
  }
}
