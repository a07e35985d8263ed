// On the desk's own pages of an enrolled tablet: fetches its cards anew while somebody is there, so that
// they are fresh when the network goes.
import { exchange, isFresh } from './exchange.js'

const WORKER = '/desk/tablet/worker.js'

const answers = () => fetch(WORKER, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5000) })
  .then((answer) => answer.ok, () => false)

// Without its records the desk goes on by itself, from memory.
const isReached = () => exchange().then(({ is, records }) => is !== 'AWAY' || records)

const look = async () => {
  if (document.hidden) return
  document.getElementById('tablet-away').hidden = await (await isFresh() ? answers() : isReached())
}

navigator.serviceWorker?.register(WORKER, { scope: '/desk/tablet' }).catch(() => {})
if (globalThis.crypto?.subtle && globalThis.indexedDB) {
  look()
  setInterval(look, 60 * 1000)
  window.addEventListener('offline', look)
}
