import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import { fateOf, stepsOf, stepsOfPeriod, storyDay } from './fates.ts'

const task = fc.record({
  assignedOn: fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-05', days)),
  due: fc.option(fc.integer({ min: 5, max: 365 }).map((days) => addDays('2026-01-20', days))),
})
const place = fc.record({ past: fc.nat(50), ahead: fc.nat(50), ongoing: fc.nat(50) })

test('every story runs forward, and delivers between the assignment and the report', () => {
  fc.assert(
    fc.property(task, place, fc.nat(80), (dated, nth, index) => {
      const steps = stepsOf(fateOf(dated, nth), dated, index)
      const days = [dated.assignedOn, ...steps.map(({ on }) => on)]
      expect(days).toEqual([...days].sort())
      for (const step of steps) {
        if (step.verb !== 'REPORT_COMPLETION') continue
        expect(step.deliveredOn >= dated.assignedOn && step.deliveredOn <= step.on).toBe(true)
      }
    }),
    { seed: 20261101, numRuns: 500 },
  )
})

test('every story of a period runs forward, and work that was due by today has been delivered', () => {
  const period = fc.record({
    assignedOn: fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-05', days)),
    length: fc.integer({ min: 1, max: 92 }),
  })
  fc.assert(
    fc.property(period, fc.nat(400), fc.nat(80), ({ assignedOn, length }, age, index) => {
      const due = addDays(assignedOn, length)
      const today = addDays(assignedOn, age)
      const steps = stepsOfPeriod({ assignedOn, due }, today, index)
      const days = [assignedOn, ...steps.map(({ on }) => on)]
      expect(days).toEqual([...days].sort())
      expect(steps.some(({ verb }) => verb === 'REPORT_COMPLETION')).toBe(due < today)
    }),
    { seed: 20261130, numRuns: 500 },
  )
})

test('the same task gets the same story', () => {
  const dated = { assignedOn: '2026-03-02', due: addDays(storyDay, 20) }
  const tell = () => stepsOf(fateOf(dated, { past: 0, ahead: 2, ongoing: 0 }), dated, 7)
  expect(tell()).toEqual(tell())
})
