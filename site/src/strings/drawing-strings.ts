import type { CountdownWords } from '../drawings/before-countdown.ts'
import type { DisagreeWords } from '../drawings/disagree-ladder.ts'
import type { MeetingMapWords } from '../drawings/meeting-map.ts'
import type { PlacementWords } from '../drawings/placement-ladder.ts'
import type { ClockWords } from '../drawings/services-clock.ts'
import type { SeatWords } from '../drawings/who-sits-where.ts'
import type { WheelWords } from '../drawings/year-wheel.ts'

/** Every word that stands in, under or for a drawing. */
export interface DrawingStrings {
  /** Before the citations under a drawing. */
  rule: string
  yearWheel: WheelWords
  meetingMap: MeetingMapWords
  placementLadder: PlacementWords
  servicesClock: ClockWords
  whoSitsWhere: SeatWords
  disagreeLadder: DisagreeWords
  beforeCountdown: CountdownWords
}
