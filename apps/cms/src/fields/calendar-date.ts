import type { Label } from '@thong-suot/vocabulary'
import type { DateField } from 'payload'

interface CalendarDate {
  name: string
  label: Label
  description?: Label
  required?: boolean
  width?: string
}

/** A day of the calendar, without an hour. */
export function calendarDate({ name, label, description, required, width }: CalendarDate): DateField {
  return {
    name,
    type: 'date',
    label: { ...label },
    ...(required && { required }),
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      placeholder: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
      ...(description && { description: { ...description } }),
      ...(width && { width }),
    },
  }
}
