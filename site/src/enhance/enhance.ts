// What script adds to a page that already reads without it.
import './ask-list.ts'
import './kept-checklist.ts'
import './letter-desk.ts'
import './meeting-plan.ts'
import './print-button.ts'
import './word-finder.ts'
