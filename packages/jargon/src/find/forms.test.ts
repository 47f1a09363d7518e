import { describe, expect, it } from 'vitest'
import { foundIn } from './small-glossary.fixture.ts'

const SPECIAL = 'The student has an IEP and prior written notice was sent by the school. '
function after(text: string): string[] {
  return foundIn(SPECIAL + text).slice(2)
}

describe('forms that are found', () => {
  it.each([
    ['two IEPs', ['IEPs → iep']],
    ["the IEP's pages", ['IEP → iep']],
    ['the I.E.P. is due', ['I.E.P. → iep']],
    ['“LRE,” she said', ['LRE → lre']],
    ['Motor Scales, Third Edition', ['Motor Scales, Third Edition → motor-scales']],
    ['Motor Scales – Third Edition', ['Motor Scales – Third Edition → motor-scales']],
    ['Motor Scales-Third Edition', ['Motor Scales-Third Edition → motor-scales']],
    ['LRE/PWN', ['LRE → lre', 'PWN → pwn']],
    ['LEAST RESTRICTIVE ENVIRONMENT', ['LEAST RESTRICTIVE ENVIRONMENT → lre']],
    ['least restrictive environments', ['least restrictive environments → lre']],
    ['least\u00a0restrictive environment', ['least\u00a0restrictive environment → lre']],
    ['least restrict\u00adive environment', ['least restrict\u00adive environment → lre']],
    ['least\u200b restrictive environment', ['least\u200b restrictive environment → lre']],
    ['least   restrictive environment', ['least   restrictive environment → lre']],
    ['least restrictive      environment', []],
    ['PO  –  Push out', ['PO  –  Push out → pull-out']],
    ['least restrictive   \n        environment', ['least restrictive   \n        environment → lre']],
    ['least restrictive\nenvironment', ['least restrictive\nenvironment → lre']],
    ['least restric-\ntive environment', ['least restric-\ntive environment → lre']],
    ['least restric-\r\n  tive environment', ['least restric-\r\n  tive environment → lre']],
    ['ＬＲＥ in full width', ['ＬＲＥ → lre']],
    ['ﬂuency is not it but reading ﬂuency is', ['reading ﬂuency → fluency']],
    ['least restrictive en\u0301vironment', ['least restrictive en\u0301vironment → lre']],
    ['pull out', ['pull out → pull-out']],
    ['pull-out', ['pull-out → pull-out']],
    ['pull‑out', ['pull‑out → pull-out']],
    ['pullout', ['pullout → pull-out']],
    ['she was pulled out daily', ['pulled out → pull-out']],
    ['pulling out twice a week', ['pulling out → pull-out']],
    ['accommodations & modifications', ['accommodations & modifications → accommodation']],
    ['areas of need', ['areas of need → area-of-need']],
    ['a 504 plan', ['504 plan → plan-504']],
    ['Section 504 Plans', ['Section 504 Plans → plan-504']],
    ['in 4/5 trials', ['4/5 trials → trial-count']],
    ['8 out of 10 opportunities', ['8 out of 10 opportunities → trial-count']],
    ['a 12:1:1 class', ['12:1:1 → ratio']],
    ['Least Restrictive Environment (LRE)', ['Least Restrictive Environment → lre', 'LRE → lre']],
    ['a measurable annual goal', ['measurable annual goal → annual-goal']],
    ['an annual goal area of need', ['annual goal → annual-goal', 'area of need → area-of-need']],
    [
      'a Resource Specialist Program (RSP). RSP is daily',
      ['Resource Specialist Program → rsp', 'RSP → rsp', 'RSP → rsp']
    ],
    ['least D restrictive R environment A then F more T text', ['least D restrictive R environment → lre']],
    ['least restrictive DRAFT environment', ['least restrictive DRAFT environment → lre']],
    ['help as needed', ['as needed → as-needed']],
    ['a Meas. Annual goal', ['Meas. Annual goal → annual-goal']],
    ['the Gen. Ed. teacher', ['Gen. Ed → gen-ed']],
    ['in gen. ed. daily', ['gen. ed → gen-ed']],
    ['in gen. Ed. daily', []],
    ['annual goal(s)', ['annual goal(s) → annual-goal']],
    ['Area(s) of need', ['Area(s) of need → area-of-need']],
    ['PO = Push out', ['PO = Push out → pull-out']],
    ['PO – push out, PO: Push out', ['PO – push out → pull-out', 'PO: Push out → pull-out']],
    ['PO - Push out', ['PO - Push out → pull-out']],
    ['pull = out', []],
    ["I.E.P.-\n's", ['I.E.P. → iep']],
    ['see www.example.org/least-restrictive-environment/', []],
    ['mail LRE@example.k12.us or iep@example.org.', []],
    ['a meas. ann. goal', ['meas. ann. goal → annual-goal']],
    ['four out of five opportunities', ['four out of five opportunities → trial-count']],
    ['four (4) out of five (5) opportunities', ['four (4) out of five (5) opportunities → trial-count']],
    ['the four (4) boys, (4) out of 5 opportunities', []],
    ['School: Pull\nOut: 3', []],
    ['\n\nPull\nOut: 3', ['Pull\nOut → pull-out']],
    ['they pull\nout daily', ['pull\nout → pull-out']],
    ['a 12:1+1 class', ['12:1+1 → ratio']],
    ['time (1.5x), not 15x', ['1.5x → ratio']],
    ['more time (2x) on tests', ['more time (2x) → more-time']],
    ['more time, 2x on tests', ['more time → more-time']],
    ['Annual goal (2)', ['Annual goal → annual-goal']],
    ['rdg flu', ['rdg flu → fluency']],
    ['Rdg. Fluency', ['Rdg. Fluency → fluency']],
    ['rdg was slow, his flu was long', []],
    ['4 of 5 opps', []],
    ['the "least restrictive" environment', ['"least restrictive" environment → lre']],
    ['the “pull out” and the “annual” goal', ['pull out → pull-out', '“annual” goal → annual-goal']],
    ['a "pull-out" or pull "out', ['pull-out → pull-out', 'pull "out → pull-out']],
    ['"Annual," goal, and annual: "goal"', []],
    ['IEP - 2 pages, LRE – 80', ['IEP → iep', 'LRE → lre']],
    ['IEP-2, LRE-3307-B', []],
    ['an annual goal', ['annual goal → annual-goal']],
    ['the an- nual goal, the goal - s', ['an- nual goal → annual-goal']],
    ['pull\tout', []],
    ['in the annual\ngoal: read', ['annual\ngoal → annual-goal']],
    ['break it into parts', ['break it into parts → chunking']],
    ['breaking her long\nassignments into parts', ['breaking her long\nassignments into parts → chunking']],
    ['break up the very long tasks into parts', []],
    ['break a very long task into parts', ['break a very long task into parts → chunking']],
    ['break into parts', []],
    ['break the ice. Into parts', []],
    ['read tests aloud to him daily, daily', ['read tests aloud to him daily → chunking']],
    ['4 out of 5 opps', ['4 out of 5 opps → trial-count']]
  ])('%s', (text, expected) => {
    expect(after(text)).toEqual(expected)
  })
})

