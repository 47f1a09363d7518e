type Dropped<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A copy without the fields that are undefined: a record holds a field or does not have it. */
export function dropUndefined<T extends object>(value: T): Dropped<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Dropped<T>
}
