import { areaNameFunction } from '../features/areas/area-name.function.ts'
import { documentChainFunctions } from '../features/documents/document-chain.function.ts'
import { uriComponentFunction } from '../features/evidence/uri-component.function.ts'
import { followingFunctions } from '../features/following/following.function.ts'
import { mediaInUseFunction } from '../features/media/media-in-use.function.ts'
import { doubtsFunctions } from '../features/opening/doubts.function.ts'
import { occurrencesFunctions } from '../features/opening/occurrences.function.ts'
import { wantedTaskFunctions } from '../features/opening/wanted-task.function.ts'
import { procedureDifferencesFunctions } from '../features/procedures/procedure-differences.function.ts'
import { digestItemsFunctions } from '../features/reminders/digest-items.function.ts'
import { searchFunctions } from '../features/search/search.function.ts'
import { dossierFiguresFunctions } from '../features/statistics/dossier-figures.function.ts'
import { brokenLinksFunctions } from '../features/tasks/broken-links.function.ts'
import { burnUpFunctions } from '../features/tasks/burn-up.function.ts'
import { completionFunctions } from '../features/tasks/completion.function.ts'
import { completionStatusFunctions } from '../features/tasks/completion-status.function.ts'
import { countedFunctions } from '../features/tasks/counted.function.ts'
import { dayRootFunctions } from '../features/tasks/day-root.function.ts'
import { eventChainFunctions } from '../features/tasks/event-chain.function.ts'
import { mayFunctions } from '../features/tasks/may.function.ts'
import { mayAssignFunctions } from '../features/tasks/may-assign.function.ts'
import { monthNumberFunctions } from '../features/tasks/month-number.function.ts'
import { readersFunctions } from '../features/tasks/readers.function.ts'
import { standingFunctions } from '../features/tasks/standing.function.ts'
import { tallyFunctions } from '../features/tasks/tally.function.ts'
import { updatesFunctions } from '../features/tasks/updates.function.ts'
import { viewerFunctions } from '../features/visibility/viewer.function.ts'
import { workNoticesFunctions } from '../features/visibility/work-notices.function.ts'

/** Functions the views need, then those that need the views; they hold no data and are made anew at every migration. */
export const functionsBelowViews = [viewerFunctions, mediaInUseFunction]
export const functionsAboveViews = [
  areaNameFunction,
  completionStatusFunctions,
  monthNumberFunctions,
  mayFunctions,
  uriComponentFunction,
  mayAssignFunctions,
  standingFunctions,
  eventChainFunctions,
  brokenLinksFunctions,
  dayRootFunctions,
  readersFunctions,
  followingFunctions,
  documentChainFunctions,
  occurrencesFunctions,
  wantedTaskFunctions,
  doubtsFunctions,
  tallyFunctions,
  countedFunctions,
  completionFunctions,
  burnUpFunctions,
  updatesFunctions,
  procedureDifferencesFunctions,
  dossierFiguresFunctions,
  searchFunctions,
  digestItemsFunctions,
  workNoticesFunctions,
]
