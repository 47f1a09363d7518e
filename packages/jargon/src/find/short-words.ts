import { HASH_A, HASH_B, stepA, stepB, wordKey } from './word-hash.ts'

/**
 * How papers cut words short inside a phrase, each with the words it may stand for: "gen ed tchr", "Proc. Speed",
 * "reading comp". Alone none of them is a term: a row is only tried where a longer form goes on before or after it.
 */
const ROWS = `
acad academic academics
  accom accommodation accommodations
  accomm accommodation accommodations
  accomms accommodations
  accoms accommodations
  activ activities
  adapt adaptive adapted
  admin administrator administration
  adv adverse adversely
  alt alternate alternative
  ann annual
  app applications
  appl applications applied
  approp appropriate
  apps applications
  artic articulation
  asmt assessment
  assess assessment assessments
  assessmt assessment
  assmt assessment
  asst assistive assistant
  att attention
  attn attention
  aud auditory audiological
  avg average
  beh behavior behavioral
  behav behavior behavioral
  bx behavior
  calc calculation calculator
  cert certified
  chr chronological
  clin clinical
  cog cognitive
  comm communication community
  comp comprehension composite
  compr comprehension
  cond conditions
  conf conference
  consec consecutive
  cont continued continuous
  coord coordinator coordination
  couns counseling counselor
  ctr center
  curr curriculum current
  dept department
  determ determination
  dev developmental development
  diff difficulty difficulties
  dis disability disabilities
  disab disability disabilities
  disc discipline disciplinary
  disch discharge
  disorg disorganized
  dist district
  dx diagnosis
  ed education educational
  educ education educational
  elem elementary
  elig eligibility eligible
  emot emotional
  env environment environmental
  envir environment environmental
  eq equivalent
  equip equipment
  equiv equivalent
  eval evaluation evaluate
  evals evaluations
  exec executive
  exp expressive expression
  expr expressive expression
  ext extended
  fam family
  flu fluency
  freq frequency frequent
  func functional functioning function
  funct functional functioning function
  gen general
  gr grade group
  grp group
  hr hour
  hrs hours
  hx history
  imp impairment impaired
  incl including inclusion
  ind independent individual individualized
  indep independent independently
  indiv individual individualized
  info information
  init initial initiation
  instr instruction instructional
  int intervention interventions
  interv intervention interventions
  lang language
  lg large
  lic licensed
  lit literacy
  lvl level
  mast mastery mastered
  max maximum
  meas measurable
  mem memory
  mgmt management
  mgr manager
  min minute minutes minimal
  mins minutes
  mo month
  mod modified modification modifications moderate
  mods modifications
  mos months
  mot motor
  mtg meeting
  mtgs meetings
  mult multiple
  neuro neurological
  nonverb nonverbal
  obj objective objectives
  objs objectives
  obs observation observations
  occ occupational
  occup occupational
  opp opportunity opportunities
  opps opportunities
  org organization organizational
  ortho orthopedic
  peds pediatric
  percep perceptual
  perf performance
  phon phonological phonemic
  phono phonological
  phys physical
  pos positive
  prag pragmatic
  pref preferential
  pres present
  prev previous
  prob problem problems
  probs problems
  proc processing process
  prog progress program
  prov provider
  psych psychological psychologist
  psychoed psychoeducational
  qtr quarter
  rdg reading
  reas reasoning
  rec receptive recognition
  recep receptive
  recog recognition
  ref referral
  reg regular regulation
  rel related
  rep representative
  req request required
  res resource
  resp response
  restr restrictive
  rev review
  rm room
  rpt report
  rpts reports
  sch school
  sec section secondary
  sens sensory
  serv service services
  sess session sessions
  sev severe
  sm small
  soc social
  sp special speech
  spch speech
  spcl special
  spec special specialist specific
  spl special
  std standard standardized
  stds standards
  stu student students
  stud student students
  sub subtest
  subt subtest
  supp support supports supplementary
  suppl supplementary supplemental
  supps supports
  supt support
  supv supervision
  svc service
  svcs services
  tchr teacher
  tchrs teachers
  tech technology
  temp temporary
  ther therapy therapist
  therap therapy therapist therapeutic
  trans transition transportation
  transp transportation
  tx treatment
  var various
  verb verbal
  vis visual vision
  voc vocational
  vocab vocabulary
  wk week
  wks weeks
  wr written
  writ written
  wrtg writing
  yr year
  yrs years
`

/** Hashes of a full word. */
export interface FullWord {
  a: number
  b: number
}

function hashOf(word: string): FullWord {
  let a = HASH_A
  let b = HASH_B
  for (let index = 0; index < word.length; index++) {
    a = stepA(a, word.charCodeAt(index))
    b = stepB(b, word.charCodeAt(index))
  }
  return { a, b }
}

/** Word key of a short writing → the hashes of the words it may stand for. */
export const SHORT_WORDS: ReadonlyMap<number, readonly FullWord[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [short = '', ...full] = row.trim().split(' ')
      const { a, b } = hashOf(short)
      return [wordKey(a, b), full.map(hashOf)]
    })
)

/** One bit a short word, by the low 16 bits of its first hash, so that most words of a text are dismissed at once. */
export const SHORT_WORD_BITS: Uint8Array = (() => {
  const bits = new Uint8Array(8192)
  for (const row of ROWS.trim().split('\n')) {
    const { a } = hashOf(row.trim().split(' ')[0] as string)
    bits[(a & 0xffff) >> 3] = (bits[(a & 0xffff) >> 3] as number) | (1 << (a & 7))
  }
  return bits
})()
