import type { LetterLine, LetterParagraph } from '@plain-iep/content/letters'

export interface LetterSheetProps {
  paragraphs: readonly LetterParagraph[]
  /** Said after a line that is not part of the letter while its blank is empty. */
  leftOut: string
  /** On paper a letter begun leaves such lines out; an empty one shows all its blanks, to be filled in by hand. */
  begun: boolean
}

/** The letter as it stands: filled blanks read as words, empty ones as a line with the blank's name. */
export function LetterSheet({ paragraphs, leftOut, begun }: LetterSheetProps) {
  return (
    <div class={begun ? 'letter-sheet letter-begun' : 'letter-sheet'}>
      {paragraphs.map((lines, place) => (
        // A template's paragraphs never change places.
        <p key={place} class={lines.every((line) => line.leftOut) ? 'left-out' : undefined}>
          {lines.map((line, row) => (
            <span key={row} class={line.leftOut ? 'letter-line left-out' : 'letter-line'}>
              {line.pieces.map(drawPiece)}
              {line.leftOut && <small class="left-out-note"> ({leftOut})</small>}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

function drawPiece(piece: LetterLine['pieces'][number], place: number) {
  if (typeof piece === 'string') return piece
  const { field, value } = piece
  if (value)
    return (
      <span key={place} class="filled">
        {value}
      </span>
    )
  return (
    <span key={place} class={`blank blank-${field.kind}`}>
      <span class="blank-name">{field.label}</span>
      {field.choices?.map((choice) => (
        <span key={choice} class="blank-wording">
          {choice}
        </span>
      ))}
    </span>
  )
}
