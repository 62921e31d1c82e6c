/** A party as every component draws it. The mark is given by the room and kept, so that no two parties in it share one. */
export interface Party {
  id: string
  /** As it is written in the statutes: «Föreningen Bryggan». */
  name: string
  /** Where the full name already stands on the page: «Bryggan». */
  shortName: string
  /** 1, 2, 3 …: gives colour and shape together. */
  mark: number
}

export const colours = 4

/** Koppar, hav, ljung, mossa, and round again: the fifth party has the first colour with another shape. */
export const colourOf = (mark: number) => ((Math.max(1, Math.trunc(mark)) - 1) % colours) + 1

/** How many shapes there are before they begin again; with four colours, 36 marks differ. */
export const shapeCount = 9
export const shapeOf = (mark: number) => ((Math.max(1, Math.trunc(mark)) - 1) % shapeCount) + 1
