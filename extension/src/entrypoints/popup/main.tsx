import '@plain-iep/ui/tokens.css'
import '@plain-iep/ui/type.css'
import '@plain-iep/ui/components.css'
import '../../views/popup/popup.css'
import { render } from 'preact'
import { sendToBackground } from '../../platform/send-to-background.ts'
import { askForSite, originPattern } from '../../platform/site-permission.ts'
import { activeTab, openOurPage } from '../../platform/tabs.ts'
import { Popup } from '../../views/popup/Popup.tsx'

const room = document.getElementById('app')
if (room) {
  render(
    <Popup
      send={sendToBackground}
      activeTab={activeTab}
      askForSite={askForSite}
      originPattern={originPattern}
      openOurPage={openOurPage}
    />,
    room
  )
}