describe('what only looks like a form', () => {
  it.each([
    ['LREs are glued: xLRE and LREx and A504 plan'],
    ['least. Restrictive environment'],
    ['least, restrictive environment'],
    ['least\n\nrestrictive environment'],
    ['restrictive environment'],
    ['12:1'],
    ['4/5 of the trials'],
    ['RSP without a definition']
  ])('%s', (text) => {
    expect(after(text).filter((found) => !found.startsWith('LREs →'))).toEqual([])
  })
})

describe('sense', () => {
  it.each([
    ['OT for 30 minutes each week.', true],
    ['The Hawks won the game in OT.', false],
    ['He worked OT on the night shift.', false],
    ['MET: yes', true],
    ['LRE, MET, OT', true],
    ['THE STUDENT MET EVERY TARGET', false],
    ['HE MET HIS AIM BY MAY', false],
    ['ELIGIBILITY AGREED BY THE MET IN OCTOBER', true],
    ['he MET every TARGET', true],
    ['the sign says ALL HAD MET EVERY TARGET there', false],
    ['the bcba saw the behavior', true],
    ['a Bcba saw the behavior', false],
    ['It rained. The bcba file', false],
    ['the BCBA file', true]
  ])('%s', (text, flagged) => {
    expect(foundIn(text).length > 0 || after(text).length > 0).toBe(flagged)
  })

  it.each([
    ['The committee met on Monday.', []],
    ['The committee met on Monday. New York form 7', ['committee → committee']],
    ['By Part 200 it is so.\n\nMany words stand between.\n\nThe committee met.', ['committee → committee']],
    ['A form of New York. The book committee met.', []]
  ])('reads what stands anywhere in the paper: %s', (text, found) => {
    expect(after(text)).toEqual(found)
  })

  it.each([
    ['Eligibility: Reading, ID', ['ID → id']],
    ['The eligibility papers went to Nampa, ID 83651.', []],
    ['Eligibility was asked of Ruth Vandermeer, ID.', []]
  ])('takes letters after a place or a name for the post: %s', (text, found) => {
    expect(after(text)).toEqual(found)
  })

  it.each([
    ['Eligibility went from delay to ID.', ['ID → id']],
    ['The eligibility letter tells her to ID it.', []]
  ])('lets the longer neighbour speak: %s', (text, found) => {
    expect(after(text)).toEqual(found)
  })

  it('lets a row speak against letters that the document spells out', () => {
    const text = 'Intellectual disability (ID) is the label. Years on it was still ID. Show your ID badge.'
    expect(after(text)).toEqual(['Intellectual disability → id', 'ID → id', 'ID → id'])
  })

  it('learns a code from the key of the document', () => {
    const text = 'Key: PO = Push out\n\n1.1 Reads a page, PO, 1.2 writes it PO\n2.1 She went to PO 31.'
    expect(after(text)).toEqual(['PO = Push out → pull-out', 'PO → pull-out', 'PO → pull-out'])
  })

  it('drops letters that the document defines as something else', () => {
    expect(after('Off Topic (OT) remarks are parked. OT remarks again.')).toEqual([])
  })

  it('flags vague wording only in papers about special education', () => {
    expect(foundIn('Add salt as needed.')).toEqual([])
  })

  it('marks the first use in each section', async () => {
    const { findTerms } = await import('../find-terms.ts')
    const { smallPack, smallSenses } = await import('./small-glossary.fixture.ts')
    const text = 'SECTION 1: PLACEMENT\nThe LRE is here. The LRE again.\n\nSECTION 2: SERVICES\nThe LRE once more.'
    expect(findTerms(text, smallPack, smallSenses).map((flag) => [flag.section, flag.first])).toEqual([
      [0, true],
      [0, false],
      [1, true]
    ])
  })
})
