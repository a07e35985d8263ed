// What the tablet says to Evenhand and hears from it: first what it wrote down, then its cards.
import { forget, hold, kept, taken, waiting } from './held.js'

const PATIENCE = 6000
// So few that a slow machine answers in time: what was not answered is sent again.
const AT_ONCE = 20
const FRESH_ENOUGH = 15 * 60 * 1000
const RECORDS_AWAY = 'Evenhand-Records-Away'

/** Whether the cards are so fresh that nobody need fetch them again: each fetch is recorded. */
export const isFresh = async () => {
  const about = await kept('about')
  const age = about ? Date.now() + about.offset - about.asAt : FRESH_ENOUGH
  return Math.abs(age) < FRESH_ENOUGH && Boolean(await kept('cards'))
}

// Evenhand says of itself that it cannot reach its records: then the network is there.
class RecordsAway extends Error {}

// Anything but our own answer, a hotel's page or a broken server's, is as good as none.
const ask = async (path, options = {}) => {
  const answer = await fetch(path, {
    ...options, cache: 'no-store', credentials: 'same-origin', redirect: 'error', signal: AbortSignal.timeout(PATIENCE)
  })
  if (answer.headers.has(RECORDS_AWAY)) throw new RecordsAway()
  if (answer.status >= 500 || !answer.headers.get('Content-Type')?.startsWith('application/json')) {
    throw new Error('No answer of ours')
  }
  return { status: answer.status, said: await answer.json() }
}

const send = async (entries) => {
  const { said } = await ask('/desk/tablet/journal', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ entries })
  })
  await taken(said.taken)
  return said
}

/**
 * Sends, and fetches what is not fresh any more, or in any case when asked to. Answers how the tablet
 * stands ('ENROLLED', 'ENDED', 'UNKNOWN') and whether somebody with a ticket is here; or 'AWAY', and
 * whether it is the records alone.
 */
export const exchange = async (all = false) => {
  try {
    let said
    let left = await waiting()
    do {
      said = await send(left.slice(0, AT_ONCE))
      left = left.slice(AT_ONCE)
    } while (left.length > 0)
    if (said.tablet !== 'ENROLLED') {
      await forget(said.tablet === 'ENDED' ? 'ended' : 'unknown')
      return { is: said.tablet }
    }
    const fetches = said.ticket && (await kept('keys')) && (all || !(await isFresh()))
    if (!fetches) return { is: 'ENROLLED', ticket: said.ticket }
    const before = Date.now()
    const cards = await ask('/desk/tablet/cards')
    if (cards.status !== 200) {
      if (cards.said.tablet !== 'ENROLLED') await forget(cards.said.tablet === 'ENDED' ? 'ended' : 'unknown')
      return { is: cards.said.tablet, ticket: cards.said.ticket }
    }
    await hold(cards.said, cards.said.asAt - Math.round((before + Date.now()) / 2))
    return { is: 'ENROLLED', ticket: true }
  } catch (failure) {
    return { is: 'AWAY', records: failure instanceof RecordsAway }
  }
}
