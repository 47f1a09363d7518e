/** One state of a component worth showing: the gallery, the tests and axe all read these. */
export interface Example<Props> {
  name: string
  props: Props
}

/** For examples and their tests: a callback that does nothing. */
export const nothing = (): void => undefined
