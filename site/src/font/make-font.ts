// Runs before `build` and `dev`: cuts the font down to the letters we print and writes its two faces as CSS.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { fallbackFace } from './fallback-face.ts'
import { readFontMetrics } from './font-metrics.ts'
import { lettersUsed } from './letters-used.ts'

const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')
const spanish = 'áéíóúüñÁÉÍÓÚÜÑ¿¡'

/** What else our own words are written with: quotes, dashes, arrows, the letters of a name. */
const folders = ['../../../content/', '../strings/', '../catalog/', '../../../packages/ui/src/']
const used = (await Promise.all(folders.map((folder) => lettersUsed(new URL(folder, import.meta.url))))).join('')

const output = fileURLToPath(new URL('../.generated/', import.meta.url))
const letters = ascii + spanish + used
const original = await readFile(fileURLToPath(import.meta.resolve(SOURCE)))
const options = {
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  // Kerning only: no alternate figures, which nothing here turns on, and every accented letter is one glyph.
  keepFeatures: ['kern'],
  noHinting: true
}
const woff2 = await subsetFont(original, letters, { ...options, targetFormat: 'woff2' })
const sfnt = await subsetFont(original, letters, { ...options, targetFormat: 'sfnt' })

const faces = `@font-face {
  font-family: "Atkinson Hyperlegible Next";
  src: url("./reading.woff2") format("woff2");
  font-weight: 400 700;
  font-style: normal;
  font-display: swap;
}
${fallbackFace('Reading Fallback', readFontMetrics(sfnt))}`

await mkdir(output, { recursive: true })
await writeFile(`${output}reading.woff2`, woff2)
await writeFile(`${output}font.css`, faces)
console.log(`The font is ready: ${(woff2.length / 1024).toFixed(1)} KB.`)
