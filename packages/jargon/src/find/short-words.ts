import { bitsOf } from './word-bits.ts'
import { hashesOf, keyOf } from './word-hash.ts'

/**
 * How papers cut words short inside a phrase, each with the words it may stand for: "gen ed tchr", "Proc. Speed",
 * "reading comp". Alone none of them is a term: a row is only tried where a longer form goes on before or after it.
 */
const ROWS = `
  acad academic academics
  acc accommodation accommodations accuracy
  accom accommodation accommodations
  accomm accommodation accommodations
  accomms accommodations
  accoms accommodations
  acq acquisition
  activ activities
  adapt adaptive adapted
  addl additional
  adj adjusted adjustment
  admin administrator administration
  adv adverse adversely
  alt alternate alternative
  amend amendment
  ann annual
  antic anticipated
  anticip anticipated
  app applications
  appl applications applied
  appr appropriate
  approp appropriate
  apps applications
  artic articulation
  asmt assessment
  assess assessment assessments
  assessmt assessment
  assmt assessment
  asst assistive assistant
  att attention
  atten attention
  attn attention
  aud auditory audiological
  auth authorization
  avg average
  awar awareness
  beg begin beginning
  beh behavior behavioral
  behav behavior behavioral
  bil bilingual bilateral
  brk break
  brks breaks
  bx behavior
  cal calendar
  calc calculation calculator
  cert certified
  chklst checklist
  chr chronological
  clin clinical
  clsrm classroom
  cog cognitive
  coll collaboration collection
  comm communication community
  commun communication community
  comp comprehension composite
  compr comprehension
  conc concepts
  cond conditions
  conf conference confidence
  consc consecutive
  consec consecutive
  consid considered consideration considerations
  cont continued continuous
  conv conversation conversational
  coor coordination coordinator
  coord coordinator coordination
  couns counseling counselor
  crit criteria criterion critical
  ctr center
  cum cumulative
  curr curriculum current
  dept department
  desc description
  determ determination
  dev developmental development
  diag diagnostic
  diff difficulty difficulties
  dis disability disabilities
  disab disability disabilities
  disc discipline disciplinary
  disch discharge
  discr discrimination discrete
  discrim discrimination
  disorg disorganized
  dist district
  docs documents
  dur duration
  dx diagnosis
  ea each
  ed education educational
  educ education educational
  elem elementary
  elig eligibility eligible
  emerg emergency
  emot emotional
  engmt engagement
  envir environment environmental
  enviro environment environmental
  eq equivalent
  equip equipment
  equiv equivalent
  eval evaluation evaluate
  evals evaluations
  exc exceptional exceptionality
  excep exceptional exceptionality
  exec executive
  exp expressive expression
  expr expressive expression
  ext extended
  fam family
  flex flexible flexibility
  flu fluency
  freq frequency frequent
  func functional functioning function
  funct functional functioning function
  gen general
  gr grade group
  gram grammar
  grp group
  handwrtg handwriting
  horiz horizontal
  hr hour
  hrs hours
  hw homework
  hx history
  imp impairment impaired
  impl implementation
  inapp inappropriate
  inapprop inappropriate
  incl including inclusion
  ind independent individual individualized
  indep independent independently
  indiv individual individualized
  inds individuals
  info information
  init initial initiation
  instr instruction instructional
  insuff insufficient
  int intervention interventions interval
  integ integration integrated
  intell intellectual intelligence
  interp interpreter
  interps interpreters
  interv intervention interventions
  irreg irregular
  itin itinerant
  kg kindergarten
  lang language
  lg large
  lic licensed
  lim limited
  lit literacy
  loc location
  ltd limited
  ltr letter
  lvl level
  maint maintenance
  manip manipulation
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
  monit monitoring
  morph morphology
  mos months
  mot motor
  mtg meeting
  mtgs meetings
  mult multiple
  narr narrative
  neuro neurological
  nonverb nonverbal
  nurs nursing
  obj objective objectives
  objs objectives
  obs observation observations
  occ occupational
  occup occupational
  opp opportunity opportunities
  opps opportunities
  org organization organizational
  orth orthographic
  ortho orthopedic
  partic participation
  peds pediatric
  perc perceptual percentile
  percep perceptual
  perf performance
  ph phase
  phon phonological phonemic
  phono phonological
  phys physical
  pict picture pictures
  pos positive
  prac practice
  prag pragmatic
  pred prediction
  pref preferential
  prelim preliminary
  pres present
  presch preschool
  prev previous
  prim primary
  princ principal
  prob problem problems
  probs problems
  proc processing process
  proced procedural procedures
  prod production
  prof proficient proficiency professional
  prog progress program
  progr program
  proj projected
  prov provider
  psych psychological psychologist
  psychoed psychoeducational
  qtr quarter
  qual qualified
  quest questionnaire questions
  rdg reading
  reas reasoning
  rec receptive recognition
  recep receptive
  recog recognition
  recs records recommendations
  ref referral
  reg regular regulation
  reinf reinforcement reinforcer
  rel related
  rep representative
  req request required
  reqd required
  res resource
  resp response
  restr restrictive
  rev review
  rm room
  rpt report
  rpts reports
  rts rights
  safegds safeguards
  sch school
  sched schedule
  scr screening screener
  scrn screening screen
  sec section secondary
  sem semester
  sens sensory
  sep separate
  seq sequence sequencing sequential
  serv service services
  sess session sessions
  sev severe
  sig significant significantly signature
  signif significant significantly
  sm small
  soc social
  sp special speech spelling
  spat spatial
  spch speech
  spcl special
  spec special specialist specific
  spl special
  std standard standardized
  stds standards
  stmt statement
  stmts statements
  strat strategy strategies
  strats strategies
  struct structured
  stu student students
  stud student students
  sub subtest
  subt subtest
  suff sufficient
  summ summary
  superv supervision
  supp support supports supplementary
  suppl supplementary supplemental
  supps supports
  supt support
  supv supervision
  svc service
  svcs services
  symb symbol
  tact tactile
  tchr teacher
  tchrs teachers
  tech technology
  temp temporary
  ther therapy therapist
  therap therapy therapist therapeutic
  tol tolerance
  trans transition transportation
  transp transportation
  trng training
  tx treatment
  utt utterance utterances
  var various
  verb verbal
  verif verification
  vert vertical
  vis visual vision
  voc vocational
  vocab vocabulary
  wd word
  wds words
  wk week
  wkg working
  wkly weekly
  wkng working
  wks weeks
  wksht worksheet
  wr written
  writ written
  wrk work
  wrkg working
  wrtg writing
  yr year
  yrs years
`

/** Word key of a short writing → the hashes of the words it may stand for. */
export const SHORT_WORDS: ReadonlyMap<number, readonly { a: number; b: number }[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [short = '', ...full] = row.trim().split(' ')
      return [keyOf(short), full.map(hashesOf)]
    })
)

/** One bit a short word: see `word-bits.ts`. */
export const SHORT_WORD_BITS: Uint8Array = bitsOf(
  ROWS.trim()
    .split('\n')
    .map((row) => row.trim().split(' ')[0] as string)
)
