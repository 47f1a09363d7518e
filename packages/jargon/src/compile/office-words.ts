/**
 * Words that any office, clinic or court writes as often as a school. A form of nothing but these ("baseline data",
 * "exclusion clause", "withdrawn consent", "projected start date") is ours only in a paper that is known to be about
 * school by something else: it is flagged there, and proves nothing.
 */
const OFFICE_WORDS = new Set(
  `
  a an and any as at being by during during for from her his in is it its my next no not of off on only or our own
  per that the their this to was we were with without your
  academic achievement acquired acquisition action activity actions additional administrative adult adults adverse agency
  agencies agreed agreement alternate alternative ameliorating ameliorative anticipated appeal application appointed
  appropriate approved area areas assessed assessment assessments assistance assistant attached attainment attempt
  attempts attendance authorization auxiliary aid background balance barrier baseline basic bed begin beginning begins
  behavior behavioral benefit billing board body booklet booster brochure business calendar cancelled capacity care
  career case caseload center certificate certified chair change changed chart checklist child children claim class
  classified clause client clinic clinical clinician clock code cognitive collaboration collaborative commission
  committee communicate communication community comp comparable compensation competitive complaint completed completion
  compliance comprehensive concern concerns condition conditions conference confidential confidentiality congenital
  consecutive consensus consent consequence consideration considered consolidated consult consultation consultative
  contact contacts contested content continued continuing continuous continuum coordinated coordinator copies copy core
  corrected corrective correction counseling counselor court coverage coworker criteria criterion cultural current daily
  data date dates day days deadline decision decline dedicated deficit delay delayed delivered delivery department
  description designated desired determination development developmental direct disadvantage disagreement disclosure
  discrimination discussed dismissal dismissed disorder dispute dissenting distance division document documented domain
  draft drafted drill due duration duty early economic effect emotional employer employment enclave encounter end entry
  environment environmental episodic equal eval evaluate evaluation evaluations evacuation examiner exception exclusion
  exclusionary exit expected expedited explanation exploration extended extensive extent external facilitated
  facilitation facilitator factor factors fair family father federal filing final find finding findings formal found
  frequency full fulltime function functional further future general given goal goals grievance grid group guide habilitation
  habilitative half handicap hardship health healthcare hearing high history home hospital hospitals hour hours housing human identified
  impact impaired impairment impartial implementation inclusive indep independent indirect indiv individual
  individualized info informal informally information informed initial initiation injured injury input inspection
  institution insufficient insurance integrated intended intensive interest interim intermediate interpretation interview
  inventory invitation invite invited job joint justification key kit language layer length level levels life lift
  light limited linkage living local location log logs long loss losses made maintenance major make management mastery
  measurable measure measured measurement measures medical mediation mediated mediator meeting meetings member members
  mental method minimal minority minute minutes missed mitigating mobility model modification modified monitor
  monitoring monitored monthly more motor mother multiple natural naturally necessary neutral neuropsychological
  new non noncompliance nondiscrimination note notes notice notification nurse nursing objective objectives obligation
  observation occur occurring offer office old onsite operated option options oral order other outcome outing outpatient
  outside overrepresentation packet page part partial participant participants participation party pattern performance
  period permanent permission person personal personally personnel petition phone physical place placed placement
  placements plan planned planning point policy potential practice predetermined present primary private procedural
  procedure procedures proceeding proceedings process profile program progress projected proposed protocol provide
  provided provider psych psychiatric psychological public quality quarterly question questionnaire range ratio
  rationale reached reasonable reassess reassessment receive record records recover recreation recreational reduced refer referral
  referred referring regional regulation regulations rehabilitation rehab reimbursement release remedial removal removals removed
  report reporting representative request required requirement residential resolution respondent response responsible
  result results review reviewed revocation revoke revoked revoking right rights role room rooms routine routines ruling
  safe safety same sample satisfactory schedule score screen screening section self sensory separate series service
  services session sessions setting settings settlement share shared sheet short shorter sign signature signed signs simple site
  situation situational skill skilled skills slow small social some specialist specialized staff staffed standard
  standardized start started starting state stated statement status statutory steps strength strengths subject substance
  substantial sufficient summary superintendent supervised supervisor support supported supports survey suspected
  sustained system table target targets task team technician technique technology temporary test testing text therapeutic therapist
  therapy time timeline tool total tracking traffic trainer training transfer transition transitory transport
  transportation travel treatment trial type typical unilateral unofficial update updated van virtual vision visit visits
  visual vocational waive waiver ward web weekly wheelchair withdraw withdrawing withdrawn withdrew work worker workplace
  write written year yearly years
  `
    .trim()
    .split(/\s+/)
)

/** Phrases of everyday words that only our field puts together. */
const OURS_TOGETHER = [
  'functional behavioral assessment',
  'functional behavior assessment',
  'behavior intervention plan',
  'behavioral intervention plan',
  'present levels of academic achievement',
  'academic achievement and functional performance',
  'individualized family service plan',
  'individual family service plan',
  'full and individual',
  'full individual and initial',
  'planning and placement team',
  'case conference committee',
  'continuum of placements',
  'alternate assessment',
  'functional communication training',
  'competitive integrated employment',
  'functional vision assessment',
  'other health impairment'
]

/** Does the form, as `formKey` gives it, hold a phrase that means special education wherever it stands? */
export function isOursTogether(key: string): boolean {
  return OURS_TOGETHER.some((phrase) => key.includes(phrase))
}

/** Is the form, as `formKey` gives it, made of nothing but words that any office writes? One word alone is not asked. */
export function isOfficeWording(key: string): boolean {
  if (isOursTogether(key)) return false
  const words = key.split(/[ /-]/)
  return (
    words.length > 1 && words.every((word) => OFFICE_WORDS.has(word) || (/^[\d#%.,]*$/.test(word) && word !== '504'))
  )
}
