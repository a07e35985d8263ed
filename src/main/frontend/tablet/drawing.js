// What the tablet's page is drawn with: text is always text, never markup.
const TONES = {
  FOLLOW: ['Follow this', 'evenhand-desk-card--follow'],
  FETCH: ['Fetch someone', 'evenhand-desk-card--fetch'],
  ASK: ['Make sure who it is', 'evenhand-desk-card--unknown'],
  AS_RECORDED: ['As far as is recorded', 'evenhand-desk-card--unknown']
}

export const element = (name, attributes, ...content) => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'on') for (const [event, act] of Object.entries(value)) made.addEventListener(event, act)
    else if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...content.filter((part) => part !== null && part !== ''))
  return made
}
export const text = (words, look = 'govuk-body') => element('p', { class: look }, words)
export const list = (lines) =>
  element('ul', { class: 'govuk-list govuk-list--bullet' }, ...lines.map((line) => element('li', {}, line)))
export const button = (words, act, look = '') =>
  element('button', { type: 'button', class: `govuk-button ${look}`, on: { click: act } }, words)
export const link = (words, href) => element('a', { class: 'govuk-button', href, role: 'button' }, words)

export const card = (tone, name, instruction, ...content) => element(
  'section', { class: `evenhand-desk-card ${TONES[tone][1]}`, 'aria-label': name },
  text(TONES[tone][0], 'evenhand-desk-card__tone'),
  element('h2', { class: 'evenhand-desk-card__name' }, name),
  text(instruction, 'evenhand-desk-card__instruction'), ...content)

/** A form of one box; what is wrong with it stands beside it, and what was typed stays. */
export const asking = ({ id, label, hint, type = 'text', digits = false, submit, also = [], check }) => {
  const wrong = element('p', { class: 'govuk-error-message', id: `${id}-error`, role: 'alert', hidden: true })
  const box = element('input', {
    class: 'govuk-input', id, type, autocomplete: 'off', spellcheck: 'false',
    inputmode: digits ? 'numeric' : null,
    'aria-describedby': `${id}-hint ${id}-error`
  })
  const group = element('div', { class: 'govuk-form-group' },
    element('label', { class: 'govuk-label govuk-label--m', for: id }, label),
    element('div', { class: 'govuk-hint', id: `${id}-hint` }, hint), wrong, box)
  const complain = (message) => {
    wrong.textContent = message ?? ''
    wrong.hidden = !message
    group.classList.toggle('govuk-form-group--error', Boolean(message))
    if (message) box.focus()
  }
  const send = async (event) => {
    event.preventDefault()
    complain(null)
    complain(await check(box.value))
  }
  return element('form', { novalidate: true, on: { submit: send } }, group,
    element('div', { class: 'govuk-button-group' }, element('button', { class: 'govuk-button' }, submit), ...also))
}

const part = (heading, ...content) => [element('h3', { class: 'evenhand-desk-card__heading' }, heading), ...content]

/** What to do and say about one person, as on the desk's own card. */
export const actionCard = (it) => card(it.tone, it.name, it.instruction,
  ...(it.agreed?.length
    ? [text('But ask first what they have come for. This was agreed, and goes on as it says:'), list(it.agreed)]
    : []),
  it.safety ? text(it.safety, 'evenhand-desk-card__safety') : '',
  it.contact ? text(it.contact, 'evenhand-desk-card__safety') : '',
  element('p', { class: 'govuk-body' }, element('strong', {}, 'Whom to fetch:'), ` ${it.fetch.join('; or ')}.`),
  element('p', { class: 'govuk-body' },
    element('strong', {}, it.until), ` As at ${it.asAt}. Give no reasons; you do not need to know them.`),
  ...(it.ordered.length ? part('A court ordered this; it comes before everything else', list(it.ordered)) : []),
  ...it.ways.flatMap((way) =>
    part(way.way, list(way.act), way.say ? text(`Say: “${way.say}”`, 'evenhand-desk-card__say') : '')),
  ...(it.decided.length
    ? part('Besides, the school decided', text('Where the court says something else, go by the court.'), list(it.decided))
    : []),
  ...(it.child.length ? part('About their child', list(it.child)) : []),
  ...it.notes.flatMap((note) => part('A note for the desk', text(note, 'govuk-body evenhand-words'))),
  ...part('Always', list([
    'An emergency: take the message at once, then press Emergency: get help now.',
    'Something new, or a right in law (records, admissions, special needs, attendance): write it down and say that it will be answered.'
  ])))
