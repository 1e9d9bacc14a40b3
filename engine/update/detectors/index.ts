import type { Detector } from '../../detector.ts'
import { almostDone } from './almost-done.ts'
import { amountMissing } from './amount-missing.ts'
import { arrivalWithoutTime } from './arrival-without-time.ts'
import { asWasSaid } from './as-was-said.ts'
import { banWithoutReason } from './ban-without-reason.ts'
import { bareTask } from './bare-task.ts'
import { callWithoutNumber } from './call-without-number.ts'
import { changeWithoutValue } from './change-without-value.ts'
import { checkWithoutSign } from './check-without-sign.ts'
import { clockAcrossZones } from './clock-across-zones.ts'
import { countWithoutWhich } from './count-without-which.ts'
import { deadlineWithoutDate } from './deadline-without-date.ts'
import { didNotCome } from './did-not-come.ts'
import { documentWithoutPlace } from './document-without-place.ts'
import { entryWithoutWay } from './entry-without-way.ts'
import { escalateWithoutWhom } from './escalate-without-whom.ts'
import { faultWithoutState } from './fault-without-state.ts'
import { fetchWithoutPlace } from './fetch-without-place.ts'
import { hollowVerb } from './hollow-verb.ts'
import { hopeWithoutFallback } from './hope-without-fallback.ts'
import { lockedWithoutKey } from './locked-without-key.ts'
import { mayGoWrong } from './may-go-wrong.ts'
import { offWithoutReason } from './off-without-reason.ts'
import { oneBranch } from './one-branch.ts'
import { passiveDutyWithoutActor } from './passive-duty-without-actor.ts'
import { passwordUnsaid } from './password-unsaid.ts'
import { personWithoutReach } from './person-without-reach.ts'
import { polishWithoutFacts } from './polish-without-facts.ts'
import { pronounBetweenTwo } from './pronoun-between-two.ts'
import { someoneDoesIt } from './someone-does-it.ts'
import { somewhere } from './somewhere.ts'
import { theyWithoutWho } from './they-without-who.ts'
import { toldAndThen } from './told-and-then.ts'
import { triedWithoutResult } from './tried-without-result.ts'
import { undatedDay } from './undated-day.ts'
import { unknownInitials } from './unknown-initials.ts'
import { unsureState } from './unsure-state.ts'
import { usualPlace } from './usual-place.ts'
import { usualWay } from './usual-way.ts'
import { vagueThing } from './vague-thing.ts'
import { vagueTimeOnADuty } from './vague-time-on-a-duty.ts'
import { weShould } from './we-should.ts'
import { writerAway } from './writer-away.ts'

/** Every idea that may raise a question, in the order in which they are asked about where all else is equal: what stops the reader first. */
export const detectors: Detector[] = [
  lockedWithoutKey,
  entryWithoutWay,
  passwordUnsaid,
  personWithoutReach,
  callWithoutNumber,
  writerAway,
  escalateWithoutWhom,
  usualPlace,
  documentWithoutPlace,
  fetchWithoutPlace,
  somewhere,
  hollowVerb,
  usualWay,
  checkWithoutSign,
  hopeWithoutFallback,
  mayGoWrong,
  oneBranch,
  faultWithoutState,
  almostDone,
  unsureState,
  triedWithoutResult,
  toldAndThen,
  didNotCome,
  passiveDutyWithoutActor,
  someoneDoesIt,
  pronounBetweenTwo,
  theyWithoutWho,
  weShould,
  vagueTimeOnADuty,
  arrivalWithoutTime,
  undatedDay,
  deadlineWithoutDate,
  clockAcrossZones,
  vagueThing,
  countWithoutWhich,
  changeWithoutValue,
  amountMissing,
  asWasSaid,
  unknownInitials,
  bareTask,
  polishWithoutFacts,
  banWithoutReason,
  offWithoutReason,
]
