import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { dropLetter, keepLetter, readKeptLetter } from '../../kept/keep-letter.ts'
import type { KeepStrings } from '../../strings/keep-strings.ts'
import type { KeepChoiceProps } from './KeepChoice.tsx'
import { useKeeping } from './use-keeping.ts'

/** What stands in the blanks of a letter or a sheet, by the id of the blank. */
export type Typed = Record<string, string>

export interface BlanksOptions {
  /** The name it is kept under on this device. */
  keptAs: string
  words: KeepStrings
  /** What stood in the blanks when script arrived. Undefined where the page is built. */
  begun: { typed: Typed; keep: boolean } | undefined
  /** What stands in some blanks before anyone types, such as today's date; these are not kept. */
  given?: Typed
}

export interface Blanks {
  /** Undefined until script knows what was typed before it arrived. */
  typed: Typed | undefined
  /** What the reader wrote: no empty blanks, and none that were given. */
  own: Typed | undefined
  change(blank: string, text: string): void
  /** For the `KeepChoice` below the blanks. */
  keep: KeepChoiceProps
}

const NOTHING: Typed = {}

/** The blanks of a desk: what is typed into them, keeping it on this device, forgetting it and bringing it back. */
export function useBlanks({ keptAs, words, begun, given = NOTHING }: BlanksOptions): Blanks {
  const [typed, setTyped] = useState<Typed>()
  const [forgotten, setForgotten] = useState<Typed>()
  const own = useMemo(() => typed && filledOnly(typed, Object.keys(given)), [typed])
  const { keeping, note, setKeeping } = useKeeping({
    written: own,
    async bringBack() {
      const kept = await readKeptLetter(keptAs)
      if (kept) setTyped((now) => ({ ...kept, ...filledOnly(now) }))
      return kept !== undefined
    },
    save: (written) => keepLetter(keptAs, written),
    drop: () => dropLetter(keptAs),
    words
  })

  // Not in the first drawing, which must be what the page was built with, but before anything can be pressed.
  useLayoutEffect(() => {
    if (!begun) return
    setTyped((now) => ({ ...given, ...now, ...filledOnly(begun.typed) }))
    if (begun.keep) setKeeping(true)
  }, [])

  const forget = () => {
    setForgotten(typed)
    setTyped(given)
    setKeeping(false)
  }
  const undo = () => {
    setTyped(forgotten)
    setForgotten(undefined)
  }
  return {
    typed,
    own,
    change(blank, text) {
      setTyped((now) => ({ ...now, [blank]: text }))
      setForgotten(undefined)
    },
    keep: { keeping, note, words, onKeep: setKeeping, onForget: forget, onUndo: forgotten && undo }
  }
}

function filledOnly(typed: Typed = NOTHING, except: readonly string[] = []): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([blank, text]) => text !== '' && !except.includes(blank)))
}
