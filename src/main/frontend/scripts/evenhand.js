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

// "Just now" writes the school's clock into the form, to be seen and corrected: what is sent later,
// or again, still says when it happened.
for (const button of document.querySelectorAll('button[data-just-now]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    const clock = new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
    const [hour, minute] = clock.split(':')
    const said = `${hour % 12 || 12}:${minute}${hour < 12 ? 'am' : 'pm'}`
    button.form.elements[button.dataset.justNow].value = said
    button.form.querySelector(`[name="${button.dataset.day}"][value=today]`).click()
    button.textContent = `It was just now: ${said}`
  })
}

// Whoever is fetched by a call for help sees it within twenty seconds, on whatever page they are.
// Only while the page is looked at and somebody is there: it must not keep a session open for ever.
const calls = document.getElementById('calls-for-help')
let lastSign = Date.now()
for (const sign of ['keydown', 'pointerdown', 'pointermove']) {
  document.addEventListener(sign, () => { lastSign = Date.now() }, { passive: true })
}
const look = async () => {
  if (document.hidden || Date.now() - lastSign > 50 * 60 * 1000) return
  const answer = await fetch(calls.dataset.look, { headers: { Accept: 'text/html' } }).catch(() => null)
  if (!answer || !answer.ok || answer.redirected) return
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (now.body.textContent.trim() !== calls.textContent.trim()) {
    calls.replaceChildren(...now.body.childNodes)
  }
}
if (calls) setInterval(look, 20 * 1000)
