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

// "Just now" notes the school's clock in the form, to be seen: what is sent later, or again, still
// says when it happened. Nobody is asked for a time beside it.
for (const part of document.querySelectorAll('[data-unless]')) {
  const { elements } = part.closest('form')
  const moment = elements[part.dataset.then]
  const choices = [...elements[part.dataset.unless]]
  const one = choices.find((choice) => choice.value === part.dataset.is)
  const words = one.labels[0].textContent.trim()
  const show = () => {
    part.hidden = one.checked
    one.labels[0].textContent = one.checked && moment.value ? `${words}, ${moment.value}` : words
  }
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      const clock = new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
      const [hour, minute] = clock.split(':')
      moment.value = one.checked ? `${hour % 12 || 12}:${minute}${hour < 12 ? 'am' : 'pm'}` : ''
      show()
    })
  }
  show()
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

// The desk finds while somebody types, once they pause. The button does the same.
for (const box of document.querySelectorAll('[data-finds-as-typed]')) {
  const form = box.querySelector('form')
  const wanted = form.querySelector('input[type=text]')
  const place = document.getElementById(box.dataset.findsAsTyped)
  if (!place) continue
  let pause
  let asked = 0
  const said = document.getElementById(place.id + '-said')
  // What is found for one name is not left standing under another, least of all "Nobody".
  wanted.addEventListener('input', () => {
    clearTimeout(pause)
    place.replaceChildren()
    const question = ++asked
    pause = setTimeout(() => find(question), 350)
  })
  const find = async (question) => {
    if (wanted.value.trim().length < 2) return
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => null)
    // A slower answer to what was typed before says nothing of what is typed now.
    if (!answer || !answer.ok || answer.redirected || question !== asked) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const found = page.getElementById(place.id)
    if (!found || question !== asked) return
    place.replaceChildren(...found.childNodes)
    if (said) said.textContent = `${place.querySelectorAll('form').length} to choose from`
  }
}

// A lost connection takes nothing away: a page with something typed is not left for one that cannot
// come. A button alone, as to call for help, is always tried.
const TYPED = 'input:not([type=hidden]), textarea, select'
const answers = () => fetch(import.meta.url, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(3000) })
  .then((answer) => answer.ok, () => false)
document.addEventListener('submit', async (event) => {
  const form = event.target
  form.querySelector('.evenhand-not-sent')?.remove()
  if (form.method !== 'post' || navigator.onLine || form.dataset.answered || !form.querySelector(TYPED)) return
  event.preventDefault()
  // The browser only suspects it: a school's own network may reach Evenhand without the internet.
  if (await answers()) {
    form.dataset.answered = 'yes'
    form.requestSubmit(event.submitter)
    delete form.dataset.answered
    return
  }
  const message = document.createElement('p')
  message.className = 'evenhand-not-sent govuk-body'
  message.setAttribute('role', 'alert')
  message.textContent = 'Not saved: there is no connection. What you typed is still here. Press the button again when the connection is back.'
  if (event.submitter && form.contains(event.submitter)) event.submitter.before(message)
  else form.prepend(message)
})
