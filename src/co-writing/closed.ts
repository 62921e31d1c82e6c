/** Why nobody may write in a text just now, as the page says it. */
export type Closed = 'rights' | 'locked' | 'removed'
