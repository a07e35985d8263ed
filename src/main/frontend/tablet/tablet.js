// The tablet's own page: when the network is away it asks for the PIN and shows what is held. The buttons
// that call for help work before anything else, and need neither PIN nor cards.
import { actionCard, asking, button, card, element, link, list, text } from './drawing.js'
import { exchange } from './exchange.js'
import { canBeAsked, find, isShared, isSure, kindOf, spanAt } from './finding.js'
import { choosePin, forget, kept, standing, unlock, waiting, writeDown } from './held.js'

const LEAST_DIGITS = 6
const IDLE = 5 * 60 * 1000
const DOUBLE_TAP = 30 * 1000
const TRY_AGAIN = 30 * 1000

const place = (id) => document.getElementById(id)
const state = place('state')
const said = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const OF = { NAME: 'of that name', NUMBER: 'with that number', ADDRESS: 'with that address' }
const USUAL = 'Refuse nobody on a guess. Follow the usual rules: sign in, badge, escort, permissions to collect.'
const WHY = {
  none: 'This tablet holds no cards: nobody has fetched any on it yet.',
  day: 'What this tablet held was older than 24 hours. It is deleted.',
  clock: 'The clock of this tablet was put back, so that nobody can say how old its cards were. They are deleted.',
  pins: 'A wrong PIN was entered five times. What this tablet held is deleted.',
  ended: 'This tablet was ended. What it held is deleted.',
  unknown: 'This device is not enrolled, so it holds no cards.',
  forgotten: 'This tablet was told to forget what it held.'
}

// The opened cards: in this page's memory alone, and no longer than somebody is there.
let people = null
let onTheCard = null
// Whether what is shown is for when Evenhand is away.
let forAway = false
// Whether it is its records alone, and the network is there.
let recordsAlone = false
let lastSign = Date.now()

const AWAY = {
  network: { heading: 'The network is away', is: 'the network is away', again: 'when the network is back' },
  records: {
    heading: 'The records cannot be reached just now', is: 'the records cannot be reached', again: 'when the records are back'
  }
}
const inShort = (which) => AWAY[recordsAlone ? 'records' : 'network'][which]
const inWords = (which) => element('span', { 'data-away': which }, inShort(which))

const show = (title, ...content) => {
  onTheCard = null
  document.title = `${title} - Evenhand`
  const heading = element('h1', { class: 'govuk-heading-l', tabindex: '-1' }, title)
  state.replaceChildren(heading, ...content.filter((part) => part))
  return heading
}

/** Exchanges, and says what is away as it is now: also where the page was drawn before. */
const hear = async (all) => {
  const heard = await exchange(all)
  if (heard.is === 'AWAY') {
    recordsAlone = heard.records
    for (const each of document.querySelectorAll('[data-away]')) each.textContent = inShort(each.dataset.away)
    for (const each of document.querySelectorAll('[data-records]')) each.hidden = !recordsAlone
  }
  return heard
}

// --- Help: never refused, with or without cards

let pressedLast = {}

const help = async (kind) => {
  place('help').hidden = false
  state.hidden = true
  for (const steps of document.querySelectorAll('[data-steps]')) steps.hidden = steps.dataset.steps !== kind
  const heading = place('help-heading')
  heading.textContent = 'Fetch help yourself: no senior sees this yet'
  document.title = `${heading.textContent} - Evenhand`
  const child = onTheCard?.span.card.child ?? []
  place('child').replaceChildren(...(child.length ? [element('h2', { class: 'govuk-heading-m' }, 'About their child'), list(child)] : []))
  heading.focus()
  const now = Date.now()
  if (pressedLast.kind === kind && Math.abs(now - pressedLast.at) < DOUBLE_TAP) return
  pressedLast = { kind, at: now }
  const when = said.format(now)
  try {
    await writeDown(kind, onTheCard ? [onTheCard.person.id] : [])
    place('pressed').replaceChildren(`Pressed at ${when} by this tablet’s clock. It is written down, and is sent `, inWords('again'), '.')
  } catch {
    pressedLast = {}
    place('pressed').textContent = `Pressed at ${when} by this tablet’s clock. It could not be written down here: write it on paper.`
    return
  }
  const { is } = await hear()
  if (is === 'ENROLLED' && (await waiting()).length === 0) {
    heading.textContent = 'Help is called'
    place('pressed').textContent = `Pressed at ${when}, and sent: every senior who is signed in is shown it. If nobody comes within a minute, fetch somebody.`
  }
  footer()
}

for (const each of place('buttons').children) each.addEventListener('click', () => help(each.dataset.kind))
place('back').addEventListener('click', () => {
  place('help').hidden = true
  state.hidden = false
  state.querySelector('h1')?.focus()
})

const footer = async () => {
  const left = (await waiting().catch(() => [])).length
  place('waiting').textContent = left === 0 ? ''
    : left === 1 ? 'One thing that was written down waits to be sent.'
      : `${left} things that were written down wait to be sent.`
  const about = await kept('about').catch(() => null)
  place('label').textContent = about?.label ?? ''
  place('rings').textContent = about?.rings ? `To ring: ${about.rings}.` : ''
}

