import { ARIAL, type FontMetrics } from './font-metrics.ts'

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`

/**
 * CSS for a local face with the size and line of `font`, shown until the real file arrives, so that nothing on the
 * page moves when it does.
 */
export function fallbackFace(family: string, font: FontMetrics): string {
  const size = font.letterWidth / ARIAL.letterWidth
  return `@font-face {
  font-family: "${family}";
  src: local("Arial"), local("Liberation Sans"), local("Roboto"), local("Helvetica");
  size-adjust: ${percent(size)};
  ascent-override: ${percent(font.ascent / size)};
  descent-override: ${percent(font.descent / size)};
  line-gap-override: ${percent(font.lineGap / size)};
}
`
}
