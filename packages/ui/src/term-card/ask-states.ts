import type { AskState } from './AskButton.tsx'

/** Work that saves a question, and who is told about it. */
export interface Saving {
  save(): Promise<{ alreadySaved: boolean }>
  /** Called after each change of a state. */
  onChange(): void
  onTrouble(error: unknown): void
}

/** How far the saving of the questions on each card has come. `key` tells cards apart. */
export interface AskStates {
  /** By the question's place on the card. */
  of(key: string): readonly (AskState | undefined)[]
  /** Saves the question at a place. Resolves when it is done; a failure is told to `onTrouble`. */
  save(key: string, place: number, saving: Saving): Promise<void>
}

export function makeAskStates(): AskStates {
  const byCard = new Map<string, (AskState | undefined)[]>()

  function statesOf(key: string): (AskState | undefined)[] {
    const states = byCard.get(key) ?? []
    byCard.set(key, states)
    return states
  }

  return {
    of: statesOf,
    async save(key, place, { save, onChange, onTrouble }) {
      const states = statesOf(key)
      states[place] = 'saving'
      onChange()
      try {
        const { alreadySaved } = await save()
        states[place] = alreadySaved ? 'saved-already' : 'saved'
      } catch (error) {
        states[place] = 'failed'
        onTrouble(error)
      }
      onChange()
    }
  }
}
