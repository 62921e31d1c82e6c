/** Where a link to a suggestion's card leads, and to the place of a comment and to what was said about it. */
export const suggestionId = (id: string) => `forslag-${id}`
export const commentPlaceId = (number: number) => `kommentar-${number}`
export const remarkId = (id: string) => `samtal-${id}`
