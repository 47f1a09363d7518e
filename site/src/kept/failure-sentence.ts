/** What to show when something was not kept: the notebook's own sentence where it has one, else `otherwise`. */
export function failureSentence(error: unknown, otherwise: string): string {
  // Each of the notebook's errors carries a stable code beside its plain sentence; a browser's own errors do not.
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.message : otherwise
}
