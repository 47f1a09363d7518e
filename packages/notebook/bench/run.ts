/**
 * How long the notebook takes with 5,000 questions in it, over fake-indexeddb (so without a disk).
 * Run: npm run bench --workspace packages/notebook
 */
import 'fake-indexeddb/auto'
import {
  addQuestion,
  listQuestions,
  mergeBackup,
  openNotebook,
  readBackup,
  readEverything,
  toBackup,
  toPlainText
} from '../src/index.ts'

const QUESTIONS = 5_000
const ROUNDS = 50

const notebook = await openNotebook({ name: 'bench' })
for (let index = 0; index < QUESTIONS; index += 1) {
  await addQuestion(notebook, {
    text: `How will you measure step ${index} of this goal?`,
    origin: 'ready-made',
    quote: `By the next annual review, the student will improve reading fluency to level ${index}.`,
    part: 'goals',
    pageTitle: 'Draft IEP',
    pageAddress: 'https://portal.example.org/drafts/iep?student=1'
  })
}

await report('list, target 100 ms', async () => {
  await listQuestions(notebook)
})
await report('save one, target 20 ms', async (round) => {
  await addQuestion(notebook, { text: `One more question ${round}?`, origin: 'own' })
})
const questions = await listQuestions(notebook)
await report('plain text', async () => {
  toPlainText(questions, { now: new Date(), withQuotes: true })
})
const file = toBackup(await readEverything(notebook), { now: new Date() })
await report('read a backup', async () => {
  readBackup(file)
})
await report('merge the same backup', async () => {
  await mergeBackup(notebook, readBackup(file))
})
notebook.close()

/** Prints the median and the slowest of some rounds, in milliseconds. */
async function report(what: string, work: (round: number) => Promise<void>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work(round)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const median = times[ROUNDS / 2] ?? 0
  const slowest = times.at(-1) ?? 0
  console.log(`${what}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`)
}
