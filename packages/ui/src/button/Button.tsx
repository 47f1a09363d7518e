import type { ComponentChildren, JSX } from 'preact'

export interface ButtonProps extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'type'> {
  /** `main` for the one thing to do here, `quiet` for the rest, `icon` for a sign with a label. */
  look?: 'main' | 'quiet' | 'icon'
  children: ComponentChildren
}

/** A button of ours. It never submits a form by accident. */
export function Button({ look = 'quiet', children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`pi-button pi-button-${look}`} {...rest}>
      {children}
    </button>
  )
}
