import { SHORT_WORDS } from './short-words.ts'
import { keyOf } from './word-hash.ts'

/** Short writings besides the short words that take a dot and end no sentence: "Sp. Ed. teacher", "approx. 60". */
const OTHERS =
  'acc alt amt approx appt assoc bk cl cont div ext fed fl genl hosp med neg orient ot pg pl prep pt rdng reinf ' +
  'sched sem sep sig sped stand stim subj supv unstruct v vs wkly wrt'

/** Word keys of writings whose dot ends no sentence: "Dept. of Rehabilitation", "60 min./wk". */
export const ABBREVIATIONS: ReadonlySet<number> = new Set([...SHORT_WORDS.keys(), ...OTHERS.split(' ').map(keyOf)])
