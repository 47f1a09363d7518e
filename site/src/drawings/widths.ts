/** The two widths a drawing is laid out for: a phone's column, and the column of a wide screen or of paper. */
export const WIDTHS = { narrow: 328, wide: 640 } as const

export type WidthName = keyof typeof WIDTHS

/** A drawing at both widths. The style sheet shows the one that has room. */
export function atBothWidths<Drawing>(layOut: (width: WidthName) => Drawing): { name: WidthName; drawing: Drawing }[] {
  return (Object.keys(WIDTHS) as WidthName[]).map((name) => ({ name, drawing: layOut(name) }))
}

/** One decimal is finer than any screen, and keeps pages small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
