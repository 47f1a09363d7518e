import '@plain-iep/ui/tokens.css'
import '@plain-iep/ui/type.css'
import '@plain-iep/ui/components.css'
import '../../views/questions/questions.css'
import { downloadFile, onChange } from '@plain-iep/notebook'
import { render } from 'preact'
import { sendToBackground } from '../../platform/send-to-background.ts'
import { QuestionsPage } from '../../views/questions/QuestionsPage.tsx'

const room = document.getElementById('app')
if (room)
  render(
    <QuestionsPage
      send={sendToBackground}
      onSavedElsewhere={onChange}
      download={downloadFile}
      now={() => new Date()}
    />,
    room
  )
