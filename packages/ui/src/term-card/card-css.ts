import button from '../button/button.css?inline'
import tokens from '../tokens/tokens.css?inline'
import card from './term-card.css?inline'

/** Everything a shadow root needs around a `TermCard`, as one string. The font is the host's to provide. */
export const cardCss = [tokens, button, card].join('\n')
