import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../button/Button.tsx'
import type { UiStrings } from '../strings/ui-strings.ts'

export interface MoveButtonsProps {
  place: number
  all: number
  about: string
  onMove(by: -1 | 1): void
  strings: UiStrings
}

/** Up and down, for a hand or a keyboard. The pressed button keeps the focus while its question travels. */
export function MoveButtons({ place, all, about, onMove, strings }: MoveButtonsProps) {
  const group = useRef<HTMLDivElement>(null)
  const pressed = useRef<-1 | 1>(null)
  // Moving an element in the page takes its focus away, so it is given back once the place has changed.
  useLayoutEffect(() => {
    if (pressed.current === null) return
    group.current?.querySelectorAll('button')[pressed.current === -1 ? 0 : 1]?.focus()
    pressed.current = null
  }, [place])
  const move = (by: -1 | 1) => {
    pressed.current = by
    onMove(by)
  }
  return (
    <div class="pi-question-moves" ref={group}>
      <Button
        look="icon"
        aria-label={`${strings.moveUp}. ${strings.about(about)}`}
        aria-disabled={place === 0}
        onClick={() => place > 0 && move(-1)}
      >
        <Arrow path="m4 13 6-6 6 6" />
      </Button>
      <Button
        look="icon"
        aria-label={`${strings.moveDown}. ${strings.about(about)}`}
        aria-disabled={place === all - 1}
        onClick={() => place < all - 1 && move(1)}
      >
        <Arrow path="m4 7 6 6 6-6" />
      </Button>
    </div>
  )
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  )
}
