import { emptyBlanks, type LetterParagraph, letterText } from '@plain-iep/content/letters'
import { downloadBlob } from '@plain-iep/notebook'
import { useState } from 'preact/hooks'
import { emailDraft, LONGEST_EMAIL_DRAFT } from '../../letters/email-draft.ts'
import { fillIn } from '../../strings/fill-in.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'

export interface LetterActionsProps {
  letterId: string
  /** Subject line, filled in. */
  subject: string
  paragraphs: readonly LetterParagraph[]
  words: LetterDeskStrings
}

/** Copy, print, Word file, e-mail draft. Each says what it did, and which blanks are still empty. */
export function LetterActions({ letterId, subject, paragraphs, words }: LetterActionsProps) {
  const [said, setSaid] = useState('')
  const say = (sentence: string) => {
    const empty = emptyBlanks(paragraphs).map((field) => field.label)
    setSaid(empty.length > 0 ? `${sentence} ${fillIn(words.stillEmpty, { blanks: empty.join(', ') })}` : sentence)
  }

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letterText(paragraphs))
      say(words.copied)
    } catch {
      setSaid(words.copyFailed)
    }
  }

  const makeWordFile = async () => {
    setSaid(words.wordMaking)
    try {
      const { letterToDocx } = await import('../../letters/letter-to-docx.ts')
      downloadBlob(`${letterId}.docx`, await letterToDocx(paragraphs, subject))
      say(words.wordDone)
    } catch {
      setSaid(words.wordFailed)
    }
  }

  const openDraft = () => {
    const address = emailDraft(subject, letterText(paragraphs))
    location.assign(address)
    say(address.length > LONGEST_EMAIL_DRAFT ? words.emailLong : words.emailOpened)
  }

  return (
    <div class="letter-actions needs-script">
      <div class="letter-buttons">
        <button type="button" class="action" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" class="second-action" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="second-action" onClick={() => void makeWordFile()}>
          {words.word}
        </button>
        <button type="button" class="second-action" onClick={openDraft}>
          {words.email}
        </button>
      </div>
      <p class="finder-status" role="status">
        {said}
      </p>
    </div>
  )
}
