import type { PageFlag } from './page-block.ts'

export interface PointerOptions {
  flagAt: (x: number, y: number) => PageFlag | undefined
  isOurs: (target: EventTarget | null) => boolean
  onOver: (flag: PageFlag | undefined, x: number, y: number) => void
  onTap: (flag: PageFlag, x: number, y: number) => void
  onOutside: () => void
  signal: AbortSignal
}

/**
 * Watches mouse and finger. The hit test runs at most once a frame and never while a button is held, so that selecting
 * text stays the page's own business. A click on a flag is not taken from the page: a link stays a link.
 */
export function watchPointer(options: PointerOptions): void {
  const { signal } = options
  let frame = 0
  let lastX = 0
  let lastY = 0

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      lastX = event.clientX
      lastY = event.clientY
      if (options.isOurs(event.target) || frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        options.onOver(options.flagAt(lastX, lastY), lastX, lastY)
      })
    },
    { signal, passive: true, capture: true }
  )
  document.addEventListener(
    'click',
    (event) => {
      if (options.isOurs(event.target)) return
      const flag = options.flagAt(event.clientX, event.clientY)
      if (flag) options.onTap(flag, event.clientX, event.clientY)
      else options.onOutside()
    },
    { signal, passive: true, capture: true }
  )
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}
