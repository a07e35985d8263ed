// Every page works without this file; it only makes some of them quicker.
import { initAll } from '/assets/govuk-frontend.min.js'

initAll()

// Esc twice within a second leaves for a neutral page and takes this one out of the history.
const hide = document.getElementById('hide-screen')
let lastEscape = -Infinity
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  if (event.timeStamp - lastEscape < 1000 && hide) location.replace(hide.href)
  lastEscape = event.timeStamp
})
