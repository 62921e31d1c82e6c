/** What the server laid in the page about the text and the one who has it open. */
export interface Laid {
  together: string
  line: string
  beside?: string
  comments?: string
  suggestions?: string
  reads?: string
  person: string
  name: string
  party: string
  own: string
  words: string
}
