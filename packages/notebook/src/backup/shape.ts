import { dropUndefined } from '../drop-undefined.ts'

/** Says where in the data something does not fit: 'text', 'answer.dueOn'. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
}

/** Takes unknown data and gives it typed, holding known fields only. Throws a ShapeError that says where. */
export type Shape<T> = (value: unknown, where: string) => T

type Fields<T> = { [Key in keyof T]-?: Shape<undefined extends T[Key] ? T[Key] | undefined : T[Key]> }

function misfit(where: string): never {
  throw new ShapeError(where)
}

export const text: Shape<string> = (value, where) => (typeof value === 'string' ? value : misfit(where))

export const filled: Shape<string> = (value, where) => text(value, where) || misfit(where)

export const number: Shape<number> = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? value : misfit(where)

export const yesOrNo: Shape<boolean> = (value, where) => (typeof value === 'boolean' ? value : misfit(where))

export function oneOf<const T extends string>(...choices: T[]): Shape<T> {
  return (value, where) => choices.find((choice) => choice === value) ?? misfit(where)
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, where) => (value === undefined ? undefined : shape(value, where))
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value, where) =>
    Array.isArray(value) ? value.map((item, index) => shape(item, `${where} ${index + 1}`)) : misfit(where)
}

/** An object with any keys. Built from entries, so that a key like `__proto__` is only a key. */
export function mapOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value, where) =>
    Object.fromEntries(
      Object.entries(plainObject(value, where)).map(([key, item]) => [key, shape(item, `${where}.${key}`)])
    )
}

/** An object with these fields; any others are left behind. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  return (value, where) => {
    const source = plainObject(value, where)
    const entries = Object.entries<Shape<unknown>>(fields).map(([key, shape]) => [
      key,
      shape(Object.hasOwn(source, key) ? source[key] : undefined, where ? `${where}.${key}` : key)
    ])
    return dropUndefined(Object.fromEntries(entries)) as T
  }
}

function plainObject(value: unknown, where: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : misfit(where)
}
