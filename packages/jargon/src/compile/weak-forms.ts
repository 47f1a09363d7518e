import { normalizeForm } from '../find/normalize-form.ts'

/**
 * Forms that read like special education but that other fields use as well, each with a sentence that shows it. They
 * are flagged in school papers, and never count as proof that a paper is about special education.
 */
const ROWS: readonly (readonly [form: string, sentence: string])[] = [
  ['present levels', 'At present levels of rainfall the lake will be dry by May.'],
  ['PWN', 'The PWN output of the board drives the motor.'],
  ['ESY', 'The flight to El Salvador on carrier ESY was delayed by fog.'],
  [
    'personally identifiable information',
    'The shop must protect the personally identifiable information of its customers.'
  ],
  ['PII', 'A breach exposed the PII of nine million shoppers.'],
  ['age of majority', 'The account converts when the minor reaches the age of majority.'],
  ['due process', 'The court held that the dismissal denied him due process.'],
  ['mediation agreement', 'The divorcing couple signed a mediation agreement.'],
  ['attorney fees', 'The landlord must pay attorney fees to the tenant.'],
  ["attorney's fees", "The contract lets the winner recover attorney's fees."],
  ['burden of proof', 'The prosecution carries the burden of proof.'],
  ['statute of limitations', 'The statute of limitations on the debt ran out.'],
  ['settlement agreement', 'The bank reached a settlement agreement with its customers.'],
  ['business day', 'Refunds are paid within one business day.'],
  ['calendar day', 'The lease gives ten calendar days of notice.'],
  ['hearing officer', 'The parking hearing officer cut the fine.'],
  ['charter school', 'The city opened a charter school in the old mill.'],
  ['reasonable accommodation', 'The firm offered the engineer a reasonable accommodation.'],
  ['equal access', 'The library gives equal access to all readers.'],
  ['early intervention', 'Early intervention after a stroke saves lives.'],
  ['background information', 'Background information on the merger is attached.'],
  ['lack of progress', 'The lack of progress at the talks worried the markets.'],
  ['slow progress', 'The crew made slow progress on the tunnel.'],
  ['reasonable progress', 'The builder made reasonable progress before the frost.'],
  ['expected progress', 'The expected progress on the dam did not come.'],
  ['adequate progress', 'The bank saw adequate progress on the merger.'],
  ['progress report', 'The builder sent a progress report on the bridge.'],
  ['start date', 'Her start date at the bank is Monday.'],
  ['small group', 'A small group of hikers reached the summit.'],
  ['home instruction', 'Home instruction for new dialysis patients takes a week.'],
  ['developmental delay', 'The drug was linked to developmental delay in mice.'],
  ['hearing impairment', 'Noise at work causes hearing impairment.'],
  ['visual impairment', 'Visual impairment is common after eighty.'],
  ['intellectual disability', 'The gene is linked to intellectual disability.'],
  ['traumatic brain injury', 'The goalkeeper suffered a traumatic brain injury.'],
  ['speech therapy', 'He needed speech therapy after the stroke.'],
  ['physical therapy', 'Physical therapy began two days after the knee replacement.'],
  ['occupational therapy', 'The hospital added an occupational therapy wing.'],
  ['ADA', 'The restaurant ramp meets ADA standards.'],
  ['Americans with Disabilities Act', 'The hotel settled a claim under the Americans with Disabilities Act.'],
  ['FERPA', 'The university registrar cites FERPA on every form.'],
  ['Section 504', 'Federal buildings fall under Section 504 as well.']
]

/** The forms above, normalized. */
export const weakForms: ReadonlySet<string> = new Set(ROWS.map(([form]) => normalizeForm(form)))