// --- While the network is there

const there = async (heard) => {
  people = null
  forAway = false
  if (heard.is !== 'ENROLLED') return onlyTheEmergencyPage(heard.is === 'ENDED' ? 'ended' : 'unknown', true)
  if (!(await kept('keys'))) return choosing(heard)
  const { is, about } = await standing()
  show('The network is there',
    link('Go to the front desk', '/desk'),
    text(is === 'held'
      ? `This tablet holds the cards as at ${said.format(about.asAt)}, for when the network is away.`
      : 'This tablet holds no cards just now.'),
    heard.ticket ? null : text('Fresh cards are fetched as soon as somebody opens the front desk on this tablet. Sign in there first.'),
    forgetting())
}

const forgetting = () => element('details', { class: 'govuk-details' },
  element('summary', { class: 'govuk-details__summary' }, element('span', { class: 'govuk-details__summary-text' }, 'Forget what this tablet holds')),
  element('div', { class: 'govuk-details__text' },
    text('The cards and the PIN are deleted here and now. What was written down is kept until it is sent. To hold cards again, somebody chooses a PIN.'),
    button('Forget it now', async () => {
      people = null
      await forget('forgotten')
      start()
    }, 'govuk-button--warning')))

const isTooEasy = (pin) => new Set(pin).size < 3 || '01234567890'.includes(pin) || '09876543210'.includes(pin)

const choosing = (heard) => show('Choose a PIN for this tablet',
  text('Whoever is at the desk when the network is away opens the cards with it. Tell it to them, and write it nowhere on the tablet. Nobody can find out a PIN that was forgotten: a new one is chosen here.'),
  asking({
    id: 'pin', label: 'The PIN', digits: true, submit: 'Use this PIN',
    hint: `Digits, at least ${LEAST_DIGITS}: the longer, the safer. After five wrong tries the tablet forgets what it holds.`,
    check: async (pin) => {
      if (!/^[0-9]+$/.test(pin) || pin.length < LEAST_DIGITS) return `Enter at least ${LEAST_DIGITS} digits, and nothing else`
      if (isTooEasy(pin)) return 'Choose one that is harder to guess'
      await choosePin(pin)
      navigator.storage?.persist?.()
      await start()
    }
  }))

// --- While it is away

const onlyTheEmergencyPage = (why, online = false) => {
  people = null
  forAway = !online
  const steps = document.querySelector('[data-steps=EMERGENCY]').cloneNode(true)
  steps.hidden = false
  show('In an emergency',
    element('p', { class: 'govuk-body' }, WHY[why] ?? WHY.none, ...(online ? [] : [' Just now ', inWords('is'), '.'])),
    text(USUAL),
    text(place('rings').textContent ? `If you are unsure, call a senior. ${place('rings').textContent}` : 'If you are unsure, call a senior member of staff: by voice, or send somebody.'),
    element('h2', { class: 'govuk-heading-m' }, 'Do this now'), steps,
    element('p', { class: 'govuk-body' }, ...(online ? ['When there is time:'] : ['To go on ', inWords('again'), ':'])),
    link('Go to the front desk', '/desk'))
}

const away = async () => {
  const { is, about } = await standing()
  if (is !== 'held') return onlyTheEmergencyPage(is)
  forAway = true
  const heading = show(inShort('heading'),
    element('div', { 'data-records': true, hidden: !recordsAlone },
      text('The network is there. Evenhand remembers more, and later, than this tablet holds:'),
      link('Front desk, from memory', '/desk/away')),
    text(`This tablet holds the cards as at ${said.format(about.asAt)}.`),
    asking({
      id: 'pin', label: 'The PIN of this tablet', type: 'password', digits: true, submit: 'Open the cards',
      hint: 'Whoever minds the desk knows it. To call for help you need none.',
      check: async (pin) => {
        if (!pin) return 'Enter the PIN'
        const tried = await unlock(pin)
        footer()
        if (tried.people) {
          people = tried.people
          lastSign = Date.now()
          return searching()
        }
        if (tried.left === 0) return away()
        return `That is not the PIN. ${tried.left === 1 ? 'One try is left; then the cards are deleted.' : `${tried.left} tries are left.`}`
      }
    }),
    forgetting())
  heading.dataset.away = 'heading'
}

/** What holds at this moment, or the page that says why nothing is shown any more. */
const now = async () => {
  const { is, about, now } = await standing()
  if (is === 'held' && people) return { about, now, asAt: said.format(about.asAt) }
  await (is === 'held' ? away() : onlyTheEmergencyPage(is))
  return null
}

const asAt = (moment) => element('div', { role: 'region', 'aria-label': 'How old this is', class: 'govuk-inset-text' },
  element('p', { class: 'govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1' }, `As at ${moment.asAt}: `, inWords('is'), '.'),
  text('What you do here is written down and sent later. For help shout, ring, or send somebody: no senior’s screen shows it yet.'))

