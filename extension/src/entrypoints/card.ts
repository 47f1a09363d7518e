import { en } from '@plain-iep/ui'
import { cardCss } from '@plain-iep/ui/card-css'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeCardHost } from '../page/card-host.ts'
import { pageHook } from '../page/page-hook.ts'

// Comes into a page when its first flag wants explaining, and meets the flag script there.
export default defineUnlistedScript(() => {
  const hook = pageHook()
  if (hook) hook.provideCard(makeCardHost(cardCss, en, hook.signal))
})
