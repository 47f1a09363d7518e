// What script adds to a page that already reads without it.
import './ask-list.ts'
import './date-planner.ts'
import './kept-checklist.ts'
import './letter-desk.ts'
import './meeting-plan.ts'
import './print-button.ts'
import './question-bank.ts'
import './word-finder.ts'
