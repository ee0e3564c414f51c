export { default as Holidays } from 'date-holidays'
