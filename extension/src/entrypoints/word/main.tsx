import '@plain-iep/ui/tokens.css'
import '@plain-iep/ui/type.css'
import '@plain-iep/ui/components.css'
import '../../views/word/word.css'
import { render } from 'preact'
import { sendToBackground } from '../../platform/send-to-background.ts'
import { WordPage } from '../../views/word/WordPage.tsx'

const room = document.getElementById('app')
function show(): void {
  if (room) render(<WordPage key={location.hash} termId={location.hash.slice(1)} send={sendToBackground} />, room)
}
addEventListener('hashchange', show)
show()
