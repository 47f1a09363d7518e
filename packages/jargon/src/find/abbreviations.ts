import { keyOf } from './word-hash.ts'

/** Short writings that take a dot and end no sentence: "Dept. of Rehabilitation", "Sp. Ed. teacher", "60 min./wk". */
export const ABBREVIATIONS: ReadonlySet<number> = new Set(
  (
    'acad acc accom accomm accomms accoms adapt admin alt amt approx appt artic asmt assess assmt assoc asst attn ' +
    'aud avg beh behav bk calc cert cl cog comm comp conf consec cont coord couns ctr curr dept dev dist div dx ' +
    'ed educ elem emot eq equip eval evals exec exp expr ext fam fed fl flu freq func funct gen genl gr grp hosp ' +
    'hr hrs hx imp ind indep indiv info init instr int lang lit lvl max meas med mgr min mins mo mod mods mtg ' +
    'mult neg neuro nonverb obj objs obs occ opp opps org orient ot para percep perf pg phon phys pl pos pref ' +
    'prep pres prev prob prog psych psychoed pt qtr rdg rdng rec recep ref reg reinf rel rep req resp rev rm sch ' +
    'sched sec sem sens sep serv sess sig sm soc sp spch spcl spec sped stand std stim stu stud subj sup supp ' +
    'suppl supt supv svc svcs tchr tech temp ther therap trans transp tx unstruct v var vis voc vocab vs wk wkly ' +
    'wks wr wrt yr yrs'
  )
    .split(' ')
    .map(keyOf)
)
