import * as api from '@apertura/calendar'
import * as blackouts from '@apertura/calendar/blackouts'
import * as gantt from '@apertura/calendar/gantt'
import * as icalendar from '@apertura/calendar/icalendar'
import * as schedule from '@apertura/calendar/schedule'
import { expect, it } from 'vitest'

it('exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'addDays',
    'addMonths',
    'addWorkingDays',
    'allOf',
    'anyOf',
    'clashes',
    'compareDates',
    'covers',
    'dayNumber',
    'dayOf',
    'daysIn',
    'difference',
    'dueDate',
    'formatSpan',
    'happenedBy',
    'intersection',
    'isBefore',
    'isDay',
    'isOn',
    'isWorkingDay',
    'nextFree',
    'not',
    'overlap',
    'parseDate',
    'restDaysIn',
    'sayDate',
    'sessionDays',
    'silences',
    'spanOf',
    'toWindows',
    'union',
    'windowSet',
    'within',
    'workCalendar',
    'workingDayFrom',
    'workingDayUntil',
    'workingDaysIn',
    'yearlyDate',
  ])
})

it('exports the blackouts of votes apart', () => {
  expect(Object.keys(blackouts)).toEqual(['blackoutsOf'])
})

it('exports the picture of a plan apart', () => {
  expect(Object.keys(gantt).sort()).toEqual(['ganttTable', 'toGantt'])
})

it('exports calendars to be handed out apart', () => {
  expect(Object.keys(icalendar).sort()).toEqual(['toICalendar', 'toInstant'])
})

it('exports the planner of schedules apart', () => {
  expect(Object.keys(schedule)).toEqual(['planSchedule'])
})
