import BeforeCountdown from './BeforeCountdown.astro'
import DisagreeLadder from './DisagreeLadder.astro'
import MeetingMap from './MeetingMap.astro'
import PlacementLadder from './PlacementLadder.astro'
import ServicesClock from './ServicesClock.astro'
import WhoSitsWhere from './WhoSitsWhere.astro'
import YearWheel from './YearWheel.astro'

/** The drawings of the guide, by the tag that puts each on a page. */
export const drawings = {
  BeforeCountdown,
  DisagreeLadder,
  MeetingMap,
  PlacementLadder,
  ServicesClock,
  WhoSitsWhere,
  YearWheel
}