const NOT_WRITTEN = 'This could not be written down on this tablet, so nothing is shown. Fetch a senior member of staff.'

const searching = async () => {
  const moment = await now()
  if (!moment) return
  const found = element('div', { id: 'found' })
  const form = asking({
    id: 'wanted', label: 'Who is it?', submit: 'What do I do?',
    hint: 'A name, a phone number, an e-mail address or a child’s name',
    also: [button('Lock now', () => { people = null; start() }, 'govuk-button--secondary')],
    check: async (wanted) => {
      found.replaceChildren()
      if (!/[\p{L}\p{N}]/u.test(wanted)) return 'Enter a name, a number or an e-mail address'
      const at = await now()
      if (!at) return
      const held = find(people, wanted, at.now)
      try {
        await writeDown('desk-search', held.map((person) => person.id))
      } catch {
        return NOT_WRITTEN
      }
      footer()
      found.replaceChildren(
        ...(isShared(held, wanted) ? [text('This one is shared by several people: ask who is speaking first.', 'govuk-inset-text')] : []),
        ...held.map((person) => candidate(person, wanted, at)),
        card('AS_RECORDED', held.length === 8
          ? 'There may be more on whom something is in force: type more of the name.'
          : `Nobody${held.length ? ' else' : ''} ${OF[kindOf(wanted)]} has anything in force, as at ${at.asAt}.`,
        'Follow the usual rules: sign in, badge, escort, permissions to collect.',
        text('This says nothing of who they are, and the spelling must be nearly right here. If you are not sure, fetch a senior.')))
      found.querySelector('input, button')?.scrollIntoView({ block: 'center' })
    }
  })
  show('Front desk, from this tablet', asAt(moment), form, found)
  place('wanted').focus()
}

const candidate = (person, first, moment) => {
  const span = spanAt(person, moment.now)
  return card('ASK', person.name,
    span.spared || 'If this is who it may be, ask one thing more. Refuse nobody on a name alone.',
    span.untilKnown ? text(`Until you know: ${span.untilKnown}`, 'evenhand-desk-card__safety') : '',
    second(person, first))
}

const second = (person, first) => {
  const bySight = button('I know them by sight', () => opened(person, 'desk-card-known-by-sight'), 'govuk-button--secondary')
  if (!canBeAsked(person, first)) {
    return element('div', {},
      text('Nothing else is held of them that you could ask for. If you do not know them by sight, fetch a senior member of staff to make sure.'),
      bySight)
  }
  return asking({
    id: `second-${person.id}`, label: 'What do they answer?', submit: 'Show the card', also: [bySight],
    hint: 'Their child’s name, their postcode, or the last four digits of their phone',
    check: async (answer) => {
      if (!/[\p{L}\p{N}]/u.test(answer)) return 'Enter what they said: a child’s name, their postcode or the end of their phone number'
      if (isSure(person, first, answer)) return opened(person, 'desk-card')
      return `That does not make sure that it is ${person.name}: others may say the same. Ask for something else, or search with their first and last name. If you are unsure, fetch a senior.`
    }
  })
}

const opened = async (person, how) => {
  const moment = await now()
  if (!moment) return
  const span = spanAt(person, moment.now)
  if (!span) return searching()
  try {
    await writeDown(how, [person.id])
  } catch {
    show('Nothing can be shown', text(NOT_WRITTEN))
    return
  }
  footer()
  const heading = show('What to do', asAt(moment), actionCard(span.card),
    button('Back to the search', searching, 'govuk-button--secondary'))
  onTheCard = { person, span }
  heading.focus()
}

// --- Coming and going

for (const sign of ['keydown', 'pointerdown']) document.addEventListener(sign, () => { lastSign = Date.now() }, { passive: true })
setInterval(() => {
  if (people && Math.abs(Date.now() - lastSign) > IDLE) { people = null; start() }
}, 10 * 1000)
window.addEventListener('pagehide', () => { people = null; state.replaceChildren() })
window.addEventListener('pageshow', (event) => { if (event.persisted) start() })

// A card that is being read is not taken away because Evenhand is there again.
setInterval(async () => {
  if (document.hidden) return
  const heard = await hear()
  place('there').hidden = heard.is !== 'ENROLLED' || !forAway
  footer()
  if (forAway && (heard.is === 'ENDED' || heard.is === 'UNKNOWN')) there(heard)
  else if (people && (await standing()).is !== 'held') now()
}, TRY_AGAIN)

const start = async () => {
  place('there').hidden = true
  await footer()
  const heard = await hear(true)
  await footer()
  await (heard.is === 'AWAY' ? away() : there(heard))
}

if (!globalThis.crypto?.subtle || !('serviceWorker' in navigator)) {
  show('In an emergency', text('This page works only over a safe connection (https). Shout, ring, or send somebody. Is anybody in danger? Ring 999.'))
} else {
  navigator.serviceWorker.register('/desk/tablet/worker.js', { scope: '/desk/tablet' }).catch(() => {})
  start().catch(() => onlyTheEmergencyPage('none'))
}
