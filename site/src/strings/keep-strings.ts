/** What a desk says about keeping what was typed at it on this device. */
export type KeepStrings = Record<'keep' | 'keepHint' | 'kept' | 'keepFailed' | 'forget' | 'forgotten' | 'undo', string>
