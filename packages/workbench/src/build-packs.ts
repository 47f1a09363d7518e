// `npm run packs`: compiles the glossary for the finder, when it has changed.
import { gzipSync } from 'node:zlib'
import { packFiles } from './packs/pack-files.ts'

const started = performance.now()
const files = await packFiles()
const size = (data: unknown): string => `${(gzipSync(JSON.stringify(data)).length / 1024).toFixed(1)} KB gzip`
console.log(
  `${files.cards.length} terms in ${Math.round(performance.now() - started)} ms: whole pack ${size(files.pack)}, level few ${size(files.fewPack)}, ` +
    `sense rows ${size(files.senses)}, cards ${size(files.cards)}`
)
