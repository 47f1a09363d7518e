import type { Example } from '../examples.ts'
import { en } from '../strings/en.ts'
import type { NoticeProps } from './Notice.tsx'

export const noticeExamples: Example<NoticeProps>[] = [
  {
    name: 'Something went wrong',
    props: { kind: 'error', children: 'Your question was not saved. Free some space and try again.', strings: en }
  },
  { name: 'Done', props: { kind: 'saved', children: 'Saved on this device.', strings: en } },
  {
    name: 'Nothing yet',
    props: { kind: 'empty', children: 'No questions yet. Open a word and save one.', strings: en }
  }
]
