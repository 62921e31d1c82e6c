/** The organisations as they take part in several stories; each story adds why. */
export const bryggan = { organisation: 'foreningen-bryggan', speaks: 'amina', signs: 'viggo' }
export const hamnljus = { organisation: 'stiftelsen-hamnljus', speaks: 'ruth', signs: 'emre' }
export const stigen = { organisation: 'kvinnojouren-stigen', speaks: 'leila', signs: 'maud' }
export const odlarna = { organisation: 'odlarnas-ekonomiska-forening', speaks: 'jon', signs: 'siri' }
export const laxhjalpen = { organisation: 'laxhjalpen-norrvik', speaks: 'hodan', signs: 'arvid' }
export const nora = { who: 'nora', phone: '010-555 01 10', email: 'nora.bjorkefall@vasterhav.example' }
export const tove = { who: 'tove', phone: '0555-120 34', email: 'tove.ekesjo@norrvik.example' }
export const vasterhav = (board: string) => ({
  organisation: 'region-vasterhav',
  board,
  speaks: 'saga',
  signs: 'ivar',
  officer: nora,
})
export const norrvik = (board: string) => ({
  organisation: 'norrviks-kommun',
  board,
  speaks: 'elof',
  signs: 'birk',
  officer: tove,
})
